<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>DoublesCompare</name>
    <message numerus="yes">
        <source>%Ln field(s) in which both agree</source>
        <translation>
            <numerusform>%Ln field in which both agree</numerusform>
            <numerusform>%Ln fields in which both agree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) will no longer count.</source>
        <translation>
            <numerusform>%Ln step will no longer count.</numerusform>
            <numerusform>%Ln steps will no longer count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoublesPage</name>
    <message numerus="yes">
        <source>%Ln pair(s), the likeliest first</source>
        <translation>
            <numerusform>one pair</numerusform>
            <numerusform>%Ln pairs, the likeliest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeighbourhoodsPage</name>
    <message numerus="yes">
        <source>%Ln quarter(s)</source>
        <translation>
            <numerusform>%Ln quarter</numerusform>
            <numerusform>%Ln quarters</numerusform>
        </translation>
    </message>
</context>
</TS>
