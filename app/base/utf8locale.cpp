// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8locale.h"

#include <QByteArray>
#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <clocale>
#include <langinfo.h>
#endif

namespace steward {

void preferUtf8()
{
#ifdef Q_OS_LINUX
    std::setlocale(LC_CTYPE, "");
    if (qstrcmp(nl_langinfo(CODESET), "ANSI_X3.4-1968") != 0) // glibc's name of ASCII
        return;
    // What is said about all of it would come before what is said about a part. The rest stays as
    // it was: also where a locale is not installed, its language and its numbers are the person's.
    if (const QByteArray all = qgetenv("LC_ALL"); !all.isEmpty()) {
        for (const char *part : {"LC_COLLATE", "LC_MEASUREMENT", "LC_MESSAGES", "LC_MONETARY",
                                 "LC_NUMERIC", "LC_TIME"})
            qputenv(part, all);
        qunsetenv("LC_ALL");
    }
    qputenv("LC_CTYPE", "C.UTF-8");
#endif
}

} // namespace steward
