// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/clipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QFutureWatcher>
#include <QPointer>
#include <QtConcurrentRun>

#include <utility>

namespace steward {

namespace {

/// The text that is being made for the clipboard; there is one clipboard.
QPointer<QFutureWatcher<QString>> &textUnderWay()
{
    static QPointer<QFutureWatcher<QString>> watcher;
    return watcher;
}

/// Its work goes on, and nobody hears of it.
void giveUpTextUnderWay()
{
    if (textUnderWay()) {
        textUnderWay()->disconnect();
        textUnderWay()->deleteLater();
        textUnderWay().clear();
    }
}

} // namespace

void copyText(const QString &text)
{
    giveUpTextUnderWay();
    QApplication::clipboard()->setText(text);
}

void copyTextLater(std::function<QString()> make)
{
    giveUpTextUnderWay();
    auto *watcher = new QFutureWatcher<QString>(qApp);
    textUnderWay() = watcher;
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher,
                     [watcher] { copyText(watcher->future().takeResult()); });
    watcher->setFuture(QtConcurrent::run(std::move(make)));
}

bool isCopyingText()
{
    return !textUnderWay().isNull();
}

} // namespace steward
