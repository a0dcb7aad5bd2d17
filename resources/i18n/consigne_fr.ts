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
        <source>{name} · {role} · access ended on {day}</source>
        <translation>{name} · {role} · accès terminé le {day}</translation>
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
    <name>AccountCard</name>
    <message>
        <source>Account and keys</source>
        <translation>Compte et clés</translation>
    </message>
    <message>
        <source>{name} still opens this case file until {day}.</source>
        <translation>{name} ouvre encore ce coffre jusqu’au {day}.</translation>
    </message>
    <message>
        <source>Others have still to take over from {name} first.</source>
        <translation>D’autres doivent d’abord reprendre des dossiers de {name}.</translation>
    </message>
    <message>
        <source>Remove the account…</source>
        <translation>Retirer le compte…</translation>
    </message>
    <message>
        <source>Whoever coordinates removes the account, on Team.</source>
        <translation>La coordination retire le compte, dans Équipe.</translation>
    </message>
    <message>
        <source>Removed, {name} opens nothing here any more. New keys: {keys}.</source>
        <translation>Une fois le compte retiré, {name} n’ouvre plus rien ici. Nouvelles clés&#xa0;: {keys}.</translation>
    </message>
    <message>
        <source>You cannot renew {keys}: you do not hold it. Who can, after unlocking: {holders}.</source>
        <translation>Vous ne pouvez pas renouveler {keys}&#xa0;: vous n’avez pas la clé. Qui le peut, après avoir déverrouillé&#xa0;: {holders}.</translation>
    </message>
    <message>
        <source>the recovery words</source>
        <translation>les mots de secours</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) can never be read again.</source>
        <translation>
            <numerusform>%n brouillon ne pourra plus jamais être lu.</numerusform>
            <numerusform>%n brouillons ne pourront plus jamais être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>What {name} has read or copied already cannot be taken back.</source>
        <translation>Ce que {name} a déjà lu ou copié ne peut plus être récupéré.</translation>
    </message>
    <message>
        <source>The account of {name} was removed on {day}.</source>
        <translation>Le compte de {name} a été retiré le {day}.</translation>
    </message>
    <message>
        <source>What they wrote stays theirs.</source>
        <translation>Ses écrits restent les siens.</translation>
    </message>
    <message>
        <source>Remove the account of {name}? It cannot be brought back.</source>
        <translation>Retirer le compte de {name}&#xa0;? Il ne pourra pas être rétabli.</translation>
    </message>
    <message>
        <source>One envelope per line, to renew every key now. Not kept.</source>
        <translation>Une enveloppe par ligne, pour renouveler toutes les clés maintenant. Mots non conservés.</translation>
    </message>
    <message>
        <source>Recovery words, if they are at hand</source>
        <translation>Mots de secours, si vous les avez sous la main</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Making new keys</source>
        <translation>Création des nouvelles clés</translation>
    </message>
    <message>
        <source>Done: new keys for {keys}.</source>
        <translation>C’est fait. Nouvelles clés&#xa0;: {keys}.</translation>
    </message>
    <message>
        <source>{keys} still waits: whoever holds it renews it after unlocking.</source>
        <translation>Reste à renouveler&#xa0;: {keys}, par qui a la clé, après avoir déverrouillé.</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>Arrêté&#xa0;: rien n’a été changé.</translation>
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
        <source>Remove this account…</source>
        <translation>Retirer ce compte…</translation>
    </message>
    <message>
        <source>Renew the keys I hold</source>
        <translation>Renouveler mes clés</translation>
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
        <source>not all of it: {reason}</source>
        <translation>pas tout&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en partie</translation>
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
    <name>ArrivalWords</name>
    <message numerus="yes">
        <source>With this you answer for %n case(s).</source>
        <translation>
            <numerusform>Vous prenez ainsi la garde de&#xa0;%n dossier.</numerusform>
            <numerusform>Vous prenez ainsi la garde de&#xa0;%n dossiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} hands them over to you, and keeps them read-only until your receipt is there. Refuse where you cannot take them on.</source>
        <translation>{name} vous les passe, et les garde en lecture seule jusqu’à l’arrivée de votre reçu. Refusez si vous ne pouvez pas les prendre en charge.</translation>
    </message>
    <message numerus="yes">
        <source>You get a copy of %n case(s).</source>
        <translation>
            <numerusform>Vous recevez une copie de&#xa0;%n dossier.</numerusform>
            <numerusform>Vous recevez une copie de&#xa0;%n dossiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>{other} is to take them over; you can read them.</source>
        <translation>Leur garde va à {other}&#xa0;; vous pouvez les lire.</translation>
    </message>
    <message>
        <source>Somebody you do not know</source>
        <translation>Quelqu’un que vous ne connaissez pas</translation>
    </message>
    <message>
        <source>{name} goes on answering for them.</source>
        <translation>{name} continue d’en avoir la garde.</translation>
    </message>
    <message>
        <source>Adding it again changes nothing, and gives the same receipt.</source>
        <translation>L’ajouter de nouveau ne change rien, et donne le même reçu.</translation>
    </message>
    <message>
        <source>You opened this bundle already.</source>
        <translation>Vous avez déjà ouvert ce paquet.</translation>
    </message>
    <message>
        <source>If {name} has read your answer, they hold the cases again: ask them before you take it in after all.</source>
        <translation>Si {name} a lu votre réponse, la garde des dossiers y est revenue&#xa0;: demandez avant de l’ajouter quand même.</translation>
    </message>
    <message>
        <source>You refused this bundle.</source>
        <translation>Vous avez refusé ce paquet.</translation>
    </message>
    <message>
        <source>The signature is the one on the card of {name}, but nobody has compared the digits of that card yet.</source>
        <translation>La signature correspond à la carte «&#xa0;{name}&#xa0;», mais personne n’a encore comparé les chiffres de cette carte.</translation>
    </message>
    <message>
        <source>It holds what is new since a bundle that was never opened here. Ask {name} for that one too.</source>
        <translation>Il contient ce qui est nouveau depuis un paquet jamais ouvert ici. Demandez aussi ce paquet à {name}.</translation>
    </message>
    <message>
        <source>Something before it is missing.</source>
        <translation>Il manque quelque chose avant ce paquet.</translation>
    </message>
    <message>
        <source>The case file of {name} seems to have been put back to an older day: something newer may be missing in it. Ask them.</source>
        <translation>Le coffre de {name} semble avoir été remis à un jour plus ancien&#xa0;: il y manque peut-être du plus récent. Posez-lui la question.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these cases you have already: what is new is added to them.</source>
        <translation>
            <numerusform>Vous avez déjà&#xa0;%n de ces dossiers&#xa0;: ce qui est nouveau y est ajouté.</numerusform>
            <numerusform>Vous avez déjà&#xa0;%n de ces dossiers&#xa0;: ce qui est nouveau y est ajouté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) will be erased here too, as {name} asks, where their role may ask it.</source>
        <translation>
            <numerusform>%n dossier sera effacé définitivement ici aussi, à la demande de {name}, si son rôle le permet.</numerusform>
            <numerusform>%n dossiers seront effacés définitivement ici aussi, à la demande de {name}, si son rôle le permet.</numerusform>
        </translation>
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
        <source>%n entries stay because the person did not agree to sending them: {names}.</source>
        <translation>
            <numerusform>%n entrée reste, car la personne n’est pas d’accord pour qu’elle parte&#xa0;: {names}.</numerusform>
            <numerusform>%n entrées restent, car la personne n’est pas d’accord pour qu’elles partent&#xa0;: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discreet entries stay with the sender: {names}.</source>
        <translation>
            <numerusform>%n entrée discrète reste chez l’expéditeur&#xa0;: {names}.</numerusform>
            <numerusform>%n entrées discrètes restent chez l’expéditeur&#xa0;: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries stay because they are for named people only: {names}.</source>
        <translation>
            <numerusform>%n entrée reste, car elle est réservée à des personnes désignées&#xa0;: {names}.</numerusform>
            <numerusform>%n entrées restent, car elles sont réservées à des personnes désignées&#xa0;: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries stay because the sender left them out: {names}.</source>
        <translation>
            <numerusform>%n entrée reste, car l’expéditeur l’a laissée de côté&#xa0;: {names}.</numerusform>
            <numerusform>%n entrées restent, car l’expéditeur les a laissées de côté&#xa0;: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Rien n’a été ajouté.</translation>
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
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Added: {cases}, {entries}.</source>
        <translation>Ajouté&#xa0;: {cases}, {entries}.</translation>
    </message>
    <message>
        <source>Added: {cases}, {entries}. You answer for them now.</source>
        <translation>Ajouté&#xa0;: {cases}, {entries}. Vous en avez maintenant la garde.</translation>
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
    <message numerus="yes">
        <source>%n case(s) erased here too, as they asked.</source>
        <translation>
            <numerusform>%n dossier effacé définitivement ici aussi, comme demandé.</numerusform>
            <numerusform>%n dossiers effacés définitivement ici aussi, comme demandé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) not erased: it is not theirs to ask.</source>
        <translation>
            <numerusform>%n dossier non effacé&#xa0;: l’expéditeur n’a pas à le demander.</numerusform>
            <numerusform>%n dossiers non effacés&#xa0;: l’expéditeur n’a pas à le demander.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivedView</name>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le dossier</translation>
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
    <name>AskOldPhrase</name>
    <message>
        <source>Your keys open nothing of this backup. Somebody who had an account then can open it here, with the phrase of that time.</source>
        <translation>Vos clés n’ouvrent rien de cette sauvegarde. Quelqu’un qui avait alors un compte peut l’ouvrir ici, avec sa phrase de l’époque.</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>Their phrase</source>
        <translation>Sa phrase</translation>
    </message>
    <message>
        <source>Open it to compare</source>
        <translation>Ouvrir pour comparer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Écrivez le nom.</translation>
    </message>
    <message>
        <source>Write the phrase.</source>
        <translation>Écrivez la phrase.</translation>
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
    <name>BackupDetail</name>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Put back beside…</source>
        <translation>Remettre à côté…</translation>
    </message>
    <message>
        <source>To put it in the place of this case file, lock, then choose “Restore a backup…” on the first screen.</source>
        <translation>Pour la mettre à la place de ce coffre, verrouillez, puis choisissez «&#xa0;Restaurer une sauvegarde…&#xa0;» au premier écran.</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups in this folder</source>
        <translation>Sauvegardes à cet emplacement</translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) are not shown.</source>
        <translation>
            <numerusform>%n plus ancienne n’est pas affichée.</numerusform>
            <numerusform>%n plus anciennes ne sont pas affichées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>All files are there</source>
        <translation>Tous les fichiers sont là</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>From before your account</source>
        <translation>D’avant votre compte</translation>
    </message>
    <message>
        <source>Of another case file</source>
        <translation>D’un autre coffre</translation>
    </message>
    <message>
        <source>By a newer Consigne</source>
        <translation>D’un Consigne plus récent</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Abîmée</translation>
    </message>
    <message>
        <source>It is signed with the keys of this case file, and no file is missing. “Verify” reads every byte of it.</source>
        <translation>Elle est signée avec les clés de ce coffre, et aucun fichier ne manque. «&#xa0;Vérifier&#xa0;» en lit chaque octet.</translation>
    </message>
    <message>
        <source>Every byte was read again, and it was opened with your keys.</source>
        <translation>Chaque octet a été relu, et elle s’est ouverte avec vos clés.</translation>
    </message>
    <message>
        <source>Your account was not there yet: a colleague who was can open it with name and phrase.</source>
        <translation>Votre compte n’existait pas encore&#xa0;: un collègue déjà là peut l’ouvrir avec son nom et sa phrase.</translation>
    </message>
    <message>
        <source>It can be put back as a case file of its own, not merged.</source>
        <translation>On peut la remettre comme un coffre à part, pas la fusionner.</translation>
    </message>
    <message>
        <source>Update Consigne on this computer to use it.</source>
        <translation>Pour l’utiliser, mettez Consigne à jour sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Something in it is missing, was added or changed. Do not rely on it, and keep another one.</source>
        <translation>Quelque chose y manque, ou y a été ajouté ou changé. Ne comptez pas dessus, et gardez-en une autre.</translation>
    </message>
    <message>
        <source>No file is missing. Who made it shows when the case file is unlocked.</source>
        <translation>Aucun fichier ne manque. On verra qui l’a faite une fois le coffre déverrouillé.</translation>
    </message>
    <message>
        <source>An earlier state of this case file.</source>
        <translation>Un état antérieur de ce coffre.</translation>
    </message>
    <message>
        <source>It went on from the state this case file is in: “Merge…” shows what it would add.</source>
        <translation>Elle est en avance sur ce coffre&#xa0;: «&#xa0;Fusionner…&#xa0;» montre ce qu’elle ajouterait.</translation>
    </message>
    <message>
        <source>It and this case file went on separately: “Merge…” shows what it would add.</source>
        <translation>Elle et ce coffre ont continué chacun de leur côté&#xa0;: «&#xa0;Fusionner…&#xa0;» montre ce qu’elle ajouterait.</translation>
    </message>
    <message>
        <source>Keys were renewed since: who was removed could open it.</source>
        <translation>Les clés ont été renouvelées depuis&#xa0;: quelqu’un dont le compte a été retiré pourrait l’ouvrir.</translation>
    </message>
    <message>
        <source>No backup has been made yet: if this computer is lost, so is the work.</source>
        <translation>Aucune sauvegarde n’a encore été faite&#xa0;: si cet ordinateur est perdu, le travail l’est aussi.</translation>
    </message>
    <message>
        <source>The last backup was made on {when}.</source>
        <translation>Dernière sauvegarde&#xa0;: {when}.</translation>
    </message>
    <message numerus="yes">
        <source>That is %n day(s) ago.</source>
        <translation>
            <numerusform>C’était il y a&#xa0;%n jour.</numerusform>
            <numerusform>C’était il y a&#xa0;%n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The case file that is there cannot be read.</source>
        <translation>Le coffre qui s’y trouve ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The case file that is there is newer: it has work that the backup does not have.</source>
        <translation>Le coffre qui s’y trouve est plus récent&#xa0;: il contient du travail que la sauvegarde n’a pas.</translation>
    </message>
    <message>
        <source>The backup is newer than the case file that is there.</source>
        <translation>La sauvegarde est plus récente que le coffre qui s’y trouve.</translation>
    </message>
    <message>
        <source>This computer last saw the case file in the same state as the backup.</source>
        <translation>La dernière fois, cet ordinateur a vu le coffre dans le même état que la sauvegarde.</translation>
    </message>
    <message>
        <source>Both have work that the other does not have.</source>
        <translation>Chacun contient du travail que l’autre n’a pas.</translation>
    </message>
    <message>
        <source>This computer does not know which of the two is newer.</source>
        <translation>Cet ordinateur ne sait pas lequel des deux est le plus récent.</translation>
    </message>
    <message>
        <source>Last written there: {there}. Backup made: {made}.</source>
        <translation>Dernière écriture sur place&#xa0;: {there}. Sauvegarde faite&#xa0;: {made}.</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>A backup is a copy of the whole case file on a stick. It stays encrypted.</source>
        <translation>Une sauvegarde est une copie de tout le coffre sur une clé USB. Elle reste chiffrée.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Un autre emplacement…</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Where do you keep backups?</source>
        <translation>Où gardez-vous les sauvegardes&#xa0;?</translation>
    </message>
    <message>
        <source>On a stick that is not kept with the laptop. A backup stays encrypted: it opens with the same names and phrases.</source>
        <translation>Sur une clé USB gardée loin du portable. Une sauvegarde reste chiffrée&#xa0;: elle s’ouvre avec les mêmes noms et les mêmes phrases.</translation>
    </message>
    <message>
        <source>Choose a stick or folder…</source>
        <translation>Choisir une clé USB ou un emplacement…</translation>
    </message>
    <message>
        <source>No backup in this folder yet.</source>
        <translation>Pas encore de sauvegarde à cet emplacement.</translation>
    </message>
    <message>
        <source>Make the first one: it is verified by opening it.</source>
        <translation>Faites la première&#xa0;: elle est vérifiée en l’ouvrant.</translation>
    </message>
    <message>
        <source>Where backups are kept</source>
        <translation>Où sont gardées les sauvegardes</translation>
    </message>
    <message>
        <source>Copying, reading back, opening</source>
        <translation>Copie, relecture, ouverture</translation>
    </message>
    <message>
        <source>Reading every byte</source>
        <translation>Lecture de chaque octet</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Copying and reading back</source>
        <translation>Copie et relecture</translation>
    </message>
    <message>
        <source>The backup is made, read back and opened: {cases}.</source>
        <translation>La sauvegarde est faite, relue et ouverte&#xa0;: {cases}.</translation>
    </message>
    <message>
        <source>It lies on the same disk as the case file: keep one on a stick too.</source>
        <translation>Elle est sur le même disque que le coffre&#xa0;: gardez-en une aussi sur une clé USB.</translation>
    </message>
    <message>
        <source>The backup is a case file of its own now. The first screen lists it:</source>
        <translation>La sauvegarde est maintenant un coffre à part. Le premier écran le montre dans la liste&#xa0;:</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>Arrêté&#xa0;: rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>BesideSigned</name>
    <message>
        <source>Add it to the signed entry as an addendum</source>
        <translation>L’ajouter à l’entrée signée, en complément</translation>
    </message>
    <message>
        <source>Let it go, and say why</source>
        <translation>L’abandonner, et dire pourquoi</translation>
    </message>
    <message>
        <source>What was written beside</source>
        <translation>Ce qui a été écrit à côté</translation>
    </message>
    <message>
        <source>A signed version is final: it stays as it is. Choose what becomes of what was written beside it. The history keeps both.</source>
        <translation>Une version signée est définitive&#xa0;: elle reste telle quelle. Choisissez ce que devient ce qui a été écrit à côté. L’historique garde les deux.</translation>
    </message>
    <message>
        <source>The reason; it stands beside the entry as an addendum.</source>
        <translation>La raison&#xa0;; elle se place à côté de l’entrée, en complément.</translation>
    </message>
    <message>
        <source>The text of the addendum; change it as you need.</source>
        <translation>Le texte du complément&#xa0;; changez-le au besoin.</translation>
    </message>
    <message>
        <source>Written beside by {author}, {moment}:</source>
        <translation>Écrit à côté par {author}, {moment}&#xa0;:</translation>
    </message>
</context>
<context>
    <name>BodyCanvas</name>
    <message>
        <source>Arrow keys go from part to part, with Shift a little; Enter notes a finding; Tab goes through the findings; plus and minus zoom.</source>
        <translation>Les flèches vont d’une région à l’autre, avec Maj un peu à la fois&#xa0;; Entrée note une constatation&#xa0;; Tab parcourt les constatations&#xa0;; plus et moins changent le zoom.</translation>
    </message>
    <message>
        <source>Body map: {place}</source>
        <translation>Schéma corporel&#xa0;: {place}</translation>
    </message>
    <message>
        <source>Body map: {views}</source>
        <translation>Schéma corporel&#xa0;: {views}</translation>
    </message>
    <message>
        <source>Finding {number}</source>
        <translation>Constatation {number}</translation>
    </message>
</context>
<context>
    <name>BodyPanel</name>
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
    <name>BundleDetail</name>
    <message>
        <source>Read a receipt…</source>
        <translation>Lire un reçu…</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Trancher…</translation>
    </message>
    <message>
        <source>Take the cases back…</source>
        <translation>Récupérer les dossiers…</translation>
    </message>
    <message>
        <source>Remove the cases…</source>
        <translation>Effacer les dossiers…</translation>
    </message>
    <message>
        <source>Give the receipt again</source>
        <translation>Redonner le reçu</translation>
    </message>
    <message>
        <source>Give the answer again</source>
        <translation>Redonner la réponse</translation>
    </message>
    <message>
        <source>Give the statement again</source>
        <translation>Redonner la déclaration</translation>
    </message>
    <message>
        <source>Remove the copies…</source>
        <translation>Effacer les copies…</translation>
    </message>
    <message>
        <source>One moment: this is done whole or not at all.</source>
        <translation>Un instant&#xa0;: c’est fait en entier, ou pas du tout.</translation>
    </message>
</context>
<context>
    <name>BundleFacts</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Its cases</source>
        <translation>Ses dossiers</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Can be opened until</source>
        <translation>Peut s’ouvrir jusqu’au</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>quelqu’un d’autre</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Takes the cases over</source>
        <translation>Reprend les dossiers</translation>
    </message>
    <message>
        <source>Written, {day}</source>
        <translation>Écrit&#xa0;: {day}</translation>
    </message>
    <message>
        <source>Taken in, {day}</source>
        <translation>Ajouté&#xa0;: {day}</translation>
    </message>
    <message>
        <source>Came, {day}</source>
        <translation>Arrivé&#xa0;: {day}</translation>
    </message>
</context>
<context>
    <name>BundleHead</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>BundleModel</name>
    <message>
        <source>nothing there</source>
        <translation>rien d’écrit</translation>
    </message>
    <message>
        <source>Name you cannot read</source>
        <translation>Nom que vous ne pouvez pas lire</translation>
    </message>
    <message>
        <source>nothing of it goes</source>
        <translation>rien n’en part</translation>
    </message>
    <message numerus="yes">
        <source>%n stay</source>
        <translation>
            <numerusform>%n reste</numerusform>
            <numerusform>%n restent</numerusform>
        </translation>
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
    <name>CardFiles</name>
    <message>
        <source>Contact cards and pictures ({pattern})</source>
        <translation>Cartes de contact et images ({pattern})</translation>
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
        <source>Save my QR code as a picture</source>
        <translation>Enregistrer mon code QR en image</translation>
    </message>
    <message>
        <source>Your card is in {file}. It is not secret: send it as you like.</source>
        <translation>Votre carte est dans {file}. Elle n’est pas secrète&#xa0;: envoyez-la comme vous voulez.</translation>
    </message>
</context>
<context>
    <name>CardQuestions</name>
    <message>
        <source>By voice: the digits</source>
        <translation>De vive voix&#xa0;: les chiffres</translation>
    </message>
    <message>
        <source>By voice: the words</source>
        <translation>De vive voix&#xa0;: les mots</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>Face à face</translation>
    </message>
    <message>
        <source>All of it was the same on both screens.</source>
        <translation>Tout était pareil sur les deux écrans.</translation>
    </message>
    <message>
        <source>They match</source>
        <translation>Tout correspond</translation>
    </message>
    <message>
        <source>How did you compare?</source>
        <translation>Comment avez-vous comparé&#xa0;?</translation>
    </message>
    <message>
        <source>This card is not the one on the screen of {name}. Somebody may have changed it on its way, or made it. Send nothing to it, and ask for the card again by another way.</source>
        <translation>Cette carte n’est pas celle de l’écran de {name}. Quelqu’un l’a peut-être modifiée en route, ou fabriquée. N’y envoyez rien, et redemandez la carte par un autre moyen.</translation>
    </message>
    <message>
        <source>The digits or words do not match.</source>
        <translation>Les chiffres ou les mots ne correspondent pas.</translation>
    </message>
    <message>
        <source>Nothing can be sent to {name} any more, and their bundles are refused, until somebody compares the digits or words anew.</source>
        <translation>Plus rien ne peut être envoyé à {name}, et ses paquets sont refusés, jusqu’à ce que quelqu’un compare de nouveau les chiffres ou les mots.</translation>
    </message>
    <message>
        <source>Revoke this contact</source>
        <translation>Révoquer ce contact</translation>
    </message>
    <message>
        <source>Why, in a few words</source>
        <translation>Pourquoi, en quelques mots</translation>
    </message>
    <message>
        <source>This card is not the one on the screen of {name}. Somebody may have changed it on its way, or made it. Do not keep it, and ask for the card again by another way.</source>
        <translation>Cette carte n’est pas celle de l’écran de {name}. Quelqu’un l’a peut-être modifiée en route, ou fabriquée. Ne la gardez pas, et redemandez la carte par un autre moyen.</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>Ne pas la garder</translation>
    </message>
    <message>
        <source>Last day of your mission</source>
        <translation>Dernier jour de votre mission</translation>
    </message>
    <message>
        <source>No last day</source>
        <translation>Pas de dernier jour</translation>
    </message>
    <message>
        <source>Your card will say so. Who has it is warned after that day, and takes nothing in that you send later.</source>
        <translation>Votre carte l’indiquera. Qui l’a est averti après ce jour, et n’accepte plus rien que vous envoyez ensuite.</translation>
    </message>
    <message>
        <source>Write it on my card</source>
        <translation>L’écrire sur ma carte</translation>
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
    <name>CaseCustody</name>
    <message>
        <source>Look at this transfer</source>
        <translation>Voir cette passation</translation>
    </message>
    <message>
        <source>somebody you do not know</source>
        <translation>quelqu’un que vous ne connaissez pas</translation>
    </message>
    <message>
        <source>On its way to {name} since {day}: read-only until their receipt comes back. Read the receipt, or take the case back.</source>
        <translation>En route vers {name} depuis le {day}&#xa0;: en lecture seule jusqu’au retour du reçu. Lisez le reçu, ou récupérez le dossier.</translation>
    </message>
    <message>
        <source>Both sides say that they answer for this case: {names}. Ask each other, then settle it.</source>
        <translation>La garde de ce dossier est revendiquée des deux côtés&#xa0;: {names}. Parlez-vous, puis tranchez.</translation>
    </message>
    <message>
        <source>A copy: {name} answers for this case. What you write stays here until you send it to them.</source>
        <translation>Une copie&#xa0;: {name} a la garde de ce dossier. Ce que vous écrivez reste ici jusqu’à ce que vous le lui envoyiez.</translation>
    </message>
    <message>
        <source>{name} answers for this case since {day}. What is left here is read-only; it can be removed.</source>
        <translation>{name} a la garde de ce dossier depuis le {day}. Ce qui reste ici est en lecture seule et peut être effacé.</translation>
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
    <name>CaseEnding</name>
    <message>
        <source>This case is closed.</source>
        <translation>Ce dossier est clos.</translation>
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
        <source>Letters…</source>
        <translation>Lettres…</translation>
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
        <source>Erase this case…</source>
        <translation>Effacer définitivement ce dossier…</translation>
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
        <source>Evidence package…</source>
        <translation>Dossier de preuve…</translation>
    </message>
    <message>
        <source>Each version is signed by who wrote it, and none is replaced.</source>
        <translation>Chaque version est signée par qui l’a écrite, et aucune n’est remplacée.</translation>
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
        <source>The identity sheet was written in two places at once.</source>
        <translation>La fiche d’identité a été écrite à deux endroits à la fois.</translation>
    </message>
    <message>
        <source>The facts were written in two places at once.</source>
        <translation>Les faits ont été écrits à deux endroits à la fois.</translation>
    </message>
    <message>
        <source>Compare the two versions</source>
        <translation>Comparer les deux versions</translation>
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
    <name>CaseLines</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Tout afficher (%n)</numerusform>
            <numerusform>Tout afficher (%n)</numerusform>
        </translation>
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
        <source>My whole caseload</source>
        <translation>Tous mes dossiers suivis</translation>
    </message>
    <message>
        <source>Every case you follow that has not ended</source>
        <translation>Tous les dossiers que vous suivez et qui ne sont pas clos</translation>
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
        <source>What is new for {name} (%n cases)</source>
        <translation>
            <numerusform>Ce qui est nouveau pour {name} (%n dossier)</numerusform>
            <numerusform>Ce qui est nouveau pour {name} (%n dossiers)</numerusform>
        </translation>
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
        <source>This case is read-only.</source>
        <translation>Ce dossier est en lecture seule.</translation>
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
    <name>CaseProcedures</name>
    <message>
        <source>No procedure is followed in this case yet.</source>
        <translation>Aucune procédure n’est encore suivie dans ce dossier.</translation>
    </message>
    <message>
        <source>Note which one it is, and what happened: the deadlines follow.</source>
        <translation>Notez laquelle, et ce qui s’est passé&#xa0;: les échéances en découlent.</translation>
    </message>
    <message>
        <source>New procedure</source>
        <translation>Nouvelle procédure</translation>
    </message>
    <message>
        <source>This case is read-only.</source>
        <translation>Ce dossier est en lecture seule.</translation>
    </message>
    <message>
        <source>Deadline rules</source>
        <translation>Règles des échéances</translation>
    </message>
    <message>
        <source>Noted: the step was taken. Write the next one in the procedure.</source>
        <translation>C’est noté&#xa0;: l’étape est faite. Écrivez la suivante dans la procédure.</translation>
    </message>
    <message>
        <source>The deadline is set. It is in the agenda from now on.</source>
        <translation>L’échéance est fixée. Elle est désormais dans l’agenda.</translation>
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
        <source>Procedures</source>
        <translation>Procédures</translation>
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
    <name>CasesStep</name>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s) to hand over.</source>
        <translation>
            <numerusform>%n dossier ouvert à passer.</numerusform>
            <numerusform>%n dossiers ouverts à passer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are on their way to another case file: they stay so.</source>
        <translation>
            <numerusform>%n autre est en route vers un autre coffre&#xa0;: rien ne change pour lui.</numerusform>
            <numerusform>%n autres sont en route vers un autre coffre&#xa0;: rien ne change pour eux.</numerusform>
        </translation>
    </message>
    <message>
        <source>No open case is followed by this person.</source>
        <translation>Cette personne ne suit aucun dossier ouvert.</translation>
    </message>
    <message>
        <source>What is to be done in others’ cases comes next.</source>
        <translation>Ensuite vient ce qui est à faire dans les dossiers des autres.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Afficher&#xa0;%n de plus</numerusform>
            <numerusform>Afficher&#xa0;%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Who follows {case} next</source>
        <translation>Qui suivra {case} ensuite</translation>
    </message>
</context>
<context>
    <name>CertificateMade</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save for Word…</source>
        <translation>Enregistrer pour Word…</translation>
    </message>
    <message>
        <source>Release to the legal officer…</source>
        <translation>Transmettre au juridique…</translation>
    </message>
    <message>
        <source>Handed to the person…</source>
        <translation>Remis à la personne…</translation>
    </message>
    <message>
        <source>Its content has not been released.</source>
        <translation>Son contenu n’a pas été transmis.</translation>
    </message>
    <message>
        <source>Fingerprint of the PDF (SHA-256): {digits}</source>
        <translation>Empreinte du PDF (SHA-256)&#xa0;: {digits}</translation>
    </message>
    <message>
        <source>Where the document goes; outside it is not encrypted</source>
        <translation>Où va le document&#xa0;; hors du coffre, il n’est pas chiffré</translation>
    </message>
    <message>
        <source>Saved. Outside the case file it is not encrypted.</source>
        <translation>Enregistré. Hors du coffre, il n’est pas chiffré.</translation>
    </message>
    <message>
        <source>Release a copy of the PDF to the legal officer?</source>
        <translation>Transmettre une copie du PDF au juridique&#xa0;?</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Whoever opens the legal compartment can then read it and use it in the procedure. It cannot be taken back.</source>
        <translation>Toute personne qui ouvre le volet juridique pourra la lire et s’en servir dans la procédure. C’est sans retour.</translation>
    </message>
    <message>
        <source>Released. The legal officer reads it at the next unlock.</source>
        <translation>Copie transmise. Le ou la juriste la lira au prochain déverrouillage.</translation>
    </message>
    <message>
        <source>Handed to the person</source>
        <translation>Remis à la personne</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>The person, or who represents them. Never the prefecture.</source>
        <translation>La personne, ou qui la représente. Jamais la préfecture.</translation>
    </message>
    <message>
        <source>Noted: handed to the person.</source>
        <translation>C’est noté&#xa0;: remis à la personne.</translation>
    </message>
    <message>
        <source>Without the person’s agreement: why</source>
        <translation>Sans l’accord de la personne&#xa0;: pourquoi</translation>
    </message>
    <message>
        <source>Only where they did not agree. It stays in the journal.</source>
        <translation>Seulement si elle n’est pas d’accord. Cela reste au journal.</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>Medical certificate</source>
        <translation>Certificat médical</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>Retour au dossier</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Photographies</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Check and make</source>
        <translation>Vérifier et établir</translation>
    </message>
    <message>
        <source>Only a doctor or a psychologist certifies.</source>
        <translation>Seuls les médecins et les psychologues certifient.</translation>
    </message>
    <message>
        <source>This certificate is not here any more.</source>
        <translation>Ce certificat n’est plus ici.</translation>
    </message>
    <message>
        <source>Preparing the preview</source>
        <translation>Préparation de l’aperçu</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Making the certificate</source>
        <translation>Établissement du certificat</translation>
    </message>
    <message>
        <source>Made and kept. Save it to print it, or release a copy.</source>
        <translation>Établi et conservé. Enregistrez-le pour l’imprimer, ou transmettez une copie.</translation>
    </message>
