// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hardening.h"

#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

class tst_Hardening : public QObject
{
    Q_OBJECT

private slots:
    void leavesNoDump();
};

void tst_Hardening::leavesNoDump()
{
#ifdef Q_OS_LINUX
    steward::protectMemory();
    rlimit limit {1, 1};
    QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
    QCOMPARE(limit.rlim_cur, rlim_t(0));
    QCOMPARE(limit.rlim_max, rlim_t(0));
    QCOMPARE(prctl(PR_GET_DUMPABLE), 0);
    prctl(PR_SET_DUMPABLE, 1); // the leak sanitizer looks into the process at its end
#else
    QSKIP("Only Linux tells.");
#endif
}

QTEST_GUILESS_MAIN(tst_Hardening)
#include "tst_hardening.moc"
