// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabletext.h"

#include "models/jsontext.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace steward {

namespace {

bool isNumber(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
        return true;
    default:
        return false;
    }
}

bool looksLikeFormula(const QString &text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r\n＝＋－＠").contains(text.front());
}

/// "+ 24.7 %", "-0.5", "-": what people are shown of numbers.
bool isFigure(const QString &text)
{
    static const QRegularExpression figure(QStringLiteral("^[-+]\\s*(\\d[\\d.,\\s]*%?)?$"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    return figure.match(text).hasMatch();
}

/// NUL ends a text for many programs.
QString withoutNul(QString text)
{
    return text.replace(QChar(0), QChar(QChar::ReplacementCharacter));
}

QString csvCell(const QVariant &value)
{
    QString text = withoutNul(value.toString());
    if (!isNumber(value) && looksLikeFormula(text)) {
        bool isPlainNumber = false;
        text.toDouble(&isPlainNumber);
        if (!isPlainNumber)
            text = u'\'' + text;
    }
    // A semicolon and a tab, too: by the person's language a spreadsheet may cut there, and what is
    // behind would be a cell of its own, and a formula perhaps.
    const bool needsQuotes =
        std::any_of(text.begin(), text.end(),
                    [](QChar c) { return QStringView(u",;\t\"\n\r").contains(c); })
        || text.startsWith(u' ') || text.endsWith(u' ');
    if (!needsQuotes)
        return text;
    return u'"' + text.replace(u'"', QLatin1StringView("\"\"")) + u'"';
}

QString tsvCell(const QVariant &value)
{
    QString text = withoutNul(value.toString());
    if (!isNumber(value) && looksLikeFormula(text) && !isFigure(text))
        text = u'\'' + text;
    for (QChar &c : text) {
        if (c == u'\t' || c == u'\n' || c == u'\r')
            c = u' ';
    }
    return text;
}

using CellText = QString (*)(const QVariant &);

/// How a kind of text is written.
struct TextKind
{
    int role;
    CellText cellText;
    QChar separator;
    QLatin1StringView lineEnd;
};

constexpr TextKind tsv {Qt::DisplayRole, tsvCell, u'\t', QLatin1StringView("\n")};
constexpr TextKind csv {ExportRole, csvCell, u',', QLatin1StringView("\r\n")};

/// The header and one line a row.
QString toText(const DetachedTable &table, const QList<int> &rows, const QList<int> &columns,
               const TextKind &kind)
{
    QString text;
    const auto appendLine = [&](auto cell) {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (i > 0)
                text += kind.separator;
            text += kind.cellText(cell(columns[i]));
        }
        text += kind.lineEnd;
    };
    appendLine([&](int column) { return QVariant(table.headers[column]); });
    for (int row : rows)
        appendLine([&](int column) { return table.cell(row, column, kind.role); });
    return text;
}

/// As long as \a model lives, and in its thread.
DetachedTable attached(const QAbstractItemModel &model)
{
    DetachedTable table;
    for (int column = 0; column < model.columnCount(); ++column)
        table.headers.append(model.headerData(column, Qt::Horizontal).toString());
    table.cell = [&model](int row, int column, int role) {
        return model.index(row, column).data(role);
    };
    return table;
}

} // namespace

QString toTsv(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns)
{
    return toTsv(attached(model), rows, columns);
}

QString toTsv(const DetachedTable &table, const QList<int> &rows, const QList<int> &columns)
{
    return toText(table, rows, columns, tsv);
}

QString toCsv(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns)
{
    return toCsv(attached(model), rows, columns);
}

QString toCsv(const DetachedTable &table, const QList<int> &rows, const QList<int> &columns)
{
    return toText(table, rows, columns, csv);
}

QByteArray toJson(const QAbstractItemModel &model, const QList<int> &rows,
                  const QList<int> &columns, const TableHeading &heading,
                  const QList<int> &textColumns)
{
    JsonText json;
    if (!heading.isEmpty()) {
        json.beginObject();
        for (const auto &[name, value] : heading)
            json.member(name, value);
        json.name(QStringLiteral("rows"));
    }
    json.beginArray();
    for (int row : rows) {
        json.beginObject();
        for (int column : columns) {
            json.name(model.headerData(column, Qt::Horizontal).toString());
            const QVariant cell = model.index(row, column).data(ExportRole);
            if (cell.typeId() == QMetaType::QString && !textColumns.contains(column))
                json.number(cell.toString());
            else
                json.value(cell);
        }
        json.endObject();
    }
    json.endArray();
    if (!heading.isEmpty())
        json.endObject();
    return json.bytes();
}

QString csvLine(const QVariantList &cells)
{
    QStringList texts;
    texts.reserve(cells.size());
    std::transform(cells.begin(), cells.end(), std::back_inserter(texts), csvCell);
    return texts.join(u',') + QLatin1StringView("\r\n");
}

QList<int> indexRange(int count)
{
    QList<int> indexes(count);
    std::iota(indexes.begin(), indexes.end(), 0);
    return indexes;
}

} // namespace steward