</context>
<context>
    <name>CertificateStart</name>
    <message>
        <source>Begin the draft</source>
        <translation>Commencer le brouillon</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>{day}, signed by {name}</source>
        <translation>{day}, signé par {name}</translation>
    </message>
    <message>
        <source>None: my own text</source>
        <translation>Aucun&#xa0;: mon propre texte</translation>
    </message>
    <message>
        <source>Signed examination</source>
        <translation>Examen signé</translation>
    </message>
    <message>
        <source>There is no signed examination in this case. Sign one first: a certificate says what was examined, and keeps its hash.</source>
        <translation>Ce dossier ne contient aucun examen signé. Signez-en un d’abord&#xa0;: le certificat dit ce qui a été examiné, et en garde l’empreinte.</translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message>
        <source>It is handed to the person, never sent to the prefecture, and is not a certificate for a residence permit on health grounds.</source>
        <translation>Il est remis à la personne, jamais envoyé à la préfecture, et n’est pas un certificat pour un titre de séjour pour soins.</translation>
    </message>
    <message>
        <source>Nothing obliges you to certify. Telling again can hurt: take what was said, do not ask for more.</source>
        <translation>Rien ne vous oblige à certifier. Raconter de nouveau peut faire souffrir&#xa0;: prenez ce qui a été dit, n’en demandez pas plus.</translation>
    </message>
    <message>
        <source>It quotes the person (“declares”). It names no culprit and says nothing of intent.</source>
        <translation>Il cite la personne («&#xa0;déclare&#xa0;»). Il ne désigne aucun auteur et ne dit rien de l’intention.</translation>
    </message>
    <message>
        <source>Day, hour and place of the examination; the incapacity in letters. A duplicate stays here.</source>
        <translation>Jour, heure et lieu de l’examen&#xa0;; l’incapacité en toutes lettres. Un double reste ici.</translation>
    </message>
    <message>
        <source>An attestation of your own, in your own name: it is not a medical certificate.</source>
        <translation>Une attestation à vous, en votre nom&#xa0;: ce n’est pas un certificat médical.</translation>
    </message>
    <message>
        <source>The report says what the signed examination says. What is missing there is added by an addendum, not here.</source>
        <translation>Le rapport dit ce que dit l’examen signé. Ce qui y manque s’ajoute par un complément, pas ici.</translation>
    </message>
    <message>
        <source>made {day}</source>
        <translation>établi le {day}</translation>
    </message>
    <message>
        <source>copy released {day}</source>
        <translation>copie transmise le {day}</translation>
    </message>
    <message>
        <source>handed to {name} {day}</source>
        <translation>remis à {name} le {day}</translation>
    </message>
    <message>
        <source>The name “{written}” is not that of the identity sheet (“{known}”).</source>
        <translation>Le nom «&#xa0;{written}&#xa0;» n’est pas celui de la fiche d’identité («&#xa0;{known}&#xa0;»).</translation>
    </message>
    <message>
        <source>The year of birth {written} is not that of the case ({known}).</source>
        <translation>L’année de naissance {written} n’est pas celle du dossier ({known}).</translation>
    </message>
    <message>
        <source>{written} is not a year of the account ({known}). A date that differs is held against the person.</source>
        <translation>{written} n’est pas une année du récit ({known}). Une date qui diffère est opposée à la personne.</translation>
    </message>
    <message>
        <source>The same dates as in the person’s account. Only the facts needed to understand the disorders.</source>
        <translation>Les mêmes dates que dans le récit de la personne. Seulement les faits utiles pour comprendre les troubles.</translation>
    </message>
    <message>
        <source>It is handed to the person, never sent to the prefecture. The same dates as in the person’s account.</source>
        <translation>Elle est remise à la personne, jamais envoyée à la préfecture. Les mêmes dates que dans le récit de la personne.</translation>
    </message>
    <message>
        <source>None of the person’s own words stands in quotes.</source>
        <translation>Aucune parole de la personne n’est entre guillemets.</translation>
    </message>
    <message>
        <source>“{word}” points at somebody. Only the person’s own words, in quotes, may.</source>
        <translation>«&#xa0;{word}&#xa0;» désigne quelqu’un. Seules les paroles de la personne, entre guillemets, le peuvent.</translation>
    </message>
    <message>
        <source>“{word}” speaks of intent: that is for the judge.</source>
        <translation>«&#xa0;{word}&#xa0;» parle d’intention&#xa0;: c’est au juge d’en décider.</translation>
    </message>
    <message>
        <source>“{word}”: this certificate is never made for the prefecture.</source>
        <translation>«&#xa0;{word}&#xa0;»&#xa0;: ce certificat n’est jamais établi pour la préfecture.</translation>
    </message>
    <message>
        <source>“{word}” is named: is it needed?</source>
        <translation>«&#xa0;{word}&#xa0;» est mentionné&#xa0;: est-ce nécessaire&#xa0;?</translation>
    </message>
    <message>
        <source>“{word}” is stronger than any finding (at most: {strongest}).</source>
        <translation>«&#xa0;{word}&#xa0;» va plus loin que toutes les constatations (au plus&#xa0;: {strongest}).</translation>
    </message>
    <message>
        <source>A photograph that was chosen is not there any more.</source>
        <translation>Une photographie choisie n’est plus là.</translation>
    </message>
    <message>
        <source>Photograph {row} shows no scale.</source>
        <translation>La photographie {row} ne montre pas de règle.</translation>
    </message>
    <message>
        <source>Photograph {row} belongs to no finding.</source>
        <translation>La photographie {row} n’est liée à aucune constatation.</translation>
    </message>
    <message>
        <source>The incapacity is zero days.</source>
        <translation>L’incapacité est de zéro jour.</translation>
    </message>
    <message>
        <source>A French authority reads French.</source>
        <translation>Une autorité française lit le français.</translation>
    </message>
    <message>
        <source>The examination has addenda ({count}): what they say is not in this document.</source>
        <translation>L’examen a des compléments ({count})&#xa0;: ce qu’ils disent n’est pas dans ce document.</translation>
    </message>
</context>
<context>
    <name>CertificatesPart</name>
    <message>
        <source>Medical certificates</source>
        <translation>Certificats médicaux</translation>
    </message>
    <message>
        <source>the doctor has not released it: ask them</source>
        <translation>pas transmis par le médecin&#xa0;: demandez-le-lui</translation>
    </message>
    <message>
        <source>made, not released</source>
        <translation>établi, pas transmis</translation>
    </message>
    <message>
        <source>released to you</source>
        <translation>copie transmise</translation>
    </message>
    <message>
        <source>handed to the person</source>
        <translation>remis à la personne</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>The person’s name is missing.</source>
        <translation>Le nom de la personne manque.</translation>
    </message>
    <message>
        <source>The person’s birth date is missing.</source>
        <translation>La date de naissance de la personne manque.</translation>
    </message>
    <message>
        <source>The name here is “{written}”, the identity sheet says “{known}”.</source>
        <translation>Le nom est ici «&#xa0;{written}&#xa0;», la fiche d’identité dit «&#xa0;{known}&#xa0;».</translation>
    </message>
    <message>
        <source>The birth date here is {written}, the case says {known}.</source>
        <translation>La date de naissance est ici {written}, le dossier dit {known}.</translation>
    </message>
    <message>
        <source>It is not said whether the person agrees.</source>
        <translation>Il n’est pas dit si la personne est d’accord.</translation>
    </message>
    <message>
        <source>The person did not agree: say why it took place all the same.</source>
        <translation>La personne n’était pas d’accord&#xa0;: dites pourquoi l’examen a tout de même eu lieu.</translation>
    </message>
    <message>
        <source>It is not said whether somebody interpreted; “not needed” is an answer.</source>
        <translation>Il n’est pas dit s’il y avait interprétariat&#xa0;; «&#xa0;pas nécessaire&#xa0;» est une réponse.</translation>
    </message>
    <message>
        <source>The interpreter is not named.</source>
        <translation>Le nom de l’interprète manque.</translation>
    </message>
    <message>
        <source>The language of the interview is missing.</source>
        <translation>La langue de l’entretien manque.</translation>
    </message>
    <message>
        <source>The conditions of privacy are not recorded.</source>
        <translation>Les conditions d’intimité ne sont pas notées.</translation>
    </message>
    <message>
        <source>Somebody could see or hear: say who, and what was asked for.</source>
        <translation>Quelqu’un pouvait voir ou entendre&#xa0;: dites qui, et ce qui a été demandé.</translation>
    </message>
    <message>
        <source>Restraint is not recorded; “none” is an answer.</source>
        <translation>La contention n’est pas notée&#xa0;; «&#xa0;aucune&#xa0;» est une réponse.</translation>
    </message>
    <message>
        <source>The person was restrained: say by whom, and what was asked for.</source>
        <translation>La personne était sous contention&#xa0;: dites qui l’a imposée, et ce qui a été demandé.</translation>
    </message>
    <message>
        <source>Who was present is not recorded.</source>
        <translation>Les personnes présentes ne sont pas notées.</translation>
    </message>
    <message>
        <source>It is not said whether a chaperone was offered.</source>
        <translation>Il n’est pas dit si une personne de soutien a été proposée.</translation>
    </message>
    <message>
        <source>Your name is missing.</source>
        <translation>Votre nom manque.</translation>
    </message>
    <message>
        <source>Your profession is missing.</source>
        <translation>Votre profession manque.</translation>
    </message>
    <message>
        <source>Your registration number is missing.</source>
        <translation>Votre numéro d’inscription manque.</translation>
    </message>
    <message>
        <source>Your qualifications are missing.</source>
        <translation>Vos qualifications manquent.</translation>
    </message>
    <message>
        <source>The statement of truthfulness is missing.</source>
        <translation>La déclaration sur l’honneur manque.</translation>
    </message>
    <message>
        <source>The limits of the examination are not stated; “none” is an answer.</source>
        <translation>Les limites de l’examen ne sont pas indiquées&#xa0;; «&#xa0;aucune&#xa0;» est une réponse.</translation>
    </message>
    <message>
        <source>The opinion on the whole is missing.</source>
        <translation>L’avis d’ensemble manque.</translation>
    </message>
    <message>
        <source>The opinion is “no attribution”: say what it rests on.</source>
        <translation>L’avis est «&#xa0;sans attribution&#xa0;»&#xa0;: dites ce qui le fonde.</translation>
    </message>
    <message>
        <source>What the opinion rests on is missing.</source>
        <translation>Ce qui fonde l’avis manque.</translation>
    </message>
    <message>
        <source>The opinion is “{opinion}”, beyond every single finding (the highest: {strongest}).</source>
        <translation>L’avis est «&#xa0;{opinion}&#xa0;», au-delà de chaque constatation (la plus forte&#xa0;: {strongest}).</translation>
    </message>
    <message>
        <source>No finding is recorded.</source>
        <translation>Aucune constatation n’est notée.</translation>
    </message>
    <message>
        <source>Two findings have the number {number}.</source>
        <translation>Deux constatations portent le numéro {number}.</translation>
    </message>
    <message>
        <source>Finding {number} is of the genital or anal examination, and no agreement of its own is recorded.</source>
        <translation>La constatation {number} relève de l’examen génital ou anal, et aucun accord donné à part n’est noté.</translation>
    </message>
    <message>
        <source>Finding {number} has no number of its own.</source>
        <translation>La constatation {number} n’a pas de numéro à elle.</translation>
    </message>
    <message>
        <source>Finding {number}: it is not said what it is.</source>
        <translation>Constatation {number}&#xa0;: il n’est pas dit ce que c’est.</translation>
    </message>
    <message>
        <source>Finding {number}: it is not said how it is known.</source>
        <translation>Constatation {number}&#xa0;: il n’est pas dit comment on le sait.</translation>
    </message>
    <message>
        <source>Finding {number}: the region is missing.</source>
        <translation>Constatation {number}&#xa0;: la région manque.</translation>
    </message>
    <message>
        <source>Finding {number}: the side is missing.</source>
        <translation>Constatation {number}&#xa0;: le côté manque.</translation>
    </message>
    <message>
        <source>Finding {number}: the type is missing.</source>
        <translation>Constatation {number}&#xa0;: le type manque.</translation>
    </message>
    <message>
        <source>Finding {number}: the size is missing.</source>
        <translation>Constatation {number}&#xa0;: la taille manque.</translation>
    </message>
    <message>
        <source>Finding {number} does not stand on the figure.</source>
        <translation>La constatation {number} n’est pas placée sur la silhouette.</translation>
    </message>
    <message>
        <source>Finding {number}: the degree of consistency is missing.</source>
        <translation>Constatation {number}&#xa0;: le degré de cohérence manque.</translation>
    </message>
    <message>
        <source>Finding {number} has no attribution: say why.</source>
        <translation>La constatation {number} est sans attribution&#xa0;: dites pourquoi.</translation>
    </message>
    <message>
        <source>Finding {number}: other causes are not discussed.</source>
        <translation>Constatation {number}&#xa0;: les autres causes ne sont pas discutées.</translation>
    </message>
    <message>
        <source>Finding {number}: a degree is given, but not what the person says.</source>
        <translation>Constatation {number}&#xa0;: un degré est donné, mais pas ce que dit la personne.</translation>
    </message>
    <message>
        <source>Finding {number}: it is said to come from after the day it was seen.</source>
        <translation>Constatation {number}&#xa0;: elle daterait d’après le jour où elle a été vue.</translation>
    </message>
    <message>
        <source>Finding {number}: it is said to come from before the person’s birth.</source>
        <translation>Constatation {number}&#xa0;: elle daterait d’avant la naissance de la personne.</translation>
    </message>
    <message>
        <source>Finding {number} is dated {written}; what is reported is dated {known}.</source>
        <translation>La constatation {number} porte la date {written}&#xa0;; les faits rapportés&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>What is reported, row {row}: the end is before the beginning.</source>
        <translation>Faits rapportés, ligne {row}&#xa0;: la fin précède le début.</translation>
    </message>
    <message>
        <source>What is reported, row {row}: it lies after the examination.</source>
        <translation>Faits rapportés, ligne {row}&#xa0;: la date est postérieure à l’examen.</translation>
    </message>
    <message>
        <source>What is reported, row {row}: it lies before the person’s birth.</source>
        <translation>Faits rapportés, ligne {row}&#xa0;: la date précède la naissance de la personne.</translation>
    </message>
    <message>
        <source>What is reported, row {row}, is dated {written}; the incidents of the file are dated {known}.</source>
        <translation>Faits rapportés, ligne {row}&#xa0;: la date est {written}&#xa0;; celles des incidents du dossier&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There are photographs, and the person does not agree to any being kept.</source>
        <translation>Il y a des photographies, et la personne n’accepte pas qu’on en garde.</translation>
    </message>
    <message>
        <source>Photograph {photo}: the picture is missing.</source>
        <translation>Photographie {photo}&#xa0;: l’image manque.</translation>
    </message>
    <message>
        <source>Photograph {photo} names findings that there are not: {numbers}.</source>
        <translation>La photographie {photo} cite des constatations qui n’existent pas&#xa0;: {numbers}.</translation>
    </message>
    <message>
        <source>Photograph {photo} shows no finding.</source>
        <translation>La photographie {photo} ne montre aucune constatation.</translation>
    </message>
    <message>
        <source>Photograph {photo}: it is not said whether a ruler is visible.</source>
        <translation>Photographie {photo}&#xa0;: il n’est pas dit si une règle est visible.</translation>
    </message>
    <message>
        <source>Photograph {photo} has no ruler.</source>
        <translation>La photographie {photo} est sans règle.</translation>
    </message>
    <message>
        <source>It is not said whether photographs were made.</source>
        <translation>Il n’est pas dit si des photographies ont été faites.</translation>
    </message>
    <message>
        <source>Photographs were made, and none is here: say where they are.</source>
        <translation>Des photographies ont été faites, et aucune n’est ici&#xa0;: dites où elles sont.</translation>
    </message>
    <message>
        <source>The picture “{name}” is attached, but not listed as a photograph.</source>
        <translation>L’image «&#xa0;{name}&#xa0;» est jointe, mais ne figure pas parmi les photographies.</translation>
    </message>
    <message>
        <source>Dates that differ are the first thing a court asks about. Correct the one that is wrong, or say in the circumstances why both stand: memory after violence is often uncertain.</source>
        <translation>Les dates qui diffèrent sont la première chose qu’un juge relève. Corrigez celle qui est fausse, ou dites dans les circonstances pourquoi les deux restent&#xa0;: après des violences, la mémoire est souvent incertaine.</translation>
    </message>
    <message>
        <source>A report in another name than the procedure’s may be set aside.</source>
        <translation>Un rapport à un autre nom que celui de la procédure peut être écarté.</translation>
    </message>
    <message>
        <source>A report with another date than the procedure’s may be set aside.</source>
        <translation>Un rapport avec une autre date que celle de la procédure peut être écarté.</translation>
    </message>
    <message>
        <source>A report by somebody who is not registered is often set aside.</source>
        <translation>Un rapport sans numéro d’inscription professionnelle est souvent écarté.</translation>
    </message>
    <message>
        <source>Give one of them another number, then look at which photographs show which.</source>
        <translation>Donnez un autre numéro à l’une d’elles, puis vérifiez quelles photographies montrent laquelle.</translation>
    </message>
    <message>
        <source>In millimetres, or in words where it cannot be measured.</source>
        <translation>En millimètres, ou en mots si elle ne peut pas être mesurée.</translation>
    </message>
    <message>
        <source>Courts ask what else it could be. “None” is an answer too.</source>
        <translation>Les juges demandent quelle autre cause est possible. «&#xa0;Aucune&#xa0;» est aussi une réponse.</translation>
    </message>
    <message>
        <source>A blindfold, unconsciousness, no memory: it is a complete answer.</source>
        <translation>Yeux bandés, perte de connaissance, aucun souvenir&#xa0;: c’est une réponse complète.</translation>
    </message>
    <message>
        <source>Say so under “General”: that nothing is seen rules nothing out.</source>
        <translation>Dites-le sous «&#xa0;État général&#xa0;»&#xa0;: ne rien voir n’exclut rien.</translation>
    </message>
    <message>
        <source>The whole may weigh more than its parts: then say in “What this opinion rests on” why.</source>
        <translation>L’ensemble peut peser plus que ses parties&#xa0;: dites alors pourquoi dans «&#xa0;Ce qui fonde cet avis&#xa0;».</translation>
    </message>
    <message>
        <source>Take the photographs out, or record the person’s agreement first.</source>
        <translation>Retirez les photographies, ou notez d’abord l’accord de la personne.</translation>
    </message>
    <message>
        <source>It cannot be measured on the picture: the size in words matters more.</source>
        <translation>On ne peut pas mesurer sur l’image&#xa0;: la taille écrite compte d’autant plus.</translation>
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
        <source>Type them from your paper, not from memory. Four letters of each word are enough: a space completes it.</source>
        <translation>Tapez-les d’après votre papier, pas de mémoire. Quatre lettres par mot suffisent&#xa0;: une espace le complète.</translation>
    </message>
    <message>
        <source>Look at the sheet you do not type as well: is each of its words there?</source>
        <translation>Regardez aussi la feuille que vous ne tapez pas&#xa0;: chacun de ses mots y est-il&#xa0;?</translation>
    </message>
    <message>
        <source>This is the first sheet again: take another one.</source>
        <translation>C’est encore la première feuille&#xa0;: prenez-en une autre.</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Les mots</translation>
    </message>
    <message>
        <source>Any of the three sheets</source>
        <translation>N’importe laquelle des trois feuilles</translation>
    </message>
    <message>
        <source>Another sheet</source>
        <translation>Une autre feuille</translation>
    </message>
    <message>
        <source>These are other words than those shown before: go back.</source>
        <translation>Ce ne sont pas les mots montrés avant&#xa0;: revenez en arrière.</translation>
    </message>
    <message>
        <source>Not what is on the paper: word {numbers}. Look again, or go back.</source>
        <translation>Différent du papier, mot n° {numbers}. Regardez de nouveau, ou revenez en arrière.</translation>
    </message>
</context>
<context>
    <name>ChecksList</name>
    <message>
        <source>Signing makes this final: nobody can change it any more, you neither. A later finding or correction is written as an addendum beside it. What you ticked as seen stays written in the record.</source>
        <translation>Signer rend l’évaluation définitive&#xa0;: plus personne ne peut la modifier, vous non plus. Une constatation ou une correction ultérieure s’écrit en complément, à côté. Ce que vous avez coché comme vu y reste écrit.</translation>
    </message>
    <message>
        <source>Sign this entry</source>
        <translation>Signer cette entrée</translation>
    </message>
    <message>
        <source>To correct before signing</source>
        <translation>À corriger avant de signer</translation>
    </message>
    <message>
        <source>To look at: tick what stays as it is</source>
        <translation>À regarder&#xa0;: cochez ce qui reste tel quel</translation>
    </message>
    <message>
        <source>Nothing is open. The evaluation can be signed.</source>
        <translation>Rien ne reste ouvert. L’évaluation peut être signée.</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
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
    <message numerus="yes">
        <source>%n points stand in the way.</source>
        <translation>
            <numerusform>%n point empêche de signer.</numerusform>
            <numerusform>%n points empêchent de signer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points are not ticked yet.</source>
        <translation>
            <numerusform>%n point n’est pas encore coché.</numerusform>
            <numerusform>%n points ne sont pas encore cochés.</numerusform>
        </translation>
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
    <name>ComingBack</name>
    <message>
        <source>Whoever has your cases hands them back, custody included. Open their bundle: every entry and every file is here again.</source>
        <translation>Qui a vos dossiers vous les repasse, avec la garde. Ouvrez son paquet&#xa0;: chaque entrée et chaque fichier est de nouveau là.</translation>
    </message>
    <message>
        <source>When you are back</source>
        <translation>À votre retour</translation>
    </message>
    <message>
        <source>Open a bundle…</source>
        <translation>Ouvrir un paquet…</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>All versions give the same answers.</source>
        <translation>Toutes les versions donnent les mêmes réponses.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are the same</source>
        <translation>
            <numerusform>%n réponse est identique</numerusform>
            <numerusform>%n réponses sont identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the answers that are the same</source>
        <translation>Masquer les réponses identiques</translation>
    </message>
    <message>
        <source>See the version you will keep</source>
        <translation>Voir la version que vous garderez</translation>
    </message>
    <message>
        <source>Hide the version you will keep</source>
        <translation>Masquer la version que vous garderez</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation>Garder cette version</translation>
    </message>
    <message>
        <source>Keep the signed version</source>
        <translation>Garder la version signée</translation>
    </message>
    <message>
        <source>The signed version stays as it is.</source>
        <translation>La version signée reste telle quelle.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers still wait for your choice.</source>
        <translation>
            <numerusform>%n réponse attend encore votre choix.</numerusform>
            <numerusform>%n réponses attendent encore votre choix.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is chosen. Both versions stay in the history.</source>
        <translation>Tout est choisi. Les deux versions restent dans l’historique.</translation>
    </message>
    <message>
        <source>Write a few words first: they become the addendum.</source>
        <translation>Écrivez d’abord quelques mots&#xa0;: ils deviennent le complément.</translation>
    </message>
    <message>
        <source>One version is kept. Both are in the history of the entry.</source>
        <translation>Une version est gardée. Les deux sont dans l’historique de l’entrée.</translation>
    </message>
    <message>
        <source>These answers do not fit together: {questions}. Choose otherwise, or keep one side and correct it afterwards. Nothing is lost.</source>
        <translation>Ces réponses ne vont pas ensemble&#xa0;: {questions}. Choisissez autrement, ou gardez un côté et corrigez-le ensuite. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The form wants something more. Choose otherwise, or keep one side and correct it afterwards. Nothing is lost.</source>
        <translation>Le formulaire demande encore quelque chose. Choisissez autrement, ou gardez un côté et corrigez-le ensuite. Rien n’est perdu.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>60 digits</source>
        <translation>60 chiffres</translation>
    </message>
    <message>
        <source>12 words</source>
        <translation>12 mots</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>Choose the same language on both screens.</source>
        <translation>Choisissez la même langue sur les deux écrans.</translation>
    </message>
    <message>
        <source>My contact card as a QR code</source>
        <translation>Ma carte de contact en code QR</translation>
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
    <message>
        <source>Writing the bundle</source>
        <translation>Écriture du paquet</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>Envoyés et reçus</translation>
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
</context>
<context>
    <name>ComposePart</name>
    <message>
        <source>Where should the bundle be written?</source>
        <translation>Où écrire le paquet&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ComputationPaper</name>
    <message>
        <source>{what}: {said}</source>
        <translation>{what}&#xa0;: {said}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>How this date is computed</source>
        <translation>Comment cette date est calculée</translation>
    </message>
    <message>
        <source>Computation of a deadline</source>
        <translation>Calcul d’une échéance</translation>
    </message>
    <message>
        <source>{day}, by {name}</source>
        <translation>{day}, par {name}</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Juridiction ou administration</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>Rule verified</source>
        <translation>Règle vérifiée</translation>
    </message>
    <message>
        <source>Edition of the rule</source>
        <translation>Édition de la règle</translation>
    </message>
    <message>
        <source>Computed on</source>
        <translation>Calculé le</translation>
    </message>
    <message>
        <source>Law changes. Before filing, read the notification again, and ask a lawyer where it says something else.</source>
        <translation>Le droit change. Avant de déposer, relisez la notification, et demandez à un juriste si elle dit autre chose.</translation>
    </message>
</context>
<context>
    <name>ConflictList</name>
    <message numerus="yes">
        <source>%n more come when these are done.</source>
        <translation>
            <numerusform>%n autre viendra quand celles-ci seront faites.</numerusform>
            <numerusform>%n autres viendront quand celles-ci seront faites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signée</translation>
    </message>
    <message>
        <source>{author}, {moment}</source>
        <translation>{author}, {moment}</translation>
    </message>
    <message>
        <source>You read both; a colleague chooses.</source>
        <translation>Vous lisez les deux&#xa0;; un collègue choisit.</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>Two versions</source>
        <translation>Deux versions</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Nothing waits for you here: every entry has one version.</source>
        <translation>Rien ne vous attend ici&#xa0;: chaque entrée a une seule version.</translation>
    </message>
    <message>
        <source>What two people write in the same entry at once appears here.</source>
        <translation>Ce que deux personnes écrivent en même temps dans une entrée apparaît ici.</translation>
    </message>
    <message>
        <source>Choose an entry to compare its versions.</source>
        <translation>Choisissez une entrée pour comparer ses versions.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were written in two places at once.</source>
        <translation>
            <numerusform>%n entrée a été écrite à deux endroits à la fois.</numerusform>
            <numerusform>%n entrées ont été écrites à deux endroits à la fois.</numerusform>
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
        <source>revoked on {day}</source>
        <translation>révoquée le {day}</translation>
    </message>
    <message>
        <source>mission ended on {day}</source>
        <translation>mission finie le {day}</translation>
    </message>
    <message>
        <source>verified on {day}</source>
        <translation>vérifiée le {day}</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifiée</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>The mission of {name} ended on {day}. Ask who follows.</source>
        <translation>La mission de {name} a pris fin le {day}. Demandez qui prend la suite.</translation>
    </message>
    <message>
        <source>Nobody has compared these digits or words yet.</source>
        <translation>Personne n’a encore comparé ces chiffres ou ces mots.</translation>
    </message>
    <message>
        <source>Verified on {day}</source>
        <translation>Vérifiée le {day}</translation>
    </message>
    <message>
        <source>Verified on {day} by {who}</source>
        <translation>Vérifiée le {day} par {who}</translation>
    </message>
    <message>
        <source>digits compared by voice</source>
        <translation>chiffres comparés de vive voix</translation>
    </message>
    <message>
        <source>words compared by voice</source>
        <translation>mots comparés de vive voix</translation>
    </message>
    <message>
        <source>compared face to face</source>
        <translation>comparés face à face</translation>
    </message>
    <message>
        <source>{said}: {how}.</source>
        <translation>{said}&#xa0;: {how}.</translation>
    </message>
    <message>
        <source>Revoked on {day}: {why}</source>
        <translation>Révoquée le {day}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Revoked on {day} by {who}: {why}</source>
        <translation>Révoquée le {day} par {who}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Nothing goes to them, and their bundles are refused.</source>
        <translation>Rien ne lui est envoyé, et ses paquets sont refusés.</translation>
    </message>
    <message>
        <source>Call {name}, or meet. {name} reads what is shown under “My card” on their own screen, digits or words: all of it must be the same as here.</source>
        <translation>Appelez {name}, ou rencontrez-vous. {name} lit ce que son propre écran montre sous «&#xa0;Ma carte&#xa0;», chiffres ou mots&#xa0;: tout doit être pareil qu’ici.</translation>
    </message>
    <message>
        <source>A new account of {name} would have other digits: compare again then.</source>
        <translation>Si {name} change de compte, les chiffres changent aussi&#xa0;: comparez alors de nouveau.</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifiée</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifiée</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révoquée</translation>
    </message>
    <message>
        <source>mission over</source>
        <translation>mission finie</translation>
    </message>
    <message>
        <source>You have another contact called {name}, with other keys ({state}). Either they have a new account, or somebody uses their name. Compare with a voice you know before you send anything, then revoke the other one.</source>
        <translation>Vous avez une autre carte au nom de {name}, avec d’autres clés ({state}). Soit cette personne a un nouveau compte, soit quelqu’un utilise son nom. Avant tout envoi, comparez avec une voix que vous connaissez, puis révoquez l’autre.</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>clés</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>You have a card of this person that said otherwise: {what}.</source>
        <translation>Vous avez une carte de cette personne qui disait autre chose&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Compare again: until then it is not verified.</source>
        <translation>Comparez de nouveau&#xa0;: d’ici là, elle n’est pas vérifiée.</translation>
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
        <source>Give your card to the person you work with, and add theirs: a file, or a photograph of the QR code. Then compare the digits or words by voice.</source>
        <translation>Donnez votre carte à la personne avec qui vous travaillez, et ajoutez la sienne&#xa0;: un fichier, ou une photo du code QR. Puis comparez les chiffres ou les mots de vive voix.</translation>
    </message>
    <message>
        <source>A card or a picture of one can also be dropped here, or pasted.</source>
        <translation>Vous pouvez aussi déposer ou coller ici une carte, ou sa photo.</translation>
    </message>
    <message>
        <source>You have this card of {name} already; nothing changed.</source>
        <translation>Vous avez déjà cette carte de {name}&#xa0;; rien n’a changé.</translation>
    </message>
    <message>
        <source>Noted: they match.</source>
        <translation>C’est noté&#xa0;: tout correspond.</translation>
    </message>
    <message>
        <source>Noted: this contact is revoked.</source>
        <translation>C’est noté&#xa0;: ce contact est révoqué.</translation>
    </message>
    <message>
        <source>Noted. Give your card anew to those who have it.</source>
        <translation>C’est noté. Redonnez votre carte à qui l’a déjà.</translation>
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
        <source>{name} is among your contacts.</source>
        <translation>{name} est dans vos contacts.</translation>
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
    <name>CustodyDone</name>
    <message numerus="yes">
        <source>You hold %n case(s) again.</source>
        <translation>
            <numerusform>Vous avez de nouveau la garde de&#xa0;%n dossier.</numerusform>
            <numerusform>Vous avez de nouveau la garde de&#xa0;%n dossiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell the other side, so that they do not open it.</source>
        <translation>Prévenez l’autre partie, pour qu’elle ne l’ouvre pas.</translation>
    </message>
    <message>
        <source>Settled: you answer for it.</source>
        <translation>C’est tranché&#xa0;: vous en avez la garde.</translation>
    </message>
    <message>
        <source>Send the other side a copy: it tells them so.</source>
        <translation>Envoyez une copie à l’autre partie&#xa0;: elle le lui apprend.</translation>
    </message>
    <message>
        <source>Settled: the other side answers for it.</source>
        <translation>C’est tranché&#xa0;: l’autre partie en a la garde.</translation>
    </message>
    <message>
        <source>What is here is read-only now.</source>
        <translation>Ce qui est ici est maintenant en lecture seule.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) removed from here:</source>
        <translation>
            <numerusform>%n dossier effacé d’ici&#xa0;:</numerusform>
            <numerusform>%n dossiers effacés d’ici&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>{entries} and {files}.</source>
        <translation>{entries} et {files}.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries stay: only a colleague can open them.</source>
        <translation>
            <numerusform>%n entrée reste&#xa0;: seul un collègue peut l’ouvrir.</numerusform>
            <numerusform>%n entrées restent&#xa0;: seul un collègue peut les ouvrir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustodyQuestions</name>
    <message>
        <source>The bundle can still be opened until {day}. If {name} has opened it, or does, both of you will claim the cases. Ask them first.</source>
        <translation>Le paquet peut encore s’ouvrir jusqu’au {day}. Si {name} l’a ouvert ou l’ouvre, la garde sera revendiquée des deux côtés. Demandez-lui d’abord.</translation>
    </message>
    <message>
        <source>You answer for the cases again, and can write in them.</source>
        <translation>Vous avez de nouveau la garde des dossiers, et pouvez y écrire.</translation>
    </message>
    <message>
        <source>Take the cases back</source>
        <translation>Récupérer les dossiers</translation>
    </message>
    <message>
        <source>Why, in a few words</source>
        <translation>Pourquoi, en quelques mots</translation>
    </message>
    <message>
        <source>Nothing of the bundle is taken in. An answer is written that tells {name}: they then hold the cases as before.</source>
        <translation>Rien du paquet n’est ajouté. Une réponse est écrite pour {name}, qui garde alors les dossiers comme avant.</translation>
    </message>
    <message>
        <source>Refuse the bundle</source>
        <translation>Refuser le paquet</translation>
    </message>
    <message>
        <source>They read it. Name nobody: the answer is not encrypted.</source>
        <translation>Ces mots seront lus là-bas. Ne nommez personne&#xa0;: la réponse n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Who answers from now on?</source>
        <translation>Qui a la garde désormais&#xa0;?</translation>
    </message>
    <message>
        <source>Write what you agreed on, and how.</source>
        <translation>Écrivez ce que vous avez convenu, et comment.</translation>
    </message>
    <message>
        <source>That it is you can only be decided by somebody whose role settles such claims, coordination for example.</source>
        <translation>Seul un rôle qui tranche ces questions, comme la coordination, peut décider que c’est vous.</translation>
    </message>
    <message>
        <source>Decide it together first, by voice: both sides have to say the same.</source>
        <translation>Décidez d’abord ensemble, de vive voix&#xa0;: il faut dire la même chose des deux côtés.</translation>
    </message>
    <message>
        <source>This is settled</source>
        <translation>C’est tranché</translation>
    </message>
    <message>
        <source>Which case</source>
        <translation>Quel dossier</translation>
    </message>
    <message>
        <source>Choose who answers for it.</source>
        <translation>Choisissez qui en a la garde.</translation>
    </message>
    <message>
        <source>They do not claim this case.</source>
        <translation>Cette partie ne revendique pas ce dossier.</translation>
    </message>
    <message>
        <source>We do ({name})</source>
        <translation>Nous ({name})</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>L’autre partie</translation>
    </message>
