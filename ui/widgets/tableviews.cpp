// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableviews.h"

#include "ui/widgets/datatable.h"
#include "ui/widgets/literaltext.h"
#include "ui/widgets/viewnamedialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

namespace steward {

namespace {

const QString tableKey = QStringLiteral("table");
const QString nameKey = QStringLiteral("name");
const QString filterKey = QStringLiteral("filter");
const QString choiceKey = QStringLiteral("choice");
const QString headerKey = QStringLiteral("header");

/// The key of one of several filters. The first one's has no number, as when there was but one.
QString numbered(const QString &key, qsizetype place)
{
    return place == 0 ? key : key + QString::number(place + 1);
}

QString menuText(QString name)
{
    return literalText(name.replace(u'&', QStringLiteral("&&")));
}

} // namespace

TableViews::TableViews(DataTable *table, const QList<QLineEdit *> &fields,
                       const QList<QComboBox *> &choices)
    : QObject(table),
      m_table(table),
      m_menu(std::make_unique<QMenu>(tr("Views"))),
      m_fields(fields),
      m_choices(choices)
{
    m_menu->setObjectName(QStringLiteral("views"));
    m_menu->menuAction()->setObjectName(QStringLiteral("views"));
    table->addAction(m_menu->menuAction());
    fillMenu();
}

TableViews::~TableViews() = default;

void TableViews::restore(const Settings &settings)
{
    m_views.clear();
    for (const Settings::Record &view : settings.views) {
        if (view.value(tableKey) == m_table->objectName() && m_views.size() < most)
            m_views.append(view);
    }
    fillMenu();
}

void TableViews::save(Settings &settings) const
{
    settings.views.removeIf([this](const Settings::Record &view) {
        return view.value(tableKey) == m_table->objectName();
    });
    settings.views += m_views;
}

QStringList TableViews::names() const
{
    QStringList names;
    for (const Settings::Record &view : m_views)
        names.append(view.value(nameKey));
    return names;
}

qsizetype TableViews::find(const QString &name) const
{
    return names().indexOf(name);
}

void TableViews::keep(const QString &name)
{
    Settings::Record view {{tableKey, m_table->objectName()},
                           {nameKey, name},
                           {headerKey, QString::fromLatin1(m_table->headerState().toBase64())}};
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        view.insert(numbered(filterKey, i), m_fields[i]->text());
    for (qsizetype i = 0; i < m_choices.size(); ++i)
        view.insert(numbered(choiceKey, i), QString::number(m_choices[i]->currentIndex()));
    if (const qsizetype place = find(name); place >= 0)
        m_views[place] = view;
    else if (m_views.size() < most)
        m_views.append(view);
    fillMenu();
}

void TableViews::show(const QString &name)
{
    const qsizetype place = find(name);
    if (place < 0)
        return;
    const Settings::Record view = m_views[place];
    m_table->restoreHeaderState(QByteArray::fromBase64(view.value(headerKey).toLatin1()));
    for (qsizetype i = 0; i < m_choices.size(); ++i)
        m_choices[i]->setCurrentIndex(
            std::clamp(view.value(numbered(choiceKey, i)).toInt(), 0, m_choices[i]->count() - 1));
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setText(view.value(numbered(filterKey, i)));
}

void TableViews::forget(const QString &name)
{
    if (const qsizetype place = find(name); place >= 0)
        m_views.removeAt(place);
    fillMenu();
}

void TableViews::fillMenu()
{
    m_menu->clear();
    const QStringList all = names();
    for (const QString &name : all)
        m_menu->addAction(menuText(name), this, [this, name] { show(name); });
    if (!all.isEmpty())
        m_menu->addSeparator();
    m_menu->addAction(tr("Keep this view…"), this, &TableViews::askForName);
    if (all.isEmpty())
        return;
    QMenu *forgetting = m_menu->addMenu(tr("Forget a view"));
    for (const QString &name : all)
        forgetting->addAction(menuText(name), this, [this, name] { forget(name); });
}

void TableViews::askForName()
{
    auto *dialog = new ViewNameDialog(names(), m_table->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        keep(dialog->name());
        dialog->accept();
    });
    dialog->open();
}

} // namespace steward
