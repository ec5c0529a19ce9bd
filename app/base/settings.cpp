// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settings.h"

#include <QSettings>
#include <QStandardPaths>

namespace steward {

namespace {

constexpr QLatin1StringView geometryKey("window/geometry");
constexpr QLatin1StringView splitterKey("window/splitter");
constexpr QLatin1StringView appearanceKey("window/appearance");
constexpr QLatin1StringView organizationKey("window/organization");
constexpr QLatin1StringView tabKey("window/tab");
constexpr QLatin1StringView usageRangeKey("usage/range");
constexpr QLatin1StringView usageIntervalKey("usage/interval");
constexpr QLatin1StringView usageFromKey("usage/from");
constexpr QLatin1StringView usageToKey("usage/to");
constexpr QLatin1StringView tablesGroup("tables");
constexpr QLatin1StringView filtersGroup("filters");

template<typename Value>
void loadGroup(QSettings &file, const QString &group, QHash<QString, Value> &values)
{
    file.beginGroup(group);
    const QStringList keys = file.childKeys();
    for (const QString &key : keys)
        values.insert(key, file.value(key).template value<Value>());
    file.endGroup();
}

template<typename Value>
void saveGroup(QSettings &file, const QString &group, const QHash<QString, Value> &values)
{
    file.beginGroup(group);
    for (auto entry = values.cbegin(); entry != values.cend(); ++entry)
        file.setValue(entry.key(), entry.value());
    file.endGroup();
}

} // namespace

Settings Settings::load(const QString &path)
{
    QSettings file(path, QSettings::IniFormat);
    Settings settings;
    settings.windowGeometry = file.value(geometryKey).toByteArray();
    settings.splitterState = file.value(splitterKey).toByteArray();
    settings.appearance = file.value(appearanceKey, settings.appearance).toString();
    settings.organization = file.value(organizationKey).toString();
    settings.tab = file.value(tabKey, settings.tab).toString();
    settings.usageRange = file.value(usageRangeKey, settings.usageRange).toString();
    settings.usageInterval = file.value(usageIntervalKey, settings.usageInterval).toString();
    settings.usageFrom = QDate::fromString(file.value(usageFromKey).toString(), Qt::ISODate);
    settings.usageTo = QDate::fromString(file.value(usageToKey).toString(), Qt::ISODate);
    loadGroup(file, tablesGroup, settings.tableStates);
    loadGroup(file, filtersGroup, settings.filters);
    return settings;
}

bool Settings::save(const QString &path) const
{
    QSettings file(path, QSettings::IniFormat);
    file.clear();
    file.setValue(geometryKey, windowGeometry);
    file.setValue(splitterKey, splitterState);
    file.setValue(appearanceKey, appearance);
    file.setValue(organizationKey, organization);
    file.setValue(tabKey, tab);
    file.setValue(usageRangeKey, usageRange);
    file.setValue(usageIntervalKey, usageInterval);
    file.setValue(usageFromKey, usageFrom.toString(Qt::ISODate));
    file.setValue(usageToKey, usageTo.toString(Qt::ISODate));
    saveGroup(file, tablesGroup, tableStates);
    saveGroup(file, filtersGroup, filters);
    file.sync();
    // A format error is about what was read, which has just been replaced as a whole.
    return file.status() != QSettings::AccessError;
}

QString Settings::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
           + QStringLiteral("/steward.ini");
}

} // namespace steward
