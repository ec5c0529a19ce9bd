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

private:
    void copy(CodeLanguage language) const;

    Source m_source;
};

} // namespace steward
