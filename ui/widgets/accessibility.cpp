// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessibility.h"

#include "ui/widgets/accessiblecombobox.h"
#include "ui/widgets/chartframe.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/readablelabel.h"

#include <QAccessibleWidget>
#include <QComboBox>

namespace steward {

namespace {

// The label's text as AT-SPI's and UI Automation's text interface want it. It does not take part in
// selection: that is for the eyes.
class ReadableLabelInterface : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit ReadableLabelInterface(ReadableLabel *label)
        : QAccessibleWidget(label, QAccessible::StaticText)
    { }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Description || kind == QAccessible::Value)
            return content();
        return QAccessibleWidget::text(kind);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    QString text(int startOffset, int endOffset) const override
    {
        return content().mid(startOffset, endOffset - startOffset);
    }
    int characterCount() const override { return static_cast<int>(content().size()); }

    int selectionCount() const override { return label()->hasSelectedText() ? 1 : 0; }
    void selection(int selectionIndex, int *startOffset, int *endOffset) const override
    {
        const bool isSelected = selectionIndex == 0 && label()->hasSelectedText();
        *startOffset = isSelected ? label()->selectionStart() : 0;
        *endOffset =
            isSelected ? *startOffset + static_cast<int>(label()->selectedText().size()) : 0;
    }
    void addSelection(int startOffset, int endOffset) override
    {
        setSelection(0, startOffset, endOffset);
    }
    void removeSelection(int selectionIndex) override { setSelection(selectionIndex, 0, 0); }
    void setSelection(int, int startOffset, int endOffset) override
    {
        label()->setSelection(startOffset, endOffset - startOffset);
    }

    int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override { }
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint &) const override { return -1; }
    void scrollToSubstring(int, int) override { }
    QString attributes(int, int *startOffset, int *endOffset) const override
    {
        *startOffset = 0;
        *endOffset = characterCount();
        return {};
    }

private:
    ReadableLabel *label() const { return static_cast<ReadableLabel *>(widget()); }
    QString content() const { return label()->text(); }
};

class FigureCardInterface : public QAccessibleWidget
{
public:
    explicit FigureCardInterface(FigureCard *card)
        : QAccessibleWidget(card, isButton(card) ? QAccessible::Button : QAccessible::StaticText)
    { }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (isButton(card()) && widget()->isEnabled())
            names.prepend(pressAction());
        return names;
    }

    void doAction(const QString &actionName) override
    {
        if (actionName == pressAction() && isButton(card()))
            card()->click();
        else
            QAccessibleWidget::doAction(actionName);
    }

private:
    static bool isButton(const FigureCard *card)
    {
        return card->behavior() == FigureCard::Behavior::Button;
    }
    FigureCard *card() const { return static_cast<FigureCard *>(widget()); }
};

QAccessibleInterface *createInterface(const QString &, QObject *object)
{
    if (auto *label = qobject_cast<ReadableLabel *>(object))
        return new ReadableLabelInterface(label);
    if (auto *card = qobject_cast<FigureCard *>(object))
        return new FigureCardInterface(card);
    if (auto *comboBox = qobject_cast<QComboBox *>(object))
        return createComboBoxInterface(comboBox);
    if (auto *pill = qobject_cast<Pill *>(object))
        return new QAccessibleWidget(pill, QAccessible::StaticText);
    if (auto *chart = qobject_cast<ChartFrame *>(object))
        return new QAccessibleWidget(chart, QAccessible::Chart);
    return nullptr;
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(createInterface);
}

} // namespace steward