</context>
<context>
    <name>CustodyWords</name>
    <message>
        <source>the other side</source>
        <translation>l’autre partie</translation>
    </message>
    <message>
        <source>No receipt has come yet. Until then you keep these cases, and they are read-only here. The bundle opens until {until}.</source>
        <translation>Aucun reçu n’est encore arrivé. D’ici là, vous gardez ces dossiers, en lecture seule ici. Le paquet peut s’ouvrir jusqu’au {until}.</translation>
    </message>
    <message>
        <source>If you wait long, ask {name}. If they opened it, they can give the same receipt again: Handover, Sent and received, on their side. If it was lost, take the cases back and send them anew.</source>
        <translation>Si l’attente est longue, demandez à {name}. Si le paquet a été ouvert, le même reçu peut être redonné&#xa0;: Passation, Envoyés et reçus, de son côté. S’il s’est perdu, récupérez les dossiers et envoyez-les de nouveau.</translation>
    </message>
    <message>
        <source>No receipt has come, and the bundle opens no more since {until}. The cases are still read-only here.</source>
        <translation>Aucun reçu n’est arrivé, et le paquet ne s’ouvre plus depuis le {until}. Les dossiers sont toujours en lecture seule ici.</translation>
    </message>
    <message>
        <source>Ask {name}: if they opened it in time, they can give the receipt again, and it still counts. If not, take the cases back.</source>
        <translation>Demandez à {name}&#xa0;: si le paquet a été ouvert à temps, le reçu peut être redonné, et il compte encore. Sinon, récupérez les dossiers.</translation>
    </message>
    <message>
        <source>{name} refused the cases. You hold them as before and can write.</source>
        <translation>{name} a refusé les dossiers. Vous en avez la garde comme avant et pouvez y écrire.</translation>
    </message>
    <message>
        <source>Hand them to somebody else when you are ready.</source>
        <translation>Passez-les à quelqu’un d’autre quand vous voudrez.</translation>
    </message>
    <message>
        <source>You took the cases back: you answer for them as before.</source>
        <translation>Vous avez récupéré les dossiers&#xa0;: vous en avez la garde comme avant.</translation>
    </message>
    <message>
        <source>Should {name} have opened the bundle all the same, both of you claim the cases once their receipt is here. This page then helps to decide.</source>
        <translation>Si {name} a quand même ouvert le paquet, la garde sera revendiquée des deux côtés à l’arrivée de son reçu. Cette page aide alors à décider.</translation>
    </message>
    <message>
        <source>{name} answers for these cases. What is here is an old copy, read-only.</source>
        <translation>{name} a la garde de ces dossiers. Ce qui est ici est une ancienne copie, en lecture seule.</translation>
    </message>
    <message>
        <source>It can be removed now. You first see what {name} does not have.</source>
        <translation>Elle peut maintenant être effacée. Vous verrez d’abord ce que {name} n’a pas.</translation>
    </message>
    <message>
        <source>You removed these cases from this case file. {holder} answers for them.</source>
        <translation>Vous avez effacé ces dossiers de ce coffre. {holder} en a la garde.</translation>
    </message>
    <message>
        <source>Their copy elsewhere stays, and the cases can come back by a bundle.</source>
        <translation>Leur copie ailleurs reste, et les dossiers peuvent revenir par un paquet.</translation>
    </message>
    <message>
        <source>{name} confirmed this bundle, and its cases have gone on since. Each case below says who answers for it.</source>
        <translation>{name} a confirmé ce paquet, et ses dossiers ont continué depuis. Plus bas, chaque dossier dit qui en a la garde.</translation>
    </message>
    <message>
        <source>You answer for these cases as before, and can write in them.</source>
        <translation>Vous avez la garde de ces dossiers comme avant, et pouvez y écrire.</translation>
    </message>
    <message>
        <source>No receipt has come yet. The bundle opens until {until}. An update can only go on from what was confirmed.</source>
        <translation>Aucun reçu n’est encore arrivé. Le paquet peut s’ouvrir jusqu’au {until}. Une mise à jour ne peut partir que de ce qui est confirmé.</translation>
    </message>
    <message>
        <source>No receipt has come, and the bundle opens no more since {until}. If {name} opened it, they can give the receipt again; if not, send a new one.</source>
        <translation>Aucun reçu n’est arrivé, et le paquet ne s’ouvre plus depuis le {until}. Si {name} l’a ouvert, le reçu peut être redonné&#xa0;; sinon, envoyez un nouveau paquet.</translation>
    </message>
    <message>
        <source>{name} refused it and took nothing in.</source>
        <translation>{name} l’a refusé et n’en a rien ajouté.</translation>
    </message>
    <message>
        <source>Not everybody it was for has confirmed it yet.</source>
        <translation>Tous les destinataires ne l’ont pas encore confirmé.</translation>
    </message>
    <message>
        <source>{name} has this copy. Later you can send only what is new.</source>
        <translation>{name} a cette copie. Plus tard, vous pourrez envoyer seulement ce qui est nouveau.</translation>
    </message>
    <message>
        <source>You and {holder} both say that you answer for these cases. Nothing is lost: what both write is kept and can be put together.</source>
        <translation>La garde de ces dossiers est revendiquée par vous et par {holder}. Rien n’est perdu&#xa0;: ce qui s’écrit des deux côtés est gardé et peut être réuni.</translation>
    </message>
    <message>
        <source>Speak to each other, by voice. Then say here who answers for each case; the other side hears it with the next bundle.</source>
        <translation>Parlez-vous, de vive voix. Dites ensuite ici qui a la garde de chaque dossier&#xa0;; l’autre partie l’apprendra avec le prochain paquet.</translation>
    </message>
    <message>
        <source>You refused this bundle: nothing of it was taken in.</source>
        <translation>Vous avez refusé ce paquet&#xa0;: rien n’en a été ajouté.</translation>
    </message>
    <message>
        <source>{name} waits for your answer. If it got lost, give it again: it is always the same.</source>
        <translation>{name} attend votre réponse. Si elle s’est perdue, redonnez-la&#xa0;: elle est toujours identique.</translation>
    </message>
    <message>
        <source>You have a copy. {holder} answers for these cases; what you write can be sent to them.</source>
        <translation>Vous avez une copie. {holder} a la garde de ces dossiers&#xa0;; ce que vous écrivez peut lui être envoyé.</translation>
    </message>
    <message>
        <source>A copy that is no longer needed can be removed.</source>
        <translation>Une copie qui ne sert plus peut être effacée.</translation>
    </message>
    <message>
        <source>You answer for these cases. {name} has your receipt, and has removed their copy.</source>
        <translation>Vous avez la garde de ces dossiers. {name} a votre reçu, et a effacé sa copie.</translation>
    </message>
    <message>
        <source>You took these cases over. {name} keeps them read-only until they have your receipt, and can remove their copy then.</source>
        <translation>Vous avez repris ces dossiers. {name} les garde en lecture seule jusqu’à l’arrivée de votre reçu, et pourra alors effacer sa copie.</translation>
    </message>
    <message>
        <source>If they still wait, the receipt got lost on its way: give it again, it is always the same.</source>
        <translation>Si l’attente continue là-bas, le reçu s’est perdu en route&#xa0;: redonnez-le, il est toujours identique.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message numerus="yes">
        <source>You took %n case(s) over, {day}</source>
        <translation>
            <numerusform>Vous avez repris&#xa0;%n dossier, {day}</numerusform>
            <numerusform>Vous avez repris&#xa0;%n dossiers, {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} took %n case(s) over, {day}</source>
        <translation>
            <numerusform>{name} a repris&#xa0;%n dossier, {day}</numerusform>
            <numerusform>{name} a repris&#xa0;%n dossiers, {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>You took a copy in, {day}</source>
        <translation>Vous avez ajouté une copie, {day}</translation>
    </message>
    <message>
        <source>{name} took a copy in, {day}</source>
        <translation>{name} a ajouté une copie, {day}</translation>
    </message>
    <message>
        <source>You refused it, {day}</source>
        <translation>Vous l’avez refusé, {day}</translation>
    </message>
    <message>
        <source>{name} refused it, {day}</source>
        <translation>{name} l’a refusé, {day}</translation>
    </message>
    <message numerus="yes">
        <source>You removed %n case(s), {day}</source>
        <translation>
            <numerusform>Vous avez effacé&#xa0;%n dossier, {day}</numerusform>
            <numerusform>Vous avez effacé&#xa0;%n dossiers, {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} removed %n case(s), {day}</source>
        <translation>
            <numerusform>{name} a effacé&#xa0;%n dossier, {day}</numerusform>
            <numerusform>{name} a effacé&#xa0;%n dossiers, {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>{text}: “{why}”</source>
        <translation>{text}&#xa0;: «&#xa0;{why}&#xa0;»</translation>
    </message>
    <message>
        <source>{name} opened this bundle on two computers. The first receipt counts. Ask {name} to work in one place only, and to remove the cases from the other.</source>
        <translation>{name} a ouvert ce paquet sur deux ordinateurs. Le premier reçu compte. Demandez à {name} de travailler à un seul endroit, et d’effacer les dossiers de l’autre.</translation>
    </message>
    <message>
        <source>you answer for it</source>
        <translation>vous en avez la garde</translation>
    </message>
    <message>
        <source>on its way, read-only</source>
        <translation>en route, en lecture seule</translation>
    </message>
    <message>
        <source>claimed by both sides</source>
        <translation>garde revendiquée des deux côtés</translation>
    </message>
    <message>
        <source>removed from here</source>
        <translation>effacé d’ici</translation>
    </message>
    <message>
        <source>{name} answers for it</source>
        <translation>{name} en a la garde</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>quelqu’un d’autre</translation>
    </message>
</context>
<context>
    <name>DateCard</name>
    <message>
        <source>looked after by {name}</source>
        <translation>suivie par {name}</translation>
    </message>
    <message>
        <source>looked after by whoever follows the case</source>
        <translation>suivie par la personne qui suit le dossier</translation>
    </message>
    <message>
        <source>Give to somebody…</source>
        <translation>Confier à quelqu’un…</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>la fin</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>Du {first} au {last}</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>début</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>Les comparer</translation>
    </message>
    <message>
        <source>Two computers changed this deadline: the other version may end earlier. Make one of them before you rely on this date.</source>
        <translation>Cette échéance a été modifiée sur deux ordinateurs&#xa0;: l’autre version finit peut-être plus tôt. Choisissez avant de vous fier à cette date.</translation>
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
    <name>DeadlinePage</name>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>This deadline is not here, or not yours to read.</source>
        <translation>Cette échéance n’est pas ici, ou vous n’y avez pas accès.</translation>
    </message>
    <message>
        <source>It may have been handed over. The agenda has the others.</source>
        <translation>Elle a peut-être été passée. L’agenda montre les autres.</translation>
    </message>
    <message>
        <source>somebody unknown here</source>
        <translation>quelqu’un d’inconnu ici</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Change a fact…</source>
        <translation>Changer un fait…</translation>
    </message>
    <message>
        <source>Mark as filed…</source>
        <translation>Marquer déposé…</translation>
    </message>
    <message>
        <source>It still runs</source>
        <translation>Elle court encore</translation>
    </message>
    <message>
        <source>The deadline runs again, and is in the agenda.</source>
        <translation>L’échéance court de nouveau, et figure dans l’agenda.</translation>
    </message>
    <message>
        <source>Whoever follows the case looks after it now.</source>
        <translation>La personne qui suit le dossier s’en occupe maintenant.</translation>
    </message>
    <message>
        <source>{name} looks after it now.</source>
        <translation>{name} s’en occupe maintenant.</translation>
    </message>
    <message>
        <source>Marked as filed.</source>
        <translation>C’est noté&#xa0;: déposé.</translation>
    </message>
    <message>
        <source>Marked as not needed.</source>
        <translation>C’est noté&#xa0;: sans objet.</translation>
    </message>
    <message>
        <source>Marked as missed. Speak to the lawyer today.</source>
        <translation>C’est noté&#xa0;: échéance dépassée. Parlez-en à l’avocat aujourd’hui.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The computation is in the clipboard.</source>
        <translation>Le calcul est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Locking takes it away. It names the case by its code only.</source>
        <translation>Verrouiller l’en retire. Le dossier n’y est désigné que par son code.</translation>
    </message>
    <message>
        <source>Save the computation as PDF</source>
        <translation>Enregistrer le calcul en PDF</translation>
    </message>
    <message>
        <source>computation</source>
        <translation>calcul</translation>
    </message>
    <message>
        <source>The computation is in {file}.</source>
        <translation>Le calcul est dans {file}.</translation>
    </message>
    <message>
        <source>It is not encrypted, and names the case by its code only.</source>
        <translation>Ce fichier n’est pas chiffré&#xa0;; le dossier n’y est désigné que par son code.</translation>
    </message>
</context>
<context>
    <name>DegreeField</name>
    <message>
        <source>The meaning of the degree you choose is shown here.</source>
        <translation>Le sens du degré choisi s’affiche ici.</translation>
    </message>
    <message>
        <source>{degree}: {meaning}</source>
        <translation>{degree}&#xa0;: {meaning}</translation>
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
    <name>DraftsStep</name>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Nobody else can read your drafts. Finish each, or let it go.</source>
        <translation>Personne d’autre ne peut lire vos brouillons. Terminez chacun d’eux, ou abandonnez-le.</translation>
    </message>
    <message>
        <source>A new case</source>
        <translation>Un nouveau dossier</translation>
    </message>
    <message>
        <source>No draft is waiting.</source>
        <translation>Aucun brouillon n’attend.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) were let go.</source>
        <translation>
            <numerusform>%n brouillon a été abandonné.</numerusform>
            <numerusform>%n brouillons ont été abandonnés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) were left unfinished.</source>
        <translation>
            <numerusform>%n brouillon est resté inachevé.</numerusform>
            <numerusform>%n brouillons sont restés inachevés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No draft is waiting, as far as you can see.</source>
        <translation>Aucun brouillon n’attend, d’après ce que vous pouvez voir.</translation>
    </message>
    <message>
        <source>You cannot read them. The record says how many there were.</source>
        <translation>Vous ne pouvez pas les lire. Le procès-verbal dit combien il y en avait.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Let it go…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Let “{title}” go? What was typed cannot come back.</source>
        <translation>Abandonner «&#xa0;{title}&#xa0;»&#xa0;? Ce qui a été tapé ne pourra pas revenir.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Abandonner</translation>
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
    <name>DueWords</name>
    <message>
        <source>no date yet</source>
        <translation>pas encore de date</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Délai suspendu</translation>
    </message>
    <message>
        <source>Does not run yet</source>
        <translation>Ne court pas encore</translation>
    </message>
    <message>
        <source>at midnight, {when}</source>
        <translation>à minuit, {when}</translation>
    </message>
    <message>
        <source>What it runs from has not happened.</source>
        <translation>Ce qui la fait courir n’a pas encore eu lieu.</translation>
    </message>
    <message>
        <source>It starts again from the beginning.</source>
        <translation>Le délai repartira en entier.</translation>
    </message>
    <message numerus="yes">
        <source>%n days are left when it goes on.</source>
        <translation>
            <numerusform>Il restera&#xa0;%n jour à la reprise.</numerusform>
            <numerusform>Il restera&#xa0;%n jours à la reprise.</numerusform>
        </translation>
    </message>
    <message>
        <source>over for {span}</source>
        <translation>dépassée depuis {span}</translation>
    </message>
    <message>
        <source>over: {when}</source>
        <translation>dépassée {when}</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>encore {span}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>The authority has until</source>
        <translation>L’autorité a jusqu’au</translation>
    </message>
    <message>
        <source>Not later than</source>
        <translation>Au plus tard</translation>
    </message>
    <message>
        <source>Must have arrived by</source>
        <translation>Doit être arrivé au plus tard</translation>
    </message>
    <message>
        <source>Must be sent by</source>
        <translation>À envoyer au plus tard</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>À faire au plus tard</translation>
    </message>
    <message>
        <source>the authority’s time</source>
        <translation>délai de l’autorité</translation>
    </message>
    <message>
        <source>Not verified by a lawyer yet</source>
        <translation>Pas encore vérifiée par un juriste</translation>
    </message>
    <message>
        <source>{title}: {before} becomes {after}</source>
        <translation>{title}&#xa0;: {before} devient {after}</translation>
    </message>
    <message>
        <source>It concerns nobody but you.</source>
        <translation>Cela ne concerne que vous.</translation>
    </message>
    <message>
        <source>It concerns {names}: a task will tell them.</source>
        <translation>Cela concerne {names}&#xa0;: une tâche les préviendra.</translation>
    </message>
    <message>
        <source>A task was written for {names}.</source>
        <translation>Une tâche a été écrite pour {names}.</translation>
    </message>
