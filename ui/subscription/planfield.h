// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace steward {

/// A subscription's name: one of those that are known, or any other, for there is no catalogue.
class PlanField : public QComboBox
{
    Q_OBJECT

public:
    explicit PlanField(QWidget *parent = nullptr);

    /// As the service spells it; empty where nothing was entered.
    QString plan() const;
    void setPlan(const QString &plan);
    bool isFree() const;

signals:
    void planChanged();
};

} // namespace steward
