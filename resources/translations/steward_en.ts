<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccessWords</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) repeat others</source>
        <translation>
            <numerusform>%n line repeats another</numerusform>
            <numerusform>%n lines repeat others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to add</source>
        <translation>
            <numerusform>%n to add</numerusform>
            <numerusform>%n to add</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to make admin</source>
        <translation>
            <numerusform>%n to make admin</numerusform>
            <numerusform>%n to make admin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to make regular user</source>
        <translation>
            <numerusform>%n to make regular user</numerusform>
            <numerusform>%n to make regular user</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to remove</source>
        <translation>
            <numerusform>%n to remove</numerusform>
            <numerusform>%n to remove</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n stays</numerusform>
            <numerusform>%n stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n blocked</numerusform>
            <numerusform>%n blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unticked</source>
        <translation>
            <numerusform>%n unticked</numerusform>
            <numerusform>%n unticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s) made</source>
        <translation>
            <numerusform>%1 of %n change made</numerusform>
            <numerusform>%1 of %n changes made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed meanwhile</source>
        <translation>
            <numerusform>%n changed meanwhile</numerusform>
            <numerusform>%n changed meanwhile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in doubt</source>
        <translation>
            <numerusform>%n in doubt</numerusform>
            <numerusform>%n in doubt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not tried</source>
        <translation>
            <numerusform>%n not tried</numerusform>
            <numerusform>%n not tried</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used</source>
        <translation>
            <numerusform>%n line cannot be used</numerusform>
            <numerusform>%n lines cannot be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overtaken</source>
        <translation>
            <numerusform>%n overtaken</numerusform>
            <numerusform>%n overtaken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplyReportWords</name>
    <message numerus="yes">
        <source>%n in doubt</source>
        <translation>
            <numerusform>%n in doubt</numerusform>
            <numerusform>%n in doubt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message numerus="yes">
        <source>For %n of the compared day(s) the service gave no figure.</source>
        <translation>
            <numerusform>For %n of the compared days the service gave no figure.</numerusform>
            <numerusform>For %n of the compared days the service gave no figure.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>Use at most %n character.</numerusform>
            <numerusform>Use at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlawWords</name>
    <message numerus="yes">
        <source>For %n day(s) the service gave no figure: they are not in the sums, and that is not the same as no use.</source>
        <translation>
            <numerusform>For %n day the service gave no figure: it is not in the sums, and that is not the same as no use.</numerusform>
            <numerusform>For %n days the service gave no figure: they are not in the sums, and that is not the same as no use.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service gave %n figure(s) more than once; each counts once.</source>
        <translation>
            <numerusform>The service gave %n figure more than once; it counts once.</numerusform>
            <numerusform>The service gave %n figures more than once; each counts once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n case(s) they were not the same; the last one counts.</source>
        <translation>
            <numerusform>In %n case they were not the same; the last one counts.</numerusform>
            <numerusform>In %n cases they were not the same; the last one counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) overlap others in time: what they share may count twice.</source>
        <translation>
            <numerusform>%n figure overlaps others in time: what they share may count twice.</numerusform>
            <numerusform>%n figures overlap others in time: what they share may count twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without a figure</source>
        <translation>
            <numerusform>%n day without a figure</numerusform>
            <numerusform>%n days without a figure</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberChangeWords</name>
    <message numerus="yes">
        <source>%n change(s) were not tried, because another organization was opened.</source>
        <translation>
            <numerusform>%n change was not tried, because another organization was opened.</numerusform>
            <numerusform>%n changes were not tried, because another organization was opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were not tried, because somebody else may have signed in.</source>
        <translation>
            <numerusform>%n change was not tried, because somebody else may have signed in.</numerusform>
            <numerusform>%n changes were not tried, because somebody else may have signed in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were not tried.</source>
        <translation>
            <numerusform>%n change was not tried.</numerusform>
            <numerusform>%n changes were not tried.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of %1 made admin.</source>
        <translation>
            <numerusform>%n member of %1 made admin.</numerusform>
            <numerusform>%n members of %1 made admin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of %1 made regular user.</source>
        <translation>
            <numerusform>%n member of %1 made regular user.</numerusform>
            <numerusform>%n members of %1 made regular user.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) removed from %1.</source>
        <translation>
            <numerusform>%n member removed from %1.</numerusform>
            <numerusform>%n members removed from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2: %n change(s) did not work, %3 did. %4</source>
        <extracomment>Make admin in acme: 2 changes did not work, 1 did. The service has a problem.</extracomment>
        <translation>
            <numerusform>%1 in %2: %n change did not work, %3 did. %4</numerusform>
            <numerusform>%1 in %2: %n changes did not work, %3 did. %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunRestWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether %n of them were made cannot be told: %1.</source>
        <translation>
            <numerusform>Whether %n of them was made cannot be told: %1.</numerusform>
            <numerusform>Whether %n of them were made cannot be told: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsageReportWords</name>
    <message numerus="yes">
        <source>Credits of %n organization(s)</source>
        <translation>
            <numerusform>Credits of %n organization</numerusform>
            <numerusform>Credits of %n organizations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaterfallWords</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::AccessDialog</name>
    <message numerus="yes">
        <source>Make %n change(s) now?</source>
        <translation>
            <numerusform>Make %n change now?</numerusform>
            <numerusform>Make %n changes now?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n change(s)</source>
        <translation>
            <numerusform>Make %n change</numerusform>
            <numerusform>Make %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A run of %n change(s) was interrupted. This is what is left of it, compared with what is so now.</source>
        <translation>
            <numerusform>A run of %n change was interrupted. This is what is left of it, compared with what is so now.</numerusform>
            <numerusform>A run of %n changes was interrupted. This is what is left of it, compared with what is so now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these are not ticked: since then the same person&apos;s access was changed, or a newer list was carried out.</source>
        <translation>
            <numerusform>%n of these is not ticked: since then the same person&apos;s access was changed, or a newer list was carried out.</numerusform>
            <numerusform>%n of these are not ticked: since then the same person&apos;s access was changed, or a newer list was carried out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more will not be made, since another organization has the name of theirs by now.</source>
        <translation>
            <numerusform>%n more will not be made, since another organization has the name of its organization by now.</numerusform>
            <numerusform>%n more will not be made, since other organizations have the names of theirs by now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these are not ticked, since the plan held them back when it was exported.</source>
        <translation>
            <numerusform>%n of these is not ticked, since the plan held it back when it was exported.</numerusform>
            <numerusform>%n of these are not ticked, since the plan held them back when it was exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find out what became of %n change(s), and make again what was not made?</source>
        <translation>
            <numerusform>Find out what became of %n change, and make it again if it was not made?</numerusform>
            <numerusform>Find out what became of %n changes, and make again what was not made?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What became of %n more cannot be told yet: that is looked into first, and what was not made is made again.</source>
        <translation>
            <numerusform>What became of one more cannot be told yet: that is looked into first, and if it was not made it is made again.</numerusform>
            <numerusform>What became of %n more cannot be told yet: that is looked into first, and what was not made is made again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ActivityPage</name>
    <message numerus="yes">
        <source>The last %n change(s)</source>
        <translation>
            <numerusform>The last %n change</numerusform>
            <numerusform>The last %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) exported.</source>
        <translation>
            <numerusform>%n change exported.</numerusform>
            <numerusform>%n changes exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::AllOrganizationsPage</name>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n organization</numerusform>
            <numerusform>%n organizations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::AllUsageTableModel</name>
    <message numerus="yes">
        <source>%1 of %n organization(s)</source>
        <translation>
            <numerusform>%1 of %n organization</numerusform>
            <numerusform>%1 of %n organizations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ApplyRun</name>
    <message numerus="yes">
        <source>An earlier run of %n change(s) was interrupted; %1 of them are left. steward apply --resume goes on with them.</source>
        <translation>
            <numerusform>An earlier run of %n change was interrupted; %1 of it is left. steward apply --resume goes on with it.</numerusform>
            <numerusform>An earlier run of %n changes was interrupted; %1 of them are left. steward apply --resume goes on with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going on with a run of %n change(s); %1 of them are left.</source>
        <translation>
            <numerusform>Going on with a run of %n change; %1 of it is left.</numerusform>
            <numerusform>Going on with a run of %n changes; %1 of them are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An earlier run of %n change(s) was interrupted; whether %1 of them were made cannot be told. steward apply --resume names them.</source>
        <translation>
            <numerusform>An earlier run of %n change was interrupted; whether %1 of them was made cannot be told. steward apply --resume names them.</numerusform>
            <numerusform>An earlier run of %n changes was interrupted; whether %1 of them were made cannot be told. steward apply --resume names them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A run of %n change(s) was interrupted, and none of them is left to be made.</source>
        <translation>
            <numerusform>A run of %n change was interrupted, and it is not left to be made.</numerusform>
            <numerusform>A run of %n changes was interrupted, and none of them is left to be made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ChangeNotice</name>
    <message numerus="yes">
        <source>Steward closes once it is known what became of %n change(s). If you quit now, you are told at the next start.</source>
        <translation>
            <numerusform>Steward closes once it is known what became of %n change. If you quit now, you are told at the next start.</numerusform>
            <numerusform>Steward closes once it is known what became of %n changes. If you quit now, you are told at the next start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking what happened… The answers to %n change(s) did not come.</source>
        <translation>
            <numerusform>Checking what happened… The answer to %n change did not come.</numerusform>
            <numerusform>Checking what happened… The answers to %n changes did not come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are on their way already and cannot be taken back. You are told what became of them.</source>
        <translation>
            <numerusform>%n change is on its way already and cannot be taken back. You are told what became of it.</numerusform>
            <numerusform>%n changes are on their way already and cannot be taken back. You are told what became of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ChangeView</name>
    <message numerus="yes">
        <source>More than %n year(s)</source>
        <translation>
            <numerusform>More than %n year</numerusform>
            <numerusform>More than %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::MainWindow</name>
    <message numerus="yes">
        <source>%n change(s) of members have not begun yet. If you quit now, they are not made. What is done stays done.</source>
        <translation>
            <numerusform>%n change of members has not begun yet. If you quit now, it is not made. What is done stays done.</numerusform>
            <numerusform>%n changes of members have not begun yet. If you quit now, they are not made. What is done stays done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::MembersPage</name>
    <message numerus="yes">
        <source>%n member(s) exported.</source>
        <translation>
            <numerusform>%n member exported.</numerusform>
            <numerusform>%n members exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n member(s)</source>
        <translation>
            <numerusform>%1 of %n member</numerusform>
            <numerusform>%1 of %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n admin(s)</source>
        <translation>
            <numerusform>%n admin</numerusform>
            <numerusform>%n admins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n member(s) of %1 admin?</source>
        <translation>
            <numerusform>Make %n member of %1 admin?</numerusform>
            <numerusform>Make %n members of %1 admin?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n admin(s) of %1 regular user? They can no longer manage its members, projects and settings.</source>
        <translation>
            <numerusform>Make %n admin of %1 a regular user? They can no longer manage its members, projects and settings.</numerusform>
            <numerusform>Make %n admins of %1 regular users? They can no longer manage its members, projects and settings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::OrganizationTableModel</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::OrganizationsController</name>
    <message numerus="yes">
        <source>Not everything about %n organization(s) could be read: %1. %2</source>
        <translation>
            <numerusform>Not everything about %n organization could be read: %1. %2</numerusform>
            <numerusform>Not everything about %n organizations could be read: %1. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::PageHeader</name>
    <message numerus="yes">
        <source>as of %n minute(s) ago</source>
        <translation>
            <numerusform>as of %n minute ago</numerusform>
            <numerusform>as of %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as of %n hour(s) ago</source>
        <translation>
            <numerusform>as of %n hour ago</numerusform>
            <numerusform>as of %n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as of %n day(s) ago</source>
        <translation>
            <numerusform>as of %n day ago</numerusform>
            <numerusform>as of %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::PeoplePage</name>
    <message numerus="yes">
        <source>Reading; %n organization(s) left</source>
        <translation>
            <numerusform>Reading; %n organization left</numerusform>
            <numerusform>Reading; %n organizations left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n person(s)</source>
        <translation>
            <numerusform>%1 of %n person</numerusform>
            <numerusform>%1 of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) exported.</source>
        <translation>
            <numerusform>%n person exported.</numerusform>
            <numerusform>%n people exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::RemoveMemberDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::RosterPage</name>
    <message numerus="yes">
        <source>All %n organization(s)</source>
        <translation>
            <numerusform>All %n organization</numerusform>
            <numerusform>All %n organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n organization(s) that the list names</source>
        <translation>
            <numerusform>The %n organization that the list names</numerusform>
            <numerusform>The %n organizations that the list names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in %n other organization(s) that lines name: choose those under Where.</source>
        <translation>
            <numerusform>Not in %n other organization that lines name: choose it under Where.</numerusform>
            <numerusform>Not in %n other organizations that lines name: choose those under Where.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::UsageCards</name>
    <message numerus="yes">
        <source>%n used credits</source>
        <translation>
            <numerusform>%n used credits</numerusform>
            <numerusform>%n used credits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::UsageController</name>
    <message numerus="yes">
        <source>The range has to hold a day, and no more than %n year(s).</source>
        <translation>
            <numerusform>The range has to hold a day, and no more than %n year.</numerusform>
            <numerusform>The range has to hold a day, and no more than %n years.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::UsageControls</name>
    <message numerus="yes">
        <source>More than %n year(s)</source>
        <translation>
            <numerusform>More than %n year</numerusform>
            <numerusform>More than %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ViewNameDialog</name>
    <message numerus="yes">
        <source>There are %n view(s) of this table, which is the most. Forget one first, or enter the name of one.</source>
        <translation>
            <numerusform>There is %n view of this table, which is the most. Forget one first, or enter the name of one.</numerusform>
            <numerusform>There are %n views of this table, which is the most. Forget one first, or enter the name of one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::WaitNotice</name>
    <message numerus="yes">
        <source>The service accepts no more requests for now. Steward goes on by itself in %n second(s).</source>
        <translation>
            <numerusform>The service accepts no more requests for now. Steward goes on by itself in %n second.</numerusform>
            <numerusform>The service accepts no more requests for now. Steward goes on by itself in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::Workspace</name>
    <message numerus="yes">
        <source>%n change(s) of the plan that was under way were not made, since another connection or sign-in is in use by now. They are offered again to who has begun it.</source>
        <translation>
            <numerusform>%n change of the plan that was under way was not made, since another connection or sign-in is in use by now. It is offered again to who has begun it.</numerusform>
            <numerusform>%n changes of the plan that was under way were not made, since another connection or sign-in is in use by now. They are offered again to who has begun it.</numerusform>
        </translation>
    </message>
</context>
</TS>