</context>
<context>
    <name>EditorBody</name>
    <message>
        <source>Close the editor; the draft stays</source>
        <translation>Fermer l’éditeur&#xa0;; le brouillon reste</translation>
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
        <source>This entry was written in two places at the same time. Nothing is lost: compare both, and make one version of them.</source>
        <translation>Cette entrée a été écrite à deux endroits en même temps. Rien n’est perdu&#xa0;: comparez les deux, et faites-en une seule version.</translation>
    </message>
    <message>
        <source>Compare the two versions</source>
        <translation>Comparer les deux versions</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Certificat…</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Retour au texte</translation>
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
    <name>Erasing</name>
    <message>
        <source>Why it is erased</source>
        <translation>Pourquoi il est effacé</translation>
    </message>
    <message>
        <source>The code of the case, to confirm</source>
        <translation>Le code du dossier, pour confirmer</translation>
    </message>
    <message>
        <source>This case is {code}.</source>
        <translation>Ce dossier est {code}.</translation>
    </message>
    <message>
        <source>Erase this case for good? It cannot be taken back.</source>
        <translation>Effacer définitivement ce dossier&#xa0;? C’est sans retour.</translation>
    </message>
    <message>
        <source>Erase it for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Choisir une raison</translation>
    </message>
    <message>
        <source>The person asked for it</source>
        <translation>La personne l’a demandé</translation>
    </message>
    <message>
        <source>It has been kept as long as it may be</source>
        <translation>Sa durée de conservation est atteinte</translation>
    </message>
    <message>
        <source>It was opened by mistake</source>
        <translation>Il a été ouvert par erreur</translation>
    </message>
    <message numerus="yes">
        <source>Now: %n entries that you can open, with their versions, files and everybody’s drafts.</source>
        <translation>
            <numerusform>Maintenant&#xa0;:&#xa0;%n entrée que vous pouvez ouvrir, avec ses versions, ses fichiers et les brouillons de chacun.</numerusform>
            <numerusform>Maintenant&#xa0;:&#xa0;%n entrées que vous pouvez ouvrir, avec leurs versions, leurs fichiers et les brouillons de chacun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Later: what you cannot open ({professions}) goes as soon as a colleague who can unlocks this case file.</source>
        <translation>Plus tard&#xa0;: ce que vous ne pouvez pas ouvrir ({professions}) sera effacé dès qu’un collègue qui le peut déverrouillera ce coffre.</translation>
    </message>
    <message>
        <source>Elsewhere: {people} received this case. Their copies go once they open a handover that you write from now on.</source>
        <translation>Ailleurs, ce dossier a été reçu par&#xa0;: {people}. Ces copies seront effacées à l’ouverture d’un paquet que vous ferez à partir de maintenant.</translation>
    </message>
    <message>
        <source>Backups made before now still hold it: destroy those that are no longer needed.</source>
        <translation>Les sauvegardes déjà faites le contiennent encore&#xa0;: détruisez celles qui ne servent plus.</translation>
    </message>
    <message>
        <source>A deadline still runs, on {day}. Until it has passed, the case is erased only where the person asked for it.</source>
        <translation>Une échéance court encore&#xa0;: {day}. D’ici là, le dossier ne s’efface que si la personne l’a demandé.</translation>
    </message>
    <message>
        <source>Choose why it is erased.</source>
        <translation>Choisissez pourquoi il est effacé.</translation>
    </message>
    <message>
        <source>This is not the code of this case. Nothing was erased.</source>
        <translation>Ce n’est pas le code de ce dossier. Rien n’a été effacé.</translation>
    </message>
    <message>
        <source>A deadline still runs: this reason has to wait for its end.</source>
        <translation>Une échéance court encore&#xa0;: cette raison doit attendre qu’elle soit passée.</translation>
    </message>
    <message>
        <source>The case {code} was erased.</source>
        <translation>Le dossier {code} a été effacé.</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Evidence package</source>
        <translation>Dossier de preuve</translation>
    </message>
    <message>
        <source>The person’s lawyer</source>
        <translation>L’avocat de la personne</translation>
    </message>
    <message>
        <source>A court or another body</source>
        <translation>Une juridiction ou un autre organisme</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Remis à</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Dans quel but</translation>
    </message>
    <message>
        <source>For example: appeal before the court of appeal.</source>
        <translation>Par exemple&#xa0;: appel devant la cour d’appel.</translation>
    </message>
    <message>
        <source>Which body</source>
        <translation>Quel organisme</translation>
    </message>
    <message>
        <source>Called as in the consent record.</source>
        <translation>Nommé comme dans le consentement.</translation>
    </message>
    <message>
        <source>Photographs as they were taken</source>
        <translation>Photographies dans leur état d’origine</translation>
    </message>
    <message>
        <source>Without this, copies go: they say neither where nor with which device they were taken.</source>
        <translation>Sinon, ce sont des copies&#xa0;: elles ne disent ni où ni avec quel appareil elles ont été prises.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Ce qui est joint</translation>
    </message>
    <message>
        <source>Anybody can check it, on any computer: consigne verify, and the file.</source>
        <translation>Tout le monde peut le vérifier, sur n’importe quel ordinateur&#xa0;: consigne verify, puis le fichier.</translation>
    </message>
    <message>
        <source>Make the package…</source>
        <translation>Établir le dossier de preuve…</translation>
    </message>
    <message>
        <source>The person agreed to this.</source>
        <translation>La personne est d’accord.</translation>
    </message>
    <message>
        <source>The person has not agreed to this: ask first.</source>
        <translation>La personne n’a pas donné son accord&#xa0;: demandez d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>%n signed entry(ies) with every version</source>
        <translation>
            <numerusform>%n entrée signée, avec toutes ses versions</numerusform>
            <numerusform>%n entrées signées, avec toutes leurs versions</numerusform>
        </translation>
    </message>
    <message>
        <source>who the person is, the custody of the case, and its journal</source>
        <translation>l’identité de la personne, la garde du dossier et son journal</translation>
    </message>
    <message>
        <source>the custody of the case, and its journal</source>
        <translation>la garde du dossier et son journal</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) stay: the person has not agreed that a court sees them</source>
        <translation>
            <numerusform>%n photographie reste ici&#xa0;: la personne n’a pas accepté qu’un tribunal la voie</numerusform>
            <numerusform>%n photographies restent ici&#xa0;: la personne n’a pas accepté qu’un tribunal les voie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) stay: not signed yet</source>
        <translation>
            <numerusform>%n entrée reste ici&#xa0;: pas encore signée</numerusform>
            <numerusform>%n entrées restent ici&#xa0;: pas encore signées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) stay: for some people</source>
        <translation>
            <numerusform>%n entrée reste ici&#xa0;: réservée à certaines personnes</numerusform>
            <numerusform>%n entrées restent ici&#xa0;: réservées à certaines personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>You hold no key for: {names}</source>
        <translation>Vous n’avez pas la clé de&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Say who it is given to.</source>
        <translation>Dites à qui il est remis.</translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation>Dites à quoi il servira.</translation>
    </message>
    <message>
        <source>Say which body.</source>
        <translation>Dites quel organisme.</translation>
    </message>
    <message>
        <source>Where does the package go?</source>
        <translation>Où va le dossier de preuve&#xa0;?</translation>
    </message>
    <message>
        <source>Making the package</source>
        <translation>Établissement du dossier de preuve</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are in {file}.</source>
        <translation>
            <numerusform>%n entrée est dans {file}.</numerusform>
            <numerusform>%n entrées sont dans {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stay: only the hash is in it.</source>
        <translation>
            <numerusform>%n fichier reste ici&#xa0;: seule son empreinte est jointe.</numerusform>
            <numerusform>%n fichiers restent ici&#xa0;: seules leurs empreintes sont jointes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its hash, to be told with it: {hash}</source>
        <translation>Son empreinte, à donner en même temps&#xa0;: {hash}</translation>
    </message>
</context>
<context>
    <name>ExaminationBody</name>
    <message>
        <source>Findings</source>
        <translation>Constatations</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>Parties du rapport</translation>
    </message>
    <message>
        <source>Before signing</source>
        <translation>Avant de signer</translation>
    </message>
    <message>
        <source>Add a photograph</source>
        <translation>Ajouter une photographie</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Photographies</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
</context>
<context>
    <name>ExaminationHead</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Add a finding</source>
        <translation>Ajouter une constatation</translation>
    </message>
    <message>
        <source>Discard what you wrote…</source>
        <translation>Abandonner la saisie…</translation>
    </message>
    <message>
        <source>Save the version</source>
        <translation>Enregistrer la version</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Signer…</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>Dans la chronologie</translation>
    </message>
    <message>
        <source>without an interpreter</source>
        <translation>sans interprète</translation>
    </message>
    <message>
        <source>interpreter and privacy not recorded yet</source>
        <translation>interprète et intimité pas encore notés</translation>
    </message>
    <message>
        <source>Discard what you wrote since the last version? It cannot come back.</source>
        <translation>Abandonner ce que vous avez écrit depuis la dernière version&#xa0;? Vous ne pourrez pas le retrouver.</translation>
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
    <name>ExaminationPage</name>
    <message>
        <source>Examination</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>No examination is open.</source>
        <translation>Aucun examen n’est ouvert.</translation>
    </message>
    <message>
        <source>Begin one from a case: New entry, Medical examination.</source>
        <translation>Commencez-en un depuis un dossier&#xa0;: Nouvelle entrée, Examen médical.</translation>
    </message>
    <message>
        <source>This was written in two places at the same time. Nothing is lost: compare both, and make one version of them.</source>
        <translation>Cet examen a été écrit à deux endroits en même temps. Rien n’est perdu&#xa0;: comparez les deux, et faites-en une seule version.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Signed: nothing in it changes any more. What is found later is written as an addendum beside it, in the timeline.</source>
        <translation>Signé&#xa0;: plus rien n’y change. Ce qui est constaté ensuite s’écrit en complément, à côté, dans la chronologie.</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Certificat…</translation>
    </message>
</context>
<context>
    <name>ExaminationReading</name>
    <message>
        <source>Findings</source>
        <translation>Constatations</translation>
    </message>
    <message>
        <source>The whole report</source>
        <translation>Tout le rapport</translation>
    </message>
    <message>
        <source>No finding is recorded. The whole report says more.</source>
        <translation>Aucune constatation n’est notée. Le rapport entier en dit plus.</translation>
    </message>
    <message>
        <source>Photograph not found</source>
        <translation>Photographie introuvable</translation>
    </message>
    <message>
        <source>Ruler visible</source>
        <translation>Règle visible</translation>
    </message>
    <message>
        <source>No ruler</source>
        <translation>Sans règle</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>A folder that something else carries to your colleagues, such as Syncthing: bundles are written there, and what arrives is shown in the inbox.</source>
        <translation>Un dossier d’échange est porté à vos collègues par un autre outil, comme Syncthing&#xa0;: les paquets y sont écrits, et ce qui arrive apparaît dans la boîte de réception.</translation>
    </message>
    <message>
        <source>Exchange folder</source>
        <translation>Dossier d’échange</translation>
    </message>
</context>
<context>
    <name>ExchangeWhere</name>
    <message>
        <source>Use none</source>
        <translation>Ne pas en utiliser</translation>
    </message>
    <message>
        <source>None is chosen.</source>
        <translation>Aucun n’est choisi.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un emplacement…</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Un autre emplacement…</translation>
    </message>
    <message>
        <source>Nothing is lost. Plug it in again, or choose another folder.</source>
        <translation>Rien n’est perdu. Rebranchez-le, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>This folder is not there just now.</source>
        <translation>Ce dossier d’échange n’est pas là en ce moment.</translation>
    </message>
    <message>
        <source>The exchange folder</source>
        <translation>Le dossier d’échange</translation>
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
    <name>FactAsking</name>
    <message>
        <source>Which fact</source>
        <translation>Quel fait</translation>
    </message>
    <message>
        <source>Change a fact</source>
        <translation>Changer un fait</translation>
    </message>
    <message>
        <source>Change it and recompute</source>
        <translation>Changer et recalculer</translation>
    </message>
    <message>
        <source>Say how it is, and the new dates are shown here.</source>
        <translation>Dites ce qu’il en est, et les nouvelles dates s’affichent ici.</translation>
    </message>
</context>
<context>
    <name>FactFields</name>
    <message>
        <source>How it is</source>
        <translation>Ce qu’il en est</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>First note when this happened: {event}.</source>
        <translation>Notez d’abord la date de&#xa0;: {event}.</translation>
    </message>
    <message>
        <source>{event}: {reason}</source>
        <translation>{event}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The public holidays of {year} are not known.</source>
        <translation>Les jours fériés de {year} ne sont pas connus.</translation>
    </message>
    <message>
        <source>Rule “{rule}”, “{field}”: {reason} Nothing is changed.</source>
        <translation>Règle «&#xa0;{rule}&#xa0;», «&#xa0;{field}&#xa0;»&#xa0;: {reason} Rien n’est changé.</translation>
    </message>
    <message>
        <source>it is earlier than what the time runs from. Correct one of the two days.</source>
        <translation>c’est avant le fait qui fait courir le délai. Corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>it ends before it begins. Correct one of the two days.</source>
        <translation>la fin précède le début. Corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>the letter was collected before it was presented. Correct one day.</source>
        <translation>la lettre a été retirée avant le premier avis. Corrigez l’une des dates.</translation>
    </message>
    <message>
        <source>it has a day, and the letter is marked as not collected. Correct one of the two.</source>
        <translation>une date est notée, et la lettre est marquée non retirée. Corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>this is not a day.</source>
        <translation>ce n’est pas une date.</translation>
    </message>
    <message>
        <source>it is missing.</source>
        <translation>il manque.</translation>
    </message>
    <message>
        <source>there is no such field.</source>
        <translation>ce champ n’existe pas.</translation>
    </message>
    <message>
        <source>it is of another kind than it has to be.</source>
        <translation>ce n’est pas le type de valeur attendu.</translation>
    </message>
    <message>
        <source>this is none of the possible values.</source>
        <translation>ce n’est pas une des valeurs possibles.</translation>
    </message>
    <message>
        <source>use small letters, digits and underscores only.</source>
        <translation>seulement des minuscules sans accent, des chiffres et des tirets bas.</translation>
    </message>
    <message>
        <source>it has to be 1 or more.</source>
        <translation>il faut 1 ou plus.</translation>
    </message>
    <message>
        <source>it is too large.</source>
        <translation>la valeur est trop grande.</translation>
    </message>
    <message>
        <source>it is too long.</source>
        <translation>c’est trop long.</translation>
    </message>
    <message>
        <source>it has characters that cannot be shown.</source>
        <translation>il contient des caractères qui ne s’affichent pas.</translation>
    </message>
    <message>
        <source>this is not a day (2026-11-02).</source>
        <translation>ce n’est pas une date (2026-11-02).</translation>
    </message>
    <message>
        <source>it is there twice.</source>
        <translation>il y figure deux fois.</translation>
    </message>
    <message>
        <source>it does not go with a time in hours.</source>
        <translation>cela ne va pas avec un délai en heures.</translation>
    </message>
    <message>
        <source>it does not go with a time up to an event.</source>
        <translation>cela ne va pas avec un délai avant un événement.</translation>
    </message>
    <message>
        <source>it goes with a time in months only.</source>
        <translation>cela ne va qu’avec un délai en mois.</translation>
    </message>
    <message>
        <source>it is not right.</source>
        <translation>ce n’est pas correct.</translation>
    </message>
    <message>
        <source>This file is too large for a rule file.</source>
        <translation>Ce fichier est trop gros pour un fichier de règles.</translation>
    </message>
    <message>
        <source>This file is not a text (UTF-8).</source>
        <translation>Ce fichier n’est pas un texte (UTF-8).</translation>
    </message>
    <message>
        <source>This file is not written as rule files are (TOML).</source>
        <translation>Ce fichier n’est pas écrit comme un fichier de règles (TOML).</translation>
    </message>
    <message>
        <source>This file has something that is no rule.</source>
        <translation>Ce fichier contient autre chose que des règles.</translation>
    </message>
    <message>
        <source>This file has too many rules.</source>
        <translation>Ce fichier contient trop de règles.</translation>
    </message>
    <message>
        <source>This file has a text that is too long.</source>
        <translation>Ce fichier contient un texte trop long.</translation>
    </message>
    <message>
        <source>There is no rule in this file.</source>
        <translation>Il n’y a aucune règle dans ce fichier.</translation>
    </message>
    <message>
        <source>This file is no rule file.</source>
        <translation>Ce fichier n’est pas un fichier de règles.</translation>
    </message>
    <message>
        <source>Line {line}.</source>
        <translation>Ligne {line}.</translation>
    </message>
    <message>
        <source>See “{where}”.</source>
        <translation>Voir «&#xa0;{where}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>FieldChoice</name>
    <message>
        <source>Both together</source>
        <translation>Les deux ensemble</translation>
    </message>
    <message>
        <source>Write it in your own words</source>
        <translation>L’écrire avec vos mots</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>À choisir</translation>
    </message>
    <message>
        <source>The versions differ here.</source>
        <translation>Les versions diffèrent ici.</translation>
    </message>
    <message>
        <source>Only {author} changed this.</source>
        <translation>Changé par {author} seulement.</translation>
    </message>
    <message>
        <source>All who changed this wrote the same.</source>
        <translation>Tous les changements disent la même chose.</translation>
    </message>
    <message>
        <source>Changed by {authors}.</source>
        <translation>Changé par {authors}.</translation>
    </message>
    <message>
        <source>Before: {answer}</source>
        <translation>Avant&#xa0;: {answer}</translation>
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
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>Set aside on {day}</source>
        <translation>Mis de côté le {day}</translation>
    </message>
    <message>
        <source>Restored on {day}, beside another</source>
        <translation>Restauré le {day}, à côté d’un autre</translation>
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
        <source>Opening the file</source>
        <translation>Ouverture du fichier</translation>
    </message>
    <message>
        <source>Drawing the page</source>
        <translation>Affichage de la page</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>FillingCard</name>
    <message>
        <source>Everything this letter asks for is known.</source>
        <translation>Tout ce que demande cette lettre est connu.</translation>
    </message>
    <message>
        <source>What you leave empty becomes a dotted line in the letter, to be filled in by hand.</source>
        <translation>Ce que vous laissez vide devient un pointillé dans la lettre, à remplir à la main.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Taken from the case</source>
        <translation>Repris du dossier</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Take this finding away</source>
        <translation>Retirer cette constatation</translation>
    </message>
    <message>
        <source>No finding is chosen.</source>
        <translation>Aucune constatation n’est choisie.</translation>
    </message>
    <message>
        <source>Place one on the figure: with the mouse, or with the arrows and Enter. Marks that the person puts down to an accident, to care or to work are recorded too.</source>
        <translation>Placez-en une sur la silhouette&#xa0;: avec la souris, ou avec les flèches et Entrée. Les marques que la personne attribue à un accident, à des soins ou au travail se notent aussi.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>What the person says of it</source>
        <translation>Ce qu’en dit la personne</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Évolution</translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Lesion</source>
        <translation>Lésion</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Cohérence</translation>
    </message>
</context>
<context>
    <name>FindingTable</name>
    <message>
        <source>Findings</source>
        <translation>Constatations</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Region to choose</source>
        <translation>Région à choisir</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Type to choose</source>
        <translation>Type à choisir</translation>
    </message>
    <message>
        <source>{size} mm</source>
        <translation>{size} mm</translation>
    </message>
    <message>
        <source>Degree to choose</source>
        <translation>Degré à choisir</translation>
    </message>
    <message>
        <source>Finding {number}</source>
        <translation>Constatation {number}</translation>
    </message>
</context>
<context>
    <name>FindingsBoard</name>
    <message>
        <source>Take away {finding}, {place}? The others keep their numbers.</source>
        <translation>Retirer {finding}, {place}&#xa0;? Les autres gardent leur numéro.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>La retirer</translation>
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
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>End of mission</source>
        <translation>Fin de mission</translation>
    </message>
    <message>
        <source>Somebody leaves, somebody takes over, on this laptop, one by one.</source>
        <translation>Une personne part, une autre reprend, sur ce portable, l’une après l’autre.</translation>
    </message>
    <message numerus="yes">
        <source>{name} hands over %n case(s) to you</source>
        <translation>
            <numerusform>{name} vous passe&#xa0;%n dossier</numerusform>
            <numerusform>{name} vous passe&#xa0;%n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>You see each of them, and what is due, before you sign.</source>
        <translation>Vous voyez chacun d’eux, et ce qui est à faire, avant de signer.</translation>
    </message>
    <message numerus="yes">
        <source>{name} hands over %n case(s) to {other}</source>
        <translation>
            <numerusform>{name} passe&#xa0;%n dossier à {other}</numerusform>
            <numerusform>{name} passe&#xa0;%n dossiers à {other}</numerusform>
        </translation>
    </message>
    <message>
        <source>You can take them over in their place.</source>
        <translation>Vous pouvez les reprendre à sa place.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Voir les dossiers</translation>
    </message>
    <message numerus="yes">
        <source>You follow %n open case(s).</source>
        <translation>
            <numerusform>Vous suivez&#xa0;%n dossier ouvert.</numerusform>
            <numerusform>Vous suivez&#xa0;%n dossiers ouverts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who takes over, leave a note for each case, look at what is due, and sign. Whoever takes over then unlocks with their own phrase.</source>
        <translation>Dites qui reprend, laissez une note pour chaque dossier, regardez ce qui est à faire, et signez. La personne qui reprend déverrouille ensuite avec sa propre phrase.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>You have signed. It waits for who takes over.</source>
        <translation>Vous avez signé. La passation attend la personne qui reprend.</translation>
    </message>
    <message>
        <source>You are leaving</source>
        <translation>Vous partez</translation>
    </message>
    <message>
        <source>Who has left</source>
        <translation>Qui est parti</translation>
    </message>
    <message>
        <source>Begin in their place</source>
        <translation>Commencer à sa place</translation>
    </message>
    <message>
        <source>When somebody was dismissed overnight or cannot come back. The record says that they did not sign.</source>
        <translation>Quand quelqu’un a été renvoyé du jour au lendemain ou ne peut pas revenir. Le procès-verbal dit que cette personne n’a pas signé.</translation>
    </message>
    <message>
        <source>Somebody is gone already</source>
        <translation>Quelqu’un est déjà parti</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Procès-verbaux</translation>
    </message>
    <message>
        <source>Nobody has handed over yet.</source>
        <translation>Aucune passation pour l’instant.</translation>
    </message>
    <message>
        <source>{name} to {other}</source>
        <translation>De {name} à {other}</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>repris</translation>
    </message>
</context>
<context>
    <name>Giving</name>
    <message>
        <source>Whoever follows the case</source>
        <translation>La personne qui suit le dossier</translation>
    </message>
    <message>
        <source>Colleagues who hold the legal key. It is in their agenda then.</source>
        <translation>Collègues qui ont la clé du volet juridique. Elle figurera dans leur agenda.</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>Qui s’en occupe</translation>
    </message>
    <message>
        <source>Give this deadline to somebody</source>
        <translation>Confier cette échéance à quelqu’un</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Confier</translation>
    </message>
    <message>
        <source>It is theirs already.</source>
        <translation>Elle lui est déjà confiée.</translation>
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
        <source>Inbox</source>
        <translation>Réception</translation>
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
    <message>
        <source>Before travelling…</source>
        <translation>Avant un voyage…</translation>
    </message>
    <message>
        <source>End of mission…</source>
        <translation>Fin de mission…</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Départ</translation>
    </message>
</context>
<context>
    <name>HandoverPaper</name>
    <message>
        <source>Handover record</source>
        <translation>Procès-verbal de passation</translation>
    </message>
    <message>
        <source>Training: every person is invented.</source>
        <translation>Exercice&#xa0;: toutes les personnes sont inventées.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Account and keys</source>
        <translation>Compte et clés</translation>
    </message>
    <message>
        <source>Signatures in the case file</source>
        <translation>Signatures dans le coffre</translation>
    </message>
    <message>
        <source>Signatures by hand</source>
        <translation>Signatures à la main</translation>
    </message>
    <message>
        <source>This paper is not encrypted. What the case file holds counts: the ids above find it there.</source>
        <translation>Ce papier n’est pas chiffré. Ce que contient le coffre fait foi&#xa0;: les identifiants ci-dessus permettent de l’y retrouver.</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Qui part</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Qui reprend</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}, {day}</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Passation signée par</translation>
    </message>
    <message>
        <source>The person who leaves did not sign. Reason: {reason}</source>
        <translation>La personne qui part n’a pas signé. Raison&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>In their place</source>
        <translation>À sa place</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>Reprise signée par</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne pour l’instant</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>No open case.</source>
        <translation>Aucun dossier ouvert.</translation>
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
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>First due</source>
        <translation>Prochaine date</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>{cases} of {all} cases, {dues} of {alldues} things to do</source>
        <translation>dossiers&#xa0;: {cases} sur {all}&#xa0;; à faire&#xa0;: {dues} sur {alldues}</translation>
    </message>
    <message>
        <source>Acknowledged one by one</source>
        <translation>Vu un par un</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n chose à faire</numerusform>
            <numerusform>%n choses à faire</numerusform>
        </translation>
    </message>
    <message>
        <source>Given to somebody at once</source>
        <translation>Confié aussitôt à quelqu’un</translation>
    </message>
    <message numerus="yes">
        <source>%n not finished, and let go</source>
        <translation>
            <numerusform>%n inachevé, abandonné</numerusform>
            <numerusform>%n inachevés, abandonnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not finished, never read</source>
        <translation>
            <numerusform>%n inachevé, jamais lu</numerusform>
            <numerusform>%n inachevés, jamais lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Nobody present could look into</source>
        <translation>Personne de présent n’a pu consulter</translation>
    </message>
    <message>
        <source>Keys given to who takes over</source>
        <translation>Clés données à la personne qui reprend</translation>
    </message>
    <message>
        <source>not removed yet</source>
        <translation>pas encore retiré</translation>
    </message>
    <message>
        <source>Account removed on</source>
        <translation>Compte retiré le</translation>
    </message>
    <message>
        <source>New keys for</source>
        <translation>Nouvelles clés pour</translation>
    </message>
    <message>
        <source>Old key still in use for</source>
        <translation>Ancienne clé encore utilisée pour</translation>
    </message>
    <message>
        <source>Not taken back</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>What was read, copied or printed before stays known.</source>
        <translation>Ce qui a été lu, copié ou imprimé avant reste connu.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Procès-verbal</translation>
    </message>
    <message>
        <source>Key of who handed over</source>
        <translation>Clé de la personne qui a passé</translation>
    </message>
    <message>
        <source>Their signature is on</source>
        <translation>Sa signature porte sur</translation>
    </message>
    <message>
        <source>Key of who took over</source>
        <translation>Clé de la personne qui a repris</translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>Journal, at this moment</source>
        <translation>Journal, à ce moment</translation>
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
        <source>Hand over, custody included</source>
        <translation>Passer, avec la garde</translation>
    </message>
    <message>
        <source>Send a copy</source>
        <translation>Envoyer une copie</translation>
    </message>
    <message>
        <source>Send only what is new</source>
        <translation>Envoyer seulement ce qui est nouveau</translation>
    </message>
    <message>
        <source>They answer for the cases from then on. Yours are read-only until their receipt comes back; then you can remove them here.</source>
        <translation>La garde des dossiers passe alors à cette personne. Les vôtres sont en lecture seule jusqu’au retour de son reçu&#xa0;; vous pouvez ensuite effacer d’ici ce qui a été passé.</translation>
    </message>
    <message>
        <source>You keep the cases and go on answering for them. What each of you writes later stays apart until one of you sends it.</source>
        <translation>Vous gardez les dossiers et continuez d’en avoir la garde. Ce que chacun écrit ensuite reste de son côté jusqu’à un envoi.</translation>
    </message>
    <message>
        <source>Who takes the cases over</source>
        <translation>Qui reprend les dossiers</translation>
    </message>
    <message>
        <source>The registry always goes: it says which case it is.</source>
        <translation>Le registre part toujours&#xa0;: il dit de quel dossier il s’agit.</translation>
    </message>
    <message>
        <source>Discreet entries go as well</source>
        <translation>Les entrées discrètes partent aussi</translation>
    </message>
    <message>
        <source>Copy or custody</source>
        <translation>Copie ou garde</translation>
    </message>
    <message>
        <source>What of the cases</source>
        <translation>Ce qui part des dossiers</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Dans quel but</translation>
    </message>
    <message>
        <source>Can be opened for</source>
        <translation>Peut être ouvert pendant</translation>
    </message>
    <message numerus="yes">
        <source>{name} confirmed a bundle of {day}; %n cases have something new.</source>
        <translation>
            <numerusform>{name} a confirmé un paquet du {day}&#xa0;;&#xa0;%n dossier a du nouveau.</numerusform>
            <numerusform>{name} a confirmé un paquet du {day}&#xa0;;&#xa0;%n dossiers ont du nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>With custody they go along: they would be lost otherwise.</source>
        <translation>Avec la garde, elles partent aussi&#xa0;: sinon, elles seraient perdues.</translation>
    </message>
    <message>
        <source>They stay with you, and the bundle does not say they exist.</source>
        <translation>Elles restent chez vous, et le paquet ne dit pas qu’elles existent.</translation>
    </message>
    <message>
        <source>After that day Consigne refuses to open the bundle. It does not delete what was opened before.</source>
        <translation>Après ce jour, Consigne refuse d’ouvrir le paquet. Il n’efface pas ce qui a été ouvert avant.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>InboxDetail</name>
    <message>
        <source>Written on {day}, to be opened until {last}.</source>
        <translation>Écrit le {day}, à ouvrir jusqu’au {last}.</translation>
    </message>
    <message numerus="yes">
        <source>You are asked to answer for %n case(s).</source>
        <translation>
            <numerusform>On vous demande de prendre la garde de&#xa0;%n dossier.</numerusform>
            <numerusform>On vous demande de prendre la garde de&#xa0;%n dossiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it to see what it holds, then take over or refuse.</source>
        <translation>Ouvrez-le pour voir ce qu’il contient, puis reprenez les dossiers ou refusez.</translation>
    </message>
    <message>
        <source>A copy for you.</source>
        <translation>Une copie pour vous.</translation>
    </message>
    <message>
        <source>Open it to see what it holds. Nothing is added before.</source>
        <translation>Ouvrez-le pour voir ce qu’il contient. Rien n’est ajouté avant.</translation>
    </message>
    <message>
        <source>Who sent this is not among your contacts.</source>
        <translation>L’expéditeur n’est pas dans vos contacts.</translation>
    </message>
    <message>
        <source>Add their card and compare its digits, then open it.</source>
        <translation>Ajoutez sa carte et comparez-en les chiffres, puis ouvrez le paquet.</translation>
    </message>
    <message>
        <source>It is large, so it was not read yet.</source>
        <translation>Il est gros&#xa0;: il n’a pas encore été lu.</translation>
    </message>
    <message>
        <source>Open it, or look again, to see from whom it is.</source>
        <translation>Pour voir de qui il vient, ouvrez-le ou regardez de nouveau.</translation>
    </message>
    <message>
        <source>A card by itself proves nothing.</source>
        <translation>Une carte seule ne prouve rien.</translation>
    </message>
    <message>
        <source>Add it, then compare its digits by voice.</source>
        <translation>Ajoutez-la, puis comparez ses chiffres de vive voix.</translation>
    </message>
    <message>
        <source>Its end is not here yet.</source>
        <translation>Sa fin n’est pas encore là.</translation>
    </message>
    <message>
        <source>That is usual while it is copied: wait, and look again.</source>
        <translation>C’est normal pendant la copie&#xa0;: attendez, puis regardez de nouveau.</translation>
    </message>
    <message>
        <source>It has stood still for a day, and its end is missing.</source>
        <translation>Rien n’a bougé depuis un jour, et la fin manque.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask for it to be sent again.</source>
        <translation>Rien n’a été ajouté. Demandez un nouvel envoi.</translation>
    </message>
    <message>
        <source>It is about a bundle that was never here.</source>
        <translation>Il concerne un paquet qui n’a jamais été ici.</translation>
    </message>
    <message>
        <source>Nothing was changed. It is read again at each look.</source>
        <translation>Rien n’a été changé. Il est relu à chaque fois.</translation>
    </message>
    <message>
        <source>It is closed to you: it has other keys.</source>
        <translation>Il vous est fermé&#xa0;: il a d’autres clés.</translation>
    </message>
    <message>
        <source>It may be a colleague&apos;s, who shares this folder.</source>
        <translation>Il est peut-être pour un collègue qui partage ce dossier d’échange.</translation>
    </message>
    <message>
        <source>You refused this bundle.</source>
        <translation>Vous avez refusé ce paquet.</translation>
    </message>
    <message>
        <source>Nothing of it was taken in. The file can be removed.</source>
        <translation>Rien n’en a été ajouté. Le fichier peut être effacé.</translation>
    </message>
    <message>
        <source>This person is among your contacts.</source>
        <translation>Cette personne est dans vos contacts.</translation>
    </message>
    <message>
        <source>The card says what you know already.</source>
        <translation>La carte dit ce que vous savez déjà.</translation>
    </message>
    <message>
        <source>You took this bundle in.</source>
        <translation>Vous avez ajouté ce paquet.</translation>
    </message>
    <message>
        <source>What it held is in this case file. The file can be removed.</source>
        <translation>Ce qu’il contenait est dans ce coffre. Le fichier peut être effacé.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Voir la carte…</translation>
    </message>
    <message>
        <source>Go to contacts</source>
        <translation>Aller aux contacts</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’il est devenu</translation>
    </message>
</context>
<context>
    <name>InboxModel</name>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>Receipt from {name}</source>
        <translation>Reçu de {name}</translation>
    </message>
    <message>
        <source>Contact card of {name}</source>
        <translation>Carte de contact de {name}</translation>
    </message>
    <message>
        <source>A receipt</source>
        <translation>Un reçu</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) from {name}</source>
        <translation>
            <numerusform>%n dossier envoyé par {name}</numerusform>
            <numerusform>%n dossiers envoyés par {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>A bundle from somebody unknown</source>
        <translation>Un paquet d’une personne inconnue</translation>
    </message>
    <message>
        <source>A large bundle</source>
        <translation>Un gros paquet</translation>
    </message>
    <message>
        <source>A file on its way</source>
        <translation>Un fichier en route</translation>
    </message>
    <message>
        <source>A bundle for somebody else</source>
        <translation>Un paquet pour quelqu’un d’autre</translation>
    </message>
    <message>
        <source>A bundle</source>
        <translation>Un paquet</translation>
    </message>
    <message>
        <source>to be opened: custody is offered to you</source>
        <translation>à ouvrir&#xa0;: la garde vous est proposée</translation>
    </message>
    <message>
        <source>to be opened</source>
        <translation>à ouvrir</translation>
    </message>
    <message>
        <source>the sender is no contact</source>
        <translation>expéditeur hors de vos contacts</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>pas encore lu</translation>
    </message>
    <message>
        <source>to be added</source>
        <translation>à ajouter</translation>
    </message>
    <message>
        <source>still arriving</source>
        <translation>en cours d’arrivée</translation>
    </message>
    <message>
        <source>seems cut off</source>
        <translation>semble coupé</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>its bundle is not known here</source>
        <translation>paquet inconnu ici</translation>
    </message>
    <message>
        <source>closed to you</source>
        <translation>fermé pour vous</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>refused by you</source>
        <translation>refusé par vous</translation>
    </message>
    <message>
        <source>among your contacts</source>
        <translation>dans vos contacts</translation>
    </message>
    <message numerus="yes">
        <source>they took %n case(s) over</source>
        <translation>
            <numerusform>%n dossier pris en garde</numerusform>
            <numerusform>%n dossiers pris en garde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>they have the copy of %n case(s)</source>
        <translation>
            <numerusform>copie de&#xa0;%n dossier reçue</numerusform>
            <numerusform>copie de&#xa0;%n dossiers reçue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>they refused %n case(s)</source>
        <translation>
            <numerusform>%n dossier refusé</numerusform>
            <numerusform>%n dossiers refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>they removed %n case(s)</source>
        <translation>
            <numerusform>%n dossier effacé là-bas</numerusform>
            <numerusform>%n dossiers effacés là-bas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxPart</name>
    <message>
        <source>Look again</source>
        <translation>Regarder de nouveau</translation>
    </message>
    <message>
        <source>Let a folder carry bundles to your colleagues</source>
        <translation>Un dossier d’échange pour porter les paquets à vos collègues</translation>
    </message>
    <message>
        <source>Choose a folder that Syncthing, a shared drive or a stick carries, and let your colleague do the same: your outbox is your colleague&apos;s inbox. Only encrypted files and receipts lie there; Consigne itself uses no network.</source>
        <translation>Choisissez un emplacement porté par Syncthing, un disque partagé ou une clé USB, et demandez à votre collègue de faire de même&#xa0;: votre boîte d’envoi est sa boîte de réception. On n’y trouve que des fichiers chiffrés et des reçus&#xa0;; Consigne lui-même n’utilise aucun réseau.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un emplacement…</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>Lecture du dossier d’échange…</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Looking at what has arrived</source>
        <translation>Lecture de ce qui est arrivé</translation>
    </message>
    <message>
        <source>Nothing has arrived.</source>
        <translation>Rien n’est arrivé.</translation>
    </message>
    <message>
        <source>It is looked at once a minute while you are here.</source>
        <translation>Vérifié chaque minute tant que vous êtes ici.</translation>
    </message>
    <message>
        <source>Nothing waits to be carried.</source>
        <translation>Rien n’attend de partir.</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) came.</source>
        <translation>
            <numerusform>%n reçu est arrivé.</numerusform>
            <numerusform>%n reçus sont arrivés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were removed.</source>
        <translation>
            <numerusform>%n fichier a été effacé.</numerusform>
            <numerusform>%n fichiers ont été effacés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) there are left alone.</source>
        <translation>
            <numerusform>%n autre fichier s’y trouve&#xa0;: il n’est pas touché.</numerusform>
            <numerusform>%n autres fichiers s’y trouvent&#xa0;: ils ne sont pas touchés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxSide</name>
    <message>
        <source>Remove…</source>
        <translation>Effacer…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n file(s) that served…</source>
        <translation>
            <numerusform>Effacer&#xa0;%n fichier qui a servi…</numerusform>
            <numerusform>Effacer&#xa0;%n fichiers qui ont servi…</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>What they brought is kept in the case file. Whatever carries the folder removes them on the other side as well.</source>
        <translation>Ce qu’ils ont apporté reste dans le coffre. L’outil qui porte le dossier d’échange les efface aussi de l’autre côté.</translation>
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
        <source>{who} signed %n case(s) over to {other}</source>
        <translation>
            <numerusform>{who} a signé la passation de&#xa0;%n dossier à {other}</numerusform>
            <numerusform>{who} a signé la passation de&#xa0;%n dossiers à {other}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} took %n case(s) over from {other}</source>
        <translation>
            <numerusform>{who} a repris&#xa0;%n dossier de {other}</numerusform>
            <numerusform>{who} a repris&#xa0;%n dossiers de {other}</numerusform>
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
        <source>{who} made a backup of %n case(s)</source>
        <translation>
            <numerusform>{who} a fait une sauvegarde de&#xa0;%n dossier</numerusform>
            <numerusform>{who} a fait une sauvegarde de&#xa0;%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} merged a backup: %n version(s) added</source>
        <translation>
            <numerusform>{who} a fusionné une sauvegarde&#xa0;:&#xa0;%n version ajoutée</numerusform>
            <numerusform>{who} a fusionné une sauvegarde&#xa0;:&#xa0;%n versions ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} emptied the case file of %n case(s)</source>
        <translation>
            <numerusform>{who} a vidé le coffre de&#xa0;%n dossier</numerusform>
            <numerusform>{who} a vidé le coffre de&#xa0;%n dossiers</numerusform>
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
        <source>{who} removed the account of {other}</source>
        <translation>{who} a retiré le compte de {other}</translation>
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
        <source>{who} erased a case for good</source>
        <translation>{who} a effacé définitivement un dossier</translation>
    </message>
    <message>
        <source>The rest of what was erased went when {who} unlocked</source>
        <translation>Le reste de ce qui était à effacer l’a été au déverrouillage par {who}</translation>
    </message>
    <message>
        <source>{who} opened {case} again</source>
        <translation>{who} a rouvert {case}</translation>
    </message>
    <message>
        <source>{who} made one version of two in {case}</source>
        <translation>{who} a réuni deux versions dans {case}</translation>
    </message>
    <message>
        <source>{who} refused a bundle of {other}</source>
        <translation>{who} a refusé un paquet de {other}</translation>
    </message>
    <message>
        <source>{who} removed a case that somebody else has</source>
        <translation>{who} a effacé d’ici un dossier que quelqu’un d’autre a</translation>
    </message>
    <message>
        <source>{who} settled who answers for {case}</source>
        <translation>{who} a tranché qui a la garde de {case}</translation>
    </message>
    <message>
        <source>{who} took {case} back</source>
        <translation>{who} a récupéré {case}</translation>
    </message>
    <message>
        <source>{who} removed the last traces of cases</source>
        <translation>{who} a effacé les dernières traces de dossiers</translation>
    </message>
    <message>
        <source>{who} read what {other} states about a bundle</source>
        <translation>{who} a lu ce que {other} déclare d’un paquet</translation>
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
        <source>{who} took a signed handover back</source>
        <translation>{who} a retiré une passation signée</translation>
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
        <source>{who} verified the contact {other}</source>
        <translation>{who} a vérifié le contact {other}</translation>
    </message>
    <message>
        <source>{who} revoked the contact {other}</source>
        <translation>{who} a révoqué le contact {other}</translation>
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
        <source>{who} renewed the keys: {keys}</source>
        <translation>{who} a renouvelé les clés&#xa0;: {keys}</translation>
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
        <source>{who} tried the recovery words</source>
        <translation>{who} a essayé les mots de secours</translation>
    </message>
    <message>
        <source>{who} unlocked an older state of the case file, knowingly</source>
        <translation>{who} a déverrouillé un état plus ancien du coffre, en connaissance de cause</translation>
    </message>
    <message>
        <source>The case file had been put back from a backup</source>
        <translation>Le coffre avait été remis depuis une sauvegarde</translation>
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
    <name>KeysPart</name>
    <message>
        <source>Renew the keys now</source>
        <translation>Renouveler les clés maintenant</translation>
    </message>
    <message>
        <source>Use the recovery words…</source>
        <translation>Utiliser les mots de secours…</translation>
    </message>
    <message>
        <source>Somebody who left still knows the key of {keys}, and could read it in any copy of this case file they get hold of.</source>
        <translation>Quelqu’un qui est parti connaît encore la clé ({keys}), et pourrait lire ces données dans toute copie de ce coffre à sa portée.</translation>
    </message>
    <message>
        <source>You can renew it.</source>
        <translation>Vous pouvez la renouveler.</translation>
    </message>
    <message>
        <source>Who can renew it: {holders}.</source>
        <translation>Qui peut la renouveler&#xa0;: {holders}.</translation>
    </message>
    <message>
        <source>the recovery words</source>
        <translation>les mots de secours</translation>
    </message>
    <message>
        <source>Renew {keys} with the recovery words</source>
        <translation>Renouveler avec les mots de secours&#xa0;: {keys}</translation>
    </message>
    <message>
        <source>Renew the keys</source>
        <translation>Renouveler les clés</translation>
    </message>
    <message>
        <source>Renewing the keys…</source>
        <translation>Renouvellement des clés…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>New keys: {keys}.</source>
        <translation>Nouvelles clés&#xa0;: {keys}.</translation>
    </message>
    <message>
        <source>{people} wait for keys again.</source>
        <translation>Attendent de nouveau des clés&#xa0;: {people}.</translation>
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
    <name>LeavingPage</name>
    <message>
        <source>This file leaves the encrypted case file: whoever has it can read it.</source>
        <translation>Ce fichier sort du coffre chiffré&#xa0;: qui l’a peut le lire.</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>Arrêté&#xa0;: rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>LeavingPart</name>
    <message>
        <source>Remove the account of {name}?</source>
        <translation>Retirer le compte de {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Retirer le compte</translation>
    </message>
    <message>
        <source>What {name} wrote stays theirs, under their name.</source>
        <translation>Les écrits de {name} restent les siens, sous son nom.</translation>
    </message>
    <message>
        <source>What {name} has already read or copied stays readable to them: nobody can take that back.</source>
        <translation>Ce que {name} a déjà lu ou copié lui reste lisible&#xa0;: personne ne peut le récupérer.</translation>
    </message>
    <message>
        <source>Backups made before still open with the passphrase of {name}. Make a new one afterwards.</source>
        <translation>Les sauvegardes faites avant s’ouvrent encore avec la phrase de passe de {name}. Faites-en une nouvelle ensuite.</translation>
    </message>
    <message>
        <source>New keys now: {keys}. The data are copied once under them; until then nothing else can be done here.</source>
        <translation>Nouvelles clés maintenant&#xa0;: {keys}. Les données sont recopiées une fois sous ces clés&#xa0;; d’ici là, rien d’autre ne peut se faire ici.</translation>
    </message>
    <message>
        <source>{name} still knows the key of {waits} until {holders} renew it.</source>
        <translation>{name} connaît encore la clé ({waits}) tant qu’elle n’est pas renouvelée. Qui le peut&#xa0;: {holders}.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) that {name} never saved will be read by nobody.</source>
        <translation>
            <numerusform>%n brouillon que {name} n’a jamais enregistré ne sera lu par personne.</numerusform>
            <numerusform>%n brouillons que {name} n’a jamais enregistrés ne seront lus par personne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extract(s) left for {name} alone were never read, and nobody else can open them. {name} can still unlock once to take them in.</source>
        <translation>
            <numerusform>%n extrait, laissé pour {name} seulement, n’a jamais été lu, et personne d’autre ne peut l’ouvrir. {name} peut encore déverrouiller une fois pour le recevoir.</numerusform>
            <numerusform>%n extraits, laissés pour {name} seulement, n’ont jamais été lus, et personne d’autre ne peut les ouvrir. {name} peut encore déverrouiller une fois pour les recevoir.</numerusform>
        </translation>
    </message>
    <message>
        <source>the recovery words</source>
        <translation>les mots de secours</translation>
    </message>
    <message>
        <source>Renew these too, with the recovery words…</source>
        <translation>Les renouveler aussi, avec les mots de secours…</translation>
    </message>
    <message>
        <source>Removing the account of {name}…</source>
        <translation>Retrait du compte de {name}…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The account of {name} is removed.</source>
        <translation>Le compte de {name} est retiré.</translation>
    </message>
    <message>
        <source>New keys: {keys}.</source>
        <translation>Nouvelles clés&#xa0;: {keys}.</translation>
    </message>
    <message>
        <source>{people} wait for keys again.</source>
        <translation>Attendent de nouveau des clés&#xa0;: {people}.</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Retour à la vue d’ensemble</translation>
    </message>
    <message>
        <source>End of mission</source>
        <translation>Fin de mission</translation>
    </message>
    <message>
        <source>Forget these choices</source>
        <translation>Oublier ces choix</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>in the place of {name}: the record says so</source>
        <translation>à la place de {name}&#xa0;: le procès-verbal le dit</translation>
    </message>
    <message>
        <source>Every choice is kept. You can lock and go on later.</source>
        <translation>Chaque choix est gardé. Vous pouvez verrouiller et continuer plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>Sign and hand over %n case(s)</source>
        <translation>
            <numerusform>Signer et passer&#xa0;%n dossier</numerusform>
            <numerusform>Signer et passer&#xa0;%n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>First what is marked above.</source>
        <translation>D’abord ce qui est signalé ci-dessus.</translation>
    </message>
    <message>
        <source>The cases stay yours until who takes over has seen each and signed.</source>
        <translation>Les dossiers restent les vôtres jusqu’à ce que la personne qui reprend ait vu chacun d’eux et signé.</translation>
    </message>
    <message>
        <source>A record was signed already, and waits.</source>
        <translation>Un procès-verbal est déjà signé, et attend.</translation>
    </message>
    <message>
        <source>Take it back on the overview first. Nothing was changed.</source>
        <translation>Retirez-le d’abord, dans la vue d’ensemble. Rien n’a été changé.</translation>
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
        <source>and %n other(s)</source>
        <translation>
            <numerusform>et à&#xa0;%n autre</numerusform>
            <numerusform>et à&#xa0;%n autres</numerusform>
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
    <message>
        <source>with custody</source>
        <translation>avec la garde</translation>
    </message>
    <message>
        <source>a copy</source>
        <translation>une copie</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>waiting for the receipt</source>
        <translation>attend le reçu</translation>
    </message>
    <message>
        <source>no receipt, ran out</source>
        <translation>expiré sans reçu</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>confirmed in part</source>
        <translation>confirmé en partie</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>récupéré</translation>
    </message>
    <message>
        <source>both sides claim it</source>
        <translation>garde contestée</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>pris en garde</translation>
    </message>
    <message>
        <source>removed by the sender</source>
        <translation>effacé chez l’expéditeur</translation>
    </message>
    <message>
        <source>removed from here</source>
        <translation>effacé d’ici</translation>
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
        <source>Choose a bundle to see what became of it.</source>
        <translation>Choisissez un paquet pour voir ce qu’il est devenu.</translation>
    </message>
    <message>
        <source>Whether it was confirmed, who answers for its cases, what to do.</source>
        <translation>S’il est confirmé, qui a la garde de ses dossiers, ce qu’il faut faire.</translation>
    </message>
    <message>
        <source>Bundles sent and received</source>
        <translation>Paquets envoyés et reçus</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Read a receipt…</source>
        <translation>Lire un reçu…</translation>
    </message>
    <message>
        <source>A receipt or a photograph of its code can also be dropped here.</source>
        <translation>Vous pouvez aussi déposer ici un reçu, ou la photo de son code.</translation>
    </message>
    <message>
        <source>Nothing sent or received yet.</source>
        <translation>Rien d’envoyé ni de reçu pour l’instant.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Voir les dossiers</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were written in two places and wait for somebody to choose.</source>
        <translation>
            <numerusform>%n entrée a été écrite à deux endroits et attend que quelqu’un choisisse.</numerusform>
            <numerusform>%n entrées ont été écrites à deux endroits et attendent que quelqu’un choisisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
</context>
<context>
    <name>LegalWords</name>
    <message>
        <source>Note something that happened: {event}</source>
        <translation>Noter un fait&#xa0;: {event}</translation>
    </message>
    <message>
        <source>The notice says how to appeal, and by when</source>
        <translation>La notification indique les voies et délais de recours</translation>
    </message>
    <message>
        <source>It was explained in a language understood</source>
        <translation>Notifiée dans une langue comprise</translation>
    </message>
    <message>
        <source>The registered letter was collected</source>
        <translation>La lettre recommandée a été retirée</translation>
    </message>
    <message>
        <source>Where the court or office is</source>
        <translation>Où se trouve la juridiction ou l’administration</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procédure</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>pas encore de date</translation>
    </message>
    <message>
        <source>power of attorney: {state}</source>
        <translation>mandat&#xa0;: {state}</translation>
    </message>
    <message>
        <source>legal aid: {state}</source>
        <translation>aide juridictionnelle&#xa0;: {state}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et&#xa0;%n autre</numerusform>
            <numerusform>et&#xa0;%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterWords</name>
    <message>
        <source>Power of attorney</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Request for the evaluation report</source>
        <translation>Demande du rapport d’évaluation</translation>
    </message>
    <message>
        <source>Case summary for the lawyer</source>
        <translation>Synthèse du dossier pour l’avocat</translation>
    </message>
    <message>
        <source>The person gives you power to ask for documents and to write in their name, within limits. Read it to them in a language they understand; both of you sign.</source>
        <translation>La personne vous donne mandat de demander des documents et d’écrire en son nom, dans certaines limites. Lisez-le-lui dans une langue qu’elle comprend&#xa0;; vous le signez à deux.</translation>
    </message>
    <message>
        <source>To the authority that evaluated the person, by registered letter. Keep the proof of posting: a month of silence is a refusal.</source>
        <translation>À l’administration qui a évalué la personne, par lettre recommandée. Gardez la preuve de dépôt&#xa0;: un mois de silence vaut refus.</translation>
    </message>
    <message>
        <source>Where the person and the procedure stand, deadlines with their computation, papers, and how to reach the person safely.</source>
        <translation>Où en sont la personne et la procédure, les échéances avec leur calcul, les pièces, et comment joindre la personne sans danger.</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Date de la lettre</translation>
    </message>
    <message>
        <source>Written in (town)</source>
        <translation>Fait à (ville)</translation>
    </message>
    <message>
        <source>Language it was explained in</source>
        <translation>Langue dans laquelle il a été expliqué</translation>
    </message>
    <message>
        <source>Interpreter (name, language)</source>
        <translation>Interprète (nom, langue)</translation>
    </message>
    <message>
        <source>Other limits the person wishes</source>
        <translation>Autres limites souhaitées par la personne</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Address of the addressee</source>
        <translation>Adresse du destinataire</translation>
    </message>
    <message>
        <source>What the person asks for</source>
        <translation>Ce que demande la personne</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Nom de l’organisation</translation>
    </message>
    <message>
        <source>Address of the organisation</source>
        <translation>Adresse de l’organisation</translation>
    </message>
    <message>
        <source>Email or telephone of the organisation</source>
        <translation>Courriel ou téléphone de l’organisation</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Votre fonction</translation>
    </message>
    <message>
        <source>Case code</source>
        <translation>Code du dossier</translation>
    </message>
    <message>
        <source>Administrative situation</source>
        <translation>Situation administrative</translation>
    </message>
    <message>
        <source>The child’s situation</source>
        <translation>Situation de l’enfant</translation>
    </message>
    <message>
        <source>Housing or people around</source>
        <translation>Logement ou entourage</translation>
    </message>
    <message>
        <source>Direct contact is safe</source>
        <translation>Contact direct sans danger</translation>
    </message>
    <message>
        <source>Preferred way of contact</source>
        <translation>Moyen de contact préféré</translation>
    </message>
    <message>
        <source>Safe times</source>
        <translation>Moments sûrs</translation>
    </message>
    <message>
        <source>How to introduce yourself</source>
        <translation>Comment se présenter</translation>
    </message>
    <message>
        <source>What to respect</source>
        <translation>À respecter</translation>
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
        <source>Other name</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Lieu de naissance</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues parlées</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation>Interprète nécessaire</translation>
    </message>
    <message>
        <source>Where the person lives</source>
        <translation>Où vit la personne</translation>
    </message>
    <message>
        <source>Address for mail</source>
        <translation>Adresse pour le courrier</translation>
    </message>
    <message>
        <source>Telephone of the person</source>
        <translation>Téléphone de la personne</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procédure</translation>
    </message>
    <message>
        <source>Title of the procedure</source>
        <translation>Intitulé de la procédure</translation>
    </message>
    <message>
        <source>Court or authority</source>
        <translation>Juridiction ou administration</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>State of the procedure</source>
        <translation>État de la procédure</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>Commencée le</translation>
    </message>
    <message>
        <source>The notice says how to appeal</source>
        <translation>La notification indique les voies de recours</translation>
    </message>
    <message>
        <source>Told in a language understood</source>
        <translation>Notifiée dans une langue comprise</translation>
    </message>
    <message>
        <source>A copy of the notice is held</source>
        <translation>Nous avons une copie de la notification</translation>
    </message>
    <message>
        <source>What the notice says of the time</source>
        <translation>Ce que dit la notification du délai</translation>
    </message>
    <message>
        <source>Decision notified on</source>
        <translation>Décision notifiée le</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Avocat</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barreau</translation>
    </message>
    <message>
        <source>Telephone of the lawyer</source>
        <translation>Téléphone de l’avocat</translation>
    </message>
    <message>
        <source>Email of the lawyer</source>
        <translation>Courriel de l’avocat</translation>
    </message>
    <message>
        <source>Power of attorney signed on</source>
        <translation>Mandat signé le</translation>
    </message>
    <message>
        <source>Legal aid</source>
        <translation>Aide juridictionnelle</translation>
    </message>
    <message>
        <source>Number of the legal aid decision</source>
        <translation>Numéro de la décision d’aide juridictionnelle</translation>
    </message>
    <message>
        <source>Decision of</source>
        <translation>Décision du</translation>
    </message>
    <message>
        <source>Outcome of the decision</source>
        <translation>Sens de la décision</translation>
    </message>
    <message>
        <source>What the decision says</source>
        <translation>Ce que dit la décision</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>À faire ensuite</translation>
    </message>
    <message>
        <source>Next step by</source>
        <translation>À faire ensuite, avant le</translation>
    </message>
    <message>
        <source>Next hearing</source>
        <translation>Prochaine audience</translation>
    </message>
    <message>
        <source>Hour of the hearing</source>
        <translation>Heure de l’audience</translation>
    </message>
    <message>
        <source>Kind of hearing</source>
        <translation>Type d’audience</translation>
    </message>
    <message>
        <source>Court of the hearing</source>
        <translation>Juridiction de l’audience</translation>
    </message>
    <message>
        <source>Place of the hearing</source>
        <translation>Lieu de l’audience</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>No procedure</source>
        <translation>Sans procédure</translation>
    </message>
    <message>
        <source>Why it goes without the person&apos;s agreement</source>
        <translation>Pourquoi l’envoyer sans l’accord de la personne</translation>
    </message>
    <message>
        <source>This reason stays in the journal, under your name.</source>
        <translation>Cette raison reste au journal, sous votre nom.</translation>
    </message>
    <message>
        <source>Which letter</source>
        <translation>Quelle lettre</translation>
    </message>
    <message>
        <source>For which procedure</source>
        <translation>Pour quelle procédure</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Langue de la lettre</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save for Word…</source>
        <translation>Enregistrer pour Word…</translation>
    </message>
    <message>
        <source>The person agreed that their lawyer is told.</source>
        <translation>La personne est d’accord pour que son avocat soit informé.</translation>
    </message>
    <message>
        <source>The journal keeps that a letter was made, not what it says.</source>
        <translation>Le journal retient qu’une lettre a été faite, pas ce qu’elle dit.</translation>
    </message>
    <message>
        <source>Made from your organisation&apos;s template. For a PDF, save it from Word.</source>
        <translation>Faite d’après le modèle de votre organisation. Pour un PDF, enregistrez-la depuis Word.</translation>
    </message>
    <message>
        <source>Where does the letter go?</source>
        <translation>Où enregistrer la lettre&#xa0;?</translation>
    </message>
    <message>
        <source>Writing the letter</source>
        <translation>Écriture de la lettre</translation>
    </message>
    <message>
        <source>The letter is in {file}, readable by anybody.</source>
        <translation>La lettre est dans {file}, lisible par n’importe qui.</translation>
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
    <name>MakingPanel</name>
    <message>
        <source>This reason stays in the journal, under your name.</source>
        <translation>Cette raison reste au journal, sous votre nom.</translation>
    </message>
    <message>
        <source>Making it is signing it: PDF and Word document are kept with their hashes, and nothing in it changes any more. The legal officer then sees that it exists, its kind and its day; nothing of its content.</source>
        <translation>L’établir, c’est le signer&#xa0;: le PDF et le document Word sont gardés avec leur empreinte, et plus rien n’y change. Le ou la juriste voit alors qu’il existe, sa nature et sa date&#xa0;; rien de son contenu.</translation>
    </message>
    <message>
        <source>Make the certificate</source>
        <translation>Établir le certificat</translation>
    </message>
    <message>
        <source>To correct first</source>
        <translation>À corriger d’abord</translation>
    </message>
    <message>
        <source>To look at: tick what stays as it is</source>
        <translation>À regarder&#xa0;: cochez ce qui reste tel quel</translation>
    </message>
    <message>
        <source>Nothing is open. The certificate can be made.</source>
        <translation>Rien ne reste ouvert. Le certificat peut être établi.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers of the text are missing.</source>
        <translation>
            <numerusform>Il manque&#xa0;%n réponse au texte.</numerusform>
            <numerusform>Il manque&#xa0;%n réponses au texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The person agreed: {items}.</source>
        <translation>La personne est d’accord&#xa0;: {items}.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Why it is made without the person’s agreement</source>
        <translation>Pourquoi l’établir sans l’accord de la personne</translation>
    </message>
    <message>
        <source>Go there: {what}</source>
        <translation>Y aller&#xa0;: {what}</translation>
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
        <source>partly: {reason}</source>
        <translation>en partie&#xa0;: {reason}</translation>
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
    <name>MergePreview</name>
    <message>
        <source>Compared: {names}.</source>
        <translation>Comparé&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>What your account cannot read is not merged: {names}. A colleague who reads it can merge the same backup.</source>
        <translation>Ce que votre compte ne peut pas lire n’est pas fusionné&#xa0;: {names}. Un collègue qui le lit peut fusionner la même sauvegarde.</translation>
    </message>
    <message numerus="yes">
        <source>%n versions are left out: they are by somebody who was removed since.</source>
        <translation>
            <numerusform>%n version est laissée de côté&#xa0;: elle vient d’un compte retiré depuis.</numerusform>
            <numerusform>%n versions sont laissées de côté&#xa0;: elles viennent d’un compte retiré depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>This would be added</source>
        <translation>Voici ce qui serait ajouté</translation>
    </message>
    <message>
        <source>Nothing to add: you have it all.</source>
        <translation>Rien à ajouter&#xa0;: vous avez déjà tout.</translation>
    </message>
    <message>
        <source>Merge now</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n new case(s)</source>
        <translation>
            <numerusform>%n nouveau dossier</numerusform>
            <numerusform>%n nouveaux dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new entries</source>
        <translation>
            <numerusform>%n nouvelle entrée</numerusform>
            <numerusform>%n nouvelles entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>other versions of %n entries you have; where both sides changed one, both are kept</source>
        <translation>
            <numerusform>d’autres versions de&#xa0;%n entrée que vous avez&#xa0;; si elle a changé des deux côtés, les deux sont gardées</numerusform>
            <numerusform>d’autres versions de&#xa0;%n entrées que vous avez&#xa0;; si l’une a changé des deux côtés, les deux sont gardées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s)</source>
        <translation>
            <numerusform>%n fichier joint</numerusform>
            <numerusform>%n fichiers joints</numerusform>
        </translation>
    </message>
    <message>
        <source>what forms and records need</source>
        <translation>ce qu’il faut aux formulaires et aux écrits</translation>
    </message>
</context>
<context>
    <name>MergeResult</name>
    <message>
        <source>Merged: {cases}, {entries}.</source>
        <translation>Fusionné&#xa0;: {cases}, {entries}.</translation>
    </message>
    <message numerus="yes">
        <source>%n new case(s)</source>
        <translation>
            <numerusform>%n nouveau dossier</numerusform>
            <numerusform>%n nouveaux dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) added</source>
        <translation>
            <numerusform>%n version ajoutée</numerusform>
            <numerusform>%n versions ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>You had it all already: nothing changed.</source>
        <translation>Vous aviez déjà tout&#xa0;: rien n’a changé.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries now have two versions: open them and choose.</source>
        <translation>
            <numerusform>%n entrée a maintenant deux versions&#xa0;: ouvrez-la et choisissez.</numerusform>
            <numerusform>%n entrées ont maintenant deux versions&#xa0;: ouvrez-les et choisissez.</numerusform>
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
    <name>MissionLines</name>
    <message numerus="yes">
        <source>{name} hands over %n case(s) to you.</source>
        <translation>
            <numerusform>{name} vous passe&#xa0;%n dossier.</numerusform>
            <numerusform>{name} vous passe&#xa0;%n dossiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Voir les dossiers</translation>
    </message>
    <message>
        <source>{name} has left, and still has an account here.</source>
        <translation>{name} a terminé sa mission, et a encore un compte ici.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le retirer</translation>
    </message>
