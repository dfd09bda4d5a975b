<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%Ln row(s) rejected</source>
        <translation>
            <numerusform>%Ln row rejected</numerusform>
            <numerusform>%Ln rows rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReview</name>
    <message numerus="yes">
        <source>Mend %Ln row(s) first</source>
        <translation>
            <numerusform>Mend %Ln row first</numerusform>
            <numerusform>Mend %Ln rows first</numerusform>
        </translation>
    </message>
</context>
</TS>
