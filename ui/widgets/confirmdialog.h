// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "ui/widgets/fitteddialog.h"

#include <QList>
#include <QUrl>

namespace steward {

class CodeButton;
class MessageBar;
class ReadableLabel;

/// A question before something that takes something away. Accepted where the person wants it;
/// the default button, and Escape, leave everything as it is.
class ConfirmDialog : public FittedDialog
{
    Q_OBJECT

public:
    /// \a confirmText is the name of the button that does it, e.g. "Remove".
    ConfirmDialog(const QString &title, const QString &question, const QString &confirmText,
                  QWidget *parent = nullptr);

    QString question() const;
    /// More to know before deciding, below the question.
    void setDetails(const QString &details);
    /// Adds a paragraph to the details; none where it is empty.
    void addDetails(const QString &paragraph);
    /// Lets the person copy as source text what is sent where they agree.
    void offerCode(const QUrl &address, const QList<Change> &changes);

private:
    ReadableLabel *m_question;
    ReadableLabel *m_details;
    MessageBar *m_message;
    CodeButton *m_code;
};

} // namespace steward