</context>
<context>
    <name>MissionPage</name>
    <message>
        <source>End of mission</source>
        <translation>Fin de mission</translation>
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
    <name>NewDeadline</name>
    <message>
        <source>What runs</source>
        <translation>Quel délai court</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>Qui s’en occupe</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>Nouvelle échéance</translation>
    </message>
    <message>
        <source>Set this deadline</source>
        <translation>Fixer cette échéance</translation>
    </message>
    <message>
        <source>{event}, {day}</source>
        <translation>{event}, {day}</translation>
    </message>
    <message>
        <source>No rule is known for this kind of procedure. Add one under “Deadline rules”, or write a task with its date.</source>
        <translation>Aucune règle n’est connue pour ce type de procédure. Ajoutez-en une dans «&#xa0;Règles des échéances&#xa0;», ou écrivez une tâche avec sa date.</translation>
    </message>
    <message>
        <source>This deadline is set already.</source>
        <translation>Cette échéance est déjà fixée.</translation>
    </message>
    <message>
        <source>This date cannot be computed from these facts.</source>
        <translation>Cette date ne peut pas être calculée à partir de ces faits.</translation>
    </message>
    <message>
        <source>First note when this happened: {event}.</source>
        <translation>Notez d’abord la date de&#xa0;: {event}.</translation>
    </message>
    <message>
        <source>Note it…</source>
        <translation>Noter…</translation>
    </message>
    <message>
        <source>This date cannot be computed yet.</source>
        <translation>Cette date ne peut pas encore être calculée.</translation>
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
    <name>NoConnection</name>
    <message>
        <source>Without a receipt nothing is removed here: it could be the only copy. Somebody beside you with their own case file can open the bundle from a stick, and show you the receipt as a QR code.</source>
        <translation>Sans reçu, rien n’est effacé ici&#xa0;: ce pourrait être la seule copie. Quelqu’un à côté de vous, avec son propre coffre, peut ouvrir le paquet depuis une clé USB et vous montrer le reçu en code QR.</translation>
    </message>
    <message>
        <source>If there is nobody: leave a backup on a stick with somebody you trust, and this computer too, if you can. What you carry opens with your passphrase.</source>
        <translation>S’il n’y a personne&#xa0;: laissez une sauvegarde sur une clé USB à quelqu’un de confiance, et cet ordinateur aussi, si possible. Ce que vous emportez s’ouvre avec votre phrase de passe.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>No connection, no receipt</source>
        <translation>Pas de connexion, pas de reçu</translation>
    </message>
</context>
<context>
    <name>NotesStep</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Without a note</source>
        <translation>Sans note</translation>
    </message>
    <message>
        <source>What would you tell whoever takes this case over, if you had two minutes?</source>
        <translation>Que diriez-vous à la personne qui reprend ce dossier, si vous aviez deux minutes&#xa0;?</translation>
    </message>
    <message>
        <source>no note yet</source>
        <translation>pas encore de note</translation>
    </message>
    <message>
        <source>note written</source>
        <translation>note écrite</translation>
    </message>
    <message>
        <source>goes without a note</source>
        <translation>passe sans note</translation>
    </message>
    <message>
        <source>{done} of {all} ready</source>
        <translation>Prêts&#xa0;: {done} sur {all}</translation>
    </message>
    <message>
        <source>Write one after all</source>
        <translation>En écrire une quand même</translation>
    </message>
    <message>
        <source>Your role writes no handover notes.</source>
        <translation>Votre rôle n’écrit pas de notes de passation.</translation>
    </message>
    <message>
        <source>The cases go without: the record says so.</source>
        <translation>Les dossiers passent sans note&#xa0;: le procès-verbal le dit.</translation>
    </message>
    <message>
        <source>There is no case to write a note for.</source>
        <translation>Il n’y a pas de dossier pour lequel écrire une note.</translation>
    </message>
    <message>
        <source>Choose a case to read or change its note.</source>
        <translation>Choisissez un dossier pour lire ou changer sa note.</translation>
    </message>
    <message>
        <source>Every case is ready.</source>
        <translation>Tous les dossiers sont prêts.</translation>
    </message>
</context>
<context>
    <name>OpenPart</name>
    <message>
        <source>Which bundle have you been given?</source>
        <translation>Quel paquet vous a-t-on remis&#xa0;?</translation>
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
        <source>Drop the file here, or choose it. Nothing is added before you say so. A receipt can be opened here too.</source>
        <translation>Déposez le fichier ici, ou choisissez-le. Rien n’est ajouté sans votre accord. Un reçu s’ouvre aussi ici.</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Refuser…</translation>
    </message>
    <message>
        <source>Add as a copy</source>
        <translation>Ajouter en copie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Bundles and receipts ({pattern})</source>
        <translation>Paquets et reçus ({pattern})</translation>
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
        <source>Write in a few words why: they will want to know.</source>
        <translation>Écrivez pourquoi en quelques mots&#xa0;: l’expéditeur voudra le savoir.</translation>
    </message>
    <message>
        <source>Nothing is added yet. What you have written yourself stays as it is.</source>
        <translation>Rien n’est encore ajouté. Ce que vous avez écrit vous-même reste tel quel.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Le rouvrir</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n case(s)</source>
        <translation>
            <numerusform>Reprendre&#xa0;%n dossier</numerusform>
            <numerusform>Reprendre&#xa0;%n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>The cases are here. Give the receipt back.</source>
        <translation>Les dossiers sont là. Remettez le reçu.</translation>
    </message>
    <message>
        <source>Refused: nothing of it was taken in.</source>
        <translation>Refusé&#xa0;: rien n’en a été ajouté.</translation>
    </message>
    <message>
        <source>{name} waits for your answer.</source>
        <translation>{name} attend votre réponse.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Voir le paquet</translation>
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
    <name>OutboxModel</name>
    <message>
        <source>A bundle written elsewhere</source>
        <translation>Un paquet écrit ailleurs</translation>
    </message>
    <message numerus="yes">
        <source>Receipt: %n case(s) taken over</source>
        <translation>
            <numerusform>Reçu&#xa0;:&#xa0;%n dossier pris en garde</numerusform>
            <numerusform>Reçu&#xa0;:&#xa0;%n dossiers pris en garde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Receipt: a copy of %n case(s)</source>
        <translation>
            <numerusform>Reçu&#xa0;: copie de&#xa0;%n dossier</numerusform>
            <numerusform>Reçu&#xa0;: copie de&#xa0;%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer: %n case(s) refused</source>
        <translation>
            <numerusform>Réponse&#xa0;:&#xa0;%n dossier refusé</numerusform>
            <numerusform>Réponse&#xa0;:&#xa0;%n dossiers refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Statement: %n case(s) removed</source>
        <translation>
            <numerusform>Déclaration&#xa0;:&#xa0;%n dossier effacé</numerusform>
            <numerusform>Déclaration&#xa0;:&#xa0;%n dossiers effacés</numerusform>
        </translation>
    </message>
    <message>
        <source>what became of it is not known here</source>
        <translation>suite inconnue ici</translation>
    </message>
    <message>
        <source>it has arrived</source>
        <translation>arrivé</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en route</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>It is kept. No open deadline moved.</source>
        <translation>C’est enregistré. Aucune échéance en cours n’est déplacée.</translation>
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
    <name>OwnPageWords</name>
    <message>
        <source>Open the deadline</source>
        <translation>Ouvrir l’échéance</translation>
    </message>
    <message>
        <source>Open the examination</source>
        <translation>Ouvrir l’examen</translation>
    </message>
    <message>
        <source>Open the evaluation</source>
        <translation>Ouvrir l’évaluation</translation>
    </message>
    <message>
        <source>Open the certificate</source>
        <translation>Ouvrir le certificat</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
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
    <name>PapersCard</name>
    <message>
        <source>To prepare</source>
        <translation>À préparer</translation>
    </message>
    <message>
        <source>No papers are listed for this procedure.</source>
        <translation>Aucune pièce n’est prévue pour cette procédure.</translation>
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
        <source>Give this card to whoever should write to you, as a file or as a picture of the QR code: it is not secret. When they add it, read the digits or the words to each other by voice.</source>
        <translation>Donnez cette carte à qui doit vous écrire, en fichier ou en image du code QR&#xa0;: elle n’est pas secrète. Quand la carte est ajoutée, lisez-vous les chiffres ou les mots de vive voix.</translation>
    </message>
    <message>
        <source>Change the last day…</source>
        <translation>Changer le dernier jour…</translation>
    </message>
    <message>
        <source>Set a last day…</source>
        <translation>Indiquer un dernier jour…</translation>
    </message>
    <message>
        <source>Save the QR code…</source>
        <translation>Enregistrer le code QR…</translation>
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
        <source>They match…</source>
        <translation>Tout correspond…</translation>
    </message>
    <message>
        <source>They do not match…</source>
        <translation>Ne correspond pas…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Other keys.</source>
        <translation>D’autres clés.</translation>
    </message>
    <message>
        <source>Anybody can write a card with this name: comparing tells.</source>
        <translation>N’importe qui peut écrire une carte à ce nom&#xa0;: la comparaison tranche.</translation>
    </message>
    <message>
        <source>Mission until {day}</source>
        <translation>Mission jusqu’au {day}</translation>
    </message>
    <message>
        <source>A card to add</source>
        <translation>Une carte à ajouter</translation>
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
    <name>PhotoChoice</name>
    <message>
        <source>The examination has no photographs.</source>
        <translation>L’examen n’a pas de photographies.</translation>
    </message>
    <message>
        <source>The person agreed: {items}. Photographs leave cleaned of all metadata; the originals stay here.</source>
        <translation>La personne est d’accord&#xa0;: {items}. Les photographies partent sans aucune métadonnée&#xa0;; les originaux restent ici.</translation>
    </message>
    <message>
        <source>Photograph {number}</source>
        <translation>Photographie {number}</translation>
    </message>
    <message>
        <source>Findings: {numbers}</source>
        <translation>Constatations&#xa0;: {numbers}</translation>
    </message>
    <message>
        <source>No finding named</source>
        <translation>Aucune constatation indiquée</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Règle visible</translation>
    </message>
    <message>
        <source>No scale</source>
        <translation>Sans règle</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Accord donné</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Sans accord</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Photographs</source>
        <translation>Photographies</translation>
    </message>
    <message>
        <source>Add a photograph…</source>
        <translation>Ajouter une photographie…</translation>
    </message>
    <message>
        <source>With a ruler beside the mark, and nothing that names the person. The original is kept as it is, encrypted.</source>
        <translation>Avec une règle à côté de la marque, et rien qui nomme la personne. L’original est gardé tel quel, chiffré.</translation>
    </message>
    <message>
        <source>Photograph not found</source>
        <translation>Photographie introuvable</translation>
    </message>
    <message>
        <source>Ruler visible</source>
        <translation>Règle visible</translation>
    </message>
    <message>
        <source>No ruler</source>
        <translation>Sans règle</translation>
    </message>
    <message>
        <source>Caption and day…</source>
        <translation>Légende et date…</translation>
    </message>
    <message>
        <source>Not of this finding</source>
        <translation>Retirer de cette constatation</translation>
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
    <name>Preview</name>
    <message>
        <source>No open deadline moves.</source>
        <translation>Aucune échéance en cours ne sera déplacée.</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>What {name} will be able to read</source>
        <translation>Ce que {name} pourra lire</translation>
    </message>
    <message numerus="yes">
        <source>and %n other cases, of which nothing in particular stays</source>
        <translation>
            <numerusform>et&#xa0;%n autre dossier, dont rien de particulier ne reste</numerusform>
            <numerusform>et&#xa0;%n autres dossiers, dont rien de particulier ne reste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Tout afficher (%n)</numerusform>
            <numerusform>Tout afficher (%n)</numerusform>
        </translation>
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
    <name>PrintWords</name>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print the sheets</source>
        <translation>Imprimer les feuilles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Best a printer on a cable, in this room. Many printers and offices keep a copy of what they print: where you are not sure, write by hand.</source>
        <translation>De préférence une imprimante reliée par câble, dans cette pièce. Beaucoup d’imprimantes et de bureaux gardent une copie de ce qu’ils impriment&#xa0;: dans le doute, écrivez à la main.</translation>
    </message>
    <message>
        <source>This computer knows no printer. Write the words by hand.</source>
        <translation>Cet ordinateur ne connaît aucune imprimante. Écrivez les mots à la main.</translation>
    </message>
    <message>
        <source>Sent to the printer. Look whether every page came out.</source>
        <translation>Envoyé à l’imprimante. Vérifiez que toutes les pages sont sorties.</translation>
    </message>
    <message>
        <source>The printer did not answer. Nothing was printed.</source>
        <translation>L’imprimante n’a pas répondu. Rien n’a été imprimé.</translation>
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
    <name>ProcedureCard</name>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>Next hearing</source>
        <translation>Prochaine audience</translation>
    </message>
    <message>
        <source>none is set</source>
        <translation>aucune n’est fixée</translation>
    </message>
    <message numerus="yes">
        <source>Papers missing: %n</source>
        <translation>
            <numerusform>Pièces manquantes&#xa0;:&#xa0;%n</numerusform>
            <numerusform>Pièces manquantes&#xa0;:&#xa0;%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <translation>pas encore désigné</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Avocat</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>d’ici au {day}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Step taken</source>
        <translation>Étape faite</translation>
    </message>
    <message>
        <source>New deadline…</source>
        <translation>Nouvelle échéance…</translation>
    </message>
    <message>
        <source>Change a fact…</source>
        <translation>Changer un fait…</translation>
    </message>
    <message>
        <source>New hearing</source>
        <translation>Nouvelle audience</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>Lettre…</translation>
    </message>
    <message>
        <source>It has two versions: open it and make one of them first.</source>
        <translation>Elle a deux versions&#xa0;: ouvrez-la et réunissez-les d’abord.</translation>
    </message>
    <message>
        <source>This procedure is read-only.</source>
        <translation>Cette procédure est en lecture seule.</translation>
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
    <name>PurgeQuestion</name>
    <message>
        <source>Remove these cases from this case file?</source>
        <translation>Effacer ces dossiers de ce coffre&#xa0;?</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Remove the copies</source>
        <translation>Effacer les copies</translation>
    </message>
    <message>
        <source>Remove your copies?</source>
        <translation>Effacer vos copies&#xa0;?</translation>
    </message>
    <message>
        <source>Who holds them</source>
        <translation>Une autre personne</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) go from here, with their entries, files and drafts.</source>
        <translation>
            <numerusform>%n dossier est effacé d’ici, avec ses entrées, ses fichiers et ses brouillons.</numerusform>
            <numerusform>%n dossiers sont effacés d’ici, avec leurs entrées, leurs fichiers et leurs brouillons.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} keeps them, and so does whoever else received a copy. Backups made before now hold them too.</source>
        <translation>{name} les garde, de même que toute personne qui en a reçu une copie. Les sauvegardes déjà faites les contiennent aussi.</translation>
    </message>
    <message>
        <source>{name} answers for them and keeps them. Nobody is told. Backups made before now hold your copies too.</source>
        <translation>{name} en a la garde et les conserve. Personne n’est prévenu. Les sauvegardes déjà faites contiennent aussi vos copies.</translation>
    </message>
    <message>
        <source>Nothing would be lost: {name} has all of it.</source>
        <translation>Rien ne serait perdu&#xa0;: {name} a tout.</translation>
    </message>
    <message>
        <source>Nothing that was written here would be lost.</source>
        <translation>Rien de ce qui a été écrit ici ne serait perdu.</translation>
    </message>
    <message>
        <source>This would be lost for good. Tick each line once you saw it.</source>
        <translation>Ceci serait perdu pour toujours. Cochez chaque ligne après l’avoir vue.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries stay: only a colleague can open them, and hands them over with their own account.</source>
        <translation>
            <numerusform>%n entrée reste&#xa0;: seul un collègue peut l’ouvrir, et la passera avec son propre compte.</numerusform>
            <numerusform>%n entrées restent&#xa0;: seul un collègue peut les ouvrir, et les passera avec son propre compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask first: {names}. They open what you cannot, and a discreet entry shows to nobody else. It would stay here without its case until that comes back.</source>
        <translation>À demander d’abord&#xa0;: {names}. Ces collègues ouvrent ce que vous ne pouvez pas ouvrir, et une entrée discrète ne se voit pas autrement. Elle resterait ici sans son dossier, jusqu’au retour de celui-ci.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries written after the bundle: {name} never got them</source>
        <translation>
            <numerusform>%n entrée écrite après le paquet&#xa0;: {name} ne l’a jamais reçue</numerusform>
            <numerusform>%n entrées écrites après le paquet&#xa0;: {name} ne les a jamais reçues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries written here that {name} may never have got</source>
        <translation>
            <numerusform>%n entrée écrite ici, que {name} n’a peut-être jamais reçue</numerusform>
            <numerusform>%n entrées écrites ici, que {name} n’a peut-être jamais reçues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries for named people did not go</source>
        <translation>
            <numerusform>%n entrée réservée à des personnes désignées n’est pas partie</numerusform>
            <numerusform>%n entrées réservées à des personnes désignées ne sont pas parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts that were never saved, yours or a colleague’s</source>
        <translation>
            <numerusform>%n brouillon jamais enregistré, de vous ou d’un collègue</numerusform>
            <numerusform>%n brouillons jamais enregistrés, de vous ou d’un collègue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were kept back from the bundle</source>
        <translation>
            <numerusform>%n entrée a été retenue hors du paquet</numerusform>
            <numerusform>%n entrées ont été retenues hors du paquet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries did not go</source>
        <translation>
            <numerusform>%n entrée n’est pas partie</numerusform>
            <numerusform>%n entrées ne sont pas parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more case(s)</source>
        <translation>
            <numerusform>et&#xa0;%n autre dossier</numerusform>
            <numerusform>et&#xa0;%n autres dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick each line first: it says what would be lost.</source>
        <translation>Cochez d’abord chaque ligne&#xa0;: elle dit ce qui serait perdu.</translation>
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
    <name>ReasonsCard</name>
    <message>
        <source>How this date is computed</source>
        <translation>Comment cette date est calculée</translation>
    </message>
    <message>
        <source>Copy the computation</source>
        <translation>Copier le calcul</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Computed on {moment} by {name}. The computation stays in the history of the case.</source>
        <translation>Date calculée le {moment} par {name}. Le calcul reste dans l’historique du dossier.</translation>
    </message>
    <message>
        <source>Proof: {text}</source>
        <translation>Preuve&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>receipt</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>Save it…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save the QR code…</source>
        <translation>Enregistrer le code QR…</translation>
    </message>
    <message>
        <source>It lies in your exchange folder already.</source>
        <translation>Il est déjà dans votre dossier d’échange.</translation>
    </message>
    <message>
        <source>QR code of the receipt</source>
        <translation>Code QR du reçu</translation>
    </message>
