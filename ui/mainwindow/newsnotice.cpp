// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/newsnotice.h"

#include "ui/style/icons.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/readablelabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>

namespace steward {

NewsNotice::NewsNotice(QWidget *parent)
    : NoticeFrame(Tone::Accent, parent),
      m_label(new ReadableLabel(tr("Notice"), this))
{
    auto *dismiss = new QPushButton(icon(Icon::Close, IconColor::Secondary), QString(), this);
    dismiss->setFlat(true);
    dismiss->setAccessibleName(tr("Dismiss notice"));
    dismiss->setToolTip(tr("Dismiss notice"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(Metrics::controlGap);
    // In the middle of the first line, which is in line with the button, however many follow.
    auto *place = new QWidget(this);
    place->setFixedHeight(dismiss->sizeHint().height());
    auto *placeLayout = new QHBoxLayout(place);
    placeLayout->setContentsMargins({});
    placeLayout->addWidget(new IconLabel(Icon::Info, IconColor::Accent, 18, place), 0,
                           Qt::AlignVCenter);
    const int above = (place->height() - m_label->fontMetrics().height()) / 2;
    m_label->setContentsMargins(0, above, 0, above);
    m_label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    layout->addWidget(place, 0, Qt::AlignTop);
    layout->addWidget(m_label, 1);
    layout->addWidget(dismiss, 0, Qt::AlignTop);
    connect(dismiss, &QPushButton::clicked, this, &NewsNotice::clear);
    hide();
}

void NewsNotice::add(const QString &sentence, const QString &topic)
{
    if (!topic.isEmpty())
        withdraw(topic);
    m_news.append({sentence, topic});
    update();
    QAccessibleEvent alert(m_label, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NewsNotice::withdraw(const QString &topic)
{
    m_news.removeIf([&](const News &news) { return news.topic == topic; });
    update();
}

void NewsNotice::clear()
{
    m_news.clear();
    update();
}

QStringList NewsNotice::sentences() const
{
    QStringList sentences;
    for (const News &news : m_news)
        sentences.append(news.sentence);
    return sentences;
}

void NewsNotice::update()
{
    m_label->setText(sentences().join(u'\n'));
    setVisible(!m_news.isEmpty());
}

} // namespace steward
