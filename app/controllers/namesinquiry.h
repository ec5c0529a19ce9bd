// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "controllers/inquiryclient.h"
#include "domain/organizationnames.h"

#include <QObject>

namespace steward {

/// What the organizations of a caller are called today, read whatever lists others keep.
class NamesInquiry : public QObject
{
    Q_OBJECT

public:
    NamesInquiry(ApiClient &client, const Caller &caller, QObject *parent = nullptr);
    ~NamesInquiry() override;

    void start();

signals:
    /// The last thing that it does. Nothing is known where the service tells nobody of this kind.
    void found(const steward::OrganizationNames &names);
    /// The last thing that it does: it could not be read this time.
    void failed(const steward::ApiError &error);

private:
    InquiryClient m_client;
};

} // namespace steward
