// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace steward {

/// Shows a page of the guide. Its pictures are no wider than there is room.
class GuideView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit GuideView(QWidget *parent = nullptr);

    /// \a text is Markdown.
    void showPage(const QString &text);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_text;
    int m_shownWidth = 0;
};

} // namespace steward
