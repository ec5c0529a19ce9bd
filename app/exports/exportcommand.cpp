// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/exportcommand.h"

#include "exports/exportrun.h"
#include "headless/output.h"

namespace steward {

ExitStatus runExport(const ExportOrder &order)
{
    return runHeadless(order.profile, [&](ApiClient &client, const WorkFinished &finished) {
        auto *run = new ExportRun(
            client, order, [output = order.output, finished](const Result<QByteArray> &file) {
                finished(file ? writeOutput(output, *file) : Result<Done>(file.error()));
            });
        run->start();
    });
}

} // namespace steward
