// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/codebutton.h"

#include "ui/style/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace steward {

CodeButton::CodeButton(QWidget *parent)
    : QPushButton(steward::icon(Icon::Copy), tr("Copy as code"), parent)
{
    setObjectName(QStringLiteral("codeButton"));
    setToolTip(tr("Copies what does the same with curl or Python. The API token is read from "
                  "UBIOPS_API_TOKEN then; it is not in there."));
    setAutoDefault(false);
    auto *menu = new QMenu(this);
    menu->addAction(tr("Copy as curl"), this, [this] { copy(CodeLanguage::Curl); });
    menu->addAction(tr("Copy as Python"), this, [this] { copy(CodeLanguage::Python); });
    setMenu(menu);
    hide();
}

void CodeButton::setSource(Source source)
{
    m_source = std::move(source);
    setVisible(m_source != nullptr);
}

void CodeButton::copy(CodeLanguage language)
{
    QGuiApplication::clipboard()->setText(m_source(language));
    emit copied(language == CodeLanguage::Curl
                    ? tr("The curl commands are copied. They read the API token from "
                         "UBIOPS_API_TOKEN.")
                    : tr("The Python program is copied. It reads the API token from "
                         "UBIOPS_API_TOKEN."));
}

} // namespace steward
