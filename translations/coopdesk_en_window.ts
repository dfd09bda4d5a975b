<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Care</name>
    <message numerus="yes">
        <source>%Ln attached file(s)</source>
        <translation>
            <numerusform>%Ln attached file</numerusform>
            <numerusform>%Ln attached files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were missing already</source>
        <translation>
            <numerusform>%Ln file was missing already</numerusform>
            <numerusform>%Ln files were missing already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorBox</name>
    <message numerus="yes">
        <source>%n thing(s) left before saving</source>
        <translation>
            <numerusform>%n thing left before saving</numerusform>
            <numerusform>%n things left before saving</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeDrafts</name>
    <message numerus="yes">
        <source>%n more were begun and not saved.</source>
        <translation>
            <numerusform>%n more was begun and not saved.</numerusform>
            <numerusform>%n more were begun and not saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeMeetingWords</name>
    <message numerus="yes">
        <source>%Ln meeting(s) have not been called</source>
        <translation>
            <numerusform>%Ln meeting has not been called</numerusform>
            <numerusform>%Ln meetings have not been called</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s) of past days are not recorded</source>
        <translation>
            <numerusform>%Ln meeting of a past day is not recorded</numerusform>
            <numerusform>%Ln meetings of past days are not recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The minutes of %Ln meeting(s) are not approved</source>
        <translation>
            <numerusform>The minutes of %Ln meeting are not approved</numerusform>
            <numerusform>The minutes of %Ln meetings are not approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) of decisions are late</source>
        <translation>
            <numerusform>%Ln task of a decision is late</numerusform>
            <numerusform>%Ln tasks of decisions are late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A term of office has been over for %Ln day(s)</source>
        <translation>
            <numerusform>A term of office has been over for %Ln day</numerusform>
            <numerusform>A term of office has been over for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A term of office ends in %Ln day(s)</source>
        <translation>
            <numerusform>A term of office ends in %Ln day</numerusform>
            <numerusform>A term of office ends in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s) are vacant, and too few are left</source>
        <translation>
            <numerusform>%Ln seat is vacant, and too few are left</numerusform>
            <numerusform>%Ln seats are vacant, and too few are left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s) are vacant</source>
        <translation>
            <numerusform>%Ln seat is vacant</numerusform>
            <numerusform>%Ln seats are vacant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln office-holder(s) are no longer members</source>
        <translation>
            <numerusform>%Ln office-holder is no longer a member</numerusform>
            <numerusform>%Ln office-holders are no longer members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%Ln thing(s), the most urgent first</source>
        <translation>
            <numerusform>%Ln thing</numerusform>
            <numerusform>%Ln things, the most urgent first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeWords</name>
    <message numerus="yes">
        <source>The last backup is %Ln day(s) old</source>
        <translation>
            <numerusform>The last backup is a day old</numerusform>
            <numerusform>The last backup is %Ln days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln member(s) are left</source>
        <translation>
            <numerusform>Only one member is left</numerusform>
            <numerusform>Only %Ln members are left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The board&apos;s time is over for %Ln application(s)</source>
        <translation>
            <numerusform>The board&apos;s time is over for %Ln application</numerusform>
            <numerusform>The board&apos;s time is over for %Ln applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) must soon be decided</source>
        <translation>
            <numerusform>%Ln application must soon be decided</numerusform>
            <numerusform>%Ln applications must soon be decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settlement(s) can be paid now</source>
        <translation>
            <numerusform>%Ln settlement can be paid now</numerusform>
            <numerusform>%Ln settlements can be paid now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) of withdrawal whose year is over</source>
        <translation>
            <numerusform>%Ln notice of withdrawal whose year is over</numerusform>
            <numerusform>%Ln notices of withdrawal whose year is over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notices of withdrawal: the last day is in %Ln day(s)</source>
        <translation>
            <numerusform>Notices of withdrawal: the last day is tomorrow</numerusform>
            <numerusform>Notices of withdrawal: the last day is in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln admission(s) or exit(s) not yet ratified</source>
        <translation>
            <numerusform>%Ln admission or exit not yet ratified</numerusform>
            <numerusform>%Ln admissions and exits not yet ratified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) hold more than the share cap</source>
        <translation>
            <numerusform>%Ln member holds more than the share cap</numerusform>
            <numerusform>%Ln members hold more than the share cap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) with an expired card</source>
        <translation>
            <numerusform>%Ln member with an expired card</numerusform>
            <numerusform>%Ln members with an expired card</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) without a card number</source>
        <translation>
            <numerusform>%Ln member without a card number</numerusform>
            <numerusform>%Ln members without a card number</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) without a phone</source>
        <translation>
            <numerusform>%Ln member without a phone</numerusform>
            <numerusform>%Ln members without a phone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) under 18</source>
        <translation>
            <numerusform>%Ln member under 18</numerusform>
            <numerusform>%Ln members under 18</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) without shares</source>
        <translation>
            <numerusform>%Ln member without shares</numerusform>
            <numerusform>%Ln members without shares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>tomorrow</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message numerus="yes">
        <source>Needed: %Ln</source>
        <translation>
            <numerusform>Needed: %Ln</numerusform>
            <numerusform>Needed: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about a second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about a minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuorumMeaning</name>
    <message numerus="yes">
        <source>within %Ln hour(s)</source>
        <translation>
            <numerusform>within %Ln hour</numerusform>
            <numerusform>within %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the board %Ln time(s) over</source>
        <translation>
            <numerusform>as many as the board</numerusform>
            <numerusform>%Ln times the board</numerusform>
        </translation>
    </message>
</context>
</TS>
