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

    /// Adds \a sentence below those in sight; what was said about \a topic before, if there is one,
    /// is over.
    void add(const QString &sentence, const QString &topic = {});
    /// What was said about \a topic is over.
    void withdraw(const QString &topic);
    void clear();
    /// What is in sight.
    QStringList sentences() const;

private:
    struct News
    {
        QString sentence;
        QString topic;
    };

    void update();

    QList<News> m_news;
    ReadableLabel *m_label;
};

} // namespace steward
