// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/singlesignonnotice.h"

#include "ui/widgets/readablelabel.h"

#include <QAccessible>
#include <QDesktopServices>
#include <QPushButton>
#include <QVBoxLayout>

namespace steward {

SingleSignOnNotice::SingleSignOnNotice(QWidget *parent)
    : NoticeFrame(Tone::Accent, parent),
      m_text(new ReadableLabel(tr("Single sign-on"), this)),
      m_open(new QPushButton(tr("Open sign-in page"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(Metrics::controlGap);
    layout->addWidget(m_text);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    m_open->setObjectName(QStringLiteral("openSignInPageButton"));
    m_open->setAutoDefault(false);
    connect(m_open, &QPushButton::clicked, this, &SingleSignOnNotice::openPage);
    hide();
}

void SingleSignOnNotice::showWay(const SignInWay &way)
{
    const std::optional<QUrl> page = signInPage(way);
    m_page = page.value_or(QUrl());
    QString text = tr("This address signs in with single sign-on (%1), and that takes a browser. "
                      "Steward cannot finish it here; an API token works.")
                       .arg(way.provider);
    if (page)
        text += u' ' + tr("The page is at %1.").arg(page->host());
    m_text->setText(text);
    m_open->setVisible(page.has_value());
    show();
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void SingleSignOnNotice::openPage()
{
    QDesktopServices::openUrl(m_page);
}

} // namespace steward
