// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/rosterpage.h"

#include "models/accesswords.h"
#include "models/filterproxymodel.h"
#include "ui/export/opentext.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/focusorder.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFutureWatcher>
#include <QHeaderView>
#include <QLocale>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <utility>

namespace steward {

namespace {

constexpr int typingPauseMs = 150;
constexpr int longList = 9'999;         // lines
constexpr qsizetype longText = 100'000; // characters: it takes no frame to read fewer

/// What an entry of the choice where to make the list so stands for.
enum class Where { One, All, Named };
constexpr int whereRole = Qt::UserRole + 1;

Where whereOf(const QComboBox &choice, int index)
{
    return Where(choice.itemData(index, whereRole).toInt());
}

} // namespace

/// A list, and what there is to know of it: made on any thread.
struct RosterPage::ReadList
{
    explicit ReadList(const QString &text) : roster(readRoster(text))
    {
        QSet<OrganizationName> known;
        for (const RosterPerson &person : std::as_const(roster.people)) {
            const OrganizationName &name = person.organization;
            isNamedEverywhere = isNamedEverywhere && !name.isEmpty();
            if (name.isEmpty() || known.contains(name))
                continue;
            known.insert(name);
            named.append(name);
        }
        isNamedEverywhere = isNamedEverywhere && !named.isEmpty();
    }

    Roster roster;
    QList<OrganizationName> named;
    bool isNamedEverywhere = true; ///< each line names one
};

RosterPage::RosterPage(QWidget *parent)
    : QWidget(parent),
      m_text(new QPlainTextEdit(this)),
      m_lines(new DataTable(this)),
      m_model(new RosterTableModel(this)),
      m_summary(new SecondaryLabel({}, this)),
      m_mode(new QComboBox(this)),
      m_where(new QComboBox(this)),
      m_modeHint(new SecondaryLabel({}, this))
{
    auto *halves = new QHBoxLayout;
    halves->setSpacing(Metrics::cardGap);
    halves->addWidget(createText(), 2);
    halves->addWidget(createPreview(), 3);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Metrics::sectionGap);
    layout->addLayout(halves, 1);
    layout->addWidget(createChoices());

    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &RosterPage::read);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_pause.start();
        emit changed();
    });
    for (QComboBox *choice : {m_mode, m_where})
        connect(choice, &QComboBox::currentIndexChanged, this, [this] {
            updateHint();
            emit changed();
        });
    connect(m_where, &QComboBox::activated, this, [this] { m_hasChosenWhere = true; });
    orderFocus(layout);
    read();
}

QWidget *RosterPage::createText()
{
    m_text->setObjectName(QStringLiteral("rosterText"));
    m_text->setAccessibleName(tr("List of people"));
    m_text->setPlaceholderText(
        tr("Paste addresses or a table, or drop a file here.\n\nada@example.com\nGrace Hopper "
           "<grace@example.com>\n\nA table may have the columns email, admin and organization."));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->installEventFilter(this);
    m_text->viewport()->installEventFilter(this);

    auto *open = new QPushButton(tr("Open a file…"), this);
    open->setObjectName(QStringLiteral("openRosterButton"));
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, &RosterPage::openRequested);

    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(Metrics::controlGap);
    layout->addWidget(m_text, 1);
    layout->addWidget(open, 0, Qt::AlignLeading);
    return part;
}

QWidget *RosterPage::createPreview()
{
    auto *sorted = new FilterProxyModel(this);
    sorted->setSourceModel(m_model);
    m_lines->setObjectName(QStringLiteral("rosterLines"));
    m_lines->setAccessibleName(tr("Lines of the list"));
    m_lines->setModel(sorted);
    m_lines->setSecondary(RosterTableModel::Line);
    m_lines->setSecondary(RosterTableModel::Note);
    m_lines->setRoom(RosterTableModel::Line, 60, DataTable::Holds::Words,
                     {QLocale().toString(longList)});
    m_lines->setRoom(RosterTableModel::Email, 230, DataTable::Holds::Names);
    m_lines->setRoom(RosterTableModel::Role, 80, DataTable::Holds::Words,
                     {accessText(Access::Regular), accessText(Access::Admin)});
    m_lines->setRoom(RosterTableModel::Note, 100, DataTable::Holds::Names); // a sentence
    m_summary->setObjectName(QStringLiteral("rosterSummary"));

    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(Metrics::controlGap);
    layout->addWidget(m_lines, 1);
    layout->addWidget(m_summary);
    m_summary->setMinimumHeight(Metrics::controlHeight); // in line with the button beside it
    m_summary->setWordWrap(true);
    return part;
}

QWidget *RosterPage::createChoices()
{
    m_mode->setObjectName(QStringLiteral("rosterMode"));
    m_mode->setAccessibleName(tr("What to do with the list"));
    // In the order of RosterMode.
    m_mode->addItems({tr("Add who is missing"), tr("Add, and give roles"),
                      tr("Make members equal to the list")});
    m_where->setObjectName(QStringLiteral("rosterWhere"));
    m_where->setAccessibleName(tr("Where"));

    auto *choices = new QWidget(this);
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins({});
    row->setSpacing(Metrics::cardGap);
    row->addWidget(new FormRow(tr("What to do with the list"), m_mode, this));
    row->addWidget(new FormRow(tr("Where"), m_where, this));
    row->addWidget(m_modeHint, 1, Qt::AlignVCenter);
    m_modeHint->setWordWrap(true);
    return choices;
}

