// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/signin.h"
#include "ui/widgets/noticeframe.h"

class QPushButton;

namespace steward {

class ReadableLabel;

/// Says that somebody signs in elsewhere, and offers the page for that. Hidden until then.
class SingleSignOnNotice : public NoticeFrame
{
    Q_OBJECT

public:
    explicit SingleSignOnNotice(QWidget *parent = nullptr);

    void showWay(const SignInWay &way);

private:
    void openPage();

    ReadableLabel *m_text;
    QPushButton *m_open;
    QUrl m_page;
};

} // namespace steward
