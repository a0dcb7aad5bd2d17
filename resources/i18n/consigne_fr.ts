<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccessPart</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>holds the key</source>
        <translation>détient la clé</translation>
    </message>
    <message>
        <source>cannot open</source>
        <translation>ne peut pas ouvrir</translation>
    </message>
    <message>
        <source>Choose an account to see what it waits for</source>
        <translation>Choisissez un compte pour voir ce qu’il attend</translation>
    </message>
    <message>
        <source>A role is a set of keys. Whoever coordinates adds the accounts; you can give the keys you hold to those who wait for them.</source>
        <translation>Un rôle est un jeu de clés. La coordination ajoute les comptes&#xa0;; vous pouvez donner les clés que vous avez à qui les attend.</translation>
    </message>
    <message>
        <source>A role is a set of keys. You hold every one of them.</source>
        <translation>Un rôle est un jeu de clés. Vous les avez toutes.</translation>
    </message>
    <message>
        <source>A role is a set of keys. You cannot give {keys}: you do not hold them. Who can: {holders}.</source>
        <translation>Un rôle est un jeu de clés. Vous ne pouvez pas donner {keys}&#xa0;: vous ne les avez pas. Qui le peut&#xa0;: {holders}.</translation>
    </message>
    <message>
        <source>A role is a set of keys. You cannot give {keys}: you do not hold it. Who can: {holders}.</source>
        <translation>Un rôle est un jeu de clés. Vous ne pouvez pas donner {keys}&#xa0;: vous ne l’avez pas. Qui le peut&#xa0;: {holders}.</translation>
    </message>
    <message>
        <source>the recovery words</source>
        <translation>les mots de secours</translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message>
        <source>Give the missing keys</source>
        <translation>Donner les clés manquantes</translation>
    </message>
    <message>
        <source>Use the recovery words…</source>
        <translation>Utiliser les mots de secours…</translation>
    </message>
    <message>
        <source>One envelope per line. The words are not kept.</source>
        <translation>Une enveloppe par ligne. Les mots ne sont pas conservés.</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Mots de secours</translation>
    </message>
    <message>
        <source>The recovery words open every compartment. They are kept in an envelope, never on a laptop.</source>
        <translation>Les mots de secours ouvrent tous les volets. On les garde sous enveloppe, jamais sur un portable.</translation>
    </message>
    <message>
        <source>{name} holds every key of the role “{role}”.</source>
        <translation>{name} a toutes les clés du rôle «&#xa0;{role}&#xa0;».</translation>
    </message>
    <message>
        <source>{name} waits for: {keys}. You hold: {mine}.</source>
        <translation>{name} attend&#xa0;: {keys}. Vous avez&#xa0;: {mine}.</translation>
    </message>
    <message>
        <source>{name} waits for: {keys}. Who can give it: {holders}.</source>
        <translation>{name} attend&#xa0;: {keys}. Qui peut les donner&#xa0;: {holders}.</translation>
    </message>
    <message>
        <source>the recovery words</source>
        <translation>les mots de secours</translation>
    </message>
    <message>
        <source>{name} has new keys, and still waits for: {keys}.</source>
        <translation>{name} a de nouvelles clés, et attend encore&#xa0;: {keys}.</translation>
    </message>
    <message>
        <source>{name} now holds every key of the role.</source>
        <translation>{name} a maintenant toutes les clés du rôle.</translation>
    </message>
</context>
<context>
    <name>AccountStep</name>
    <message>
        <source>Your account</source>
        <translation>Votre compte</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>As the team says it; with your phrase it opens the case file.</source>
        <translation>Comme l’équipe le dit. Avec votre phrase, il ouvre le coffre.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>A role is a set of keys: it opens what its work needs, no more.</source>
        <translation>Un rôle est un jeu de clés&#xa0;: il ouvre ce que son travail demande, pas plus.</translation>
    </message>
    <message>
        <source>Write your name.</source>
        <translation>Écrivez votre nom.</translation>
    </message>
    <message>
        <source>Opens: {compartments}.</source>
        <translation>Ouvre&#xa0;: {compartments}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Addendum</name>
    <message>
        <source>Addendum of {day}, {author}</source>
        <translation>Complément du {day}, {author}</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miens</translation>
    </message>
    <message>
        <source>The team’s</source>
        <translation>L’équipe</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Rien n’est prévu.</translation>
    </message>
    <message>
        <source>Tasks, follow-ups, appointments and deadlines appear here.</source>
        <translation>Les tâches, suivis, rendez-vous et échéances apparaissent ici.</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>La semaine précédente</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>La semaine suivante</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} au {last}</translation>
    </message>
</context>
<context>
    <name>ArrivalView</name>
    <message>
        <source>What you will be able to read</source>
        <translation>Ce que vous pourrez lire</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>comes with it</source>
        <translation>compris</translation>
    </message>
    <message>
        <source>does not come</source>
        <translation>non compris</translation>
    </message>
    <message>
        <source>withheld, with the reason</source>
        <translation>retenu, avec la raison</translation>
    </message>
    <message>
        <source>You opened this bundle already: nothing changed.</source>
        <translation>Vous aviez déjà ouvert ce paquet&#xa0;: rien n’a changé.</translation>
    </message>
    <message numerus="yes">
        <source>%n new case(s)</source>
        <translation>
            <numerusform>%n nouveau dossier</numerusform>
            <numerusform>%n nouveaux dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Added: {cases}, {entries}.</source>
        <translation>Ajouté&#xa0;: {cases}, {entries}.</translation>
    </message>
    <message>
        <source>Added to cases you had already: {entries}.</source>
        <translation>Ajouté à des dossiers que vous aviez déjà&#xa0;: {entries}.</translation>
    </message>
    <message numerus="yes">
        <source>%n newer versions</source>
        <translation>
            <numerusform>%n version plus récente</numerusform>
            <numerusform>%n versions plus récentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to entries you had already: {versions}.</source>
        <translation>Ajouté à des entrées que vous aviez déjà&#xa0;: {versions}.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De la part de</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit le</translation>
    </message>
    <message>
        <source>Can be opened until</source>
        <translation>Peut s’ouvrir jusqu’au</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>The bundle</source>
        <translation>Le paquet</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s)</source>
        <translation>
            <numerusform>%n fichier joint</numerusform>
            <numerusform>%n fichiers joints</numerusform>
        </translation>
    </message>
    <message>
        <source>You opened this bundle already: adding it changes nothing.</source>
        <translation>Vous avez déjà ouvert ce paquet&#xa0;: l’ajouter ne change rien.</translation>
    </message>
    <message>
        <source>The signature is the one on the card of {name}, but nobody has compared the digits of that card yet.</source>
        <translation>La signature correspond à la carte «&#xa0;{name}&#xa0;», mais personne n’a encore comparé les chiffres de cette carte.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries stay with the sender because your role may not read them: {names}.</source>
        <translation>
            <numerusform>%n entrée reste chez l’expéditeur, car votre rôle ne peut pas la lire&#xa0;: {names}.</numerusform>
            <numerusform>%n entrées restent chez l’expéditeur, car votre rôle ne peut pas les lire&#xa0;: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be sent because the sender cannot open them: {names}.</source>
        <translation>
            <numerusform>%n entrée n’a pas pu partir, car l’expéditeur ne peut pas l’ouvrir&#xa0;: {names}.</numerusform>
            <numerusform>%n entrées n’ont pas pu partir, car l’expéditeur ne peut pas les ouvrir&#xa0;: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>What you were writing</source>
        <translation>Ce que vous écriviez</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>pas encore enregistré</translation>
    </message>
    <message>
        <source>A new case</source>
        <translation>Un nouveau dossier</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n others</source>
        <translation>
            <numerusform>Afficher&#xa0;%n autre</numerusform>
            <numerusform>Afficher les&#xa0;%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Without news for 30 days</source>
        <translation>Sans nouvelles depuis 30 jours</translation>
    </message>
    <message numerus="yes">
        <source>See the %n cases</source>
        <translation>
            <numerusform>Voir&#xa0;%n dossier</numerusform>
            <numerusform>Voir les&#xa0;%n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation>rien d’écrit encore</translation>
    </message>
    <message>
        <source>last entry on {day}</source>
        <translation>dernière entrée le {day}</translation>
    </message>
</context>
<context>
    <name>AskHere</name>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>More about this question</source>
        <translation>En savoir plus sur cette question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>Who will read it</source>
        <translation>Qui la lira</translation>
    </message>
    <message>
        <source>Compartment</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Named people only</source>
        <translation>Personnes désignées</translation>
    </message>
    <message>
        <source>Discreet entry</source>
        <translation>Entrée discrète</translation>
    </message>
    <message>
        <source>Others who hold the key see that it exists, not a word.</source>
        <translation>Les autres qui ont la clé voient qu’elle existe, sans en lire un mot.</translation>
    </message>
    <message>
        <source>You, {names}.</source>
        <translation>Vous, {names}.</translation>
    </message>
    <message>
        <source>Only you on this computer.</source>
        <translation>Vous seulement, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Colleagues without the key “{compartment}” are not even told that it exists.</source>
        <translation>Sans la clé «&#xa0;{compartment}&#xa0;», vos collègues ne sauront même pas qu’elle existe.</translation>
    </message>
    <message>
        <source>For named people only.</source>
        <translation>Pour les personnes désignées seulement.</translation>
    </message>
    <message>
        <source>A discreet entry.</source>
        <translation>Une entrée discrète.</translation>
    </message>
</context>
<context>
    <name>BringFoot</name>
    <message>
        <source>Another file</source>
        <translation>Un autre fichier</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>BringPage</name>
    <message>
        <source>Bring a spreadsheet</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>Say first what comes first in “{heading}”: day or month.</source>
        <translation>Dites d’abord ce qui vient en premier dans «&#xa0;{heading}&#xa0;»&#xa0;: le jour ou le mois.</translation>
    </message>
    <message>
        <source>Looking at the rows</source>
        <translation>Lecture des lignes</translation>
    </message>
    <message>
        <source>Bringing the cases in</source>
        <translation>Importation des dossiers</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are in your case file now.</source>
        <translation>
            <numerusform>%n dossier est maintenant dans votre coffre.</numerusform>
            <numerusform>%n dossiers sont maintenant dans votre coffre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n first note(s) keep the rest.</source>
        <translation>
            <numerusform>%n première note garde le reste.</numerusform>
            <numerusform>%n premières notes gardent le reste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the list</source>
        <translation>Voir la liste</translation>
    </message>
    <message>
        <source>Now delete the spreadsheet where others could read it.</source>
        <translation>Supprimez maintenant le tableau là où d’autres pourraient le lire.</translation>
    </message>
    <message>
        <source>Stopped: nothing was added.</source>
        <translation>Arrêté&#xa0;: rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Nothing is added yet. Next, you see every row.</source>
        <translation>Rien n’est encore ajouté. Ensuite, vous verrez chaque ligne.</translation>
    </message>
    <message>
        <source>Say first what at least one column is.</source>
        <translation>Dites d’abord ce que contient au moins une colonne.</translation>
    </message>
    <message>
        <source>Look at the rows</source>
        <translation>Voir les lignes</translation>
    </message>
    <message>
        <source>Done. Choose another file to bring more.</source>
        <translation>C’est fait. Choisissez un autre fichier pour en importer plus.</translation>
    </message>
    <message>
        <source>All rows come in together, or none. Codes follow the order of the rows.</source>
        <translation>Toutes les lignes sont importées ensemble, ou aucune. Les codes suivent l’ordre des lignes.</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n case(s)</source>
        <translation>
            <numerusform>Importer&#xa0;%n dossier</numerusform>
            <numerusform>Importer&#xa0;%n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>No row would come in: decide about some above.</source>
        <translation>Aucune ligne ne serait importée&#xa0;: décidez pour quelques-unes ci-dessus.</translation>
    </message>
</context>
<context>
    <name>BringSummary</name>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>Its columns</source>
        <translation>Ses colonnes</translation>
    </message>
    <message>
        <source>Its rows</source>
        <translation>Ses lignes</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>Aucun choisi</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n laissée de côté</numerusform>
            <numerusform>%n laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) used</source>
        <translation>
            <numerusform>%n colonne utilisée</numerusform>
            <numerusform>%n colonnes utilisées</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) would come in</source>
        <translation>
            <numerusform>%n dossier serait importé</numerusform>
            <numerusform>%n dossiers seraient importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n ligne laissée de côté</numerusform>
            <numerusform>%n lignes laissées de côté</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BundleMatrix</name>
    <message>
        <source>nothing there</source>
        <translation>rien d’écrit</translation>
    </message>
</context>
<context>
    <name>CandidatePart</name>
    <message>
        <source>Back to the forms</source>
        <translation>Retour aux formulaires</translation>
    </message>
    <message>
        <source>Load a form</source>
        <translation>Charger un formulaire</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Load it again</source>
        <translation>Le recharger</translation>
    </message>
    <message>
        <source>Use this form from now on</source>
        <translation>Utiliser désormais ce formulaire</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Ce qu’il demande</translation>
    </message>
    <message>
        <source>Nothing is changed yet. It holds for entries begun from then on.</source>
        <translation>Rien n’est encore changé. Il vaudra pour les entrées commencées ensuite.</translation>
    </message>
</context>
<context>
    <name>CaseClosing</name>
    <message>
        <source>Close the case</source>
        <translation>Clore le dossier</translation>
    </message>
</context>
<context>
    <name>CaseConsent</name>
    <message>
        <source>One of the records was written for named people, and you are not among them. Until you can read it, count on no agreement.</source>
        <translation>Un des consentements est réservé à des personnes désignées, et vous n’en faites pas partie. Tant que vous ne pouvez pas le lire, considérez qu’il n’y a aucun accord.</translation>
    </message>
    <message>
        <source>Consents are kept under “{compartment}”, and your account does not hold that key. Ask a colleague who does before you share anything.</source>
        <translation>Les consentements sont dans le volet «&#xa0;{compartment}&#xa0;», et votre compte n’en a pas la clé. Avant de partager quoi que ce soit, demandez à un collègue qui l’a.</translation>
    </message>
    <message>
        <source>You cannot read what this person agreed to.</source>
        <translation>Vous ne pouvez pas lire ce que cette personne a accepté.</translation>
    </message>
    <message>
        <source>Nothing has been asked yet.</source>
        <translation>Rien n’a encore été demandé.</translation>
    </message>
    <message>
        <source>Until the person agrees, nothing is shared or sent.</source>
        <translation>Sans l’accord de la personne, rien n’est partagé ni envoyé.</translation>
    </message>
    <message>
        <source>What counts today: the latest record on each item decides.</source>
        <translation>Ce qui vaut aujourd’hui&#xa0;: pour chaque point, le dernier consentement noté décide.</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>Noter un consentement</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis le</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
    <message>
        <source>Not asked yet, and so not agreed to: {items}.</source>
        <translation>Pas encore demandé, donc pas d’accord&#xa0;: {items}.</translation>
    </message>
    <message>
        <source>In their words, if they gave a reason</source>
        <translation>Avec ses mots, si la personne donne une raison</translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translation>Retiré le</translation>
    </message>
    <message>
        <source>The person takes this back: {item}.</source>
        <translation>La personne retire cet accord&#xa0;: {item}.</translation>
    </message>
    <message>
        <source>Record the withdrawal</source>
        <translation>Noter le retrait</translation>
    </message>
    <message>
        <source>Written down: the person took this back: {item}.</source>
        <translation>C’est noté. La personne a retiré cet accord&#xa0;: {item}.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Consentements notés</translation>
    </message>
    <message>
        <source>{item}: {decision}</source>
        <translation>{item}&#xa0;: {decision}</translation>
    </message>
</context>
<context>
    <name>CaseDocuments</name>
    <message>
        <source>There is no document here yet.</source>
        <translation>Il n’y a pas encore de document ici.</translation>
    </message>
    <message>
        <source>Files are attached to entries, and listed here.</source>
        <translation>Les fichiers sont joints aux entrées, et réunis ici.</translation>
    </message>
</context>
<context>
    <name>CaseFaces</name>
    <message>
        <source>This case is no longer here.</source>
        <translation>Ce dossier n’est plus ici.</translation>
    </message>
    <message>
        <source>It may have been handed over, or taken away.</source>
        <translation>Il a peut-être été passé, ou retiré.</translation>
    </message>
    <message>
        <source>Back to the cases</source>
        <translation>Retour aux dossiers</translation>
    </message>
