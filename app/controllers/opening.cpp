// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/opening.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct OpeningWords
{
    Q_DECLARE_TR_FUNCTIONS(OpeningWords)
};

} // namespace

ApiError openingIsOver()
{
    return {ErrorKind::Local,
            0,
            OpeningWords::tr("Another organization was opened meanwhile. Nothing was changed."),
            {}};
}

} // namespace steward
