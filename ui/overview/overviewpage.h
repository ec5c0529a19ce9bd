// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/memberfilterproxymodel.h"

#include <QList>
#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace steward {

class Card;
class FigureCard;
class LoadingBar;
class SecondaryLabel;
class UsageSparkline;
class Workspace;

/// An organization at a glance. Every figure leads to its page.
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewPage(Workspace &workspace, QWidget *parent = nullptr);

signals:
    void usageRequested();
    void resourcesRequested();
    void membersRequested(steward::MemberFilter kind);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *createFigures();
    QWidget *createChart();
    QWidget *createResources();
    QWidget *createWarning();
    void loadIfNeeded();
    void updateUsage();
    void updateChartPlace();
    void updateMembers();
    void updateResources();
    void updateLoading();

    Workspace &m_workspace;
    LoadingBar *m_loading;
    Card *m_warning;
    FigureCard *m_credits;
    FigureCard *m_members;
    FigureCard *m_admins;
    FigureCard *m_pending;
    QStackedWidget *m_chartPlace;
    UsageSparkline *m_chart;
    SecondaryLabel *m_empty;
    SecondaryLabel *m_chartRange;
    QList<FigureCard *> m_resources; ///< in the order of resourceKinds
};

} // namespace steward
