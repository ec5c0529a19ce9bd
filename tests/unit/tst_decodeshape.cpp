// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/decoders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

// What the contract says of every field, checked on every field of every answer: gone, of another
// type, null.

namespace {

/// A step into a document: the name of a field or the number of an element.
using Step = std::variant<QString, int>;
using Path = QList<Step>;

/// What to put in the place of a value; nothing takes the field away.
using Replacement = std::optional<QJsonValue>;

QString toString(const Path &path)
{
    QString text;
    for (const Step &step : path) {
        if (const int *index = std::get_if<int>(&step))
            text += u"[%1]"_s.arg(*index);
        else
            text += (text.isEmpty() ? u""_s : u"."_s) + std::get<QString>(step);
    }
    return text;
}

void collect(const QJsonValue &value, const Path &path, QList<QPair<Path, QJsonValue>> &found)
{
    found.append({path, value});
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (int i = 0; i < array.size(); ++i)
            collect(array.at(i), Path(path) << Step(i), found);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QString &key : object.keys())
            collect(object.value(key), Path(path) << Step(key), found);
    }
}

QJsonValue replaced(const QJsonValue &value, const Path &path, const Replacement &replacement)
{
    if (path.isEmpty())
        return *replacement;
    const Path rest = path.mid(1);
    if (const int *index = std::get_if<int>(&path.constFirst())) {
        QJsonArray array = value.toArray();
        array[*index] = replaced(array.at(*index), rest, replacement);
        return array;
    }
    QJsonObject object = value.toObject();
    const QString key = std::get<QString>(path.constFirst());
    if (rest.isEmpty() && !replacement)
        object.remove(key);
    else
        object[key] = replaced(object.value(key), rest, replacement);
    return object;
}

QByteArray bytes(const QJsonValue &value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson()
                           : QJsonDocument(value.toObject()).toJson();
}

QJsonValue parsed(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

/// Values of every type but that of \a value.
QList<QJsonValue> othersThan(const QJsonValue &value)
{
    QList<QJsonValue> others;
    for (const QJsonValue &other : {QJsonValue(u"yesterday"_s), QJsonValue(1), QJsonValue(true),
                                    QJsonValue(QJsonArray()), QJsonValue(QJsonObject())}) {
        if (other.type() != value.type())
            others.append(other);
    }
    return others;
}

QString expectationFor(const QString &field, const QJsonValue &value)
{
    if (field.endsWith(u"_date"_s))
        return u"expected a date and time"_s;
    switch (value.type()) {
    case QJsonValue::Array:
        return u"expected a list"_s;
    case QJsonValue::Object:
        return u"expected an object"_s;
    case QJsonValue::Bool:
        return u"expected a boolean"_s;
    case QJsonValue::Double:
        return u"expected a number"_s;
    default:
        return u"expected a text"_s;
    }
}

QString nameOf(const Path &path)
{
    const QString *name = path.isEmpty() ? nullptr : std::get_if<QString>(&path.constLast());
    return name ? *name : QString();
}

} // namespace

class TestDecodeShape : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void takesTheWhole();
    void fieldMissing();
    void fieldOfWrongType();
    void fieldNull();
    void unknownFields();
    void newEnumValues();
    void fieldTwice();
    void escapedKeys();

private:
    QList<DecoderCase> m_cases = allDecoders();
};

void TestDecodeShape::initTestCase()
{
    for (const DecoderCase &decoder : std::as_const(m_cases)) {
        QJsonParseError error;
        QJsonDocument::fromJson(decoder.body, &error);
        QVERIFY2(error.error == QJsonParseError::NoError, decoder.name);
    }
}

void TestDecodeShape::takesTheWhole()
{
    for (const DecoderCase &decoder : std::as_const(m_cases)) {
        const auto error = decoder.decode(decoder.body);
        QVERIFY2(!error, error ? qPrintable(error->message) : "");
        QVERIFY2(!decoder.decode(" \r\n\t" + decoder.body + " \r\n\t"), decoder.name);
    }
}

void TestDecodeShape::fieldMissing()
{
    int checked = 0;
    for (const DecoderCase &decoder : std::as_const(m_cases)) {
        const QJsonValue whole = parsed(decoder.body);
        QList<QPair<Path, QJsonValue>> places;
        collect(whole, {}, places);
        for (const auto &[path, value] : std::as_const(places)) {
            const QString name = nameOf(path);
            if (name.isEmpty())
                continue;
            ++checked;
            const auto error = decoder.decode(bytes(replaced(whole, path, {})));
            const bool mayBeAbsent =
                decoder.optionalFields.contains(name) && decoder.name != QByteArray("status");
            if (mayBeAbsent) {
                QVERIFY2(!error, qPrintable(toString(path)));
                continue;
            }
            QVERIFY2(error, qPrintable(toString(path)));
            QCOMPARE(error->kind, ErrorKind::BadAnswer);
            QCOMPARE(error->detail, toString(path) + u": missing"_s);
            QVERIFY(error->message.contains(error->detail));
        }
    }
    QVERIFY(checked > 60);
}

