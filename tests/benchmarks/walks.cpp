// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/walks.h"

#include <simdjson.h>

namespace steward::bench {

namespace {

using simdjson::ondemand::json_type;

size_t walk(simdjson::ondemand::value value)
{
    switch (value.type().value()) {
    case json_type::array: {
        size_t sum = 0;
        simdjson::ondemand::array array = value.get_array();
        for (auto element : array)
            sum += walk(element.value());
        return sum;
    }
    case json_type::object: {
        size_t sum = 0;
        simdjson::ondemand::object object = value.get_object();
        for (auto field : object) {
            sum += field.unescaped_key().value().size();
            sum += walk(field.value().value());
        }
        return sum;
    }
    case json_type::string:
        return value.get_string().value().size();
    case json_type::number:
        return size_t(value.get_double().value());
    case json_type::boolean:
        return value.get_bool().value() ? 1 : 0;
    case json_type::null:
        return value.is_null() ? 1 : 0;
    }
    return 0;
}

simdjson::padded_string_view padded(const QByteArray &body)
{
    return simdjson::padded_string_view(body.constData(), size_t(body.size()),
                                        size_t(body.capacity()));
}

} // namespace

size_t walkMembers(const QByteArray &body)
{
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document = parser.iterate(padded(body)).value();
    size_t sum = 0;
    simdjson::ondemand::array array = document.get_array();
    for (auto element : array)
        sum += walk(element.value());
    return sum;
}

size_t walkUsage(const QByteArray &body)
{
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document = parser.iterate(padded(body)).value();
    size_t sum = 0;
    simdjson::ondemand::object object = document.get_object();
    for (auto field : object)
        sum += walk(field.value().value());
    return sum;
}

} // namespace steward::bench