</context>
<context>
    <name>ReceiptFiles</name>
    <message>
        <source>Receipts and pictures ({pattern})</source>
        <translation>Reçus et images ({pattern})</translation>
    </message>
    <message>
        <source>Read a receipt</source>
        <translation>Lire un reçu</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Enregistrer le reçu</translation>
    </message>
    <message>
        <source>Save the QR code as a picture</source>
        <translation>Enregistrer le code QR en image</translation>
    </message>
    <message>
        <source>It is in {file}.</source>
        <translation>C’est enregistré dans {file}.</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>The other side</source>
        <translation>L’autre partie</translation>
    </message>
    <message>
        <source>You have read this receipt already.</source>
        <translation>Vous avez déjà lu ce reçu.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <source>They write: “{why}”</source>
        <translation>Son message&#xa0;: «&#xa0;{why}&#xa0;»</translation>
    </message>
    <message>
        <source>{name} opened this bundle on two computers.</source>
        <translation>{name} a ouvert ce paquet sur deux ordinateurs.</translation>
    </message>
    <message>
        <source>The first receipt counts, so nothing was changed. Tell {name}: the cases should be worked on in one place only.</source>
        <translation>Le premier reçu compte&#xa0;: rien n’a donc été changé. À dire à {name}&#xa0;: il faut travailler sur ces dossiers à un seul endroit.</translation>
    </message>
    <message>
        <source>{name} took over cases that you had taken back.</source>
        <translation>{name} a repris des dossiers que vous aviez récupérés.</translation>
    </message>
    <message>
        <source>Both of you claim them now. Speak to {name}, then say here who answers for them. Nothing is lost meanwhile.</source>
        <translation>Leur garde est maintenant revendiquée des deux côtés. Parlez-en avec {name}, puis dites ici qui a la garde. D’ici là, rien n’est perdu.</translation>
    </message>
    <message numerus="yes">
        <source>{name} answers for %n case(s) now.</source>
        <translation>
            <numerusform>{name} a maintenant la garde de&#xa0;%n dossier.</numerusform>
            <numerusform>{name} a maintenant la garde de&#xa0;%n dossiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bundle was opened after its last day; the receipt counts all the same. You can remove your cases from here.</source>
        <translation>Le paquet a été ouvert après son dernier jour&#xa0;; le reçu compte quand même. Vous pouvez effacer d’ici ce qui a été passé.</translation>
    </message>
    <message>
        <source>You can remove them from this case file, when you are ready.</source>
        <translation>Vous pouvez effacer de ce coffre ce qui a été passé, quand vous voudrez.</translation>
    </message>
    <message>
        <source>{name} opened this copy on two computers.</source>
        <translation>{name} a ouvert cette copie sur deux ordinateurs.</translation>
    </message>
    <message>
        <source>The first receipt counts; nothing was changed.</source>
        <translation>Le premier reçu compte&#xa0;; rien n’a été changé.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has the copy of %n case(s).</source>
        <translation>
            <numerusform>{name} a la copie de&#xa0;%n dossier.</numerusform>
            <numerusform>{name} a la copie de&#xa0;%n dossiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was opened after its last day; the receipt counts all the same.</source>
        <translation>Le paquet a été ouvert après son dernier jour&#xa0;; le reçu compte quand même.</translation>
    </message>
    <message>
        <source>You answer for them as before, and can send updates.</source>
        <translation>Vous en avez la garde comme avant, et pouvez envoyer des mises à jour.</translation>
    </message>
    <message>
        <source>{name} refused the bundle.</source>
        <translation>{name} a refusé le paquet.</translation>
    </message>
    <message>
        <source>Nothing of it was taken in there.</source>
        <translation>Rien n’en a été ajouté là-bas.</translation>
    </message>
    <message numerus="yes">
        <source>You hold %n case(s) again and can write.</source>
        <translation>
            <numerusform>Vous avez de nouveau la garde de&#xa0;%n dossier et pouvez y écrire.</numerusform>
            <numerusform>Vous avez de nouveau la garde de&#xa0;%n dossiers et pouvez y écrire.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cases stay as they are here.</source>
        <translation>Ici, les dossiers restent tels quels.</translation>
    </message>
    <message numerus="yes">
        <source>{name} removed their copy of %n case(s).</source>
        <translation>
            <numerusform>{name} a effacé sa copie de&#xa0;%n dossier.</numerusform>
            <numerusform>{name} a effacé sa copie de&#xa0;%n dossiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is what your receipt allowed. You answer for them.</source>
        <translation>C’est ce que votre reçu permettait. Vous en avez la garde.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Your statement</source>
        <translation>Votre déclaration</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>Votre reçu</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>l’expéditeur</translation>
    </message>
    <message>
        <source>Give it to {name}. Until they have it, they keep the cases read-only, and cannot remove them.</source>
        <translation>Remettez-le à {name}. D’ici là, les dossiers y restent en lecture seule et ne peuvent pas y être effacés.</translation>
    </message>
    <message>
        <source>Give it to {name}. With it they know what you have, and can send you only what is new later.</source>
        <translation>Remettez-le à {name}. Il dit ce que vous avez, et permet de ne vous envoyer ensuite que ce qui est nouveau.</translation>
    </message>
    <message>
        <source>Give it to {name}. Until they have it, they wait for you, and the cases stay read-only on their side.</source>
        <translation>Remettez-la à {name}. D’ici là, votre réponse est attendue et les dossiers y restent en lecture seule.</translation>
    </message>
    <message>
        <source>Give it to {name}. It tells them that their cases are no longer here.</source>
        <translation>Remettez-la à {name}. Elle dit que ses dossiers ne sont plus ici.</translation>
    </message>
    <message>
        <source>It names no person and is not secret: send the file as you like, or let them photograph the code. It can be given again at any time, always the same.</source>
        <translation>Personne n’y est nommé et rien n’y est secret&#xa0;: envoyez le fichier comme vous voulez, ou laissez photographier le code. Vous pouvez le redonner à tout moment, toujours identique.</translation>
    </message>
    <message>
        <source>It names no person and is not secret: send the file as you like. It can be given again at any time, always the same.</source>
        <translation>Personne n’y est nommé et rien n’y est secret&#xa0;: envoyez le fichier comme vous voulez. Vous pouvez le redonner à tout moment, toujours identique.</translation>
    </message>
</context>
<context>
    <name>RecipientModel</name>
    <message>
        <source>{person}, cannot be chosen</source>
        <translation>{person}, ne peut pas être choisi</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>pas choisi</translation>
    </message>
    <message>
        <source>This contact was revoked. Compare anew first, under Contacts.</source>
        <translation>Ce contact a été révoqué. Comparez d’abord de nouveau, sous Contacts.</translation>
    </message>
</context>
<context>
    <name>RecipientPicker</name>
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
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts chosen</source>
        <translation>
            <numerusform>%n contact choisi</numerusform>
            <numerusform>%n contacts choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick one or several people.</source>
        <translation>Cochez une ou plusieurs personnes.</translation>
    </message>
</context>
<context>
    <name>RecordPart</name>
    <message>
        <source>Back to the overview</source>
        <translation>Retour à la vue d’ensemble</translation>
    </message>
    <message>
        <source>With the names of persons</source>
        <translation>Avec le nom des personnes</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>A4, for both to sign by hand. Codes only, unless you say so.</source>
        <translation>A4, à signer à la main des deux côtés. Les codes seuls, sauf si vous demandez les noms.</translation>
    </message>
    <message>
        <source>Paper and PDF are not encrypted: whoever finds them reads the names.</source>
        <translation>Le papier et le PDF ne sont pas chiffrés&#xa0;: qui les trouve lit les noms.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>{name} to {other}</source>
        <translation>De {name} à {other}</translation>
    </message>
    <message>
        <source>{name} signed on {day}</source>
        <translation>Signature de {name}, le {day}</translation>
    </message>
    <message>
        <source>What was handed over</source>
        <translation>Ce qui a été passé</translation>
    </message>
    <message>
        <source>in their place, because: {reason}</source>
        <translation>à sa place, pour cette raison&#xa0;: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handover note(s)</source>
        <translation>
            <numerusform>%n note de passation</numerusform>
            <numerusform>%n notes de passation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do or to watch</source>
        <translation>
            <numerusform>%n chose à faire ou à surveiller</numerusform>
            <numerusform>%n choses à faire ou à surveiller</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) given to somebody at once</source>
        <translation>
            <numerusform>%n autre confiée aussitôt à quelqu’un</numerusform>
            <numerusform>%n autres confiées aussitôt à quelqu’un</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) let go</source>
        <translation>
            <numerusform>%n brouillon abandonné</numerusform>
            <numerusform>%n brouillons abandonnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) nobody read</source>
        <translation>
            <numerusform>%n brouillon que personne n’a lu</numerusform>
            <numerusform>%n brouillons que personne n’a lus</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} saw every one and signed on {day}</source>
        <translation>{name} a tout vu, et signé le {day}</translation>
    </message>
    <message>
        <source>Waits for {name}. Lock now, and let them unlock.</source>
        <translation>En attente de {name}. Verrouillez maintenant, et laissez-lui déverrouiller.</translation>
    </message>
    <message>
        <source>Waits for you.</source>
        <translation>Vous attend.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Voir les dossiers</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Take it back? Nothing has changed hands yet. Notes stay.</source>
        <translation>Retirer cette passation&#xa0;? Rien n’a encore changé de mains. Les notes restent.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>It is taken back.</source>
        <translation>La passation est retirée.</translation>
    </message>
    <message>
        <source>Where should the record be saved?</source>
        <translation>Où enregistrer le procès-verbal&#xa0;?</translation>
    </message>
    <message>
        <source>Saved as {file}. It is not encrypted: keep it like a key.</source>
        <translation>Enregistré&#xa0;: {file}. Ce fichier n’est pas chiffré&#xa0;: gardez-le comme une clé.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Type the words in their order, from the paper. Four letters of each are enough: a space completes it.</source>
        <translation>Tapez les mots dans l’ordre, depuis le papier. Quatre lettres de chacun suffisent&#xa0;: une espace le complète.</translation>
    </message>
    <message>
        <source>Nobody can change a forgotten phrase: this makes a new account. What was written keeps its author; cases are assigned to the new one afterwards.</source>
        <translation>Personne ne peut changer une phrase oubliée&#xa0;: un nouveau compte est donc créé. Ce qui a été écrit garde son auteur&#xa0;; les dossiers sont attribués ensuite au nouveau compte.</translation>
    </message>
    <message>
        <source>Remove the old account: its phrase then opens nothing any more</source>
        <translation>Retirer l’ancien compte&#xa0;: sa phrase n’ouvre alors plus rien</translation>
    </message>
    <message>
        <source>Who needs an account?</source>
        <translation>Qui a besoin d’un compte&#xa0;?</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Quelqu’un de nouveau</translation>
    </message>
    <message>
        <source>{name}, {role}: a new phrase</source>
        <translation>{name}, {role}&#xa0;: une nouvelle phrase</translation>
    </message>
    <message>
        <source>The new account is made. The old one could not be removed: {why} Do it later, in Team.</source>
        <translation>Le nouveau compte est créé. L’ancien n’a pas pu être retiré&#xa0;: {why} Faites-le plus tard, dans Équipe.</translation>
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
        <source>Make this account</source>
        <translation>Créer ce compte</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
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
    <name>RehearsalCard</name>
    <message>
        <source>Try them…</source>
        <translation>Les essayer…</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Mots de secours</translation>
    </message>
    <message>
        <source>They were not tried since the case file was made. A few minutes with the paper tell whether they still open it.</source>
        <translation>Ils n’ont pas été essayés depuis la création du coffre. Quelques minutes avec le papier disent s’ils l’ouvrent encore.</translation>
    </message>
    <message>
        <source>They were last tried on {day}. A few minutes with the paper tell whether they still open it: twice a year is enough.</source>
        <translation>Dernier essai le {day}. Quelques minutes avec le papier disent s’ils ouvrent encore le coffre&#xa0;: deux fois par an suffisent.</translation>
    </message>
</context>
<context>
    <name>RehearsalPage</name>
    <message>
        <source>Try the recovery words</source>
        <translation>Essayer les mots de secours</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Fetch the paper, type its words, and put it back. They are compared with this case file: nothing more is opened, and they are not kept.</source>
        <translation>Prenez le papier, tapez ses mots, puis remettez-le en place. Ils sont comparés avec ce coffre&#xa0;: rien de plus n’est ouvert, et ils ne sont pas conservés.</translation>
    </message>
    <message>
        <source>Try these words</source>
        <translation>Essayer ces mots</translation>
    </message>
    <message>
        <source>Nothing is lost and nothing was changed. If the paper says the same, these words are of another case file, or were copied badly: tell the coordination while everybody still has their phrase.</source>
        <translation>Rien n’est perdu et rien n’a été changé. Si le papier dit la même chose, ces mots sont ceux d’un autre coffre, ou ont été mal copiés&#xa0;: prévenez la coordination tant que chacun a encore sa phrase.</translation>
    </message>
    <message>
        <source>Put the paper back where it was. The journal says that you tried them.</source>
        <translation>Remettez le papier à sa place. Le journal dit que vous les avez essayés.</translation>
    </message>
    <message>
        <source>These words open this case file.</source>
        <translation>Ces mots ouvrent ce coffre.</translation>
    </message>
    <message>
        <source>They were not tried since the case file was made.</source>
        <translation>Pas encore essayés depuis la création du coffre.</translation>
    </message>
    <message>
        <source>They were last tried on {day}.</source>
        <translation>Dernier essai le {day}.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} et %n autre</numerusform>
            <numerusform>{names} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing goes of {names}: the person did not agree, or not any more, that the case goes elsewhere.</source>
        <translation>Rien ne part pour {names}&#xa0;: la personne n’est pas, ou n’est plus, d’accord pour que le dossier aille ailleurs.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases go without a summary: who takes over will not know the risks and promises at once.</source>
        <translation>
            <numerusform>%n dossier part sans résumé&#xa0;: la personne qui reprend ne connaîtra pas tout de suite les risques et les promesses.</numerusform>
            <numerusform>%n dossiers partent sans résumé&#xa0;: la personne qui reprend ne connaîtra pas tout de suite les risques et les promesses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases have no summary on one page yet.</source>
        <translation>
            <numerusform>%n dossier n’a pas encore de résumé d’une page.</numerusform>
            <numerusform>%n dossiers n’ont pas encore de résumé d’une page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n summaries are older than a month.</source>
        <translation>
            <numerusform>%n résumé a plus d’un mois.</numerusform>
            <numerusform>%n résumés ont plus d’un mois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every case has its summary on one page.</source>
        <translation>Chaque dossier a son résumé d’une page.</translation>
    </message>
    <message>
        <source>Write them</source>
        <translation>Les écrire</translation>
    </message>
    <message>
        <source>Renew them</source>
        <translation>Les mettre à jour</translation>
    </message>
    <message>
        <source>Read them again</source>
        <translation>Les relire</translation>
    </message>
</context>
<context>
    <name>RemovingRow</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
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
    <name>RestorePage</name>
    <message>
        <source>Nothing that is on this computer is overwritten. It opens with the names and phrases of the day it was made.</source>
        <translation>Rien n’est écrasé sur cet ordinateur. La sauvegarde s’ouvre avec les noms et les phrases du jour où elle a été faite.</translation>
    </message>
    <message>
        <source>Look in another folder…</source>
        <translation>Chercher ailleurs…</translation>
    </message>
    <message>
        <source>Protected case notes, on this laptop only</source>
        <translation>Notes de suivi protégées, sur ce portable seulement</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Where backups are kept</source>
        <translation>Où sont gardées les sauvegardes</translation>
    </message>
    <message>
        <source>Where the case file goes</source>
        <translation>Où va le coffre</translation>
    </message>
    <message>
        <source>Copying and reading back</source>
        <translation>Copie et relecture</translation>
    </message>
    <message>
        <source>The backup is back, every byte compared.</source>
        <translation>La sauvegarde est restaurée, chaque octet comparé.</translation>
    </message>
    <message>
        <source>Unlock it with the name and phrase of that day.</source>
        <translation>Déverrouillez-la avec le nom et la phrase de ce jour-là.</translation>
    </message>
    <message>
        <source>You are asked once more then: this computer knew a later state.</source>
        <translation>Une confirmation vous sera alors demandée&#xa0;: cet ordinateur connaissait un état plus récent.</translation>
    </message>
    <message>
        <source>The case file that was there is kept in “{folder}”.</source>
        <translation>Le coffre qui s’y trouvait est gardé dans «&#xa0;{folder}&#xa0;».</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>Arrêté&#xa0;: rien n’a été changé.</translation>
    </message>
    <message>
        <source>Unlock and merge</source>
        <translation>Déverrouiller et fusionner</translation>
    </message>
    <message>
        <source>Move it aside and restore</source>
        <translation>Mettre de côté et restaurer</translation>
    </message>
</context>
<context>
    <name>RestoreWhere</name>
    <message>
        <source>Another place…</source>
        <translation>Un autre emplacement…</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Où elle va</translation>
    </message>
    <message>
        <source>What is in this folder is not this case file.</source>
        <translation>Ce qui se trouve à cet emplacement n’est pas ce coffre.</translation>
    </message>
    <message>
        <source>It is not touched. Choose another place.</source>
        <translation>Rien n’y est touché. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Put it beside</source>
        <translation>La mettre à côté</translation>
    </message>
    <message>
        <source>As a second case file, in “{folder}”</source>
        <translation>Comme deuxième coffre, dans «&#xa0;{folder}&#xa0;»</translation>
    </message>
    <message>
        <source>Put it in its place</source>
        <translation>La mettre à la place du coffre</translation>
    </message>
    <message>
        <source>The case file that is there is moved aside and kept</source>
        <translation>Le coffre qui s’y trouve est mis de côté et gardé</translation>
    </message>
    <message>
        <source>Merge it instead</source>
        <translation>Plutôt la fusionner</translation>
    </message>
    <message>
        <source>Unlock the case file that is there, then Settings, Backups</source>
        <translation>Déverrouiller le coffre qui s’y trouve, puis Réglages, Sauvegardes</translation>
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
    <name>RuleCard</name>
    <message>
        <source>The rule</source>
        <translation>La règle</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>Article on counting</source>
        <translation>Article sur la façon de compter</translation>
    </message>
    <message>
        <source>{day}, by {name}</source>
        <translation>{day}, par {name}</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Vérifiée le</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Law changes. Before filing, read the notification again.</source>
        <translation>Le droit change. Avant de déposer, relisez la notification.</translation>
    </message>
    <message numerus="yes">
        <source>Verified %n months ago: check it again</source>
        <translation>
            <numerusform>Vérifiée il y a&#xa0;%n mois&#xa0;: à vérifier de nouveau</numerusform>
            <numerusform>Vérifiée il y a&#xa0;%n mois&#xa0;: à vérifier de nouveau</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified less than 6 months ago</source>
        <translation>Vérifiée il y a moins de 6 mois</translation>
    </message>
</context>
<context>
    <name>RuleDetail</name>
    <message>
        <source>Choose a rule to see what it says.</source>
        <translation>Choisissez une règle pour voir ce qu’elle dit.</translation>
    </message>
    <message>
        <source>Its legal basis, its versions and a trial are shown here.</source>
        <translation>Sa base légale, ses versions et un essai s’affichent ici.</translation>
    </message>
    <message>
        <source>It was changed in two places. Change it once more to settle.</source>
        <translation>Elle a été modifiée à deux endroits. Modifiez-la encore une fois pour trancher.</translation>
    </message>
    <message>
        <source>Try it with dates</source>
        <translation>L’essayer avec des dates</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Go back to the program&apos;s own</source>
        <translation>Revenir à celle du programme</translation>
    </message>
    <message>
        <source>No longer use it</source>
        <translation>Ne plus l’utiliser</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>L’utiliser de nouveau</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Runs from</source>
        <translation>Court à partir de</translation>
    </message>
    <message>
        <source>Ends before</source>
        <translation>Finit avant</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Façon de compter</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>Article on counting</source>
        <translation>Article sur la façon de compter</translation>
    </message>
    <message>
        <source>How to file</source>
        <translation>Comment déposer</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Où c’est écrit</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>no longer used</source>
        <translation>n’est plus utilisée</translation>
    </message>
</context>
<context>
    <name>RuleEdit</name>
    <message>
        <source>Back to the rules</source>
        <translation>Retour aux règles</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save this version</source>
        <translation>Enregistrer la version</translation>
    </message>
    <message>
        <source>Every version is kept. Open deadlines are offered to be recomputed.</source>
        <translation>Chaque version est gardée. Il sera proposé de recalculer les échéances en cours.</translation>
    </message>
    <message>
        <source>Change: {title}</source>
        <translation>Modifier&#xa0;: {title}</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>You had begun to change this rule.</source>
        <translation>Vous aviez commencé à modifier cette règle.</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>Deadline rules</source>
        <translation>Règles des échéances</translation>
    </message>
</context>
<context>
    <name>RuleModel</name>
    <message>
        <source>verified</source>
        <translation>vérifiée</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifiée</translation>
    </message>
</context>
<context>
    <name>RuleTrial</name>
    <message>
        <source>Back to the rules</source>
        <translation>Retour aux règles</translation>
    </message>
    <message>
        <source>That is enough</source>
        <translation>Cela suffit</translation>
    </message>
    <message>
        <source>Nothing you type here is kept.</source>
        <translation>Rien de ce que vous tapez ici n’est gardé.</translation>
    </message>
    <message>
        <source>Trying: {title}</source>
        <translation>Essai&#xa0;: {title}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>How this date is computed</source>
        <translation>Comment cette date est calculée</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>no longer in use</source>
        <translation>n’est plus utilisée</translation>
    </message>
    <message>
        <source>from the program</source>
        <translation>du programme</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>modifiée ici</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>la vôtre</translation>
    </message>
    <message>
        <source>Verified on {day} by {name}</source>
        <translation>Vérifiée le {day} par {name}</translation>
    </message>
    <message>
        <source>every procedure</source>
        <translation>toutes les procédures</translation>
    </message>
    <message>
        <source>Neither the first nor the last day counts.</source>
        <translation>Ni le jour de départ ni celui d’arrivée ne comptent.</translation>
    </message>
    <message>
        <source>An end on a Saturday, Sunday or public holiday goes to the next working day.</source>
        <translation>S’il finit un samedi, un dimanche ou un jour férié, il est reporté au premier jour ouvrable suivant.</translation>
    </message>
    <message>
        <source>It must have arrived by then.</source>
        <translation>Le dossier doit être arrivé à ce moment-là.</translation>
    </message>
    <message>
        <source>It must be sent by then.</source>
        <translation>Le dossier doit être envoyé à ce moment-là.</translation>
    </message>
    <message>
        <source>It does not run where the notice leaves out how and by when to appeal.</source>
        <translation>Il ne court pas si la notification n’indique pas les voies et délais de recours.</translation>
    </message>
    <message>
        <source>A registered letter that is not collected counts from its first notice.</source>
        <translation>Une lettre recommandée non retirée compte dès le premier avis de passage.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) more overseas.</source>
        <translation>
            <numerusform>Outre-mer&#xa0;:&#xa0;%n mois de plus.</numerusform>
            <numerusform>Outre-mer&#xa0;:&#xa0;%n mois de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the authority&apos;s time: nobody&apos;s task.</source>
        <translation>C’est le délai de l’autorité&#xa0;: ce n’est la tâche de personne.</translation>
    </message>
    <message>
        <source>From “{begins}” to “{ends}” it stops, then begins anew.</source>
        <translation>De «&#xa0;{begins}&#xa0;» à «&#xa0;{ends}&#xa0;», il est interrompu, puis repart en entier.</translation>
    </message>
    <message>
        <source>From “{begins}” to “{ends}” it stops; the rest runs after.</source>
        <translation>De «&#xa0;{begins}&#xa0;» à «&#xa0;{ends}&#xa0;», il est suspendu&#xa0;; le reste court ensuite.</translation>
    </message>
</context>
<context>
    <name>RulesFront</name>
    <message>
        <source>Load a file…</source>
        <translation>Charger un fichier…</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Deadline rules</source>
        <translation>Règles des échéances</translation>
    </message>
    <message>
        <source>Deadlines are computed by these. No lawyer has verified those of the program: have them read, and say so here.</source>
        <translation>Elles servent à calculer les échéances. Aucun juriste n’a vérifié celles du programme&#xa0;: faites-les relire, et notez-le ici.</translation>
    </message>
    <message>
        <source>Name, procedure, article…</source>
        <translation>Nom, procédure, article…</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifiées</translation>
    </message>
    <message>
        <source>No rule says that.</source>
        <translation>Aucune règle ne correspond.</translation>
    </message>
</context>
<context>
    <name>RulesLoading</name>
    <message>
        <source>Back to the rules</source>
        <translation>Retour aux règles</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Use these rules from now on</source>
        <translation>Utiliser désormais ces règles</translation>
    </message>
    <message>
        <source>Load rules</source>
        <translation>Charger des règles</translation>
    </message>
    <message>
        <source>Every rule of this file is here already, word for word.</source>
        <translation>Toutes les règles de ce fichier sont déjà ici, mot pour mot.</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Rules that are changed keep their earlier versions.</source>
        <translation>Rien n’est encore changé. Les règles modifiées gardent leurs versions antérieures.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Identiques</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Deadline rules</source>
        <translation>Règles des échéances</translation>
    </message>
    <message>
        <source>A new version of the rule is kept.</source>
        <translation>Une nouvelle version de la règle est gardée.</translation>
    </message>
    <message>
        <source>Deadlines computed before offer to be recomputed.</source>
        <translation>Il sera proposé de recalculer les échéances déjà calculées.</translation>
    </message>
    <message>
        <source>Nobody vouches for it as it is now: say who verified it.</source>
        <translation>Personne ne s’en porte garant telle qu’elle est&#xa0;: dites qui l’a vérifiée.</translation>
    </message>
    <message>
        <source>The program&apos;s own rule counts again.</source>
        <translation>La règle du programme s’applique de nouveau.</translation>
    </message>
    <message>
        <source>The rule is used again.</source>
        <translation>La règle est de nouveau utilisée.</translation>
    </message>
    <message>
        <source>The rule is no longer offered.</source>
        <translation>La règle n’est plus proposée.</translation>
    </message>
    <message>
        <source>Its versions stay in the list of versions.</source>
        <translation>Ses versions restent dans la liste des versions.</translation>
    </message>
    <message>
        <source>Rule files ({pattern})</source>
        <translation>Fichiers de règles ({pattern})</translation>
    </message>
    <message>
        <source>Load rules</source>
        <translation>Charger des règles</translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was changed.</source>
        <translation>Ce fichier ne peut pas être lu. Rien n’a été changé.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) taken in.</source>
        <translation>
            <numerusform>%n règle chargée.</numerusform>
            <numerusform>%n règles chargées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rule as a file</source>
        <translation>Enregistrer la règle dans un fichier</translation>
    </message>
    <message>
        <source>The rule is in {file}.</source>
        <translation>La règle est dans {file}.</translation>
    </message>
    <message>
        <source>Nobody is named in it: share it as you like.</source>
        <translation>Personne n’y est nommé&#xa0;: partagez-le comme vous voulez.</translation>
    </message>
