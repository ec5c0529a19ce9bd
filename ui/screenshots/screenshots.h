// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/organization/organizationpage.h"

#include <QDir>
#include <QList>
#include <QObject>
#include <QSize>
#include <QTimer>

#include <functional>

namespace steward {

class MainWindow;
class Workspace;

/// Draws every page and dialog of a window into a PNG, first light, then dark.
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
    };

    void plan();
    void planDialogs(const QString &prefix);
    void openList();
    /// The page of all organizations, with the tab of that number.
    void showAll(int tab);
    void planProfiles(const QString &prefix);
    void planActivity();
    void change(int step);
    /// A page of the first organization.
    void openFirst(OrganizationPage::Tab tab);
    void next();
    void takeWhenReady();
    bool isReady() const;
    QString take();

    MainWindow &m_window;
    Workspace &m_workspace;
    QDir m_directory;
    QList<Picture> m_pictures;
    qsizetype m_current = -1;
    QTimer m_check;
    bool m_isChanging = false;
    int m_changes = 0;     ///< that were made
    int m_checks = 0;      ///< for the present picture
    int m_readyChecks = 0; ///< in a row
};

} // namespace steward
