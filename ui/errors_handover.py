# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said about cards, contacts, bundles and custody."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.error_row import ErrorRow

ROWS: dict[str, ErrorRow] = {
    "NotACard": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "This file is not a whole contact card."),
        QT_TRANSLATE_NOOP("errors", "Nothing was added. Ask for the card again."),
    ),
    "OwnCard": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "This is your own contact card."),
        QT_TRANSLATE_NOOP("errors", "Choose the card of the person you write to."),
    ),
    "OtherCode": ErrorRow(
        QT_TRANSLATE_NOOP(
            "errors", "The QR code in this picture is not a contact card."
        ),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was added. It is shown under “My card” on their screen."
        ),
    ),
    "NotAPicture": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "This picture cannot be read."),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was added. Save it as JPEG or PNG and choose it again."
        ),
    ),
    "PictureTooLarge": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "This picture is too large."),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was added. Take a smaller one, or cut out the QR code."
        ),
    ),
    "NoCode": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "No QR code can be made out in this picture."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Nothing was added. Take it again, closer and straight, or ask for the file.",
        ),
    ),
    "SeveralCodes": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "There are several QR codes in this picture."),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was added. Take it again with one code only."
        ),
    ),
    "NoCaseChosen": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "No case is chosen."),
        QT_TRANSLATE_NOOP("errors", "Choose at least one case to hand over."),
        "inline",
    ),
    "UnknownSender": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "The sender is not among your contacts."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Nothing was taken in. Add the sender's card first, then open it again.",
        ),
    ),
    "NotForThisAccount": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "This bundle names another recipient."),
        QT_TRANSLATE_NOOP("errors", "Nothing was taken in. Tell the sender."),
    ),
    "BadSignature": ErrorRow(
        QT_TRANSLATE_NOOP(
            "errors", "This bundle was not signed by the person it names."
        ),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was taken in. Ask the sender, by voice, to send again."
        ),
    ),
    "BundleExpired": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "This bundle was to be opened before {on}."),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was taken in. Ask the sender for a new one."
        ),
    ),
    "TrainingOnly": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "Invented people and real ones are never mixed."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Nothing was taken in. What comes from a training file opens in one only.",
        ),
    ),
    "WrongHandover": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "What this bundle says it holds is not inside."),
        QT_TRANSLATE_NOOP("errors", "Nothing was taken in. Ask the sender to redo it."),
    ),
    "ExchangeInside": ErrorRow(
        QT_TRANSLATE_NOOP(
            "errors", "This folder and the case file lie one inside the other."
        ),
        QT_TRANSLATE_NOOP(
            "errors",
            "Nothing was changed. Choose a folder elsewhere: the case file stays here.",
        ),
    ),
    "SenderRevoked": ErrorRow(
        QT_TRANSLATE_NOOP(
            "errors",
            "This contact was revoked: nothing goes to them, and nothing of theirs is taken in.",
        ),
        QT_TRANSLATE_NOOP(
            "errors",
            "Nothing was changed. Compare digits or words by voice to trust them again.",
        ),
    ),
    "SenderExpired": ErrorRow(
        QT_TRANSLATE_NOOP(
            "errors", "This was written after its sender's mission had ended, on {on}."
        ),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was taken in. Ask the sender, by voice, who writes now."
        ),
    ),
    "FromTheFuture": ErrorRow(
        QT_TRANSLATE_NOOP(
            "errors", "This says that it was written on {at}, which is still to come."
        ),
        QT_TRANSLATE_NOOP(
            "errors",
            "Nothing was taken in. Look at the clock of both computers, then open it again.",
        ),
    ),
    "CustodyMovedOn": ErrorRow(
        QT_TRANSLATE_NOOP(
            "errors", "What you know of these cases is later than this transfer."
        ),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was taken in. Ask the sender who answers for them now."
        ),
    ),
    "CustodyNeedsKeys": ErrorRow(
        QT_TRANSLATE_NOOP(
            "errors", "Your account cannot open everything that comes with these cases."
        ),
        QT_TRANSLATE_NOOP(
            "errors",
            "Nothing was taken in. Ask a colleague to give you the keys you still wait for,"
            " under “Team”, then open it again.",
        ),
    ),
    "CustodyImpossible": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "The custody of these cases cannot go along."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Nothing was written. Look at “How”: it says why beside the choice.",
        ),
    ),
    "CaseReadOnly": ErrorRow(
        QT_TRANSLATE_NOOP(
            "errors",
            "This case is on its way to somebody, or has gone: it is read-only.",
        ),
        QT_TRANSLATE_NOOP(
            "errors",
            "What was here is unchanged. A line over the case says who has it and what to do.",
        ),
    ),
    "CaseChanged": ErrorRow(
        QT_TRANSLATE_NOOP(
            "errors", "Somebody wrote in these cases while the file was being written."
        ),
        QT_TRANSLATE_NOOP(
            "errors",
            "No file was written. Look at what would go, then hand over again.",
        ),
    ),
    "NothingNew": ErrorRow(
        QT_TRANSLATE_NOOP(
            "errors", "There is nothing new since the last bundle they confirmed."
        ),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was written. Choose a copy to send cases whole."
        ),
        "inline",
    ),
    "NotAStatement": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "This file is not a whole receipt."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed. Ask for the receipt again."),
    ),
    "StatementForged": ErrorRow(
        QT_TRANSLATE_NOOP(
            "errors",
            "This receipt was altered, or is not by the person the bundle was for.",
        ),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was changed. Ask them, by voice, what they received."
        ),
    ),
    "UnknownBundle": ErrorRow(
        QT_TRANSLATE_NOOP(
            "errors", "This receipt is for a bundle that is not known here."
        ),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was changed. Read it where the bundle was written."
        ),
    ),
    "NotAnIdentity": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "This file holds no key that opens bundles."),
        QT_TRANSLATE_NOOP("errors", "Nothing was opened. Choose another file."),
    ),
}
