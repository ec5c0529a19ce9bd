// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/accessoutcome.h"
#include "domain/accessplan.h"
#include "models/accessplantablemodel.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QProgressBar;
class QPushButton;

namespace steward {

class CheckDelegate;
class CodeButton;
class DataTable;
class ReadableLabel;
class SearchField;
class SecondaryLabel;

/// A plan with its boxes to tick; and once it is carried out, what becomes of each line.
class PlanPage : public QWidget
{
    Q_OBJECT

public:
    explicit PlanPage(QWidget *parent = nullptr);

    /// \a allowance says how long it takes.
    void setPlan(const AccessPlan &plan, const RequestAllowance &allowance = {});
    /// Whether what the next plan is made of is being read: until then there is none.
    void setReading(bool isReading);
    /// What has to be known before, above the plan; nothing where it is empty.
    void setNote(const QString &note);
    /// The plan is carried out from now on.
    void beginRun();
    /// Shows a run that has no plan.
    void setRun(const QList<AccessStep> &steps);
    void setOutcome(int place, const StepOutcome &outcome);
    /// \a problem is why the run has paused by itself; nothing where it has not.
    void setProgress(const RunProgress &progress, const std::optional<ApiError> &problem);

    /// Lets the person copy as source text what the plan would send to \a address.
    void offerCode(const QUrl &address);

    const AccessPlan &plan() const { return m_model->plan(); }

signals:
    /// Something was ticked or unticked.
    void changed();
    void failed(const QString &sentence);
    /// \a sentence says what is in the clipboard now.
    void copied(const QString &sentence);

private:
    QWidget *createControls();
    void createTable();
    void showWhyEmpty();
    void setChosen(bool isChosen);
    void turnSelected();
    void exportPlan();
    void updateTexts();

    RequestAllowance m_allowance;
    AccessPlanTableModel *m_model;
    AccessPlanProxyModel *m_filtered;
    ReadableLabel *m_note;
    SearchField *m_filter;
    QComboBox *m_show;
    QPushButton *m_tick;
    QPushButton *m_untick;
    CodeButton *m_code;
    QPushButton *m_export;
    DataTable *m_table;
    CheckDelegate *m_boxes;
    QProgressBar *m_progress;
    SecondaryLabel *m_summary;
};

} // namespace steward
