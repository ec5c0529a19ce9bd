// SPDX-License-Identifier: GPL-3.0-or-later
// Profiles as plain texts, and back.
#include "domain/profile.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr auto idKey = "id"_L1;
constexpr auto nameKey = "name"_L1;
constexpr auto apiAddressKey = "address"_L1;
constexpr auto colorKey = "color"_L1;
constexpr auto productionKey = "production"_L1;
constexpr auto methodKey = "sign-in"_L1;
constexpr auto emailKey = "email"_L1;
constexpr auto stayKey = "stay-signed-in"_L1;
constexpr auto readOnlyKey = "read-only"_L1;
constexpr auto plainHttpKey = "plain-http"_L1;
constexpr auto authorityKey = "authority-file"_L1;
constexpr auto proxyKey = "proxy"_L1;
constexpr auto proxyHostKey = "proxy-host"_L1;
constexpr auto proxyPortKey = "proxy-port"_L1;

template<typename T>
using Word = std::pair<QLatin1StringView, T>;

constexpr std::array<Word<ProfileColor>, 6> colors {{{"gray"_L1, ProfileColor::Gray},
                                                     {"blue"_L1, ProfileColor::Blue},
                                                     {"green"_L1, ProfileColor::Green},
                                                     {"amber"_L1, ProfileColor::Amber},
                                                     {"red"_L1, ProfileColor::Red},
                                                     {"violet"_L1, ProfileColor::Violet}}};
constexpr std::array<Word<SignInMethod>, 2> methods {
    {{"token"_L1, SignInMethod::Token}, {"email"_L1, SignInMethod::EmailAndPassword}}};
constexpr std::array<Word<ProxyChoice::Kind>, 3> proxies {{{"system"_L1, ProxyChoice::Kind::System},
                                                           {"none"_L1, ProxyChoice::Kind::None},
                                                           {"given"_L1, ProxyChoice::Kind::Given}}};
constexpr std::array<Word<bool>, 2> switches {{{"false"_L1, false}, {"true"_L1, true}}};

template<typename Words, typename T>
QString wordOf(const Words &words, T value)
{
    return std::find_if(words.begin(), words.end(),
                        [value](const auto &word) { return word.second == value; })
        ->first;
}

/// What the word under \a key means: \a missing where there is none, \a damaged where it is not
/// known.
template<typename Words, typename T>
T valueOf(const ProfileRecord &record, QLatin1StringView key, const Words &words, T missing,
          T damaged)
{
    const auto entry = record.constFind(key);
    if (entry == record.constEnd())
        return missing;
    const auto known = std::find_if(words.begin(), words.end(),
                                    [&](const auto &word) { return *entry == word.first; });
    return known == words.end() ? damaged : known->second;
}

ProxyChoice proxyOf(const ProfileRecord &record)
{
    using Kind = ProxyChoice::Kind;
    if (valueOf(record, proxyKey, proxies, Kind::System, Kind::System) != Kind::Given)
        return {valueOf(record, proxyKey, proxies, Kind::System, Kind::System)};
    const QString host = record.value(proxyHostKey).trimmed();
    const uint port = record.value(proxyPortKey).toUInt();
    if (host.isEmpty() || port == 0 || port > std::numeric_limits<std::uint16_t>::max())
        return {};
    return {Kind::Given, host, std::uint16_t(port)};
}

} // namespace

ProfileRecord recordOf(const Profile &profile)
{
    const ConnectionRules &rules = profile.rules;
    return {{idKey, profile.id},
            {nameKey, profile.name},
            {apiAddressKey, profile.address.toString(QUrl::FullyEncoded)},
            {colorKey, wordOf(colors, profile.color)},
            {productionKey, wordOf(switches, profile.isProduction)},
            {methodKey, wordOf(methods, profile.method)},
            {emailKey, profile.email},
            {stayKey, wordOf(switches, profile.staysSignedIn)},
            {readOnlyKey, wordOf(switches, rules.isReadOnly)},
            {plainHttpKey, wordOf(switches, rules.allowsPlainHttp)},
            {authorityKey, rules.authorityFile},
            {proxyKey, wordOf(proxies, rules.proxy.kind)},
            {proxyHostKey, rules.proxy.host},
            {proxyPortKey, QString::number(rules.proxy.port)}};
}

std::optional<Profile> profileOf(const ProfileRecord &record)
{
    Profile profile;
    profile.id = record.value(idKey);
    profile.rules.allowsPlainHttp = valueOf(record, plainHttpKey, switches, false, false);
    const std::optional<QUrl> address =
        parseApiAddress(record.value(apiAddressKey),
                        profile.rules.allowsPlainHttp ? PlainHttp::Allowed : PlainHttp::Refused);
    if (profile.id.isEmpty() || !address)
        return std::nullopt;
    profile.address = *address;
    profile.name = record.value(nameKey).trimmed();
    if (profile.name.isEmpty())
        profile.name = address->host();
    profile.color = valueOf(record, colorKey, colors, ProfileColor::Gray, ProfileColor::Gray);
    profile.isProduction = valueOf(record, productionKey, switches, false, true);
    profile.method = valueOf(record, methodKey, methods, SignInMethod::Token, SignInMethod::Token);
    profile.email = record.value(emailKey);
    profile.staysSignedIn = valueOf(record, stayKey, switches, true, false);
    profile.rules.isReadOnly = valueOf(record, readOnlyKey, switches, false, true);
    profile.rules.authorityFile = record.value(authorityKey);
    profile.rules.proxy = proxyOf(record);
    return profile;
}

QList<ProfileRecord> recordsOf(const QList<Profile> &profiles)
{
    QList<ProfileRecord> records;
    for (const Profile &profile : profiles)
        records.append(recordOf(profile));
    return records;
}

QList<Profile> profilesOf(const QList<ProfileRecord> &records)
{
    QList<Profile> profiles;
    for (const ProfileRecord &record : records) {
        const std::optional<Profile> profile = profileOf(record);
        const auto isSame = [&](const Profile &known) { return known.id == profile->id; };
        if (profile && std::none_of(profiles.begin(), profiles.end(), isSame))
            profiles.append(*profile);
    }
    return profiles;
}

} // namespace steward