</context>
<context>
    <name>Says</name>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>holds every key of the role</source>
        <translation>a toutes les clés du rôle</translation>
    </message>
    <message>
        <source>waits for {keys}: you give it when you sign</source>
        <translation>clés manquantes&#xa0;: {keys}&#xa0;; vous les donnez en signant</translation>
    </message>
    <message>
        <source>waits for {keys}: somebody who holds it has to give it</source>
        <translation>clés manquantes&#xa0;: {keys}&#xa0;; à donner par quelqu’un qui les a</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
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
    <name>Sentences</name>
    <message>
        <source>Choose who the cases go to.</source>
        <translation>Choisissez à qui vont les dossiers.</translation>
    </message>
    <message>
        <source>Choose the cases that go.</source>
        <translation>Choisissez les dossiers qui partent.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Passer</translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n cases to {name}, custody included</source>
        <translation>
            <numerusform>Passer&#xa0;%n dossier à {name}, avec la garde</numerusform>
            <numerusform>Passer&#xa0;%n dossiers à {name}, avec la garde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words}, a copy to %n others</source>
        <translation>
            <numerusform>{words}, une copie à&#xa0;%n autre</numerusform>
            <numerusform>{words}, une copie à&#xa0;%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Send what is new to {name}</source>
        <translation>Envoyer à {name} ce qui est nouveau</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n others</source>
        <translation>
            <numerusform>{name} et&#xa0;%n autre</numerusform>
            <numerusform>{name} et&#xa0;%n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send a copy of %n cases to {name}</source>
        <translation>
            <numerusform>Envoyer une copie de&#xa0;%n dossier à {name}</numerusform>
            <numerusform>Envoyer une copie de&#xa0;%n dossiers à {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing leaves yet: one encrypted file is written to the folder you choose.</source>
        <translation>Rien ne part encore&#xa0;: un seul fichier chiffré est écrit à l’emplacement de votre choix.</translation>
    </message>
    <message>
        <source>Nothing leaves yet: one encrypted file is written to the exchange folder.</source>
        <translation>Rien ne part encore&#xa0;: un seul fichier chiffré est écrit dans le dossier d’échange.</translation>
    </message>
    <message>
        <source>You keep your cases read-only until the receipt.</source>
        <translation>Vous gardez vos dossiers en lecture seule jusqu’au reçu.</translation>
    </message>
    <message numerus="yes">
        <source>%n go without a summary.</source>
        <translation>
            <numerusform>%n dossier part sans résumé.</numerusform>
            <numerusform>%n dossiers partent sans résumé.</numerusform>
        </translation>
    </message>
    <message>
        <source>You keep your cases and go on answering for them.</source>
        <translation>Vous gardez vos dossiers et continuez d’en avoir la garde.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases are in {file}, encrypted for {names}. Carry it as you like: nobody else can open it.</source>
        <translation>
            <numerusform>%n dossier est dans {file}, chiffré pour {names}. Transportez ce fichier comme vous voulez&#xa0;: personne d’autre ne peut l’ouvrir.</numerusform>
            <numerusform>%n dossiers sont dans {file}, chiffrés pour {names}. Transportez ce fichier comme vous voulez&#xa0;: personne d’autre ne peut l’ouvrir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your cases are read-only until the receipt of {name} comes back; read it under “Sent and received”.</source>
        <translation>Vos dossiers sont en lecture seule jusqu’au retour du reçu de {name}&#xa0;; lisez-le sous «&#xa0;Envoyés et reçus&#xa0;».</translation>
    </message>
    <message>
        <source>A receipt comes back; read it under “Sent and received”, and next time you can send only what is new.</source>
        <translation>Un reçu reviendra&#xa0;; lisez-le sous «&#xa0;Envoyés et reçus&#xa0;», et la prochaine fois vous pourrez envoyer seulement ce qui est nouveau.</translation>
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
        <source>What deadlines are computed by: have it verified, and say so.</source>
        <translation>Ce qui sert à calculer les échéances&#xa0;: faites-le vérifier, et notez-le.</translation>
    </message>
    <message>
        <source>Look after the rules</source>
        <translation>Gérer les règles</translation>
    </message>
    <message>
        <source>Deadline rules</source>
        <translation>Règles des échéances</translation>
    </message>
    <message>
        <source>Hand your cases over to who comes after you; or cross a border with a case file that holds nothing, and have everything again.</source>
        <translation>Passez vos dossiers à la personne qui vous suit&#xa0;; ou franchissez une frontière avec un coffre qui ne contient rien, et retrouvez tout ensuite.</translation>
    </message>
    <message>
        <source>End of mission…</source>
        <translation>Fin de mission…</translation>
    </message>
    <message>
        <source>Before travelling…</source>
        <translation>Avant un voyage…</translation>
    </message>
    <message>
        <source>You are leaving</source>
        <translation>Vous partez</translation>
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
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Type the words first.</source>
        <translation>Tapez d’abord les mots.</translation>
    </message>
    <message>
        <source>Not in the list of words: number {numbers}. Look at the paper again.</source>
        <translation>Pas dans la liste des mots&#xa0;: nº {numbers}. Regardez de nouveau le papier.</translation>
    </message>
    <message>
        <source>A sheet has {all} words; here are {count}.</source>
        <translation>Une feuille a {all} mots&#xa0;; ici, il y en a {count}.</translation>
    </message>
    <message>
        <source>Word {number} does not fit the others. Look at it on the paper.</source>
        <translation>Le mot {number} ne va pas avec les autres. Vérifiez-le sur le papier.</translation>
    </message>
    <message>
        <source>These words do not fit together: several are wrong, or not in their order.</source>
        <translation>Ces mots ne vont pas ensemble&#xa0;: plusieurs sont faux, ou pas dans l’ordre.</translation>
    </message>
    <message>
        <source>{count} of {all} words</source>
        <translation>{count} sur {all} mots</translation>
    </message>
    <message>
        <source>they fit together</source>
        <translation>ils vont ensemble</translation>
    </message>
    <message>
        <source>sheet {number}, whole</source>
        <translation>feuille {number}, complète</translation>
    </message>
    <message>
        <source>not in the list: number {numbers}</source>
        <translation>pas dans la liste&#xa0;: nº {numbers}</translation>
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
    <name>Sheets</name>
    <message>
        <source>Recovery words</source>
        <translation>Mots de secours</translation>
    </message>
    <message>
        <source>A second sheet: any other of the three</source>
        <translation>Une deuxième feuille&#xa0;: n’importe laquelle des deux autres</translation>
    </message>
    <message>
        <source>One sheet more is needed.</source>
        <translation>Il faut encore une feuille.</translation>
    </message>
    <message>
        <source>This is the first sheet again: take another.</source>
        <translation>C’est encore la première feuille&#xa0;: prenez-en une autre.</translation>
    </message>
    <message>
        <source>These two sheets do not belong together.</source>
        <translation>Ces deux feuilles ne vont pas ensemble.</translation>
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
    <name>Sides</name>
    <message>
        <source>They come from the version of {author}, {moment}.</source>
        <translation>Toutes partent de la version de {author}, {moment}.</translation>
    </message>
    <message>
        <source>Written with another version of the form.</source>
        <translation>Écrite avec une autre version du formulaire.</translation>
    </message>
    <message>
        <source>For other named people: you cannot read it.</source>
        <translation>Réservée à d’autres personnes désignées&#xa0;: vous ne pouvez pas la lire.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signée</translation>
    </message>
</context>
<context>
    <name>SignStep</name>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Keys of the office, a car, meetings… No names: everybody here can read it.</source>
        <translation>Clés du bureau, voiture, réunions… Pas de noms&#xa0;: tout le monde ici peut le lire.</translation>
    </message>
    <message>
        <source>A word for whoever comes</source>
        <translation>Un mot pour la personne qui arrive</translation>
    </message>
    <message>
        <source>Something is left to decide.</source>
        <translation>Il reste quelque chose à décider.</translation>
    </message>
    <message>
        <source>This is what you hand over. Your signature closes it.</source>
        <translation>Voici ce que vous passez. Votre signature le clôt.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Say why you sign in their place.</source>
        <translation>Dites pourquoi vous signez à sa place.</translation>
    </message>
    <message>
        <source>Choose who takes over.</source>
        <translation>Choisissez qui reprend.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) have nobody yet.</source>
        <translation>
            <numerusform>%n dossier n’a encore personne.</numerusform>
            <numerusform>%n dossiers n’ont encore personne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) have no note.</source>
        <translation>
            <numerusform>%n dossier n’a pas de note.</numerusform>
            <numerusform>%n dossiers n’ont pas de note.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do could not be opened by who gets them.</source>
        <translation>
            <numerusform>%n chose à faire ne pourrait pas être ouverte par la personne qui la reçoit.</numerusform>
            <numerusform>%n choses à faire ne pourraient pas être ouvertes par la personne qui les reçoit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are not finished.</source>
        <translation>
            <numerusform>%n brouillon n’est pas terminé.</numerusform>
            <numerusform>%n brouillons ne sont pas terminés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) for {name}</source>
        <translation>
            <numerusform>%n dossier pour {name}</numerusform>
            <numerusform>%n dossiers pour {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handover note(s)</source>
        <translation>
            <numerusform>%n note de passation</numerusform>
            <numerusform>%n notes de passation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do or to watch</source>
        <translation>
            <numerusform>%n chose à faire ou à surveiller</numerusform>
            <numerusform>%n choses à faire ou à surveiller</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them given by name</source>
        <translation>
            <numerusform>dont&#xa0;%n confiée à une personne nommée</numerusform>
            <numerusform>dont&#xa0;%n confiées à une personne nommée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) let go</source>
        <translation>
            <numerusform>%n brouillon abandonné</numerusform>
            <numerusform>%n brouillons abandonnés</numerusform>
        </translation>
    </message>
    <message>
        <source>last day: {day}</source>
        <translation>dernier jour&#xa0;: {day}</translation>
    </message>
    <message>
        <source>{name} is given the keys: {keys}</source>
        <translation>{name} reçoit les clés&#xa0;: {keys}</translation>
    </message>
    <message>
        <source>you cannot look into {keys}: the record says so</source>
        <translation>vous ne pouvez pas voir {keys}&#xa0;: le procès-verbal le dit</translation>
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
    <name>StaleBanner</name>
    <message>
        <source>Recompute</source>
        <translation>Recalculer</translation>
    </message>
    <message>
        <source>{title}: its rule is not known here, the date stays.</source>
        <translation>{title}&#xa0;: sa règle n’est pas connue ici, la date reste.</translation>
    </message>
    <message>
        <source>{title}: the event it runs from is no longer noted.</source>
        <translation>{title}&#xa0;: le fait qui fait courir le délai n’est plus noté.</translation>
    </message>
    <message>
        <source>{title}: days of the procedure contradict each other.</source>
        <translation>{title}&#xa0;: des dates de la procédure se contredisent.</translation>
    </message>
    <message>
        <source>{title}: its rule has changed.</source>
        <translation>{title}&#xa0;: sa règle a changé.</translation>
    </message>
    <message>
        <source>{title}: the public holidays have changed.</source>
        <translation>{title}&#xa0;: les jours fériés ont changé.</translation>
    </message>
    <message>
        <source>{title}: the facts have changed.</source>
        <translation>{title}&#xa0;: les faits ont changé.</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>Unlock, then merge the backup: Settings, Backups.</source>
        <translation>Déverrouillez, puis fusionnez la sauvegarde&#xa0;: Réglages, Sauvegardes.</translation>
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
    <name>Stays</name>
    <message>
        <source>What stays</source>
        <translation>Ce qui reste</translation>
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
    <name>StepStrip</name>
    <message>
        <source>{number}. {title}</source>
        <translation>{number}. {title}</translation>
    </message>
    <message>
        <source>something is left</source>
        <translation>il reste quelque chose</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prête</translation>
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
        <source>With custody, until {day}</source>
        <translation>Avec la garde, jusqu’au {day}</translation>
    </message>
    <message>
        <source>What is new, until {day}</source>
        <translation>Ce qui est nouveau, jusqu’au {day}</translation>
    </message>
    <message>
        <source>purpose: {purpose}</source>
        <translation>but&#xa0;: {purpose}</translation>
    </message>
    <message>
        <source>not everything you hold</source>
        <translation>pas tout ce que vous avez</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Nobody chosen yet</source>
        <translation>Personne de choisi</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>all verified</source>
        <translation>tous vérifiés</translation>
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
    <name>SummaryModel</name>
    <message>
        <source>Name you cannot read</source>
        <translation>Nom que vous ne pouvez pas lire</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>pas encore écrit</translation>
    </message>
    <message>
        <source>written on {day}</source>
        <translation>écrit le {day}</translation>
    </message>
    <message>
        <source>{day}: more than a month ago</source>
        <translation>{day}&#xa0;: il y a plus d’un mois</translation>
    </message>
</context>
<context>
    <name>SummaryReader</name>
    <message>
        <source>The summary before</source>
        <translation>Résumé précédent</translation>
    </message>
    <message>
        <source>Next summary</source>
        <translation>Résumé suivant</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Summaries to read</source>
        <translation>Résumés à lire</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} sur {count}</translation>
    </message>
    <message>
        <source>Written by {name}, {day}</source>
        <translation>Écrit par {name}, {day}</translation>
    </message>
</context>
<context>
    <name>SummaryWriting</name>
    <message>
        <source>Summaries</source>
        <translation>Résumés</translation>
    </message>
    <message>
        <source>Back to the preview</source>
        <translation>Retour à l’aperçu</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Dossier suivant</translation>
    </message>
    <message>
        <source>Choose a case to sum it up.</source>
        <translation>Choisissez un dossier à résumer.</translation>
    </message>
    <message numerus="yes">
        <source>Summaries: {written} of %n written</source>
        <translation>
            <numerusform>Résumés écrits&#xa0;: {written} sur&#xa0;%n</numerusform>
            <numerusform>Résumés écrits&#xa0;: {written} sur&#xa0;%n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakenCase</name>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>No note was left for this case. Read it before you go on.</source>
        <translation>Aucune note n’a été laissée pour ce dossier. Lisez-le avant de continuer.</translation>
    </message>
    <message>
        <source>Written by {name}, {day}</source>
        <translation>Écrit par {name}, {day}</translation>
    </message>
    <message>
        <source>I have read this, and know how to reach this person safely</source>
        <translation>J’ai lu ceci, et je sais comment joindre cette personne sans danger</translation>
    </message>
    <message>
        <source>I have looked at this case</source>
        <translation>J’ai regardé ce dossier</translation>
    </message>
    <message>
        <source>How to reach them without danger</source>
        <translation>Comment joindre la personne sans danger</translation>
    </message>
    <message>
        <source>Nothing is due in this case.</source>
        <translation>Ce dossier n’a rien à échéance.</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>Seen: {what}</source>
        <translation>Vu&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Tick each one as you see it</source>
        <translation>Cochez chaque ligne en la voyant</translation>
    </message>
</context>
<context>
    <name>TakingPart</name>
    <message>
        <source>Back to the overview</source>
        <translation>Retour à la vue d’ensemble</translation>
    </message>
    <message>
        <source>A question, or a word for the record</source>
        <translation>Une question, ou un mot pour le procès-verbal</translation>
    </message>
    <message>
        <source>One for all cases. Everybody here can read it: no names.</source>
        <translation>Pour l’ensemble des dossiers. Tout le monde ici peut le lire&#xa0;: pas de noms.</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Dossier suivant</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message numerus="yes">
        <source>{name} hands over %n case(s)</source>
        <translation>
            <numerusform>{name} passe&#xa0;%n dossier</numerusform>
            <numerusform>{name} passe&#xa0;%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) went elsewhere since, and are not taken over: {codes}.</source>
        <translation>
            <numerusform>%n dossier est parti ailleurs depuis, et n’est pas repris&#xa0;: {codes}.</numerusform>
            <numerusform>%n dossiers sont partis ailleurs depuis, et ne sont pas repris&#xa0;: {codes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to tick</source>
        <translation>
            <numerusform>%n à cocher</numerusform>
            <numerusform>%n à cocher</numerusform>
        </translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vu</translation>
    </message>
    <message>
        <source>{done} of {all} cases seen</source>
        <translation>Dossiers vus&#xa0;: {done} sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n case(s)</source>
        <translation>
            <numerusform>Reprendre&#xa0;%n dossier</numerusform>
            <numerusform>Reprendre&#xa0;%n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Your signature makes them yours, all at once. What was written keeps its author.</source>
        <translation>Par votre signature, ils deviennent les vôtres, tous à la fois. Ce qui a été écrit garde son auteur.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) still to tick.</source>
        <translation>
            <numerusform>Encore&#xa0;%n ligne à cocher.</numerusform>
            <numerusform>Encore&#xa0;%n lignes à cocher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are yours now.</source>
        <translation>
            <numerusform>%n dossier est maintenant le vôtre.</numerusform>
            <numerusform>%n dossiers sont maintenant les vôtres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stay in the old name: your role does not write there.</source>
        <translation>
            <numerusform>%n chose reste à l’ancien nom&#xa0;: votre rôle n’écrit pas dans ce volet.</numerusform>
            <numerusform>%n choses restent à l’ancien nom&#xa0;: votre rôle n’écrit pas dans ces volets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is new since you looked.</source>
        <translation>Il y a du nouveau depuis que vous avez regardé.</translation>
    </message>
    <message>
        <source>Nothing was changed. Tick what is new, then take over.</source>
        <translation>Rien n’a été changé. Cochez ce qui est nouveau, puis reprenez.</translation>
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
    <name>TaskLine</name>
    <message>
        <source>What becomes of “{what}”</source>
        <translation>Ce que devient «&#xa0;{what}&#xa0;»</translation>
    </message>
    <message>
        <source>Who follows the case next could not open this. Give it to somebody who can, or end it.</source>
        <translation>La personne qui suivra le dossier ne pourrait pas l’ouvrir. Confiez-le à quelqu’un qui le peut, ou terminez-le.</translation>
    </message>
</context>
<context>
    <name>TasksStep</name>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do or to watch. Each stays with its case unless you say otherwise.</source>
        <translation>
            <numerusform>%n chose à faire ou à surveiller. Sauf avis contraire de votre part, elle suit son dossier.</numerusform>
            <numerusform>%n choses à faire ou à surveiller. Sauf avis contraire de votre part, chacune suit son dossier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) whose time does not run now: each stays with its case.</source>
        <translation>
            <numerusform>%n échéance dont le délai ne court pas en ce moment&#xa0;: elle reste avec son dossier.</numerusform>
            <numerusform>%n échéances dont le délai ne court pas en ce moment&#xa0;: chacune reste avec son dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Il ne reste rien à faire.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Afficher&#xa0;%n de plus</numerusform>
            <numerusform>Afficher&#xa0;%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>With its case</source>
        <translation>Suit son dossier</translation>
    </message>
    <message>
        <source>With its case: {name}</source>
        <translation>Suit son dossier&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Give to {name}</source>
        <translation>Confier à {name}</translation>
    </message>
    <message>
        <source>In a word: what came of it, or why</source>
        <translation>En un mot&#xa0;: ce que cela a donné, ou pourquoi</translation>
    </message>
    <message>
        <source>Mark it now: {state}</source>
        <translation>Marquer dès maintenant&#xa0;: {state}</translation>
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
    <name>TemplateFaults</name>
    <message>
        <source>The file could not be read.</source>
        <translation>Le fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>It is not a Word document (.docx), or it is damaged.</source>
        <translation>Ce n’est pas un document Word (.docx), ou il est abîmé.</translation>
    </message>
    <message>
        <source>It is too large for a letter.</source>
        <translation>Il est trop volumineux pour une lettre.</translation>
    </message>
    <message>
        <source>It has a password, or is in the old format. Save it as .docx without a password.</source>
        <translation>Il a un mot de passe, ou est dans l’ancien format. Enregistrez-le en .docx, sans mot de passe.</translation>
    </message>
    <message>
        <source>It has macros. Save it as a document without macros.</source>
        <translation>Il contient des macros. Enregistrez-le comme document sans macros.</translation>
    </message>
    <message>
        <source>It holds something else than text, tables and pictures (PNG, JPEG).</source>
        <translation>Il contient autre chose que du texte, des tableaux et des images (PNG, JPEG).</translation>
    </message>
    <message>
        <source>It fetches something from outside the document:</source>
        <translation>Il va chercher quelque chose hors du document&#xa0;:</translation>
    </message>
    <message>
        <source>It is not as Word writes documents. Save it anew.</source>
        <translation>Il n’est pas écrit comme un document Word. Enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>It has tracked changes or comments. Accept or remove them in Word.</source>
        <translation>Il a des modifications suivies ou des commentaires. Acceptez-les ou retirez-les dans Word.</translation>
    </message>
    <message>
        <source>Only fields, conditions and loops are possible. This is not:</source>
        <translation>Seuls les champs, les conditions et les boucles sont possibles. Pas ceci&#xa0;:</translation>
    </message>
    <message>
        <source>Something is not whole, or stands in the wrong place:</source>
        <translation>Quelque chose est incomplet, ou mal placé&#xa0;:</translation>
    </message>
    <message>
        <source>It would never end, or grow too large.</source>
        <translation>Il ne finirait jamais, ou deviendrait trop volumineux.</translation>
    </message>
    <message>
        <source>{field} (did you mean {near}?)</source>
        <translation>{field} (vouliez-vous dire {near}&#xa0;?)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et&#xa0;%n autre</numerusform>
            <numerusform>et&#xa0;%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplatesCard</name>
    <message>
        <source>Save a template, change its words and its head in Word, and load it: new letters are made from it. The fields between double braces are filled in.</source>
        <translation>Enregistrez un modèle, changez ses textes et son en-tête dans Word, puis chargez-le&#xa0;: il servira aux nouvelles lettres. Les champs entre doubles accolades sont remplis.</translation>
    </message>
    <message>
        <source>Templates of your organisation</source>
        <translation>Modèles de votre organisation</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Charger…</translation>
    </message>
    <message>
        <source>Use the program&apos;s again</source>
        <translation>Reprendre celui du programme</translation>
    </message>
    <message>
        <source>The program&apos;s</source>
        <translation>Celui du programme</translation>
    </message>
    <message>
        <source>{file}, loaded on {day} by {name}</source>
        <translation>{file}, chargé le {day} par {name}</translation>
    </message>
    <message>
        <source>Where does the template go?</source>
        <translation>Où enregistrer le modèle&#xa0;?</translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation>Documents Word</translation>
    </message>
    <message>
        <source>Which template?</source>
        <translation>Quel modèle&#xa0;?</translation>
    </message>
    <message>
        <source>The template is in {file}. It names nobody.</source>
        <translation>Le modèle est dans {file}. Il ne nomme personne.</translation>
    </message>
    <message>
        <source>{file} is used from now on.</source>
        <translation>{file} sera utilisé désormais.</translation>
    </message>
    <message>
        <source>The program&apos;s template is used again.</source>
        <translation>Le modèle du programme est de nouveau utilisé.</translation>
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
    <name>Ticking</name>
    <message>
        <source>How it ended</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Number of the registered letter, receipt, who filed it where.</source>
        <translation>Numéro du recommandé, récépissé, qui l’a déposé et où.</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>Quel jour</translation>
    </message>
    <message>
        <source>Proof, or why</source>
        <translation>Preuve, ou raison</translation>
    </message>
    <message>
        <source>Mark this deadline</source>
        <translation>Marquer cette échéance</translation>
    </message>
    <message>
        <source>Mark it so</source>
        <translation>Marquer ainsi</translation>
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
        <source>Compare them</source>
        <translation>Les comparer</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were written in two places at once.</source>
        <translation>
            <numerusform>%n entrée a été écrite à deux endroits à la fois.</numerusform>
            <numerusform>%n entrées ont été écrites à deux endroits à la fois.</numerusform>
        </translation>
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
    <name>TravelPage</name>
    <message>
        <source>Before travelling</source>
        <translation>Avant un voyage</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cross a border with a case file that holds nothing, and have everything again on the other side.</source>
        <translation>Franchissez une frontière avec un coffre qui ne contient rien, et retrouvez tout de l’autre côté.</translation>
    </message>
    <message>
        <source>Removing, then renewing the keys</source>
        <translation>Effacement, puis renouvellement des clés</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were removed.</source>
        <translation>
            <numerusform>%n dossier a été effacé.</numerusform>
            <numerusform>%n dossiers ont été effacés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last traces are gone, and the keys are new.</source>
        <translation>Les dernières traces sont effacées, et les clés sont nouvelles.</translation>
    </message>
    <message>
        <source>The signed statements that say so are in the outbox.</source>
        <translation>Les déclarations signées qui le disent sont dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>The signed statements that say so are under Handover, Sent and received.</source>
        <translation>Les déclarations signées qui le disent sont sous Passation, Envoyés et reçus.</translation>
    </message>
    <message>
        <source>{people} need a key given again, on the page Team.</source>
        <translation>Une clé est à redonner, sur la page Équipe&#xa0;: {people}.</translation>
    </message>
    <message>
        <source>What was removed is gone, the rest is as it was. Go on any time.</source>
        <translation>Ce qui a été effacé l’est, le reste est inchangé. Continuez quand vous voudrez.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
</context>
<context>
    <name>TravelQuestion</name>
    <message>
        <source>Remove everything that you can open here?</source>
        <translation>Effacer tout ce que vous pouvez ouvrir ici&#xa0;?</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Take the last traces away, and renew the keys?</source>
        <translation>Effacer les dernières traces, et renouveler les clés&#xa0;?</translation>
    </message>
    <message>
        <source>Renew the keys</source>
        <translation>Renouveler les clés</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) go from here, with their entries, files and drafts.</source>
        <translation>
            <numerusform>%n dossier est effacé d’ici, avec ses entrées, ses fichiers et ses brouillons.</numerusform>
            <numerusform>%n dossiers sont effacés d’ici, avec leurs entrées, leurs fichiers et leurs brouillons.</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} keep them, and can give them back.</source>
        <translation>{people} les gardent, et peuvent vous les rendre.</translation>
    </message>
    <message>
        <source>{people} keeps them, and can give them back.</source>
        <translation>{people} les garde, et peut vous les rendre.</translation>
    </message>
    <message>
        <source>What is left is copied under new keys. That needs as much free space as the case file takes, and can be stopped and gone on with.</source>
        <translation>Ce qui reste est recopié sous de nouvelles clés. Il faut autant de place libre que le coffre en occupe&#xa0;; on peut arrêter, puis continuer.</translation>
    </message>
    <message>
        <source>Nothing would be lost: somebody else has all of it.</source>
        <translation>Rien ne serait perdu&#xa0;: quelqu’un d’autre a tout.</translation>
    </message>
    <message>
        <source>This would be lost for good. Tick each line once you saw it.</source>
        <translation>Ceci serait perdu pour toujours. Cochez chaque ligne après l’avoir vue.</translation>
    </message>
    <message>
        <source>Tick each line first: it says what would be lost.</source>
        <translation>Cochez d’abord chaque ligne&#xa0;: elle dit ce qui serait perdu.</translation>
    </message>
</context>
<context>
    <name>TravelSteps</name>
    <message>
        <source>Looking at what this case file holds…</source>
        <translation>Examen de ce que contient ce coffre…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Hand them over…</source>
        <translation>Les passer…</translation>
    </message>
    <message>
        <source>Hand everything over</source>
        <translation>Tout passer</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Read a receipt…</source>
        <translation>Lire un reçu…</translation>
    </message>
    <message>
        <source>Who takes a case over writes a receipt. It comes back to you as a small file or as a QR code.</source>
        <translation>La personne qui reprend un dossier fait un reçu. Il vous revient en petit fichier ou en code QR.</translation>
    </message>
    <message>
        <source>Wait for the receipts</source>
        <translation>Attendre les reçus</translation>
    </message>
    <message>
        <source>Remove everything, and renew the keys</source>
        <translation>Tout effacer, et renouveler les clés</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n case(s)…</source>
        <translation>
            <numerusform>Effacer&#xa0;%n dossier…</numerusform>
            <numerusform>Effacer&#xa0;%n dossiers…</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew the keys…</source>
        <translation>Renouveler les clés…</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) stay until then, with their codes and what is read by everybody.</source>
        <translation>
            <numerusform>D’ici là,&#xa0;%n dossier reste, avec son code et ce que tout le monde lit.</numerusform>
            <numerusform>D’ici là,&#xa0;%n dossiers restent, avec leurs codes et ce que tout le monde lit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask whoever holds another key</source>
        <translation>Demander à qui a une autre clé</translation>
    </message>
    <message>
        <source>See that it holds nothing, lock, and go</source>
        <translation>Vérifier que le coffre est vide, verrouiller, partir</translation>
    </message>
    <message>
        <source>It was looked at just now.</source>
        <translation>La vérification vient d’être faite.</translation>
    </message>
    <message>
        <source>This page says so when everything above is done.</source>
        <translation>Cette page le dira quand tout ce qui précède sera fait.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>to do now</source>
        <translation>à faire maintenant</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation>{number}. {title}</translation>
    </message>
