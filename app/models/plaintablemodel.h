// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabletext.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace steward {

/// One cell, as people read it and as programs do.
struct PlainCell
{
    QString text;
    QVariant sortValue;
    QVariant exportValue;
};

/// A table of figures that are worked out elsewhere: the first column is text, the others are
/// figures.
class PlainTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit PlainTableModel(const QStringList &heads, QObject *parent = nullptr);

    /// Each row has a cell for each head.
    void setRows(const QList<QList<PlainCell>> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QStringList m_heads;
    QList<QList<PlainCell>> m_rows;
};

} // namespace steward
