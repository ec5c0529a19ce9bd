// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/productionnote.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct ProductionWords
{
    Q_DECLARE_TR_FUNCTIONS(ProductionWords)
};

} // namespace

QString productionNote(const Connection &connection)
{
    return connection.isProduction
               ? ProductionWords::tr("The profile %1 is marked as production.").arg(connection.name)
               : QString();
}

} // namespace steward
