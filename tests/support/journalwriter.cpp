// SPDX-License-Identifier: GPL-3.0-or-later
// Writes into the journal in a folder until it is killed, and says what is written once it is told
// so: journal-writer FOLDER NAME. The lines are "begun ID EMAIL" and "settled ID".
#include "journal/journal.h"
#include "support/sampleentry.h"

#include <QCoreApplication>

#include <cstdio>

using namespace steward;
using namespace steward::test;

namespace {

constexpr int atOnce = 4;

class Writer : public QObject
{
public:
    explicit Writer(const QStringList &arguments)
        : m_journal(arguments[1]),
          m_name(arguments[2]) { }

    void begin()
    {
        const QString email = QStringLiteral("%1-%2@example.com").arg(m_name).arg(m_next++);
        m_journal.begin(sampleEntry(email), this, [this, email](const Result<EntryId> &id) {
            if (!id)
                return fail(id.error());
            say(QStringLiteral("begun %1 %2").arg(qint64(*id)).arg(email));
            settle(*id);
        });
    }

private:
    void settle(EntryId id)
    {
        m_journal.settle(id, sampleSettlement(), this, [this, id](const Result<Done> &result) {
            if (!result)
                return fail(result.error());
            say(QStringLiteral("settled %1").arg(qint64(id)));
            begin();
        });
    }
    static void say(const QString &line)
    {
        std::puts(qPrintable(line));
        std::fflush(stdout);
    }
    static void fail(const ApiError &error)
    {
        std::fprintf(stderr, "%s %s\n", qPrintable(error.message), qPrintable(error.detail));
        QCoreApplication::exit(1);
    }

    Journal m_journal;
    QString m_name;
    int m_next = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    Writer writer(QCoreApplication::arguments());
    for (int index = 0; index < atOnce; ++index)
        writer.begin();
    return QCoreApplication::exec();
}
