// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connection.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace steward {

class FormRow;

/// How the service is reached: as the system says, directly, or by a proxy that is given.
class ProxyFields : public QWidget
{
    Q_OBJECT

public:
    explicit ProxyFields(const ProxyChoice &proxy, QWidget *parent = nullptr);

    ProxyChoice proxy() const;
    /// Why it cannot be used; empty where it can. Says so beside the field, too.
    QString check();

signals:
    void changed();

private:
    void showGiven();

    QComboBox *m_kind;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QWidget *m_given;
    FormRow *m_hostRow;
};

} // namespace steward
