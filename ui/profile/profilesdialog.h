// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/profile.h"
#include "ui/widgets/fitteddialog.h"

#include <QList>

class QListWidget;
class QPushButton;

namespace steward {

class ReadableLabel;

/// The profiles, and what can be done with them. It tells what is asked for and does nothing by
/// itself.
class ProfilesDialog : public FittedDialog
{
    Q_OBJECT

public:
    explicit ProfilesDialog(QWidget *parent = nullptr);

    /// Shows \a profiles, and which connection is in use.
    void setProfiles(const QList<Profile> &profiles, const Connection &inUse);

signals:
    void useRequested(const QString &id);
    void editRequested(const QString &id);
    void signOutRequested(const QString &id);
    void removeRequested(const QString &id);
    void connectRequested();
    void demoRequested();
    void settingsRequested();

private:
    QPushButton *createButton(const QString &text, const QString &objectName,
                              void (ProfilesDialog::*request)(const QString &));
    QPushButton *createWay(const QIcon &icon, const QString &text, const QString &objectName,
                           void (ProfilesDialog::*request)());
    QString selected() const;
    void updateButtons();

    QList<Profile> m_profiles;
    QString m_inUse;
    ReadableLabel *m_current;
    QListWidget *m_list;
    QPushButton *m_use;
    QPushButton *m_edit;
    QPushButton *m_signOut;
    QPushButton *m_remove;
};

} // namespace steward
