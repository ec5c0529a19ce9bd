// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timelabels.h"

#include "models/daywords.h"

#include <algorithm>

namespace steward {

namespace {

constexpr double timeLabelGap = 8.0;

QDate dayOf(const UsageBucket &bucket)
{
    return bucket.start.toUTC().date();
}

bool isMonthly(const QList<UsageBucket> &buckets)
{
    return std::any_of(buckets.begin(), buckets.end(), [](const UsageBucket &bucket) {
        return bucket.start.daysTo(bucket.end) > 7;
    });
}

/// How many days a bar stands for, unless it is cut.
double usualDays(const QList<UsageBucket> &buckets)
{
    const qsizetype inside = buckets.size() > 2 ? 1 : 0;
    return double(std::max<qint64>(1, buckets[inside].start.daysTo(buckets[inside].end)));
}

bool beginsMonth(const QList<UsageBucket> &buckets, qsizetype index)
{
    const QDate day = dayOf(buckets[index]);
    if (index == 0)
        return day.day() == 1;
    const QDate before = dayOf(buckets[index - 1]);
    return day.month() != before.month() || day.year() != before.year();
}

/// Whether \a bucket reaches from one month into the next, as subscription periods do.
bool crossesMonths(const UsageBucket &bucket)
{
    return bucket.end.addMSecs(-1).toUTC().date().month() != dayOf(bucket).month();
}

/// Places labels in order of importance; one that would touch another is left out.
class Placement
{
public:
    Placement(double pitch, const QFontMetricsF &metrics) : m_pitch(pitch), m_metrics(metrics) { }

    void place(qsizetype index, const QString &text)
    {
        const double half = (m_metrics.horizontalAdvance(text) + timeLabelGap) / 2.0;
        const double center = (double(index) + 0.5) * m_pitch;
        const auto touches = [&](const Placed &other) {
            return center - half < other.end && center + half > other.start;
        };
        if (std::none_of(m_placed.begin(), m_placed.end(), touches))
            m_placed.append({center - half, center + half, {index, text}});
    }

    QList<TimeLabel> labels()
    {
        std::sort(m_placed.begin(), m_placed.end(),
                  [](const Placed &a, const Placed &b) { return a.start < b.start; });
        QList<TimeLabel> labels;
        for (const Placed &placed : std::as_const(m_placed))
            labels.append(placed.label);
        return labels;
    }

private:
    struct Placed
    {
        double start;
        double end;
        TimeLabel label;
    };

    double m_pitch;
    QFontMetricsF m_metrics;
    QList<Placed> m_placed;
};

/// Each day's number, or every fifth one's, or none where even those do not fit.
int dayStep(double pitch, const QFontMetricsF &metrics)
{
    const double width = metrics.horizontalAdvance(QStringLiteral("30")) + timeLabelGap;
    if (pitch >= width)
        return 1;
    return pitch * 5.0 >= width + timeLabelGap ? 5 : 0;
}

void placeDays(Placement &placement, const QList<UsageBucket> &buckets, int step,
               const QLocale &locale)
{
    const QString withMonth = dayFormat(QStringLiteral("MMM"), locale);
    // A month from its first day on says its name in the title; the numbers are enough here.
    const QDate first = dayOf(buckets.first());
    const bool isOneMonth = buckets.size() > 1 && first.day() == 1
                            && first.addDays(buckets.size() - 1).month() == first.month();
    for (qsizetype i = 0; i < buckets.size() && !isOneMonth; ++i) {
        if (i == 0 || beginsMonth(buckets, i))
            placement.place(i, locale.toString(dayOf(buckets[i]), withMonth));
    }
    for (qsizetype i = 0; i < buckets.size(); ++i) {
        const int day = dayOf(buckets[i]).day();
        const bool isShown = step == 1 || (day % step == 0 && day < 30) || (isOneMonth && day == 1);
        if (isShown)
            placement.place(i, locale.toString(day));
    }
}

void placeMonths(Placement &placement, const QList<UsageBucket> &buckets, double pitch,
                 const QFontMetricsF &metrics, const QLocale &locale)
{
    const double width = metrics.horizontalAdvance(QStringLiteral("MMM 2026")) + timeLabelGap;
    const bool hasMonths = isMonthly(buckets);
    const double monthPitch = hasMonths ? pitch : pitch * 30.0 / usualDays(buckets);
    int step = 1;
    for (int wider : {3, 6, 12, 24, 60, 120}) {
        if (monthPitch * step < width)
            step = wider;
    }
    const QString withYear = QStringLiteral("MMM yyyy");
    // The first label and each January say the year, so they come first.
    bool isFirst = true;
    QList<TimeLabel> others;
    for (qsizetype i = 0; i < buckets.size(); ++i) {
        const QDate day = dayOf(buckets[i]);
        const bool isShown = (hasMonths || beginsMonth(buckets, i))
                             && (day.year() * 12 + day.month() - 1) % step == 0;
        if (!isShown)
            continue;
        if (hasMonths && crossesMonths(buckets[i]))
            others.append({i, locale.toString(day, dayFormat(QStringLiteral("MMM"), locale))});
        else if (isFirst || day.month() == 1)
            placement.place(i, locale.toString(day, withYear));
        else
            others.append({i, locale.toString(day, QStringLiteral("MMM"))});
        isFirst = false;
    }
    for (const TimeLabel &other : std::as_const(others))
        placement.place(other.index, other.text);
}

} // namespace

QList<TimeLabel> timeLabels(const QList<UsageBucket> &buckets, double pitch,
                            const QFontMetricsF &metrics, const QLocale &locale)
{
    if (buckets.isEmpty())
        return {};
    Placement placement(pitch, metrics);
    const int step = dayStep(pitch, metrics);
    // The days that weeks begin on say nothing unless each of them is there.
    const bool hasDays = usualDays(buckets) > 1.0 ? step == 1 : step > 0;
    if (!isMonthly(buckets) && hasDays)
        placeDays(placement, buckets, step, locale);
    else
        placeMonths(placement, buckets, pitch, metrics, locale);
    QList<TimeLabel> labels = placement.labels();
    // A stretch that holds no first of a month still says where it begins.
    if (labels.isEmpty())
        labels.append({0, locale.toString(dayOf(buckets.first()),
                                          dayFormat(QStringLiteral("MMM yyyy"), locale))});
    return labels;
}

} // namespace steward