</context>
<context>
    <name>TravelWords</name>
    <message>
        <source>Every case is handed over.</source>
        <translation>Tous les dossiers sont passés.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are still yours. Somebody you trust takes them over, custody included, and can give them back.</source>
        <translation>
            <numerusform>%n dossier est encore sous votre garde. Une personne de confiance le reprend, avec la garde, et pourra vous le rendre.</numerusform>
            <numerusform>%n dossiers sont encore sous votre garde. Une personne de confiance les reprend, avec la garde, et pourra vous les rendre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are claimed by both sides. Decide that first.</source>
        <translation>
            <numerusform>La garde de&#xa0;%n dossier est revendiquée des deux côtés. Décidez-en d’abord.</numerusform>
            <numerusform>La garde de&#xa0;%n dossiers est revendiquée des deux côtés. Décidez-en d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>No receipt is missing.</source>
        <translation>Aucun reçu ne manque.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) wait for a receipt. Until it is here you cannot know that anybody has them, and nothing is removed.</source>
        <translation>
            <numerusform>%n dossier attend un reçu. Avant son arrivée, vous ne pouvez pas savoir si quelqu’un l’a, et rien n’est effacé.</numerusform>
            <numerusform>%n dossiers attendent un reçu. Avant son arrivée, vous ne pouvez pas savoir si quelqu’un les a, et rien n’est effacé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) to {name}</source>
        <translation>
            <numerusform>%n dossier passé à {name}</numerusform>
            <numerusform>%n dossiers passés à {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>since {day}, opens until {until}</source>
        <translation>depuis le {day}, peut s’ouvrir jusqu’au {until}</translation>
    </message>
    <message>
        <source>since {day}; the bundle opens no more since {until}</source>
        <translation>depuis le {day}&#xa0;; le paquet ne s’ouvre plus depuis le {until}</translation>
    </message>
    <message>
        <source>You hold every key that is in use here.</source>
        <translation>Vous avez toutes les clés utilisées ici.</translation>
    </message>
    <message>
        <source>Whoever holds another key has emptied what they open.</source>
        <translation>Ce que d’autres clés ouvrent a été vidé par qui les a.</translation>
    </message>
    <message>
        <source>You cannot look into everything. Who holds the key unlocks this case file, opens this page, and does the same. Even where no entry is known there may be one: discreet entries are on no list.</source>
        <translation>Vous ne pouvez pas tout voir. Qui a la clé déverrouille ce coffre, ouvre cette page et fait de même. Même si aucune entrée n’est connue, il peut y en avoir une&#xa0;: les entrées discrètes ne sont sur aucune liste.</translation>
    </message>
    <message>
        <source>{compartment}: {people}</source>
        <translation>{compartment}&#xa0;: {people}</translation>
    </message>
    <message>
        <source>nobody here, only the recovery words</source>
        <translation>personne ici, seulement les mots de secours</translation>
    </message>
    <message>
        <source>emptied</source>
        <translation>vidé</translation>
    </message>
    <message>
        <source>no entry is known; has to be looked at</source>
        <translation>aucune entrée connue&#xa0;; à vérifier</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) can go: somebody else has them. Their entries, files and drafts are removed, then what is left is put under new keys, so that old traces on the disk open with nothing.</source>
        <translation>
            <numerusform>%n dossier peut être effacé&#xa0;: quelqu’un d’autre l’a. Ses entrées, ses fichiers et ses brouillons sont effacés, puis ce qui reste passe sous de nouvelles clés&#xa0;: plus rien n’ouvre les vieilles traces sur le disque.</numerusform>
            <numerusform>%n dossiers peuvent être effacés&#xa0;: quelqu’un d’autre les a. Leurs entrées, leurs fichiers et leurs brouillons sont effacés, puis ce qui reste passe sous de nouvelles clés&#xa0;: plus rien n’ouvre les vieilles traces sur le disque.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you could open is removed, and what is left is under new keys.</source>
        <translation>Ce que vous pouviez ouvrir est effacé, et ce qui reste est sous de nouvelles clés.</translation>
    </message>
    <message>
        <source>No case is here. The last traces go, and what is left is put under new keys, so that old traces on the disk open with nothing.</source>
        <translation>Il n’y a aucun dossier ici. Les dernières traces sont effacées, et ce qui reste passe sous de nouvelles clés&#xa0;: plus rien n’ouvre les vieilles traces sur le disque.</translation>
    </message>
    <message>
        <source>Nothing is removed before its receipt is here.</source>
        <translation>Rien n’est effacé avant l’arrivée de son reçu.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries written after the bundle, or that did not go with it</source>
        <translation>
            <numerusform>%n entrée écrite après le paquet, ou qui n’y était pas</numerusform>
            <numerusform>%n entrées écrites après le paquet, ou qui n’y étaient pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries for named people did not go</source>
        <translation>
            <numerusform>%n entrée réservée à des personnes désignées n’est pas partie</numerusform>
            <numerusform>%n entrées réservées à des personnes désignées ne sont pas parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were kept back from the bundle</source>
        <translation>
            <numerusform>%n entrée a été retenue hors du paquet</numerusform>
            <numerusform>%n entrées ont été retenues hors du paquet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries written here in a copy: who holds the case may never have got them</source>
        <translation>
            <numerusform>%n entrée écrite ici dans une copie&#xa0;: la personne qui a la garde du dossier ne l’a peut-être jamais reçue</numerusform>
            <numerusform>%n entrées écrites ici dans une copie&#xa0;: la personne qui a la garde du dossier ne les a peut-être jamais reçues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts begun and never saved, by anybody</source>
        <translation>
            <numerusform>%n texte commencé et jamais enregistré, de qui que ce soit</numerusform>
            <numerusform>%n textes commencés et jamais enregistrés, de qui que ce soit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records of ends of missions: print them first</source>
        <translation>
            <numerusform>%n procès-verbal de fin de mission&#xa0;: imprimez-le d’abord</numerusform>
            <numerusform>%n procès-verbaux de fin de mission&#xa0;: imprimez-les d’abord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extracts on their way to a colleague</source>
        <translation>
            <numerusform>%n extrait en route vers un collègue</numerusform>
            <numerusform>%n extraits en route vers un collègue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more case(s)</source>
        <translation>
            <numerusform>et&#xa0;%n autre dossier</numerusform>
            <numerusform>et&#xa0;%n autres dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>This case file holds nothing.</source>
        <translation>Ce coffre ne contient rien.</translation>
    </message>
    <message>
        <source>No person, no case, no note, no file, no draft. You can be asked for your passphrase: you can give it, and show this page.</source>
        <translation>Aucune personne, aucun dossier, aucune note, aucun fichier, aucun brouillon. Si l’on vous demande votre phrase de passe, vous pouvez la donner, et montrer cette page.</translation>
    </message>
    <message>
        <source>You can open nothing of any case here any more.</source>
        <translation>Vous ne pouvez plus rien ouvrir d’aucun dossier ici.</translation>
    </message>
    <message>
        <source>That is not yet the whole case file: a colleague has to look at what only they can open. Until then, do not say that it is empty.</source>
        <translation>Ce n’est pas encore tout le coffre&#xa0;: un collègue doit vérifier ce que lui seul peut ouvrir. D’ici là, ne dites pas que le coffre est vide.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Who works here, and whom you know: {contacts}.</source>
        <translation>Qui travaille ici, et qui vous connaissez&#xa0;: {contacts}.</translation>
    </message>
    <message>
        <source>That bundles went and came, between whom and when, with how many cases and entries, but no code; and the words of those who refused a bundle or took a case back.</source>
        <translation>Quels paquets sont partis et arrivés, entre qui et quand, avec combien de dossiers et d’entrées, mais aucun code&#xa0;; et les mots de qui a refusé un paquet ou récupéré un dossier.</translation>
    </message>
    <message>
        <source>The journal: who did what and when. Of a case it only has a number that says nothing.</source>
        <translation>Le journal&#xa0;: qui a fait quoi et quand. D’un dossier, il n’a qu’un numéro qui ne dit rien.</translation>
    </message>
    <message>
        <source>Whoever had a copy keeps it, and so do other laptops.</source>
        <translation>Qui avait une copie la garde, et les autres portables aussi.</translation>
    </message>
    <message>
        <source>Backups made before, and bundles that were written to you, still open with your passphrase. Carry none, and leave none on this computer, nor in the exchange folder.</source>
        <translation>Les sauvegardes faites avant et les paquets qui vous ont été adressés s’ouvrent encore avec votre phrase de passe. N’en emportez aucun, et n’en laissez aucun sur cet ordinateur ni dans le dossier d’échange.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are with {people}</source>
        <translation>
            <numerusform>%n dossier est chez {people}</numerusform>
            <numerusform>%n dossiers sont chez {people}</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all} came back</source>
        <translation>Revenus&#xa0;: {done} sur {all}</translation>
    </message>
    <message>
        <source>Everything that left for the journey is here again.</source>
        <translation>Tout ce qui était parti pour le voyage est de retour.</translation>
    </message>
    <message>
        <source>The others are with {people}.</source>
        <translation>Qui a les autres&#xa0;: {people}.</translation>
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
    <message>
        <source>Lock and go</source>
        <translation>Verrouiller et partir</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
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
    <name>Warnings</name>
    <message>
        <source>Nobody has compared the digits or words of {names} yet. Somebody else could have made this card: compare by voice first.</source>
        <translation>Personne n’a encore comparé les chiffres ou les mots avec {names}. Quelqu’un d’autre a pu faire cette carte&#xa0;: comparez d’abord de vive voix.</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Comparer maintenant</translation>
    </message>
    <message>
        <source>The mission of {names} ended on {day}. Ask who has taken over, or for a new card, before you send anything.</source>
        <translation>La mission de {names} a pris fin le {day}. Avant tout envoi, demandez qui a pris la suite, ou une nouvelle carte.</translation>
    </message>
    <message>
        <source>Custody cannot go along, so this is a copy. {why}</source>
        <translation>La garde ne peut pas être passée&#xa0;: ce sera donc une copie. {why}</translation>
    </message>
    <message>
        <source>Something falls due during the passage: {case}, {day}. {name} will see it first.</source>
        <translation>Une date tombe pendant la passation&#xa0;: {case}, {day}. {name} la verra en premier.</translation>
    </message>
    <message numerus="yes">
        <source>Something falls due during the passage: {case}, {day}, and in %n more cases. {name} will see it first.</source>
        <translation>
            <numerusform>Une date tombe pendant la passation&#xa0;: {case}, {day}, et dans&#xa0;%n autre dossier. {name} la verra en premier.</numerusform>
            <numerusform>Une date tombe pendant la passation&#xa0;: {case}, {day}, et dans&#xa0;%n autres dossiers. {name} la verra en premier.</numerusform>
        </translation>
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
    <name>WhoStep</name>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Why you sign in their place</source>
        <translation>Pourquoi vous signez à sa place</translation>
    </message>
    <message>
        <source>It stays in the record: everybody here can read it.</source>
        <translation>Cela reste au procès-verbal&#xa0;: tout le monde ici peut le lire.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>On a later day</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>The account is removed then. Until then it opens what it opens today.</source>
        <translation>Le compte est retiré ce jour-là. D’ici là, il ouvre ce qu’il ouvre aujourd’hui.</translation>
    </message>
    <message>
        <source>Choose who takes over.</source>
        <translation>Choisissez qui reprend.</translation>
    </message>
    <message>
        <source>Choose who takes over your cases. You can make exceptions next.</source>
        <translation>Choisissez qui reprend vos dossiers. Vous pourrez ensuite faire des exceptions.</translation>
    </message>
    <message>
        <source>Choose who takes over. You can make exceptions next.</source>
        <translation>Choisissez qui reprend. Vous pourrez ensuite faire des exceptions.</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Qui reprend</translation>
    </message>
    <message>
        <source>Nobody else here can take cases over.</source>
        <translation>Personne d’autre ici ne peut reprendre de dossiers.</translation>
    </message>
    <message>
        <source>Let the person who comes sit here and make their account.</source>
        <translation>Laissez la personne qui arrive s’asseoir ici et créer son compte.</translation>
    </message>
    <message>
        <source>A coordinator adds the account of the person who comes.</source>
        <translation>La coordination ajoute le compte de la personne qui arrive.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>One version is for other named people. Whoever reads all of them chooses.</source>
        <translation>Une version est réservée à d’autres personnes désignées. Le choix revient à qui les lit toutes.</translation>
    </message>
    <message>
        <source>This case is on its way to somebody else, or is with them already. Whoever holds it chooses.</source>
        <translation>Ce dossier est en route vers quelqu’un d’autre, ou déjà arrivé. Le choix revient à qui en a la garde.</translation>
    </message>
    <message>
        <source>Your role reads this, but does not write it, and nobody in this case file does. Nothing is lost while the two versions wait.</source>
        <translation>Votre rôle lit ceci sans pouvoir l’écrire, et personne dans ce coffre ne le peut. Rien n’est perdu tant que les deux versions attendent.</translation>
    </message>
    <message>
        <source>Your role reads this, but does not write it. {names} can choose.</source>
        <translation>Votre rôle lit ceci sans pouvoir l’écrire. Qui peut choisir&#xa0;: {names}.</translation>
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
    <name>WordsPaper</name>
    <message>
        <source>Recovery words</source>
        <translation>Mots de secours</translation>
    </message>
    <message>
        <source>Sheet {number} of {count}: any two open the case file.</source>
        <translation>Feuille {number} sur {count}&#xa0;: deux d’entre elles, au choix, ouvrent le coffre.</translation>
    </message>
    <message>
        <source>The only sheet: it opens the case file.</source>
        <translation>La seule feuille&#xa0;: elle ouvre le coffre.</translation>
    </message>
    <message>
        <source>Keep this sheet in a sealed envelope, in a locked place, away from the computer. No photograph, no copy, no file.</source>
        <translation>Gardez cette feuille sous enveloppe scellée, dans un lieu fermé à clé, loin de l’ordinateur. Pas de photo, pas de copie, pas de fichier.</translation>
    </message>
    <message>
        <source>Keep this sheet in a sealed envelope, in a locked place, away from the computer and from the other sheets. No photograph, no copy, no file.</source>
        <translation>Gardez cette feuille sous enveloppe scellée, dans un lieu fermé à clé, loin de l’ordinateur et des autres feuilles. Pas de photo, pas de copie, pas de fichier.</translation>
    </message>
    <message>
        <source>When a phrase is forgotten: start Consigne, choose the case file, “Phrase forgotten: recovery words”, and type the words in their order. Four letters of each are enough.</source>
        <translation>Quand une phrase est oubliée&#xa0;: démarrez Consigne, choisissez le coffre, puis «&#xa0;Phrase oubliée&#xa0;: mots de secours&#xa0;», et tapez les mots dans l’ordre. Quatre lettres de chacun suffisent.</translation>
    </message>
    <message>
        <source>If this sheet is lost, or somebody has seen it, tell the coordination on the same day.</source>
        <translation>Si cette feuille est perdue, ou si quelqu’un l’a vue, prévenez la coordination le jour même.</translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message>
        <source>Recovery words</source>
        <translation>Mots de secours</translation>
    </message>
    <message>
        <source>I have them on paper</source>
        <translation>Je les ai sur papier</translation>
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
        <source>They open everything, without any phrase. On paper, out of sight: no photograph, no file. Keep them away from this computer.</source>
        <translation>Ils ouvrent tout, sans aucune phrase. Sur papier, hors de vue&#xa0;: pas de photo, pas de fichier. Gardez-les loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>For three people or places: one sheet that is lost or stolen opens nothing, and the two others still do.</source>
        <translation>Pour trois personnes ou lieux&#xa0;: une feuille perdue ou volée n’ouvre rien, et les deux autres ouvrent toujours.</translation>
    </message>
    <message>
        <source>For one sealed envelope in the coordination&apos;s safe: whoever opens it has everything, and if it burns, nothing replaces it.</source>
        <translation>Pour une enveloppe scellée dans le coffre-fort de la coordination&#xa0;: qui l’ouvre a tout, et si elle brûle, rien ne la remplace.</translation>
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
    <name>_EventFields</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>For times in hours; else leave it empty.</source>
        <translation>Pour les délais en heures&#xa0;; sinon, laissez vide.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>This was noted by mistake: take it away</source>
        <translation>Noté par erreur&#xa0;: le retirer</translation>
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
    <name>_Obstacles</name>
    <message>
        <source>This person works in this case file: give them the cases there.</source>
        <translation>Cette personne travaille dans ce coffre&#xa0;: confiez-lui les dossiers directement ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases are somebody else&apos;s: you hold a copy.</source>
        <translation>
            <numerusform>%n dossier est sous la garde de quelqu’un d’autre&#xa0;: vous en avez une copie.</numerusform>
            <numerusform>%n dossiers sont sous la garde de quelqu’un d’autre&#xa0;: vous en avez une copie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases are on their way to somebody already.</source>
        <translation>
            <numerusform>%n dossier est déjà en route vers quelqu’un.</numerusform>
            <numerusform>%n dossiers sont déjà en route vers quelqu’un.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases are claimed by several people: settle that first.</source>
        <translation>
            <numerusform>La garde de&#xa0;%n dossier est revendiquée par plusieurs personnes&#xa0;: tranchez d’abord.</numerusform>
            <numerusform>La garde de&#xa0;%n dossiers est revendiquée par plusieurs personnes&#xa0;: tranchez d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not possible for {role}: this role does not read {needed}, and nobody can answer for a case without.</source>
        <translation>Impossible pour {role}&#xa0;: ce rôle ne lit pas {needed}, et il le faut pour avoir la garde d’un dossier.</translation>
    </message>
    <message>
        <source>“{compartment}” does not go: nobody can answer for a case without it.</source>
        <translation>«&#xa0;{compartment}&#xa0;» ne part pas&#xa0;: sans lui, personne ne peut avoir la garde d’un dossier.</translation>
    </message>
    <message>
        <source>You do not hold “{compartment}”, which whoever answers for a case needs. A colleague who does can hand it over.</source>
        <translation>Vous n’avez pas «&#xa0;{compartment}&#xa0;», qu’il faut pour avoir la garde d’un dossier. Un collègue qui l’a peut faire la passation.</translation>
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
        <source>End of mission…</source>
        <translation>Fin de mission…</translation>
    </message>
    <message>
        <source>Before travelling…</source>
        <translation>Avant un voyage…</translation>
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
        <source>Deadline rules…</source>
        <translation>Règles des échéances…</translation>
    </message>
    <message>
        <source>Try the recovery words…</source>
        <translation>Essayer les mots de secours…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sauvegardes…</translation>
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
        <source>Choose between two versions…</source>
        <translation>Choisir entre deux versions…</translation>
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
    <name>conflict</name>
    <message>
        <source>somebody unknown here</source>
        <translation>quelqu’un d’inconnu ici</translation>
    </message>
    <message>
        <source>{author}, {moment}</source>
        <translation>{author}, {moment}</translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <translation>{name} ({number})</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Not attached</source>
        <translation>Non joint</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>Fichier joint</translation>
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
        <source>This entry has changed while you were choosing.</source>
        <translation>Cette entrée a changé pendant que vous choisissiez.</translation>
    </message>
    <message>
        <source>Nothing was changed by you. Look at its versions again.</source>
        <translation>Vous n’avez rien changé. Regardez de nouveau ses versions.</translation>
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
        <source>Nobody else here could add accounts or hand cases over afterwards.</source>
        <translation>Ensuite, plus personne ici ne pourrait ajouter de comptes ni passer de dossiers.</translation>
    </message>
    <message>
        <source>Nothing was changed. First add an account for somebody who can.</source>
        <translation>Rien n’a été changé. Ajoutez d’abord un compte pour quelqu’un qui le peut.</translation>
    </message>
    <message>
        <source>Something is left to decide before you sign.</source>
        <translation>Il reste quelque chose à décider avant de signer.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at the steps marked.</source>
        <translation>Rien n’a été changé. Regardez les étapes signalées.</translation>
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
        <source>The QR code in this picture is not a contact card.</source>
        <translation>Le code QR de cette image n’est pas une carte de contact.</translation>
    </message>
    <message>
        <source>Nothing was added. It is shown under “My card” on their screen.</source>
        <translation>Rien n’a été ajouté. La carte s’affiche sous «&#xa0;Ma carte&#xa0;» sur l’écran de l’autre personne.</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>Cette image est illisible.</translation>
    </message>
    <message>
        <source>Nothing was added. Save it as JPEG or PNG and choose it again.</source>
        <translation>Rien n’a été ajouté. Enregistrez-la en JPEG ou PNG et choisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>This picture is too large.</source>
        <translation>Cette image est trop grande.</translation>
    </message>
    <message>
        <source>Nothing was added. Take a smaller one, or cut out the QR code.</source>
        <translation>Rien n’a été ajouté. Prenez-en une plus petite, ou recadrez sur le code QR.</translation>
    </message>
    <message>
        <source>No QR code can be made out in this picture.</source>
        <translation>Aucun code QR n’est reconnaissable dans cette image.</translation>
    </message>
    <message>
        <source>Nothing was added. Take it again, closer and straight, or ask for the file.</source>
        <translation>Rien n’a été ajouté. Reprenez la photo de plus près et bien droite, ou demandez le fichier.</translation>
    </message>
    <message>
        <source>There are several QR codes in this picture.</source>
        <translation>Il y a plusieurs codes QR dans cette image.</translation>
    </message>
    <message>
        <source>Nothing was added. Take it again with one code only.</source>
        <translation>Rien n’a été ajouté. Reprenez la photo avec un seul code.</translation>
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
        <source>This folder and the case file lie one inside the other.</source>
        <translation>Cet emplacement et le coffre se trouvent l’un dans l’autre.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a folder elsewhere: the case file stays here.</source>
        <translation>Rien n’a été changé. Choisissez un emplacement ailleurs&#xa0;: le coffre reste ici.</translation>
    </message>
    <message>
        <source>This contact was revoked: nothing goes to them, and nothing of theirs is taken in.</source>
        <translation>Ce contact a été révoqué&#xa0;: rien ne lui est envoyé, et rien de sa part n’est ajouté.</translation>
    </message>
    <message>
        <source>Nothing was changed. Compare digits or words by voice to trust them again.</source>
        <translation>Rien n’a été changé. Pour lui redonner confiance, comparez les chiffres ou les mots de vive voix.</translation>
    </message>
    <message>
        <source>This was written after its sender&apos;s mission had ended, on {on}.</source>
        <translation>Ceci a été écrit après la fin de mission de l’expéditeur, le {on}.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the sender, by voice, who writes now.</source>
        <translation>Rien n’a été ajouté. Demandez à l’expéditeur, de vive voix, qui écrit maintenant.</translation>
    </message>
    <message>
        <source>This says that it was written on {at}, which is still to come.</source>
        <translation>Date d’écriture indiquée&#xa0;: {at}. Elle est dans le futur.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Look at the clock of both computers, then open it again.</source>
        <translation>Rien n’a été ajouté. Vérifiez l’heure des deux ordinateurs, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>What you know of these cases is later than this transfer.</source>
        <translation>Ce que vous savez de ces dossiers est plus récent que cette passation.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the sender who answers for them now.</source>
        <translation>Rien n’a été ajouté. Demandez à l’expéditeur qui en a la garde maintenant.</translation>
    </message>
    <message>
        <source>Your account cannot open everything that comes with these cases.</source>
        <translation>Votre compte ne peut pas ouvrir tout ce qui accompagne ces dossiers.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask a colleague to give you the keys you still wait for, under “Team”, then open it again.</source>
        <translation>Rien n’a été ajouté. Demandez à un collègue de vous donner les clés que vous attendez encore, sous «&#xa0;Équipe&#xa0;», puis rouvrez-le.</translation>
    </message>
    <message>
        <source>The custody of these cases cannot go along.</source>
        <translation>La garde de ces dossiers ne peut pas être passée.</translation>
    </message>
    <message>
        <source>Nothing was written. Look at “How”: it says why beside the choice.</source>
        <translation>Rien n’a été écrit. Voyez «&#xa0;Comment&#xa0;»&#xa0;: la raison est à côté du choix.</translation>
    </message>
    <message>
        <source>This case is on its way to somebody, or has gone: it is read-only.</source>
        <translation>Ce dossier est en route vers quelqu’un, ou déjà parti&#xa0;: il est en lecture seule.</translation>
    </message>
    <message>
        <source>What was here is unchanged. A line over the case says who has it and what to do.</source>
        <translation>Ce qui était ici est inchangé. Une ligne au-dessus du dossier dit qui l’a et ce qu’il faut faire.</translation>
    </message>
    <message>
        <source>Somebody wrote in these cases while the file was being written.</source>
        <translation>Quelqu’un a écrit dans ces dossiers pendant l’écriture du fichier.</translation>
    </message>
    <message>
        <source>No file was written. Look at what would go, then hand over again.</source>
        <translation>Aucun fichier n’a été écrit. Regardez ce qui partirait, puis refaites la passation.</translation>
    </message>
    <message>
        <source>There is nothing new since the last bundle they confirmed.</source>
        <translation>Il n’y a rien de nouveau depuis le dernier paquet confirmé.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose a copy to send cases whole.</source>
        <translation>Rien n’a été écrit. Choisissez une copie pour envoyer les dossiers entiers.</translation>
    </message>
    <message>
        <source>This file is not a whole receipt.</source>
        <translation>Ce fichier n’est pas un reçu complet.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for the receipt again.</source>
        <translation>Rien n’a été changé. Redemandez le reçu.</translation>
    </message>
    <message>
        <source>This receipt was altered, or is not by the person the bundle was for.</source>
        <translation>Ce reçu a été modifié, ou n’est pas de la personne à qui le paquet était destiné.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask them, by voice, what they received.</source>
        <translation>Rien n’a été changé. Demandez-lui, de vive voix, ce qui a été reçu.</translation>
    </message>
    <message>
        <source>This receipt is for a bundle that is not known here.</source>
        <translation>Ce reçu est pour un paquet inconnu ici.</translation>
    </message>
    <message>
        <source>Nothing was changed. Read it where the bundle was written.</source>
        <translation>Rien n’a été changé. Lisez-le là où le paquet a été écrit.</translation>
    </message>
    <message>
        <source>This file holds no key that opens bundles.</source>
        <translation>Ce fichier ne contient aucune clé qui ouvre des paquets.</translation>
    </message>
    <message>
        <source>Nothing was opened. Choose another file.</source>
        <translation>Rien n’a été ouvert. Choisissez un autre fichier.</translation>
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
        <source>There is no backup in this folder.</source>
        <translation>Il n’y a pas de sauvegarde à cet emplacement.</translation>
    </message>
    <message>
        <source>Choose the folder whose name begins with “consigne-”.</source>
        <translation>Choisissez l’emplacement dont le nom commence par «&#xa0;consigne-&#xa0;».</translation>
    </message>
    <message>
        <source>This backup is not whole, so it is not used.</source>
        <translation>Cette sauvegarde n’est pas complète&#xa0;: elle n’est donc pas utilisée.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use another backup, or copy it once more.</source>
        <translation>Rien n’a été changé. Utilisez une autre sauvegarde, ou copiez-la de nouveau.</translation>
    </message>
    <message>
        <source>This folder is inside the case file itself.</source>
        <translation>Cet emplacement est dans le coffre lui-même.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose a stick, or a folder elsewhere.</source>
        <translation>Rien n’a été écrit. Choisissez une clé USB, ou un emplacement ailleurs.</translation>
    </message>
    <message>
        <source>This is a backup of another case file.</source>
        <translation>C’est la sauvegarde d’un autre coffre.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put it back as a case file of its own.</source>
        <translation>Rien n’a été changé. Remettez-la comme un coffre à part.</translation>
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
    <message>
        <source>This examination is not signed yet.</source>
        <translation>Cet examen n’est pas encore signé.</translation>
    </message>
    <message>
        <source>Nothing was made. Sign it first, then begin the certificate.</source>
        <translation>Rien n’a été établi. Signez-le d’abord, puis commencez le certificat.</translation>
    </message>
    <message>
        <source>This examination is for named people only.</source>
        <translation>Cet examen est réservé à des personnes désignées.</translation>
    </message>
    <message>
        <source>Nothing was made: a certificate&apos;s files could be read by all who hold the compartment.</source>
        <translation>Rien n’a été établi&#xa0;: tous ceux qui ont la clé du volet pourraient lire les fichiers d’un certificat.</translation>
    </message>
    <message>
        <source>The certificate is not made yet: something is still open.</source>
        <translation>Le certificat n’est pas encore établi&#xa0;: il reste quelque chose à régler.</translation>
    </message>
    <message>
        <source>Nothing is lost. Go through the list once more.</source>
        <translation>Rien n’est perdu. Reprenez la liste encore une fois.</translation>
    </message>
    <message>
        <source>A copy was released already.</source>
        <translation>Une copie a déjà été transmise.</translation>
    </message>
    <message>
        <source>Nothing more was sent.</source>
        <translation>Rien de plus n’est parti.</translation>
    </message>
    <message>
        <source>This certificate is handed to the person, not the prefecture.</source>
        <translation>Ce certificat se remet à la personne, pas à la préfecture.</translation>
    </message>
    <message>
        <source>Nothing was noted. Say which person got it.</source>
        <translation>Rien n’a été noté. Indiquez à quelle personne il a été remis.</translation>
    </message>
    <message>
        <source>It cannot have been handed over on that day.</source>
        <translation>Il ne peut pas avoir été remis ce jour-là.</translation>
    </message>
    <message>
        <source>Nothing was noted. Choose a day from the one it was made on, up to today.</source>
        <translation>Rien n’a été noté. Choisissez un jour entre celui où il a été établi et aujourd’hui.</translation>
    </message>
    <message>
        <source>This document is too large to be released.</source>
        <translation>Ce document est trop volumineux pour être transmis.</translation>
    </message>
    <message>
        <source>Nothing was sent. Make it again with fewer photographs.</source>
        <translation>Rien n’est parti. Établissez-le de nouveau avec moins de photographies.</translation>
    </message>
    <message>
        <source>This is not a file of deadline rules.</source>
        <translation>Ce n’est pas un fichier de règles de délai.</translation>
    </message>
    <message>
        <source>Nothing was changed. Save a rule that is here as a file to see how such a file is written.</source>
        <translation>Rien n’a été changé. Enregistrez dans un fichier une règle d’ici pour voir comment il s’écrit.</translation>
    </message>
    <message>
        <source>The rule “{rule}” cannot be used: see “{field}”.</source>
        <translation>La règle «&#xa0;{rule}&#xa0;» ne peut pas être utilisée&#xa0;: voyez «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct it and try again.</source>
        <translation>Rien n’a été changé. Corrigez-la et réessayez.</translation>
    </message>
    <message>
        <source>A date is missing: {event}.</source>
        <translation>Il manque une date&#xa0;: {event}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Add it and the deadline is computed.</source>
        <translation>Rien n’a été changé. Ajoutez-la et l’échéance sera calculée.</translation>
    </message>
    <message>
        <source>This date does not go with the others: {event}.</source>
        <translation>Cette date ne s’accorde pas avec les autres&#xa0;: {event}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check which of them came first.</source>
        <translation>Rien n’a été changé. Vérifiez laquelle est la première.</translation>
    </message>
    <message>
        <source>The public holidays of {year} are not known.</source>
        <translation>Les jours fériés de {year} ne sont pas connus.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the year.</source>
        <translation>Rien n’a été changé. Vérifiez l’année.</translation>
    </message>
    <message>
        <source>No calendar is known for this territory.</source>
        <translation>Aucun calendrier n’est connu pour ce territoire.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another one.</source>
        <translation>Rien n’a été changé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>How this date was computed cannot be read.</source>
        <translation>Le calcul de cette date ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The date itself is kept. It may come from a newer Consigne; compute it again here.</source>
        <translation>La date elle-même est gardée. Elle vient peut-être d’un Consigne plus récent&#xa0;; recalculez-la ici.</translation>
    </message>
    <message>
        <source>This is not signed yet: something is still open.</source>
        <translation>Pas encore signé&#xa0;: il reste quelque chose à régler.</translation>
    </message>
    <message>
        <source>Another version of this came in meanwhile: it is not signed.</source>
        <translation>Une autre version est arrivée entre-temps&#xa0;: rien n’a été signé.</translation>
    </message>
    <message>
        <source>Nothing is lost. Save your version, compare the two, then sign.</source>
        <translation>Rien n’est perdu. Enregistrez votre version, comparez les deux, puis signez.</translation>
    </message>
    <message>
        <source>The rule says this already.</source>
        <translation>C’est déjà ce que dit la règle.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Another rule has this short name.</source>
        <translation>Une autre règle a ce nom court.</translation>
    </message>
    <message>
        <source>Nothing is lost. Choose another short name.</source>
        <translation>Rien n’est perdu. Choisissez un autre nom court.</translation>
    </message>
    <message>
        <source>This rule is not in use here any more.</source>
        <translation>Cette règle n’est plus utilisée ici.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another rule.</source>
        <translation>Rien n’a été changé. Choisissez une autre règle.</translation>
    </message>
    <message>
        <source>This deadline is kept already.</source>
        <translation>Cette échéance existe déjà.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open the one that runs.</source>
        <translation>Rien n’a été changé. Ouvrez celle qui court.</translation>
    </message>
    <message>
        <source>This deadline was ticked off already.</source>
        <translation>Cette échéance est déjà marquée.</translation>
    </message>
    <message>
        <source>Nothing was changed. Reopen it first.</source>
        <translation>Rien n’a été changé. Rouvrez-la d’abord.</translation>
    </message>
    <message>
        <source>The procedure says this already.</source>
        <translation>C’est déjà ce que dit la procédure.</translation>
    </message>
    <message>
        <source>This procedure is for named people only.</source>
        <translation>Cette procédure est réservée à des personnes désignées.</translation>
    </message>
    <message>
        <source>Its deadlines would be seen by nobody else. Nothing was written.</source>
        <translation>Personne d’autre ne verrait ses échéances. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>A deadline of this case is suspended.</source>
        <translation>Une échéance de ce dossier est suspendue.</translation>
    </message>
    <message>
        <source>It will run again. Nothing is lost, but the case cannot be closed before.</source>
        <translation>Elle courra de nouveau. Rien n’est perdu, mais le dossier ne peut pas être clôturé avant.</translation>
    </message>
    <message>
        <source>This document cannot be used as a template.</source>
        <translation>Ce document ne peut pas servir de modèle.</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct it in Word and load it again.</source>
        <translation>Rien n’a été changé. Corrigez-le dans Word et rechargez-le.</translation>
    </message>
    <message>
        <source>This template names fields that do not exist.</source>
        <translation>Ce modèle nomme des champs qui n’existent pas.</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct the fields and load it again.</source>
        <translation>Rien n’a été changé. Corrigez les champs et rechargez-le.</translation>
    </message>
    <message>
        <source>This letter does not exist in this language.</source>
        <translation>Cette lettre n’existe pas dans cette langue.</translation>
    </message>
    <message>
        <source>Choose another letter or another language.</source>
        <translation>Choisissez une autre lettre ou une autre langue.</translation>
    </message>
    <message>
        <source>This file cannot be opened here.</source>
        <translation>Ce fichier ne peut pas être ouvert ici.</translation>
    </message>
    <message>
        <source>Nothing is lost: it is kept as it is.</source>
        <translation>Rien n’est perdu&#xa0;: il est gardé tel quel.</translation>
    </message>
    <message>
        <source>This file is damaged and cannot be opened.</source>
        <translation>Ce fichier est abîmé et ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>It is kept as it is. Ask whoever sent it for another copy.</source>
        <translation>Il est gardé tel quel. Demandez une autre copie à qui l’a envoyé.</translation>
    </message>
    <message>
        <source>This file is too large to be opened here.</source>
        <translation>Ce fichier est trop volumineux pour être ouvert ici.</translation>
    </message>
    <message>
        <source>It is kept as it is. A picture may have 100 million points: ask for a smaller copy.</source>
        <translation>Il est gardé tel quel. Une image peut avoir jusqu’à 100 millions de points&#xa0;: demandez une copie plus petite.</translation>
    </message>
    <message>
        <source>This file takes too long to open.</source>
        <translation>Ce fichier est trop long à ouvrir.</translation>
    </message>
    <message>
        <source>It is kept as it is. Try once more when the computer has less to do, or ask for a simpler copy.</source>
        <translation>Il est gardé tel quel. Réessayez quand l’ordinateur sera moins occupé, ou demandez une copie plus simple.</translation>
    </message>
    <message>
        <source>Pictures of this kind (HEIC, for example) cannot be opened here.</source>
        <translation>Les images de ce type (HEIC, par exemple) ne peuvent pas être ouvertes ici.</translation>
    </message>
    <message>
        <source>It is kept as it is. Choose JPEG in the telephone&apos;s camera settings, or ask for the picture as JPEG.</source>
        <translation>Elle est gardée telle quelle. Choisissez JPEG dans les réglages photo du téléphone, ou demandez l’image en JPEG.</translation>
    </message>
    <message>
        <source>This PDF asks for a password.</source>
        <translation>Ce PDF demande un mot de passe.</translation>
    </message>
    <message>
        <source>It is kept as it is. Ask whoever sent it for a copy without one.</source>
        <translation>Il est gardé tel quel. Demandez une copie sans mot de passe à qui l’a envoyé.</translation>
    </message>
    <message>
        <source>Pictures and PDF files cannot be opened now.</source>
        <translation>Les images et les PDF ne peuvent pas être ouverts pour l’instant.</translation>
    </message>
    <message>
        <source>Nothing is lost. Close other programs, lock Consigne, and try again.</source>
        <translation>Rien n’est perdu. Fermez d’autres programmes, verrouillez Consigne, et réessayez.</translation>
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
    <name>photos</name>
    <message>
        <source>photographs refused by the person</source>
        <translation>photographies refusées par la personne</translation>
    </message>
    <message>
        <source>the person no longer agrees to photographs</source>
        <translation>la personne n’est plus d’accord pour les photographies</translation>
    </message>
    <message>
        <source>the agreement to photographs has ended</source>
        <translation>l’accord pour les photographies a expiré</translation>
    </message>
    <message>
        <source>the agreement to photographs is not known here</source>
        <translation>l’accord pour les photographies n’est pas connu ici</translation>
    </message>
    <message>
        <source>photographs: the person has not been asked yet</source>
        <translation>photographies&#xa0;: pas encore demandé à la personne</translation>
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
        <source>not their role</source>
        <translation>hors de son rôle</translation>
    </message>
    <message>
        <source>not your role</source>
        <translation>hors de votre rôle</translation>
    </message>
    <message>
        <source>you hold no key</source>
        <translation>vous n’avez pas la clé</translation>
    </message>
    <message>
        <source>they hold no key</source>
        <translation>pas la clé</translation>
    </message>
    <message>
        <source>discreet</source>
        <translation>entrée discrète</translation>
    </message>
    <message>
        <source>for named people</source>
        <translation>personnes désignées</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>pas choisi</translation>
    </message>
    <message>
        <source>kept back</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>accord refusé</translation>
    </message>
    <message>
        <source>agreement withdrawn</source>
        <translation>accord retiré</translation>
    </message>
    <message>
        <source>agreement has run out</source>
        <translation>accord expiré</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>pas demandé</translation>
    </message>
    <message>
        <source>not agreed to</source>
        <translation>sans accord</translation>
    </message>
</context>
<context>
    <name>team</name>
    <message>
        <source>Recovery words</source>
        <translation>Mots de secours</translation>
    </message>
    <message>
        <source>One envelope per line. The words are not kept.</source>
        <translation>Une enveloppe par ligne. Les mots ne sont pas conservés.</translation>
    </message>
</context>
</TS>
