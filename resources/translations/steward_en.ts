<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>%n member(s) removed.</source>
        <translation>
            <numerusform>%n member removed.</numerusform>
            <numerusform>%n members removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) made admin.</source>
        <translation>
            <numerusform>%n member made admin.</numerusform>
            <numerusform>%n members made admin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) made regular user.</source>
        <translation>
            <numerusform>%n member made regular user.</numerusform>
            <numerusform>%n members made regular user.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) did not work, %1 did. %2</source>
        <translation>
            <numerusform>%n change did not work, %1 did. %2</numerusform>
            <numerusform>%n changes did not work, %1 did. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were not tried, because another organization was opened.</source>
        <translation>
            <numerusform>%n change was not tried, because another organization was opened.</numerusform>
            <numerusform>%n changes were not tried, because another organization was opened.</numerusform>
        </translation>
    </message>
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
        <source>Make %n member(s) of %1 regular user?</source>
        <translation>
            <numerusform>Make %n member of %1 regular user?</numerusform>
            <numerusform>Make %n members of %1 regular user?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were not tried.</source>
        <translation>
            <numerusform>%n change was not tried.</numerusform>
            <numerusform>%n changes were not tried.</numerusform>
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
    <name>steward::WaitNotice</name>
    <message numerus="yes">
        <source>The service accepts no more requests for now. Steward goes on by itself in %n second(s).</source>
        <translation>
            <numerusform>The service accepts no more requests for now. Steward goes on by itself in %n second.</numerusform>
            <numerusform>The service accepts no more requests for now. Steward goes on by itself in %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