</context>
<context>
    <name>CaseFacts</name>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>Next to do</source>
        <translation>Prochaine chose à faire</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>{status} on {day}</source>
        <translation>{status} le {day}</translation>
    </message>
    <message>
        <source>{what}: {day}</source>
        <translation>{what}&#xa0;: {day}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>You cannot read it</source>
        <translation>Vous ne pouvez pas le lire</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore demandé</translation>
    </message>
    <message>
        <source>Entries you cannot read</source>
        <translation>Entrées que vous ne pouvez pas lire</translation>
    </message>
    <message numerus="yes">
        <source>%n entries you cannot read</source>
        <translation>
            <numerusform>%n entrée que vous ne pouvez pas lire</numerusform>
            <numerusform>%n entrées que vous ne pouvez pas lire</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseFilters</name>
    <message>
        <source>Name, code…</source>
        <translation>Nom, code…</translation>
    </message>
    <message>
        <source>Filter the cases</source>
        <translation>Filtrer les dossiers</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Mes dossiers</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Risque élevé</translation>
    </message>
    <message numerus="yes">
        <source>No contact for %n days</source>
        <translation>
            <numerusform>Sans contact depuis %n jour</numerusform>
            <numerusform>Sans contact depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Open only</source>
        <translation>Ouverts seulement</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>Hand over</source>
        <translation>Passer le dossier</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvelle entrée</translation>
    </message>
    <message>
        <source>More about this case</source>
        <translation>Autres actions sur ce dossier</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation>Clore le dossier…</translation>
    </message>
    <message>
        <source>Reopen the case…</source>
        <translation>Rouvrir le dossier…</translation>
    </message>
    <message>
        <source>Your role reads, but writes no entries.</source>
        <translation>Votre rôle lit, mais n’écrit pas d’entrées.</translation>
    </message>
    <message>
        <source>Choose what to write; Ctrl+N begins a note.</source>
        <translation>Choisissez quoi écrire&#xa0;; Ctrl+N commence une note.</translation>
    </message>
    <message>
        <source>last entry on {day}</source>
        <translation>dernière entrée le {day}</translation>
    </message>
    <message>
        <source>Name you cannot read</source>
        <translation>Nom que vous ne pouvez pas lire</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Pas encore de nom</translation>
    </message>
    <message>
        <source>Your account does not hold the key of the identities.</source>
        <translation>Votre compte n’a pas la clé des identités.</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>followed by {name}</source>
        <translation>suivi par {name}</translation>
    </message>
</context>
<context>
    <name>CaseHistory</name>
    <message>
        <source>Nothing has been written in this case yet.</source>
        <translation>Rien n’est encore écrit dans ce dossier.</translation>
    </message>
    <message>
        <source>{author} signed</source>
        <translation>{author} a signé</translation>
    </message>
    <message>
        <source>{author} wrote</source>
        <translation>{author} a écrit</translation>
    </message>
    <message>
        <source>{author} made one version of two</source>
        <translation>{author} a réuni deux versions en une</translation>
    </message>
    <message>
        <source>{author} changed</source>
        <translation>{author} a modifié</translation>
    </message>
</context>
<context>
    <name>CaseIdentity</name>
    <message>
        <source>The person</source>
        <translation>La personne</translation>
    </message>
    <message>
        <source>Your account does not hold the key of the identities.</source>
        <translation>Votre compte n’a pas la clé des identités.</translation>
    </message>
    <message>
        <source>The situation</source>
        <translation>La situation</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>Rien n’est encore noté.</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Enregistrer la correction</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>There is no case here yet.</source>
        <translation>Il n’y a pas encore de dossier ici.</translation>
    </message>
    <message>
        <source>Cases that are handed over to you will show here as well.</source>
        <translation>Les dossiers qu’on vous passe apparaîtront ici aussi.</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <translation>Écrire le premier</translation>
    </message>
    <message>
        <source>No case matches.</source>
        <translation>Aucun dossier ne correspond.</translation>
    </message>
    <message>
        <source>Try fewer letters, or take a filter away.</source>
        <translation>Essayez moins de lettres, ou retirez un filtre.</translation>
    </message>
    <message>
        <source>Show every case</source>
        <translation>Afficher tous les dossiers</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %n cases</source>
        <translation>
            <numerusform>{kept} sur %n dossier</numerusform>
            <numerusform>{kept} sur %n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Oldest activity first</source>
        <translation>Activité la plus ancienne en haut</translation>
    </message>
    <message>
        <source>Latest activity first</source>
        <translation>Activité la plus récente en haut</translation>
    </message>
    <message>
        <source>Lowest code first</source>
        <translation>Code le plus petit en haut</translation>
    </message>
    <message>
        <source>Highest code first</source>
        <translation>Code le plus grand en haut</translation>
    </message>
    <message>
        <source>Names from A to Z</source>
        <translation>Noms de A à Z</translation>
    </message>
    <message>
        <source>Names from Z to A</source>
        <translation>Noms de Z à A</translation>
    </message>
    <message>
        <source>Lowest risk first</source>
        <translation>Risque le plus faible en haut</translation>
    </message>
    <message>
        <source>Highest risk first</source>
        <translation>Risque le plus élevé en haut</translation>
    </message>
    <message>
        <source>Sorted by status</source>
        <translation>Triés par statut</translation>
    </message>
    <message>
        <source>Sorted by status, reversed</source>
        <translation>Triés par statut, à l’envers</translation>
    </message>
    <message>
        <source>Sorted by owner</source>
        <translation>Triés par responsable</translation>
    </message>
    <message>
        <source>Sorted by owner, reversed</source>
        <translation>Triés par responsable, à l’envers</translation>
    </message>
    <message>
        <source>Oldest people first</source>
        <translation>Les plus âgés en haut</translation>
    </message>
    <message>
        <source>Youngest people first</source>
        <translation>Les plus jeunes en haut</translation>
    </message>
</context>
<context>
    <name>CaseModel</name>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Age, origin</source>
        <translation>Âge, origine</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Dernière activité</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Your account does not hold the key of the identities.</source>
        <translation>Votre compte n’a pas la clé des identités.</translation>
    </message>
    <message>
        <source>Name you cannot read</source>
        <translation>Nom que vous ne pouvez pas lire</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Pas encore de nom</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>This case is closed.</source>
        <translation>Ce dossier est clos.</translation>
    </message>
</context>
<context>
    <name>CasePicker</name>
    <message>
        <source>Cases to hand over</source>
        <translation>Dossiers à passer</translation>
    </message>
    <message>
        <source>No case is like that.</source>
        <translation>Aucun dossier ne correspond.</translation>
    </message>
    <message>
        <source>Choose all of these</source>
        <translation>Choisir tous ceux-ci</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) chosen</source>
        <translation>
            <numerusform>%n dossier choisi</numerusform>
            <numerusform>%n dossiers choisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasePlan</name>
    <message>
        <source>Nothing is planned in this case yet.</source>
        <translation>Rien n’est encore prévu dans ce dossier.</translation>
    </message>
    <message>
        <source>Tasks, referrals, action plans and services appear here.</source>
        <translation>Les tâches, orientations, plans d’action et services apparaissent ici.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Nouvelle orientation</translation>
    </message>
    <message>
        <source>New action plan</source>
        <translation>Nouveau plan d’action</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Nouveau service</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Orientations</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>Personne d’indiqué</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>Written in two places: open it and make one version first.</source>
        <translation>Écrite à deux endroits&#xa0;: ouvrez-la et faites-en d’abord une seule version.</translation>
    </message>
    <message>
        <source>Action plans</source>
        <translation>Plans d’action</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
</context>
<context>
    <name>CaseReader</name>
    <message>
        <source>Choose an entry to read it.</source>
        <translation>Choisissez une entrée pour la lire.</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
</context>
<context>
    <name>CaseTabs</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Plan and referrals</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>CaseTimeline</name>
    <message>
        <source>All professions</source>
        <translation>Toutes les professions</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Rien n’est encore écrit ici.</translation>
    </message>
    <message>
        <source>The first entry begins the story of this case.</source>
        <translation>La première entrée ouvre l’histoire de ce dossier.</translation>
    </message>
    <message>
        <source>Profession: {name}</source>
        <translation>Profession&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Bring a spreadsheet…</source>
        <translation>Importer un tableau…</translation>
    </message>
    <message>
        <source>Write a list to a spreadsheet…</source>
        <translation>Exporter une liste en tableau…</translation>
    </message>
</context>
<context>
    <name>CheckWordsStep</name>
    <message>
        <source>Are they on paper?</source>
        <translation>Sont-ils sur papier&#xa0;?</translation>
    </message>
    <message>
        <source>Create the case file</source>
        <translation>Créer le coffre</translation>
    </message>
    <message>
        <source>Read these words from your paper. Four letters of each are enough.</source>
        <translation>Relisez ces mots sur votre papier. Quatre lettres de chacun suffisent.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Not what is on the paper: {words}. Look again, or go back.</source>
        <translation>Ce n’est pas ce qui est sur le papier&#xa0;: {words}. Regardez encore, ou revenez en arrière.</translation>
    </message>
    <message>
        <source>Sheet {number}</source>
        <translation>Feuille {number}</translation>
    </message>
    <message>
        <source>Word {number}</source>
        <translation>Mot {number}</translation>
    </message>
</context>
<context>
    <name>ClosingChecks</name>
    <message>
        <source>Before this case is closed</source>
        <translation>Avant de clore ce dossier</translation>
    </message>
    <message>
        <source>This stays open. Tick each line to say you have seen it.</source>
        <translation>Ceci reste ouvert. Cochez chaque ligne pour dire que vous l’avez vue.</translation>
    </message>
    <message>
        <source>Nothing is left open in this case.</source>
        <translation>Rien ne reste ouvert dans ce dossier.</translation>
    </message>
    <message>
        <source>Tick what you have seen, then close the case.</source>
        <translation>Cochez ce que vous avez vu, puis clôturez le dossier.</translation>
    </message>
    <message>
        <source>A deadline still runs ({profession}).</source>
        <translation>Une échéance court encore ({profession}).</translation>
    </message>
    <message>
        <source>A deadline still runs ({profession}): {day}.</source>
        <translation>Une échéance court encore ({profession})&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>The case cannot be closed before it has ended.</source>
        <translation>Le dossier ne peut pas être clos avant qu’elle soit passée.</translation>
    </message>
    <message numerus="yes">
        <source>%n referrals have not come to an end</source>
        <translation>
            <numerusform>%n orientation n’est pas terminée</numerusform>
            <numerusform>%n orientations ne sont pas terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are still to be done</source>
        <translation>
            <numerusform>%n chose reste à faire</numerusform>
            <numerusform>%n choses restent à faire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries wait in two versions</source>
        <translation>
            <numerusform>%n entrée attend en deux versions</numerusform>
            <numerusform>%n entrées attendent en deux versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your drafts are not saved</source>
        <translation>
            <numerusform>%n de vos brouillons n’est pas enregistré</numerusform>
            <numerusform>%n de vos brouillons ne sont pas enregistrés</numerusform>
        </translation>
    </message>
    <message>
        <source>the first: {day}</source>
        <translation>première date&#xa0;: {day}</translation>
    </message>
</context>
<context>
    <name>CodesPicker</name>
    <message>
        <source>Take {name} away</source>
        <translation>Retirer {name}</translation>
    </message>
</context>
<context>
    <name>ColleaguesStep</name>
    <message>
        <source>First colleagues</source>
        <translation>Premiers collègues</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Add this colleague</source>
        <translation>Ajouter ce collègue</translation>
    </message>
    <message>
        <source>Now every key can be given, to any role. Later, a key is given by somebody who holds it, or with the recovery words.</source>
        <translation>Maintenant, toutes les clés peuvent être données, à tous les rôles. Plus tard, une clé est donnée par quelqu’un qui l’a, ou avec les mots de secours.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>In this case file</source>
        <translation>Dans ce coffre</translation>
    </message>
    <message>
        <source>Let each colleague sit here and type their own phrase.</source>
        <translation>Laissez chaque collègue s’asseoir ici et taper sa propre phrase.</translation>
    </message>
    <message>
        <source>Add this colleague first, or empty the fields.</source>
        <translation>Ajoutez d’abord ce collègue, ou videz les champs.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Écrivez un nom.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Ajout en cours…</translation>
    </message>
</context>
<context>
    <name>ColumnRow</name>
    <message>
        <source>Column {letter}</source>
        <translation>Colonne {letter}</translation>
    </message>
    <message>
        <source>What is in “{heading}”</source>
        <translation>Ce que contient «&#xa0;{heading}&#xa0;»</translation>
    </message>
    <message>
        <source>What comes first?</source>
        <translation>Qu’est-ce qui vient en premier&#xa0;?</translation>
    </message>
    <message>
        <source>The day: 31/12/2009</source>
        <translation>Le jour&#xa0;: 31/12/2009</translation>
    </message>
    <message>
        <source>The month: 12/31/2009</source>
        <translation>Le mois&#xa0;: 12/31/2009</translation>
    </message>
    <message>
        <source>Day or month first in “{heading}”</source>
        <translation>Jour ou mois en premier dans «&#xa0;{heading}&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing in this column tells which comes first: please say it.</source>
        <translation>Rien dans cette colonne ne dit lequel vient en premier&#xa0;: indiquez-le.</translation>
    </message>
    <message>
        <source>This column has both: some rows will be left to look at.</source>
        <translation>Cette colonne a les deux&#xa0;: quelques lignes resteront à vérifier.</translation>
    </message>