void RosterPage::setOrganizations(const OrganizationName &open, const QList<OrganizationName> &all)
{
    m_all = all;
    m_where->clear();
    const auto add = [this](Where where, const QString &text) {
        m_where->addItem(text, text);
        m_where->setItemData(m_where->count() - 1, int(where), whereRole);
    };
    if (!open.isEmpty())
        add(Where::One, open.text);
    add(Where::All, tr("All %Ln organization(s)", nullptr, int(all.size())));
    for (const OrganizationName &each : all) {
        if (each != open)
            add(Where::One, each.text);
    }
}

/// Those that lines name can be chosen together. Where each line names one, they are what the list
/// is about, unless the person has said otherwise.
void RosterPage::offerNamed(bool isAll)
{
    int place = m_where->findData(int(Where::Named), whereRole);
    if (m_named.isEmpty()) {
        if (place == m_where->currentIndex())
            m_where->setCurrentIndex(0);
        m_where->removeItem(place);
        return;
    }
    if (place < 0) {
        place = m_where->findData(int(Where::All), whereRole) + 1;
        m_where->insertItem(place, QString());
        m_where->setItemData(place, int(Where::Named), whereRole);
    }
    m_where->setItemText(
        place, tr("The %Ln organization(s) that the list names", nullptr, int(m_named.size())));
    if (!m_hasChosenWhere)
        m_where->setCurrentIndex(isAll ? place : 0);
}

void RosterPage::setText(const QString &text)
{
    m_text->setPlainText(text);
    read();
}

RosterMode RosterPage::mode() const
{
    return RosterMode(m_mode->currentIndex());
}

QList<OrganizationName> RosterPage::chosenOrganizations() const
{
    switch (whereOf(*m_where, m_where->currentIndex())) {
    case Where::All:
        return m_all;
    case Where::Named:
        return m_named;
    case Where::One:
        break;
    }
    return {{m_where->currentData().toString()}};
}

QList<OrganizationName> RosterPage::organizations() const
{
    QList<OrganizationName> all = chosenOrganizations();
    for (const OrganizationName &each : m_named) {
        if (!all.contains(each))
            all.append(each);
    }
    return all;
}

QString RosterPage::whyNotReady() const
{
    if (m_pause.isActive() || m_reading)
        return tr("The list is being read.");
    if (!m_roster.people.isEmpty())
        return {};
    return m_roster.issues.isEmpty() ? tr("The list names nobody yet.")
                                     : tr("No line of the list can be used yet.");
}

void RosterPage::read()
{
    m_pause.stop();
    m_reading = nullptr; // what is still being read is of before
    const QString text = m_text->toPlainText();
    if (text.size() < longText) {
        take(ReadList(text));
        return;
    }
    auto *watcher = new QFutureWatcher<ReadList>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (watcher == m_reading) {
            m_reading = nullptr;
            take(watcher->future().takeResult());
        }
    });
    m_reading = watcher;
    watcher->setFuture(QtConcurrent::run([text] { return ReadList(text); }));
    m_lines->setEmptyText(tr("The list is being read…"));
    m_summary->setText(whyNotReady()); // also where lines of before are in sight
    emit changed();
}

void RosterPage::take(const ReadList &list)
{
    m_roster = list.roster;
    m_named = list.named;
    m_lines->setEmptyText(tr("Nobody yet"), tr("Whom the list names is shown here."));
    m_model->setRoster(m_roster);
    QStringList lines;
    if (!m_roster.people.isEmpty() || !m_roster.issues.isEmpty())
        lines << rosterSummary(m_roster);
    // In full: whoever mends it looks for the next one then.
    if (!m_roster.issues.isEmpty())
        lines << issueText(m_roster.issues.first());
    m_summary->setText(lines.join(u'\n'));
    offerNamed(list.isNamedEverywhere);
    updateHint();
    emit changed();
}

void RosterPage::updateHint()
{
    switch (mode()) {
    case RosterMode::Add:
        m_modeHint->setText(tr("Members stay as they are, whatever the list says of them."));
        break;
    case RosterMode::Set:
        m_modeHint->setText(tr("Members in the list get the role that it says. Where it says none, "
                               "they keep theirs."));
        break;
    case RosterMode::Equal:
        QString hint = tr("Whoever is not in the list is removed. You see who before anything is "
                          "changed.");
        const auto elsewhere = organizations().size() - chosenOrganizations().size();
        if (elsewhere > 0)
            hint += u' '
                    + tr("Not in %Ln other organization(s) that lines name: choose those under "
                         "Where.",
                         nullptr, int(elsewhere));
        m_modeHint->setText(hint);
        break;
    }
}

/// A text field would take a dropped file's name for a text.
bool RosterPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove
        && event->type() != QEvent::Drop)
        return QWidget::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QString path = draggedFile(*drop->mimeData());
    if (path.isEmpty())
        return QWidget::eventFilter(watched, event);
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        emit fileDropped(path);
    return true;
}

} // namespace steward
