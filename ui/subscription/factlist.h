// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QWidget>

class QFormLayout;

namespace steward {

class Pill;
class ReadableLabel;

/// Facts in two columns: what it is, and its value. A fact without a value is not shown.
class FactList : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(QWidget *parent = nullptr);

    /// Adds a fact whose value is a text; set it with setText().
    ReadableLabel *addText(const QString &name);
    /// Adds a fact whose value is a word in a pill; set it with setPill().
    Pill *addPill(const QString &name);

    void setText(ReadableLabel *value, const QString &text);
    void setPill(Pill *value, const QString &text, Tone tone);

private:
    void addFact(const QString &name, QWidget *value);

    QFormLayout *m_facts;
};

} // namespace steward
