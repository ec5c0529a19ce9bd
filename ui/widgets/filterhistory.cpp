// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterhistory.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScopedValueRollback>

namespace steward {

namespace {

constexpr qint64 pauseMs = 1000; // in typing; longer ones begin another change
constexpr qsizetype mostUndone = 100;

} // namespace

void FilterHistory::watch(QLineEdit *field)
{
    m_now.insert(field, field->text());
    connect(field, &QLineEdit::textChanged, this,
            [this, field](const QString &text) { note(field, text); });
}

void FilterHistory::watch(QComboBox *choice)
{
    m_now.insert(choice, choice->currentIndex());
    connect(choice, &QComboBox::currentIndexChanged, this,
            [this, choice](int index) { note(choice, index); });
}

void FilterHistory::note(QWidget *filter, const QVariant &now)
{
    const QVariant before = m_now.value(filter);
    m_now.insert(filter, now);
    if (m_isUndoing || before == now)
        return;
    const bool goesOn = !m_steps.isEmpty() && m_steps.last().filter == filter
                        && m_sinceLast.isValid() && m_sinceLast.elapsed() < pauseMs;
    m_sinceLast.start();
    if (goesOn)
        return; // what was before the first letter counts
    m_steps.append({filter, before});
    if (m_steps.size() > mostUndone)
        m_steps.removeFirst();
}

bool FilterHistory::undo()
{
    for (qsizetype last = m_steps.size() - 1; last >= 0; --last) {
        QWidget *filter = m_steps[last].filter;
        if (filter && (!filter->isVisible() || m_steps[last].before == m_now.value(filter)))
            continue; // of another page, or the same by now
        const QVariant before = m_steps.takeAt(last).before;
        if (!filter)
            continue;
        const QScopedValueRollback undoing(m_isUndoing, true);
        set(filter, before);
        filter->setFocus(Qt::ShortcutFocusReason);
        m_sinceLast.invalidate();
        return true;
    }
    return false;
}

void FilterHistory::set(QWidget *filter, const QVariant &value)
{
    if (auto *field = qobject_cast<QLineEdit *>(filter))
        field->setText(value.toString());
    else if (auto *choice = qobject_cast<QComboBox *>(filter))
        choice->setCurrentIndex(value.toInt());
}

} // namespace steward
