<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>PapersPage</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) went to the printer</source>
        <translation>
            <numerusform>%Ln page went to the printer</numerusform>
            <numerusform>%Ln pages went to the printer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintSide</name>
    <message numerus="yes">
        <source>Print %Ln copies</source>
        <translation>
            <numerusform>Print %Ln copy</numerusform>
            <numerusform>Print %Ln copies</numerusform>
        </translation>
    </message>
</context>
</TS>
