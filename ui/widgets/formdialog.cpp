// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formdialog.h"

#include "ui/style/theme.h"
#include "ui/widgets/availability.h"
#include "ui/widgets/codebutton.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/loadingbar.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/waitnotice.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace steward {

FormDialog::FormDialog(const QString &title, const QString &submitText, QWidget *parent)
    : FittedDialog(title, parent),
      m_form(new QWidget(this)),
      m_message(new MessageBar(this)),
      m_loading(new LoadingBar(this)),
      m_wait(new WaitNotice(this)),
      m_code(new CodeButton(this)),
      m_cancel(new QPushButton(tr("Cancel"), this)),
      m_submit(new QPushButton(submitText, this))
{
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_submit->setObjectName(QStringLiteral("submitButton"));
    m_submit->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, &FormDialog::submit);
    connect(m_wait, &WaitNotice::cancelled, this, &FormDialog::waitGivenUp);
    connect(m_code, &CodeButton::copied, m_message,
            [this](const QString &sentence) { m_message->showInfo(sentence); });

    auto *formLayout = new QVBoxLayout(m_form);
    formLayout->setContentsMargins({});
    formLayout->setSpacing(Metrics::sectionGap);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::controlGap);
    buttons->addWidget(m_code);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_submit);

    contentLayout()->addWidget(m_form);
    contentLayout()->addWidget(m_message);
    contentLayout()->addWidget(m_wait);
    contentLayout()->addWidget(m_loading);
    contentLayout()->addLayout(buttons);
}

FormDialog::~FormDialog()
{
    // A field that loses the focus as the window goes may change once more, and would tell a dialog
    // of which only this part is left.
    const auto children = findChildren<QObject *>();
    for (const QObject *child : children)
        child->disconnect(this);
}

void FormDialog::offerCode(const QUrl &address, const std::function<QList<Change>()> &changes)
{
    m_code->setSource(
        [address, changes](CodeLanguage language) { return codeOf(address, changes(), language); });
    updateSubmitButton();
}

void FormDialog::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    const bool isBusy = state == State::Busy;
    m_cancel->setAutoDefault(!isBusy);
    if (isBusy)
        m_focusBefore = focusWidget();
    m_form->setEnabled(!isBusy);
    m_loading->setLoading(isBusy);
    setClosing(Closing::TakesBack);
    m_wait->setSeconds(0);
    updateSubmitButton();
    // The focus goes back to where it was before everything was out of use.
    if (isBusy)
        m_cancel->setFocus();
    else if (m_focusBefore)
        m_focusBefore->setFocus();
}

/// The Enter that submits must not be able to cancel when it comes twice.
void FormDialog::keyPressEvent(QKeyEvent *event)
{
    if (m_state == State::Busy && isReturn(*event))
        event->accept();
    else
        FittedDialog::keyPressEvent(event);
}

void FormDialog::setClosing(Closing closing)
{
    m_cancel->setText(closing == Closing::TakesBack ? tr("Cancel") : tr("Close"));
    m_cancel->setToolTip(closing == Closing::TakesBack
                             ? QString()
                             : tr("It is on its way and goes on without this dialog. You are told "
                                  "what became of it."));
}

void FormDialog::showWait(int seconds)
{
    m_wait->setSeconds(m_state == State::Busy ? seconds : 0);
}

void FormDialog::showRefusal(const ApiError &error)
{
    setState(State::Ready);
    clearRefusal();
    m_refusedRow = rowFor(error);
    if (m_refusedRow) {
        m_refusedRow->setError(error.message);
        m_refusedRow->field()->setFocus();
    } else {
        m_message->showError(error.message, error.detail);
    }
}

void FormDialog::addExplanation(const QString &text)
{
    auto *label = new SecondaryLabel(text, m_form);
    label->setWordWrap(true);
    m_form->layout()->addWidget(label);
}

FormRow *FormDialog::addRow(const QString &label, QWidget *field)
{
    auto *row = new FormRow(label, field, m_form);
    m_form->layout()->addWidget(row);
    return row;
}

void FormDialog::addWidget(QWidget *widget)
{
    m_form->layout()->addWidget(widget);
}

FormRow *FormDialog::rowFor(const ApiError &) const
{
    return nullptr;
}

void FormDialog::updateSubmit()
{
    clearRefusal();
    m_whyNot = check();
    updateSubmitButton();
}

void FormDialog::submit()
{
    if (m_state == State::Busy || !m_whyNot.isEmpty())
        return;
    if (m_question.isEmpty())
        send();
    else
        ask();
}

void FormDialog::ask()
{
    auto *question = new ConfirmDialog(windowTitle(), m_question, m_submit->text(), this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, &FormDialog::send);
    question->open();
}

void FormDialog::send()
{
    clearRefusal();
    setState(State::Busy);
    emit submitted();
}

void FormDialog::clearRefusal()
{
    if (m_refusedRow)
        m_refusedRow->setError({});
    m_refusedRow.clear();
    m_message->dismiss();
}

void FormDialog::updateSubmitButton()
{
    setAvailable(m_submit, m_state == State::Busy ? tr("Waiting for the answer.") : m_whyNot);
    setAvailable(m_code, m_whyNot);
}

} // namespace steward
