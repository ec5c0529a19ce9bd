// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace steward {

/// A field whose text is hidden until the person asks to see it.
class SecretField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretField(QWidget *parent = nullptr);

private:
    void setShown(bool shown);

    QAction *m_show;
};

} // namespace steward
