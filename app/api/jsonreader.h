// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/textpool.h"
#include "api/timestamp.h"
#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <simdjson.h>

#include <array>
#include <optional>
#include <string_view>

// Turns JSON into values in one pass. simdjson reads on demand, so what nobody asks for would go
// unchecked: every field and element is visited, unknown ones by skip(), so that a document is
// either valid as a whole or an error.

namespace steward {

using Json = simdjson::ondemand::value;
using JsonDocument = simdjson::ondemand::document;

/// Where in a document the reading is. Lives on the stack and costs nothing until it is told.
struct Place
{
    const Place *parent = nullptr;
    std::string_view key {}; ///< of a field; empty in a list
    qsizetype index = -1;    ///< in a list

    /// "data_projects[2].data[0].value"
    QString toString() const;
};

/// Thrown by what reads, caught by decodeDocument(): it never leaves this layer's decoders.
struct Mismatch
{
    QString text; ///< "[3].admin: expected a boolean"
};

[[noreturn]] void fail(const Place &place, const char *problem);
/// For an error of simdjson: a value of another type, or no valid JSON at all.
[[noreturn]] void fail(const Place &place, simdjson::error_code error, const char *expectation);

/// While it lives, this thread reads texts into a pool, and times that come again and again are
/// read once: those of a document of so many bytes.
class DocumentTexts
{
public:
    explicit DocumentTexts(qsizetype bytes);
    ~DocumentTexts();
    Q_DISABLE_COPY_MOVE(DocumentTexts)

private:
    TextPool m_pool;
    TimestampMemo m_times;
};

/// Checks a value that nobody has heard of.
void skip(Json &json, const Place &place);

void read(Json &json, const Place &place, QString &text);
void read(Json &json, const Place &place, bool &value);
void read(Json &json, const Place &place, qint64 &count); ///< whole and not negative
void read(Json &json, const Place &place, QDateTime &time);
/// The text of a JSON number, for what a double cannot hold. Valid as long as the document is.
std::string_view readNumber(Json &json, const Place &place);

/// Null is nothing.
template<typename T>
void read(Json &json, const Place &place, std::optional<T> &value)
{
    bool isNull = false;
    if (const auto error = json.is_null().get(isNull))
        fail(place, error, "not valid JSON");
    if (isNull)
        value.reset();
    else
        read(json, place, value.emplace());
}

/// \a Source is a value or a whole document.
template<typename Source, typename T>
void readList(Source &json, const Place &place, QList<T> &list)
{
    simdjson::ondemand::array array;
    if (const auto error = json.get_array().get(array))
        fail(place, error, "expected a list");
    Place here {&place, {}, 0};
    for (auto element : array) {
        Json value;
        if (const auto error = std::move(element).get(value))
            fail(here, error, "not valid JSON");
        read(value, here, list.emplaceBack());
        ++here.index;
    }
}

template<typename T>
void read(Json &json, const Place &place, QList<T> &list)
{
    readList(json, place, list);
}

enum class Need { Required, Optional };

template<typename T>
struct Field
{
    std::string_view key;
    Need need;
    T &target;
};

template<typename T>
Field<T> required(std::string_view key, T &target)
{
    return {key, Need::Required, target};
}

/// A field that a server may leave out.
template<typename T>
Field<std::optional<T>> optional(std::string_view key, std::optional<T> &target)
{
    return {key, Need::Optional, target};
}

/// Reads the fields of an object and checks the others. A known field that comes twice is an error:
/// it is anybody's guess which one is meant.
template<typename Source, typename... T>
void readObject(Source &json, const Place &place, Field<T>... fields)
{
    simdjson::ondemand::object object;
    if (const auto error = json.get_object().get(object))
        fail(place, error, "expected an object");
    std::array<bool, sizeof...(T)> seen {};
    size_t expected = 0; // the same server writes the same fields in the same order
    for (auto member : object) {
        simdjson::ondemand::raw_json_string raw;
        if (const auto error = member.key().get(raw))
            fail(place, error, "not valid JSON");
        // Known without being read: no key of ours holds a character that is escaped.
        size_t index = 0;
        std::string_view key;
        const auto isExpected = [&](const auto &field) {
            const bool isIt = index++ == expected && raw.unsafe_is_equal(field.key);
            if (isIt)
                key = field.key;
            return isIt;
        };
        const bool isUsual = (isExpected(fields) || ...);
        if (!isUsual) {
            if (const auto error = member.unescaped_key().get(key))
                fail(place, error, "not valid JSON");
        }
        const Place here {&place, key};
        Json value;
        if (const auto error = member.value().get(value))
            fail(here, error, "not valid JSON");
        index = 0;
        const auto take = [&](auto &field) {
            const bool isIt = isUsual ? index == expected : key == field.key;
            if (!isIt) {
                ++index;
                return false;
            }
            if (seen[index])
                fail(here, "given twice");
            seen[index] = true;
            read(value, here, field.target);
            expected = index + 1;
            return true;
        };
        if (!(take(fields) || ...))
            skip(value, here);
    }
    size_t index = 0;
    const auto check = [&](const auto &field) {
        if (!seen[index++] && field.need == Need::Required)
            fail(Place {&place, field.key}, "missing");
    };
    (check(fields), ...);
}

/// The error for an answer that is not what the contract promises. \a problem goes into both texts.
ApiError badAnswer(const QString &problem);

/// Reads \a size bytes as one JSON document with \a readRoot(JsonDocument &, const Place &, T &).
/// There are \a room bytes, that many and simdjson's padding at least.
template<typename T, typename ReadRoot>
Result<T> readDocument(const char *text, qsizetype size, qsizetype room, ReadRoot readRoot)
{
    const Place root;
    const DocumentTexts texts(size);
    try {
        simdjson::ondemand::parser parser;
        JsonDocument document;
        if (const auto error = parser.iterate(text, size_t(size), size_t(room)).get(document))
            fail(root, error, "not valid JSON");
        T value;
        readRoot(document, root, value);
        // Whatever follows the value makes it another document.
        if (document.current_location().error() != simdjson::OUT_OF_BOUNDS)
            fail(root, "not valid JSON");
        return value;
    } catch (const Mismatch &mismatch) {
        return badAnswer(mismatch.text);
    }
}

/// Makes room in \a body for what simdjson reads beyond it.
inline void makeRoom(QByteArray &body)
{
    body.reserve(body.size() + qsizetype(simdjson::SIMDJSON_PADDING));
}

/// Reads \a body as one JSON document, as above.
template<typename T, typename ReadRoot>
Result<T> decodeDocument(QByteArray body, ReadRoot readRoot)
{
    if (body.isEmpty())
        return badAnswer(QStringLiteral("it is empty"));
    makeRoom(body);
    return readDocument<T>(body.constData(), body.size(), body.capacity(), readRoot);
}

} // namespace steward
