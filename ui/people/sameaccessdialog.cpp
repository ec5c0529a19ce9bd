// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/sameaccessdialog.h"

#include "domain/roster.h"
#include "domain/validation.h"
#include "models/peopleproxymodel.h"
#include "ui/style/fonts.h"
#include "ui/widgets/formrow.h"
#include "ui/words/fieldwords.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStringListModel>

#include <optional>
#include <utility>

namespace steward {

namespace {

constexpr int mostOffered = 200; // more than anybody reads

} // namespace

SameAccessDialog::SameAccessDialog(PeopleTableModel &people, const QString &model, QWidget *parent)
    : FormDialog(tr("Same access"), tr("Show the plan"), parent),
      m_found(new PeopleProxyModel(this)),
      m_matches(new QStringListModel(this)),
      m_completer(new QCompleter(m_matches, this)),
      m_email(new QLineEdit(this)),
      m_model(new QComboBox(this))
{
    addExplanation(tr("Somebody gets in each organization what another person has there, and loses "
                      "what that person does not have. You see the plan before anything is "
                      "changed."));
    m_email->setObjectName(QStringLiteral("emailField"));
    m_email->setPlaceholderText(QStringLiteral("name@example.com"));
    m_emailRow = addRow(tr("Who"), m_email);
    createModelField(people);
    m_modelRow = addRow(tr("Same access as"), m_model);
    if (people.rowCount() > mostOffered)
        m_modelRow->setHint(tr("Type a part of an address or a name to find somebody."));
    m_model->setEditText(model);
    connect(m_email, &QLineEdit::textChanged, this, [this] { updateSubmit(); });
    connect(m_model, &QComboBox::editTextChanged, this, &SameAccessDialog::search);
    connect(m_found, &QAbstractItemModel::modelReset, this, &SameAccessDialog::takeFound);
    connect(m_found, &ArrangedProxyModel::busyChanged, this, &SameAccessDialog::takeFound);
    m_email->setFocus();
    takeFound();
}

void SameAccessDialog::createModelField(PeopleTableModel &people)
{
    m_found->sort(PeopleTableModel::Email);
    m_found->setSourceModel(&people);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_model->setObjectName(QStringLiteral("modelField"));
    m_model->setEditable(true);
    m_model->setInsertPolicy(QComboBox::NoInsert);
    m_model->setMaxVisibleItems(20);
    m_model->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    // It is a field, not a button.
    QFont font = Fonts::text();
    font.setWeight(QFont::Normal);
    m_model->lineEdit()->setFont(font);
    m_model->lineEdit()->setPlaceholderText(QStringLiteral("name@example.com"));
    // Of the field alone: the box would take a row of the matches for one of its own.
    m_model->lineEdit()->setCompleter(m_completer);
    connect(m_model->lineEdit(), &QLineEdit::textEdited, this, [this] {
        m_isTyped = true;
        search();
    });
}

QStringList SameAccessDialog::firstFound() const
{
    QStringList emails;
    for (int row = 0; row < qMin(m_found->rowCount(), mostOffered); ++row)
        emails.append(m_found->person(row).email);
    return emails;
}

void SameAccessDialog::search()
{
    if (!m_isOffered)
        return;
    m_isKnown = false; // until they are found
    m_found->setFilterText(model());
    takeFound();
    updateSubmit();
}

void SameAccessDialog::takeFound()
{
    if (m_found->isBusy())
        return;
    if (!m_isOffered) {
        m_isOffered = true;
        const QStringList offered = firstFound();
        const QString chosen = model();
        const QSignalBlocker blocker(m_model); // the list puts its first one into the field
        m_model->addItems(offered);
        m_model->setCurrentIndex(int(offered.indexOf(chosen)));
        m_model->setEditText(chosen);
        search();
        return;
    }
    m_matches->setStringList(firstFound());
    m_isKnown = false;
    const QString key = addressKey(model());
    for (int row = 0; row < m_found->rowCount() && !m_isKnown; ++row)
        m_isKnown = addressKey(m_found->person(row).email) == key;
    if (std::exchange(m_isTyped, false) && m_model->lineEdit()->hasFocus())
        m_completer->complete();
    updateSubmit();
}

QString SameAccessDialog::email() const
{
    return m_email->text().trimmed();
}

QString SameAccessDialog::model() const
{
    return m_model->currentText().trimmed();
}

QString SameAccessDialog::check()
{
    const bool isSearching = !m_isOffered || m_found->isBusy();
    const QString unknown = m_isKnown ? QString() : tr("Nobody here has this address.");
    m_modelRow->setError(isSearching || model().isEmpty() ? QString() : unknown);
    const std::optional<EmailProblem> problem = emailProblem(email());
    const bool isSame = addressKey(email()) == addressKey(model());
    const QString sentence = problem  ? problemText(*problem)
                             : isSame ? tr("This is the same person.")
                                      : QString();
    m_emailRow->setError(email().isEmpty() ? QString() : sentence);
    return sentence.isEmpty() ? unknown : sentence;
}

} // namespace steward
