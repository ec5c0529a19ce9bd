// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/voucher.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QPushButton;

namespace steward {

class FormRow;
class LoadingBar;
class OrganizationController;
class ReadableLabel;

/// Says what a voucher code stands for.
class VoucherCard : public Card
{
    Q_OBJECT

public:
    explicit VoucherCard(OrganizationController &controller, QWidget *parent = nullptr);

    /// Another organization: forgets code and description.
    void clear();

signals:
    void failed(const steward::ApiError &error);

private:
    void lookUp();
    void showAnswer(const Result<Voucher> &result);
    void forgetAnswer();
    void updateButton();

    OrganizationController &m_controller;
    QString m_askedCode;
    QLineEdit *m_code;
    QPushButton *m_button;
    FormRow *m_codeRow;
    LoadingBar *m_loading;
    ReadableLabel *m_description;
};

} // namespace steward
