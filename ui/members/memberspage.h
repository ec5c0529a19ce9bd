// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/settings.h"
#include "controllers/memberscontroller.h"
#include "domain/change.h"
#include "domain/connection.h"
#include "models/memberfilterproxymodel.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace steward {

enum class MemberWish;
class DataTable;
class LoadingBar;
class SearchField;
class TableViews;
class SecondaryLabel;

/// The members of the organization that is open, and what can be done with them.
class MembersPage : public QWidget
{
    Q_OBJECT

public:
    explicit MembersPage(MembersController &controller, QWidget *parent = nullptr);

    /// Over which the members are changed; it may forbid that, or ask for a second thought.
    void setConnection(const Connection &connection);
    void restore(const Settings &settings);
    void save(Settings &settings) const;
    SearchField *filter() const { return m_filter; }

    void showOnly(MemberFilter kind);
    /// Selects the row of \a email, once it is there. A filter that hides it is cleared.
    void showMember(const QString &email);
    void invite();
    void removeSelected();
    /// Saves what the table shows as CSV where the person says.
    void exportTable();

signals:
    /// The person wants to change members by a list of people, which begins as \a list.
    void listRequested(const QString &list);
    /// The same, with what is in the file \a path.
    void fileDropped(const QString &path);
    /// What was asked for here did not work, and no field is to blame.
    void failed(const steward::ApiError &error);
    /// What was asked for here is done.
    void succeeded(const QString &message);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *createControls();
    QWidget *createActions();
    void createTable();
    void searchVisibleColumns();
    QPushButton *addButton(const QIcon &icon, const QString &text, const QString &objectName,
                           void (MembersPage::*action)());

    void selectWanted();
    QList<Member> selectedMembers() const;
    void makeAdmin();
    void makeRegular();
    bool includesCaller(const QList<Member> &members) const;
    void askForRole(const QString &question, const QList<Member> &members, MemberRole role,
                    const QString &details = {});
    void setRole(Opening opening, const QList<Member> &members, MemberRole role);
    void copyAddresses();
    void beginChange();
    void report(const MemberChangeReport &report, const QList<Member> &members, MemberWish wish);
    void tellFailure(const Change &change, const ApiError &error);
    void updateAvailability();
    void updateTexts();
    void updateEmptyText();
    void updateLoading();
    QString whyNotChange(int selected) const;

    MembersController &m_controller;
    MemberFilterProxyModel *m_filtered;
    Connection m_connection;
    bool m_isChanging = false;
    QString m_wanted; ///< the address whose row is to be selected
    bool m_isExporting = false;

    SearchField *m_filter;
    QComboBox *m_show;
    QPushButton *m_invite;
    QPushButton *m_export;
    QPushButton *m_fromList;
    QPushButton *m_makeAdmin;
    QPushButton *m_makeRegular;
    QPushButton *m_remove;
    LoadingBar *m_loading;
    DataTable *m_table;
    TableViews *m_views;
    SecondaryLabel *m_summary;
};

} // namespace steward
