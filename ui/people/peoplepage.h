// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/settings.h"
#include "controllers/peoplecontroller.h"
#include "domain/connection.h"

#include <QStringList>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace steward {

class DataTable;
class LoadingBar;
class PeopleProxyModel;
class PillDelegate;
class SearchField;
class TableViews;
class SecondaryLabel;

/// Everybody in all organizations: who is where, and who an admin.
class PeoplePage : public QWidget
{
    Q_OBJECT

public:
    /// \a controller outlives the page.
    explicit PeoplePage(PeopleController &controller, QWidget *parent = nullptr);

    void restore(const Settings &settings);
    void save(Settings &settings) const;

    /// Over which people are changed; it may forbid that.
    void setConnection(const Connection &connection);
    SearchField *filter() const { return m_filter; }
    /// Saves what the table shows as CSV where the person says.
    void exportTable();

signals:
    /// The person wants to see a plan that takes whoever has one of \a emails out of every
    /// organization.
    void removalRequested(const QStringList &emails);
    /// The person wants to see a plan that gives \a email what \a model has in each organization.
    void sameAccessRequested(const QString &email, const QString &model);
    /// As MembersPage's.
    void listRequested(const QString &list);
    void failed(const steward::ApiError &error);
    void succeeded(const QString &message);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *createControls();
    QWidget *createActions();
    void createTable();
    QStringList selected() const;
    void askForSameAccess();
    void fitColumns();
    void updateTexts();

    PeopleController &m_controller;
    PeopleProxyModel *m_filtered;
    Connection m_connection;
    SearchField *m_filter;
    QComboBox *m_show;
    QLineEdit *m_leftOut;
    QPushButton *m_export;
    QPushButton *m_fromList;
    QPushButton *m_sameAccess;
    QPushButton *m_remove;
    LoadingBar *m_loading;
    DataTable *m_table;
    PillDelegate *m_pills;
    int m_fitted = PeopleTableModel::FirstOrganization; ///< columns that have their room
    TableViews *m_views;
    SecondaryLabel *m_summary;
    bool m_isExporting = false;
};

} // namespace steward
