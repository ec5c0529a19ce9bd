// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/readablelabel.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace steward {

namespace {

constexpr int maximumDetailLines = 6;

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : NoticeFrame(Tone::Neutral, parent),
      m_symbol(new IconLabel(Icon::Info, IconColor::Accent, 18, this)),
      m_message(new ReadableLabel(tr("Message"), this)),
      m_retry(new QPushButton(tr("Retry"), this)),
      m_details(new QPushButton(tr("Details"), this)),
      m_dismiss(new QPushButton(icon(Icon::Close, IconColor::Secondary), QString(), this)),
      m_detail(new QPlainTextEdit(this))
{
    m_message->setObjectName(QStringLiteral("message"));
    m_dismiss->setFlat(true);
    m_dismiss->setAccessibleName(tr("Dismiss"));
    m_dismiss->setToolTip(tr("Dismiss"));
    m_detail->setReadOnly(true);
    m_detail->setTabChangesFocus(true);
    m_detail->setAccessibleName(tr("Details of the message"));

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setHorizontalSpacing(Metrics::controlGap);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_symbol, 0, 0, Qt::AlignVCenter);
    layout->addWidget(m_message, 0, 1);
    layout->addWidget(m_retry, 0, 2, Qt::AlignVCenter);
    layout->addWidget(m_details, 0, 3, Qt::AlignVCenter);
    layout->addWidget(m_dismiss, 0, 4, Qt::AlignVCenter);
    layout->addWidget(m_detail, 1, 0, 1, 5);

    connect(m_retry, &QPushButton::clicked, this, &MessageBar::retry);
    // Not checkable: to assistive technology that would make a check box of the button.
    connect(m_details, &QPushButton::clicked, this,
            [this] { m_detail->setVisible(m_detail->isHidden()); });
    connect(m_detail->document()->documentLayout(),
            &QAbstractTextDocumentLayout::documentSizeChanged, this, &MessageBar::fitDetail);
    connect(m_dismiss, &QPushButton::clicked, this, &MessageBar::dismiss);
    hide();
}

void MessageBar::showError(const QString &message, const QString &detail, Retry retry)
{
    m_symbol->setIcon(Icon::Warning, IconColor::Bad);
    showMessage(Tone::Bad, message, detail, retry);
}

void MessageBar::showInfo(const QString &message, const QString &detail)
{
    m_symbol->setIcon(Icon::Info, IconColor::Accent);
    showMessage(Tone::Accent, message, detail, Retry::Unavailable);
}

void MessageBar::showMessage(Tone tone, const QString &message, const QString &detail, Retry retry)
{
    setTone(tone);
    m_isError = tone == Tone::Bad;
    m_message->setText(message);
    m_detail->setPlainText(detail);
    m_detail->hide();
    m_details->setVisible(!detail.isEmpty());
    m_retry->setVisible(retry == Retry::Available);
    setVisible(true);

    // Read out at once, wherever the focus is.
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

/// The layout of a plain text counts its lines as they are broken, not pixels.
void MessageBar::fitDetail(const QSizeF &size)
{
    const int lines = qBound(1, int(size.height()), maximumDetailLines);
    m_detail->setFixedHeight(lines * m_detail->fontMetrics().lineSpacing() + 20);
}

void MessageBar::dismiss()
{
    setVisible(false);
    m_message->setText(QString());
}

QString MessageBar::message() const
{
    return m_message->text();
}

} // namespace steward
