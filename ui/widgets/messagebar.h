// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/noticeframe.h"

class QPlainTextEdit;
class QPushButton;

namespace steward {

class IconLabel;
class ReadableLabel;

/// A message above the content. Hidden until there is one; plain text only.
class MessageBar : public NoticeFrame
{
    Q_OBJECT

public:
    enum class Retry { Unavailable, Available };

    explicit MessageBar(QWidget *parent = nullptr);

    /// \a message says what happened, what it means and what to do; \a detail is for experts.
    void showError(const QString &message, const QString &detail = {},
                   Retry retry = Retry::Unavailable);
    void showInfo(const QString &message, const QString &detail = {});
    /// Takes the message away, e.g. because what failed has worked since.
    void dismiss();

    /// The message in sight; empty where there is none.
    QString message() const;
    /// Whether it says that something has failed.
    bool isError() const { return m_isError && !message().isEmpty(); }

signals:
    void retry();

private:
    void showMessage(Tone tone, const QString &message, const QString &detail, Retry retry);
    void fitDetail(const QSizeF &size);

    bool m_isError = false;
    IconLabel *m_symbol;
    ReadableLabel *m_message;
    QPushButton *m_retry;
    QPushButton *m_details;
    QPushButton *m_dismiss;
    QPlainTextEdit *m_detail;
};

} // namespace steward
