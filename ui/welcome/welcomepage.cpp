// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/welcomepage.h"

#include "ui/style/icons.h"
#include "ui/style/stewardstyle.h"
#include "ui/style/theme.h"
#include "ui/widgets/availability.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/loadingbar.h"
#include "ui/widgets/readablelabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace steward {

namespace {

constexpr int contentWidth = 620;
constexpr int iconSize = 72;

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent),
      m_connect(new QPushButton(icon(Icon::Plug), tr("Connect to UbiOps"), this)),
      m_demo(new QPushButton(icon(Icon::Demo), tr("Explore the demo"), this)),
      m_loading(new LoadingBar(this)),
      m_progress(new ReadableLabel(tr("Progress"), this))
{
    m_connect->setObjectName(QStringLiteral("connectButton"));
    m_demo->setObjectName(QStringLiteral("demoButton"));
    m_progress->setObjectName(QStringLiteral("progressLabel"));
    m_progress->setAlignment(Qt::AlignHCenter);
    // Its line is kept free, so that nothing moves when it says something.
    m_progress->setMinimumHeight(m_progress->fontMetrics().height());
    setPrimary(m_connect);

    auto *picture = new QLabel(this);
    picture->setPixmap(applicationIcon().pixmap(QSize(iconSize, iconSize), devicePixelRatio()));
    auto *title = new PageTitle(tr("Steward"), this);
    auto *purpose = new QLabel(tr("Administer your UbiOps organizations: members and their roles, "
                                  "credits, resources and subscriptions, in one window."),
                               this);
    purpose->setTextFormat(Qt::PlainText);
    purpose->setWordWrap(true);
    purpose->setAlignment(Qt::AlignHCenter);

    auto *ways = new QHBoxLayout;
    ways->setSpacing(Metrics::cardGap);
    ways->addWidget(createWay(m_connect, tr("Your organizations"),
                              tr("With the API token of a person who administers them. The token "
                                 "stays on this machine and is not stored.")),
                    1);
    ways->addWidget(createWay(m_demo, tr("A look around first"),
                              tr("A dozen made-up organizations on this machine. Nothing leaves "
                                 "it, and nothing can break.")),
                    1);

    auto *content = new QWidget(this);
    content->setMaximumWidth(contentWidth);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(Metrics::controlGap);
    column->addWidget(picture, 0, Qt::AlignHCenter);
    column->addSpacing(Metrics::controlGap);
    column->addWidget(title, 0, Qt::AlignHCenter);
    column->addWidget(purpose);
    column->addSpacing(Metrics::pageMargin - Metrics::controlGap);
    column->addLayout(ways);
    column->addSpacing(Metrics::controlGap);
    column->addWidget(m_loading);
    column->addWidget(m_progress);

    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(content, 1);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::pageMargin, Metrics::pageMargin, Metrics::pageMargin,
                               Metrics::pageMargin);
    layout->addStretch(2);
    layout->addLayout(row);
    layout->addStretch(3);

    connect(m_connect, &QPushButton::clicked, this, &WelcomePage::connectRequested);
    connect(m_demo, &QPushButton::clicked, this, &WelcomePage::demoRequested);
}

void WelcomePage::setBusy(const QString &text)
{
    setAvailable(m_connect, text);
    setAvailable(m_demo, text);
    m_loading->setLoading(!text.isEmpty());
    m_progress->setText(text);
}

QWidget *WelcomePage::createWay(QPushButton *button, const QString &title, const QString &text)
{
    auto *card = new Card(this);
    auto *explanation = new SecondaryLabel(text, card);
    explanation->setWordWrap(true);
    explanation->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *layout = new QVBoxLayout(card);
    layout->setSpacing(Metrics::controlGap);
    layout->addWidget(new SectionTitle(title, card));
    layout->addWidget(explanation, 1);
    layout->addSpacing(Metrics::controlGap);
    layout->addWidget(button);
    return card;
}

} // namespace steward
