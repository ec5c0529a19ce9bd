// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/exportcommand.h"

#include "api/apiclient.h"
#include "exports/exportrun.h"
#include "headless/output.h"

namespace steward {

ExitStatus runExport(const ExportOrder &order)
{
    return runExport(order, [](const QList<ExportedOrganization> &organizations,
                               const ExportOrder &asked, const QString &, const QDateTime &now) {
        return exportFile(organizations, asked, now);
    });
}

ExitStatus runExport(const ExportOrder &order, const MakeFile &makeFile)
{
    return runHeadless(order.profile, [&](ApiClient &client, const WorkFinished &finished) {
        const QString address = client.connection().address.toString();
        // One moment for the whole of it: a day that ends meanwhile is not over in half of a file.
        const QDateTime now = QDateTime::currentDateTimeUtc();
        auto *run = new ExportRun(
            client, order, now.date(), [=](const Result<QList<ExportedOrganization>> &data) {
                if (!data) {
                    finished(data.error());
                    return;
                }
                for (const QString &remark : exportRemarks(*data, order, now))
                    complain(remark);
                finished(writeOutput(order.output, makeFile(*data, order, address, now)));
            });
        if (order.compares)
            run->project(storedAllowances(client.connection()), now);
        run->start();
    });
}

} // namespace steward
