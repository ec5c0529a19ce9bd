// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/offeredcommands.h"

#include "ui/charts/chartlegend.h"
#include "ui/widgets/figurecard.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>

namespace steward {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(OfferedCommands)
};

constexpr int mostChoices = 20; // what offers more is a list, and has a place of its own

QString plainName(const QWidget *widget, const QString &text)
{
    const QString name = widget->accessibleName().isEmpty() ? text : widget->accessibleName();
    return QString(name).remove(u'&');
}

QString whyNotUse(const QWidget *widget)
{
    if (widget->isEnabled())
        return {};
    const QString why = widget->accessibleDescription();
    return why.isEmpty() ? Texts::tr("It cannot be used now.") : why;
}

/// Remembered by where it is, not by its words: they change with the language.
QString idOf(const QWidget *page, const QWidget *widget, const QString &name)
{
    return QString::fromLatin1(page->metaObject()->className()) + u'/'
           + (widget->objectName().isEmpty() ? name : widget->objectName());
}

} // namespace

QList<OfferedCommand> commandsOf(QWidget *page, const QString &context,
                                 const std::function<void()> &goThere)
{
    QList<OfferedCommand> offered;
    const auto add = [&](Command::Kind kind, const QString &id, const QString &title,
                         const QString &whyNot, std::function<void()> run) {
        offered.append(
            {{kind, id, {}, title, context, {}, whyNot}, [goThere, run = std::move(run)] {
                 goThere();
                 run();
             }});
    };
    const auto buttons = page->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        const QString name = plainName(button, button->text());
        // Tool buttons are parts of fields and tabs, figures lead to pages that have commands, and
        // a chart's parts bear the names of organizations, which are places to go to.
        if (name.isEmpty() || qobject_cast<QToolButton *>(button)
            || qobject_cast<FigureCard *>(button) || qobject_cast<LegendEntry *>(button)
            || !button->isVisibleTo(page))
            continue;
        if (const auto *pushed = qobject_cast<QPushButton *>(button); pushed && pushed->menu()) {
            const QList<QAction *> entries = pushed->menu()->actions();
            for (QAction *entry : entries) {
                if (!entry->isSeparator())
                    add(Command::Kind::Action,
                        idOf(page, button, name) + u'/' + QString::number(entries.indexOf(entry)),
                        QString(entry->text()).remove(u'&'), whyNotUse(button),
                        [entry = QPointer(entry)] {
                            if (entry)
                                entry->trigger();
                        });
            }
            continue;
        }
        add(Command::Kind::Action, idOf(page, button, name), name, whyNotUse(button),
            [button = QPointer(button)] {
                if (button)
                    button->click();
            });
    }
    const auto boxes = page->findChildren<QComboBox *>();
    for (QComboBox *box : boxes) {
        const QString name = plainName(box, {});
        if (name.isEmpty() || !box->isVisibleTo(page) || box->count() > mostChoices)
            continue;
        for (int choice = 0; choice < box->count(); ++choice) {
            //: What a choice is set to, as a command: Range: Last 90 days
            add(Command::Kind::Choice, idOf(page, box, name) + QStringLiteral("/%1").arg(choice),
                Texts::tr("%1: %2").arg(name, box->itemText(choice)), whyNotUse(box),
                [box = QPointer(box), choice] {
                    if (box)
                        box->setCurrentIndex(choice);
                });
        }
    }
    const auto views = page->findChildren<QAbstractItemView *>();
    for (QAbstractItemView *view : views) {
        if (!view->isVisibleTo(page))
            continue;
        const QList<QAction *> actions = view->actions();
        for (QAction *action : actions) {
            const QString name = QString(action->text()).remove(u'&');
            if (const QMenu *menu = action->menu()) {
                const QList<QAction *> entries = menu->actions();
                for (QAction *entry : entries) {
                    if (entry->isSeparator() || entry->menu())
                        continue;
                    const QString text = QString(entry->text()).remove(u'&');
                    add(Command::Kind::Choice, idOf(page, view, {}) + u'/' + name + u'/' + text,
                        Texts::tr("%1: %2").arg(name, text), {}, [entry = QPointer(entry)] {
                            if (entry)
                                entry->trigger();
                        });
                }
                continue;
            }
            add(Command::Kind::Action, idOf(page, view, {}) + u'/' + name, name,
                action->isEnabled() ? QString() : Texts::tr("It cannot be used now."),
                [action = QPointer(action)] {
                    if (action)
                        action->trigger();
                });
        }
    }
    return offered;
}

} // namespace steward
