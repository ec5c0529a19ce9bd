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

/// What a table shows, under a name: its filters, its columns, its order. They are in the table's
/// menu, and kept in the settings.
class TableViews : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype most = 50; ///< of one table

    /// \a table has its name by now; \a fields and \a choices are all that filters it, in an order
    /// that stays: what was kept is told apart by it. All of them are on one page, and this belongs
    /// to the table.
    explicit TableViews(DataTable *table, const QList<QLineEdit *> &fields,
                        const QList<QComboBox *> &choices = {});
    ~TableViews() override;

    /// The views of this table among those of \a settings.
    void restore(const Settings &settings);
    /// Adds the views of this table to \a settings.
    void save(Settings &settings) const;

    /// Keeps what the table shows now as \a name, in place of what had that name. There has to be
    /// room for a new one: askForName() tells the person where there is none.
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
    QList<QLineEdit *> m_fields;
    QList<QComboBox *> m_choices;
    QList<Settings::Record> m_views;
};

} // namespace steward
