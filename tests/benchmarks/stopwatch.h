// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QHash>
#include <QList>

#include <functional>

namespace steward::bench {

/// The middle one of \a values.
double median(QList<double> values);
/// The one that 95 of 100 do not exceed.
double percentile95(QList<double> values);

/// How long \a work takes, in milliseconds.
double timeOf(const std::function<void()> &work);
/// The median of \a repetitions; \a prepare is not counted.
double medianOf(int repetitions, const std::function<void()> &prepare,
                const std::function<void()> &work);

/// Handles events until \a condition holds; false after two minutes.
bool waitFor(const std::function<bool()> &condition);
/// Handles events for \a milliseconds.
void waitMs(int milliseconds);
/// Memory of this process in megabytes, once what is free is given back.
double residentMegabytes();

/// Knows how long each event kept the thread of the windows, and which timers fired.
class Application : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    void restart();
    /// Since restart(), in milliseconds.
    double longestEvent() const { return m_longest; }
    QString longestName() const { return m_longestName; }
    /// Classes of the objects whose timers fired since restart(), and how often.
    const QHash<QByteArray, int> &timers() const { return m_timers; }

private:
    int m_depth = 0;
    double m_longest = 0.0;
    QString m_longestName;
    QHash<QByteArray, int> m_timers;
};

/// The application of this program.
Application &application();

} // namespace steward::bench
