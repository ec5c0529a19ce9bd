// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"

#include "api/transport.h"

namespace steward {

ApiClient::ApiClient(QObject *parent)
    : QObject(parent),
      m_transport(std::make_unique<Transport>(*this))
{ }

ApiClient::~ApiClient() = default;

void ApiClient::setConnection(const Connection &connection)
{
    m_connection = connection;
}

} // namespace steward
