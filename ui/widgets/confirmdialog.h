// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fitteddialog.h"

namespace steward {

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

private:
    ReadableLabel *m_question;
    ReadableLabel *m_details;
};

} // namespace steward
