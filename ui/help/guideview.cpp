// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guideview.h"

#include "ui/help/guide.h"

#include <QImage>
#include <QScrollBar>

namespace steward {

namespace {

constexpr int textMargin = 20;

} // namespace

GuideView::GuideView(QWidget *parent) : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("guideView"));
    setAccessibleName(tr("Page of the guide"));
    setOpenLinks(false);
    setFrameShape(QFrame::StyledPanel);
    // Nothing in it is wider than the page, but a picture may be by a bar that comes and goes.
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    document()->setDocumentMargin(textMargin);
}

void GuideView::showPage(const QString &text)
{
    m_text = text;
    m_shownWidth = viewport()->width();
    document()->clear(); // pictures of another width, too
    setMarkdown(text);
    verticalScrollBar()->setValue(0);
}

QVariant GuideView::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource)
        return {};
    QImage image(guideFolder() + u'/' + name.path());
    const qreal scale = devicePixelRatioF();
    const int room = int((viewport()->width() - 2 * textMargin) * scale);
    if (image.width() > room && room > 0)
        image = image.scaledToWidth(room, Qt::SmoothTransformation);
    image.setDevicePixelRatio(image.width() == room ? scale : 1);
    return image;
}

void GuideView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (m_text.isEmpty() || viewport()->width() == m_shownWidth)
        return;
    const int place = verticalScrollBar()->value();
    showPage(m_text);
    verticalScrollBar()->setValue(place);
}

} // namespace steward
