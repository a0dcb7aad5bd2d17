<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccessPart</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an account to see what it waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role is a set of keys. Whoever coordinates adds the accounts; you can give the keys you hold to those who wait for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role is a set of keys. You hold every one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role is a set of keys. You cannot give {keys}: you do not hold them. Who can: {holders}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role is a set of keys. You cannot give {keys}: you do not hold it. Who can: {holders}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recovery words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message>
        <source>Give the missing keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One envelope per line. The words are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery words open every compartment. They are kept in an envelope, never on a laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds every key of the role “{role}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} waits for: {keys}. You hold: {mine}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} waits for: {keys}. Who can give it: {holders}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has new keys, and still waits for: {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} now holds every key of the role.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountStep</name>
    <message>
        <source>Your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the team says it; with your phrase it opens the case file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role is a set of keys: it opens what its work needs, no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens: {compartments}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Addendum</name>
    <message>
        <source>Addendum of {day}, {author}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArrivalView</name>
    <message>
        <source>What you will be able to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withheld, with the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You opened this bundle already: nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Added: {cases}, {entries}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to cases you had already: {entries}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n newer versions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Added to entries you had already: {versions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be opened until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You opened this bundle already: adding it changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is the one on the card of {name}, but nobody has compared the digits of that card yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries stay with the sender because your role may not read them: {names}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be sent because the sender cannot open them: {names}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BirthField</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well the birth date is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age, about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years old</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BundleMatrix</name>
    <message>
        <source>nothing there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseDocuments</name>
    <message>
        <source>There is no document here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are attached to entries, and listed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseFaces</name>
    <message>
        <source>This case is no longer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been handed over, or taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the cases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseFilters</name>
    <message>
        <source>Name, code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No contact for %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n points to correct before saving.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Write a name, or what the person is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long ago: look at the year again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth date is still to come: look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role reads, but writes no entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in “{compartment}” (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name you cannot read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account does not hold the key of the identities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>followed by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries you cannot read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries you cannot read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseHistory</name>
    <message>
        <source>Nothing has been written in this case yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} made one version of two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseIdentity</name>
    <message>
        <source>The person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account does not hold the key of the identities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safe to contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask before calling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In its own script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrative situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>There is no case here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases that are handed over to you will show here as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer letters, or take a filter away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every case</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %n cases</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Oldest activity first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest activity first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest code first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest code first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names from A to Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names from Z to A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest risk first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest risk first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by status, reversed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by owner, reversed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest people first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Youngest people first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseModel</name>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age, origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account does not hold the key of the identities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name you cannot read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePicker</name>
    <message>
        <source>Cases to hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseReader</name>
    <message>
        <source>Choose an entry to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries you cannot read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They belong to “{compartment}”. Your account does not hold that key: ask the colleague of that profession what you need to know.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseTabs</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseTimeline</name>
    <message>
        <source>All professions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first entry begins the story of this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profession: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckWordsStep</name>
    <message>
        <source>Are they on paper?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read these words from your paper. Four letters of each are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not what is on the paper: {words}. Look again, or go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodesPicker</name>
    <message>
        <source>Take {name} away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColleaguesStep</name>
    <message>
        <source>First colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now every key can be given, to any role. Later, a key is given by somebody who holds it, or with the recovery words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let each colleague sit here and type their own phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this colleague first, or empty the fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposeFoot</name>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n case(s) to {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: no bundle was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First look at what would go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. Change a choice above to hand over something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves yet: one encrypted file is written to the folder you choose. You keep your cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who the cases go to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the cases that go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has compared the digits of {name} yet. Somebody else could have made this card: compare by voice first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposePart</name>
    <message>
        <source>Where should the bundle be written?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are in {file}, encrypted for {name}. Carry it as you like: nobody else can open it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactModel</name>
    <message>
        <source>not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified by voice on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactPicker</name>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are the cases for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a contact…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactsPart</name>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no contact yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your card to the person you work with, and add theirs: by message, on a stick, as you like. Then compare the digits by voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact cards ({pattern})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a contact card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my-card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save my contact card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your card is in {file}. It is not secret: send it as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is among your contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: the digits match.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {hour}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>The case file is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock, and begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session held every key, so it ends now. Unlock with your name and phrase to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) can open it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is made, encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery words are on paper, away from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case numbers begin with {code}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorFields</name>
    <message>
        <source>In a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discreet entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the editor; the draft stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both versions stand below. Keep what is right: saving makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An addendum is final as soon as it is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleagues without the key “{compartment}” are not even told that it exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addendum to “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the direction of this paragraph (Ctrl+Shift+X)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorFiles</name>
    <message>
        <source>Attach a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures, PDF or any file up to 64 MB, kept encrypted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave {name} out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorFoot</name>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft found again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept at {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is still being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what you wrote in “{title}”? It cannot come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what you wrote? It cannot come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Back to the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} · signed by {author} on {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} · written by {author} on {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody unknown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have begun to change this entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry was written in two places at the same time. Nothing is lost: read both, then make one version of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one version of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or discard your draft first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an addendum</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Signing makes this entry final: nobody can change it any more, you neither. A correction is written as an addendum beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign this entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>No case file on this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another case file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a case file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented people, to learn with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On another drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another case file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileProgressRow</name>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileViewer</name>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file cannot be shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept, encrypted, and goes with the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is too large to be shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more than 100 million points. It is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged and cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever sent it for another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>Hand over cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPlace</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>Name you cannot read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HowForm</name>
    <message numerus="yes">
        <source>%n days, until {day}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be opened for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy: you keep the cases, and what each of you writes later stays apart until one of you hands over again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that day Consigne refuses to open the bundle. It does not delete what was opened before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} did something this version cannot name ({act})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{who} added %n case(s) received from {other}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} handed over %n case(s) to {other}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invented case(s) were written for training</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{who} added an account for {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} changed the facts of {case}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} made this case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} opened the new case {case}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} read {case}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} added the contact card of {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} compared the digits of {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} saved an entry of {case}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} signed an entry of {case}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} attached a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} gave {other} the keys: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} changed their own passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery words opened this case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} unlocked the case file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalPart</name>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line is signed by the account that did it and names the one before: nothing can be taken out without it showing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message numerus="yes">
        <source>%n case(s) to {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) from {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerPart</name>
    <message>
        <source>Nothing received yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open a case first, then write an entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to save here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>Protected case notes, on this laptop only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the training file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented people, with real encryption. It takes some seconds, once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withheld: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not their role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name you cannot read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{role} · you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} · access ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>Compartments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message>
        <source>{place}, {count} waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewAccountPart</name>
    <message>
        <source>Back to the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let your colleague sit here: they choose their own passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the team says it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can give a passphrase back. It is kept nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has an account, and waits for the keys: {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCasePage</name>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is given when you save. Names stay in the identity compartment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard this new case? What you typed cannot come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPhrase</name>
    <message>
        <source>Another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six words drawn at random, for instance:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces count. Any language and any letters are fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed, not pasted: it shows that you know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the same as the phrase above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too easy to guess. Six words drawn at random do well.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenPart</name>
    <message>
        <source>Which bundle have you been given?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the file here, or choose it. Nothing is added before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to this case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles ({pattern})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding to this case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is added yet. What you have written yourself stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add their card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnPhrase</name>
    <message>
        <source>The phrase you have now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change my passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else can see it, and nobody can give it back to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the phrase you have now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the phrase you have now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action of this name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide the phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the phrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>My card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this card to whoever should write to you: it is not secret. When they add it, read these digits to each other by voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save my card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified by voice on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new account of {name} would have other digits: compare again then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has compared these digits yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {name}, or meet. {name} reads the digits shown under “My card” on their own screen: all sixty must be the same as here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digits match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody can write a card with this name: the digits tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We compared the digits: they match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add without comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPart</name>
    <message>
        <source>The person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe to contact on this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to find a language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the person writes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in its own script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A nickname, another spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickModel</name>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>The case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day centre, Paris north</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place, never a person: it can be read without a phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two to five letters; case numbers begin with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays on this computer. Only encrypted files are ever written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One case file holds the cases of one site on one computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two to five letters without accents, like PAR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one of this name here already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the case file goes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {name} will be able to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not their role</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{size} of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries withheld</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}, {seconds} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}, {minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingText</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second sheet, if there are three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the words in their order, from the paper, with a space between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They open everything: this is written in the journal. Afterwards you have a new account; the old one stays until it is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with the recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoleCard</name>
    <message>
        <source>One envelope per line. Leave it empty if they are not at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery words, if you have them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will write and read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will only read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “{role}” opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys you do not hold: {keys}. The account waits for them until {holders} can give them, or until the recovery words are typed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recovery words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RolesPart</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes and reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open new cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand cases over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes no case of its own: it reads what it is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May {able}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people, codes and notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few letters are enough: accents and Arabic spellings do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here matches “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your account cannot read is not searched either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first %n results</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a key or the mouse. What is being typed is saved as a draft first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consigne {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To keep a copy, lock, then copy the whole folder: it stays encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old one opens nothing any more, except older copies.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetField</name>
    <message>
        <source>{count} of {all} words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Version of {author}, {moment}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SituationPart</name>
    <message>
        <source>The situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to find a country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrative situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the case file now (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft saved at {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks in {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Hard to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short: six words that have nothing in common do well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too easy to guess: add a word or two</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No case chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy, until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purpose: {purpose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamMatrix</name>
    <message>
        <source>waits for its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in an envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} · you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} · access ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New account</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compartment(s) you do not open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message numerus="yes">
        <source>%n entries you cannot read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only accounts that hold the key “{compartment}” can read these entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept to this profession</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search people, codes, notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingStrip</name>
    <message>
        <source>Training file: every person is invented.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Your name and your phrase open only what your role may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six words, with their spaces. Capitals and accents count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking: about a second, so that guessing stays slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrase forgotten: recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case file is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Protected case notes, on this laptop only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without your phrase or the recovery words, nobody can open this case file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no case file in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that has “header.json” in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First time? Open the training file: everything in it is invented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First time? Try a training file: everything in it is invented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the training file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody here is invented. Choose whom to play: one click fills both fields.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}, signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes one version of two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text did not change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewerBar</name>
    <message>
        <source>Back to the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of it (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Welcome to Consigne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new encrypted folder for your team, on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open one that exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a drive, or from another folder of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with invented people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training file, to learn with: nothing in it is real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case notes that only the right people can read, on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WizardPage</name>
    <message>
        <source>Protected case notes, on this laptop only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating, a few seconds…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message>
        <source>Recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three sheets, two suffice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They open everything, without any phrase. By hand, on paper, out of sight: no photograph, no file. Keep them away from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a phrase is forgotten or a colleague leaves, only these words open the case file. They are shown once, and are English in every language.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkPlaces</name>
    <message>
        <source>You have no contact yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange contact cards with the person you write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Legend</name>
    <message>
        <source>goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you do not hold it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withheld, with the reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Part</name>
    <message>
        <source>Birth</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Side</name>
    <message numerus="yes">
        <source>%n bundle(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>New entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over cases…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people, codes, notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help and shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>entry</name>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author}, {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody unknown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Your role does not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Ask a colleague whose role does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is signed and is not edited any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an addendum: it stands beside the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a title or a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody of this name has an account already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a second name, or an initial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This phrase is too easy to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use six words drawn at random.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a whole contact card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added. Ask for the card again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your own contact card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the card of the person you write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one case to hand over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender is not among your contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in. Add the sender&apos;s card first, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle names another recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in. Tell the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle was not signed by the person it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the sender, by voice, to send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle was to be opened before {on}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the sender for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented people and real ones are never mixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in. What comes from a training file opens in one only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this bundle says it holds is not inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the sender to redo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case file could not do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or the computer refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder or file cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another place, or ask for access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no case file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug in the drive it is on, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case file is open in another window of Consigne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock it there, then unlock it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name and phrase do not open the case file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at both again: capitals, accents and spaces count in the phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case file is not as Consigne wrote it, and stays closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not delete it. Keep a copy, and open your last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case file was written by a newer version of Consigne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Update Consigne here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case file asks for more or less work than is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not opened. It may have been altered: use a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not the recovery words of this case file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the order and the spelling of each word again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something in this folder already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not touched. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account does not hold the key for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague who holds it can give it to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than 64 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not attached. Attach a smaller copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a Consigne bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle was made by a newer version of Consigne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in. Update Consigne here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle is closed to you: it has other keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send your contact card to who made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of this bundle is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in. Wait until it is copied, or copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle was altered or damaged on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle holds something that Consigne never writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in. Tell the sender, by voice, before all else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle is larger than is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask for fewer cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not touched. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer could not read or write this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Look whether it is there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>An unexpected fault: the case file was locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. If it happens again, tell us this code: {code}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Which name, which phrase?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name your colleagues gave your account, and your own passphrase. Consigne never says which of the two is wrong, so that nobody can find out who works here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You forgot the phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can look it up. With the recovery words, kept in an envelope outside this computer, you make a new account for yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training file holds invented people only. Its names and phrases are shown, and what comes from it opens in a training file only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text is safe while you write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you type is kept as an encrypted draft within two seconds. Save makes a version that colleagues see; earlier versions stay. Sign makes it final: after that, add an addendum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consigne locks by itself when nobody touches it. Locking ends the program, so that nothing stays in memory; once you unlock again you are back at the same place, with your draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you cannot read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each profession has its own keys. Entries you cannot read are counted, so that you know to ask a colleague; their words are not on your screen, and your account cannot open them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bundle is readable only by the person you choose. Compare the numbers of a contact card by voice before you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>limits</name>
    <message>
        <source>A computer that somebody else controls while the case file is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a colleague has already read, copied or printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being made to unlock: whatever your account opens can be seen. Hand over before you travel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old traces on a memory chip, to somebody who has an old copy and the phrase of that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That Consigne is installed here: this can be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who carries a bundle to whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not protected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>{some} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} nor {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purposes</name>
    <message>
        <source>follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coordination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfer of care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not your role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they hold no key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
