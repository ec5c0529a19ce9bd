// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/settings.h"
#include "controllers/activitycontroller.h"
#include "domain/connection.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace steward {

class DataTable;
class LoadingBar;
class SearchField;
class SecondaryLabel;
class TableViews;

/// What was changed with Steward: in the organization that is open, or in all of the service.
class ActivityPage : public QWidget
{
    Q_OBJECT

public:
    enum class Scope { Organization, Everything };

    /// \a controller outlives the page.
    ActivityPage(ActivityController &controller, Scope scope, QWidget *parent = nullptr);

    /// Over which what was changed would be taken back; it may forbid that.
    void setConnection(const Connection &connection);
    void restore(const Settings &settings);
    void save(Settings &settings) const;
    SearchField *filter() const { return m_filter; }
    /// Saves what the filter applies to as CSV where the person says.
    void exportTable();
    bool isExporting() const { return m_isExporting; }

signals:
    /// The person wants to see a plan that takes \a rows, in the order that they were made in,
    /// back.
    void undoRequested(const QList<steward::ActivityRow> &rows);
    /// The person wants \a change, a renaming, taken back.
    void renameBackRequested(const steward::OrganizationUpdate &change);
    void failed(const steward::ApiError &error);
    void succeeded(const QString &message);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *createControls();
    QWidget *createActions();
    void createTable();
    QList<ActivityRow> selected() const;
    void undo();
    void undoRun();
    void updateAvailability();
    void updateTexts();

    ActivityController &m_controller;
    const Scope m_scope;
    Connection m_connection;
    bool m_isExporting = false;
    SearchField *m_filter;
    QComboBox *m_kind;
    QComboBox *m_show;
    QPushButton *m_export;
    QPushButton *m_undo;
    QPushButton *m_undoRun;
    LoadingBar *m_loading;
    DataTable *m_table;
    TableViews *m_views;
    SecondaryLabel *m_summary;
};

} // namespace steward
