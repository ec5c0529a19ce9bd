// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/settings.h"

#include <QObject>

#include <memory>

class QComboBox;
class QLineEdit;
class QMenu;

namespace steward {

class DataTable;

/// What a table shows, under a name: its filter, its columns, its order. They are in the table's
/// menu, and kept in the settings.
class TableViews : public QObject
{
    Q_OBJECT

public:
    /// \a table has its name by now; \a filter and \a choice may be null. All of them are on one
    /// page, and this belongs to the table.
    TableViews(DataTable *table, QLineEdit *filter, QComboBox *choice);
    ~TableViews() override;

    /// The views of this table among those of \a settings.
    void restore(const Settings &settings);
    /// Adds the views of this table to \a settings.
    void save(Settings &settings) const;

    /// Keeps what the table shows now as \a name, in place of what had that name.
    void keep(const QString &name);
    /// Shows the table as it was kept as \a name.
    void show(const QString &name);
    void forget(const QString &name);
    QStringList names() const;

private:
    void fillMenu();
    void askForName();
    /// The place of the view called \a name; -1 where there is none.
    qsizetype find(const QString &name) const;

    DataTable *m_table;
    std::unique_ptr<QMenu> m_menu; ///< of no widget: it is a part of the table's own menu
    QLineEdit *m_filter;
    QComboBox *m_choice;
    QList<Settings::Record> m_views;
};

} // namespace steward
