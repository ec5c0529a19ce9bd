// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/usagechange.h"

#include "domain/tellapart.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace steward {

namespace {

Credits magnitude(Credits credits)
{
    return credits < Credits() ? Credits() - credits : credits;
}

/// The driver with this id, made where it is missing.
UsageDriver &driverOf(QList<UsageDriver> &drivers, QHash<QString, qsizetype> &places,
                      const ProjectUsage &project)
{
    const auto known = places.constFind(project.id);
    if (known != places.cend())
        return drivers[*known];
    places.insert(project.id, drivers.size());
    drivers.append({UsagePart::Project, project.id, project.name, {}, {}});
    return drivers.last();
}

} // namespace

DriverKind UsageDriver::kind() const
{
    if (now == before)
        return DriverKind::Same;
    if (before.isZero())
        return DriverKind::Appeared;
    if (now.isZero())
        return DriverKind::Gone;
    return now > before ? DriverKind::Grew : DriverKind::Shrank;
}

UsageChange explainChange(const OrganizationUsage &before, const OrganizationUsage &now)
{
    UsageChange result;
    result.before = total(before.organization);
    result.now = total(now.organization);
    QHash<QString, qsizetype> places;
    for (const ProjectUsage &project : now.projects) {
        UsageDriver &driver = driverOf(result.drivers, places, project);
        driver.now += total(project.points);
    }
    for (const ProjectUsage &project : before.projects) {
        UsageDriver &driver = driverOf(result.drivers, places, project);
        driver.before += total(project.points);
    }
    tellApart(result.drivers);
    result.drivers.append({UsagePart::DeletedProjects,
                           {},
                           {},
                           total(before.deletedProjects),
                           total(now.deletedProjects)});
    result.restBefore = result.before;
    result.restNow = result.now;
    for (const UsageDriver &driver : std::as_const(result.drivers)) {
        result.restBefore -= driver.before;
        result.restNow -= driver.now;
    }
    std::sort(result.drivers.begin(), result.drivers.end(),
              [](const UsageDriver &a, const UsageDriver &b) {
                  const Credits sizeA = magnitude(a.change());
                  const Credits sizeB = magnitude(b.change());
                  if (sizeA != sizeB)
                      return sizeA > sizeB;
                  return std::tie(a.part, a.name, a.id) < std::tie(b.part, b.name, b.id);
              });
    return result;
}

QList<WaterfallStep> waterfallOf(const UsageChange &change, int most)
{
    using Kind = WaterfallStep::Kind;
    QList<WaterfallStep> steps {{Kind::Before, {}, 0, {}, change.before}};
    Credits reached = change.before;
    const auto step = [&](Kind kind, const UsageDriver &driver, int count, Credits by) {
        steps.append({kind, driver, count, reached, reached + by});
        reached += by;
    };
    Credits others;
    int count = 0;
    for (const UsageDriver &driver : change.drivers) {
        if (driver.kind() == DriverKind::Same)
            continue;
        if (steps.size() <= most) {
            step(Kind::Driver, driver, 0, driver.change());
        } else {
            others += driver.change();
            ++count;
        }
    }
    if (count > 0)
        step(Kind::Others, {}, count, others);
    if (!change.rest().isZero())
        step(Kind::Rest, {}, 0, change.rest());
    steps.append({Kind::Now, {}, 0, {}, change.now});
    return steps;
}

} // namespace steward
