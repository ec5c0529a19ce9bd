// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connection.h"
#include "ui/widgets/formdialog.h"

class QLineEdit;

namespace steward {

/// Asks where the service is and who asks.
class ConnectDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit ConnectDialog(QWidget *parent = nullptr);

    /// Fills in address and name of \a connection; the token has to be given anew.
    void setConnection(const Connection &connection);
    /// What was entered. Without a profile name it is the host's.
    Connection connection() const;

protected:
    QString check() override;
    FormRow *rowFor(const ApiError &error) const override;

private:
    QWidget *createMethods();

    QLineEdit *m_address;
    QLineEdit *m_token;
    QLineEdit *m_profileName;
    FormRow *m_addressRow;
    FormRow *m_tokenRow;
    FormRow *m_profileRow;
};

} // namespace steward
