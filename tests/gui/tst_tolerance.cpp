// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window against servers that keep the contract, and send as little, or as much, as it
// lets them.
#include "api/apiclient.h"
#include "base/sessionsecretstore.h"
#include "controllers/memberscontroller.h"
#include "controllers/organizationcontroller.h"
#include "controllers/organizationscontroller.h"
#include "controllers/profilescontroller.h"
#include "controllers/resourcescontroller.h"
#include "controllers/sessioncontroller.h"
#include "controllers/usagecontroller.h"
#include "controllers/workspace.h"
#include "support/contractserver.h"
#include "support/find.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/organization/organizationpage.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/readablelabel.h"

#include <QComboBox>
#include <QDialog>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(steward::test::Vintage)

namespace {

using Tab = OrganizationPage::Tab;

const QString mara = u"mara@example.com"_s;
const QString newcomer = u"new@example.com"_s;

/// A window on a server of some vintage, with "acme" open once everything about it is there.
class Desk
{
public:
    explicit Desk(Vintage vintage)
        : server(vintage),
          workspace(client),
          profiles(keychain),
          window(workspace, profiles, {}, [] { return Result<Connection>(ApiError()); })
    {
        window.show();
        window.connectTo(
            {u"Test"_s, server.address(), Credential::fromToken(QString(40, u'a')), false});
    }

    bool listIsComplete()
    {
        return QTest::qWaitFor([this] {
            return workspace.organizations().hasData()
                   && workspace.organizations().remainingDetails() == 0;
        });
    }

    bool open(Tab tab)
    {
        if (!listIsComplete())
            return false;
        window.openOrganization({u"acme"_s});
        window.organizationPage().setTab(tab);
        const QList<LoadingController *> controllers {
            &workspace.organization(), &workspace.members(), &workspace.periodUsage()};
        return QTest::qWaitFor([&] {
            return std::all_of(controllers.begin(), controllers.end(),
                               [](const LoadingController *each) { return each->hasData(); });
        });
    }

    template<typename T>
    T *find(const char *name) const
    {
        return named<T>(window, QLatin1StringView(name));
    }
    QDialog *dialog() const { return qobject_cast<QDialog *>(QApplication::activeModalWidget()); }
    DataTable *table(const char *objectName) const
    {
        return window.findChild<DataTable *>(QLatin1StringView(objectName));
    }
    /// The texts of a table's row, hidden columns too.
    static QStringList texts(const DataTable *table, int row)
    {
        QStringList texts;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            texts.append(table->model()->index(row, column).data().toString());
        return texts;
    }
    QStringList memberTexts(const QString &email) const
    {
        const DataTable *members = table("membersTable");
        for (int row = 0; row < members->model()->rowCount(); ++row) {
            if (texts(members, row).contains(email))
                return texts(members, row);
        }
        return {};
    }
    void selectMember(const QString &email) const
    {
        DataTable *members = table("membersTable");
        for (int row = 0; row < members->model()->rowCount(); ++row) {
            if (texts(members, row).contains(email))
                members->selectRow(row);
        }
    }
    /// What assistive technology calls the figures in sight: "Members: 3".
    QStringList figures()
    {
        QStringList names;
        const auto buttons = window.organizationPage().findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            const QString name = accessibleText(button, QAccessible::Name);
            if (button->isVisible() && name.contains(u": "_s))
                names.append(name);
        }
        return names;
    }
    /// The text that stands beside \a name on the Subscription page; empty where there is none.
    QString fact(const char *name) const
    {
        auto *label = find<ReadableLabel>(name);
        return label && label->isVisible() ? label->text() : QString();
    }
    /// The pills in sight on what is open.
    QStringList pills()
    {
        QStringList texts;
        for (Pill *pill : window.organizationPage().findChildren<Pill *>()) {
            if (pill->isVisible())
                texts.append(accessibleText(pill, QAccessible::Name));
        }
        return texts;
    }
    QString message() const { return window.findChild<MessageBar *>()->message(); }

    ContractServer server;
    ApiClient client;
    Workspace workspace;
    SessionSecretStore keychain;
    ProfilesController profiles;
    MainWindow window;
};

/// One of three texts, by the vintage of the server.
QString byVintage(Vintage vintage, const char *withoutTheField, const char *withIt)
{
    return QString::fromUtf8(vintage == Vintage::Future ? withIt : withoutTheField);
}

} // namespace

class TestTolerance : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installAccessibility(); }
    void init();
    void cleanup();

    void allOrganizations_data() { addVintages(); }
    void allOrganizations();
    void overview_data() { addVintages(); }
    void overview();
    void members_data() { addVintages(); }
    void members();
    void usage_data() { addVintages(); }
    void usage();
    void resources_data() { addVintages(); }
    void resources();
    void subscription_data() { addVintages(); }
    void subscription();
    void voucher_data() { addVintages(); }
    void voucher();
    void changesMembers_data() { addVintages(); }
    void changesMembers();
    void sendsNothingElseWithARename_data() { addVintages(); }
    void sendsNothingElseWithARename();

