// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscription/factlist.h"

#include "ui/style/fonts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/readablelabel.h"

#include <QFormLayout>

namespace steward {

namespace {

constexpr int nameWidth = 168;
constexpr int factGap = 10;

} // namespace

FactList::FactList(QWidget *parent) : QWidget(parent), m_facts(new QFormLayout(this))
{
    m_facts->setContentsMargins({});
    m_facts->setHorizontalSpacing(Metrics::sectionGap);
    m_facts->setVerticalSpacing(factGap);
    m_facts->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

ReadableLabel *FactList::addText(const QString &name)
{
    auto *value = new ReadableLabel(name, this);
    addFact(name, value);
    return value;
}

Pill *FactList::addPill(const QString &name)
{
    auto *value = new Pill(this);
    value->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    addFact(name, value);
    return value;
}

void FactList::setText(ReadableLabel *value, const QString &text)
{
    value->setText(text);
    m_facts->setRowVisible(value, !text.isEmpty());
}

void FactList::setPill(Pill *value, const QString &text, Tone tone)
{
    value->setText(text, tone);
    m_facts->setRowVisible(value, !text.isEmpty());
}

void FactList::addFact(const QString &name, QWidget *value)
{
    auto *label = new SecondaryLabel(name, this);
    // One column through all lists of a page.
    label->setFixedWidth(Fonts::scaled(nameWidth));
    label->setWordWrap(true);
    m_facts->addRow(label, value);
    m_facts->setRowVisible(value, false);
}

} // namespace steward
