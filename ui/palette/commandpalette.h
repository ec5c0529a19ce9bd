// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commandlistmodel.h"

#include <QDialog>
#include <QKeyEvent>
#include <QPointer>

#include <memory>
#include <vector>

class QLabel;
class QListView;
class QWindow;

namespace steward {

class SearchField;

/// Finds what can be done, and gone to, by a few letters. It returns what was chosen; it does
/// nothing itself.
///
/// It is not modal: the keys that are pressed right after its own reach the window below it until
/// the desktop has made it the active one, and would be lost in a window that it blocks. It takes
/// them from there, and closes when somebody goes back to that window.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    /// \a recent are the keys of commands that were chosen last.
    CommandPalette(QList<Command> commands, CommandPlaces places, const QStringList &recent,
                   QWidget *parent);

    /// What there is by now: more may be known while it is open.
    void setCommands(QList<Command> commands, CommandPlaces places);

signals:
    /// The dialog is closed by now.
    void chosen(const steward::Command &command);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// What comes to the window below. True where it is for the palette.
    bool takeFromBelow(QEvent *event);
    void updateNothing();
    void choose(const QModelIndex &index);
    void select(const QString &key);
    void followRows();
    /// Whether a key that was pressed in the list is meant for the field.
    static bool isTyping(const QKeyEvent &event);
    /// Whether it is about what is listed.
    static bool isForRows(const QKeyEvent &event);

    CommandListModel *m_model;
    SearchField *m_field;
    QListView *m_list;
    QLabel *m_nothing; ///< in place of the list where nothing matches
    QPointer<QWindow> m_below;
    bool m_wasActive = false;
    QString m_selected; ///< the key of the command to be selected again; empty: the first
    /// What was pressed for rows that are not there yet: whoever types fast and presses Enter means
    /// what will be found, not what is shown still.
    std::vector<std::unique_ptr<QKeyEvent>> m_keptKeys;
};

} // namespace steward