private:
    static void addVintages();

    Vintage m_vintage = Vintage::First;
    std::unique_ptr<Desk> m_desk;
};

void TestTolerance::addVintages()
{
    QTest::addColumn<Vintage>("vintage");
    QTest::newRow("required fields alone") << Vintage::First;
    QTest::newRow("optional fields are null") << Vintage::Nulls;
    QTest::newRow("unheard-of fields and values") << Vintage::Future;
}

void TestTolerance::init()
{
    m_vintage = *static_cast<Vintage *>(QTest::qData("vintage", qMetaTypeId<Vintage>()));
    m_desk = std::make_unique<Desk>(m_vintage);
}

/// Nothing that any of them sends is an error.
void TestTolerance::cleanup()
{
    const QString message = m_desk->message();
    m_desk.reset();
    if (!QTest::currentTestFailed())
        QCOMPARE(message, QString());
}

void TestTolerance::allOrganizations()
{
    QVERIFY(m_desk->listIsComplete());
    const DataTable *table = m_desk->table("allOrganizationsTable");
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 1);
    QStringList texts = Desk::texts(table, 0);
    texts.removeAt(OrganizationTableModel::Created);
    const QString status = byVintage(m_vintage, "", "under_review");
    QCOMPARE(texts,
             QStringList({u"acme"_s, u"galactic"_s, status, u"3"_s, u"2"_s, u"14.50"_s, u"1"_s}));
}

void TestTolerance::overview()
{
    QVERIFY(m_desk->open(Tab::Overview));
    QTRY_VERIFY(m_desk->workspace.resources().hasData());
    const QStringList expected {u"Members: 3"_s,
                                u"Admins: 2"_s,
                                byVintage(m_vintage, "Pending: –", "Pending: 1, Not signed up yet"),
                                u"Projects: 1"_s,
                                u"Users: 3"_s,
                                u"Deployments: 0"_s,
                                u"Deployment versions: 4"_s,
                                u"Pipelines: 5"_s,
                                u"Pipeline versions: 6"_s,
                                u"Buckets: 7"_s,
                                u"Environments: 8"_s};
    QStringList figures;
    QTRY_COMPARE((figures = m_desk->figures()).size(), expected.size() + 1);
    QVERIFY2(figures.first().startsWith(u"Credits this period: 14.50"_s),
             qPrintable(figures.first()));
    QCOMPARE(figures.mid(1), expected);
    QCOMPARE(m_desk->pills(), m_vintage == Vintage::Future
                                  ? QStringList({u"galactic"_s, u"under_review"_s})
                                  : QStringList({u"galactic"_s}));
}

void TestTolerance::members()
{
    QVERIFY(m_desk->open(Tab::Members));
    QCOMPARE(m_desk->table("membersTable")->model()->rowCount(), 3);
    QCOMPARE(m_desk->memberTexts(mara).mid(1, 3),
             QStringList({u"Mara Winter"_s, u"Admin"_s, byVintage(m_vintage, "", "Active")}));
    QCOMPARE(m_desk->memberTexts(u"nils@example.com"_s).mid(1, 3),
             QStringList({u"Nils"_s, u"Admin"_s, byVintage(m_vintage, "", "quarantined")}));
    QCOMPARE(m_desk->memberTexts(newcomer).mid(1, 3),
             QStringList({u"—"_s, u"Member"_s, byVintage(m_vintage, "", "Pending")}));
    // Who is pending is not known to be nobody.
    QCOMPARE(m_desk->find<QComboBox>("Show")->itemText(2),
             byVintage(m_vintage, "Pending (–)", "Pending (1)"));
}

void TestTolerance::usage()
{
    QVERIFY(m_desk->open(Tab::Usage));
    const DataTable *table = m_desk->table("usageTable");
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QCOMPARE(Desk::texts(table, 0).first(2), QStringList({u"vision"_s, u"13.50"_s}));
    QCOMPARE(Desk::texts(table, 1).first(2), QStringList({u"Deleted projects"_s, u"1.00"_s}));
    QCOMPARE(Desk::texts(table, 2).first(2), QStringList({u"Total"_s, u"14.50"_s}));
}

void TestTolerance::resources()
{
    QVERIFY(m_desk->open(Tab::Resources));
    const DataTable *table = m_desk->table("resourcesTable");
    QTRY_COMPARE(table->model()->rowCount(), 8); // a kind that nobody has heard of is none of them
    QCOMPARE(Desk::texts(table, 0), QStringList({u"Projects"_s, u"1"_s}));
    QCOMPARE(Desk::texts(table, 7), QStringList({u"Environments"_s, u"8"_s}));
}

