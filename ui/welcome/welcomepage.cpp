// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/welcomepage.h"

#include "ui/sidebar/profilebutton.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/stewardstyle.h"
#include "ui/style/theme.h"
#include "ui/widgets/availability.h"
#include "ui/widgets/card.h"
#include "ui/widgets/focuskeeper.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/loadingbar.h"
#include "ui/widgets/pagescrollarea.h"
#include "ui/widgets/readablelabel.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace steward {

namespace {

constexpr int welcomeWidth = 620;
constexpr int iconSize = 72;
constexpr int profileGap = 4;
constexpr int shownProfiles = 5;

/// \a text, whose last three words stay in one line: one alone looks lost.
QString withoutOrphan(QString text)
{
    for (int words = 0; words < 2; ++words) {
        if (const qsizetype space = text.lastIndexOf(u' '); space >= 0)
            text[space] = QChar::Nbsp;
    }
    return text;
}

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
    purpose->setText(withoutOrphan(purpose->text()));
    purpose->setTextFormat(Qt::PlainText);
    purpose->setWordWrap(true);
    purpose->setAlignment(Qt::AlignHCenter);

    auto *ways = new QHBoxLayout;
    ways->setSpacing(Metrics::cardGap);
    ways->addWidget(createWay(m_connect, tr("Your organizations"),
                              tr("With an API token, or with email and password. The sign-in is "
                                 "kept in this computer's keychain, and only if you want.")),
                    1);
    ways->addWidget(createWay(m_demo, tr("A look around first"),
                              tr("A dozen made-up organizations on this machine. Nothing leaves "
                                 "it, and nothing can break.")),
                    1);

    auto *content = new QWidget(this);
    content->setMaximumWidth(Fonts::scaled(welcomeWidth));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(Metrics::controlGap);
    column->addWidget(picture, 0, Qt::AlignHCenter);
    column->addSpacing(Metrics::controlGap);
    column->addWidget(title, 0, Qt::AlignHCenter);
    column->addWidget(purpose);
    column->addSpacing(Metrics::pageMargin - Metrics::controlGap);
    column->addWidget(createProfiles());
    column->addSpacing(Metrics::cardGap - Metrics::controlGap);
    column->addLayout(ways);
    column->addSpacing(Metrics::controlGap);
    column->addWidget(m_loading);
    column->addWidget(m_progress);

    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(content, 1);
    row->addStretch();
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(Metrics::pageMargin, Metrics::pageMargin, Metrics::pageMargin,
                               Metrics::pageMargin);
    layout->addStretch(2);
    layout->addLayout(row);
    layout->addStretch(3);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(new PageScrollArea(page, this));

    new FocusKeeper(this, {});
    for (QPushButton *button : {m_connect, m_demo})
        button->setAutoDefault(true); // works by Return, as in a dialog
    connect(m_connect, &QPushButton::clicked, this, &WelcomePage::connectRequested);
    connect(m_demo, &QPushButton::clicked, this, &WelcomePage::demoRequested);
}

void WelcomePage::setBusy(const QString &text)
{
    setAvailable(m_connect, text);
    setAvailable(m_demo, text);
    for (QPushButton *button : std::as_const(m_profileButtons))
        setUsable(button, text.isEmpty()); // what it shows stays its description
    setProgress(text);
}

void WelcomePage::setProgress(const QString &text)
{
    m_loading->setLoading(!text.isEmpty());
    m_progress->setText(text);
}

void WelcomePage::setProfiles(const QList<Profile> &profiles)
{
    auto *list = new QWidget(this);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins({});
    layout->setSpacing(profileGap);
    m_profileButtons.clear();
    for (const Profile &profile : profiles) {
        auto *button = new ProfileButton(ProfileButton::Ground::Panel, list);
        button->setLook(lookOf(profile));
        button->setAccessibleName(tr("Connect to %1").arg(profile.name));
        button->setToolTip({});
        button->setAutoDefault(true);
        layout->addWidget(button);
        m_profileButtons.append(button);
        connect(button, &QPushButton::clicked, this,
                [this, id = profile.id] { emit profileRequested(id); });
    }
    layout->addStretch();
    m_profileArea->setWidget(list);
    // The card's own ground, not the page's.
    list->setAutoFillBackground(false);
    m_profileArea->viewport()->setAutoFillBackground(false);
    const int rows = std::min(int(profiles.size()), shownProfiles);
    m_profileArea->setFixedHeight(rows * (profileHeight() + profileGap));
    m_profiles->setVisible(!profiles.isEmpty());
}

QWidget *WelcomePage::createProfiles()
{
    auto *card = new Card(this);
    m_profiles = card;
    m_profileArea = new PageScrollArea(new QWidget(card), card);
    auto *layout = new QVBoxLayout(card);
    layout->setSpacing(Metrics::controlGap);
    layout->addWidget(new SectionTitle(tr("Your profiles"), card));
    layout->addWidget(m_profileArea);
    card->hide();
    return card;
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
