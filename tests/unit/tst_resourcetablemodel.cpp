// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/resourcetablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace steward;

/// The model runs under the model tester for the whole of each test.
class tst_ResourceTableModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void isEmptyUntilCountsAreThere();
    void showsEveryKindInTheServicesOrder();
    void exportsPlainNumbers();
    void changesInPlace();
    void forgetsOnClear();

private:
    std::unique_ptr<ResourceTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    const ResourceCounts m_counts {5, 3, 1230, 47, 2, 4, 0, 6};
};

void tst_ResourceTableModel::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void tst_ResourceTableModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<ResourceTableModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
}

void tst_ResourceTableModel::isEmptyUntilCountsAreThere()
{
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->counts());
    QCOMPARE(m_model->headerData(0, Qt::Horizontal).toString(), QStringLiteral("Resource"));
    QCOMPARE(m_model->headerData(1, Qt::Horizontal).toString(), QStringLiteral("Count"));
}

void tst_ResourceTableModel::showsEveryKindInTheServicesOrder()
{
    m_model->setCounts(m_counts);
    QCOMPARE(toTsv(*m_model, indexRange(m_model->rowCount()), indexRange(2)),
             QStringLiteral("Resource\tCount\nProjects\t5\nUsers\t3\nDeployments\t1,230\n"
                            "Deployment versions\t47\nPipelines\t2\nPipeline versions\t4\n"
                            "Buckets\t0\nEnvironments\t6\n"));
    QVERIFY(Qt::Alignment(m_model->index(0, 1).data(Qt::TextAlignmentRole).toInt())
                .testFlag(Qt::AlignRight));
    QCOMPARE(m_model->index(2, 1).data(SortRole).toLongLong(), 1230);
}

void tst_ResourceTableModel::exportsPlainNumbers()
{
    m_model->setCounts(m_counts);
    QVERIFY(toCsv(*m_model, indexRange(8), indexRange(2))
                .contains(QStringLiteral("deployments,1230\r\ndeployment_versions,47\r\n")));
}

void tst_ResourceTableModel::changesInPlace()
{
    m_model->setCounts(m_counts);
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    ResourceCounts more = m_counts;
    more.projects = 6;
    m_model->setCounts(more);
    QCOMPARE(m_model->index(0, 1).data().toString(), QStringLiteral("6"));
    QCOMPARE(resets.count(), 0);
    QCOMPARE(inserted.count(), 0);
}

void tst_ResourceTableModel::forgetsOnClear()
{
    m_model->setCounts(m_counts);
    m_model->clear();
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->counts());
    m_model->clear();
    QCOMPARE(m_model->rowCount(), 0);
}

QTEST_GUILESS_MAIN(tst_ResourceTableModel)
#include "tst_resourcetablemodel.moc"
