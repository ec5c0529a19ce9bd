// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "controllers/workspace.h"
#include "models/memberfilterproxymodel.h"
#include "ui/members/memberspage.h"

namespace steward {

class DataTable;
class SearchField;

} // namespace steward

namespace steward::bench {

/// The members page in a window of its own.
class MembersDesk
{
public:
    MembersDesk();

    /// Decodes \a body where the client does, and waits for the rows to be painted.
    void load(QByteArray body);
    void filter(const QString &text);
    void sort(int column, Qt::SortOrder order);
    /// Waits for the rows that were asked for, and paints them.
    void settle();

    ApiClient client;
    Workspace workspace;
    MembersPage page;
    DataTable *table;
    SearchField *field;
    MemberFilterProxyModel *proxy;
};

} // namespace steward::bench
