// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QWidget;

namespace steward {

/// Keeps the focus on its page where the control that has it is out of use for a while: Qt would
/// hand it on to whatever comes next in the window. It comes back with the control, unless the
/// person has gone on to something else meanwhile. setUsable() and setAvailable() ask it.
class FocusKeeper : public QObject
{
    Q_OBJECT

public:
    /// The focus goes to the first of \a refuges that can take it, and to \a page itself, where
    /// no key does anything, if none can.
    FocusKeeper(QWidget *page, const QList<QWidget *> &refuges);

    /// The one of the page that \a control is on; null where that has none.
    static FocusKeeper *of(const QWidget *control);

    /// \a control is about to be disabled.
    void leave(QWidget *control);
    /// \a control was enabled.
    void comeBack(QWidget *control);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isUnmoved() const;
    void take(QWidget *refuge);
    void watch(bool isOn);
    void forget();

    QWidget *m_page;
    QList<QWidget *> m_refuges;
    QPointer<QWidget> m_lost;   ///< who had the focus
    QPointer<QWidget> m_refuge; ///< who has it for now
};

} // namespace steward
