<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CardIssue</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %Ln card(s)</source>
        <translation>
            <numerusform>Issue %Ln card</numerusform>
            <numerusform>Issue %Ln cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln card</numerusform>
            <numerusform>%Ln cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) issued</source>
        <translation>
            <numerusform>%Ln card issued</numerusform>
            <numerusform>%Ln cards issued</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificateIssue</name>
    <message numerus="yes">
        <source>Issue %Ln certificate(s)</source>
        <translation>
            <numerusform>Issue %Ln certificate</numerusform>
            <numerusform>Issue %Ln certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message numerus="yes">
        <source>%Ln certificate(s)</source>
        <translation>
            <numerusform>%Ln certificate</numerusform>
            <numerusform>%Ln certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) issued</source>
        <translation>
            <numerusform>%Ln certificate issued</numerusform>
            <numerusform>%Ln certificates issued</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareMoveForm</name>
    <message numerus="yes">
        <source>Record the purchase of %Ln share(s)</source>
        <translation>
            <numerusform>Record the purchase of %Ln share</numerusform>
            <numerusform>Record the purchase of %Ln shares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln share(s) to the holding</source>
        <translation>
            <numerusform>Add %Ln share to the holding</numerusform>
            <numerusform>Add %Ln shares to the holding</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln share(s) from the holding</source>
        <translation>
            <numerusform>Take %Ln share from the holding</numerusform>
            <numerusform>Take %Ln shares from the holding</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded: %Ln share(s) bought</source>
        <translation>
            <numerusform>Recorded: %Ln share bought</numerusform>
            <numerusform>Recorded: %Ln shares bought</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Corrected: %Ln share(s) added</source>
        <translation>
            <numerusform>Corrected: %Ln share added</numerusform>
            <numerusform>Corrected: %Ln shares added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Corrected: %Ln share(s) taken away</source>
        <translation>
            <numerusform>Corrected: %Ln share taken away</numerusform>
            <numerusform>Corrected: %Ln shares taken away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferForm</name>
    <message numerus="yes">
        <source>Transfer %Ln share(s)</source>
        <translation>
            <numerusform>Transfer %Ln share</numerusform>
            <numerusform>Transfer %Ln shares</numerusform>
        </translation>
    </message>
</context>
</TS>