</context>
<context>
    <name>ColumnsPart</name>
    <message>
        <source>What is in each column</source>
        <translation>Ce que contient chaque colonne</translation>
    </message>
    <message>
        <source>Leave this column out</source>
        <translation>Laisser cette colonne de côté</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>as they seem to be</source>
        <translation>reconnues automatiquement</translation>
    </message>
    <message>
        <source>Only if accents or Arabic letters look wrong.</source>
        <translation>Seulement si les accents ou les lettres arabes sont faux.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>Il n’y en a pas</translation>
    </message>
    <message>
        <source>Row {number}: {words}</source>
        <translation>Ligne {number}&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>ComposeFoot</name>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Passer</translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n case(s) to {name}</source>
        <translation>
            <numerusform>Passer %n dossier à {name}</numerusform>
            <numerusform>Passer %n dossiers à {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>Écriture du paquet</translation>
    </message>
    <message>
        <source>Stopped: no bundle was written.</source>
        <translation>Arrêté&#xa0;: aucun paquet n’a été écrit.</translation>
    </message>
    <message>
        <source>First look at what would go.</source>
        <translation>Regardez d’abord ce qui partirait.</translation>
    </message>
    <message>
        <source>Done. Change a choice above to hand over something else.</source>
        <translation>C’est fait. Changez un choix ci-dessus pour passer autre chose.</translation>
    </message>
    <message>
        <source>Nothing leaves yet: one encrypted file is written to the folder you choose. You keep your cases.</source>
        <translation>Rien ne part encore&#xa0;: un paquet chiffré sera écrit dans l’emplacement choisi. Vous gardez vos dossiers.</translation>
    </message>
    <message>
        <source>Choose who the cases go to.</source>
        <translation>Choisissez à qui vont les dossiers.</translation>
    </message>
    <message>
        <source>Choose the cases that go.</source>
        <translation>Choisissez les dossiers qui partent.</translation>
    </message>
    <message>
        <source>Nobody has compared the digits of {name} yet. Somebody else could have made this card: compare by voice first.</source>
        <translation>Personne n’a encore comparé les chiffres avec {name}. Quelqu’un d’autre a pu faire cette carte&#xa0;: comparez d’abord de vive voix.</translation>
    </message>
    <message>
        <source>Compare the digits</source>
        <translation>Comparer les chiffres</translation>
    </message>
</context>
<context>
    <name>ComposePart</name>
    <message>
        <source>Where should the bundle be written?</source>
        <translation>Où écrire le paquet&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are in {file}, encrypted for {name}. Carry it as you like: nobody else can open it.</source>
        <translation>
            <numerusform>%n dossier est dans {file}, chiffré pour {name}. Transportez-le comme vous voulez&#xa0;: personne d’autre ne peut l’ouvrir.</numerusform>
            <numerusform>%n dossiers sont dans {file}, chiffrés pour {name}. Transportez-le comme vous voulez&#xa0;: personne d’autre ne peut l’ouvrir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentRow</name>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>written by {author}</source>
        <translation>écrit par {author}</translation>
    </message>
    <message>
        <source>To {names}</source>
        <translation>À {names}</translation>
    </message>
    <message>
        <source>With {names}</source>
        <translation>Avec&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Record that the person takes this back: {name}</source>
        <translation>Noter que la personne retire cet accord&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>Run out</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Non lisible</translation>
    </message>
    <message>
        <source>{item}: {decision}</source>
        <translation>{item}&#xa0;: {decision}</translation>
    </message>
    <message>
        <source>The person refused this: “{item}”.</source>
        <translation>La personne l’a refusé&#xa0;: «&#xa0;{item}&#xa0;».</translation>
    </message>
    <message>
        <source>The person took this agreement back: “{item}”.</source>
        <translation>La personne a retiré cet accord&#xa0;: «&#xa0;{item}&#xa0;».</translation>
    </message>
    <message>
        <source>This agreement has run out: “{item}”. Ask again.</source>
        <translation>Cet accord a expiré&#xa0;: «&#xa0;{item}&#xa0;». Redemandez-le.</translation>
    </message>
    <message>
        <source>The person agreed to this for somebody else, not here: “{item}”.</source>
        <translation>La personne l’a accepté pour quelqu’un d’autre, pas ici&#xa0;: «&#xa0;{item}&#xa0;».</translation>
    </message>
    <message>
        <source>Your account cannot read whether the person agreed: “{item}”.</source>
        <translation>Votre compte ne peut pas lire si la personne a donné cet accord&#xa0;: «&#xa0;{item}&#xa0;».</translation>
    </message>
    <message>
        <source>The person has not agreed to this: “{item}”.</source>
        <translation>La personne n’a pas donné cet accord&#xa0;: «&#xa0;{item}&#xa0;».</translation>
    </message>
    <message>
        <source>No extract can be shared any more.</source>
        <translation>Aucun extrait ne peut plus être partagé.</translation>
    </message>
    <message>
        <source>A referral that leans on it cannot be sent any more.</source>
        <translation>Une orientation qui s’appuie dessus ne peut plus partir.</translation>
    </message>
    <message>
        <source>Nothing that names the person leaves for them.</source>
        <translation>Rien de ce qui nomme la personne ne leur est transmis.</translation>
    </message>
    <message>
        <source>The case is not handed over to another site.</source>
        <translation>Le dossier n’est pas passé à un autre site.</translation>
    </message>
    <message>
        <source>No certificate is handed over.</source>
        <translation>Aucun certificat n’est remis.</translation>
    </message>
    <message>
        <source>No photograph is kept or used for this.</source>
        <translation>Aucune photographie n’est gardée ni utilisée pour cela.</translation>
    </message>
    <message>
        <source>The case is left out of figures that leave the site.</source>
        <translation>Le dossier n’est pas compté dans les chiffres qui quittent le site.</translation>
    </message>
    <message>
        <source>Their story is not told in this way.</source>
        <translation>Son histoire n’est pas racontée de cette façon.</translation>
    </message>
</context>
<context>
    <name>ContactModel</name>
    <message>
        <source>not verified</source>
        <translation>non vérifiée</translation>
    </message>
    <message>
        <source>verified by voice on {day}</source>
        <translation>vérifiée de vive voix le {day}</translation>
    </message>
</context>
<context>
    <name>ContactPicker</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Who are the cases for?</source>
        <translation>Pour qui sont les dossiers&#xa0;?</translation>
    </message>
    <message>
        <source>Add a contact…</source>
        <translation>Ajouter un contact…</translation>
    </message>
</context>
<context>
    <name>ContactsPart</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>You have no contact yet.</source>
        <translation>Vous n’avez pas encore de contact.</translation>
    </message>
    <message>
        <source>Give your card to the person you work with, and add theirs: by message, on a stick, as you like. Then compare the digits by voice.</source>
        <translation>Donnez votre carte à la personne avec qui vous travaillez et ajoutez la sienne&#xa0;: par message, sur une clé USB, comme vous voulez. Puis comparez les chiffres de vive voix.</translation>
    </message>
    <message>
        <source>Add a card…</source>
        <translation>Ajouter une carte…</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Ma carte</translation>
    </message>
    <message>
        <source>Contact cards ({pattern})</source>
        <translation>Cartes de contact ({pattern})</translation>
    </message>
    <message>
        <source>Add a contact card</source>
        <translation>Ajouter une carte de contact</translation>
    </message>
    <message>
        <source>my-card</source>
        <translation>ma-carte</translation>
    </message>
    <message>
        <source>Save my contact card</source>
        <translation>Enregistrer ma carte de contact</translation>
    </message>
    <message>
        <source>Your card is in {file}. It is not secret: send it as you like.</source>
        <translation>Votre carte est dans {file}. Elle n’est pas secrète&#xa0;: envoyez-la comme vous voulez.</translation>
    </message>
    <message>
        <source>{name} is among your contacts.</source>
        <translation>{name} est dans vos contacts.</translation>
    </message>
    <message>
        <source>Noted: the digits match.</source>
        <translation>C’est noté&#xa0;: les chiffres correspondent.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {hour}</source>
        <translation>{day} à {hour}</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>Day, month, year</source>
        <translation>Jour, mois, année</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>Ouvrir le calendrier (Alt+Bas)</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>The case file is ready</source>
        <translation>Le coffre est prêt</translation>
    </message>
    <message>
        <source>Lock, and begin</source>
        <translation>Verrouiller, et commencer</translation>
    </message>
    <message>
        <source>This session held every key, so it ends now. Unlock with your name and phrase to begin.</source>
        <translation>Cette session avait toutes les clés&#xa0;: elle se termine donc ici. Déverrouillez avec votre nom et votre phrase pour commencer.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) can open it</source>
        <translation>
            <numerusform>%n compte peut l’ouvrir</numerusform>
            <numerusform>%n comptes peuvent l’ouvrir</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is made, encrypted</source>
        <translation>«&#xa0;{name}&#xa0;» est créé, et chiffré</translation>
    </message>
    <message>
        <source>The recovery words are on paper, away from this computer</source>
        <translation>Les mots de secours sont sur papier, loin de cet ordinateur</translation>
    </message>
    <message>
        <source>Case numbers begin with {code}</source>
        <translation>Les numéros de dossier commencent par {code}</translation>
    </message>
</context>
<context>
    <name>DuePage</name>
    <message>
        <source>Done: {what}</source>
        <translation>Fait&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DueRow</name>
    <message>
        <source>for {name}</source>
        <translation>pour {name}</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Fait&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marquer comme fait</translation>
    </message>
</context>
<context>
    <name>DueSection</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Afficher&#xa0;%n de plus</numerusform>
            <numerusform>Afficher&#xa0;%n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorBody</name>
    <message>
        <source>Close the editor; the draft stays</source>
        <translation>Fermer l’éditeur&#xa0;; le brouillon reste</translation>
    </message>
    <message>
        <source>Both versions stand below. Keep what is right: saving makes one.</source>
        <translation>Les deux versions sont ci-dessous. Gardez ce qui est juste&#xa0;: enregistrer en fait une seule.</translation>
    </message>
    <message>
        <source>An addendum is final as soon as it is added.</source>
        <translation>Un complément est définitif dès qu’il est ajouté.</translation>
    </message>
    <message>
        <source>This entry keeps the version of the form it was written with.</source>
        <translation>Cette entrée garde la version du formulaire avec laquelle elle a été écrite.</translation>
    </message>
    <message>
        <source>Addendum to “{title}”</source>
        <translation>Complément à «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Edit “{title}”</source>
        <translation>Modifier «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>New entry: {form}</source>
        <translation>Nouvelle entrée&#xa0;: {form}</translation>
    </message>
</context>
<context>
    <name>EditorFiles</name>
    <message>
        <source>Attach a file…</source>
        <translation>Joindre un fichier…</translation>
    </message>
    <message>
        <source>Pictures, PDF or any file up to 64 MB, kept encrypted here.</source>
        <translation>Images, PDF ou tout fichier jusqu’à 64&#xa0;Mo, gardés ici chiffrés.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Lecture du fichier {name}</translation>
    </message>
    <message>
        <source>Leave {name} out</source>
        <translation>Retirer {name}</translation>
    </message>
</context>
<context>
    <name>EditorFoot</name>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add to the entry</source>
        <translation>Ajouter à l’entrée</translation>
    </message>
    <message>
        <source>Draft found again</source>
        <translation>Brouillon retrouvé</translation>
    </message>
    <message>
        <source>Draft kept at {hour}</source>
        <translation>Brouillon enregistré à {hour}</translation>
    </message>
    <message>
        <source>A file is still being read.</source>
        <translation>Un fichier est encore en cours de lecture.</translation>
    </message>
    <message>
        <source>Discard what you wrote in “{title}”? It cannot come back.</source>
        <translation>Abandonner ce que vous avez écrit dans «&#xa0;{title}&#xa0;»&#xa0;? Vous ne pourrez pas le retrouver.</translation>
    </message>
    <message>
        <source>Discard what you wrote? It cannot come back.</source>
        <translation>Abandonner ce que vous avez écrit&#xa0;? Vous ne pourrez pas le retrouver.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>L’abandonner</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Back to the timeline</source>
        <translation>Retour à la chronologie</translation>
    </message>
    <message>
        <source>Close the entry</source>
        <translation>Fermer l’entrée</translation>
    </message>
    <message>
        <source>{day} · signed by {author} on {moment}</source>
        <translation>{day} · signée par {author} le {moment}</translation>
    </message>
    <message>
        <source>{day} · written by {author} on {moment}</source>
        <translation>{day} · écrite par {author} le {moment}</translation>
    </message>
    <message>
        <source>somebody unknown here</source>
        <translation>quelqu’un d’inconnu ici</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>You have begun to change this entry.</source>
        <translation>Vous avez commencé à modifier cette entrée.</translation>
    </message>
    <message>
        <source>This entry was written in two places at the same time. Nothing is lost: read both, then make one version of them.</source>
        <translation>Cette entrée a été écrite à deux endroits en même temps. Rien n’est perdu&#xa0;: lisez les deux versions, puis faites-en une seule.</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Retour au texte</translation>
    </message>
    <message>
        <source>Make one version of both</source>
        <translation>Réunir les deux versions</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Signer…</translation>
    </message>
    <message>
        <source>Save or discard your draft first.</source>
        <translation>Enregistrez ou abandonnez d’abord votre brouillon.</translation>
    </message>
    <message>
        <source>Add an addendum</source>
        <translation>Ajouter un complément</translation>
    </message>
    <message>
        <source>Share an extract…</source>
        <translation>Partager un extrait…</translation>
    </message>
    <message>
        <source>Go on with the extract…</source>
        <translation>Continuer l’extrait…</translation>
    </message>
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
    <message>
        <source>Write a list</source>
        <translation>Exporter une liste</translation>
    </message>
    <message>
        <source>Every case</source>
        <translation>Tous les dossiers</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Dossiers ouverts</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Mes dossiers</translation>
    </message>
    <message>
        <source>A name is written only where the person agreed that this body is told. Without names, nobody is asked.</source>
        <translation>Un nom n’est écrit que si la personne a accepté que cet organisme le connaisse. Sans les noms, aucun accord n’est nécessaire.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>The organisation, called as in the consent record.</source>
        <translation>L’organisation, nommée comme dans le consentement.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Dans quel but</translation>
    </message>
    <message>
        <source>This file leaves the encrypted case file: whoever has it can read it.</source>
        <translation>Ce fichier sort du coffre chiffré&#xa0;: qui l’a peut le lire.</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>Quels dossiers</translation>
    </message>
    <message>
        <source>What of them</source>
        <translation>Quelles informations</translation>
    </message>
    <message>
        <source>The audit journal keeps who wrote it, for whom and how many.</source>
        <translation>Le journal garde qui l’a exportée, pour qui, et combien de dossiers.</translation>
    </message>
    <message>
        <source>Write the list…</source>
        <translation>Exporter la liste…</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who it is for: the journal keeps it.</source>
        <translation>Dites pour qui&#xa0;: le journal le garde.</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>Where does the list go?</source>
        <translation>Où mettre la liste&#xa0;?</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>Écriture de la liste</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>Arrêté&#xa0;: rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>not agreed to</source>
        <translation>sans accord</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name in its own script</source>
        <translation>Nom dans son écriture</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Année de naissance</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Suivi par</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are in {file}, readable by anybody.</source>
        <translation>
            <numerusform>%n dossier est dans {file}, lisible par n’importe qui.</numerusform>
            <numerusform>%n dossiers sont dans {file}, lisibles par n’importe qui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) withheld: not agreed to.</source>
        <translation>
            <numerusform>%n nom retenu, faute d’accord.</numerusform>
            <numerusform>%n noms retenus, faute d’accord.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExtractSharing</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Only what the other profession needs, in words for them.</source>
        <translation>Seulement ce qu’il faut à l’autre profession, avec des mots pour elle.</translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation>Ce qui est partagé</translation>
    </message>
    <message>
        <source>In a few words, for the timeline</source>
        <translation>En quelques mots, pour la chronologie</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Dans quel but</translation>
    </message>
    <message>
        <source>More about why</source>
        <translation>Précision sur le but</translation>
    </message>
    <message>
        <source>Why it is shared without the person&apos;s agreement</source>
        <translation>Pourquoi partager sans l’accord de la personne</translation>
    </message>
    <message>
        <source>This reason stays in the journal, under your name.</source>
        <translation>Cette raison reste au journal, sous votre nom.</translation>
    </message>
    <message>
        <source>Share an extract</source>
        <translation>Partager un extrait</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>Noter un consentement</translation>
    </message>
    <message>
        <source>Share nothing</source>
        <translation>Ne rien partager</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Discard what you wrote? It cannot come back.</source>
        <translation>Abandonner ce que vous avez écrit&#xa0;? Vous ne pourrez pas le retrouver.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>L’abandonner</translation>
    </message>
    <message>
        <source>Share with: {names}</source>
        <translation>Partager avec&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Write what is shared.</source>
        <translation>Écrivez ce qui est partagé.</translation>
    </message>
    <message>
        <source>Choose what it is for.</source>
        <translation>Choisissez dans quel but.</translation>
    </message>
    <message>
        <source>Choose with whom it is shared.</source>
        <translation>Choisissez avec qui partager.</translation>
    </message>
    <message>
        <source>Write what is shared, and choose with whom.</source>
        <translation>Écrivez ce qui est partagé, et choisissez avec qui.</translation>
    </message>
    <message>
        <source>Shared with: {names}. A copy stays beside the entry.</source>
        <translation>Partagé avec&#xa0;: {names}. Une copie reste à côté de l’entrée.</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Un fichier</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>En choisir un autre…</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>No case file on this computer yet.</source>
        <translation>Pas encore de coffre sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Open another case file…</source>
        <translation>Ouvrir un autre coffre…</translation>
    </message>
    <message>
        <source>Create a case file…</source>
        <translation>Créer un coffre…</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>Invented people, to learn with</source>
        <translation>Personnes inventées, pour apprendre</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>On another drive</source>
        <translation>Sur un autre disque</translation>
    </message>
    <message>
        <source>Open another case file</source>
        <translation>Ouvrir un autre coffre</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message>
        <source>Which spreadsheet holds your cases?</source>
        <translation>Quel tableau contient vos dossiers&#xa0;?</translation>
    </message>
    <message>
        <source>Drop the file here, or choose it: Excel (.xlsx, .xls) or CSV. You see every row before anything is added.</source>
        <translation>Déposez le fichier ici, ou choisissez-le&#xa0;: Excel (.xlsx, .xls) ou CSV. Vous voyez chaque ligne avant que rien ne soit ajouté.</translation>
    </message>
    <message>
        <source>Choose a spreadsheet…</source>
        <translation>Choisir un tableau…</translation>
    </message>
    <message>
        <source>The file stays where it is and is not changed. Once the cases are here, delete it where others could read it.</source>
        <translation>Le fichier reste où il est, inchangé. Une fois les dossiers ici, supprimez-le là où d’autres pourraient le lire.</translation>
    </message>
    <message>
        <source>Spreadsheets ({pattern})</source>
        <translation>Tableaux ({pattern})</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>Choisir un tableau</translation>
    </message>
</context>
<context>
    <name>FileProgressRow</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
</context>
<context>
    <name>FileViewer</name>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>The text of the file</source>
        <translation>Le texte du fichier</translation>
    </message>
    <message>
        <source>This kind of file cannot be shown here.</source>
        <translation>Ce type de fichier ne peut pas être affiché ici.</translation>
    </message>
    <message>
        <source>It is kept, encrypted, and goes with the case.</source>
        <translation>Il est gardé, chiffré, et suit le dossier.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>This picture is too large to be shown here.</source>
        <translation>Cette image est trop grande pour être affichée ici.</translation>
    </message>
    <message>
        <source>It has more than 100 million points. It is kept as it is.</source>
        <translation>Elle a plus de 100&#xa0;millions de points. Elle est gardée telle quelle.</translation>
    </message>
    <message>
        <source>This file is damaged and cannot be shown.</source>
        <translation>Ce fichier est abîmé et ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>Ask whoever sent it for another copy.</source>
        <translation>Demandez une autre copie à qui l’a envoyé.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>FormDetail</name>
    <message>
        <source>Choose a form to see what it asks.</source>
        <translation>Choisissez un formulaire pour voir ce qu’il demande.</translation>
    </message>
    <message>
        <source>Its outline and its spreadsheet are shown here.</source>
        <translation>Ses questions et son tableau s’affichent ici.</translation>
    </message>
    <message>
        <source>Save as a spreadsheet…</source>
        <translation>Enregistrer en tableau…</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Go back to the program&apos;s own</source>
        <translation>Revenir à celui du programme</translation>
    </message>
    <message>
        <source>No longer offer it</source>
        <translation>Ne plus le proposer</translation>
    </message>
</context>
<context>
    <name>FormFiles</name>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Fitting files</source>
        <translation>Fichiers qui conviennent</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
</context>
<context>
    <name>FormList</name>
    <message>
        <source>Forms</source>
        <translation>Formulaires</translation>
    </message>
</context>
<context>
    <name>FormModel</name>
    <message>
        <source>goes to {places}</source>
        <translation>va dans&#xa0;: {places}</translation>
    </message>
