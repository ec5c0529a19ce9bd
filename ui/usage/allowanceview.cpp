// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/allowanceview.h"

#include "controllers/allowancecontroller.h"
#include "models/creditsformat.h"
#include "models/estimateformat.h"
#include "models/filterproxymodel.h"
#include "models/flawwords.h"
#include "ui/charts/pacechart.h"
#include "ui/charts/pacewords.h"
#include "ui/charts/usagewords.h"
#include "ui/style/fonts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/foldingrow.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/labels.h"

#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <QRegularExpression>

#include <optional>
#include <utility>

namespace steward {

namespace {

constexpr int allowanceWidth = 160;
constexpr int smallestPace = 250;
constexpr int smallestDays = 190;

/// "50,000.5" in the person's own separators; nothing where it is no amount. Groups are of three
/// digits: what is written in another language's separators is no other number by mistake.
std::optional<Credits> amountOf(const QString &text)
{
    const QLocale locale;
    const QString point = QRegularExpression::escape(locale.decimalPoint());
    const QString group = QRegularExpression::escape(locale.groupSeparator());
    const QRegularExpression amount(
        QStringLiteral("^(\\d+|\\d{1,3}([%1\\s]\\d{3})+)(%2\\d+)?$").arg(group, point));
    QString plain = text.simplified();
    // Another one in another language.
    if (!amount.match(plain).hasMatch()) // clazy:exclude=use-static-qregularexpression
        return std::nullopt;
    plain.removeIf([&](QChar c) { return c.isSpace() || QString(c) == locale.groupSeparator(); });
    plain.replace(locale.decimalPoint(), QStringLiteral("."));
    return Credits::fromNumber(plain.toStdString());
}

QString amountText(const std::optional<Credits> &allowance)
{
    if (!allowance)
        return {};
    QString text = exactCreditsText(*allowance);
    const QString nothing = QLocale().decimalPoint() + QLocale().zeroDigit().repeated(2);
    return text.endsWith(nothing) ? text.chopped(nothing.size()) : text;
}

} // namespace

AllowanceView::AllowanceView(AllowanceController &controller, QWidget *parent)
    : QWidget(parent),
      m_controller(controller),
      m_sorted(new FilterProxyModel(this)),
      m_field(new QLineEdit),
      m_problem(new FieldHint),
      m_used(new FigureCard(tr("Used this period"), FigureCard::Behavior::Reading)),
      m_time(new FigureCard(tr("Time gone"), FigureCard::Behavior::Reading)),
      m_expected(new FigureCard(tr("Expected at the end"), FigureCard::Behavior::Reading)),
      m_runsOut(new FigureCard(tr("Runs out"), FigureCard::Behavior::Reading)),
      m_period(new SecondaryLabel),
      m_chart(new PaceChart),
      m_table(new FigureTable),
      m_note(new SecondaryLabel)
{
    setObjectName(QStringLiteral("allowanceView"));
    m_sorted->setSourceModel(&controller.table());
    m_table->setObjectName(QStringLiteral("allowanceTable"));
    m_table->setAccessibleName(tr("Days of the period"));
    m_table->setModel(m_sorted);
    m_table->setMinimumHeight(smallestDays);
    m_note->setWordWrap(true);
    m_note->setText(tr(
        "What is expected is an estimate: each coming day uses what its weekday used on average "
        "in the last four weeks, and the band is meant to hold four of five outcomes. It assumes "
        "that the level and the rhythm of those weeks go on. Steward warns where the use is more "
        "than a tenth faster than the even pace, and says so where it is expected to last all the "
        "same. Days are UTC days."));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::sectionGap);
    layout->addWidget(createCards());
    layout->addWidget(createChartCard(), 3);
    layout->addWidget(m_table, 2);
    layout->addWidget(m_note);
    connect(&controller, &AllowanceController::paceChanged, this, &AllowanceView::updateView);
    connect(&controller, &AllowanceController::statusChanged, this, &AllowanceView::updateView);
    updateView();
}

QWidget *AllowanceView::createField()
{
    m_field->setObjectName(QStringLiteral("allowanceField"));
    m_field->setAccessibleName(tr("Allowance"));
    m_field->setPlaceholderText(tr("credits"));
    m_field->setToolTip(
        tr("The credits that the organization may use in a period. The service does "
           "not tell it."));
    m_field->setMaximumWidth(Fonts::scaled(allowanceWidth));
    m_field->setAlignment(Qt::AlignRight);
    connect(m_field, &QLineEdit::textChanged, this, &AllowanceView::checkField);
    connect(m_field, &QLineEdit::editingFinished, this, &AllowanceView::takeField);
    // Text that assistive technology sets is whole, and no key ends it.
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        if (!m_field->isModified() && !m_isShowing)
            takeField();
    });

    auto *label = new QLabel(tr("Allowance of a period"));
    label->setBuddy(m_field);
    return new FoldingRow(
        rowOf({new SectionTitle(tr("Credits so far against the allowance")), m_period},
              Fill::Behind),
        rowOf({m_problem, label, m_field}, Fill::Before));
}

