// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/profilelook.h"

#include "ui/style/fonts.h"
#include "ui/widgets/pill.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyle>
#include <QUrl>

#include <algorithm>

namespace steward {

namespace {

constexpr int stripeWidth = 4;
constexpr int profilePadding = 4;
constexpr int nameGap = 12;
constexpr int pillGap = 2;

struct ProfileWords
{
    Q_DECLARE_TR_FUNCTIONS(ProfileLook)
};

QList<ProfileLook::Mark> marksOf(bool isReadOnly, bool isProduction)
{
    QList<ProfileLook::Mark> marks;
    if (isProduction)
        marks.append({ProfileWords::tr("PRODUCTION"), Tone::Bad});
    if (isReadOnly)
        marks.append({ProfileWords::tr("READ-ONLY"), Tone::Neutral});
    return marks;
}

/// Paints \a marks one below the other at the end of \a content; returns their width.
int paintMarks(QPainter *painter, const QRect &content, const QList<ProfileLook::Mark> &marks,
               const QColor &background, Qt::LayoutDirection direction)
{
    int width = 0;
    int height = -pillGap;
    for (const ProfileLook::Mark &mark : marks) {
        const QSize size = Pill::sizeFor(mark.text);
        width = std::max(width, size.width());
        height += size.height() + pillGap;
    }
    int top = content.center().y() - height / 2;
    for (const ProfileLook::Mark &mark : marks) {
        const QSize size = Pill::sizeFor(mark.text);
        const QRect pill(content.right() - size.width(), top, size.width(), size.height());
        Pill::paint(painter, QStyle::visualRect(direction, content, pill), mark.text, mark.tone,
                    background);
        top += size.height() + pillGap;
    }
    return width;
}

/// The host, and the port where it is given: that can be all that tells two services apart.
QString hostText(const QUrl &address)
{
    return address.adjusted(QUrl::RemoveUserInfo).authority();
}

} // namespace

QString ProfileLook::spoken() const
{
    QStringList parts;
    for (const Mark &mark : marks)
        parts.append(mark.text);
    parts << name << host;
    return parts.join(QStringLiteral(", "));
}

ProfileLook lookOf(const Profile &profile)
{
    return {profile.name, hostText(profile.address), profile.color,
            marksOf(profile.rules.isReadOnly, profile.isProduction)};
}

ProfileLook lookOf(const Connection &connection)
{
    ProfileLook look {connection.name, hostText(connection.address), connection.color,
                      marksOf(connection.rules.isReadOnly, connection.isProduction)};
    if (connection.isDemo) {
        look.host = connection.address.host(); // its port is another one each time
        look.color = ProfileColor::Blue;
        look.marks.prepend({ProfileWords::tr("DEMO"), Tone::Accent});
    }
    return look;
}

QColor stripeColor(ProfileColor color)
{
    const Tokens &tokens = Theme::tokens();
    switch (color) {
    case ProfileColor::Gray:
        return tokens.other;
    case ProfileColor::Blue:
        return tokens.accent;
    case ProfileColor::Green:
        return tokens.good;
    case ProfileColor::Amber:
        return tokens.series[1];
    case ProfileColor::Red:
        return tokens.bad;
    case ProfileColor::Violet:
        break;
    }
    return tokens.series[4];
}

void paintProfile(QPainter *painter, const QRect &rect, const ProfileLook &look,
                  const QColor &background, Qt::LayoutDirection direction)
{
    const Tokens &colors = Theme::tokens();
    const QRect content =
        rect.adjusted(profilePadding, profilePadding, -profilePadding, -profilePadding);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(stripeColor(look.color));
    const QRect stripe(content.left(), content.top(), stripeWidth, content.height());
    painter->drawRoundedRect(QStyle::visualRect(direction, rect, stripe), 2, 2);

    QRect texts = content.adjusted(stripeWidth + nameGap, 0, 0, 0);
    if (!look.marks.isEmpty()) {
        const int width = paintMarks(painter, content, look.marks, background, direction);
        texts.setRight(content.right() - width - Metrics::controlGap);
    }
    const auto drawLine = [&](const QFont &font, const QColor &color, const QString &text,
                              Qt::Alignment edge) {
        painter->setFont(font);
        painter->setPen(color);
        const QRect line = QStyle::visualRect(direction, rect, texts);
        painter->drawText(line, int(QStyle::visualAlignment(direction, Qt::AlignLeft) | edge),
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width()));
    };
    drawLine(Fonts::section(), colors.text, look.name, Qt::AlignTop);
    drawLine(Fonts::secondary(), colors.secondary, look.host, Qt::AlignBottom);
    painter->restore();
}

int profileHeight()
{
    const int lines =
        QFontMetrics(Fonts::section()).height() + QFontMetrics(Fonts::secondary()).height();
    const int marks = 2 * Pill::sizeFor(QStringLiteral("X")).height() + pillGap;
    return std::max(lines + 2 * profilePadding, marks + 2);
}

} // namespace steward
