// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/usageexports.h"

#include "ui/export/chartpicture.h"
#include "ui/export/savetext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>

#include <utility>

namespace steward {

namespace {

AskToPrint &askToPrint()
{
    static AskToPrint ask;
    return ask;
}

bool askOnTheDesktop(QWidget *parent, QPrinter &printer)
{
    QPrintDialog dialog(&printer, parent);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace

void setAskToPrint(AskToPrint ask)
{
    askToPrint() = std::move(ask);
}

UsageExports::UsageExports(UsageInSight inSight, QWidget *parent)
    : QPushButton(tr("More"), parent),
      m_inSight(std::move(inSight))
{
    setObjectName(QStringLiteral("moreExports"));
    setAccessibleName(tr("More exports"));
    setToolTip(m_inSight.report ? tr("Chart as a picture, table as JSON, report")
                                : tr("Chart as a picture, table as JSON"));
    auto *menu = new QMenu(this);
    menu->addAction(tr("Save chart as a picture…"), this, &UsageExports::saveChart);
    menu->addAction(tr("Copy chart"), this, &UsageExports::copyChart);
    menu->addAction(tr("Save table as JSON…"), this, &UsageExports::saveJson);
    setMenu(menu);
    if (!m_inSight.report)
        return;
    menu->addSeparator();
    menu->addAction(tr("Save report as PDF…"), this, &UsageExports::saveReport);
    menu->addAction(tr("Print report…"), this, &UsageExports::printReport);
}

void UsageExports::save(const QString &end, const FileOf &file, const QString &filter,
                        const QString &message)
{
    QString problem;
    if (saveAs(window(), m_inSight.fileName() + end, file, filter, &problem))
        emit succeeded(message);
    else if (!problem.isEmpty())
        emit failed({ErrorKind::Local, 0, problem, {}});
}

void UsageExports::saveChart()
{
    QWidget *chart = m_inSight.chart();
    const auto picture = [chart](const QString &path) {
        return path.endsWith(QLatin1StringView(".svg"), Qt::CaseInsensitive) ? chartSvg(*chart)
                                                                             : chartPng(*chart);
    };
    save(QStringLiteral(".png"), picture, tr("PNG pictures (*.png);;SVG pictures (*.svg)"),
         tr("The chart was saved."));
}

void UsageExports::copyChart()
{
    QWidget *chart = m_inSight.chart();
    auto *data = new QMimeData; // the clipboard owns it
    data->setImageData(chartImage(*chart));
    data->setData(QStringLiteral("image/svg+xml"), chartSvg(*chart));
    data->setText(chart->accessibleDescription());
    QGuiApplication::clipboard()->setMimeData(data);
    emit succeeded(tr("The chart was copied."));
}

void UsageExports::saveJson()
{
    // As it is now, however long somebody chooses.
    saveLater(this, m_inSight.fileName() + QStringLiteral(".json"), m_inSight.json(),
              tr("JSON files (*.json);;All files (*)"), [this](const QString &problem) {
                  if (problem.isEmpty())
                      emit succeeded(tr("The usage was exported."));
                  else
                      emit failed({ErrorKind::Local, 0, problem, {}});
              });
}

void UsageExports::saveReport()
{
    const std::optional<UsageReport> report = m_inSight.report();
    if (!report)
        return;
    save(
        QStringLiteral(".pdf"),
        [&](const QString &) { return reportPdf({*report}, m_inSight.source()); },
        tr("PDF files (*.pdf);;All files (*)"), tr("The report was saved."));
}

void UsageExports::printReport()
{
    const std::optional<UsageReport> report = m_inSight.report();
    if (!report)
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_inSight.fileName());
    const AskToPrint &ask = askToPrint() ? askToPrint() : AskToPrint(askOnTheDesktop);
    if (!ask(window(), printer))
        return;
    if (paintReport(printer, {*report}, m_inSight.source()))
        emit succeeded(tr("The report was sent to the printer."));
    else
        emit failed({ErrorKind::Local, 0, tr("The report could not be printed."), {}});
}

} // namespace steward
