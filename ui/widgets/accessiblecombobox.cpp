// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessiblecombobox.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QLineEdit>

namespace steward {

namespace {

/// Takes over what assistive technology selects in the list of choices: it changes the list's
/// selection and nothing else. A person who looks around in the list moves its current index, too.
void followSelection(QComboBox *comboBox)
{
    QItemSelectionModel *selection = comboBox->view()->selectionModel();
    const auto follow = [comboBox, selection] {
        const QModelIndexList selected = selection->selectedIndexes();
        if (selected.size() != 1 || selected.first() == selection->currentIndex())
            return;
        const int row = selected.first().row();
        comboBox->setCurrentIndex(row);
        comboBox->hidePopup();
        emit comboBox->activated(row);
    };
    const auto keepInStep = [comboBox, selection](int row) {
        selection->setCurrentIndex(comboBox->model()->index(row, comboBox->modelColumn()),
                                   QItemSelectionModel::ClearAndSelect);
    };
    // Queued: the current index of the list is set after its selection.
    QObject::connect(selection, &QItemSelectionModel::selectionChanged, comboBox, follow,
                     Qt::QueuedConnection);
    QObject::connect(comboBox, &QComboBox::currentIndexChanged, selection, keepInStep);
}

/// Its children are the list of choices and, where any text can be entered, the field for it.
class ComboBoxInterface : public QAccessibleWidget
{
public:
    explicit ComboBoxInterface(QComboBox *comboBox)
        : QAccessibleWidget(comboBox, QAccessible::ComboBox)
    {
        followSelection(comboBox);
    }

    int childCount() const override { return comboBox()->isEditable() ? 2 : 1; }

    QAccessibleInterface *child(int index) const override
    {
        if (index == 0)
            return QAccessible::queryAccessibleInterface(comboBox()->view());
        if (index == 1 && comboBox()->isEditable())
            return QAccessible::queryAccessibleInterface(comboBox()->lineEdit());
        return nullptr;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (child->object() == comboBox()->view())
            return 0;
        return comboBox()->isEditable() && child->object() == comboBox()->lineEdit() ? 1 : -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        return comboBox()->isEditable() && rect().contains(x, y) ? child(1) : nullptr;
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? comboBox()->currentText()
                                          : QAccessibleWidget::text(kind);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = isExpanded();
        state.hasPopup = true;
        state.editable = comboBox()->isEditable();
        return state;
    }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (comboBox()->isEnabled())
            names.prepend({showMenuAction()});
        return names;
    }

    void doAction(const QString &actionName) override
    {
        if (actionName != showMenuAction() && actionName != pressAction())
            QAccessibleWidget::doAction(actionName);
        else if (isExpanded())
            comboBox()->hidePopup();
        else if (comboBox()->isEnabled())
            comboBox()->showPopup();
    }

private:
    QComboBox *comboBox() const { return static_cast<QComboBox *>(widget()); }
    bool isExpanded() const { return comboBox()->view()->isVisible(); }
};

} // namespace

QAccessibleInterface *createComboBoxInterface(QComboBox *comboBox)
{
    return new ComboBoxInterface(comboBox);
}

} // namespace steward
