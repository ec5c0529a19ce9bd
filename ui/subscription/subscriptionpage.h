// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "controllers/opening.h"
#include "domain/change.h"
#include "domain/connection.h"
#include "domain/organization.h"
#include "domain/usage.h"

#include <QWidget>

#include <functional>
#include <optional>

class QPushButton;

namespace steward {

class ConfirmDialog;
class FactList;
class FormDialog;
class LoadingBar;
class OrganizationController;
class OrganizationTableModel;
class Pill;
class ReadableLabel;
class RunningChange;
class VoucherCard;

/// An organization's plan and its settings, what can be changed about them, and voucher codes.
class SubscriptionPage : public QWidget
{
    Q_OBJECT

public:
    SubscriptionPage(OrganizationController &controller, QWidget *parent = nullptr);

    /// The present subscription period, where the usage data has told it.
    void setPeriod(const std::optional<DateRange> &period);
    /// Over which it is changed; it may ask for a second thought.
    void setConnection(const Connection &connection) { m_connection = connection; }
    /// What its neighbours are called: it cannot be renamed to that. Outlives the page.
    void setOrganizations(const OrganizationTableModel &organizations)
    {
        m_organizations = &organizations;
    }
    /// Makes what changes the organization available, or says why it is not.
    void setAdministrable(const QString &whyNot);

signals:
    /// What was asked for here did not work, and no field is to blame.
    void failed(const steward::ApiError &error);
    /// What was asked for here is done.
    void succeeded(const QString &message);

private:
    using Success = std::function<QString(const OrganizationDetail &)>;
    using TextOf = std::function<QString(const OrganizationDetail &)>;
    /// A fact that is a text.
    struct Fact
    {
        FactList *list;
        ReadableLabel *value;
        TextOf textOf; ///< empty where the fact is not known: it is not shown then
    };

    QWidget *createPlanCard();
    QWidget *createVoucherCard();
    QWidget *createOrganizationCard();
    void addFact(FactList *list, const QString &name, TextOf textOf);
    QPushButton *createButton(const QString &text, const QString &objectName,
                              void (SubscriptionPage::*action)());
    void updateView();
    void updateFacts();
    void updateButtons();

    void rename();
    void changeSubscription();
    void removeEndDate();
    void switchTwoFactor();
    /// Opens \a dialog and sends what it was asked for, to the organization that is open now;
    /// \a success makes the message from the organization as it is then.
    void openForm(FormDialog *dialog, std::function<OrganizationChange()> change,
                  const Success &success);
    void openQuestion(ConfirmDialog *dialog, const OrganizationChange &change,
                      const Success &success);
    RunningChange *send(Opening opening, const OrganizationChange &change, Success success,
                        std::function<bool(const Result<OrganizationDetail> &)> tellDialog);
    void tellFailure(const OrganizationUpdate &asked, const ApiError &error);

    OrganizationController &m_controller;
    std::optional<DateRange> m_period;
    Connection m_connection;
    const OrganizationTableModel *m_organizations = nullptr;
    QString m_whyNot;
    bool m_isSending = false;

    LoadingBar *m_loading;
    FactList *m_planFacts;
    Pill *m_plan;
    Pill *m_status;
    QList<Fact> m_facts;
    QPushButton *m_rename;
    QPushButton *m_twoFactor;
    QPushButton *m_change;
    QPushButton *m_removeEndDate;
    VoucherCard *m_voucher = nullptr;
};

} // namespace steward
