// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace steward {

/// Something that can be done, or gone to.
struct Command
{
    enum class Kind { Action, Choice, Organization, Member };

    Kind kind = Kind::Action;
    QString id;    ///< an action's or choice's own name, an organization's name, a member's address
    QString place; ///< of a member: the organization
    QString title; ///< in the person's language
    QString context; ///< what tells it from others of the same title, where it needs that
    QString keys;    ///< what it can be done with as well
    QString whyNot;  ///< why it cannot be done now; empty where it can
    QString goal {}; ///< of one that goes to a page: the page's name, which is what people type
    bool isInFront = false; ///< whether the page in front offers it

    /// What it is remembered by; the same in every language and every run.
    QString key() const { return keyOf(kind, id, place); }
    static QString keyOf(Kind kind, const QString &id, const QString &place);
};

} // namespace steward
