// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/confirmdialog.h"

#include "ui/style/theme.h"
#include "ui/widgets/codebutton.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/readablelabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace steward {

ConfirmDialog::ConfirmDialog(const QString &title, const QString &question,
                             const QString &confirmText, QWidget *parent)
    : FittedDialog(title, parent),
      m_question(new ReadableLabel(tr("Question"), this)),
      m_details(new ReadableLabel(tr("More about it"), this)),
      m_message(new MessageBar(this)),
      m_code(new CodeButton(this))
{
    m_question->setObjectName(QStringLiteral("questionLabel"));
    m_question->setText(question);
    m_details->setObjectName(QStringLiteral("detailsLabel"));
    m_details->hide();

    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    cancel->setDefault(true);
    auto *confirm = new QPushButton(confirmText, this);
    confirm->setObjectName(QStringLiteral("confirmButton"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(confirm, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_code, &CodeButton::copied, m_message,
            [this](const QString &sentence) { m_message->showInfo(sentence); });

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::controlGap);
    buttons->addWidget(m_code);
    buttons->addStretch();
    buttons->addWidget(confirm);
    buttons->addWidget(cancel);

    contentLayout()->addWidget(m_question);
    contentLayout()->addWidget(m_details);
    contentLayout()->addWidget(m_message);
    contentLayout()->addLayout(buttons);
    cancel->setFocus(); // once it has its place: it is not the first of the buttons
}

void ConfirmDialog::offerCode(const QUrl &address, const QList<Change> &changes)
{
    m_code->setSource(
        [address, changes](CodeLanguage language) { return codeOf(address, changes, language); });
}

QString ConfirmDialog::question() const
{
    return m_question->text();
}

void ConfirmDialog::setDetails(const QString &details)
{
    m_details->setText(details);
    m_details->setVisible(!details.isEmpty());
}

void ConfirmDialog::addDetails(const QString &paragraph)
{
    if (m_details->text().isEmpty())
        setDetails(paragraph);
    else if (!paragraph.isEmpty())
        setDetails(m_details->text() + QStringLiteral("\n\n") + paragraph);
}

} // namespace steward
