// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/formdialog.h"

#include <QStringList>

class QComboBox;
class QLineEdit;

namespace steward {

/// Asks who is to get the same access as whom.
class SameAccessDialog : public FormDialog
{
    Q_OBJECT

public:
    /// \a known are the addresses of those whose access can be a model; \a model is the first
    /// guess.
    SameAccessDialog(const QStringList &known, const QString &model, QWidget *parent = nullptr);

    QString email() const;
    QString model() const;

protected:
    QString check() override;

private:
    QStringList m_known;
    QLineEdit *m_email;
    QComboBox *m_model;
    FormRow *m_emailRow;
};

} // namespace steward
