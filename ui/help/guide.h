// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace steward {

/// One task, as the user guide explains it.
struct GuidePage
{
    QString id;    ///< the same in every language: "members"
    QString title; ///< as its text begins
    QString text;  ///< Markdown; its pictures are found from guideFolder()
};

/// The guide in the person's language, in English where it has none, in the order of reading.
QList<GuidePage> guidePages();

/// The folder that the pages' pictures are found from.
QString guideFolder();

} // namespace steward
