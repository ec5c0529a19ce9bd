<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>FieldWords</name>
    <message>
        <source>Enter a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Start with a lowercase letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use lowercase letters, digits and dashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an email address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter one complete address, like ada@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The free plan always runs a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every plan but free needs an end date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day that is not before the start date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of the API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an address like https://api.ubiops.com/v2.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use https: a token sent over http can be read on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an API token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token is one word of letters, digits and signs, without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeychainWords</name>
    <message>
        <source>This computer&apos;s keychain is missing, locked, or said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningWords</name>
    <message>
        <source>Another organization was opened meanwhile. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>updated %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was changed on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsageWords</name>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credits were used in this range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3 in all, highest on %4 with %5.</source>
        <extracomment>Credits per day, 1–30 November 2026: 12,430.00 in all, highest with 512.00: 12 November 2026.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same days of the last period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same days of last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same days of the range before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the 90 days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same days a year earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same number of days before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the environment cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::AllOrganizationsPage</name>
    <message>
        <source>Filter all organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none that the filter matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading organizations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organizations could not be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organizations yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::ApiWords</name>
    <message>
        <source>The service does not accept this sign-in (HTTP 401).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to do this (HTTP 403).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know this (HTTP 404).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It exists already (HTTP 409).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service received too many requests (HTTP 429).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has a problem (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not accept this (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service points to another address, %1. Nothing was sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the service is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service accepts no requests for now. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the service could not be understood (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was lost before it answered. The change may or may not have been made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate is for another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate is not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate has been revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate is signed by nobody but itself, so anybody could have made it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate was issued by an authority that this computer does not trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it shows no certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server called %1, or this computer is not connected to the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secure connection to %1 could not be made. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 is not secure: %2. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached: the proxy refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the service is not a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection before it answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no service to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is read-only. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of %1 begins with http, so anybody on the way could read along. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name or id cannot be part of an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificates in %1 cannot be read. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no PEM certificate in %1. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::ChartLegend</name>
    <message>
        <source>Shows or hides it in the chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::ConfirmDialog</name>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::ConnectDialog</name>
    <message>
        <source>Connect to UbiOps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An API token of a person who administers the organization; the word Token in front may stay. Steward keeps it only while it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this connection is called in Steward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with email and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This comes with a later version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in with email and password comes with a later version.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::DataTable</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::EndDateFields</name>
    <message>
        <source>Has an end date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::FailureWatch</name>
    <message>
        <source>What you see is as it was at %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::FigureCard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of a card: its title, its figure.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The same with the card&apos;s note after it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::HelpDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter what is in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the newest data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First tab; Ctrl+2 to Ctrl+5 the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steward %1, free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::InviteDialog</name>
    <message>
        <source>Invite member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person becomes a member of %1. Somebody without an account stays pending until they sign up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An admin can invite and remove members, make others admins and rename the organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already a member of %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::LanguageField</name>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::LoadingBar</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::MainWindow</name>
    <message>
        <source>Connecting to %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Steward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the demo anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are in the demo already. A new one begins as this one began: what you have changed is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is created.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::MemberTableModel</name>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::MembersPage</name>
    <message>
        <source>%1: %2</source>
        <extracomment>acme: 3 members removed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The members are not loaded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an admin of %1 can change its members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one or more members first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organization keeps at least one admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is selected is an admin already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No admin is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an admin of %1 can invite members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is invited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) removed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Make regular user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are among them. You will no longer be able to manage the members of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) made admin.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) made regular user.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) did not work, %1 did. %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were not tried, because another organization was opened.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) exported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing %1 of %2 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy e-mail addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admins (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n admin(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none that the filter matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading members…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The members could not be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No members yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::MessageBar</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::NewOrganizationDialog</name>
    <message>
        <source>New organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force two-factor authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowercase letters, digits and dashes, first a letter. No other organization of the service can have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A voucher code, if you have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members who have not set it up may lose access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose today or a later day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::OrganizationPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>period %1 (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an admin of %1 can change it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::OrganizationTableModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::OverviewPage</name>
    <message>
        <source>There is a single admin. If that person leaves, nobody can manage this organization. Make another member admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed up yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::PageHeader</name>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the newest data (F5)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::ProfileButton</name>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile and settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::ProfileDialog</name>
    <message>
        <source>Profile and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to UbiOps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::RemoveMemberDialog</name>
    <message>
        <source>Remove member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 from %2? All roles in %2&apos;s projects go too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 members from %2? All their roles in %2&apos;s projects go too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::RenameDialog</name>
    <message>
        <source>Rename organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is part of every address of this organization. Links and scripts with the name %1 stop working at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowercase letters, digits and dashes, first a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter another name than the present one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::ResourceTableModel</name>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::ResourcesChart</name>
    <message>
        <source>Resources chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources in use: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::ResourcesPage</name>
    <message>
        <source>Resources in use now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading resources…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resources could not be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No resources yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::Screenshots</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data for %1 did not come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dialog for %1 did not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::SearchField</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::SecretField</name>
    <message>
        <source>Hide what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::Sidebar</name>
    <message>
        <source>Filter organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::StackedUsageChart</name>
    <message>
        <source>Credits chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 credits in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3 credits, %4 of %5</source>
        <extracomment>12 November 2026, vision-prod: 80.12 credits, 31.0 % of 258.45</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 credits in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 credits · %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::SubscriptionDialog</name>
    <message>
        <source>Change subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the start date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the service&apos;s vendor can change a subscription. What you ask for here is sent to the service, and its answer is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present one stays, unless you choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the subscription or one of its dates.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::SubscriptionPage</name>
    <message>
        <source>%1 is called %2 from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription of %1 is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove end date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the end date of %1&apos;s subscription? It then runs, and costs, until somebody ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the service&apos;s vendor can do that. The service&apos;s answer is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription of %1 has no end date any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop forcing two-factor authentication in %1? A password alone is then enough for members who do not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop forcing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force two-factor authentication in %1? Members who have not set it up may lose access, or be removed from the organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer forces two-factor authentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 forces two-factor authentication from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>acme: The name is taken.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the service&apos;s vendor can change a subscription. What is asked for here is sent to the service, and its answer is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed: work goes on beyond the plan&apos;s credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: work stops at the plan&apos;s credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forced for every member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each member&apos;s own choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization is not loaded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop forcing two-factor authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force two-factor authentication</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::UsageCards</name>
    <message>
        <source>Credits this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits in the last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits in this range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busiest day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credits in the range before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against the same days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against the range before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all used credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none used credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n used credits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Busiest month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::UsageController</name>
    <message>
        <source>The range holds no day. Choose an end after its start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::UsageControls</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day, in UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day, in UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::UsagePage</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credits were used in this range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage by project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usage was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits per day and project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits per month and project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, UTC days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days are UTC days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: against %1, %2. Days are UTC days.</source>
        <extracomment>the same days of the last period, 7–24 October 2026</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading usage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usage could not be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No usage yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::UsageSparkline</name>
    <message>
        <source>Credits chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::UsageTableModel</name>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assigned to a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization&apos;s total less the sum of its projects, as the service counts them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 credits before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::VoucherCard</name>
    <message>
        <source>Look up voucher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voucher code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voucher description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what a code is good for. It does not use the voucher up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This voucher has no description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no voucher with this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a voucher code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::WaitNotice</name>
    <message>
        <source>Waiting for the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The service accepts no more requests for now. Steward goes on by itself in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::WelcomePage</name>
    <message>
        <source>Connect to UbiOps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administer your UbiOps organizations: members and their roles, credits, resources and subscriptions, in one window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the API token of a person who administers them. The token stays on this machine and is not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A look around first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dozen made-up organizations on this machine. Nothing leaves it, and nothing can break.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
