// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/random.h"

#include <QByteArray>
#include <QRandomGenerator>
#include <QUuid>

namespace steward::sandbox {

QString Random::uuid()
{
    const quint64 high = next();
    const quint64 low = next();
    QUuid id;
    id.data1 = static_cast<uint>(high >> 32);
    id.data2 = static_cast<ushort>(high >> 16);
    id.data3 = static_cast<ushort>((high & 0x0fff) | 0x4000);
    for (int index = 0; index < 8; ++index)
        id.data4[index] = static_cast<uchar>(low >> (8 * index));
    id.data4[0] = static_cast<uchar>((id.data4[0] & 0x3f) | 0x80);
    return id.toString(QUuid::WithoutBraces);
}

QString randomSecret(int byteCount)
{
    QByteArray bytes;
    for (int index = 0; index < byteCount; ++index)
        bytes += static_cast<char>(QRandomGenerator::system()->bounded(256));
    return QString::fromLatin1(bytes.toHex());
}

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace steward::sandbox
