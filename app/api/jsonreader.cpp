// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/jsonreader.h"

#include "api/apiwords.h"
#include <charconv>
#include <cstring>

namespace steward {

namespace {

constexpr int deepest = 256; // levels of a value that nobody reads: no contract has so many

/// Whether \a text is a number as JSON spells it.
bool isNumber(std::string_view text)
{
    size_t at = 0;
    const auto digits = [&] {
        const size_t start = at;
        while (at < text.size() && text[at] >= '0' && text[at] <= '9')
            ++at;
        return at - start;
    };
    const auto accept = [&](char c) {
        const bool found = at < text.size() && text[at] == c;
        at += found ? 1 : 0;
        return found;
    };
    accept('-');
    if (!accept('0') && digits() == 0)
        return false;
    if (accept('.') && digits() == 0)
        return false;
    if (accept('e') || accept('E')) {
        if (!accept('+'))
            accept('-');
        if (digits() == 0)
            return false;
    }
    return at == text.size();
}

void skipLevel(Json &json, const Place &place, int depth)
{
    if (depth > deepest)
        fail(place, "nested too deeply");
    simdjson::ondemand::json_type type {};
    if (const auto error = json.type().get(type))
        fail(place, error, "not valid JSON");
    switch (type) {
    case simdjson::ondemand::json_type::array: {
        simdjson::ondemand::array array;
        if (const auto error = json.get_array().get(array))
            fail(place, error, "not valid JSON");
        for (auto element : array) {
            Json value;
            if (const auto error = std::move(element).get(value))
                fail(place, error, "not valid JSON");
            skipLevel(value, place, depth + 1);
        }
        break;
    }
    case simdjson::ondemand::json_type::object: {
        simdjson::ondemand::object object;
        if (const auto error = json.get_object().get(object))
            fail(place, error, "not valid JSON");
        for (auto field : object) {
            std::string_view key;
            if (const auto error = field.unescaped_key().get(key))
                fail(place, error, "not valid JSON");
            Json value;
            if (const auto error = field.value().get(value))
                fail(place, error, "not valid JSON");
            skipLevel(value, place, depth + 1);
        }
        break;
    }
    case simdjson::ondemand::json_type::string: {
        QString text;
        read(json, place, text);
        break;
    }
    case simdjson::ondemand::json_type::number:
        readNumber(json, place);
        break;
    case simdjson::ondemand::json_type::boolean: {
        bool value = false;
        read(json, place, value);
        break;
    }
    case simdjson::ondemand::json_type::null: {
        bool isNull = false;
        if (json.is_null().get(isNull) || !isNull)
            fail(place, "not valid JSON");
        break;
    }
    }
}

/// Of the document that this thread is reading.
thread_local TextPool *textsOfDocument = nullptr;
thread_local TimestampMemo *timesOfDocument = nullptr;

/// A token reaches to the next one, spaces included.
std::string_view withoutSpaces(std::string_view token)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; };
    while (!token.empty() && isSpace(token.back()))
        token.remove_suffix(1);
    return token;
}

/// What stands between the quotes of a text that nothing is escaped in, as nearly all are: that is
/// what it says, and simdjson has checked it. Nothing for any other value.
std::optional<std::string_view> plainText(Json &json)
{
    const std::string_view token = withoutSpaces(json.raw_json_token());
    if (token.size() < 2 || token.front() != '"' || token.back() != '"'
        || std::memchr(token.data(), '\\', token.size()))
        return std::nullopt;
    simdjson::ondemand::raw_json_string taken; // or what follows would go unchecked
    if (json.get_raw_json_string().get(taken))
        return std::nullopt;
    return token.substr(1, token.size() - 2);
}

} // namespace

DocumentTexts::DocumentTexts(qsizetype bytes) : m_pool(bytes), m_times(bytes)
{
    textsOfDocument = &m_pool;
    timesOfDocument = &m_times;
}

DocumentTexts::~DocumentTexts()
{
    textsOfDocument = nullptr;
    timesOfDocument = nullptr;
}

QString Place::toString() const
{
    if (!parent)
        return {};
    QString path = parent->toString();
    if (index >= 0)
        return path + QStringLiteral("[%1]").arg(index);
    if (!path.isEmpty())
        path += u'.';
    // A hostile server can send a key of any length.
    return path + QString::fromUtf8(key.data(), qsizetype(key.size())).left(100);
}

void fail(const Place &place, const char *problem)
{
    const QString path = place.toString();
    const QString text = QString::fromLatin1(problem);
    throw Mismatch {path.isEmpty() ? text : path + QStringLiteral(": ") + text};
}

void fail(const Place &place, simdjson::error_code error, const char *expectation)
{
    fail(place, error == simdjson::INCORRECT_TYPE || error == simdjson::SCALAR_DOCUMENT_AS_VALUE
                    ? expectation
                    : "not valid JSON");
}

void skip(Json &json, const Place &place)
{
    skipLevel(json, place, 0);
}

void read(Json &json, const Place &place, QString &text)
{
    std::string_view utf8;
    if (const auto plain = plainText(json))
        utf8 = *plain;
    else if (const auto error = json.get_string().get(utf8))
        fail(place, error, "expected a text");
    text = textsOfDocument ? textsOfDocument->add(utf8)
                           : QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

void read(Json &json, const Place &place, bool &value)
{
    if (const auto error = json.get_bool().get(value))
        fail(place, error, "expected a boolean");
}

std::string_view readNumber(Json &json, const Place &place)
{
    const std::string_view text = withoutSpaces(json.raw_json_token());
    if (text.empty() || (text.front() != '-' && (text.front() < '0' || text.front() > '9')))
        fail(place, "expected a number");
    if (!isNumber(text))
        fail(place, "not valid JSON");
    return text;
}

void read(Json &json, const Place &place, qint64 &count)
{
    const std::string_view text = readNumber(json, place);
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error != std::errc() || end != text.data() + text.size() || count < 0)
        fail(place, "expected a whole number that is not negative");
}

void read(Json &json, const Place &place, QDateTime &time)
{
    std::string_view text;
    if (const auto plain = plainText(json))
        text = *plain;
    else if (const auto error = json.get_string().get(text))
        fail(place, error, "expected a date and time");
    const std::optional<QDateTime> parsed =
        timesOfDocument ? timesOfDocument->parse(text) : parseTimestamp(text);
    if (!parsed)
        fail(place, "expected a date and time");
    time = *parsed;
}

ApiError badAnswer(const QString &problem)
{
    return {
        .kind = ErrorKind::BadAnswer,
        .httpStatus = 0,
        .message =
            ApiWords::tr("The answer of the service could not be understood (%1).").arg(problem),
        .detail = problem};
}

} // namespace steward
