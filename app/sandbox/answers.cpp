// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/answers.h"

#include "sandbox/jsonwriter.h"

namespace steward::sandbox {

namespace {

using Name = QLatin1StringView;

Answer json(Status status, const JsonWriter &writer)
{
    return {static_cast<int>(status), writer.bytes(), {}};
}

void writeOptional(JsonWriter &writer, const std::optional<QString> &text)
{
    if (text)
        writer.string(*text);
    else
        writer.null();
}

void writeBasics(JsonWriter &writer, const Organization &organization)
{
    writer.name(Name("id")).string(organization.id);
    writer.name(Name("name")).string(organization.name.text);
    writer.name(Name("creation_date"))
        .string(organization.creationDate.toString(Qt::ISODateWithMs));
    writer.name(Name("status")).string(organization.status.value_or(QStringLiteral("active")));
    writer.name(Name("two_factor_authentication_forced"))
        .truth(organization.twoFactorForced.value_or(false));
}

void writeMember(JsonWriter &writer, const Member &member)
{
    writer.beginObject();
    writer.name(Name("id")).string(member.id.text);
    writer.name(Name("email")).string(member.email);
    writer.name(Name("name"));
    writeOptional(writer, member.name);
    writer.name(Name("surname"));
    writeOptional(writer, member.surname);
    writer.name(Name("admin")).truth(member.isAdmin());
    writer.name(Name("status")).string(member.status.value_or(QStringLiteral("active")));
    writer.endObject();
}

} // namespace

QByteArray reasonPhrase(int status)
{
    switch (static_cast<Status>(status)) {
    case Status::Ok:
        return "OK";
    case Status::Created:
        return "Created";
    case Status::NoContent:
        return "No Content";
    case Status::BadRequest:
        return "Bad Request";
    case Status::Unauthorized:
        return "Unauthorized";
    case Status::Forbidden:
        return "Forbidden";
    case Status::NotFound:
        return "Not Found";
    case Status::MethodNotAllowed:
        return "Method Not Allowed";
    case Status::Conflict:
        return "Conflict";
    case Status::PayloadTooLarge:
        return "Payload Too Large";
    case Status::TooManyRequests:
        return "Too Many Requests";
    case Status::InternalServerError:
        break;
    }
    return "Internal Server Error";
}

Answer failure(Status status, const QString &sentence)
{
    Answer answer = single(Name("error"), sentence);
    answer.status = static_cast<int>(status);
    return answer;
}

Answer noContent()
{
    return {static_cast<int>(Status::NoContent), {}, {}};
}

Answer organizationList(const QList<OrganizationDetail> &organizations)
{
    JsonWriter writer;
    writer.beginArray();
    for (const OrganizationDetail &organization : organizations) {
        writer.beginObject();
        writeBasics(writer, organization);
        writer.endObject();
    }
    writer.endArray();
    return json(Status::Ok, writer);
}

Answer organization(Status status, const Organization &organization)
{
    JsonWriter writer;
    writer.beginObject();
    writeBasics(writer, organization);
    writer.endObject();
    return json(status, writer);
}

Answer organizationDetail(const OrganizationDetail &organization)
{
    JsonWriter writer;
    writer.beginObject();
    writeBasics(writer, organization);
    writer.name(Name("subscription")).string(organization.subscription);
    writer.name(Name("overage_usage")).truth(organization.overageUsage.value_or(false));
    writer.endObject();
    return json(Status::Ok, writer);
}

Answer memberList(const QList<Member> &members)
{
    JsonWriter writer;
    writer.beginArray();
    for (const Member &member : members)
        writeMember(writer, member);
    writer.endArray();
    return json(Status::Ok, writer);
}

Answer member(Status status, const Member &member)
{
    JsonWriter writer;
    writeMember(writer, member);
    return json(status, writer);
}

Answer currentUser(const CurrentUser &user)
{
    JsonWriter writer;
    writer.beginObject();
    writer.name(Name("id")).string(user.id.text);
    writer.name(Name("email")).string(user.email);
    writer.name(Name("name"));
    writeOptional(writer, user.name);
    writer.name(Name("surname"));
    writeOptional(writer, user.surname);
    writer.endObject();
    return json(Status::Ok, writer);
}

Answer resources(const ResourceCounts &counts)
{
    JsonWriter writer;
    writer.beginObject();
    for (const ResourceKind &kind : resourceKinds)
        writer.name(kind.key).integer(counts.*kind.count);
    writer.endObject();
    return json(Status::Ok, writer);
}

Answer single(QLatin1StringView name, const QString &text)
{
    JsonWriter writer;
    writer.beginObject();
    writer.name(name).string(text);
    writer.endObject();
    return json(Status::Ok, writer);
}

Answer pair(QLatin1StringView firstName, const QString &first, QLatin1StringView secondName,
            const QString &second)
{
    JsonWriter writer;
    writer.beginObject();
    writer.name(firstName).string(first);
    writer.name(secondName).string(second);
    writer.endObject();
    return json(Status::Ok, writer);
}

} // namespace steward::sandbox
