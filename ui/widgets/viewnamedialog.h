// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/formdialog.h"

class QLineEdit;

namespace steward {

/// Asks what a view of a table is to be called.
class ViewNameDialog : public FormDialog
{
    Q_OBJECT

public:
    /// \a known are the names that there are: TableViews::most of them at most.
    ViewNameDialog(const QStringList &known, QWidget *parent);

    QString name() const;

protected:
    QString check() override;

private:
    QStringList m_known;
    QLineEdit *m_name;
    FormRow *m_nameRow;
};

} // namespace steward
