<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArrivalView</name>
    <message numerus="yes">
        <source>%n new case(s)</source>
        <translation>
            <numerusform>%n new case</numerusform>
            <numerusform>%n new cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer versions</source>
        <translation>
            <numerusform>%n newer version</numerusform>
            <numerusform>%n newer versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s)</source>
        <translation>
            <numerusform>%n attached file</numerusform>
            <numerusform>%n attached files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries stay with the sender because your role may not read them: {names}.</source>
        <translation>
            <numerusform>%n entry stays with the sender because your role may not read it: {names}.</numerusform>
            <numerusform>%n entries stay with the sender because your role may not read them: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be sent because the sender cannot open them: {names}.</source>
        <translation>
            <numerusform>%n entry could not be sent because the sender cannot open it: {names}.</numerusform>
            <numerusform>%n entries could not be sent because the sender cannot open them: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseFilters</name>
    <message numerus="yes">
        <source>No contact for %n days</source>
        <translation>
            <numerusform>No contact for %n day</numerusform>
            <numerusform>No contact for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message numerus="yes">
        <source>%n points to correct before saving.</source>
        <translation>
            <numerusform>%n point to correct before saving.</numerusform>
            <numerusform>%n points to correct before saving.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries you cannot read</source>
        <translation>
            <numerusform>%n entry you cannot read</numerusform>
            <numerusform>%n entries you cannot read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %n cases</source>
        <translation>
            <numerusform>{kept} of %n case</numerusform>
            <numerusform>{kept} of %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasePicker</name>
    <message numerus="yes">
        <source>%n case(s) chosen</source>
        <translation>
            <numerusform>%n case chosen</numerusform>
            <numerusform>%n cases chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComposeFoot</name>
    <message numerus="yes">
        <source>Hand over %n case(s) to {name}</source>
        <translation>
            <numerusform>Hand over %n case to {name}</numerusform>
            <numerusform>Hand over %n cases to {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComposePart</name>
    <message numerus="yes">
        <source>%n case(s) are in {file}, encrypted for {name}. Carry it as you like: nobody else can open it.</source>
        <translation>
            <numerusform>%n case is in {file}, encrypted for {name}. Carry it as you like: nobody else can open it.</numerusform>
            <numerusform>%n cases are in {file}, encrypted for {name}. Carry it as you like: nobody else can open it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message numerus="yes">
        <source>%n account(s) can open it</source>
        <translation>
            <numerusform>%n account can open it</numerusform>
            <numerusform>%n accounts can open it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HiddenEntries</name>
    <message numerus="yes">
        <source>%n entries you cannot read</source>
        <translation>
            <numerusform>%n entry you cannot read</numerusform>
            <numerusform>%n entries you cannot read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HowForm</name>
    <message numerus="yes">
        <source>%n days, until {day}</source>
        <translation>
            <numerusform>%n day, until {day}</numerusform>
            <numerusform>%n days, until {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message numerus="yes">
        <source>{who} added %n case(s) received from {other}</source>
        <translation>
            <numerusform>{who} added %n case received from {other}</numerusform>
            <numerusform>{who} added %n cases received from {other}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} handed over %n case(s) to {other}</source>
        <translation>
            <numerusform>{who} handed over %n case to {other}</numerusform>
            <numerusform>{who} handed over %n cases to {other}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invented case(s) were written for training</source>
        <translation>
            <numerusform>%n invented case was written for training</numerusform>
            <numerusform>%n invented cases were written for training</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message numerus="yes">
        <source>%n case(s) to {name}</source>
        <translation>
            <numerusform>%n case to {name}</numerusform>
            <numerusform>%n cases to {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) from {name}</source>
        <translation>
            <numerusform>%n case from {name}</numerusform>
            <numerusform>%n cases from {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries withheld</source>
        <translation>
            <numerusform>%n entry withheld</numerusform>
            <numerusform>%n entries withheld</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RolesPart</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>The first %n results</source>
        <translation>
            <numerusform>The first result (%n)</numerusform>
            <numerusform>The first %n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n case(s) chosen</source>
        <translation>
            <numerusform>%n case chosen</numerusform>
            <numerusform>%n cases chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compartment(s) you do not open</source>
        <translation>
            <numerusform>%n compartment you do not open</numerusform>
            <numerusform>%n compartments you do not open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message numerus="yes">
        <source>%n entries you cannot read</source>
        <translation>
            <numerusform>%n entry you cannot read</numerusform>
            <numerusform>%n entries you cannot read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Side</name>
    <message numerus="yes">
        <source>%n bundle(s)</source>
        <translation>
            <numerusform>%n bundle</numerusform>
            <numerusform>%n bundles</numerusform>
        </translation>
    </message>
</context>
</TS>