</context>
<context>
    <name>FormSections</name>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>open</source>
        <translation>à compléter</translation>
    </message>
    <message>
        <source>something to correct</source>
        <translation>à corriger</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n groups finished</source>
        <translation>
            <numerusform>Groupes terminés&#xa0;: {done} sur&#xa0;%n</numerusform>
            <numerusform>Groupes terminés&#xa0;: {done} sur&#xa0;%n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>{question}: {sentence}</source>
        <translation>{question}&#xa0;: {sentence}</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>as it came</source>
        <translation>d’origine</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>à vous</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>edition {edition}</source>
        <translation>édition {edition}</translation>
    </message>
    <message>
        <source>the writer&apos;s own</source>
        <translation>volet de l’auteur</translation>
    </message>
    <message>
        <source>Written by: {roles}</source>
        <translation>Écrit par&#xa0;: {roles}</translation>
    </message>
    <message>
        <source>One of: {choices}</source>
        <translation>Un choix&#xa0;: {choices}</translation>
    </message>
    <message>
        <source>Any of: {choices}</source>
        <translation>Plusieurs choix&#xa0;: {choices}</translation>
    </message>
    <message>
        <source>To put in order: {choices}</source>
        <translation>À classer&#xa0;: {choices}</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Un collègue</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Du texte</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>Un nombre entier</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>A number on a scale</source>
        <translation>Un nombre sur une échelle</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Un jour</translation>
    </message>
    <message>
        <source>A day and an hour</source>
        <translation>Un jour et une heure</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Une heure</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>To tick</source>
        <translation>À cocher</translation>
    </message>
    <message>
        <source>A place on the map</source>
        <translation>Un point sur la carte</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Un fichier</translation>
    </message>
    <message>
        <source>Can be filled in several times</source>
        <translation>Peut se remplir plusieurs fois</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>worked out from other answers</source>
        <translation>calculé à partir d’autres réponses</translation>
    </message>
    <message>
        <source>not always to be changed</source>
        <translation>pas toujours modifiable</translation>
    </message>
    <message>
        <source>the choices depend on other answers</source>
        <translation>les choix dépendent d’autres réponses</translation>
    </message>
    <message>
        <source>as often as another answer says</source>
        <translation>autant de fois que le dit une autre réponse</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>required in some cases</source>
        <translation>obligatoire dans certains cas</translation>
    </message>
    <message>
        <source>asked in some cases only</source>
        <translation>demandé dans certains cas seulement</translation>
    </message>
    <message>
        <source>only if {conditions}</source>
        <translation>seulement si {conditions}</translation>
    </message>
    <message>
        <source>“{question}” has an answer</source>
        <translation>«&#xa0;{question}&#xa0;» a une réponse</translation>
    </message>
    <message>
        <source>“{question}” has no answer</source>
        <translation>«&#xa0;{question}&#xa0;» n’a pas de réponse</translation>
    </message>
    <message>
        <source>“{answer}”</source>
        <translation>«&#xa0;{answer}&#xa0;»</translation>
    </message>
    <message>
        <source>“{question}” includes {answers}</source>
        <translation>«&#xa0;{question}&#xa0;» comprend {answers}</translation>
    </message>
    <message>
        <source>“{question}” is {answers}</source>
        <translation>«&#xa0;{question}&#xa0;» est {answers}</translation>
    </message>
    <message>
        <source>“{question}” is not {answers}</source>
        <translation>«&#xa0;{question}&#xa0;» n’est pas {answers}</translation>
    </message>
    <message>
        <source>not after today</source>
        <translation>pas après aujourd’hui</translation>
    </message>
    <message>
        <source>else it says “{message}”</source>
        <translation>sinon le formulaire dit «&#xa0;{message}&#xa0;»</translation>
    </message>
    <message>
        <source>the answer is checked</source>
        <translation>la réponse est vérifiée</translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <source>Forms</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>Forms ({pattern})</source>
        <translation>Formulaires ({pattern})</translation>
    </message>
    <message>
        <source>Load a form</source>
        <translation>Charger un formulaire</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Lecture du fichier {name}</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>Arrêté&#xa0;: rien n’a été changé.</translation>
    </message>
    <message>
        <source>From now on “{name}” is written with this form.</source>
        <translation>Désormais, «&#xa0;{name}&#xa0;» s’écrit avec ce formulaire.</translation>
    </message>
    <message>
        <source>Entries that are there keep the version they were written with.</source>
        <translation>Les entrées déjà là gardent la version avec laquelle elles ont été écrites.</translation>
    </message>
    <message>
        <source>From now on “{name}” is written with the program&apos;s own form.</source>
        <translation>Désormais, «&#xa0;{name}&#xa0;» s’écrit avec le formulaire du programme.</translation>
    </message>
    <message>
        <source>“{name}” is no longer offered.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est plus proposé.</translation>
    </message>
    <message>
        <source>Entries that are there stay as they are, and open as before.</source>
        <translation>Les entrées déjà là restent telles quelles, et s’ouvrent comme avant.</translation>
    </message>
    <message>
        <source>Save the form as a spreadsheet</source>
        <translation>Enregistrer le formulaire en tableau</translation>
    </message>
    <message>
        <source>The form is in {file}.</source>
        <translation>Le formulaire est dans {file}.</translation>
    </message>
    <message>
        <source>Nobody is named in it: share it as you like.</source>
        <translation>Personne n’y est nommé&#xa0;: partagez-le comme vous voulez.</translation>
    </message>
</context>
<context>
    <name>FrontPart</name>
    <message>
        <source>Load a form…</source>
        <translation>Charger un formulaire…</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>Each comes with the program, or from a spreadsheet of your organisation (XLSForm).</source>
        <translation>Chacun vient du programme, ou d’un tableau de votre organisation (XLSForm).</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>Hand over cases</source>
        <translation>Passer des dossiers</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Composer</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Ouvrir un paquet</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>Envoyés et reçus</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>HelpPlace</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>HiddenEntries</name>
    <message>
        <source>An entry for named people</source>
        <translation>Une entrée pour des personnes désignées</translation>
    </message>
    <message>
        <source>{author} wrote it for a few colleagues by name, and you are not among them. Ask {author} what you need to know.</source>
        <translation>{author} l’a écrite pour quelques collègues désignés, et vous n’en faites pas partie. Demandez à {author} ce qu’il vous faut savoir.</translation>
    </message>
    <message>
        <source>They belong to “{compartment}”. Your account does not hold that key: ask the colleague of that profession what you need to know.</source>
        <translation>Volet «&#xa0;{compartment}&#xa0;»&#xa0;: votre compte n’a pas cette clé. Demandez ce qu’il vous faut savoir à votre collègue de cette profession.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries you cannot read</source>
        <translation>
            <numerusform>%n entrée que vous ne pouvez pas lire</numerusform>
            <numerusform>%n entrées que vous ne pouvez pas lire</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>Name you cannot read</source>
        <translation>Nom que vous ne pouvez pas lire</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Pas encore de nom</translation>
    </message>
    <message>
        <source>Similar name</source>
        <translation>Nom proche</translation>
    </message>
</context>
<context>
    <name>HowForm</name>
    <message numerus="yes">
        <source>%n days, until {day}</source>
        <translation>
            <numerusform>%n jour, jusqu’au {day}</numerusform>
            <numerusform>%n jours, jusqu’au {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Dans quel but</translation>
    </message>
    <message>
        <source>Can be opened for</source>
        <translation>Peut être ouvert pendant</translation>
    </message>
    <message>
        <source>A copy: you keep the cases, and what each of you writes later stays apart until one of you hands over again.</source>
        <translation>Une copie&#xa0;: vous gardez les dossiers, et ce que chacun écrira ensuite reste séparé jusqu’à la prochaine passation.</translation>
    </message>
    <message>
        <source>After that day Consigne refuses to open the bundle. It does not delete what was opened before.</source>
        <translation>Après ce jour, Consigne refuse d’ouvrir le paquet. Il n’efface pas ce qui a été ouvert avant.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>The recovery words</source>
        <translation>Quelqu’un avec les mots de secours</translation>
    </message>
    <message>
        <source>{who} did something this version cannot name ({act})</source>
        <translation>{who} a fait quelque chose que cette version ne sait pas nommer ({act})</translation>
    </message>
    <message>
        <source>a case</source>
        <translation>un dossier</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>quelqu’un d’inconnu</translation>
    </message>
    <message numerus="yes">
        <source>{who} added %n case(s) received from {other}</source>
        <translation>
            <numerusform>{who} a ajouté %n dossier envoyé par {other}</numerusform>
            <numerusform>{who} a ajouté %n dossiers envoyés par {other}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} brought in %n case(s) from a spreadsheet</source>
        <translation>
            <numerusform>{who} a importé&#xa0;%n dossier d’un tableau</numerusform>
            <numerusform>{who} a importé&#xa0;%n dossiers d’un tableau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} wrote a list of %n case(s) to a spreadsheet</source>
        <translation>
            <numerusform>{who} a exporté la liste de&#xa0;%n dossier dans un tableau</numerusform>
            <numerusform>{who} a exporté la liste de&#xa0;%n dossiers dans un tableau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} handed over %n case(s) to {other}</source>
        <translation>
            <numerusform>{who} a passé %n dossier à {other}</numerusform>
            <numerusform>{who} a passé %n dossiers à {other}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invented case(s) were written for training</source>
        <translation>
            <numerusform>%n dossier inventé a été écrit pour l’exercice</numerusform>
            <numerusform>%n dossiers inventés ont été écrits pour l’exercice</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} added an account for {other}</source>
        <translation>{who} a ajouté un compte pour {other}</translation>
    </message>
    <message>
        <source>{who} changed the facts of {case}</source>
        <translation>{who} a mis {case} à jour</translation>
    </message>
    <message>
        <source>{who} closed {case}</source>
        <translation>{who} a clos {case}</translation>
    </message>
    <message>
        <source>{who} opened {case} again</source>
        <translation>{who} a rouvert {case}</translation>
    </message>
    <message>
        <source>{who} went on without the person’s agreement in {case}</source>
        <translation>{who} a agi sans l’accord de la personne dans {case}</translation>
    </message>
    <message>
        <source>{who} noted a withdrawn agreement in {case}</source>
        <translation>{who} a noté un accord retiré dans {case}</translation>
    </message>
    <message>
        <source>An extract reached {who} in {case}</source>
        <translation>Un extrait est arrivé à {who} dans {case}</translation>
    </message>
    <message>
        <source>{who} shared an extract in {case}</source>
        <translation>{who} a partagé un extrait dans {case}</translation>
    </message>
    <message>
        <source>{who} loaded a form</source>
        <translation>{who} a chargé un formulaire</translation>
    </message>
    <message>
        <source>{who} went back to the program’s own form</source>
        <translation>{who} est revenu au formulaire du programme</translation>
    </message>
    <message>
        <source>An extract that could not be trusted was refused</source>
        <translation>Un extrait qui n’était pas sûr a été refusé</translation>
    </message>
    <message>
        <source>{who} moved a referral on in {case}</source>
        <translation>{who} a fait avancer une orientation dans {case}</translation>
    </message>
    <message>
        <source>{who} marked something as done in {case}</source>
        <translation>{who} a marqué une chose comme faite dans {case}</translation>
    </message>
    <message>
        <source>{who} took a mark of done back in {case}</source>
        <translation>{who} a remis une chose à faire dans {case}</translation>
    </message>
    <message>
        <source>{who} made this case file</source>
        <translation>{who} a créé ce coffre</translation>
    </message>
    <message>
        <source>{who} opened the new case {case}</source>
        <translation>{who} a créé {case}</translation>
    </message>
    <message>
        <source>{who} read {case}</source>
        <translation>{who} a lu {case}</translation>
    </message>
    <message>
        <source>{who} added the contact card of {other}</source>
        <translation>{who} a ajouté {other} aux contacts</translation>
    </message>
    <message>
        <source>{who} compared the digits of {other}</source>
        <translation>{who} a comparé les chiffres avec {other}</translation>
    </message>
    <message>
        <source>{who} saved an entry of {case}</source>
        <translation>{who} a enregistré une entrée dans {case}</translation>
    </message>
    <message>
        <source>{who} signed an entry of {case}</source>
        <translation>{who} a signé une entrée dans {case}</translation>
    </message>
    <message>
        <source>{who} attached a file</source>
        <translation>{who} a joint un fichier</translation>
    </message>
    <message>
        <source>{who} gave {other} the keys: {keys}</source>
        <translation>{who} a donné à {other} les clés&#xa0;: {keys}</translation>
    </message>
    <message>
        <source>{who} changed their own passphrase</source>
        <translation>{who} a changé sa phrase de passe</translation>
    </message>
    <message>
        <source>The recovery words opened this case file</source>
        <translation>Les mots de secours ont ouvert ce coffre</translation>
    </message>
    <message>
        <source>{who} unlocked the case file</source>
        <translation>{who} a déverrouillé le coffre</translation>
    </message>
