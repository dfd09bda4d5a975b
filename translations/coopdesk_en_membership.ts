<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AcceptDialog</name>
    <message numerus="yes">
        <source>Accept %n application(s) by one decision?</source>
        <translation>
            <numerusform>Accept %n application?</numerusform>
            <numerusform>Accept %n applications by one decision?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n applicant(s)</source>
        <translation>
            <numerusform>Accept</numerusform>
            <numerusform>Accept %n applicants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplicationActs</name>
    <message numerus="yes">
        <source>%Ln new member(s) in the register</source>
        <translation>
            <numerusform>%Ln new member in the register</numerusform>
            <numerusform>%Ln new members in the register</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplicationPanel</name>
    <message numerus="yes">
        <source>%Ln application(s)</source>
        <translation>
            <numerusform>%Ln application</numerusform>
            <numerusform>%Ln applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n by one decision</source>
        <translation>
            <numerusform>Accept %n by one decision</numerusform>
            <numerusform>Accept %n by one decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplicationsPage</name>
    <message numerus="yes">
        <source>%Ln application(s) in all</source>
        <translation>
            <numerusform>%Ln application in all</numerusform>
            <numerusform>%Ln applications in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for the board</source>
        <translation>
            <numerusform>%Ln waiting for the board</numerusform>
            <numerusform>%Ln waiting for the board</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplicationsTools</name>
    <message numerus="yes">
        <source>%Ln application(s)</source>
        <translation>
            <numerusform>%Ln application</numerusform>
            <numerusform>%Ln applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chosen: %Ln</source>
        <translation>
            <numerusform>Chosen: %Ln</numerusform>
            <numerusform>Chosen: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssemblyList</name>
    <message numerus="yes">
        <source>Ticked: %Ln</source>
        <translation>
            <numerusform>Ticked: %Ln</numerusform>
            <numerusform>Ticked: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CounterWork</name>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln paper</numerusform>
            <numerusform>%Ln papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndStep</name>
    <message numerus="yes">
        <source>%n thing(s) for the board to know</source>
        <translation>
            <numerusform>%n thing for the board to know</numerusform>
            <numerusform>%n things for the board to know</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExitPanel</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExitsPage</name>
    <message numerus="yes">
        <source>%Ln settlement(s) not paid yet, %1 rials</source>
        <translation>
            <numerusform>%Ln settlement not paid yet, %1 rials</numerusform>
            <numerusform>%Ln settlements not paid yet, %1 rials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln admission(s) and exit(s) ratified</source>
        <translation>
            <numerusform>%Ln admission or exit ratified</numerusform>
            <numerusform>%Ln admissions and exits ratified</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatifyDialog</name>
    <message numerus="yes">
        <source>Did the assembly ratify %n of them?</source>
        <translation>
            <numerusform>Did the assembly ratify it?</numerusform>
            <numerusform>Did the assembly ratify all %n?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefuseDialog</name>
    <message numerus="yes">
        <source>The reason stands in the notice. From the day of being told the applicant has %n month(s) to go to court: Article 22.</source>
        <translation>
            <numerusform>The reason stands in the notice. From the day of being told the applicant has %n month to go to court: Article 22.</numerusform>
            <numerusform>The reason stands in the notice. From the day of being told the applicant has %n months to go to court: Article 22.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepTies</name>
    <message numerus="yes">
        <source>%Ln heir(s) noted</source>
        <translation>
            <numerusform>%Ln heir noted</numerusform>
            <numerusform>%Ln heirs noted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToldDialog</name>
    <message numerus="yes">
        <source>From this day run %n month(s) in which to go to court: Article 22.</source>
        <translation>
            <numerusform>From this day runs %n month in which to go to court: Article 22.</numerusform>
            <numerusform>From this day run %n months in which to go to court: Article 22.</numerusform>
        </translation>
    </message>
</context>
</TS>
