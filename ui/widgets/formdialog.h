// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/change.h"
#include "ui/widgets/fitteddialog.h"

#include <QList>
#include <QPointer>
#include <QUrl>

#include <functional>

class QPushButton;

namespace steward {

class CodeButton;
class FormRow;
class LoadingBar;
class MessageBar;
class WaitNotice;

/// A dialog that asks for a few values. It talks to nobody: it emits submitted(), stays open and
/// keeps what was typed while whoever opened it does the work, and is then either accepted or told
/// what was refused. Sending twice is not possible meanwhile.
class FormDialog : public FittedDialog
{
    Q_OBJECT

public:
    enum class State { Ready, Busy };

    ~FormDialog() override;

    /// Asks \a question before the values are sent; the harmless answer is the default.
    void askFirst(const QString &question) { m_question = question; }

    /// Lets the person copy as source text what the values would send now, which are \a changes.
    void offerCode(const QUrl &address, const std::function<QList<Change>()> &changes);

    void setState(State state);
    State state() const { return m_state; }

    /// What closing the dialog does while it is busy.
    enum class Closing {
        TakesBack,  ///< what was sent is not asked for any more
        LeavesAlone ///< it goes on
    };
    void setClosing(Closing closing);
    /// While it is busy: counts down to when the service accepts requests again; 0 where it does.
    void showWait(int seconds);

    /// Shows why the service, or the way to it, refused: beside the field it is about where
    /// rowFor() knows one, above the buttons otherwise. Makes the dialog ready again.
    void showRefusal(const ApiError &error);

signals:
    /// The person has sent the values; all of them are valid as far as can be told here.
    void submitted();
    /// The person does not want to wait until the service accepts requests again.
    void waitGivenUp();

protected:
    /// \a submitText is the name of the button that sends, e.g. "Create".
    FormDialog(const QString &title, const QString &submitText, QWidget *parent);

    /// Adds what the person should know before filling in the rows.
    void addExplanation(const QString &text);
    /// Adds \a field with its label above it. Without a \a label the field says itself what it is.
    FormRow *addRow(const QString &label, QWidget *field);
    /// Adds what is no row.
    void addWidget(QWidget *widget);

    /// Says beside the fields what is wrong with them, and returns why the values cannot be sent
    /// now; empty where they can. Called through updateSubmit() after every change.
    virtual QString check() = 0;
    /// The row that \a error is about; null where that cannot be told.
    virtual FormRow *rowFor(const ApiError &error) const;
    /// Call it whenever a value changed. Takes a refusal away, too.
    void updateSubmit();
    void keyPressEvent(QKeyEvent *event) override;

private:
    void submit();
    void ask();
    void send();
    void clearRefusal();
    void updateSubmitButton();

    State m_state = State::Ready;
    QString m_whyNot;
    QString m_question;
    QWidget *m_form;
    QPointer<QWidget> m_focusBefore;
    QPointer<FormRow> m_refusedRow;
    MessageBar *m_message;
    LoadingBar *m_loading;
    WaitNotice *m_wait;
    CodeButton *m_code;
    QPushButton *m_cancel;
    QPushButton *m_submit;
};

} // namespace steward
