// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8locale.h"

#include <QByteArray>
#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <clocale>
#include <langinfo.h>
#endif

namespace steward {

void preferUtf8()
{
#ifdef Q_OS_LINUX
    std::setlocale(LC_CTYPE, "");
    if (qstrcmp(nl_langinfo(CODESET), "ANSI_X3.4-1968") != 0) // glibc's name of ASCII
        return;
    // What is said about all of it comes before what is said about a part.
    qputenv(qEnvironmentVariableIsEmpty("LC_ALL") ? "LC_CTYPE" : "LC_ALL", "C.UTF-8");
#endif
}

} // namespace steward