void TestDecodeShape::fieldOfWrongType()
{
    int checked = 0;
    for (const DecoderCase &decoder : std::as_const(m_cases)) {
        const QJsonValue whole = parsed(decoder.body);
        QList<QPair<Path, QJsonValue>> places;
        collect(whole, {}, places);
        for (const auto &[path, value] : std::as_const(places)) {
            QList<QJsonValue> others =
                path.isEmpty() ? QList<QJsonValue> {whole.isArray() ? QJsonValue(QJsonObject())
                                                                    : QJsonValue(QJsonArray())}
                               : othersThan(value);
            if (nameOf(path).endsWith(u"_date"_s))
                others.append(u"yesterday"_s);
            for (const QJsonValue &other : std::as_const(others)) {
                ++checked;
                const auto error = decoder.decode(bytes(replaced(whole, path, other)));
                QVERIFY2(error, qPrintable(toString(path)));
                QCOMPARE(error->kind, ErrorKind::BadAnswer);
                const QString place = path.isEmpty() ? QString() : toString(path) + u": "_s;
                QCOMPARE(error->detail, place + expectationFor(nameOf(path), value));
            }
        }
    }
    QVERIFY(checked > 250);
}

void TestDecodeShape::fieldNull()
{
    for (const DecoderCase &decoder : std::as_const(m_cases)) {
        const QJsonValue whole = parsed(decoder.body);
        QList<QPair<Path, QJsonValue>> places;
        collect(whole, {}, places);
        for (const auto &[path, value] : std::as_const(places)) {
            if (path.isEmpty())
                continue;
            const auto error =
                decoder.decode(bytes(replaced(whole, path, QJsonValue(QJsonValue::Null))));
            const QString name = nameOf(path);
            const bool mayBeNull =
                (decoder.optionalFields.contains(name) || decoder.nullableFields.contains(name));
            QVERIFY2(error.has_value() == !mayBeNull,
                     qPrintable(QLatin1StringView(decoder.name) + u' ' + toString(path)));
            if (error)
                QVERIFY2(error->detail.startsWith(toString(path)), qPrintable(error->detail));
        }
    }
}

void TestDecodeShape::unknownFields()
{
    const QJsonObject unknown {{u"a"_s, QJsonArray {1, -0.5, 1e300, QJsonValue::Null}},
                               {u"b"_s, QJsonObject {{u"c"_s, u"\n\"ü"_s}}},
                               {u"d"_s, true},
                               {u"e"_s, QJsonArray {}}};
    for (const DecoderCase &decoder : std::as_const(m_cases)) {
        const QJsonValue whole = parsed(decoder.body);
        QList<QPair<Path, QJsonValue>> places;
        collect(whole, {}, places);
        for (const auto &[path, value] : std::as_const(places)) {
            if (!value.isObject())
                continue;
            QJsonObject object = value.toObject();
            object[u"brand_new"_s] = unknown;
            object[u""_s] = 1;
            const auto error = decoder.decode(bytes(replaced(whole, path, object)));
            QVERIFY2(!error, error ? qPrintable(error->message) : "");
        }
        // A number that no type holds is no concern of a field that nobody reads.
        QByteArray body = decoder.body;
        body.insert(body.indexOf('{') + 1, R"("big": 123456789012345678901234567890e500, )"
                                           R"("big": [1e-999], )");
        QVERIFY2(!decoder.decode(body), decoder.name);
    }
}

void TestDecodeShape::newEnumValues()
{
    for (const DecoderCase &decoder : std::as_const(m_cases)) {
        const QJsonValue whole = parsed(decoder.body);
        QList<QPair<Path, QJsonValue>> places;
        collect(whole, {}, places);
        for (const auto &[path, value] : std::as_const(places)) {
            const QString name = nameOf(path);
            if (name == u"status" || name == u"subscription" || name == u"interval")
                QVERIFY(!decoder.decode(bytes(replaced(whole, path, u"hibernating"_s))));
        }
    }
}

void TestDecodeShape::fieldTwice()
{
    for (const DecoderCase &decoder : std::as_const(m_cases)) {
        const qsizetype open = decoder.body.indexOf('{') + 1;
        const qsizetype colon = decoder.body.indexOf(':', open);
        const qsizetype comma = decoder.body.indexOf(',', colon);
        const QByteArray first = comma < 0 ? decoder.body.mid(open, decoder.body.size() - open - 1)
                                           : decoder.body.mid(open, comma - open);
        QByteArray body = decoder.body;
        body.insert(open, first + ", ");
        const auto error = decoder.decode(body);
        QVERIFY2(error, decoder.name);
        QVERIFY2(error->detail.endsWith(u": given twice"_s), qPrintable(error->detail));
    }
}

void TestDecodeShape::escapedKeys()
{
    for (const DecoderCase &decoder : std::as_const(m_cases)) {
        QByteArray body = decoder.body;
        // The same keys, spelled with an escape.
        body.replace("\"name\":", R"("\u006eame":)");
        body.replace("\"status\":", R"("st\u0061tus":)");
        body.replace("\"description\":", R"("d\u0065scription":)");
        const auto error = decoder.decode(body);
        QVERIFY2(!error, error ? qPrintable(error->message) : "");
    }
}

QTEST_GUILESS_MAIN(TestDecodeShape)
#include "tst_decodeshape.moc"
