// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscription/vouchercard.h"

#include "controllers/organizationcontroller.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/widgets/availability.h"
#include "ui/widgets/focuskeeper.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/loadingbar.h"
#include "ui/widgets/pagescrollarea.h"
#include "ui/widgets/readablelabel.h"

#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace steward {

namespace {

constexpr int codeWidth = 360;

} // namespace

VoucherCard::VoucherCard(OrganizationController &controller, QWidget *parent)
    : Card(parent),
      m_controller(controller),
      m_code(new QLineEdit(this)),
      m_button(new QPushButton(icon(Icon::Ticket), tr("Look up voucher"), this)),
      m_codeRow(new FormRow(tr("Voucher code"), m_code, this)),
      m_loading(new LoadingBar(this)),
      m_description(new ReadableLabel(tr("Voucher description"), this))
{
    m_code->setObjectName(QStringLiteral("voucherCodeField"));
    m_button->setObjectName(QStringLiteral("lookUpVoucherButton"));
    m_description->setObjectName(QStringLiteral("voucherDescriptionLabel"));
    m_code->setMaximumWidth(Fonts::scaled(codeWidth));
    m_codeRow->setHint(tr("Shows what a code is good for. It does not use the voucher up."));

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Metrics::cardGap);
    layout->addWidget(new SectionTitle(tr("Vouchers"), this));
    layout->addWidget(m_codeRow);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    layout->addWidget(m_loading);
    layout->addWidget(m_description);

    connect(m_code, &QLineEdit::textChanged, this, &VoucherCard::forgetAnswer);
    connect(m_code, &QLineEdit::returnPressed, m_button, &QPushButton::click);
    connect(m_button, &QPushButton::clicked, this, &VoucherCard::lookUp);
    new FocusKeeper(this, {m_code});
    forgetAnswer();
}

void VoucherCard::clear()
{
    m_code->clear();
    forgetAnswer();
}

void VoucherCard::lookUp()
{
    const QString code = m_code->text();
    forgetAnswer();
    m_askedCode = code;
    m_loading->setLoading(true);
    updateButton();
    m_controller.lookUpVoucher(code, [card = QPointer(this), code](const Result<Voucher> &result) {
        // Meanwhile another code may stand there.
        if (card && card->m_askedCode == code)
            card->showAnswer(result);
    });
}

void VoucherCard::showAnswer(const Result<Voucher> &result)
{
    forgetAnswer();
    if (result) {
        m_description->setText(result->description.isEmpty()
                                   ? tr("This voucher has no description.")
                                   : result->description);
        m_description->show();
        PageScrollArea::reveal(m_description);
    } else if (result.error().kind == ErrorKind::NotFound) {
        m_codeRow->setError(tr("There is no voucher with this code."));
        m_code->setFocus();
    } else {
        emit failed(result.error());
    }
}

void VoucherCard::forgetAnswer()
{
    m_askedCode.clear();
    m_loading->setLoading(false);
    m_codeRow->setError({});
    m_description->setText({});
    m_description->hide();
    updateButton();
}

void VoucherCard::updateButton()
{
    QString whyNot;
    if (m_code->text().trimmed().isEmpty())
        whyNot = tr("Enter a voucher code.");
    else if (m_loading->isLoading())
        whyNot = tr("Waiting for the answer.");
    setAvailable(m_button, whyNot);
}

} // namespace steward
