// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/guide.h"
#include "ui/widgets/dialog.h"

class QListWidget;
class QPushButton;

namespace steward {

class GuideView;

/// The user guide, beside the window that it explains.
class GuideDialog : public Dialog
{
    Q_OBJECT

public:
    explicit GuideDialog(QWidget *parent);

    /// Goes to the page with that id, if there is one.
    void showPage(const QString &id);

signals:
    void shortcutsRequested();
    void aboutRequested();
    void diagnosticsRequested();

private:
    QPushButton *addButton(const QString &text, const QString &objectName,
                           void (GuideDialog::*request)());

    QList<GuidePage> m_pages;
    QListWidget *m_list;
    GuideView *m_view;
};

} // namespace steward