</context>
<context>
    <name>JournalPart</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Each line is signed by the account that did it and names the one before: nothing can be taken out without it showing.</source>
        <translation>Chaque ligne est signée par le compte qui l’a faite et nomme la précédente&#xa0;: rien ne peut être retiré sans que cela se voie.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>This is too long to be kept over a lock.</source>
        <translation>C’est trop long pour être gardé pendant le verrouillage.</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: {name}</source>
        <translation>Langue&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message numerus="yes">
        <source>%n case(s) to {name}</source>
        <translation>
            <numerusform>%n dossier passé à {name}</numerusform>
            <numerusform>%n dossiers passés à {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) from {name}</source>
        <translation>
            <numerusform>%n dossier envoyé par {name}</numerusform>
            <numerusform>%n dossiers envoyés par {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerPart</name>
    <message>
        <source>Nothing received yet.</source>
        <translation>Rien de reçu pour l’instant.</translation>
    </message>
    <message>
        <source>Nothing sent yet.</source>
        <translation>Rien d’envoyé pour l’instant.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
</context>
<context>
    <name>LikelyRow</name>
    <message>
        <source>Very likely</source>
        <translation>Très probable</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>Open this case</source>
        <translation>Ouvrir ce dossier</translation>
    </message>
    <message>
        <source>followed by {name}</source>
        <translation>suivi par {name}</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>same name, spelled otherwise</source>
        <translation>même nom, autre orthographe</translation>
    </message>
    <message>
        <source>close name</source>
        <translation>nom proche</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>même numéro de téléphone</translation>
    </message>
    <message>
        <source>born the same year</source>
        <translation>même année de naissance</translation>
    </message>
    <message>
        <source>born about the same year</source>
        <translation>année de naissance proche</translation>
    </message>
    <message>
        <source>same sex</source>
        <translation>même sexe</translation>
    </message>
    <message>
        <source>same nationality</source>
        <translation>même nationalité</translation>
    </message>
    <message>
        <source>born in another year</source>
        <translation>autre année de naissance</translation>
    </message>
    <message>
        <source>other sex</source>
        <translation>autre sexe</translation>
    </message>
    <message>
        <source>other nationality</source>
        <translation>autre nationalité</translation>
    </message>
    <message>
        <source>a name that sounds a little like it</source>
        <translation>un nom qui sonne un peu pareil</translation>
    </message>
</context>
<context>
    <name>LikelySame</name>
    <message numerus="yes">
        <source>%n people may be the same person. Nothing is merged.</source>
        <translation>
            <numerusform>%n personne est peut-être la même. Rien n’est fusionné.</numerusform>
            <numerusform>%n personnes sont peut-être la même. Rien n’est fusionné.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show who</source>
        <translation>Voir qui</translation>
    </message>
    <message>
        <source>Hide the list</source>
        <translation>Masquer la liste</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>row {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissée de côté</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>ListField</name>
    <message>
        <source>Type to find</source>
        <translation>Tapez pour trouver</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open a case first, then write an entry.</source>
        <translation>Ouvrez d’abord un dossier, puis écrivez une entrée.</translation>
    </message>
    <message>
        <source>There is nothing to save here.</source>
        <translation>Il n’y a rien à enregistrer ici.</translation>
    </message>
    <message>
        <source>There is nothing to undo here.</source>
        <translation>Il n’y a rien à annuler ici.</translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>Protected case notes, on this laptop only</source>
        <translation>Notes de suivi protégées, sur ce portable seulement</translation>
    </message>
    <message>
        <source>Making the training file</source>
        <translation>Création du coffre d’exercice</translation>
    </message>
    <message>
        <source>Invented people, with real encryption. It takes some seconds, once.</source>
        <translation>Des personnes inventées, un vrai chiffrement. Quelques secondes, une seule fois.</translation>
    </message>
</context>
<context>
    <name>ManyField</name>
    <message>
        <source>Type to find</source>
        <translation>Tapez pour trouver</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>withheld: {reason}</source>
        <translation>retenu&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>rien d’écrit</translation>
    </message>
    <message>
        <source>not their role</source>
        <translation>hors de son rôle</translation>
    </message>
    <message>
        <source>refused by the person</source>
        <translation>refusé par la personne</translation>
    </message>
    <message>
        <source>Name you cannot read</source>
        <translation>Nom que vous ne pouvez pas lire</translation>
    </message>
    <message>
        <source>{role} · you</source>
        <translation>{role} · vous</translation>
    </message>
    <message>
        <source>{role} · access ended</source>
        <translation>{role} · accès terminé</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>Compartments</source>
        <translation>Volets</translation>
    </message>
</context>
<context>
    <name>Meanings</name>
    <message>
        <source>Words we do not know</source>
        <translation>Mots que nous ne connaissons pas</translation>
    </message>
    <message>
        <source>Say once what a word means: it counts for every row.</source>
        <translation>Dites une fois ce qu’un mot veut dire&#xa0;: cela vaut pour toutes les lignes.</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Pas encore décidé</translation>
    </message>
    <message>
        <source>Nothing: leave the cell out</source>
        <translation>Rien&#xa0;: laisser la cellule de côté</translation>
    </message>
    <message>
        <source>“{word}” in “{question}”</source>
        <translation>«&#xa0;{word}&#xa0;» dans «&#xa0;{question}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>hour</source>
        <translation>heure</translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message>
        <source>{place}, {count} waiting</source>
        <translation>{place}, {count} en attente</translation>
    </message>
</context>
<context>
    <name>NewAccountPart</name>
    <message>
        <source>Back to the team</source>
        <translation>Retour à l’équipe</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>Let your colleague sit here: they choose their own passphrase.</source>
        <translation>Laissez votre collègue s’asseoir ici, pour choisir sa propre phrase de passe.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As the team says it.</source>
        <translation>Comme l’équipe le dit.</translation>
    </message>
    <message>
        <source>Nobody can give a passphrase back. It is kept nowhere.</source>
        <translation>Personne ne peut redonner une phrase de passe. Elle n’est gardée nulle part.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>Ajouter le compte</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Écrivez un nom.</translation>
    </message>
    <message>
        <source>{name} has an account.</source>
        <translation>{name} a un compte.</translation>
    </message>
    <message>
        <source>{name} has an account, and waits for the keys: {keys}.</source>
        <translation>{name} a un compte, et attend les clés&#xa0;: {keys}.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Ajout en cours…</translation>
    </message>
</context>
<context>
    <name>NewCasePage</name>
    <message>
        <source>New case</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Back to the cases</source>
        <translation>Retour aux dossiers</translation>
    </message>
    <message>
        <source>The code is given when you save. Names stay in the identity compartment.</source>
        <translation>Le code est donné à l’enregistrement. Les noms restent dans le volet Identité.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation>Enregistrer le dossier</translation>
    </message>
    <message>
        <source>This may be the same person as {name} ({code}).</source>
        <translation>C’est peut-être la même personne que {name} ({code}).</translation>
    </message>
    <message>
        <source>Open that case</source>
        <translation>Ouvrir ce dossier-là</translation>
    </message>
    <message>
        <source>Save as a new case</source>
        <translation>Enregistrer comme nouveau dossier</translation>
    </message>
    <message>
        <source>Discard this new case? What you typed cannot come back.</source>
        <translation>Abandonner ce nouveau dossier&#xa0;? Vous ne pourrez pas retrouver ce que vous avez saisi.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>L’abandonner</translation>
    </message>
</context>
<context>
    <name>NewPhrase</name>
    <message>
        <source>Another</source>
        <translation>Une autre</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>La prendre</translation>
    </message>
    <message>
        <source>Six words drawn at random, for instance:</source>
        <translation>Six mots tirés au hasard, par exemple&#xa0;:</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Spaces count. Any language and any letters are fine.</source>
        <translation>Les espaces comptent. Toutes les langues et toutes les lettres conviennent.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même, encore une fois</translation>
    </message>
    <message>
        <source>Typed, not pasted: it shows that you know it.</source>
        <translation>Tapée, pas collée&#xa0;: cela montre que vous la savez.</translation>
    </message>
    <message>
        <source>This is not the same as the phrase above.</source>
        <translation>Ce n’est pas la même phrase qu’au-dessus.</translation>
    </message>
    <message>
        <source>Choose a phrase.</source>
        <translation>Choisissez une phrase.</translation>
    </message>
    <message>
        <source>Too easy to guess. Six words drawn at random do well.</source>
        <translation>Trop facile à deviner. Six mots tirés au hasard conviennent bien.</translation>
    </message>
</context>
<context>
    <name>OpenPart</name>
    <message>
        <source>Which bundle have you been given?</source>
        <translation>Quel paquet vous a-t-on remis&#xa0;?</translation>
    </message>
    <message>
        <source>Drop the file here, or choose it. Nothing is added before you say so.</source>
        <translation>Déposez le fichier ici, ou choisissez-le. Rien n’est ajouté avant votre accord.</translation>
    </message>
    <message>
        <source>Choose a bundle…</source>
        <translation>Choisir un paquet…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Add to this case file</source>
        <translation>Ajouter à ce coffre</translation>
    </message>
    <message>
        <source>Bundles ({pattern})</source>
        <translation>Paquets chiffrés ({pattern})</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Ouvrir un paquet</translation>
    </message>
    <message>
        <source>Reading the bundle</source>
        <translation>Lecture du paquet</translation>
    </message>
    <message>
        <source>Adding to this case file</source>
        <translation>Ajout à ce coffre</translation>
    </message>
    <message>
        <source>Nothing is added yet. What you have written yourself stays as it is.</source>
        <translation>Rien n’est encore ajouté. Ce que vous avez écrit vous-même reste tel quel.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Add their card</source>
        <translation>Ajouter sa carte</translation>
    </message>
    <message>
        <source>Stopped: nothing was added.</source>
        <translation>Arrêté&#xa0;: rien n’a été ajouté.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>What it asks</source>
        <translation>Ce qu’il demande</translation>
    </message>
</context>
<context>
    <name>OwnPhrase</name>
    <message>
        <source>The phrase you have now</source>
        <translation>Votre phrase actuelle</translation>
    </message>
    <message>
        <source>Change my passphrase…</source>
        <translation>Changer ma phrase de passe…</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Garder l’ancienne</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>La changer</translation>
    </message>
    <message>
        <source>Nobody else can see it, and nobody can give it back to you.</source>
        <translation>Personne d’autre ne peut la voir, et personne ne peut vous la redonner.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase de passe</translation>
    </message>
    <message>
        <source>Write the phrase you have now.</source>
        <translation>Écrivez votre phrase actuelle.</translation>
    </message>
    <message>
        <source>This is not the phrase you have now.</source>
        <translation>Ce n’est pas votre phrase actuelle.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All actions</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>No action of this name.</source>
        <translation>Aucune action de ce nom.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide the phrase</source>
        <translation>Masquer la phrase</translation>
    </message>
    <message>
        <source>Show the phrase</source>
        <translation>Afficher la phrase</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>My card</source>
        <translation>Ma carte</translation>
    </message>
    <message>
        <source>Give this card to whoever should write to you: it is not secret. When they add it, read these digits to each other by voice.</source>
        <translation>Donnez cette carte à qui doit vous écrire&#xa0;: elle n’est pas secrète. Au moment de l’ajouter, lisez-vous ces chiffres de vive voix.</translation>
    </message>
    <message>
        <source>Save my card…</source>
        <translation>Enregistrer ma carte…</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Verified by voice on {day}</source>
        <translation>Vérifiée de vive voix le {day}</translation>
    </message>
    <message>
        <source>A new account of {name} would have other digits: compare again then.</source>
        <translation>Si {name} change de compte, les chiffres changent aussi&#xa0;: comparez alors de nouveau.</translation>
    </message>
    <message>
        <source>Nobody has compared these digits yet.</source>
        <translation>Personne n’a encore comparé ces chiffres.</translation>
    </message>
    <message>
        <source>Call {name}, or meet. {name} reads the digits shown under “My card” on their own screen: all sixty must be the same as here.</source>
        <translation>Appelez {name}, ou voyez-vous. {name} lit les chiffres de «&#xa0;Ma carte&#xa0;» sur son propre écran&#xa0;: les soixante doivent être les mêmes qu’ici.</translation>
    </message>
    <message>
        <source>The digits match</source>
        <translation>Les chiffres correspondent</translation>
    </message>
    <message>
        <source>A card to add</source>
        <translation>Une carte à ajouter</translation>
    </message>
    <message>
        <source>Anybody can write a card with this name: the digits tell.</source>
        <translation>N’importe qui peut faire une carte à ce nom&#xa0;: ce sont les chiffres qui comptent.</translation>
    </message>
    <message>
        <source>We compared the digits: they match</source>
        <translation>Nous avons comparé les chiffres&#xa0;: ils correspondent</translation>
    </message>
    <message>
        <source>Add without comparing</source>
        <translation>Ajouter sans comparer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
</context>
<context>
    <name>PickModel</name>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>pas choisi</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>The case file</source>
        <translation>Le coffre</translation>
    </message>
    <message>
        <source>Day centre, Paris north</source>
        <translation>Centre de jour, Paris nord</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>A place, never a person: it can be read without a phrase.</source>
        <translation>Un lieu, jamais une personne&#xa0;: il se lit sans phrase.</translation>
    </message>
    <message>
        <source>Site code</source>
        <translation>Code du site</translation>
    </message>
    <message>
        <source>Two to five letters; case numbers begin with it.</source>
        <translation>Deux à cinq lettres&#xa0;; les numéros de dossier commencent ainsi.</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Un autre emplacement…</translation>
    </message>
    <message>
        <source>It stays on this computer. Only encrypted files are ever written.</source>
        <translation>Il reste sur cet ordinateur. Seuls des fichiers chiffrés sont écrits.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>One case file holds the cases of one site on one computer.</source>
        <translation>Un coffre contient les dossiers d’un site, sur un ordinateur.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>Two to five letters without accents, like PAR.</source>
        <translation>Deux à cinq lettres sans accent, comme PAR.</translation>
    </message>
    <message>
        <source>There is one of this name here already. Choose another name.</source>
        <translation>Il y en a déjà un de ce nom ici. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Where the case file goes</source>
        <translation>Où va le coffre</translation>
    </message>
</context>
<context>
    <name>PointField</name>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>What {name} will be able to read</source>
        <translation>Ce que {name} pourra lire</translation>
    </message>
    <message>
        <source>not their role</source>
        <translation>hors de son rôle</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} of files</source>
        <translation>{size} de fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%n entries withheld</source>
        <translation>
            <numerusform>%n entrée retenue</numerusform>
            <numerusform>%n entrées retenues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message numerus="yes">
        <source>%n points to correct before saving.</source>
        <translation>
            <numerusform>%n point à corriger avant d’enregistrer.</numerusform>
            <numerusform>%n points à corriger avant d’enregistrer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more below.</source>
        <translation>
            <numerusform>et&#xa0;%n autre plus bas.</numerusform>
            <numerusform>et&#xa0;%n autres plus bas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Go there: {what}</source>
        <translation>Y aller&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{done} of {total}, {seconds} s left</source>
        <translation>{done} sur {total}, encore {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{done} of {total}, {minutes} min left</source>
        <translation>{done} sur {total}, encore {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>RankField</name>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Not put in order yet.</source>
        <translation>Pas encore classé.</translation>
    </message>
</context>
<context>
    <name>ReadingText</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Recovery words</source>
        <translation>Mots de secours</translation>
    </message>
    <message>
        <source>A second sheet, if there are three</source>
        <translation>Une deuxième feuille, s’il y en a trois</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Type the words in their order, from the paper, with a space between them.</source>
        <translation>Tapez les mots dans l’ordre du papier, avec un espace entre eux.</translation>
    </message>
    <message>
        <source>They open everything: this is written in the journal. Afterwards you have a new account; the old one stays until it is removed.</source>
        <translation>Ils ouvrent tout&#xa0;: c’est noté au journal. Vous aurez ensuite un nouveau compte&#xa0;; l’ancien reste jusqu’à ce qu’on le retire.</translation>
    </message>
    <message>
        <source>Open with the recovery words</source>
        <translation>Ouvrir avec les mots de secours</translation>
    </message>
    <message>
        <source>Type the words first.</source>
        <translation>Tapez d’abord les mots.</translation>
    </message>
    <message>
        <source>Make this account</source>
        <translation>Créer ce compte</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>ReferralMoves</name>
    <message>
        <source>Why it goes without the person&apos;s agreement</source>
        <translation>Pourquoi l’envoyer sans l’accord de la personne</translation>
    </message>
    <message>
        <source>This reason stays in the journal, under your name.</source>
        <translation>Cette raison reste au journal, sous votre nom.</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>Noter un consentement</translation>
    </message>
    <message>
        <source>Send without agreement…</source>
        <translation>Envoyer sans accord…</translation>
    </message>
    <message>
        <source>Send without agreement</source>
        <translation>Envoyer sans accord</translation>
    </message>
</context>
<context>
    <name>Reopening</name>
    <message>
        <source>Why it is opened again</source>
        <translation>Pourquoi le rouvrir</translation>
    </message>
    <message>
        <source>The reason is kept beside the closure.</source>
        <translation>La raison est gardée à côté de la clôture.</translation>
    </message>
    <message>
        <source>Open this case again?</source>
        <translation>Rouvrir ce dossier&#xa0;?</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Le rouvrir</translation>
    </message>
</context>
<context>
    <name>RepeatSlot</name>
    <message>
        <source>No row yet.</source>
        <translation>Pas encore de ligne.</translation>
    </message>
    <message>
        <source>Remove row {number}</source>
        <translation>Retirer la ligne {number}</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Add a row: {what}</source>
        <translation>Ajouter une ligne&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Row {number}: {sentence}</source>
        <translation>Ligne {number}&#xa0;: {sentence}</translation>
    </message>
</context>
<context>
    <name>RoleCard</name>
    <message>
        <source>One envelope per line. Leave it empty if they are not at hand.</source>
        <translation>Une enveloppe par ligne. Laissez vide si vous ne les avez pas sous la main.</translation>
    </message>
    <message>
        <source>Recovery words, if you have them</source>
        <translation>Mots de secours, si vous les avez</translation>
    </message>
    <message>
        <source>Will write and read</source>
        <translation>Écrira et lira</translation>
    </message>
    <message>
        <source>Will only read</source>
        <translation>Lira seulement</translation>
    </message>
    <message>
        <source>What “{role}” opens</source>
        <translation>Ce qu’ouvre «&#xa0;{role}&#xa0;»</translation>
    </message>
    <message>
        <source>Keys you do not hold: {keys}. The account waits for them until {holders} can give them, or until the recovery words are typed here.</source>
        <translation>Clés que vous n’avez pas&#xa0;: {keys}. Le compte les attendra. Qui peut les donner&#xa0;: {holders}&#xa0;; ou tapez ici les mots de secours.</translation>
    </message>
    <message>
        <source>the recovery words</source>
        <translation>les mots de secours</translation>
    </message>
</context>
<context>
    <name>RolesPart</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n compte</numerusform>
            <numerusform>%n comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne pour l’instant</translation>
    </message>
    <message>
        <source>Writes and reads</source>
        <translation>Écrit et lit</translation>
    </message>
    <message>
        <source>Reads only</source>
        <translation>Lit seulement</translation>
    </message>
    <message>
        <source>open new cases</source>
        <translation>ouvrir de nouveaux dossiers</translation>
    </message>
    <message>
        <source>hand cases over</source>
        <translation>passer des dossiers</translation>
    </message>
    <message>
        <source>add accounts</source>
        <translation>ajouter des comptes</translation>
    </message>
    <message>
        <source>keep the contacts</source>
        <translation>tenir les contacts</translation>
    </message>
    <message>
        <source>read the journal</source>
        <translation>lire le journal</translation>
    </message>
    <message>
        <source>Writes no case of its own: it reads what it is shown.</source>
        <translation>N’écrit aucun dossier&#xa0;: ce rôle lit ce qu’on lui montre.</translation>
    </message>
    <message>
        <source>May {able}.</source>
        <translation>Peut {able}.</translation>
    </message>
</context>
<context>
    <name>RowsPart</name>
    <message>
        <source>Leave the row out</source>
        <translation>Laisser la ligne de côté</translation>
    </message>
    <message>
        <source>Bring it in, the cell goes into the first note</source>
        <translation>L’importer, la cellule va dans la première note</translation>
    </message>
    <message>
        <source>Where a cell cannot be used:</source>
        <translation>Si une cellule ne peut pas servir&#xa0;:</translation>
    </message>
    <message>
        <source>Rows of the spreadsheet</source>
        <translation>Lignes du tableau</translation>
    </message>
    <message numerus="yes">
        <source>All %n row(s)</source>
        <translation>
            <numerusform>Toutes (%n ligne)</numerusform>
            <numerusform>Toutes (%n lignes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n prête</numerusform>
            <numerusform>%n prêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already?</source>
        <translation>
            <numerusform>%n déjà connue&#xa0;?</numerusform>
            <numerusform>%n déjà connues&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a name</source>
        <translation>
            <numerusform>%n sans nom</numerusform>
            <numerusform>%n sans nom</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, marked in the table</source>
        <translation>
            <numerusform>et&#xa0;%n autre, marquée dans le tableau</numerusform>
            <numerusform>et&#xa0;%n autres, marquées dans le tableau</numerusform>
        </translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Importer</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search people, codes and notes.</source>
        <translation>Cherchez une personne, un code, une note.</translation>
    </message>
    <message>
        <source>A few letters are enough: accents and Arabic spellings do not matter.</source>
        <translation>Quelques lettres suffisent&#xa0;: accents et orthographes arabes ne comptent pas.</translation>
    </message>
    <message>
        <source>Nothing here matches “{text}”.</source>
        <translation>Rien ici ne correspond à «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>What your account cannot read is not searched either.</source>
        <translation>Ce que votre compte ne peut pas lire n’est pas cherché non plus.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n results</source>
        <translation>
            <numerusform>Le premier résultat (%n)</numerusform>
            <numerusform>Les %n premiers résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size}&#xa0;%</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>Without a key or the mouse. What is being typed is saved as a draft first.</source>
        <translation>Sans toucher clavier ni souris. Le texte en cours est d’abord gardé en brouillon.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Verrouiller après</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Consigne {version}</source>
        <translation>Consigne {version}</translation>
    </message>
    <message>
        <source>To keep a copy, lock, then copy the whole folder: it stays encrypted.</source>
        <translation>Pour garder une copie, verrouillez, puis copiez le coffre entier&#xa0;: il reste chiffré.</translation>
    </message>
    <message>
        <source>This case file</source>
        <translation>Ce coffre</translation>
    </message>
    <message>
        <source>See what each form asks, load your own, and go back.</source>
        <translation>Voir ce que chaque formulaire demande, charger les vôtres, et revenir en arrière.</translation>
    </message>
    <message>
        <source>Look after the forms</source>
        <translation>Gérer les formulaires</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Votre phrase de passe est changée.</translation>
    </message>
    <message>
        <source>The old one opens nothing any more, except older copies.</source>
        <translation>L’ancienne n’ouvre plus rien, sauf d’anciennes copies.</translation>
    </message>
</context>
<context>
    <name>SettlingCard</name>
    <message>
        <source>The writer&apos;s own</source>
        <translation>Le volet de l’auteur</translation>
    </message>
    <message>
        <source>Before it is used</source>
        <translation>Avant de l’utiliser</translation>
    </message>
    <message>
        <source>Name in {language}</source>
        <translation>Nom ({language})</translation>
    </message>
    <message>
        <source>The first that is ticked is proposed. The writer&apos;s own is where each role writes its notes.</source>
        <translation>Le premier coché est proposé. Le volet de l’auteur est celui où chaque rôle écrit ses notes.</translation>
    </message>
    <message>
        <source>A role that has no key to any of these places cannot write it.</source>
        <translation>Un rôle qui n’a la clé d’aucun de ces volets ne peut pas l’écrire.</translation>
    </message>
    <message>
        <source>Its entries go to</source>
        <translation>Ses entrées vont dans</translation>
    </message>
    <message>
        <source>Who writes it</source>
        <translation>Qui l’écrit</translation>
    </message>
    <message>
        <source>What it is called in the menu</source>
        <translation>Son nom dans le menu</translation>
    </message>
    <message>
        <source>Left empty, the title of the form is used.</source>
        <translation>Laissé vide, le titre du formulaire est utilisé.</translation>
    </message>
    <message>
        <source>Say where its entries go.</source>
        <translation>Dites où vont ses entrées.</translation>
    </message>
    <message>
        <source>Say who writes it.</source>
        <translation>Dites qui l’écrit.</translation>
    </message>
</context>
<context>
    <name>SheetField</name>
    <message>
        <source>{count} of {all} words</source>
        <translation>{count} sur {all} mots</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>Nothing was taken from it. Cut it into smaller files.</source>
        <translation>Rien n’en a été pris. Partagez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>This is not a spreadsheet we can read.</source>
        <translation>Ce n’est pas un tableau que nous savons lire.</translation>
    </message>
    <message>
        <source>In your spreadsheet program, save it as .xlsx or .csv and choose that file.</source>
        <translation>Dans votre tableur, enregistrez-le en .xlsx ou .csv et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>This spreadsheet is closed with a password.</source>
        <translation>Ce tableau est fermé par un mot de passe.</translation>
    </message>
    <message>
        <source>Save a copy without the password and choose that file.</source>
        <translation>Enregistrez-en une copie sans mot de passe et choisissez-la.</translation>
    </message>
    <message>
        <source>This file is built to do harm, or badly broken.</source>
        <translation>Ce fichier est fait pour nuire, ou très abîmé.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Ask who sent it, by voice.</source>
        <translation>Rien n’en a été pris. Demandez de vive voix à qui l’a envoyé.</translation>
    </message>
    <message>
        <source>There are no rows here.</source>
        <translation>Il n’y a pas de lignes ici.</translation>
    </message>
    <message>
        <source>Choose another sheet or another file.</source>
        <translation>Choisissez une autre feuille ou un autre fichier.</translation>
    </message>
    <message>
        <source>This file is larger than {size}.</source>
        <translation>Ce fichier dépasse {size}.</translation>
    </message>
    <message>
        <source>There are more than {count} rows.</source>
        <translation>Il y a plus de {count} lignes.</translation>
    </message>
    <message>
        <source>There are more than {count} columns.</source>
        <translation>Il y a plus de {count} colonnes.</translation>
    </message>
    <message>
        <source>There are more than {count} filled cells.</source>
        <translation>Il y a plus de {count} cellules remplies.</translation>
    </message>
    <message>
        <source>This file is damaged or was cut off.</source>
        <translation>Ce fichier est abîmé ou incomplet.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Ask for the file again.</source>
        <translation>Rien n’en a été pris. Redemandez le fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are formulas: their last results are used.</source>
        <translation>
            <numerusform>%n cellule est une formule&#xa0;: son dernier résultat est utilisé.</numerusform>
            <numerusform>%n cellules sont des formules&#xa0;: leurs derniers résultats sont utilisés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) have no result: left empty.</source>
        <translation>
            <numerusform>%n formule n’a pas de résultat&#xa0;: laissée vide.</numerusform>
            <numerusform>%n formules n’ont pas de résultat&#xa0;: laissées vides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of cells are merged: what stands there counts for the first row only.</source>
        <translation>
            <numerusform>%n groupe de cellules est fusionné&#xa0;: son contenu ne compte que pour la première ligne.</numerusform>
            <numerusform>%n groupes de cellules sont fusionnés&#xa0;: leur contenu ne compte que pour la première ligne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) like #N/A are left empty.</source>
        <translation>
            <numerusform>%n cellule comme #N/A est laissée vide.</numerusform>
            <numerusform>%n cellules comme #N/A sont laissées vides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are longer than the headings: the columns at the end have no name.</source>
        <translation>
            <numerusform>%n ligne dépasse les en-têtes&#xa0;: les dernières colonnes n’ont pas de nom.</numerusform>
            <numerusform>%n lignes dépassent les en-têtes&#xa0;: les dernières colonnes n’ont pas de nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>Real dates and dates as text stand in one column: a program may have turned day and month around in some. Compare a few with the papers.</source>
        <translation>Une colonne mêle de vraies dates et des dates en texte&#xa0;: un programme a pu inverser jour et mois dans certaines. Comparez-en quelques-unes avec les papiers.</translation>
    </message>
    <message>
        <source>The macros in this file are never run.</source>
        <translation>Les macros de ce fichier ne sont jamais exécutées.</translation>
    </message>
    <message>
        <source>{heading}: “{said}”. {why}</source>
        <translation>{heading}&#xa0;: «&#xa0;{said}&#xa0;». {why}</translation>
    </message>
    <message>
        <source>There is no such day. Is the month written first?</source>
        <translation>Ce jour n’existe pas. Le mois est-il écrit en premier&#xa0;?</translation>
    </message>
    <message>
        <source>This looks like a Hijri date: write the other one.</source>
        <translation>Cela ressemble à une date hégirienne&#xa0;: écrivez l’autre date.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ce jour est dans le futur.</translation>
    </message>
    <message>
        <source>More than 120 years ago.</source>
        <translation>Il y a plus de 120 ans.</translation>
    </message>
    <message>
        <source>Nobody is of this age.</source>
        <translation>Personne n’a cet âge.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Nobody told us yet what this word means.</source>
        <translation>Personne ne nous a encore dit ce que ce mot veut dire.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Ce n’est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>The spreadsheet has rounded this number: digits are lost.</source>
        <translation>Le tableur a arrondi ce nombre&#xa0;: des chiffres sont perdus.</translation>
    </message>
    <message>
        <source>This is too long for this question.</source>
        <translation>C’est trop long pour cette question.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Ce n’est pas une date.</translation>
    </message>
    <message>
        <source>{heading}: a number was read as a date.</source>
        <translation>{heading}&#xa0;: un nombre a été lu comme une date.</translation>
    </message>
    <message>
        <source>{heading}: a zero or a plus in front may be missing.</source>
        <translation>{heading}&#xa0;: il manque peut-être un zéro ou un plus devant.</translation>
    </message>
    <message>
        <source>{heading}: a plus in front may be missing.</source>
        <translation>{heading}&#xa0;: il manque peut-être un plus devant.</translation>
    </message>
    <message>
        <source>{heading}: the first of January is often a guess.</source>
        <translation>{heading}&#xa0;: le 1er janvier est souvent une supposition.</translation>
    </message>
    <message>
        <source>{heading}: only the month or the year is known.</source>
        <translation>{heading}&#xa0;: seul le mois ou l’année est connu.</translation>
    </message>
    <message>
        <source>Perhaps followed already: {name}, {code}</source>
        <translation>Peut-être déjà suivi&#xa0;: {name}, {code}</translation>
    </message>
    <message>
        <source>Perhaps the same as row {row}: {name}</source>
        <translation>Peut-être la même personne qu’à la ligne {row}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>known already?</source>
        <translation>déjà connue&#xa0;?</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
    <message>
        <source>From the spreadsheet {file}</source>
        <translation>Du tableau {file}</translation>
    </message>
    <message>
        <source>{heading}: {text}</source>
        <translation>{heading}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{heading}, as it stood in the spreadsheet:</source>
        <translation>{heading}, tel que dans le tableau&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ShownField</name>
    <message>
        <source>Nothing yet</source>
        <translation>Rien encore</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Version of {author}, {moment}</source>
        <translation>Version écrite par {author}, {moment}</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Passation</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>SigningQuestion</name>
    <message>
        <source>Signing makes this entry final: nobody can change it any more, you neither. A correction is written as an addendum beside it.</source>
        <translation>Signer rend l’entrée définitive&#xa0;: plus personne ne peut la modifier, vous non plus. Une correction s’écrit en complément, à côté.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Sign this entry</source>
        <translation>Signer cette entrée</translation>
    </message>
</context>
<context>
    <name>Speaker</name>
    <message>
        <source>Yes, seen</source>
        <translation>Oui, vu</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Un fichier</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>This question needs an answer.</source>
        <translation>Cette question demande une réponse.</translation>
    </message>
    <message>
        <source>This answer does not fit here: look at it again.</source>
        <translation>Cette réponse ne convient pas ici&#xa0;: vérifiez-la.</translation>
    </message>
    <message>
        <source>Write a whole number, in digits.</source>
        <translation>Écrivez un nombre entier, en chiffres.</translation>
    </message>
    <message>
        <source>Write a number, in digits.</source>
        <translation>Écrivez un nombre, en chiffres.</translation>
    </message>
    <message>
        <source>Write the day, the month and the year in four digits.</source>
        <translation>Écrivez le jour, le mois et l’année en quatre chiffres.</translation>
    </message>
    <message>
        <source>Write the day and the hour.</source>
        <translation>Écrivez le jour et l’heure.</translation>
    </message>
    <message>
        <source>Write the hour and the minutes, as in 14:30.</source>
        <translation>Écrivez l’heure et les minutes, comme 14:30.</translation>
    </message>
    <message>
        <source>Write latitude and longitude as decimal numbers.</source>
        <translation>Écrivez la latitude et la longitude en nombres décimaux.</translation>
    </message>
    <message>
        <source>Choose from the list.</source>
        <translation>Choisissez dans la liste.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Close the case file now (Ctrl+L)</source>
        <translation>Fermer le coffre maintenant (Ctrl+L)</translation>
    </message>
    <message>
        <source>Draft saved at {hour}</source>
        <translation>Brouillon enregistré à {hour}</translation>
    </message>
    <message>
        <source>Locks in {time}</source>
        <translation>Verrouillage dans {time}</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Hard to guess</source>
        <translation>Difficile à deviner</translation>
    </message>
    <message>
        <source>Too short: six words that have nothing in common do well</source>
        <translation>Trop courte&#xa0;: six mots sans rapport entre eux conviennent bien</translation>
    </message>
    <message>
        <source>Too easy to guess: add a word or two</source>
        <translation>Trop facile à deviner&#xa0;: ajoutez un mot ou deux</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>Quels dossiers</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) chosen</source>
        <translation>
            <numerusform>%n dossier choisi</numerusform>
            <numerusform>%n dossiers choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>No case chosen yet</source>
        <translation>Aucun dossier choisi</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>A copy, until {day}</source>
        <translation>Une copie, jusqu’au {day}</translation>
    </message>
    <message>
        <source>purpose: {purpose}</source>
        <translation>but&#xa0;: {purpose}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Nobody chosen yet</source>
        <translation>Personne de choisi</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} et %n autre</numerusform>
            <numerusform>{names} et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TargetRow</name>
    <message>
        <source>Nobody on this computer holds this key yet.</source>
        <translation>Personne sur cet ordinateur n’a encore cette clé.</translation>
    </message>
    <message>
        <source>Here, only people who can read the entry already.</source>
        <translation>Ici, seulement des personnes qui lisent déjà l’entrée.</translation>
    </message>
</context>
<context>
    <name>TeamMatrix</name>
    <message>
        <source>waits for its key</source>
        <translation>attend sa clé</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Mots de secours</translation>
    </message>
    <message>
        <source>in an envelope</source>
        <translation>sous enveloppe</translation>
    </message>
    <message>
        <source>{role} · you</source>
        <translation>{role} · vous</translation>
    </message>
    <message>
        <source>{role} · access ended</source>
        <translation>{role} · accès terminé</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n compte</numerusform>
            <numerusform>%n comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compartment(s) you do not open</source>
        <translation>
            <numerusform>%n volet que vous n’ouvrez pas</numerusform>
            <numerusform>%n volets que vous n’ouvrez pas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThisComputer</name>
    <message>
        <source>The phrase you have now</source>
        <translation>Votre phrase actuelle</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Besides your phrase, this computer&apos;s own password store can be needed to open your account: a copy of the case file alone is then worth less. The recovery words still open it.</source>
        <translation>En plus de votre phrase, le gestionnaire de mots de passe de cet ordinateur peut être exigé pour ouvrir votre compte&#xa0;: une copie du coffre vaut alors moins à elle seule. Les mots de secours l’ouvrent toujours.</translation>
    </message>
    <message>
        <source>From then on your account opens on this computer only. Anywhere else it takes the recovery words.</source>
        <translation>Votre compte ne s’ouvrira plus que sur cet ordinateur. Ailleurs, il faudra les mots de secours.</translation>
    </message>
    <message>
        <source>This computer as well</source>
        <translation>Cet ordinateur aussi</translation>
    </message>
    <message>
        <source>Write the phrase you have now.</source>
        <translation>Écrivez votre phrase actuelle.</translation>
    </message>
    <message>
        <source>From now on this computer is needed as well.</source>
        <translation>Désormais, il faut aussi cet ordinateur.</translation>
    </message>
    <message>
        <source>Your phrase alone opens your account again.</source>
        <translation>Votre phrase suffit de nouveau à ouvrir votre compte.</translation>
    </message>
    <message>
        <source>This is not the phrase you have now.</source>
        <translation>Ce n’est pas votre phrase actuelle.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>No longer ask for this computer…</source>
        <translation>Ne plus exiger cet ordinateur…</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Ask for this computer too…</source>
        <translation>Exiger aussi cet ordinateur…</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message numerus="yes">
        <source>%n entries you cannot read</source>
        <translation>
            <numerusform>%n entrée que vous ne pouvez pas lire</numerusform>
            <numerusform>%n entrées que vous ne pouvez pas lire</numerusform>
        </translation>
    </message>
    <message>
        <source>Only accounts that hold the key “{compartment}” can read these entries.</source>
        <translation>Seuls les comptes qui ont la clé «&#xa0;{compartment}&#xa0;» peuvent lire ces entrées.</translation>
    </message>
    <message>
        <source>kept to this profession</source>
        <translation>réservé à cette profession</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Hello {name}</source>
        <translation>Bonjour {name}</translation>
    </message>
    <message>
        <source>Nothing waits for you this week.</source>
        <translation>Rien ne vous attend cette semaine.</translation>
    </message>
    <message>
        <source>Tasks, follow-ups, appointments and deadlines appear here.</source>
        <translation>Les tâches, suivis, rendez-vous et échéances apparaissent ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n things to do</source>
        <translation>
            <numerusform>%n chose à faire</numerusform>
            <numerusform>%n choses à faire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search people, codes, notes…</source>
        <translation>Rechercher une personne, un code, une note…</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Langue&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>TrainingStrip</name>
    <message>
        <source>Training file: every person is invented.</source>
        <translation>Coffre d’exercice&#xa0;: toutes les personnes sont inventées.</translation>
    </message>
</context>
<context>
    <name>TrialPart</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Look for mistakes</source>
        <translation>Chercher les erreurs</translation>
    </message>
    <message>
        <source>That is enough</source>
        <translation>Cela suffit</translation>
    </message>
    <message>
        <source>As a colleague would fill it in.</source>
        <translation>Comme un collègue le remplirait.</translation>
    </message>
    <message>
        <source>Trying: {title}</source>
        <translation>Essai&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Nothing is wrong: it could be saved.</source>
        <translation>Rien à corriger&#xa0;: il pourrait être enregistré.</translation>
    </message>
    <message>
        <source>Nothing you type here is kept.</source>
        <translation>Rien de ce que vous tapez ici n’est gardé.</translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>Back to {name}</source>
        <translation>Retour&#xa0;: {name}</translation>
    </message>
    <message>
        <source>On to {name}</source>
        <translation>Suite&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Your name and your phrase open only what your role may read.</source>
        <translation>Votre nom et votre phrase ouvrent seulement ce que votre rôle peut lire.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Six words, with their spaces. Capitals and accents count.</source>
        <translation>Six mots, avec les espaces. Majuscules et accents comptent.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Checking: about a second, so that guessing stays slow.</source>
        <translation>Vérification&#xa0;: environ une seconde, pour que deviner reste lent.</translation>
    </message>
    <message>
        <source>Phrase forgotten: recovery words</source>
        <translation>Phrase oubliée&#xa0;: mots de secours</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Aide (F1)</translation>
    </message>
    <message>
        <source>No case file is chosen</source>
        <translation>Aucun coffre n’est choisi</translation>
    </message>
    <message>
        <source>Write your name.</source>
        <translation>Écrivez votre nom.</translation>
    </message>
    <message>
        <source>Write your phrase.</source>
        <translation>Écrivez votre phrase.</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>L’ouvrir quand même</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Déverrouillage…</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Protected case notes, on this laptop only</source>
        <translation>Notes de suivi protégées, sur ce portable seulement</translation>
    </message>
    <message>
        <source>Without your phrase or the recovery words, nobody can open this case file.</source>
        <translation>Sans votre phrase ni les mots de secours, personne ne peut ouvrir ce coffre.</translation>
    </message>
    <message>
        <source>There is no case file in this folder.</source>
        <translation>Il n’y a pas de coffre à cet emplacement.</translation>
    </message>
    <message>
        <source>Choose the folder that has “header.json” in it.</source>
        <translation>Choisissez l’emplacement qui contient «&#xa0;header.json&#xa0;».</translation>
    </message>
    <message>
        <source>First time? Open the training file: everything in it is invented.</source>
        <translation>Première fois&#xa0;? Ouvrez le coffre d’exercice&#xa0;: tout y est inventé.</translation>
    </message>
    <message>
        <source>First time? Try a training file: everything in it is invented.</source>
        <translation>Première fois&#xa0;? Essayez un coffre d’exercice&#xa0;: tout y est inventé.</translation>
    </message>
    <message>
        <source>Open the training file</source>
        <translation>Ouvrir le coffre d’exercice</translation>
    </message>
    <message>
        <source>Everybody here is invented. Choose whom to play: one click fills both fields.</source>
        <translation>Tout le monde ici est inventé. Choisissez un rôle&#xa0;: un clic remplit les deux champs.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>This form cannot be used yet.</source>
        <translation>Ce formulaire ne peut pas encore servir.</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct the rows in your spreadsheet and load it again.</source>
        <translation>Rien n’a été changé. Corrigez les lignes dans votre tableau et rechargez-le.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to correct</source>
        <translation>
            <numerusform>%n point à corriger</numerusform>
            <numerusform>%n points à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n things to correct</source>
        <translation>
            <numerusform>Le premier point à corriger (%n)</numerusform>
            <numerusform>Les&#xa0;%n premiers points à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>The program keeps the name “{id}” for itself.</source>
        <translation>Le programme se réserve le nom «&#xa0;{id}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing was changed. Write another form_id in the sheet “settings” and load it again.</source>
        <translation>Rien n’a été changé. Écrivez un autre form_id dans la feuille «&#xa0;settings&#xa0;» et rechargez-le.</translation>
    </message>
    <message>
        <source>The program reads answers that this form does not ask for.</source>
        <translation>Le programme lit des réponses que ce formulaire ne demande pas.</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep these questions as the program has them, with their names, their types and their groups; their words are yours.</source>
        <translation>Rien n’a été changé. Gardez ces questions comme dans le programme, avec leurs noms, leurs types et leurs groupes&#xa0;; leurs textes sont libres.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to keep</source>
        <translation>
            <numerusform>%n question à garder</numerusform>
            <numerusform>%n questions à garder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n changement</numerusform>
            <numerusform>%n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>Worth knowing: accepted all the same</source>
        <translation>Bon à savoir&#xa0;: accepté quand même</translation>
    </message>
    <message>
        <source>This is the form that is in use now.</source>
        <translation>C’est le formulaire utilisé maintenant.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Il n’y a rien à changer.</translation>
    </message>
    <message>
        <source>This form can be used.</source>
        <translation>Ce formulaire peut servir.</translation>
    </message>
    <message>
        <source>It is new here: say first where it belongs.</source>
        <translation>Il est nouveau ici&#xa0;: dites d’abord où il va.</translation>
    </message>
    <message>
        <source>It was used here before: all is as it was said then.</source>
        <translation>Il a déjà servi ici&#xa0;: tout reste comme convenu alors.</translation>
    </message>
    <message>
        <source>This form can be used in place of “{name}”.</source>
        <translation>Ce formulaire peut remplacer «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Entries that are there already keep the version they were written with.</source>
        <translation>Les entrées déjà là gardent la version avec laquelle elles ont été écrites.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Version {number}, signed</source>
        <translation>Version {number}, signée</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>Première version</translation>
    </message>
    <message>
        <source>Makes one version of two.</source>
        <translation>Réunit deux versions en une.</translation>
    </message>
    <message>
        <source>Compared with {version}</source>
        <translation>Par rapport à&#xa0;: {version}</translation>
    </message>
    <message>
        <source>The text did not change.</source>
        <translation>Le texte n’a pas changé.</translation>
    </message>
</context>
<context>
    <name>ViewerBar</name>
    <message>
        <source>Back to the case</source>
        <translation>Retour au dossier</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Réduire (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Agrandir (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Show all of it (0)</source>
        <translation>Tout afficher (0)</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Welcome to Consigne</source>
        <translation>Bienvenue dans Consigne</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Create a case file</source>
        <translation>Créer un coffre</translation>
    </message>
    <message>
        <source>A new encrypted folder for your team, on this computer</source>
        <translation>Un nouvel espace chiffré pour votre équipe, sur cet ordinateur</translation>
    </message>
    <message>
        <source>Open one that exists</source>
        <translation>Ouvrir un coffre existant</translation>
    </message>
    <message>
        <source>From a drive, or from another folder of this computer</source>
        <translation>Sur un disque, ou ailleurs sur cet ordinateur</translation>
    </message>
    <message>
        <source>Try it with invented people</source>
        <translation>Essayer avec des personnes inventées</translation>
    </message>
    <message>
        <source>A training file, to learn with: nothing in it is real</source>
        <translation>Un coffre d’exercice, pour apprendre&#xa0;: rien n’y est réel</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Commencer par</translation>
    </message>
    <message>
        <source>Case notes that only the right people can read, on this computer only.</source>
        <translation>Des notes de suivi que seules les bonnes personnes peuvent lire, sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation>Ouvrir un coffre</translation>
    </message>
</context>
<context>
    <name>WizardPage</name>
    <message>
        <source>Protected case notes, on this laptop only</source>
        <translation>Notes de suivi protégées, sur ce portable seulement</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Étape {number} sur {count}</translation>
    </message>
    <message>
        <source>Creating, a few seconds…</source>
        <translation>Création, quelques secondes…</translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message>
        <source>Recovery words</source>
        <translation>Mots de secours</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Je les ai écrits</translation>
    </message>
    <message>
        <source>One sheet</source>
        <translation>Une feuille</translation>
    </message>
    <message>
        <source>Three sheets, two suffice</source>
        <translation>Trois, deux suffisent</translation>
    </message>
    <message>
        <source>Sheet 1</source>
        <translation>Feuille 1</translation>
    </message>
    <message>
        <source>Sheet 2</source>
        <translation>Feuille 2</translation>
    </message>
    <message>
        <source>Sheet 3</source>
        <translation>Feuille 3</translation>
    </message>
    <message>
        <source>They open everything, without any phrase. By hand, on paper, out of sight: no photograph, no file. Keep them away from this computer.</source>
        <translation>Ils ouvrent tout, sans aucune phrase. À la main, sur papier, à l’abri des regards&#xa0;: ni photo, ni fichier. Gardez-les loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>If a phrase is forgotten or a colleague leaves, only these words open the case file. They are shown once, and are English in every language.</source>
        <translation>Si une phrase est oubliée ou si un collègue part, seuls ces mots ouvrent le coffre. Ils sont montrés une seule fois, et en anglais dans toutes les langues.</translation>
    </message>
</context>
<context>
    <name>WorkPlaces</name>
    <message>
        <source>You have no contact yet.</source>
        <translation>Vous n’avez pas encore de contact.</translation>
    </message>
    <message>
        <source>Exchange contact cards with the person you write to.</source>
        <translation>Échangez vos cartes de contact avec la personne à qui vous écrivez.</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Ajouter un contact</translation>
    </message>
</context>
<context>
    <name>_Legend</name>
    <message>
        <source>goes</source>
        <translation>part</translation>
    </message>
    <message>
        <source>you do not hold it</source>
        <translation>vous ne l’avez pas</translation>
    </message>
    <message>
        <source>withheld, with the reason</source>
        <translation>retenu, avec la raison</translation>
    </message>
</context>
<context>
    <name>_Month</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
</context>
<context>
    <name>_Side</name>
    <message numerus="yes">
        <source>%n bundle(s)</source>
        <translation>
            <numerusform>%n paquet</numerusform>
            <numerusform>%n paquets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>New entry</source>
        <translation>Nouvelle entrée</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Save this version</source>
        <translation>Enregistrer la version</translation>
    </message>
    <message>
        <source>Hand over cases…</source>
        <translation>Passer des dossiers…</translation>
    </message>
    <message>
        <source>Bring a spreadsheet…</source>
        <translation>Importer un tableau…</translation>
    </message>
    <message>
        <source>Write a list to a spreadsheet…</source>
        <translation>Exporter une liste en tableau…</translation>
    </message>
    <message>
        <source>Forms…</source>
        <translation>Formulaires…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Lock and quit</source>
        <translation>Verrouiller et quitter</translation>
    </message>
    <message>
        <source>Search people, codes, notes</source>
        <translation>Rechercher une personne, un code, une note</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Aller à aujourd’hui</translation>
    </message>
    <message>
        <source>Go to Cases</source>
        <translation>Aller aux dossiers</translation>
    </message>
    <message>
        <source>Go to Agenda</source>
        <translation>Aller à l’agenda</translation>
    </message>
    <message>
        <source>Go to Handover</source>
        <translation>Aller à la passation</translation>
    </message>
    <message>
        <source>Go to Team</source>
        <translation>Aller à l’équipe</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>Aller aux réglages</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>Help and shortcuts</source>
        <translation>Aide et raccourcis</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Ouvrir le menu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>due</name>
    <message>
        <source>A deadline of another profession</source>
        <translation>Une échéance d’une autre profession</translation>
    </message>
</context>
<context>
    <name>entry</name>
    <message>
        <source>Signed</source>
        <translation>Signée</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Deux versions</translation>
    </message>
    <message>
        <source>{author}, {moment}</source>
        <translation>{author}, {moment}</translation>
    </message>
    <message>
        <source>somebody unknown here</source>
        <translation>quelqu’un d’inconnu ici</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>{question}:</source>
        <translation>{question}&#xa0;:</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Votre rôle ne le permet pas.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask a colleague whose role does.</source>
        <translation>Rien n’a été changé. Demandez à un collègue dont le rôle le permet.</translation>
    </message>
    <message>
        <source>This entry is signed and is not edited any more.</source>
        <translation>Cette entrée est signée et ne se modifie plus.</translation>
    </message>
    <message>
        <source>Add an addendum: it stands beside the entry.</source>
        <translation>Ajoutez un complément&#xa0;: il se place à côté de l’entrée.</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Il n’y a encore rien à enregistrer.</translation>
    </message>
    <message>
        <source>Write a title or a few words.</source>
        <translation>Écrivez un titre ou quelques mots.</translation>
    </message>
    <message>
        <source>Something has to be corrected first.</source>
        <translation>Il y a d’abord quelque chose à corriger.</translation>
    </message>
    <message>
        <source>Nothing is lost. Look at the fields marked red.</source>
        <translation>Rien n’est perdu. Regardez les champs marqués en rouge.</translation>
    </message>
    <message>
        <source>Two versions of this wait for somebody to choose.</source>
        <translation>Deux versions attendent que quelqu’un choisisse.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open it and make one version of both.</source>
        <translation>Rien n’a été changé. Ouvrez l’entrée et réunissez les deux versions.</translation>
    </message>
    <message>
        <source>This is done with a reason only.</source>
        <translation>Cela ne se fait qu’avec une raison.</translation>
    </message>
    <message>
        <source>Write it in a few words: three at the least.</source>
        <translation>Écrivez-la en quelques mots&#xa0;: trois au moins.</translation>
    </message>
    <message>
        <source>The person has not agreed to this: “{item}”.</source>
        <translation>La personne n’a pas donné cet accord&#xa0;: «&#xa0;{item}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the person, then record the consent.</source>
        <translation>Rien n’est parti. Demandez à la personne, puis notez le consentement.</translation>
    </message>
    <message>
        <source>This referral cannot take that step now.</source>
        <translation>Cette orientation ne peut pas passer cette étape maintenant.</translation>
    </message>
    <message>
        <source>Nothing was changed. A colleague may have moved it: look at it again.</source>
        <translation>Rien n’a été changé. Un collègue l’a peut-être fait avancer&#xa0;: regardez-la de nouveau.</translation>
    </message>
    <message>
        <source>Nobody here could open it in “{compartment}”.</source>
        <translation>Personne ici ne pourrait l’ouvrir dans «&#xa0;{compartment}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing was shared. Choose others, or add an account first.</source>
        <translation>Rien n’a été partagé. Choisissez d’autres destinataires, ou ajoutez d’abord un compte.</translation>
    </message>
    <message>
        <source>A deadline still runs in this case: {days}.</source>
        <translation>Une échéance court encore dans ce dossier&#xa0;: {days}.</translation>
    </message>
    <message>
        <source>Nothing is lost, but it cannot be closed before. Ask who follows it.</source>
        <translation>Rien n’est perdu, mais il ne peut pas être clos avant. Demandez à qui la suit.</translation>
    </message>
    <message>
        <source>Something stays open in this case.</source>
        <translation>Quelque chose reste ouvert dans ce dossier.</translation>
    </message>
    <message>
        <source>Tick what you have seen, then close it.</source>
        <translation>Cochez ce que vous avez vu, puis clôturez-le.</translation>
    </message>
    <message>
        <source>This form is not known here.</source>
        <translation>Ce formulaire n’est pas connu ici.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask who looks after forms.</source>
        <translation>Rien n’a été changé. Demandez à qui gère les formulaires.</translation>
    </message>
    <message>
        <source>The program keeps this form&apos;s name for itself.</source>
        <translation>Le programme se réserve le nom de ce formulaire.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give the form another name.</source>
        <translation>Rien n’a été changé. Donnez un autre nom au formulaire.</translation>
    </message>
    <message>
        <source>This version no longer asks what the program has to know.</source>
        <translation>Cette version ne demande plus ce que le programme doit savoir.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the questions back, then load it again.</source>
        <translation>Rien n’a été changé. Remettez les questions, puis rechargez-le.</translation>
    </message>
    <message>
        <source>Files are read by everybody who holds the key.</source>
        <translation>Les fichiers sont lus par tous ceux qui ont la clé.</translation>
    </message>
    <message>
        <source>Leave the files out, or do not keep this entry to named people.</source>
        <translation>Retirez les fichiers, ou ne réservez pas cette entrée à des personnes désignées.</translation>
    </message>
    <message>
        <source>This file cannot be read as a table.</source>
        <translation>Ce fichier ne se lit pas comme un tableau.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Save it as .xlsx or .csv and choose it again.</source>
        <translation>Rien n’en a été pris. Enregistrez-le en .xlsx ou .csv et choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>This file is not a form that can be used here.</source>
        <translation>Ce fichier n’est pas un formulaire qui peut servir ici.</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct the rows in the spreadsheet and load it again.</source>
        <translation>Rien n’a été changé. Corrigez les lignes dans le tableau et rechargez-le.</translation>
    </message>
    <message>
        <source>Somebody of this name has an account already.</source>
        <translation>Quelqu’un de ce nom a déjà un compte.</translation>
    </message>
    <message>
        <source>Add a second name, or an initial.</source>
        <translation>Ajoutez un second nom, ou une initiale.</translation>
    </message>
    <message>
        <source>This phrase is too easy to guess.</source>
        <translation>Cette phrase est trop facile à deviner.</translation>
    </message>
    <message>
        <source>Use six words drawn at random.</source>
        <translation>Prenez six mots tirés au hasard.</translation>
    </message>
    <message>
        <source>This file is not a whole contact card.</source>
        <translation>Ce fichier n’est pas une carte de contact complète.</translation>
    </message>
    <message>
        <source>Nothing was added. Ask for the card again.</source>
        <translation>Rien n’a été ajouté. Redemandez la carte.</translation>
    </message>
    <message>
        <source>This is your own contact card.</source>
        <translation>C’est votre propre carte de contact.</translation>
    </message>
    <message>
        <source>Choose the card of the person you write to.</source>
        <translation>Choisissez la carte de la personne à qui vous écrivez.</translation>
    </message>
    <message>
        <source>No case is chosen.</source>
        <translation>Aucun dossier n’est choisi.</translation>
    </message>
    <message>
        <source>Choose at least one case to hand over.</source>
        <translation>Choisissez au moins un dossier à passer.</translation>
    </message>
    <message>
        <source>The sender is not among your contacts.</source>
        <translation>L’expéditeur n’est pas dans vos contacts.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Add the sender&apos;s card first, then open it again.</source>
        <translation>Rien n’a été ajouté. Ajoutez d’abord la carte de l’expéditeur, puis rouvrez le paquet.</translation>
    </message>
    <message>
        <source>This bundle names another recipient.</source>
        <translation>Ce paquet nomme un autre destinataire.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Tell the sender.</source>
        <translation>Rien n’a été ajouté. Prévenez l’expéditeur.</translation>
    </message>
    <message>
        <source>This bundle was not signed by the person it names.</source>
        <translation>Ce paquet n’est pas signé par la personne qu’il nomme.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the sender, by voice, to send again.</source>
        <translation>Rien n’a été ajouté. Demandez de vive voix à l’expéditeur de renvoyer.</translation>
    </message>
    <message>
        <source>This bundle was to be opened before {on}.</source>
        <translation>Ce paquet devait être ouvert avant le {on}.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the sender for a new one.</source>
        <translation>Rien n’a été ajouté. Demandez-en un nouveau à l’expéditeur.</translation>
    </message>
    <message>
        <source>Invented people and real ones are never mixed.</source>
        <translation>Les personnes inventées et les vraies ne se mélangent jamais.</translation>
    </message>
    <message>
        <source>Nothing was taken in. What comes from a training file opens in one only.</source>
        <translation>Rien n’a été ajouté. Ce qui vient d’un coffre d’exercice s’ouvre seulement dans un coffre d’exercice.</translation>
    </message>
    <message>
        <source>What this bundle says it holds is not inside.</source>
        <translation>Ce que ce paquet annonce ne s’y trouve pas.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the sender to redo it.</source>
        <translation>Rien n’a été ajouté. Demandez à l’expéditeur de le refaire.</translation>
    </message>
    <message>
        <source>This case file is older than the one this computer knew.</source>
        <translation>Ce coffre est plus ancien que celui que cet ordinateur connaissait.</translation>
    </message>
    <message>
        <source>A backup may have been put back, or somebody exchanged the folder. Ask before you open it.</source>
        <translation>Une sauvegarde a peut-être été remise, ou quelqu’un a remplacé le coffre. Renseignez-vous avant de l’ouvrir.</translation>
    </message>
    <message>
        <source>The case file could not do this.</source>
        <translation>Le coffre n’a pas pu faire cela.</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. Try again.</source>
        <translation>Rien de ce qui est enregistré n’est perdu. Réessayez.</translation>
    </message>
    <message>
        <source>The disk or the computer refused.</source>
        <translation>Le disque ou l’ordinateur a refusé.</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. Try again in a moment.</source>
        <translation>Rien de ce qui est enregistré n’est perdu. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was lost.</source>
        <translation>Le disque est plein&#xa0;: rien n’a été perdu.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>This folder or file cannot be written.</source>
        <translation>Impossible d’écrire à cet emplacement.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another place, or ask for access.</source>
        <translation>Rien n’a été changé. Choisissez un autre emplacement, ou demandez l’accès.</translation>
    </message>
    <message>
        <source>There is no case file here.</source>
        <translation>Il n’y a pas de coffre ici.</translation>
    </message>
    <message>
        <source>Plug in the drive it is on, or choose another folder.</source>
        <translation>Branchez le disque où il se trouve, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>This case file is open in another window of Consigne.</source>
        <translation>Ce coffre est ouvert dans une autre fenêtre de Consigne.</translation>
    </message>
    <message>
        <source>Lock it there, then unlock it here.</source>
        <translation>Verrouillez-le là-bas, puis déverrouillez-le ici.</translation>
    </message>
    <message>
        <source>This name and phrase do not open the case file.</source>
        <translation>Ce nom et cette phrase n’ouvrent pas le coffre.</translation>
    </message>
    <message>
        <source>Look at both again: capitals, accents and spaces count in the phrase.</source>
        <translation>Vérifiez les deux&#xa0;: majuscules, accents et espaces comptent dans la phrase.</translation>
    </message>
    <message>
        <source>This computer has no safe password store we can rely on, or it does not answer.</source>
        <translation>Cet ordinateur n’a pas de gestionnaire de mots de passe fiable, ou il ne répond pas.</translation>
    </message>
    <message>
        <source>Nothing was changed. Log in to the computer again, then retry.</source>
        <translation>Rien n’a été changé. Rouvrez votre session sur l’ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The case file is not as Consigne wrote it, and stays closed.</source>
        <translation>Le coffre n’est pas tel que Consigne l’a écrit&#xa0;: il reste fermé.</translation>
    </message>
    <message>
        <source>Do not delete it. Keep a copy, and open your last backup.</source>
        <translation>Ne le supprimez pas. Gardez-en une copie, et ouvrez votre dernière sauvegarde.</translation>
    </message>
    <message>
        <source>This case file was written by a newer version of Consigne.</source>
        <translation>Ce coffre a été écrit par une version plus récente de Consigne.</translation>
    </message>
    <message>
        <source>Nothing was changed. Update Consigne here.</source>
        <translation>Rien n’a été changé. Mettez Consigne à jour ici.</translation>
    </message>
    <message>
        <source>This case file is not locked the way Consigne does it.</source>
        <translation>Ce coffre n’est pas verrouillé comme Consigne le fait.</translation>
    </message>
    <message>
        <source>It was not opened. It may have been altered: use a backup.</source>
        <translation>Il n’a pas été ouvert. Il a peut-être été modifié&#xa0;: prenez une sauvegarde.</translation>
    </message>
    <message>
        <source>These are not the recovery words of this case file.</source>
        <translation>Ce ne sont pas les mots de secours de ce coffre.</translation>
    </message>
    <message>
        <source>Look at the order and the spelling of each word again.</source>
        <translation>Vérifiez l’ordre et l’orthographe de chaque mot.</translation>
    </message>
    <message>
        <source>There is something in this folder already.</source>
        <translation>Il y a déjà quelque chose à cet emplacement.</translation>
    </message>
    <message>
        <source>It was not touched. Choose another place.</source>
        <translation>Rien n’y a été touché. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Your account does not hold the key for this.</source>
        <translation>Votre compte n’a pas la clé pour cela.</translation>
    </message>
    <message>
        <source>A colleague who holds it can give it to you.</source>
        <translation>Un collègue qui l’a peut vous la donner.</translation>
    </message>
    <message>
        <source>This file is larger than 64 MB.</source>
        <translation>Ce fichier dépasse 64&#xa0;Mo.</translation>
    </message>
    <message>
        <source>It was not attached. Attach a smaller copy.</source>
        <translation>Il n’a pas été joint. Joignez une copie plus petite.</translation>
    </message>
    <message>
        <source>This account exists already.</source>
        <translation>Ce compte existe déjà.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another name.</source>
        <translation>Rien n’a été changé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This bundle cannot be used.</source>
        <translation>Ce paquet ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>This file is not a Consigne bundle.</source>
        <translation>Ce fichier n’est pas un paquet de Consigne.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Choose another file.</source>
        <translation>Rien n’a été ajouté. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>This bundle was made by a newer version of Consigne.</source>
        <translation>Ce paquet vient d’une version plus récente de Consigne.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Update Consigne here.</source>
        <translation>Rien n’a été ajouté. Mettez Consigne à jour ici.</translation>
    </message>
    <message>
        <source>This bundle is closed to you: it has other keys.</source>
        <translation>Ce paquet vous est fermé&#xa0;: il a d’autres clés.</translation>
    </message>
    <message>
        <source>Send your contact card to who made it.</source>
        <translation>Envoyez votre carte de contact à qui l’a fait.</translation>
    </message>
    <message>
        <source>The end of this bundle is missing.</source>
        <translation>La fin de ce paquet manque.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Wait until it is copied, or copy it again.</source>
        <translation>Rien n’a été ajouté. Attendez la fin de la copie, ou copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>This bundle was altered or damaged on its way.</source>
        <translation>Ce paquet a été modifié ou abîmé en route.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask for it again.</source>
        <translation>Rien n’a été ajouté. Redemandez-le.</translation>
    </message>
    <message>
        <source>This bundle holds something that Consigne never writes.</source>
        <translation>Ce paquet contient quelque chose que Consigne n’écrit jamais.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Tell the sender, by voice, before all else.</source>
        <translation>Rien n’a été ajouté. Avant tout, prévenez l’expéditeur de vive voix.</translation>
    </message>
    <message>
        <source>This bundle is larger than is accepted.</source>
        <translation>Ce paquet dépasse la taille acceptée.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask for fewer cases.</source>
        <translation>Rien n’a été ajouté. Demandez moins de dossiers à la fois.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Il y a déjà un fichier de ce nom.</translation>
    </message>
    <message>
        <source>It was not touched. Choose another name.</source>
        <translation>Il n’a pas été touché. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The computer could not read or write this file.</source>
        <translation>L’ordinateur n’a pas pu lire ou écrire ce fichier.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look whether it is there.</source>
        <translation>Rien n’a été changé. Vérifiez qu’il est bien là.</translation>
    </message>
</context>
<context>
    <name>extract</name>
    <message>
        <source>Extract of: {form}, {day} ({profession}). Shared by {author} on {shared}: {why}.</source>
        <translation>Extrait de&#xa0;: {form}, {day} ({profession}). Partagé par {author} le {shared}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Shared on {day} with {names}, by {author}: {why}.</source>
        <translation>Partagé le {day} avec {names}, par {author}&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>An unexpected fault: the case file was locked.</source>
        <translation>Une erreur inattendue&#xa0;: le coffre a été verrouillé.</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. If it happens again, tell us this code: {code}.</source>
        <translation>Rien de ce qui est enregistré n’est perdu. Si cela se reproduit, donnez-nous ce code&#xa0;: {code}.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Which name, which phrase?</source>
        <translation>Quel nom, quelle phrase&#xa0;?</translation>
    </message>
    <message>
        <source>The name your colleagues gave your account, and your own passphrase. Consigne never says which of the two is wrong, so that nobody can find out who works here.</source>
        <translation>Le nom que vos collègues ont donné à votre compte, et votre phrase de passe. Consigne ne dit jamais lequel des deux est faux&#xa0;: personne ne peut ainsi savoir qui travaille ici.</translation>
    </message>
    <message>
        <source>You forgot the phrase</source>
        <translation>Vous avez oublié la phrase</translation>
    </message>
    <message>
        <source>Nobody can look it up. With the recovery words, kept in an envelope outside this computer, you make a new account for yourself.</source>
        <translation>Personne ne peut la retrouver. Avec les mots de secours, gardés sous enveloppe loin de cet ordinateur, vous vous créez un nouveau compte.</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>Pour essayer</translation>
    </message>
    <message>
        <source>A training file holds invented people only. Its names and phrases are shown, and what comes from it opens in a training file only.</source>
        <translation>Un coffre d’exercice ne contient que des personnes inventées. Ses noms et ses phrases sont affichés, et ce qui en vient s’ouvre seulement dans un coffre d’exercice.</translation>
    </message>
    <message>
        <source>Your text is safe while you write</source>
        <translation>Votre texte est à l’abri pendant que vous écrivez</translation>
    </message>
    <message>
        <source>What you type is kept as an encrypted draft within two seconds. Save makes a version that colleagues see; earlier versions stay. Sign makes it final: after that, add an addendum.</source>
        <translation>Ce que vous tapez est gardé en brouillon chiffré en moins de deux secondes. Enregistrer crée une version que vos collègues voient&#xa0;; les précédentes restent. Signer la rend définitive&#xa0;: ensuite, ajoutez un complément.</translation>
    </message>
    <message>
        <source>A form without the mouse</source>
        <translation>Un formulaire sans souris</translation>
    </message>
    <message>
        <source>Tab goes from question to question, arrows choose, Ctrl+Page Down turns to the next part. In a table of rows, Insert adds one, Return opens it, Delete takes it away. Ctrl+Z takes anything back.</source>
        <translation>Tab passe d’une question à l’autre, les flèches choisissent, Ctrl+Page suivante va à la partie suivante. Dans un tableau de lignes, Inser en ajoute une, Entrée l’ouvre, Suppr la retire. Ctrl+Z annule tout changement.</translation>
    </message>
    <message>
        <source>The lock</source>
        <translation>Le verrouillage</translation>
    </message>
    <message>
        <source>Consigne locks by itself when nobody touches it. Locking ends the program, so that nothing stays in memory; once you unlock again you are back at the same place, with your draft.</source>
        <translation>Consigne se verrouille tout seul quand personne n’y touche. Verrouiller ferme le programme, pour que rien ne reste en mémoire&#xa0;; au déverrouillage, vous retrouvez la même place et votre brouillon.</translation>
    </message>
    <message>
        <source>What you cannot read</source>
        <translation>Ce que vous ne pouvez pas lire</translation>
    </message>
    <message>
        <source>Each profession has its own keys. Entries you cannot read are counted, so that you know to ask a colleague; their words are not on your screen, and your account cannot open them.</source>
        <translation>Chaque profession a ses clés. Les entrées que vous ne pouvez pas lire sont comptées, pour que vous sachiez demander à un collègue&#xa0;; leurs mots ne sont pas sur votre écran, et votre compte ne peut pas les ouvrir.</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>La passation</translation>
    </message>
    <message>
        <source>A bundle is readable only by the person you choose. Compare the digits of a contact card by voice before you trust it.</source>
        <translation>Un paquet n’est lisible que par la personne que vous choisissez. Comparez de vive voix les chiffres d’une carte de contact avant de vous y fier.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>limits</name>
    <message>
        <source>A computer that somebody else controls while the case file is open.</source>
        <translation>Un ordinateur que quelqu’un d’autre contrôle pendant que le coffre est ouvert.</translation>
    </message>
    <message>
        <source>What a colleague has already read, copied or printed.</source>
        <translation>Ce qu’un collègue a déjà lu, copié ou imprimé.</translation>
    </message>
    <message>
        <source>Being made to unlock: whatever your account opens can be seen. Hand over before you travel.</source>
        <translation>Être forcé de déverrouiller&#xa0;: tout ce que votre compte ouvre peut être vu. Passez vos dossiers avant un voyage.</translation>
    </message>
    <message>
        <source>Old traces on a memory chip, to somebody who has an old copy and the phrase of that time.</source>
        <translation>Les vieilles traces sur une puce mémoire, pour qui a une ancienne copie et la phrase de l’époque.</translation>
    </message>
    <message>
        <source>That Consigne is installed here: this can be seen.</source>
        <translation>Le fait que Consigne est installé ici&#xa0;: cela se voit.</translation>
    </message>
    <message>
        <source>Who carries a bundle to whom.</source>
        <translation>Qui porte un paquet à qui.</translation>
    </message>
    <message>
        <source>What is not protected</source>
        <translation>Ce qui n’est pas protégé</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} et {last}</translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation>{some} ou {last}</translation>
    </message>
    <message>
        <source>{some} nor {last}</source>
        <translation>{some} ni {last}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>purposes</name>
    <message>
        <source>follow-up</source>
        <translation>suivi</translation>
    </message>
    <message>
        <source>legal work</source>
        <translation>suivi juridique</translation>
    </message>
    <message>
        <source>coordination</source>
        <translation>coordination</translation>
    </message>
    <message>
        <source>transfer of care</source>
        <translation>relais de la prise en charge</translation>
    </message>
    <message>
        <source>another purpose</source>
        <translation>autre but</translation>
    </message>
    <message>
        <source>not your role</source>
        <translation>hors de votre rôle</translation>
    </message>
    <message>
        <source>they hold no key</source>
        <translation>pas la clé</translation>
    </message>
</context>
</TS>
