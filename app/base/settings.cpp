// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace steward {

namespace {

constexpr QLatin1StringView geometryKey("window/geometry");
constexpr QLatin1StringView splitterKey("window/splitter");
constexpr QLatin1StringView appearanceKey("window/appearance");
constexpr QLatin1StringView languageKey("window/language");
constexpr QLatin1StringView organizationKey("window/organization");
constexpr QLatin1StringView tabKey("window/tab");
constexpr QLatin1StringView usageRangeKey("usage/range");
constexpr QLatin1StringView usageIntervalKey("usage/interval");
constexpr QLatin1StringView usageFromKey("usage/from");
constexpr QLatin1StringView usageToKey("usage/to");
constexpr QLatin1StringView tablesGroup("tables");
constexpr QLatin1StringView filtersGroup("filters");
constexpr QLatin1StringView allowancesGroup("allowances");
constexpr QLatin1StringView paceMarksGroup("allowances-told");
constexpr QLatin1StringView profilesGroup("profiles");
constexpr QLatin1StringView profileKey("window/profile");
constexpr QLatin1StringView connectingKey("deadlines/connecting");
constexpr QLatin1StringView firstByteKey("deadlines/first-byte");
constexpr QLatin1StringView wholeRequestKey("deadlines/whole-request");

constexpr QLatin1StringView viewsGroup("views");
constexpr QLatin1StringView trayIconKey("window/tray-icon");
constexpr QLatin1StringView notifiesKey("window/notifications");
constexpr QLatin1StringView recentCommandsKey("window/recent-commands");

constexpr QLatin1StringView recordId("id");

constexpr int mostRecords = 1000; ///< a damaged count must not keep the start busy

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

QList<Settings::Record> loadRecords(QSettings &file, const QString &group)
{
    QList<Settings::Record> records;
    const int count = std::min(file.beginReadArray(group), mostRecords);
    for (int index = 0; index < count; ++index) {
        file.setArrayIndex(index);
        Settings::Record record;
        const QStringList keys = file.childKeys();
        for (const QString &key : keys)
            record.insert(key, file.value(key).toString());
        records.append(record);
    }
    file.endArray();
    return records;
}

void saveRecords(QSettings &file, const QString &group, const QList<Settings::Record> &records)
{
    file.beginWriteArray(group, int(records.size()));
    for (int index = 0; index < records.size(); ++index) {
        file.setArrayIndex(index);
        const Settings::Record &record = records[index];
        for (auto entry = record.cbegin(); entry != record.cend(); ++entry)
            file.setValue(entry.key(), entry.value());
    }
    file.endArray();
}

std::chrono::seconds loadSeconds(const QSettings &file, const QString &key,
                                 std::chrono::seconds otherwise)
{
    bool isNumber = false;
    const int seconds = file.value(key).toString().toInt(&isNumber);
    return isNumber ? std::chrono::seconds(seconds) : otherwise;
}

/// Makes the file where it is missing, and takes the rights of everybody else away.
bool makePrivate(const QString &path)
{
    constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner;
    const QString folder = QFileInfo(path).path();
    if (!QFileInfo::exists(folder) && QDir().mkpath(folder))
        QFile::setPermissions(folder, owner | QFile::ExeOwner);
    QFile file(path);
    if (!file.exists())
        return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, owner);
    return file.setPermissions(owner);
}

/// \a onDisk with the records that are other in \a mine than they were in \a atStart.
QList<Settings::Record> mergedRecords(const QList<Settings::Record> &mine,
                                      const QList<Settings::Record> &onDisk,
                                      const QList<Settings::Record> &atStart)
{
    const auto find = [](const QList<Settings::Record> &records, const Settings::Record &wanted) {
        return std::find_if(records.begin(), records.end(), [&](const Settings::Record &record) {
            return record.value(recordId) == wanted.value(recordId);
        });
    };
    QList<Settings::Record> merged;
    for (const Settings::Record &record : mine) {
        const auto before = find(atStart, record);
        const auto other = find(onDisk, record);
        const bool isMine = before == atStart.end() || *before != record;
        if (isMine)
            merged.append(record);
        else if (other != onDisk.end())
            merged.append(*other);
    }
    for (const Settings::Record &record : onDisk) {
        const bool isNew = find(atStart, record) == atStart.end();
        if (isNew && find(mine, record) == mine.end())
            merged.append(record);
    }
    return merged;
}

/// \a onDisk with the entries that are other in \a mine than they were in \a atStart.
QHash<QString, QString> mergedEntries(const QHash<QString, QString> &mine,
                                      const QHash<QString, QString> &onDisk,
                                      const QHash<QString, QString> &atStart)
{
    QHash<QString, QString> merged = onDisk;
    for (auto before = atStart.cbegin(); before != atStart.cend(); ++before) {
        if (!mine.contains(before.key()))
            merged.remove(before.key());
    }
    for (auto entry = mine.cbegin(); entry != mine.cend(); ++entry) {
        const auto before = atStart.constFind(entry.key());
        if (before == atStart.cend() || *before != *entry)
            merged.insert(entry.key(), *entry);
    }
    return merged;
}

} // namespace

