// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commandlistmodel.h"

#include "base/forget.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QVariant>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace steward {

namespace {

constexpr qsizetype mostRecent = 20;

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

/// Nobody else may have them any more.
void letGo(CommandPlaces places)
{
    if (places.isMoreThan(CommandListModel::fewPlaces))
        forgetElsewhere(std::move(places));
}

} // namespace

CommandListModel::~CommandListModel()
{
    endWork();
    letGo(std::exchange(m_search.places, {}));
}

void CommandListModel::setCommands(QList<Command> commands, CommandPlaces places)
{
    const bool isFirst = m_search.commands.isEmpty();
    m_search.commands = std::move(commands);
    letGo(std::exchange(m_search.places, {}));
    if (isFirst && places.isMoreThan(fewPlaces))
        take(m_search.best(), Rows::WithoutPlaces);
    m_search.places = std::move(places);
    find();
}

void CommandListModel::setRecent(const QStringList &keys)
{
    m_search.recent = keys;
    find();
}

void CommandListModel::setTyped(const QString &typed)
{
    m_search.typed = typed;
    m_isBehind = true;
    find();
}

void CommandListModel::find()
{
    endWork();
    if (!m_search.places.isMoreThan(fewPlaces))
        return take(m_search.best(), Rows::All);
    m_work = new QFutureWatcher<QList<Command>>(this);
    connect(m_work, &QFutureWatcherBase::finished, this, [this] {
        const QList<Command> rows = m_work->future().takeResult();
        endWork();
        take(rows, Rows::All);
    });
    m_work->setFuture(QtConcurrent::run([search = m_search](QPromise<QList<Command>> &promise) {
        promise.addResult(search.best([&promise] { return promise.isCanceled(); }));
    }));
}

/// What is found from now on is nobody's answer any more.
void CommandListModel::endWork()
{
    if (!m_work)
        return;
    m_work->disconnect(this);
    m_work->cancel();
    m_work->deleteLater(); // it may be in the middle of its signal
    m_work = nullptr;
}

void CommandListModel::take(const QList<Command> &rows, Rows which)
{
    beginResetModel();
    m_shown = rows;
    m_pattern = FuzzyPattern(m_search.typed);
    m_isBehind = which == Rows::WithoutPlaces;
    endResetModel();
}

int CommandListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant CommandListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Command &command = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return command.title;
    case Qt::AccessibleDescriptionRole:
        return joined({command.context, command.whyNot, command.keys}, QStringLiteral(", "));
    case ContextRole:
        return joined({command.context, command.whyNot}, QStringLiteral(" · "));
    case KeysRole:
        return command.keys;
    case KindRole:
        return int(command.kind);
    case CanBeDoneRole:
        return command.whyNot.isEmpty();
    case PositionsRole:
        return QVariant::fromValue(m_pattern.positions(command.title, lieIn(command.kind)));
    default:
        return {};
    }
}

QStringList withRecent(const QStringList &recent, const QString &key)
{
    QStringList now = recent;
    now.removeAll(key);
    now.prepend(key);
    return now.first(std::min(now.size(), mostRecent));
}

} // namespace steward
