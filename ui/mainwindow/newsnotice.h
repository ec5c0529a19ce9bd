// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/noticeframe.h"

#include <QStringList>

namespace steward {

class ReadableLabel;

/// What the person has to know whatever they are doing. Unlike a message, nothing takes it away but
/// the person. Hidden while there is none.
class NewsNotice : public NoticeFrame
{
    Q_OBJECT

public:
    explicit NewsNotice(QWidget *parent = nullptr);

    /// Adds \a sentence below those in sight.
    void add(const QString &sentence);
    /// What is in sight.
    const QStringList &sentences() const { return m_sentences; }

private:
    void clear();

    QStringList m_sentences;
    ReadableLabel *m_label;
};

} // namespace steward
