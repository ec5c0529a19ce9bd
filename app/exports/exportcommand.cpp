// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/exportcommand.h"

#include "api/apiclient.h"
#include "exports/exportrun.h"
#include "headless/output.h"

namespace steward {

ExitStatus runExport(const ExportOrder &order)
{
    return runExport(order,
                     [](const QList<ExportedOrganization> &organizations, const ExportOrder &asked,
                        const QString &) { return exportFile(organizations, asked); });
}

ExitStatus runExport(const ExportOrder &order, const MakeFile &makeFile)
{
    return runHeadless(order.profile, [&](ApiClient &client, const WorkFinished &finished) {
        const QString address = client.connection().address.toString();
        auto *run = new ExportRun(
            client, order, QDateTime::currentDateTimeUtc().date(),
            [=](const Result<QList<ExportedOrganization>> &data) {
                finished(data ? writeOutput(order.output, makeFile(*data, order, address))
                              : Result<Done>(data.error()));
            });
        if (order.compares)
            run->project(storedAllowances(client.connection()), QDateTime::currentDateTimeUtc());
        run->start();
    });
}

} // namespace steward
