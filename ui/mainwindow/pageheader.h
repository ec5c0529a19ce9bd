// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tone.h"

#include <QWidget>

class QPushButton;

namespace steward {

class CodeButton;
class PageTitle;
class Pill;
class SecondaryLabel;

/// The head of a page: what it is about, what state that is in, how old the data is, Refresh.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Empty texts show no pill.
    void setPlan(const QString &text, Tone tone);
    void setStatus(const QString &text, Tone tone);
    /// The parts that are not empty, with dots between them.
    void setFacts(const QStringList &facts);
    /// What copies what the page loads; see CodeButton.
    CodeButton *code() const { return m_code; }

signals:
    void refreshRequested();

private:
    PageTitle *m_title;
    Pill *m_plan;
    Pill *m_status;
    SecondaryLabel *m_facts;
    CodeButton *m_code;
    QPushButton *m_refresh;
};

/// "updated 10:32", or with the date where that was on another day; empty where \a updatedAt is
/// invalid. The time itself, since an age would have to be counted up while nobody looks.
QString updatedText(const QDateTime &updatedAt);

} // namespace steward
