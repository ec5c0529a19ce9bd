// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/commandpalette.h"

#include "ui/palette/commanddelegate.h"
#include "ui/style/fonts.h"
#include "ui/style/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/searchfield.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QListView>
#include <QScreen>
#include <QVBoxLayout>
#include <QWindow>

#include <utility>

namespace steward {

namespace {

constexpr QSize paletteSize(640, 460);
constexpr int paletteMargin = 12;

} // namespace

CommandPalette::CommandPalette(QList<Command> commands, CommandPlaces places,
                               const QStringList &recent, QWidget *parent)
    : QDialog(parent),
      m_model(new CommandListModel(this)),
      m_field(new SearchField(tr("Type what you want to do, an organization or a member"), this)),
      m_list(new QListView(this)),
      m_nothing(new SecondaryLabel(tr("Nothing matches."), this))
{
    // Not modal, and still nothing that somebody puts beside the window.
    setWindowFlags(Qt::Dialog | Qt::CustomizeWindowHint | Qt::WindowTitleHint
                   | Qt::WindowCloseButtonHint);
    setWindowTitle(tr("Commands"));
    setAccessibleName(windowTitle());
    m_field->setObjectName(QStringLiteral("commandField"));
    m_field->setAccessibleName(tr("Command"));
    m_list->setObjectName(QStringLiteral("commandList"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    m_field->installEventFilter(this);

    m_nothing->setObjectName(QStringLiteral("nothingMatches"));
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->setMargin(Metrics::sectionGap);
    m_nothing->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(paletteMargin, paletteMargin, paletteMargin, paletteMargin);
    layout->setSpacing(Metrics::controlGap);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);

    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_keptKeys.clear(); // they were meant for what was typed before
        m_model->setTyped(typed);
    });
    followRows();
    connect(m_list, &QListView::activated, this, &CommandPalette::choose);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    const QSize wanted(Fonts::scaled(paletteSize.width()), Fonts::scaled(paletteSize.height()));
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
    m_field->setFocus();
    m_model->setRecent(recent);
    m_model->setCommands(std::move(commands), std::move(places));
}

void CommandPalette::setCommands(QList<Command> commands, CommandPlaces places)
{
    m_model->setCommands(std::move(commands), std::move(places));
}

/// New rows for the same text leave selected what is. Those for another text begin at the first,
/// and what was pressed for them happens once they are there.
void CommandPalette::followRows()
{
    connect(m_model, &CommandListModel::modelAboutToBeReset, this, [this] {
        const int row = m_list->currentIndex().row();
        m_selected = m_model->isBehind() || row < 0 ? QString() : m_model->at(row).key();
    });
    connect(m_model, &CommandListModel::modelReset, this, [this] {
        select(m_selected);
        if (m_model->isBehind())
            return;
        updateNothing();
        for (const auto &key : std::exchange(m_keptKeys, {})) {
            if (isVisible()) // none of them has chosen
                QCoreApplication::sendEvent(m_field, key.get());
        }
    });
}

void CommandPalette::updateNothing()
{
    const bool isNothing = m_model->rowCount() == 0;
    if (isNothing == m_nothing->isVisibleTo(this))
        return;
    if (isNothing && m_list->hasFocus())
        m_field->setFocus(Qt::OtherFocusReason);
    m_list->setVisible(!isNothing);
    m_nothing->setVisible(isNothing);
    if (!isNothing)
        return;
    QAccessibleEvent alert(m_nothing, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

/// Selects the command of that key, or the first.
void CommandPalette::select(const QString &key)
{
    for (int row = 0; row < m_model->rowCount() && !key.isEmpty(); ++row) {
        if (m_model->at(row).key() == key)
            return m_list->setCurrentIndex(m_model->index(row));
    }
    m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
}

bool CommandPalette::isForRows(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        return true;
    default:
        return false;
    }
}

void CommandPalette::choose(const QModelIndex &index)
{
    if (!index.isValid() || !m_model->at(index.row()).whyNot.isEmpty())
        return;
    const Command command = m_model->at(index.row());
    accept();
    emit chosen(command);
}

bool CommandPalette::isTyping(const QKeyEvent &event)
{
    const bool isPlain = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    const bool isText = !event.text().isEmpty() && event.text().front().isPrint();
    return event.key() == Qt::Key_Backspace || (isPlain && isText);
}

bool CommandPalette::takeFromBelow(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: // the window has keys for much of what may be typed
        event->accept();
        return true;
    case QEvent::KeyPress: {
        QWidget *const focus = focusWidget() ? focusWidget() : m_field;
        QCoreApplication::sendEvent(focus, event);
        return true;
    }
    case QEvent::MouseButtonPress:
    case QEvent::Hide:
        reject();
        return false;
    case QEvent::FocusIn:
        if (m_wasActive)
            reject();
        return false;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_below.data())
        return takeFromBelow(event);
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (m_model->isBehind() && isForRows(*key)) {
        m_keptKeys.emplace_back(key->clone());
        return true;
    }
    if (watched == m_field) {
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose(m_list->currentIndex());
            return true;
        case Qt::Key_Down:
        case Qt::Key_Up:
        case Qt::Key_PageDown:
        case Qt::Key_PageUp:
            if (m_list->isHidden())
                return true;
            // The focus goes along, so that whoever listens hears what it is at.
            m_list->setFocus(Qt::ShortcutFocusReason);
            QCoreApplication::sendEvent(m_list, event);
            return true;
        default:
            return QDialog::eventFilter(watched, event);
        }
    }
    if (watched == m_list && isTyping(*key)) {
        m_field->setFocus(Qt::ShortcutFocusReason);
        m_field->setCursorPosition(int(m_field->text().size()));
        QCoreApplication::sendEvent(m_field, event);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    // In the upper part of its window, where what opens by a key is looked for.
    if (const QWidget *window = parentWidget() ? parentWidget()->window() : nullptr) {
        const QRect frame = window->geometry();
        move(frame.left() + (frame.width() - width()) / 2, frame.top() + frame.height() / 10);
        m_below = window->windowHandle();
        if (m_below)
            m_below->installEventFilter(this);
    }
    activateWindow();
}

void CommandPalette::hideEvent(QHideEvent *event)
{
    if (m_below)
        m_below->removeEventFilter(this);
    QDialog::hideEvent(event);
}

void CommandPalette::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_wasActive = true;
}

} // namespace steward
