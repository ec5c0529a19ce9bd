// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/pageheader.h"

#include "models/daywords.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/codebutton.h"
#include "ui/widgets/foldingrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/literaltext.h"
#include "ui/widgets/pill.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace steward {

namespace {

constexpr int narrowestTitle = 80; // pixels, of a long one where there is no room

} // namespace

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent),
      m_title(new PageTitle({}, this)),
      m_plan(new Pill(this)),
      m_status(new Pill(this)),
      m_facts(new SecondaryLabel({}, this)),
      m_code(new CodeButton(this)),
      m_refresh(new QPushButton(icon(Icon::Refresh), tr("Refresh"), this))
{
    m_refresh->setObjectName(QStringLiteral("refreshButton"));
    m_refresh->setToolTip(tr("Load the newest data (F5)"));
    // A name may be as long as a line; it gives way to the button.
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_facts->setWordWrap(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    // In the smallest window, and with the longest words, the buttons take a line of their own.
    layout->addWidget(new FoldingRow(rowOf({m_title, m_plan, m_status}, Fill::Behind),
                                     rowOf({m_code, m_refresh}, Fill::Before), this));
    layout->addWidget(m_facts);
    connect(m_refresh, &QPushButton::clicked, this, &PageHeader::refreshRequested);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setMinimumWidth(qMin(narrowestTitle, m_title->sizeHint().width()));
    m_title->setToolTip(literalToolTip(title));
}

void PageHeader::setPlan(const QString &text, Tone tone)
{
    m_plan->setText(text, tone);
}

void PageHeader::setStatus(const QString &text, Tone tone)
{
    m_status->setText(text, tone);
}

void PageHeader::setFacts(const QStringList &facts)
{
    QStringList present = facts;
    present.removeAll(QString());
    m_facts->setText(present.join(QStringLiteral(" · ")));
}

QString updatedText(const QDateTime &updatedAt)
{
    if (!updatedAt.isValid())
        return {};
    const QDateTime local = updatedAt.toLocalTime();
    const bool isToday = local.date() == QDate::currentDate();
    return QCoreApplication::translate("PageHeader", "updated %1")
        .arg(isToday ? QLocale().toString(local.time(), QLocale::ShortFormat) : momentText(local));
}

QString ageText(const QDateTime &asOf, const QDateTime &now)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const qint64 age = asOf.secsTo(now);
    if (age < minute) // or a clock that was set back
        return PageHeader::tr("as of a moment ago");
    if (age < hour)
        return PageHeader::tr("as of %Ln minute(s) ago", nullptr, int(age / minute));
    if (age < day)
        return PageHeader::tr("as of %Ln hour(s) ago", nullptr, int(age / hour));
    return PageHeader::tr("as of %Ln day(s) ago", nullptr, int(age / day));
}

} // namespace steward
