// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/profile.h"

#include <QWidget>

class QPushButton;
class QScrollArea;

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
    /// Says what is on its way, and stays as it is otherwise.
    void setProgress(const QString &text);
    /// The profiles to go on with.
    void setProfiles(const QList<Profile> &profiles);

signals:
    void connectRequested();
    void demoRequested();
    void profileRequested(const QString &id);

private:
    QWidget *createProfiles();
    QWidget *createWay(QPushButton *button, const QString &title, const QString &text);

    QPushButton *m_connect;
    QPushButton *m_demo;
    QWidget *m_profiles;
    QScrollArea *m_profileArea;
    QList<QPushButton *> m_profileButtons;
    LoadingBar *m_loading;
    ReadableLabel *m_progress;
};

} // namespace steward
