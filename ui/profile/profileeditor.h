// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/profile.h"
#include "ui/widgets/formdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace steward {

class ProxyFields;

/// Asks for what a profile is besides who signs in.
class ProfileEditor : public FormDialog
{
    Q_OBJECT

public:
    enum class Scope {
        Profile, ///< name and address, too
        Options, ///< all the rest
    };

    ProfileEditor(const Profile &profile, Scope scope, QWidget *parent = nullptr);

    Profile profile() const;

protected:
    QString check() override;

private:
    QCheckBox *addSwitch(const QString &text, const QString &hint, bool isOn,
                         const QString &objectName);
    QWidget *createAuthority();
    void chooseAuthority();
    PlainHttp plainHttp() const;

    const Profile m_profile;
    const Scope m_scope;
    QLineEdit *m_name;
    QLineEdit *m_address;
    QComboBox *m_color;
    QCheckBox *m_readOnly;
    QCheckBox *m_production;
    QCheckBox *m_plainHttp;
    QLineEdit *m_authority;
    ProxyFields *m_proxy;
    FormRow *m_addressRow = nullptr;
    FormRow *m_authorityRow;
};

} // namespace steward