Deadlines Deadlines::bounded() const
{
    Deadlines result;
    result.connecting = std::clamp(connecting, shortest, longest);
    result.firstByte = std::clamp(firstByte, result.connecting, longest);
    result.wholeRequest = std::clamp(wholeRequest, result.firstByte, longest);
    return result;
}

Settings Settings::load(const QString &path)
{
    QSettings file(path, QSettings::IniFormat);
    Settings settings;
    settings.windowGeometry = file.value(geometryKey).toByteArray();
    settings.splitterState = file.value(splitterKey).toByteArray();
    settings.appearance = file.value(appearanceKey, settings.appearance).toString();
    settings.language = file.value(languageKey, settings.language).toString();
    settings.organization = file.value(organizationKey).toString();
    settings.tab = file.value(tabKey, settings.tab).toString();
    settings.usageRange = file.value(usageRangeKey, settings.usageRange).toString();
    settings.usageInterval = file.value(usageIntervalKey, settings.usageInterval).toString();
    settings.usageFrom = QDate::fromString(file.value(usageFromKey).toString(), Qt::ISODate);
    settings.usageTo = QDate::fromString(file.value(usageToKey).toString(), Qt::ISODate);
    loadGroup(file, tablesGroup, settings.tableStates);
    loadGroup(file, filtersGroup, settings.filters);
    loadGroup(file, allowancesGroup, settings.allowances);
    loadGroup(file, paceMarksGroup, settings.paceMarks);
    settings.recentCommands = file.value(recentCommandsKey).toStringList();
    settings.views = loadRecords(file, viewsGroup);
    settings.showsTrayIcon = file.value(trayIconKey).toBool();
    settings.notifies = file.value(notifiesKey).toBool();
    settings.profiles = loadRecords(file, profilesGroup);
    settings.profile = file.value(profileKey).toString();
    Deadlines &deadlines = settings.deadlines;
    deadlines.connecting = loadSeconds(file, connectingKey, deadlines.connecting);
    deadlines.firstByte = loadSeconds(file, firstByteKey, deadlines.firstByte);
    deadlines.wholeRequest = loadSeconds(file, wholeRequestKey, deadlines.wholeRequest);
    deadlines = deadlines.bounded();
    return settings;
}

bool Settings::save(const QString &path) const
{
    if (!makePrivate(path))
        return false;
    QSettings file(path, QSettings::IniFormat);
    file.clear();
    file.setValue(geometryKey, windowGeometry);
    file.setValue(splitterKey, splitterState);
    file.setValue(appearanceKey, appearance);
    file.setValue(languageKey, language);
    file.setValue(organizationKey, organization);
    file.setValue(tabKey, tab);
    file.setValue(usageRangeKey, usageRange);
    file.setValue(usageIntervalKey, usageInterval);
    file.setValue(usageFromKey, usageFrom.toString(Qt::ISODate));
    file.setValue(usageToKey, usageTo.toString(Qt::ISODate));
    saveGroup(file, tablesGroup, tableStates);
    saveGroup(file, filtersGroup, filters);
    saveGroup(file, allowancesGroup, allowances);
    saveGroup(file, paceMarksGroup, paceMarks);
    file.setValue(recentCommandsKey, recentCommands);
    saveRecords(file, viewsGroup, views);
    file.setValue(trayIconKey, showsTrayIcon);
    file.setValue(notifiesKey, notifies);
    saveRecords(file, profilesGroup, profiles);
    file.setValue(profileKey, profile);
    file.setValue(connectingKey, qint64(deadlines.connecting.count()));
    file.setValue(firstByteKey, qint64(deadlines.firstByte.count()));
    file.setValue(wholeRequestKey, qint64(deadlines.wholeRequest.count()));
    file.sync();
    // A format error is about what was read, which has just been replaced as a whole.
    return file.status() != QSettings::AccessError;
}

Settings Settings::mergedInto(const Settings &onDisk, const Settings &atStart, Run run) const
{
    Settings merged = run == Run::Own ? *this : onDisk;
    merged.profiles = mergedRecords(profiles, onDisk.profiles, atStart.profiles);
    // What an organization may use, and what was told of it, is so in whichever run it was entered.
    merged.allowances = mergedEntries(allowances, onDisk.allowances, atStart.allowances);
    merged.paceMarks = mergedEntries(paceMarks, onDisk.paceMarks, atStart.paceMarks);
    const auto merge = [&](auto Settings::*member) {
        merged.*member = this->*member == atStart.*member ? onDisk.*member : this->*member;
    };
    merge(&Settings::profile);
    merge(&Settings::appearance);
    merge(&Settings::language);
    merge(&Settings::deadlines);
    merge(&Settings::showsTrayIcon);
    merge(&Settings::notifies);
    merged.windowGeometry = windowGeometry;
    merged.splitterState = splitterState;
    merged.tableStates = tableStates;
    return merged;
}

QString Settings::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
           + QStringLiteral("/steward.ini");
}

} // namespace steward
