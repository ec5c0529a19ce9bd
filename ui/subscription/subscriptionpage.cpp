// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscription/subscriptionpage.h"

#include "controllers/organizationcontroller.h"
#include "models/daywords.h"
#include "models/words.h"
#include "ui/style/fonts.h"
#include "ui/style/theme.h"
#include "ui/subscription/factlist.h"
#include "ui/subscription/vouchercard.h"
#include "ui/widgets/availability.h"
#include "ui/widgets/card.h"
#include "ui/widgets/focuskeeper.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/loadingbar.h"
#include "ui/widgets/pagescrollarea.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/readablelabel.h"
#include "ui/words/fieldwords.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace steward {

namespace {

/// Lines longer than this are hard to read across.
constexpr int formWidth = 760;

/// The buttons of a card, from the left.
QLayout *buttonRow(std::initializer_list<QPushButton *> buttons)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::controlGap);
    for (QPushButton *button : buttons)
        row->addWidget(button);
    row->addStretch();
    return row;
}

QString switchText(const std::optional<bool> &value, const QString &on, const QString &off)
{
    if (!value)
        return {};
    return *value ? on : off;
}

} // namespace

SubscriptionPage::SubscriptionPage(OrganizationController &controller, QWidget *parent)
    : QWidget(parent),
      m_controller(controller),
      m_loading(new LoadingBar(this))
{
    auto *content = new QWidget(this);
    content->setMaximumWidth(Fonts::scaled(formWidth));
    auto *cards = new QVBoxLayout(content);
    cards->setContentsMargins({});
    cards->setSpacing(Metrics::cardGap);
    cards->addWidget(createPlanCard());
    cards->addWidget(createOrganizationCard());
    // Made after the cards above it: the Tab key comes by in the order of making.
    cards->addWidget(createVoucherCard());
    cards->addStretch();

    layOut(this, new PageScrollArea(content, this), m_loading);
    new FocusKeeper(this, {m_change, m_rename});

    connect(m_voucher, &VoucherCard::failed, this, &SubscriptionPage::failed);
    connect(&controller, &OrganizationController::detailChanged, this,
            &SubscriptionPage::updateView);
    connect(&controller, &OrganizationController::statusChanged, this,
            [this] { m_loading->setLoading(m_controller.isLoading()); });
    updateView();
}

QWidget *SubscriptionPage::createVoucherCard()
{
    m_voucher = new VoucherCard(m_controller, this);
    return m_voucher;
}

QWidget *SubscriptionPage::createPlanCard()
{
    auto *card = new Card(this);
    m_planFacts = new FactList(card);
    m_plan = m_planFacts->addPill(tr("Plan"));
    m_status = m_planFacts->addPill(tr("Status"));
    addFact(m_planFacts, tr("Current period"), [this](const OrganizationDetail &) {
        // The period's end is the day after its last one.
        return m_period ? tr("%1 to %2 (UTC)")
                              .arg(shortDayText(m_period->start),
                                   shortDayText(m_period->end.addDays(-1)))
                        : QString();
    });
    addFact(m_planFacts, tr("Overage"), [](const OrganizationDetail &detail) {
        return switchText(detail.overageUsage,
                          tr("Allowed: work goes on beyond the plan's credits"),
                          tr("Off: work stops at the plan's credits"));
    });
    m_change = createButton(tr("Change subscription"), QStringLiteral("changeSubscriptionButton"),
                            &SubscriptionPage::changeSubscription);
    m_removeEndDate = createButton(tr("Remove end date"), QStringLiteral("removeEndDateButton"),
                                   &SubscriptionPage::removeEndDate);
    auto *note =
        new SecondaryLabel(tr("Only the service's vendor can change a subscription. What is asked "
                              "for here is sent to the service, and its answer is shown."),
                           card);
    note->setWordWrap(true);

    auto *layout = new QVBoxLayout(card);
    layout->setSpacing(Metrics::cardGap);
    layout->addWidget(new SectionTitle(tr("Subscription"), card));
    layout->addWidget(m_planFacts);
    layout->addWidget(note);
    layout->addLayout(buttonRow({m_change, m_removeEndDate}));
    return card;
}

QWidget *SubscriptionPage::createOrganizationCard()
{
    auto *card = new Card(this);
    auto *facts = new FactList(card);
    addFact(facts, tr("Name"), [](const OrganizationDetail &detail) { return detail.name.text; });
    addFact(facts, tr("Created"), [](const OrganizationDetail &detail) {
        return QLocale().toString(detail.creationDate.date(), QLocale::LongFormat);
    });
    addFact(facts, tr("Two-factor authentication"), [](const OrganizationDetail &detail) {
        return switchText(detail.twoFactorForced, tr("Forced for every member"),
                          tr("Each member's own choice"));
    });
    m_rename = createButton(tr("Rename organization"), QStringLiteral("renameOrganizationButton"),
                            &SubscriptionPage::rename);
    m_twoFactor =
        createButton({}, QStringLiteral("twoFactorButton"), &SubscriptionPage::switchTwoFactor);

    auto *layout = new QVBoxLayout(card);
    layout->setSpacing(Metrics::cardGap);
    layout->addWidget(new SectionTitle(tr("Organization"), card));
    layout->addWidget(facts);
    layout->addLayout(buttonRow({m_rename, m_twoFactor}));
    return card;
}

void SubscriptionPage::addFact(FactList *list, const QString &name, TextOf textOf)
{
    m_facts.append({list, list->addText(name), std::move(textOf)});
}

QPushButton *SubscriptionPage::createButton(const QString &text, const QString &objectName,
                                            void (SubscriptionPage::*action)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    connect(button, &QPushButton::clicked, this, action);
    return button;
}

void SubscriptionPage::setPeriod(const std::optional<DateRange> &period)
{
    m_period = period;
    updateFacts();
}

void SubscriptionPage::setAdministrable(const QString &whyNot)
{
    m_whyNot = whyNot;
    updateButtons();
}

void SubscriptionPage::updateView()
{
    if (!m_controller.detail()) {
        m_period.reset();
        m_voucher->clear();
    }
    updateFacts();
    updateButtons();
}

void SubscriptionPage::updateFacts()
{
    const OrganizationDetail detail = m_controller.detail().value_or(OrganizationDetail());
    m_planFacts->setPill(m_plan, planText(detail.subscription), planTone(detail.subscription));
    m_planFacts->setPill(m_status, statusText(detail.status), statusTone(detail.status));
    for (const Fact &fact : std::as_const(m_facts))
        fact.list->setText(fact.value, fact.textOf(detail));
}

void SubscriptionPage::updateButtons()
{
    const std::optional<OrganizationDetail> &detail = m_controller.detail();
    QString whyNot = m_whyNot;
    if (!detail)
        whyNot = tr("The organization is not loaded yet.");
    else if (m_isSending)
        whyNot = tr("Waiting for the answer.");
    const bool isFree = detail && detail->subscription == freeSubscription();

    setAvailable(m_rename, whyNot);
    setAvailable(m_change, whyNot);
    setAvailable(m_removeEndDate,
                 whyNot.isEmpty() && isFree ? problemText(EndDateProblem::FreeHasNone) : whyNot);
    setAvailable(m_twoFactor, whyNot);
    m_twoFactor->setVisible(detail && detail->twoFactorForced);
    m_twoFactor->setText(detail && detail->twoFactorForced.value_or(false)
                             ? tr("Stop forcing two-factor authentication")
                             : tr("Force two-factor authentication"));
}

} // namespace steward
