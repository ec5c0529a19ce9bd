// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commandlistmodel.h"

#include <QDialog>
#include <QKeyEvent>

#include <memory>
#include <vector>

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

private:
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
    QString m_selected; ///< the key of the command to be selected again; empty: the first
    /// What was pressed for rows that are not there yet: whoever types fast and presses Enter means
    /// what will be found, not what is shown still.
    std::vector<std::unique_ptr<QKeyEvent>> m_keptKeys;
};

} // namespace steward
