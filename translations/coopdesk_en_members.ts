<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>MembersTools</name>
    <message numerus="yes">
        <source>%Ln more condition(s): take away</source>
        <translation>
            <numerusform>%Ln more condition: take away</numerusform>
            <numerusform>%Ln more conditions: take away</numerusform>
        </translation>
    </message>
</context>
</TS>
