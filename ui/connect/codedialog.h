// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/formdialog.h"

class QLineEdit;

namespace steward {

/// Asks for the second factor of a sign-in.
class CodeDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit CodeDialog(const QString &email, QWidget *parent = nullptr);

    QString code() const;

protected:
    QString check() override;
    FormRow *rowFor(const ApiError &error) const override;

private:
    QLineEdit *m_code;
    FormRow *m_codeRow;
};

} // namespace steward
