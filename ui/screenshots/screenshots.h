// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/organization/organizationpage.h"

#include <QDir>
#include <QList>
#include <QObject>
#include <QSize>
#include <QTimer>

#include <functional>

class QPushButton;
class QWidget;

namespace steward {

class MainWindow;
class Workspace;

/// Draws every page and dialog of a window into a PNG, light, dark, and some of them in high
/// contrast.
class Screenshots : public QObject
{
    Q_OBJECT

public:
    /// \a directory is made where it is missing.
    Screenshots(MainWindow &window, Workspace &workspace, const QDir &directory,
                QObject *parent = nullptr);

    void start();
    /// Of the window, whatever the screen.
    static constexpr QSize windowSize {1360, 860};

signals:
    /// All pictures are there, or \a problem says why not.
    void finished(const QString &problem);

private:
    struct Picture
    {
        QString name;
        std::function<void()> prepare;
        enum class Subject { Window, Dialog } subject = Subject::Window;
        /// Done one after the other, each once what the one before it has asked for is there.
        QList<std::function<void()>> then {};
    };

    void plan();
    void planDialogs(const QString &prefix);
    void planHighContrast();
    /// A list of people, with every third of the members from number \a first on.
    QString roster(qsizetype first) const;
    void openList(const QString &list);
    void openPlan(const QString &list);
    /// The page of all organizations, with the tab of that number.
    void showAll(int tab);
    void planProfiles(const QString &prefix);
    void planChanges();
    void change(int step);
    /// A page of the first organization.
    void openFirst(OrganizationPage::Tab tab);
    void next();
    void takeWhenReady();
    bool isReady() const;
    QString take();
    static QPushButton *button(const QWidget &parent, const char *objectName);

    MainWindow &m_window;
    Workspace &m_workspace;
    QDir m_directory;
    QList<Picture> m_pictures;
    qsizetype m_current = -1;
    QTimer m_check;
    bool m_isChanging = false;
    int m_changes = 0;     ///< that were made
    qsizetype m_steps = 0; ///< of the present picture, that were done after its first
    int m_checks = 0;      ///< for the present picture
    int m_readyChecks = 0; ///< in a row
};

} // namespace steward
