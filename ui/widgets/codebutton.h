// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controllers/workcode.h"

#include <QPushButton>

#include <functional>

namespace steward {

/// Copies what a page loads, or a dialog is about to send, as source text.
class CodeButton : public QPushButton
{
    Q_OBJECT

public:
    using Source = std::function<QString(CodeLanguage)>;

    explicit CodeButton(QWidget *parent = nullptr);

    /// Asked when it is copied. Without one the button is hidden.
    void setSource(Source source);

signals:
    /// \a sentence says what is in the clipboard now.
    void copied(const QString &sentence);

private:
    void copy(CodeLanguage language);

    Source m_source;
};

} // namespace steward
