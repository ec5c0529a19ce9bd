// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controllers/activitytext.h"
#include "controllers/loadingcontroller.h"
#include "journal/entryfilter.h"
#include "journal/journalentry.h"
#include "models/activitytablemodel.h"

#include <QTimer>

#include <functional>
#include <optional>

namespace steward {

class ChangeRunner;

/// What was changed, as the journal has it: in one organization, or in all of the service.
class ActivityController : public LoadingController
{
    Q_OBJECT

public:
    /// Entries that are read at a time.
    static constexpr int pageSize = 200;

    /// \a changes outlives this.
    ActivityController(ChangeRunner &changes, Clock clock, QObject *parent = nullptr);

    /// Whose changes are shown; all of the service where \a name is empty.
    void setOrganization(const OrganizationName &name, const QString &id);
    void setText(const QString &text);
    void setFate(FateFilter fate);
    void setKind(KindFilter kind);
    /// Whether somebody looks: only then it is kept up to date.
    void setWatched(bool isWatched);
    /// The journal has something new.
    void noteNews();

    ActivityTableModel &model() { return m_model; }

    void refresh() override;
    /// Gives everything that the filter applies to as CSV, the last one first, with a head.
    void writeAll(QObject *context, std::function<void(Result<ActivityText>)> done);
    /// Gives the changes of a run that were made.
    void readRun(const QString &run, QObject *context,
                 std::function<void(Result<QList<ActivityRow>>)> done);

private:
    using Read = std::function<void(Result<QList<ActivityRow>>)>;
    EntryFilter filter() const;
    void readPage(const EntryFilter &filter, qint64 before, int count, QObject *context, Read read);
    void readOn(const EntryFilter &filter, QList<ActivityRow> sofar, QObject *context, Read done);
    using Written = std::function<void(Result<ActivityText>)>;
    void writeOn(const EntryFilter &filter, std::optional<EntryId> before, ActivityText sofar,
                 QObject *context, Written done);
    void restart();
    void readFirst();
    void readMore();
    void readLatest();

    ChangeRunner &m_changes;
    EntryFilter m_filter;
    ActivityTableModel m_model;
    QTimer m_pause;       ///< between changes that come one after the other
    QTimer m_typing;      ///< between letters: a search may have to go through all of the journal
    quint64 m_number = 0; ///< of what is asked for, so that what comes late is told apart
    bool m_isReading = false;
    bool m_isWatched = false;
    bool m_isStale = true;
};

} // namespace steward
