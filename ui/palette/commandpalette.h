// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commandlistmodel.h"

#include <QDialog>

class QListView;

namespace steward {

class SearchField;

/// Finds what can be done, and gone to, by a few letters. It returns what was chosen; it does
/// nothing itself.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    /// \a recent are the keys of commands that were chosen last.
    CommandPalette(QList<Command> commands, const QStringList &recent, QWidget *parent);

    /// What there is by now: more may be known while it is open.
    void setCommands(QList<Command> commands);

signals:
    /// The dialog is closed by now.
    void chosen(const steward::Command &command);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void selectFirst();
    /// Whether a key that was pressed in the list is meant for the field.
    static bool isTyping(const QKeyEvent &event);

    CommandListModel *m_model;
    SearchField *m_field;
    QListView *m_list;
};

} // namespace steward