QWidget *AllowanceView::createCards()
{
    m_used->setObjectName(QStringLiteral("usedCard"));
    m_time->setObjectName(QStringLiteral("timeCard"));
    m_expected->setObjectName(QStringLiteral("expectedCard"));
    m_runsOut->setObjectName(QStringLiteral("runsOutCard"));
    auto *grid = new CardGrid(4);
    for (FigureCard *card : {m_used, m_time, m_expected, m_runsOut})
        grid->add(card);
    return grid;
}

QWidget *AllowanceView::createChartCard()
{
    m_chart->setMinimumHeight(smallestPace);
    auto *card = new Card;
    auto *layout = new QVBoxLayout(card);
    layout->setSpacing(Metrics::controlGap);
    layout->addWidget(createField());
    layout->addWidget(m_chart, 1);
    return card;
}

void AllowanceView::restore(const Settings &settings)
{
    m_table->restoreHeaderState(settings.tableStates.value(m_table->objectName()));
}

void AllowanceView::save(Settings &settings) const
{
    settings.tableStates.insert(m_table->objectName(), m_table->headerState());
}

void AllowanceView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_controller.want();
}

void AllowanceView::checkField()
{
    const QString text = m_field->text().trimmed();
    const std::optional<Credits> amount = amountOf(text);
    const bool isFine = text.isEmpty() || (amount && *amount > Credits());
    m_problem->setHint(isFine ? QString() : tr("A number of credits above zero"), Tone::Bad);
    m_field->setAccessibleDescription(m_problem->text());
}

void AllowanceView::takeField()
{
    const QString text = m_field->text().trimmed();
    const std::optional<Credits> amount = amountOf(text);
    if (text.isEmpty() || (amount && *amount > Credits()))
        m_controller.setAllowance(text.isEmpty() ? std::nullopt : amount);
}

void AllowanceView::showAllowance()
{
    // What is being typed is the person's, but for the organization that it was typed for.
    const bool isOther =
        m_controller.organization() != std::exchange(m_organization, m_controller.organization());
    if (isOther || !m_field->hasFocus() || m_field->text().isEmpty()) {
        const QScopedValueRollback showing(m_isShowing, true);
        m_field->setText(amountText(m_controller.allowance()));
    }
}

void AllowanceView::updateView()
{
    if (isVisible())
        m_controller.want();
    showAllowance();
    const std::optional<CreditPace> &pace = m_controller.pace();
    const QString empty = m_controller.isLoading()      ? tr("Loading usage…")
                          : m_controller.isPeriodless() ? noPeriodText()
                                                        : tr("No usage yet.");
    m_chart->setPace(pace, empty);
    m_table->setEmptyText(empty);
    m_period->setText(pace ? daysText(pace->period) : QString());
    if (!pace) {
        for (FigureCard *card : {m_used, m_time, m_expected, m_runsOut}) {
            card->setFigure(QStringLiteral("—"));
            card->setNote({});
        }
        return;
    }
    const bool isWarning = pace->state == PaceState::Ahead || pace->state == PaceState::UsedUp;
    m_used->setFigure(exactCreditsText(pace->used));
    const QString share = pace->usedShare
                              ? tr("%1 of the allowance").arg(percentText(*pace->usedShare))
                              : tr("Enter an allowance below");
    m_used->setNote(pace->missingDays > 0
                        ? share + QStringLiteral(", ") + withoutFigureText(pace->missingDays)
                        : share,
                    isWarning ? Tone::Warn : Tone::Neutral);
    m_time->setFigure(percentText(pace->timeShare));
    m_time->setNote(tr("day %L1 of %L2").arg(pace->daily.size()).arg(pace->period.days()));
    const EstimateFormat estimates(*pace);
    m_expected->setFigure(pace->projection ? estimates.text(pace->projection->expected.last())
                                           : QStringLiteral("—"));
    m_expected->setNote(pace->projection ? tr("between %1 and %2")
                                               .arg(estimates.text(pace->projection->low.last()),
                                                    estimates.text(pace->projection->high.last()))
                                         : tr("It takes a week of usage to say"));
    m_runsOut->setFigure(runsOutText(*pace));
    m_runsOut->setNote(runsOutBandText(*pace), pace->runsOut ? Tone::Warn : Tone::Neutral);
}

} // namespace steward
