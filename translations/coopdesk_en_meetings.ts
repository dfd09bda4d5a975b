<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AgendaTab</name>
    <message numerus="yes">
        <source>%Ln earlier minutes not approved</source>
        <translation>
            <numerusform>%Ln earlier minutes not approved</numerusform>
            <numerusform>%Ln earlier minutes not approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open task(s)</source>
        <translation>
            <numerusform>%Ln open task</numerusform>
            <numerusform>%Ln open tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postponed item(s)</source>
        <translation>
            <numerusform>%Ln postponed item</numerusform>
            <numerusform>%Ln postponed items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayCell</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskParts</name>
    <message numerus="yes">
        <source>%Ln found on the list of the entitled (%1)</source>
        <translation>
            <numerusform>%Ln found on the list of the entitled (%1)</numerusform>
            <numerusform>%Ln found on the list of the entitled (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuesMarks</name>
    <message numerus="yes">
        <source>%Ln marked member(s) are not entitled anyway. %1</source>
        <translation>
            <numerusform>%Ln marked member is not entitled anyway. %1</numerusform>
            <numerusform>%Ln marked members are not entitled anyway. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ElectionPage</name>
    <message numerus="yes">
        <source>%Ln seat(s)</source>
        <translation>
            <numerusform>%Ln seat</numerusform>
            <numerusform>%Ln seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln voter(s)</source>
        <translation>
            <numerusform>%Ln voter</numerusform>
            <numerusform>%Ln voters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message numerus="yes">
        <source>%Ln item(s) without an answer:</source>
        <translation>
            <numerusform>%Ln item without an answer:</numerusform>
            <numerusform>%Ln items without an answer:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln late</numerusform>
            <numerusform>%Ln late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message numerus="yes">
        <source>and %Ln more: type more of the name</source>
        <translation>
            <numerusform>and %Ln more: type more of the name</numerusform>
            <numerusform>and %Ln more: type more of the name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message numerus="yes">
        <source>%Ln meeting(s) in all</source>
        <translation>
            <numerusform>%Ln meeting in all</numerusform>
            <numerusform>%Ln meetings in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingsTools</name>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln meeting</numerusform>
            <numerusform>%Ln meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinutesPanel</name>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) from the record</source>
        <translation>
            <numerusform>%Ln difference from the record</numerusform>
            <numerusform>%Ln differences from the record</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OffersDialog</name>
    <message numerus="yes">
        <source>Follow-up of %Ln open task(s)</source>
        <translation>
            <numerusform>Follow-up of %Ln open task</numerusform>
            <numerusform>Follow-up of %Ln open tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermsPage</name>
    <message numerus="yes">
        <source>Next by votes: %Ln.</source>
        <translation>
            <numerusform>Next by votes: %Ln.</numerusform>
            <numerusform>Next by votes: %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermsWords</name>
    <message numerus="yes">
        <source>over by %Ln day(s)</source>
        <translation>
            <numerusform>over by %Ln day</numerusform>
            <numerusform>over by %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in reserve</source>
        <translation>
            <numerusform>%Ln in reserve</numerusform>
            <numerusform>%Ln in reserve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The term ends in %Ln day(s): prepare the election in its last three months.</source>
        <translation>
            <numerusform>The term ends in %Ln day: prepare the election in its last three months.</numerusform>
            <numerusform>The term ends in %Ln days: prepare the election in its last three months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The term has been over for %Ln day(s): an election is due.</source>
        <translation>
            <numerusform>The term has been over for %Ln day: an election is due.</numerusform>
            <numerusform>The term has been over for %Ln days: an election is due.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s) are vacant; the next by votes takes the place.</source>
        <translation>
            <numerusform>%Ln seat is vacant; the next by votes takes the place.</numerusform>
            <numerusform>%Ln seats are vacant; the next by votes takes the place.</numerusform>
        </translation>
    </message>
</context>
</TS>
