// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace steward {

class LoadingBar;
class ReadableLabel;

/// The first page: what Steward is, and the two ways on.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /// Says what is on its way, and offers nothing else meanwhile; an empty text ends that.
    void setBusy(const QString &text);

signals:
    void connectRequested();
    void demoRequested();

private:
    QWidget *createWay(QPushButton *button, const QString &title, const QString &text);

    QPushButton *m_connect;
    QPushButton *m_demo;
    LoadingBar *m_loading;
    ReadableLabel *m_progress;
};

} // namespace steward
