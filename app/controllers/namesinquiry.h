// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/result.h"
#include "controllers/inquiryclient.h"
#include "domain/organizationnames.h"

#include <QObject>

namespace steward {

/// What the organizations of a caller are called today, read whatever lists others keep. Where the
/// service keeps the list of them to itself, those that matter are asked for one by one: of who has
/// the name of then, the id tells whether it is the same.
class NamesInquiry : public QObject
{
    Q_OBJECT

public:
    /// \a about are those that matter. \a client outlives this.
    NamesInquiry(ApiClient &client, const Caller &caller, const QList<NamedOrganization> &about,
                 QObject *parent = nullptr);
    ~NamesInquiry() override;

    void start();

signals:
    /// All of the caller's, as the service lists them; before found().
    void listed(const QList<steward::Organization> &organizations);
    /// One of those that matter, where there is no list; before found().
    void learned(const steward::OrganizationDetail &organization);
    /// The last thing that it does.
    void found(const steward::OrganizationNames &names);
    /// The last thing that it does: it could not be read this time.
    void failed(const steward::ApiError &error);

private:
    void readEach();
    void take(const Result<OrganizationDetail> &organization);
    void fail(const ApiError &error);

    InquiryClient m_client;
    const QList<NamedOrganization> m_about;
    OrganizationNames m_names;
    int m_left = 0;
    bool m_hasFailed = false;
};

} // namespace steward
