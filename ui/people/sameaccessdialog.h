// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/formdialog.h"

class QComboBox;
class QCompleter;
class QLineEdit;
class QStringListModel;

namespace steward {

class PeopleProxyModel;
class PeopleTableModel;

/// Asks who is to get the same access as whom. Somebody may choose among 100,000: the list offers
/// the first of them, and those that match what is typed.
class SameAccessDialog : public FormDialog
{
    Q_OBJECT

public:
    /// \a people are those whose access can be a model, and outlive the dialog; \a model is the
    /// address of the first guess, none where it is empty.
    SameAccessDialog(PeopleTableModel &people, const QString &model, QWidget *parent = nullptr);

    QString email() const;
    QString model() const;

protected:
    QString check() override;

private:
    void createModelField(PeopleTableModel &people);
    QStringList firstFound() const;
    void search();
    void takeFound();

    PeopleProxyModel *m_found; ///< who matches what is typed, by address
    QStringListModel *m_matches;
    QCompleter *m_completer;
    QLineEdit *m_email;
    QComboBox *m_model;
    FormRow *m_emailRow;
    FormRow *m_modelRow;
    bool m_isOffered = false; ///< the list is there
    bool m_isTyped = false;   ///< the matches are to be shown as soon as they are known
    bool m_isKnown = false;   ///< the model is one of the people
};

} // namespace steward
