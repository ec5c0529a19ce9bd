// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

// Resources of a static library are found only after this, which cannot stand in a namespace.
static void initializeResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace steward {

namespace {

QLatin1StringView fileName(Icon icon)
{
    using namespace Qt::StringLiterals;
    switch (icon) {
    case Icon::Chart:
        return "chart"_L1;
    case Icon::ChevronLeft:
        return "chevron-left"_L1;
    case Icon::ChevronRight:
        return "chevron-right"_L1;
    case Icon::Close:
        return "close"_L1;
    case Icon::Columns:
        return "columns"_L1;
    case Icon::Copy:
        return "copy"_L1;
    case Icon::Demo:
        return "demo"_L1;
    case Icon::Export:
        return "export"_L1;
    case Icon::Eye:
        return "eye"_L1;
    case Icon::EyeOff:
        return "eye-off"_L1;
    case Icon::Grid:
        return "grid"_L1;
    case Icon::Help:
        return "help"_L1;
    case Icon::Info:
        return "info"_L1;
    case Icon::InvitePerson:
        return "invite-person"_L1;
    case Icon::Plug:
        return "plug"_L1;
    case Icon::Plus:
        return "plus"_L1;
    case Icon::Refresh:
        return "refresh"_L1;
    case Icon::Search:
        return "search"_L1;
    case Icon::Shield:
        return "shield"_L1;
    case Icon::ShieldOff:
        return "shield-off"_L1;
    case Icon::Ticket:
        return "ticket"_L1;
    case Icon::Trash:
        return "trash"_L1;
    case Icon::Warning:
        return "warning"_L1;
    }
    Q_UNREACHABLE();
}

QColor colorOf(IconColor color, QIcon::Mode mode)
{
    const Tokens &tokens = Theme::tokens();
    if (mode == QIcon::Disabled)
        return tokens.disabled;
    switch (color) {
    case IconColor::Text:
        return tokens.text;
    case IconColor::Secondary:
        return tokens.secondary;
    case IconColor::Accent:
        return tokens.accent;
    case IconColor::Good:
        return tokens.good;
    case IconColor::Warn:
        return tokens.warn;
    case IconColor::Bad:
        return tokens.bad;
    }
    Q_UNREACHABLE();
}

// Draws in the palette's colour of the moment, so that no icon has to be set anew.
class IconEngine : public QIconEngine
{
    Q_DISABLE_COPY_MOVE(IconEngine)

public:
    IconEngine(Icon icon, IconColor color) : m_icon(icon), m_color(color) { }

    QIconEngine *clone() const override { return new IconEngine(m_icon, m_color); }
    QString key() const override { return QStringLiteral("StewardIcon"); }
    bool isNull() override { return false; }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatio();
        QPixmap image = pixmap(rect.size() * scale, mode, state);
        image.setDevicePixelRatio(scale);
        painter->drawPixmap(rect.topLeft(), image);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor color = colorOf(m_color, mode);
        const QString name = fileName(m_icon);
        const QString key = QStringLiteral("steward/%1/%2x%3/%4")
                                .arg(name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(color.name());
        QPixmap result;
        if (QPixmapCache::find(key, &result))
            return result;

        result = QPixmap(size);
        result.fill(Qt::transparent);
        QSvgRenderer drawing(QStringLiteral(":/icons/%1.svg").arg(name));
        drawing.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&result);
        drawing.render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(result.rect(), color);
        painter.end();
        QPixmapCache::insert(key, result);
        return result;
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        return pixmap((QSizeF(size) * scale).toSize(), mode, state);
#else
        Q_UNUSED(scale); // the size is in pixels of the device
        return pixmap(size, mode, state);
#endif
    }

private:
    Icon m_icon;
    IconColor m_color;
};

} // namespace

QIcon icon(Icon icon, IconColor color)
{
    initializeResources();
    return QIcon(new IconEngine(icon, color));
}

QIcon applicationIcon()
{
    initializeResources();
    return QIcon(QStringLiteral(":/icons/steward.svg"));
}

} // namespace steward
