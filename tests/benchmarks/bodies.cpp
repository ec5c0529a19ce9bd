// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/bodies.h"

#include <QDate>

#include <array>
#include <random>

namespace steward::bench {

namespace {

constexpr std::array firstNames {"Ada",   "Bram",    "Chiara", "Dunja", "Emeka", "Farah",  "Goran",
                                 "Hanna", "Ibrahim", "Jana",   "Kenji", "Lotte", "Mateus", "Noor",
                                 "Oskar", "Priya",   "Rosa",   "Sven",  "Tariq", "Zoë"};
constexpr std::array lastNames {"Okafor",   "Janssen",  "Rossi",  "Novak",  "Meyer", "Haddad",
                                "Kowalska", "Tanaka",   "Visser", "Garcia", "Silva", "Araújo",
                                "Smith",    "de Vries", "Olsen",  "Petrov"};
constexpr std::array mailboxes {"ada",   "bram",    "chiara", "dunja", "emeka", "farah",  "goran",
                                "hanna", "ibrahim", "jana",   "kenji", "lotte", "mateus", "noor",
                                "oskar", "priya",   "rosa",   "sven",  "tariq", "zoe"};

QByteArray uuid(std::mt19937 &random)
{
    QByteArray id;
    while (id.size() < 32)
        id += QByteArray::number(random(), 16).rightJustified(8, '0');
    for (const int hyphen : {8, 13, 18, 23})
        id.insert(hyphen, '-');
    return id;
}

QByteArray dayText(const QDate &day)
{
    return day.toString(Qt::ISODate).toLatin1() + "T00:00:00Z";
}

QByteArray pointsJson(std::mt19937 &random, int days)
{
    const QDate first(2025, 1, 1);
    QByteArray json = "[";
    for (int day = 0; day < days; ++day) {
        if (day > 0)
            json += ',';
        json += "{\"start_date\":\"" + dayText(first.addDays(day)) + "\",\"end_date\":\""
                + dayText(first.addDays(day + 1))
                + "\",\"value\":" + QByteArray::number(double(random() % 100'000) / 1000.0) + '}';
    }
    return json + ']';
}

/// With the room behind it that simdjson reads into.
QByteArray withRoom(QByteArray json)
{
    json.reserve(json.size() + 64);
    return json;
}

} // namespace

QByteArray memberListBody(int count)
{
    std::mt19937 random(1);
    QByteArray json = "[";
    json.reserve(count * 170);
    for (int i = 0; i < count; ++i) {
        const size_t first = random() % firstNames.size();
        const size_t last = random() % lastNames.size();
        const bool isInvited = random() % 20 == 0;
        const auto name = [&](const char *text) {
            return isInvited ? QByteArray("null") : '"' + QByteArray(text) + '"';
        };
        if (i > 0)
            json += ',';
        json += "{\"id\":\"" + uuid(random) + "\",\"email\":\"" + mailboxes[first]
                + QByteArray::number(random() % 1'000'000) + "@example.com\",\"name\":"
                + name(firstNames[first]) + ",\"surname\":" + name(lastNames[last])
                + ",\"admin\":" + (random() % 50 == 0 ? "true" : "false") + ",\"status\":\""
                + (isInvited ? "pending" : "active") + "\"}";
    }
    return withRoom(json + ']');
}

QByteArray usageBody(int projects, int days)
{
    std::mt19937 random(1);
    QByteArray json = "{\"interval\":\"day\",\"data_organization\":" + pointsJson(random, days)
                      + ",\"data_projects\":[";
    for (int project = 0; project < projects; ++project) {
        if (project > 0)
            json += ',';
        json += "{\"project_id\":\"" + uuid(random) + "\",\"project_name\":\"project-"
                + QByteArray::number(project) + "\",\"data\":" + pointsJson(random, days) + '}';
    }
    return withRoom(json + "],\"data_deleted_projects\":" + pointsJson(random, days) + '}');
}

} // namespace steward::bench
