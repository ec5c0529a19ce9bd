// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace steward {

class FigureCard;
class UsageController;

/// The four figures above the chart: all credits with their change, the largest project, how many
/// projects there are, and the busiest day or month.
class UsageCards : public QWidget
{
    Q_OBJECT

public:
    explicit UsageCards(QWidget *parent = nullptr);

    /// Shows what \a controller has, or dashes where it has nothing yet.
    void show(const UsageController &controller);
    using QWidget::show;

private:
    void showTotal(const UsageController &controller);
    void showLargest(const UsageController &controller);
    void showProjects(const UsageController &controller);
    void showBusiest(const UsageController &controller);

    FigureCard *m_total;
    FigureCard *m_largest;
    FigureCard *m_projects;
    FigureCard *m_busiest;
};

} // namespace steward
