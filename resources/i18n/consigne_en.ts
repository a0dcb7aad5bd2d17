<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message numerus="yes">
        <source>%n draft(s) can never be read again.</source>
        <translation>
            <numerusform>%n draft can never be read again.</numerusform>
            <numerusform>%n drafts can never be read again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivalView</name>
    <message numerus="yes">
        <source>%n attached file(s)</source>
        <translation>
            <numerusform>%n attached file</numerusform>
            <numerusform>%n attached files</numerusform>
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
    <name>ArrivalWords</name>
    <message numerus="yes">
        <source>With this you answer for %n case(s).</source>
        <translation>
            <numerusform>With this you answer for %n case.</numerusform>
            <numerusform>With this you answer for %n cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You get a copy of %n case(s).</source>
        <translation>
            <numerusform>You get a copy of %n case.</numerusform>
            <numerusform>You get a copy of %n cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these cases you have already: what is new is added to them.</source>
        <translation>
            <numerusform>%n of these cases you have already: what is new is added to it.</numerusform>
            <numerusform>%n of these cases you have already: what is new is added to them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) will be erased here too, as {name} asks, where their role may ask it.</source>
        <translation>
            <numerusform>%n case will be erased here too, as {name} asks, where their role may ask it.</numerusform>
            <numerusform>%n cases will be erased here too, as {name} asks, where their role may ask it.</numerusform>
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
        <source>%n entries stay because the person did not agree to sending them: {names}.</source>
        <translation>
            <numerusform>%n entry stays because the person did not agree to sending it: {names}.</numerusform>
            <numerusform>%n entries stay because the person did not agree to sending them: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discreet entries stay with the sender: {names}.</source>
        <translation>
            <numerusform>%n discreet entry stays with the sender: {names}.</numerusform>
            <numerusform>%n discreet entries stay with the sender: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries stay because they are for named people only: {names}.</source>
        <translation>
            <numerusform>%n entry stays because it is for named people only: {names}.</numerusform>
            <numerusform>%n entries stay because they are for named people only: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries stay because the sender left them out: {names}.</source>
        <translation>
            <numerusform>%n entry stays because the sender left it out: {names}.</numerusform>
            <numerusform>%n entries stay because the sender left them out: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new case(s)</source>
        <translation>
            <numerusform>%n new case</numerusform>
            <numerusform>%n new cases</numerusform>
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
        <source>%n newer versions</source>
        <translation>
            <numerusform>%n newer version</numerusform>
            <numerusform>%n newer versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) erased here too, as they asked.</source>
        <translation>
            <numerusform>%n case erased here too, as they asked.</numerusform>
            <numerusform>%n cases erased here too, as they asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) not erased: it is not theirs to ask.</source>
        <translation>
            <numerusform>%n case not erased: it is not theirs to ask.</numerusform>
            <numerusform>%n cases not erased: it is not theirs to ask.</numerusform>
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
    <name>BackupList</name>
    <message numerus="yes">
        <source>%n older one(s) are not shown.</source>
        <translation>
            <numerusform>%n older one is not shown.</numerusform>
            <numerusform>%n older ones are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %n day(s) ago.</source>
        <translation>
            <numerusform>That is %n day ago.</numerusform>
            <numerusform>That is %n days ago.</numerusform>
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
    <name>BundleModel</name>
    <message numerus="yes">
        <source>%n stay</source>
        <translation>
            <numerusform>%n stays</numerusform>
            <numerusform>%n stay</numerusform>
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
    <name>CaseLines</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all (%n)</numerusform>
            <numerusform>Show all %n</numerusform>
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
        <source>What is new for {name} (%n cases)</source>
        <translation>
            <numerusform>What is new for {name} (%n case)</numerusform>
            <numerusform>What is new for {name} (%n cases)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) chosen</source>
        <translation>
            <numerusform>%n case chosen</numerusform>
            <numerusform>%n cases chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasesStep</name>
    <message numerus="yes">
        <source>%n open case(s) to hand over.</source>
        <translation>
            <numerusform>%n open case to hand over.</numerusform>
            <numerusform>%n open cases to hand over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are on their way to another case file: they stay so.</source>
        <translation>
            <numerusform>%n more is on its way to another case file: it stays so.</numerusform>
            <numerusform>%n more are on their way to another case file: they stay so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecksList</name>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points stand in the way.</source>
        <translation>
            <numerusform>%n point stands in the way.</numerusform>
            <numerusform>%n points stand in the way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points are not ticked yet.</source>
        <translation>
            <numerusform>%n point is not ticked yet.</numerusform>
            <numerusform>%n points are not ticked yet.</numerusform>
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
    <name>ComparePanel</name>
    <message numerus="yes">
        <source>%n answers are the same</source>
        <translation>
            <numerusform>%n answer is the same</numerusform>
            <numerusform>%n answers are the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers still wait for your choice.</source>
        <translation>
            <numerusform>%n answer still waits for your choice.</numerusform>
            <numerusform>%n answers still wait for your choice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictList</name>
    <message numerus="yes">
        <source>%n more come when these are done.</source>
        <translation>
            <numerusform>%n more comes when these are done.</numerusform>
            <numerusform>%n more come when these are done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message numerus="yes">
        <source>%n entries were written in two places at once.</source>
        <translation>
            <numerusform>%n entry was written in two places at once.</numerusform>
            <numerusform>%n entries were written in two places at once.</numerusform>
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
    <name>CustodyDone</name>
    <message numerus="yes">
        <source>You hold %n case(s) again.</source>
        <translation>
            <numerusform>You hold %n case again.</numerusform>
            <numerusform>You hold %n cases again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) removed from here:</source>
        <translation>
            <numerusform>%n case removed from here:</numerusform>
            <numerusform>%n cases removed from here:</numerusform>
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
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries stay: only a colleague can open them.</source>
        <translation>
            <numerusform>%n entry stays: only a colleague can open it.</numerusform>
            <numerusform>%n entries stay: only a colleague can open them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustodyWords</name>
    <message numerus="yes">
        <source>You took %n case(s) over, {day}</source>
        <translation>
            <numerusform>You took %n case over, {day}</numerusform>
            <numerusform>You took %n cases over, {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} took %n case(s) over, {day}</source>
        <translation>
            <numerusform>{name} took %n case over, {day}</numerusform>
            <numerusform>{name} took %n cases over, {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You removed %n case(s), {day}</source>
        <translation>
            <numerusform>You removed %n case, {day}</numerusform>
            <numerusform>You removed %n cases, {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} removed %n case(s), {day}</source>
        <translation>
            <numerusform>{name} removed %n case, {day}</numerusform>
            <numerusform>{name} removed %n cases, {day}</numerusform>
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
    <name>DraftsStep</name>
    <message numerus="yes">
        <source>%n draft(s) were let go.</source>
        <translation>
            <numerusform>%n draft was let go.</numerusform>
            <numerusform>%n drafts were let go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) were left unfinished.</source>
        <translation>
            <numerusform>%n draft was left unfinished.</numerusform>
            <numerusform>%n drafts were left unfinished.</numerusform>
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
    <name>DueWords</name>
    <message numerus="yes">
        <source>%n days are left when it goes on.</source>
        <translation>
            <numerusform>%n day is left when it goes on.</numerusform>
            <numerusform>%n days are left when it goes on.</numerusform>
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
    <name>Erasing</name>
    <message numerus="yes">
        <source>Now: %n entries that you can open, with their versions, files and everybody’s drafts.</source>
        <translation>
            <numerusform>Now: %n entry that you can open, with its versions, files and everybody’s drafts.</numerusform>
            <numerusform>Now: %n entries that you can open, with their versions, files and everybody’s drafts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message numerus="yes">
        <source>%n signed entry(ies) with every version</source>
        <translation>
            <numerusform>%n signed entry with every version</numerusform>
            <numerusform>%n signed entries with every version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) stay: the person has not agreed that a court sees them</source>
        <translation>
            <numerusform>%n photograph stays: the person has not agreed that a court sees it</numerusform>
            <numerusform>%n photographs stay: the person has not agreed that a court sees them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) stay: not signed yet</source>
        <translation>
            <numerusform>%n entry stays: not signed yet</numerusform>
            <numerusform>%n entries stay: not signed yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) stay: for some people</source>
        <translation>
            <numerusform>%n entry stays: for some people only</numerusform>
            <numerusform>%n entries stay: for some people only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are in {file}.</source>
        <translation>
            <numerusform>%n entry is in {file}.</numerusform>
            <numerusform>%n entries are in {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stay: only the hash is in it.</source>
        <translation>
            <numerusform>%n file stays: only its hash is in it.</numerusform>
            <numerusform>%n files stay: only their hashes are in it.</numerusform>
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
    <name>FrontPart</name>
    <message numerus="yes">
        <source>{name} hands over %n case(s) to you</source>
        <translation>
            <numerusform>{name} hands over %n case to you</numerusform>
            <numerusform>{name} hands over %n cases to you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} hands over %n case(s) to {other}</source>
        <translation>
            <numerusform>{name} hands over %n case to {other}</numerusform>
            <numerusform>{name} hands over %n cases to {other}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You follow %n open case(s).</source>
        <translation>
            <numerusform>You follow %n open case.</numerusform>
            <numerusform>You follow %n open cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverPaper</name>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n thing to do</numerusform>
            <numerusform>%n things to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not finished, and let go</source>
        <translation>
            <numerusform>%n not finished, and let go</numerusform>
            <numerusform>%n not finished, and let go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not finished, never read</source>
        <translation>
            <numerusform>%n not finished, never read</numerusform>
            <numerusform>%n not finished, never read</numerusform>
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
    <message numerus="yes">
        <source>{name} confirmed a bundle of {day}; %n cases have something new.</source>
        <translation>
            <numerusform>{name} confirmed a bundle of {day}; %n case has something new.</numerusform>
            <numerusform>{name} confirmed a bundle of {day}; %n cases have something new.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxDetail</name>
    <message numerus="yes">
        <source>You are asked to answer for %n case(s).</source>
        <translation>
            <numerusform>You are asked to answer for %n case.</numerusform>
            <numerusform>You are asked to answer for %n cases.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxModel</name>
    <message numerus="yes">
        <source>%n case(s) from {name}</source>
        <translation>
            <numerusform>%n case from {name}</numerusform>
            <numerusform>%n cases from {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>they took %n case(s) over</source>
        <translation>
            <numerusform>they took %n case over</numerusform>
            <numerusform>they took %n cases over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>they have the copy of %n case(s)</source>
        <translation>
            <numerusform>they have the copy of %n case</numerusform>
            <numerusform>they have the copy of %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>they refused %n case(s)</source>
        <translation>
            <numerusform>they refused %n case</numerusform>
            <numerusform>they refused %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>they removed %n case(s)</source>
        <translation>
            <numerusform>they removed %n case</numerusform>
            <numerusform>they removed %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxPart</name>
    <message numerus="yes">
        <source>%n receipt(s) came.</source>
        <translation>
            <numerusform>%n receipt came.</numerusform>
            <numerusform>%n receipts came.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were removed.</source>
        <translation>
            <numerusform>%n file was removed.</numerusform>
            <numerusform>%n files were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) there are left alone.</source>
        <translation>
            <numerusform>%n other file there is left alone.</numerusform>
            <numerusform>%n other files there are left alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxSide</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n file(s) that served…</source>
        <translation>
            <numerusform>Remove %n file that served…</numerusform>
            <numerusform>Remove %n files that served…</numerusform>
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
        <source>{who} signed %n case(s) over to {other}</source>
        <translation>
            <numerusform>{who} signed %n case over to {other}</numerusform>
            <numerusform>{who} signed %n cases over to {other}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} took %n case(s) over from {other}</source>
        <translation>
            <numerusform>{who} took %n case over from {other}</numerusform>
            <numerusform>{who} took %n cases over from {other}</numerusform>
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
        <source>{who} made a backup of %n case(s)</source>
        <translation>
            <numerusform>{who} made a backup of %n case</numerusform>
            <numerusform>{who} made a backup of %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} merged a backup: %n version(s) added</source>
        <translation>
            <numerusform>{who} merged a backup: %n version added</numerusform>
            <numerusform>{who} merged a backup: %n versions added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} emptied the case file of %n case(s)</source>
        <translation>
            <numerusform>{who} emptied the case file of %n case</numerusform>
            <numerusform>{who} emptied the case file of %n cases</numerusform>
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
    <name>LeavingPart</name>
    <message numerus="yes">
        <source>%n draft(s) that {name} never saved will be read by nobody.</source>
        <translation>
            <numerusform>%n draft that {name} never saved will be read by nobody.</numerusform>
            <numerusform>%n drafts that {name} never saved will be read by nobody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extract(s) left for {name} alone were never read, and nobody else can open them. {name} can still unlock once to take them in.</source>
        <translation>
            <numerusform>%n extract left for {name} alone was never read, and nobody else can open it. {name} can still unlock once to take it in.</numerusform>
            <numerusform>%n extracts left for {name} alone were never read, and nobody else can open them. {name} can still unlock once to take them in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign and hand over %n case(s)</source>
        <translation>
            <numerusform>Sign and hand over %n case</numerusform>
            <numerusform>Sign and hand over %n cases</numerusform>
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
        <source>and %n other(s)</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
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
    <name>LedgerPart</name>
    <message numerus="yes">
        <source>%n entries were written in two places and wait for somebody to choose.</source>
        <translation>
            <numerusform>%n entry was written in two places and waits for somebody to choose.</numerusform>
            <numerusform>%n entries were written in two places and wait for somebody to choose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LegalWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
    <name>MakingPanel</name>
    <message numerus="yes">
        <source>%n answers of the text are missing.</source>
        <translation>
            <numerusform>%n answer of the text is missing.</numerusform>
            <numerusform>%n answers of the text are missing.</numerusform>
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
    <name>MergePreview</name>
    <message numerus="yes">
        <source>%n versions are left out: they are by somebody who was removed since.</source>
        <translation>
            <numerusform>%n version is left out: it is by somebody who was removed since.</numerusform>
            <numerusform>%n versions are left out: they are by somebody who was removed since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new case(s)</source>
        <translation>
            <numerusform>%n new case</numerusform>
            <numerusform>%n new cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new entries</source>
        <translation>
            <numerusform>%n new entry</numerusform>
            <numerusform>%n new entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>other versions of %n entries you have; where both sides changed one, both are kept</source>
        <translation>
            <numerusform>another version of %n entry you have; where both sides changed it, both are kept</numerusform>
            <numerusform>other versions of %n entries you have; where both sides changed one, both are kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s)</source>
        <translation>
            <numerusform>%n attached file</numerusform>
            <numerusform>%n attached files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeResult</name>
    <message numerus="yes">
        <source>%n new case(s)</source>
        <translation>
            <numerusform>%n new case</numerusform>
            <numerusform>%n new cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) added</source>
        <translation>
            <numerusform>%n version added</numerusform>
            <numerusform>%n versions added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries now have two versions: open them and choose.</source>
        <translation>
            <numerusform>%n entry now has two versions: open it and choose.</numerusform>
            <numerusform>%n entries now have two versions: open them and choose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissionLines</name>
    <message numerus="yes">
        <source>{name} hands over %n case(s) to you.</source>
        <translation>
            <numerusform>{name} hands over %n case to you.</numerusform>
            <numerusform>{name} hands over %n cases to you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenPart</name>
    <message numerus="yes">
        <source>Take over %n case(s)</source>
        <translation>
            <numerusform>Take over %n case</numerusform>
            <numerusform>Take over %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxModel</name>
    <message numerus="yes">
        <source>Receipt: %n case(s) taken over</source>
        <translation>
            <numerusform>Receipt: %n case taken over</numerusform>
            <numerusform>Receipt: %n cases taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Receipt: a copy of %n case(s)</source>
        <translation>
            <numerusform>Receipt: a copy of %n case</numerusform>
            <numerusform>Receipt: a copy of %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer: %n case(s) refused</source>
        <translation>
            <numerusform>Answer: %n case refused</numerusform>
            <numerusform>Answer: %n cases refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Statement: %n case(s) removed</source>
        <translation>
            <numerusform>Statement: %n case removed</numerusform>
            <numerusform>Statement: %n cases removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message numerus="yes">
        <source>and %n other cases, of which nothing in particular stays</source>
        <translation>
            <numerusform>and %n other case, of which nothing in particular stays</numerusform>
            <numerusform>and %n other cases, of which nothing in particular stays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all (%n)</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
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
    <name>ProcedureCard</name>
    <message numerus="yes">
        <source>Papers missing: %n</source>
        <translation>
            <numerusform>Papers missing: %n</numerusform>
            <numerusform>Papers missing: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurgeQuestion</name>
    <message numerus="yes">
        <source>%n case(s) go from here, with their entries, files and drafts.</source>
        <translation>
            <numerusform>%n case goes from here, with its entries, files and drafts.</numerusform>
            <numerusform>%n cases go from here, with their entries, files and drafts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries stay: only a colleague can open them, and hands them over with their own account.</source>
        <translation>
            <numerusform>%n entry stays: only a colleague can open it, and hands it over with their own account.</numerusform>
            <numerusform>%n entries stay: only a colleague can open them, and hands them over with their own account.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries written after the bundle: {name} never got them</source>
        <translation>
            <numerusform>%n entry written after the bundle: {name} never got it</numerusform>
            <numerusform>%n entries written after the bundle: {name} never got them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries written here that {name} may never have got</source>
        <translation>
            <numerusform>%n entry written here that {name} may never have got</numerusform>
            <numerusform>%n entries written here that {name} may never have got</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries for named people did not go</source>
        <translation>
            <numerusform>%n entry for named people did not go</numerusform>
            <numerusform>%n entries for named people did not go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts that were never saved, yours or a colleague’s</source>
        <translation>
            <numerusform>%n draft that was never saved, yours or a colleague’s</numerusform>
            <numerusform>%n drafts that were never saved, yours or a colleague’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were kept back from the bundle</source>
        <translation>
            <numerusform>%n entry was kept back from the bundle</numerusform>
            <numerusform>%n entries were kept back from the bundle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries did not go</source>
        <translation>
            <numerusform>%n entry did not go</numerusform>
            <numerusform>%n entries did not go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more case(s)</source>
        <translation>
            <numerusform>and %n more case</numerusform>
            <numerusform>and %n more cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message numerus="yes">
        <source>{name} answers for %n case(s) now.</source>
        <translation>
            <numerusform>{name} answers for %n case now.</numerusform>
            <numerusform>{name} answers for %n cases now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} has the copy of %n case(s).</source>
        <translation>
            <numerusform>{name} has the copy of %n case.</numerusform>
            <numerusform>{name} has the copy of %n cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You hold %n case(s) again and can write.</source>
        <translation>
            <numerusform>You hold %n case again and can write.</numerusform>
            <numerusform>You hold %n cases again and can write.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} removed their copy of %n case(s).</source>
        <translation>
            <numerusform>{name} removed their copy of %n case.</numerusform>
            <numerusform>{name} removed their copy of %n cases.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipientPicker</name>
    <message numerus="yes">
        <source>%n contacts chosen</source>
        <translation>
            <numerusform>%n contact chosen</numerusform>
            <numerusform>%n contacts chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPart</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handover note(s)</source>
        <translation>
            <numerusform>%n handover note</numerusform>
            <numerusform>%n handover notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do or to watch</source>
        <translation>
            <numerusform>%n thing to do or to watch</numerusform>
            <numerusform>%n things to do or to watch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) given to somebody at once</source>
        <translation>
            <numerusform>%n other given to somebody at once</numerusform>
            <numerusform>%n others given to somebody at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) let go</source>
        <translation>
            <numerusform>%n draft let go</numerusform>
            <numerusform>%n drafts let go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) nobody read</source>
        <translation>
            <numerusform>%n draft nobody read</numerusform>
            <numerusform>%n drafts nobody read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases go without a summary: who takes over will not know the risks and promises at once.</source>
        <translation>
            <numerusform>%n case goes without a summary: who takes over will not know the risks and promises at once.</numerusform>
            <numerusform>%n cases go without a summary: who takes over will not know the risks and promises at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases have no summary on one page yet.</source>
        <translation>
            <numerusform>%n case has no summary on one page yet.</numerusform>
            <numerusform>%n cases have no summary on one page yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n summaries are older than a month.</source>
        <translation>
            <numerusform>%n summary is older than a month.</numerusform>
            <numerusform>%n summaries are older than a month.</numerusform>
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
    <name>RuleCard</name>
    <message numerus="yes">
        <source>Verified %n months ago: check it again</source>
        <translation>
            <numerusform>Verified %n month ago: check it again</numerusform>
            <numerusform>Verified %n months ago: check it again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message numerus="yes">
        <source>%n month(s) more overseas.</source>
        <translation>
            <numerusform>%n month more overseas.</numerusform>
            <numerusform>%n months more overseas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message numerus="yes">
        <source>%n rule(s) taken in.</source>
        <translation>
            <numerusform>%n rule taken in.</numerusform>
            <numerusform>%n rules taken in.</numerusform>
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
    <name>Sentences</name>
    <message numerus="yes">
        <source>Hand over %n cases to {name}, custody included</source>
        <translation>
            <numerusform>Hand over %n case to {name}, custody included</numerusform>
            <numerusform>Hand over %n cases to {name}, custody included</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words}, a copy to %n others</source>
        <translation>
            <numerusform>{words}, a copy to %n other</numerusform>
            <numerusform>{words}, a copy to %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n others</source>
        <translation>
            <numerusform>{name} and %n other</numerusform>
            <numerusform>{name} and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send a copy of %n cases to {name}</source>
        <translation>
            <numerusform>Send a copy of %n case to {name}</numerusform>
            <numerusform>Send a copy of %n cases to {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go without a summary.</source>
        <translation>
            <numerusform>%n goes without a summary.</numerusform>
            <numerusform>%n go without a summary.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases are in {file}, encrypted for {names}. Carry it as you like: nobody else can open it.</source>
        <translation>
            <numerusform>%n case is in {file}, encrypted for {names}. Carry it as you like: nobody else can open it.</numerusform>
            <numerusform>%n cases are in {file}, encrypted for {names}. Carry it as you like: nobody else can open it.</numerusform>
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
    <name>SignStep</name>
    <message numerus="yes">
        <source>%n case(s) have nobody yet.</source>
        <translation>
            <numerusform>%n case has nobody yet.</numerusform>
            <numerusform>%n cases have nobody yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) have no note.</source>
        <translation>
            <numerusform>%n case has no note.</numerusform>
            <numerusform>%n cases have no note.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do could not be opened by who gets them.</source>
        <translation>
            <numerusform>%n thing to do could not be opened by who gets it.</numerusform>
            <numerusform>%n things to do could not be opened by who gets them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are not finished.</source>
        <translation>
            <numerusform>%n draft is not finished.</numerusform>
            <numerusform>%n drafts are not finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) for {name}</source>
        <translation>
            <numerusform>%n case for {name}</numerusform>
            <numerusform>%n cases for {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handover note(s)</source>
        <translation>
            <numerusform>%n handover note</numerusform>
            <numerusform>%n handover notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do or to watch</source>
        <translation>
            <numerusform>%n thing to do or to watch</numerusform>
            <numerusform>%n things to do or to watch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them given by name</source>
        <translation>
            <numerusform>%n of them given by name</numerusform>
            <numerusform>%n of them given by name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) let go</source>
        <translation>
            <numerusform>%n draft let go</numerusform>
            <numerusform>%n drafts let go</numerusform>
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
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
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
    <name>SummaryWriting</name>
    <message numerus="yes">
        <source>Summaries: {written} of %n written</source>
        <translation>
            <numerusform>Summaries: {written} of %n written</numerusform>
            <numerusform>Summaries: {written} of %n written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakingPart</name>
    <message numerus="yes">
        <source>{name} hands over %n case(s)</source>
        <translation>
            <numerusform>{name} hands over %n case</numerusform>
            <numerusform>{name} hands over %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) went elsewhere since, and are not taken over: {codes}.</source>
        <translation>
            <numerusform>%n case went elsewhere since, and is not taken over: {codes}.</numerusform>
            <numerusform>%n cases went elsewhere since, and are not taken over: {codes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to tick</source>
        <translation>
            <numerusform>%n to tick</numerusform>
            <numerusform>%n to tick</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n case(s)</source>
        <translation>
            <numerusform>Take over %n case</numerusform>
            <numerusform>Take over %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) still to tick.</source>
        <translation>
            <numerusform>%n line still to tick.</numerusform>
            <numerusform>%n lines still to tick.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are yours now.</source>
        <translation>
            <numerusform>%n case is yours now.</numerusform>
            <numerusform>%n cases are yours now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stay in the old name: your role does not write there.</source>
        <translation>
            <numerusform>%n thing stays in the old name: your role does not write there.</numerusform>
            <numerusform>%n things stay in the old name: your role does not write there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TasksStep</name>
    <message numerus="yes">
        <source>%n thing(s) to do or to watch. Each stays with its case unless you say otherwise.</source>
        <translation>
            <numerusform>%n thing to do or to watch. It stays with its case unless you say otherwise.</numerusform>
            <numerusform>%n things to do or to watch. Each stays with its case unless you say otherwise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) whose time does not run now: each stays with its case.</source>
        <translation>
            <numerusform>%n deadline whose time does not run now: it stays with its case.</numerusform>
            <numerusform>%n deadlines whose time does not run now: each stays with its case.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
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
    <name>TemplateFaults</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
        <source>%n entries were written in two places at once.</source>
        <translation>
            <numerusform>%n entry was written in two places at once.</numerusform>
            <numerusform>%n entries were written in two places at once.</numerusform>
        </translation>
    </message>
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
    <name>TravelPage</name>
    <message numerus="yes">
        <source>%n case(s) were removed.</source>
        <translation>
            <numerusform>%n case was removed.</numerusform>
            <numerusform>%n cases were removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TravelQuestion</name>
    <message numerus="yes">
        <source>%n case(s) go from here, with their entries, files and drafts.</source>
        <translation>
            <numerusform>%n case goes from here, with its entries, files and drafts.</numerusform>
            <numerusform>%n cases go from here, with their entries, files and drafts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TravelSteps</name>
    <message numerus="yes">
        <source>Remove %n case(s)…</source>
        <translation>
            <numerusform>Remove %n case…</numerusform>
            <numerusform>Remove %n cases…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) stay until then, with their codes and what is read by everybody.</source>
        <translation>
            <numerusform>%n case stays until then, with its code and what is read by everybody.</numerusform>
            <numerusform>%n cases stay until then, with their codes and what is read by everybody.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TravelWords</name>
    <message numerus="yes">
        <source>%n case(s) are still yours. Somebody you trust takes them over, custody included, and can give them back.</source>
        <translation>
            <numerusform>%n case is still yours. Somebody you trust takes it over, custody included, and can give it back.</numerusform>
            <numerusform>%n cases are still yours. Somebody you trust takes them over, custody included, and can give them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are claimed by both sides. Decide that first.</source>
        <translation>
            <numerusform>%n case is claimed by both sides. Decide that first.</numerusform>
            <numerusform>%n cases are claimed by both sides. Decide that first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) wait for a receipt. Until it is here you cannot know that anybody has them, and nothing is removed.</source>
        <translation>
            <numerusform>%n case waits for a receipt. Until it is here you cannot know that anybody has it, and nothing is removed.</numerusform>
            <numerusform>%n cases wait for a receipt. Until it is here you cannot know that anybody has them, and nothing is removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) to {name}</source>
        <translation>
            <numerusform>%n case to {name}</numerusform>
            <numerusform>%n cases to {name}</numerusform>
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
        <source>%n case(s) can go: somebody else has them. Their entries, files and drafts are removed, then what is left is put under new keys, so that old traces on the disk open with nothing.</source>
        <translation>
            <numerusform>%n case can go: somebody else has it. Its entries, files and drafts are removed, then what is left is put under new keys, so that old traces on the disk open with nothing.</numerusform>
            <numerusform>%n cases can go: somebody else has them. Their entries, files and drafts are removed, then what is left is put under new keys, so that old traces on the disk open with nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries written after the bundle, or that did not go with it</source>
        <translation>
            <numerusform>%n entry written after the bundle, or that did not go with it</numerusform>
            <numerusform>%n entries written after the bundle, or that did not go with it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries for named people did not go</source>
        <translation>
            <numerusform>%n entry for named people did not go</numerusform>
            <numerusform>%n entries for named people did not go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were kept back from the bundle</source>
        <translation>
            <numerusform>%n entry was kept back from the bundle</numerusform>
            <numerusform>%n entries were kept back from the bundle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries written here in a copy: who holds the case may never have got them</source>
        <translation>
            <numerusform>%n entry written here in a copy: who holds the case may never have got it</numerusform>
            <numerusform>%n entries written here in a copy: who holds the case may never have got them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts begun and never saved, by anybody</source>
        <translation>
            <numerusform>%n text begun and never saved, by anybody</numerusform>
            <numerusform>%n texts begun and never saved, by anybody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records of ends of missions: print them first</source>
        <translation>
            <numerusform>%n record of an end of mission: print it first</numerusform>
            <numerusform>%n records of ends of missions: print them first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extracts on their way to a colleague</source>
        <translation>
            <numerusform>%n extract on its way to a colleague</numerusform>
            <numerusform>%n extracts on their way to a colleague</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more case(s)</source>
        <translation>
            <numerusform>and %n more case</numerusform>
            <numerusform>and %n more cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are with {people}</source>
        <translation>
            <numerusform>%n case is with {people}</numerusform>
            <numerusform>%n cases are with {people}</numerusform>
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
    <name>Warnings</name>
    <message numerus="yes">
        <source>Something falls due during the passage: {case}, {day}, and in %n more cases. {name} will see it first.</source>
        <translation>
            <numerusform>Something falls due during the passage: {case}, {day}, and in %n more case. {name} will see it first.</numerusform>
            <numerusform>Something falls due during the passage: {case}, {day}, and in %n more cases. {name} will see it first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Obstacles</name>
    <message numerus="yes">
        <source>%n cases are somebody else&apos;s: you hold a copy.</source>
        <translation>
            <numerusform>%n case is somebody else&apos;s: you hold a copy.</numerusform>
            <numerusform>%n cases are somebody else&apos;s: you hold a copy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases are on their way to somebody already.</source>
        <translation>
            <numerusform>%n case is on its way to somebody already.</numerusform>
            <numerusform>%n cases are on their way to somebody already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases are claimed by several people: settle that first.</source>
        <translation>
            <numerusform>%n case is claimed by several people: settle that first.</numerusform>
            <numerusform>%n cases are claimed by several people: settle that first.</numerusform>
        </translation>
    </message>
</context>
</TS>
