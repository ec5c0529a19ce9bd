// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accessplan.h"
#include "domain/roster.h"
#include "models/rostertablemodel.h"

#include <QList>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QFutureWatcherBase;
class QPlainTextEdit;

namespace steward {

class DataTable;
class SecondaryLabel;

/// Where a list of people is pasted, opened or dropped, and shown line by line as it was read.
class RosterPage : public QWidget
{
    Q_OBJECT

public:
    explicit RosterPage(QWidget *parent = nullptr);

    /// \a open is what the list is for unless the person says otherwise; \a all are those that can
    /// be chosen.
    void setOrganizations(const OrganizationName &open, const QList<OrganizationName> &all);
    void setText(const QString &text);

    /// What was read last; it is of the text in sight where whyNotReady() is empty.
    const Roster &roster() const { return m_roster; }
    RosterMode mode() const;
    /// Whose members are needed: those that were chosen, and those that lines name.
    QList<OrganizationName> organizations() const;
    /// Those that were chosen.
    QList<OrganizationName> chosenOrganizations() const;
    /// Why there is nothing to go on with; empty where there is.
    QString whyNotReady() const;

signals:
    /// roster(), mode() or the organizations are others.
    void changed();
    void openRequested();
    void fileDropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *createText();
    QWidget *createPreview();
    QWidget *createChoices();
    struct ReadList;

    void read();
    void take(const ReadList &list);
    void offerNamed(bool isAll);
    void updateHint();

    QPlainTextEdit *m_text;
    DataTable *m_lines;
    RosterTableModel *m_model;
    SecondaryLabel *m_summary;
    QComboBox *m_mode;
    QComboBox *m_where;
    SecondaryLabel *m_modeHint;
    QTimer m_pause; ///< while somebody types
    /// What reads the newest text, where that is long; nothing where it is read.
    const QFutureWatcherBase *m_reading = nullptr;
    Roster m_roster;
    QList<OrganizationName> m_all;
    QList<OrganizationName> m_named; ///< by lines
    bool m_hasChosenWhere = false;   ///< the person has, by hand
};

} // namespace steward