void TestTolerance::subscription()
{
    QVERIFY(m_desk->open(Tab::Subscription));
    QCOMPARE(m_desk->pills().count(u"galactic"_s), 2); // the header's and the page's
    QCOMPARE(m_desk->pills().count(u"under_review"_s), m_vintage == Vintage::Future ? 2 : 0);
    QCOMPARE(m_desk->pills().size(), m_vintage == Vintage::Future ? 4 : 2);
    QCOMPARE(m_desk->fact("Name"), u"acme"_s);
    QVERIFY(!m_desk->fact("Created").isEmpty());
    QVERIFY(!m_desk->fact("Current period").isEmpty());
    QCOMPARE(m_desk->fact("Overage"),
             byVintage(m_vintage, "", "Allowed: work goes on beyond the plan's credits"));
    QCOMPARE(m_desk->fact("Two-factor authentication"),
             byVintage(m_vintage, "", "Forced for every member"));
    // What the service does not know cannot be switched.
    auto *twoFactor = m_desk->window.findChild<QPushButton *>(u"twoFactorButton"_s);
    QCOMPARE(twoFactor->isVisible(), m_vintage == Vintage::Future);
    QVERIFY(m_desk->find<QPushButton>("Rename organization")->isEnabled());
}

void TestTolerance::voucher()
{
    QVERIFY(m_desk->open(Tab::Subscription));
    m_desk->find<QLineEdit>("Voucher code")->setText(u"GIFT"_s);
    m_desk->find<QPushButton>("Look up voucher")->click();
    QTRY_COMPARE(m_desk->fact("Voucher description"), u"A hundred credits"_s);
}

void TestTolerance::changesMembers()
{
    const auto sent = [this](const QString &email) {
        for (const auto &member : m_desk->server.members()) {
            if (member.toObject().value("email"_L1) == email)
                return member.toObject();
        }
        return QJsonObject();
    };
    QVERIFY(m_desk->open(Tab::Members));
    m_desk->find<QPushButton>("Invite member")->click();
    QTRY_VERIFY(m_desk->dialog());
    named<QLineEdit>(*m_desk->dialog(), u"Email"_s)->setText(u"more@example.com"_s);
    named<QPushButton>(*m_desk->dialog(), u"Send invitation"_s)->click();
    QTRY_VERIFY(!m_desk->dialog());
    QCOMPARE(m_desk->message(), u"more@example.com is invited to acme."_s);
    QCOMPARE(m_desk->memberTexts(u"more@example.com"_s).mid(1, 3),
             QStringList({u"—"_s, u"Member"_s, byVintage(m_vintage, "", "Pending")}));

    m_desk->selectMember(newcomer);
    m_desk->find<QPushButton>("Make admin")->click();
    QTRY_COMPARE(m_desk->message(), newcomer + u" is an admin of acme from now on."_s);
    QCOMPARE(m_desk->memberTexts(newcomer).at(MemberTableModel::Role), u"Admin"_s);
    QVERIFY(sent(newcomer).value("admin"_L1).toBool());

    m_desk->selectMember(newcomer);
    m_desk->find<QPushButton>("Remove member")->click();
    QTRY_VERIFY(m_desk->dialog());
    named<QPushButton>(*m_desk->dialog(), u"Remove"_s)->click();
    QTRY_COMPARE(m_desk->message(), newcomer + u" is removed from acme."_s);
    QVERIFY(m_desk->memberTexts(newcomer).isEmpty());
    QVERIFY(sent(newcomer).isEmpty());
    m_desk->window.findChild<MessageBar *>()->dismiss();
}

void TestTolerance::sendsNothingElseWithARename()
{
    QVERIFY(m_desk->open(Tab::Subscription));
    m_desk->find<QPushButton>("Rename organization")->click();
    QTRY_VERIFY(m_desk->dialog());
    named<QLineEdit>(*m_desk->dialog(), u"Name"_s)->setText(u"brand-new"_s);
    named<QPushButton>(*m_desk->dialog(), u"Rename"_s)->click();
    QTRY_COMPARE(m_desk->message(), u"acme is called brand-new from now on."_s);
    QJsonObject body;
    for (const PeerRequest &request : m_desk->server.requests()) {
        if (request.method == "PATCH")
            body = QJsonDocument::fromJson(request.body).object();
    }
    QCOMPARE(body, QJsonObject({{u"name"_s, u"brand-new"_s}}));
    m_desk->window.findChild<MessageBar *>()->dismiss();
}

QTEST_MAIN(TestTolerance)
#include "tst_tolerance.moc"
