<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccessWords</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) repeat others</source>
        <translation>
            <numerusform>%Ln line repeats another</numerusform>
            <numerusform>%Ln lines repeat others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to add</source>
        <translation>
            <numerusform>%Ln to add</numerusform>
            <numerusform>%Ln to add</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to make admin</source>
        <translation>
            <numerusform>%Ln to make admin</numerusform>
            <numerusform>%Ln to make admin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to make regular user</source>
        <translation>
            <numerusform>%Ln to make regular user</numerusform>
            <numerusform>%Ln to make regular user</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to remove</source>
        <translation>
            <numerusform>%Ln to remove</numerusform>
            <numerusform>%Ln to remove</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s)</source>
        <translation>
            <numerusform>%Ln stays</numerusform>
            <numerusform>%Ln stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>%Ln blocked</numerusform>
            <numerusform>%Ln blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unticked</source>
        <translation>
            <numerusform>%Ln unticked</numerusform>
            <numerusform>%Ln unticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln change(s) made</source>
        <translation>
            <numerusform>%L1 of %Ln change made</numerusform>
            <numerusform>%L1 of %Ln changes made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed meanwhile</source>
        <translation>
            <numerusform>%Ln changed meanwhile</numerusform>
            <numerusform>%Ln changed meanwhile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>%Ln in doubt</numerusform>
            <numerusform>%Ln in doubt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not tried</source>
        <translation>
            <numerusform>%Ln not tried</numerusform>
            <numerusform>%Ln not tried</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>about %Ln minute</numerusform>
            <numerusform>about %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) cannot be used</source>
        <translation>
            <numerusform>%Ln line cannot be used</numerusform>
            <numerusform>%Ln lines cannot be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overtaken</source>
        <translation>
            <numerusform>%Ln overtaken</numerusform>
            <numerusform>%Ln overtaken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplyReportWords</name>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>%Ln in doubt</numerusform>
            <numerusform>%Ln in doubt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message numerus="yes">
        <source>For %Ln of the compared day(s) the service gave no figure.</source>
        <translation>
            <numerusform>For %Ln of the compared days the service gave no figure.</numerusform>
            <numerusform>For %Ln of the compared days the service gave no figure.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message numerus="yes">
        <source>Use at most %Ln characters.</source>
        <translation>
            <numerusform>Use at most %Ln character.</numerusform>
            <numerusform>Use at most %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlawWords</name>
    <message numerus="yes">
        <source>For %Ln day(s) the service gave no figure: they are not in the sums, and that is not the same as no use.</source>
        <translation>
            <numerusform>For %Ln day the service gave no figure: it is not in the sums, and that is not the same as no use.</numerusform>
            <numerusform>For %Ln days the service gave no figure: they are not in the sums, and that is not the same as no use.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service gave %Ln figure(s) more than once; each counts once.</source>
        <translation>
            <numerusform>The service gave %Ln figure more than once; it counts once.</numerusform>
            <numerusform>The service gave %Ln figures more than once; each counts once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln case(s) they were not the same; the last one counts.</source>
        <translation>
            <numerusform>In %Ln case they were not the same; the last one counts.</numerusform>
            <numerusform>In %Ln cases they were not the same; the last one counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) overlap others in time: what they share may count twice.</source>
        <translation>
            <numerusform>%Ln figure overlaps others in time: what they share may count twice.</numerusform>
            <numerusform>%Ln figures overlap others in time: what they share may count twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) without a figure</source>
        <translation>
            <numerusform>%Ln day without a figure</numerusform>
            <numerusform>%Ln days without a figure</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberChangeWords</name>
    <message numerus="yes">
        <source>%Ln change(s) were not tried, because another organization was opened.</source>
        <translation>
            <numerusform>%Ln change was not tried, because another organization was opened.</numerusform>
            <numerusform>%Ln changes were not tried, because another organization was opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were not tried, because somebody else may have signed in.</source>
        <translation>
            <numerusform>%Ln change was not tried, because somebody else may have signed in.</numerusform>
            <numerusform>%Ln changes were not tried, because somebody else may have signed in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were not tried.</source>
        <translation>
            <numerusform>%Ln change was not tried.</numerusform>
            <numerusform>%Ln changes were not tried.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) of %1 made admin.</source>
        <translation>
            <numerusform>%Ln member of %1 made admin.</numerusform>
            <numerusform>%Ln members of %1 made admin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) of %1 made regular user.</source>
        <translation>
            <numerusform>%Ln member of %1 made regular user.</numerusform>
            <numerusform>%Ln members of %1 made regular user.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) removed from %1.</source>
        <translation>
            <numerusform>%Ln member removed from %1.</numerusform>
            <numerusform>%Ln members removed from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2: %Ln change(s) did not work, %3 did. %4</source>
        <extracomment>Make admin in acme: 2 changes did not work, 1 did. The service has a problem.</extracomment>
        <translation>
            <numerusform>%1 in %2: %Ln change did not work, %3 did. %4</numerusform>
            <numerusform>%1 in %2: %Ln changes did not work, %3 did. %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunRestWords</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether %Ln of them were made cannot be told: %1.</source>
        <translation>
            <numerusform>Whether %Ln of them was made cannot be told: %1.</numerusform>
            <numerusform>Whether %Ln of them were made cannot be told: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsageReportWords</name>
    <message numerus="yes">
        <source>Credits of %Ln organization(s)</source>
        <translation>
            <numerusform>Credits of %Ln organization</numerusform>
            <numerusform>Credits of %Ln organizations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaterfallWords</name>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::AccessDialog</name>
    <message numerus="yes">
        <source>Make %Ln change(s) now?</source>
        <translation>
            <numerusform>Make %Ln change now?</numerusform>
            <numerusform>Make %Ln changes now?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln change(s)</source>
        <translation>
            <numerusform>Make %Ln change</numerusform>
            <numerusform>Make %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A run of %Ln change(s) was interrupted. This is what is left of it, compared with what is so now.</source>
        <translation>
            <numerusform>A run of %Ln change was interrupted. This is what is left of it, compared with what is so now.</numerusform>
            <numerusform>A run of %Ln changes was interrupted. This is what is left of it, compared with what is so now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these are not ticked: since then the same person&apos;s access was changed, or a newer list was carried out.</source>
        <translation>
            <numerusform>%Ln of these is not ticked: since then the same person&apos;s access was changed, or a newer list was carried out.</numerusform>
            <numerusform>%Ln of these are not ticked: since then the same person&apos;s access was changed, or a newer list was carried out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more will not be made, since another organization has the name of theirs by now.</source>
        <translation>
            <numerusform>%Ln more will not be made, since another organization has the name of its organization by now.</numerusform>
            <numerusform>%Ln more will not be made, since other organizations have the names of theirs by now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these are not ticked, since the plan held them back when it was exported.</source>
        <translation>
            <numerusform>%Ln of these is not ticked, since the plan held it back when it was exported.</numerusform>
            <numerusform>%Ln of these are not ticked, since the plan held them back when it was exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find out what became of %Ln change(s), and make again what was not made?</source>
        <translation>
            <numerusform>Find out what became of %Ln change, and make it again if it was not made?</numerusform>
            <numerusform>Find out what became of %Ln changes, and make again what was not made?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What became of %Ln more cannot be told yet: that is looked into first, and what was not made is made again.</source>
        <translation>
            <numerusform>What became of one more cannot be told yet: that is looked into first, and if it was not made it is made again.</numerusform>
            <numerusform>What became of %Ln more cannot be told yet: that is looked into first, and what was not made is made again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ActivityPage</name>
    <message numerus="yes">
        <source>The last %Ln change(s)</source>
        <translation>
            <numerusform>The last %Ln change</numerusform>
            <numerusform>The last %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) exported.</source>
        <translation>
            <numerusform>%Ln change exported.</numerusform>
            <numerusform>%Ln changes exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::AllOrganizationsPage</name>
    <message numerus="yes">
        <source>%Ln organization(s)</source>
        <translation>
            <numerusform>%Ln organization</numerusform>
            <numerusform>%Ln organizations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::AllUsageTableModel</name>
    <message numerus="yes">
        <source>%L1 of %Ln organization(s)</source>
        <translation>
            <numerusform>%L1 of %Ln organization</numerusform>
            <numerusform>%L1 of %Ln organizations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ApplyRun</name>
    <message numerus="yes">
        <source>An earlier run of %Ln change(s) was interrupted; %L1 of them are left. steward apply --resume goes on with them.</source>
        <translation>
            <numerusform>An earlier run of %Ln change was interrupted; %L1 of it is left. steward apply --resume goes on with it.</numerusform>
            <numerusform>An earlier run of %Ln changes was interrupted; %L1 of them are left. steward apply --resume goes on with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going on with a run of %Ln change(s); %L1 of them are left.</source>
        <translation>
            <numerusform>Going on with a run of %Ln change; %L1 of it is left.</numerusform>
            <numerusform>Going on with a run of %Ln changes; %L1 of them are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An earlier run of %Ln change(s) was interrupted; whether %L1 of them were made cannot be told. steward apply --resume names them.</source>
        <translation>
            <numerusform>An earlier run of %Ln change was interrupted; whether %L1 of them was made cannot be told. steward apply --resume names them.</numerusform>
            <numerusform>An earlier run of %Ln changes was interrupted; whether %L1 of them were made cannot be told. steward apply --resume names them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A run of %Ln change(s) was interrupted, and none of them is left to be made.</source>
        <translation>
            <numerusform>A run of %Ln change was interrupted, and it is not left to be made.</numerusform>
            <numerusform>A run of %Ln changes was interrupted, and none of them is left to be made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ChangeNotice</name>
    <message numerus="yes">
        <source>Steward closes once it is known what became of %Ln change(s). If you quit now, you are told at the next start.</source>
        <translation>
            <numerusform>Steward closes once it is known what became of %Ln change. If you quit now, you are told at the next start.</numerusform>
            <numerusform>Steward closes once it is known what became of %Ln changes. If you quit now, you are told at the next start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking what happened… The answers to %Ln change(s) did not come.</source>
        <translation>
            <numerusform>Checking what happened… The answer to %Ln change did not come.</numerusform>
            <numerusform>Checking what happened… The answers to %Ln changes did not come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are on their way already and cannot be taken back. You are told what became of them.</source>
        <translation>
            <numerusform>%Ln change is on its way already and cannot be taken back. You are told what became of it.</numerusform>
            <numerusform>%Ln changes are on their way already and cannot be taken back. You are told what became of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ChangeView</name>
    <message numerus="yes">
        <source>More than %Ln year(s)</source>
        <translation>
            <numerusform>More than %Ln year</numerusform>
            <numerusform>More than %Ln years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::MainWindow</name>
    <message numerus="yes">
        <source>%Ln change(s) of members have not begun yet. If you quit now, they are not made. What is done stays done.</source>
        <translation>
            <numerusform>%Ln change of members has not begun yet. If you quit now, it is not made. What is done stays done.</numerusform>
            <numerusform>%Ln changes of members have not begun yet. If you quit now, they are not made. What is done stays done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::MembersPage</name>
    <message numerus="yes">
        <source>%Ln member(s) exported.</source>
        <translation>
            <numerusform>%Ln member exported.</numerusform>
            <numerusform>%Ln members exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln member(s)</source>
        <translation>
            <numerusform>%L1 of %Ln member</numerusform>
            <numerusform>%L1 of %Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln admin(s)</source>
        <translation>
            <numerusform>%Ln admin</numerusform>
            <numerusform>%Ln admins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln member(s) of %1 admin?</source>
        <translation>
            <numerusform>Make %Ln member of %1 admin?</numerusform>
            <numerusform>Make %Ln members of %1 admin?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln admin(s) of %1 regular user? They can no longer manage its members, projects and settings.</source>
        <translation>
            <numerusform>Make %Ln admin of %1 a regular user? They can no longer manage its members, projects and settings.</numerusform>
            <numerusform>Make %Ln admins of %1 regular users? They can no longer manage its members, projects and settings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::OrganizationTableModel</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::OrganizationsController</name>
    <message numerus="yes">
        <source>Not everything about %Ln organization(s) could be read: %1. %2</source>
        <translation>
            <numerusform>Not everything about %Ln organization could be read: %1. %2</numerusform>
            <numerusform>Not everything about %Ln organizations could be read: %1. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::PageHeader</name>
    <message numerus="yes">
        <source>as of %Ln minute(s) ago</source>
        <translation>
            <numerusform>as of %Ln minute ago</numerusform>
            <numerusform>as of %Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as of %Ln hour(s) ago</source>
        <translation>
            <numerusform>as of %Ln hour ago</numerusform>
            <numerusform>as of %Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as of %Ln day(s) ago</source>
        <translation>
            <numerusform>as of %Ln day ago</numerusform>
            <numerusform>as of %Ln days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::PeoplePage</name>
    <message numerus="yes">
        <source>Reading; %Ln organization(s) left</source>
        <translation>
            <numerusform>Reading; %Ln organization left</numerusform>
            <numerusform>Reading; %Ln organizations left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln person(s)</source>
        <translation>
            <numerusform>%L1 of %Ln person</numerusform>
            <numerusform>%L1 of %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) exported.</source>
        <translation>
            <numerusform>%Ln person exported.</numerusform>
            <numerusform>%Ln people exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::RemoveMemberDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::RosterPage</name>
    <message numerus="yes">
        <source>All %Ln organization(s)</source>
        <translation>
            <numerusform>All %Ln organization</numerusform>
            <numerusform>All %Ln organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln organization(s) that the list names</source>
        <translation>
            <numerusform>The %Ln organization that the list names</numerusform>
            <numerusform>The %Ln organizations that the list names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in %Ln other organization(s) that lines name: choose those under Where.</source>
        <translation>
            <numerusform>Not in %Ln other organization that lines name: choose it under Where.</numerusform>
            <numerusform>Not in %Ln other organizations that lines name: choose those under Where.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::UsageCards</name>
    <message numerus="yes">
        <source>%Ln used credits</source>
        <translation>
            <numerusform>%Ln used credits</numerusform>
            <numerusform>%Ln used credits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::UsageController</name>
    <message numerus="yes">
        <source>The range has to hold a day, and no more than %Ln year(s).</source>
        <translation>
            <numerusform>The range has to hold a day, and no more than %Ln year.</numerusform>
            <numerusform>The range has to hold a day, and no more than %Ln years.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::UsageControls</name>
    <message numerus="yes">
        <source>More than %Ln year(s)</source>
        <translation>
            <numerusform>More than %Ln year</numerusform>
            <numerusform>More than %Ln years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ViewNameDialog</name>
    <message numerus="yes">
        <source>There are %Ln view(s) of this table, which is the most. Forget one first, or enter the name of one.</source>
        <translation>
            <numerusform>There is %Ln view of this table, which is the most. Forget one first, or enter the name of one.</numerusform>
            <numerusform>There are %Ln views of this table, which is the most. Forget one first, or enter the name of one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::WaitNotice</name>
    <message numerus="yes">
        <source>The service accepts no more requests for now. Steward goes on by itself in %Ln second(s).</source>
        <translation>
            <numerusform>The service accepts no more requests for now. Steward goes on by itself in %Ln second.</numerusform>
            <numerusform>The service accepts no more requests for now. Steward goes on by itself in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::Workspace</name>
    <message numerus="yes">
        <source>%Ln change(s) of the plan that was under way were not made, since another connection or sign-in is in use by now. They are offered again to who has begun it.</source>
        <translation>
            <numerusform>%Ln change of the plan that was under way was not made, since another connection or sign-in is in use by now. It is offered again to who has begun it.</numerusform>
            <numerusform>%Ln changes of the plan that was under way were not made, since another connection or sign-in is in use by now. They are offered again to who has begun it.</numerusform>
        </translation>
    </message>
</context>
</TS>
