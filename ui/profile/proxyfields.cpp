// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/proxyfields.h"

#include "ui/style/theme.h"
#include "ui/widgets/formrow.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace steward {

namespace {

constexpr int usualPort = 3128;

} // namespace

ProxyFields::ProxyFields(const ProxyChoice &proxy, QWidget *parent)
    : QWidget(parent),
      m_kind(new QComboBox(this)),
      m_host(new QLineEdit(proxy.host, this)),
      m_port(new QSpinBox(this)),
      m_given(new QWidget(this))
{
    m_kind->setObjectName(QStringLiteral("proxyField"));
    m_kind->addItem(tr("As the system says"), int(ProxyChoice::Kind::System));
    m_kind->addItem(tr("None"), int(ProxyChoice::Kind::None));
    m_kind->addItem(tr("This one"), int(ProxyChoice::Kind::Given));
    m_kind->setCurrentIndex(m_kind->findData(int(proxy.kind)));
    m_host->setObjectName(QStringLiteral("proxyHostField"));
    m_port->setObjectName(QStringLiteral("proxyPortField"));
    m_port->setRange(1, std::numeric_limits<std::uint16_t>::max());
    m_port->setGroupSeparatorShown(false);
    m_port->setValue(proxy.port == 0 ? usualPort : proxy.port);

    m_hostRow = new FormRow(tr("Proxy host"), m_host, m_given);
    auto *given = new QHBoxLayout(m_given);
    given->setContentsMargins({});
    given->setSpacing(Metrics::controlGap);
    given->addWidget(m_hostRow, 1);
    auto *portRow = new FormRow(tr("Proxy port"), m_port, m_given);
    given->addWidget(portRow, 0, Qt::AlignTop);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Metrics::sectionGap);
    layout->addWidget(new FormRow(tr("Proxy"), m_kind, this));
    layout->addWidget(m_given);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &ProxyFields::showGiven);
    connect(m_host, &QLineEdit::textChanged, this, &ProxyFields::changed);
    connect(m_port, &QSpinBox::valueChanged, this, &ProxyFields::changed);
    showGiven();
}

ProxyChoice ProxyFields::proxy() const
{
    const auto kind = ProxyChoice::Kind(m_kind->currentData().toInt());
    if (kind != ProxyChoice::Kind::Given)
        return {kind};
    return {kind, m_host->text().trimmed(), std::uint16_t(m_port->value())};
}

QString ProxyFields::check()
{
    const ProxyChoice choice = proxy();
    if (choice.kind != ProxyChoice::Kind::Given)
        return {};
    const QString &host = choice.host;
    const bool isHost = std::none_of(host.begin(), host.end(),
                                     [](QChar c) { return c.isSpace() || c == u'/' || c == u'@'; });
    m_hostRow->setError(isHost ? QString() : tr("Enter the host alone, like proxy.example.com."));
    if (host.isEmpty())
        return tr("Enter the host of the proxy.");
    return m_hostRow->error();
}

void ProxyFields::showGiven()
{
    m_given->setVisible(proxy().kind == ProxyChoice::Kind::Given);
    emit changed();
}

} // namespace steward
