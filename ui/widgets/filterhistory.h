// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QVariant>

class QComboBox;
class QLineEdit;
class QWidget;

namespace steward {

/// Remembers what filters were, so that a change of one can be undone. What is typed without a
/// pause is one change.
class FilterHistory : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void watch(QLineEdit *field);
    void watch(QComboBox *choice);

    /// Undoes the last change of a filter that is in sight, and gives that filter the focus; false
    /// where there is none.
    bool undo();

private:
    struct Step
    {
        QPointer<QWidget> filter;
        QVariant before;
    };

    void note(QWidget *filter, const QVariant &now);
    static void set(QWidget *filter, const QVariant &value);

    QHash<const QWidget *, QVariant> m_now;
    QList<Step> m_steps;
    QElapsedTimer m_sinceLast;
    bool m_isUndoing = false;
};

} // namespace steward
