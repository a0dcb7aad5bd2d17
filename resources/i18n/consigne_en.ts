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
    <name>Aside</name>
    <message numerus="yes">
        <source>Show the %n others</source>
        <translation>
            <numerusform>Show the other one (%n)</numerusform>
            <numerusform>Show the %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See the %n cases</source>
        <translation>
            <numerusform>See the case (%n)</numerusform>
            <numerusform>See the %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringPage</name>
    <message numerus="yes">
        <source>%n case(s) are in your case file now.</source>
        <translation>
            <numerusform>%n case is in your case file now.</numerusform>
            <numerusform>%n cases are in your case file now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n first note(s) keep the rest.</source>
        <translation>
            <numerusform>%n first note keeps the rest.</numerusform>
            <numerusform>%n first notes keep the rest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n case(s)</source>
        <translation>
            <numerusform>Bring in %n case</numerusform>
            <numerusform>Bring in %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringSummary</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) used</source>
        <translation>
            <numerusform>%n column used</numerusform>
            <numerusform>%n columns used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) would come in</source>
        <translation>
            <numerusform>%n case would come in</numerusform>
            <numerusform>%n cases would come in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n row left out</numerusform>
            <numerusform>%n rows left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseFacts</name>
    <message numerus="yes">
        <source>%n entries you cannot read</source>
        <translation>
            <numerusform>%n entry you cannot read</numerusform>
            <numerusform>%n entries you cannot read</numerusform>
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
    <name>CaseHeader</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
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
    <name>ClosingChecks</name>
    <message numerus="yes">
        <source>%n referrals have not come to an end</source>
        <translation>
            <numerusform>%n referral has not come to an end</numerusform>
            <numerusform>%n referrals have not come to an end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are still to be done</source>
        <translation>
            <numerusform>%n thing is still to be done</numerusform>
            <numerusform>%n things are still to be done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries wait in two versions</source>
        <translation>
            <numerusform>%n entry waits in two versions</numerusform>
            <numerusform>%n entries wait in two versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your drafts are not saved</source>
        <translation>
            <numerusform>%n of your drafts is not saved</numerusform>
            <numerusform>%n of your drafts are not saved</numerusform>
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
    <name>DueSection</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
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
    <name>ExportListPage</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are in {file}, readable by anybody.</source>
        <translation>
            <numerusform>%n case is in {file}, readable by anybody.</numerusform>
            <numerusform>%n cases are in {file}, readable by anybody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) withheld: not agreed to.</source>
        <translation>
            <numerusform>%n name withheld: not agreed to.</numerusform>
            <numerusform>%n names withheld: not agreed to.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormSections</name>
    <message numerus="yes">
        <source>{done} of %n groups finished</source>
        <translation>
            <numerusform>{done} of %n group finished</numerusform>
            <numerusform>{done} of %n groups finished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
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
        <source>{who} brought in %n case(s) from a spreadsheet</source>
        <translation>
            <numerusform>{who} brought in %n case from a spreadsheet</numerusform>
            <numerusform>{who} brought in %n cases from a spreadsheet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} wrote a list of %n case(s) to a spreadsheet</source>
        <translation>
            <numerusform>{who} wrote a list of %n case to a spreadsheet</numerusform>
            <numerusform>{who} wrote a list of %n cases to a spreadsheet</numerusform>
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
    <name>LikelySame</name>
    <message numerus="yes">
        <source>%n people may be the same person. Nothing is merged.</source>
        <translation>
            <numerusform>%n person may be the same person. Nothing is merged.</numerusform>
            <numerusform>%n people may be the same person. Nothing is merged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Meanings</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
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
    <name>ProblemList</name>
    <message numerus="yes">
        <source>%n points to correct before saving.</source>
        <translation>
            <numerusform>%n point to correct before saving.</numerusform>
            <numerusform>%n points to correct before saving.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more below.</source>
        <translation>
            <numerusform>and %n more below.</numerusform>
            <numerusform>and %n more below.</numerusform>
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
    <name>RowsPart</name>
    <message numerus="yes">
        <source>All %n row(s)</source>
        <translation>
            <numerusform>All (%n row)</numerusform>
            <numerusform>All %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n ready</numerusform>
            <numerusform>%n ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already?</source>
        <translation>
            <numerusform>%n known already?</numerusform>
            <numerusform>%n known already?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a name</source>
        <translation>
            <numerusform>%n without a name</numerusform>
            <numerusform>%n without a name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, marked in the table</source>
        <translation>
            <numerusform>and %n more, marked in the table</numerusform>
            <numerusform>and %n more, marked in the table</numerusform>
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
    <name>SheetWords</name>
    <message numerus="yes">
        <source>%n cell(s) are formulas: their last results are used.</source>
        <translation>
            <numerusform>%n cell is a formula: its last result is used.</numerusform>
            <numerusform>%n cells are formulas: their last results are used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) have no result: left empty.</source>
        <translation>
            <numerusform>%n formula has no result: left empty.</numerusform>
            <numerusform>%n formulas have no result: left empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of cells are merged: what stands there counts for the first row only.</source>
        <translation>
            <numerusform>%n group of cells is merged: what stands there counts for the first row only.</numerusform>
            <numerusform>%n groups of cells are merged: what stands there counts for the first row only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) like #N/A are left empty.</source>
        <translation>
            <numerusform>%n cell like #N/A is left empty.</numerusform>
            <numerusform>%n cells like #N/A are left empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are longer than the headings: the columns at the end have no name.</source>
        <translation>
            <numerusform>%n row is longer than the headings: the columns at the end have no name.</numerusform>
            <numerusform>%n rows are longer than the headings: the columns at the end have no name.</numerusform>
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
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n things to do</source>
        <translation>
            <numerusform>%n thing to do</numerusform>
            <numerusform>%n things to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message numerus="yes">
        <source>%n thing(s) to correct</source>
        <translation>
            <numerusform>%n thing to correct</numerusform>
            <numerusform>%n things to correct</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n things to correct</source>
        <translation>
            <numerusform>The first thing to correct (%n)</numerusform>
            <numerusform>The first %n things to correct</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to keep</source>
        <translation>
            <numerusform>%n question to keep</numerusform>
            <numerusform>%n questions to keep</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
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
