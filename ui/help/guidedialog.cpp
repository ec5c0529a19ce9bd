// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guidedialog.h"

#include "ui/help/guideview.h"
#include "ui/style/fonts.h"
#include "ui/style/theme.h"

#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace steward {

namespace {

constexpr QSize guideSize(960, 680);
constexpr int guideListWidth = 290;
constexpr int guideMargin = 16;

} // namespace

GuideDialog::GuideDialog(QWidget *parent)
    : Dialog(parent),
      m_pages(guidePages()),
      m_list(new QListWidget(this)),
      m_view(new GuideView(this))
{
    setWindowTitle(tr("Guide"));
    setAccessibleName(windowTitle());
    m_list->setObjectName(QStringLiteral("guidePages"));
    m_list->setAccessibleName(tr("Pages of the guide"));
    m_list->setFixedWidth(Fonts::scaled(guideListWidth));
    m_list->setWordWrap(true);
    m_list->setSpacing(3);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const GuidePage &page : std::as_const(m_pages))
        m_list->addItem(page.title);

    auto *halves = new QHBoxLayout;
    halves->setSpacing(Metrics::cardGap);
    halves->addWidget(m_list);
    halves->addWidget(m_view, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::controlGap);
    buttons->addWidget(addButton(tr("Keyboard shortcuts"), QStringLiteral("shortcutsButton"),
                                 &GuideDialog::shortcutsRequested));
    buttons->addWidget(addButton(tr("Copy diagnostics"), QStringLiteral("diagnosticsButton"),
                                 &GuideDialog::diagnosticsRequested));
    buttons->addWidget(addButton(tr("About Steward"), QStringLiteral("aboutButton"),
                                 &GuideDialog::aboutRequested));
    buttons->addStretch();
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addWidget(close);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(guideMargin, guideMargin, guideMargin, guideMargin);
    layout->setSpacing(Metrics::cardGap);
    layout->addLayout(halves, 1);
    layout->addLayout(buttons);

    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            m_view->showPage(m_pages[row].text);
    });
    const QSize wanted(Fonts::scaled(guideSize.width()), Fonts::scaled(guideSize.height()));
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

QPushButton *GuideDialog::addButton(const QString &text, const QString &objectName,
                                    void (GuideDialog::*request)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, request);
    return button;
}

void GuideDialog::showPage(const QString &id)
{
    for (int row = 0; row < int(m_pages.size()); ++row) {
        if (m_pages[row].id == id)
            m_list->setCurrentRow(row);
    }
}

} // namespace steward
