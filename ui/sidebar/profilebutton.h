// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPushButton>

namespace steward {

/// The profile in use: its name, its host and a coloured stripe. Its accessible name is "Profile".
class ProfileButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ProfileButton(QWidget *parent = nullptr);

    /// \a mark is a word such as "DEMO" that stands out; it may be empty.
    void setProfile(const QString &name, const QString &host, const QString &mark);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_host;
    QString m_mark;
};

} // namespace steward
