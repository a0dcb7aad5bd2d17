# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A rich form for tests and pictures of the renderer: every kind, three languages."""

from app.forms.definition import Form, Node
from tests.helpers.form_making import AR, EN, FR, ask, choices, words

LISTS = {
    "language": choices(
        ("ar_sd", "Arabe soudanais", "Sudanese Arabic", "العربية السودانية"),
        ("ar", "Arabe", "Arabic", "العربية"),
        ("fr", "Français", "French", "الفرنسية"),
        ("en", "Anglais", "English", "الإنجليزية"),
        ("ti", "Tigrigna", "Tigrinya", "التغرينية"),
        ("am", "Amharique", "Amharic", "الأمهرية"),
        ("so", "Somali", "Somali", "الصومالية"),
        ("fa", "Persan", "Persian", "الفارسية"),
        ("ps", "Pachto", "Pashto", "البشتو"),
    ),
    "alone": choices(
        ("yes", "Oui, seule", "Yes, alone", "نعم، وحدها"),
        ("family", "Avec de la famille", "With family", "مع العائلة"),
        ("others", "Avec d’autres", "With others", "مع آخرين"),
        (
            "silent",
            "Ne souhaite pas répondre",
            "Does not wish to say",
            "لا ترغب في الإجابة",
        ),
    ),
    "needs": choices(
        ("shelter", "Un abri", "Shelter", "مأوى"),
        ("food", "De la nourriture", "Food", "طعام"),
        ("doctor", "Un médecin", "A doctor", "طبيب"),
        ("lawyer", "Une ou un juriste", "A lawyer", "محامٍ"),
        ("school", "L’école", "School", "مدرسة"),
        ("other", "Autre chose", "Something else", "شيء آخر"),
    ),
    "yes_no": choices(("yes", "Oui", "Yes", "نعم"), ("no", "Non", "No", "لا")),
}
SINCE = "/travel/places/since"


def travel() -> Node:
    """Return the group of the mock-up: a day, choices, a repeat, a text."""
    rows = ask(
        "repeat",
        "/travel/places",
        "Lieux de séjour",
        "Places stayed",
        "أماكن الإقامة",
        children=(
            ask("date", SINCE, "Du", "From", "من", appearance="w2", required="true()"),
            ask(
                "date",
                "/travel/places/until",
                "Au",
                "Until",
                "إلى",
                appearance="w2",
                constraint=". = '' or . >= ../since",
                constraint_message=words(
                    "La fin précède le début.",
                    "The end is before the beginning.",
                    "النهاية قبل البداية.",
                ),
            ),
            ask("text", "/travel/places/where", "Lieu", "Place", "المكان"),
            ask("text", "/travel/places/with", "Avec qui", "With whom", "مع من"),
            ask("text", "/travel/places/more", "Remarques", "Remarks", "ملاحظات"),
        ),
    )
    return ask(
        "group",
        "/travel",
        "Parcours",
        "Journey",
        "المسار",
        children=(
            ask(
                "date",
                "/travel/day",
                "Date de l’entretien",
                "Day of the interview",
                "تاريخ المقابلة",
                required="true()",
                appearance="w2",
                constraint=". <= today()",
            ),
            ask(
                "select_one",
                "/travel/language",
                "Langue de l’entretien",
                "Language of the interview",
                "لغة المقابلة",
                choices="language",
                appearance="w2",
            ),
            ask(
                "select_one",
                "/travel/alone",
                "La personne est-elle arrivée seule ?",
                "Did the person arrive alone?",
                "هل وصل الشخص وحده؟",
                choices="alone",
            ),
            ask(
                "text",
                "/travel/who",
                "Avec qui ?",
                "With whom?",
                "مع من؟",
                relevant="/data/travel/alone = 'family' or /data/travel/alone = 'others'",
                required="true()",
            ),
            rows,
            ask(
                "text",
                "/travel/story",
                "Ce que la personne dit, avec ses mots",
                "What the person says, in their words",
                "ما يقوله الشخص بكلماته",
                appearance="multiline",
            ),
        ),
    )


def situation() -> Node:
    """Return the group with the other kinds."""
    base = "/now"
    return ask(
        "group",
        base,
        "Situation actuelle",
        "Situation now",
        "الوضع الحالي",
        children=(
            ask(
                "integer",
                "/now/age",
                "Âge",
                "Age",
                "العمر",
                appearance="w1",
                constraint=". >= 0 and . <= 120",
                constraint_message=words(
                    "Un âge va de 0 à 120.",
                    "An age is from 0 to 120.",
                    "العمر بين 0 و120.",
                ),
            ),
            ask(
                "decimal",
                "/now/weight",
                "Poids (kg)",
                "Weight (kg)",
                "الوزن (كغ)",
                appearance="w1",
            ),
            ask("time", "/now/hour", "Heure", "Hour", "الساعة", appearance="w1"),
            ask(
                "select_multiple",
                "/now/needs",
                "Besoins",
                "Needs",
                "الاحتياجات",
                choices="needs",
                hint=(
                    "Ce que la personne demande d’abord.",
                    "What the person asks for first.",
                    "ما يطلبه الشخص أولاً.",
                ),
            ),
            ask(
                "rank",
                "/now/first",
                "Par ordre d’importance",
                "In order of importance",
                "حسب الأهمية",
                choices="alone",
            ),
            ask(
                "range",
                "/now/pain",
                "Douleur",
                "Pain",
                "الألم",
                parameters={"start": "0", "end": "10", "step": "1"},
            ),
            ask(
                "datetime",
                "/now/met",
                "Prochain rendez-vous",
                "Next appointment",
                "الموعد التالي",
            ),
            ask(
                "geopoint",
                "/now/where",
                "Lieu sur la carte",
                "Place on the map",
                "الموقع على الخريطة",
            ),
            ask(
                "file",
                "/now/paper",
                "Document",
                "Document",
                "وثيقة",
                parameters={"media": "file"},
            ),
            ask(
                "text",
                "/now/double",
                "Le double de l’âge",
                "Twice the age",
                "ضعف العمر",
                read_only="true()",
                calculation="/data/now/age * 2",
            ),
            ask(
                "note",
                "/now/note",
                "**À dire** à la personne : ces réponses restent ici.",
                "**Say** to the person: these answers stay here.",
                "**قل** للشخص: تبقى هذه الإجابات هنا.",
            ),
            ask(
                "acknowledge",
                "/now/seen",
                "J’ai lu ceci à la personne",
                "I have read this to the person",
                "قرأت هذا للشخص",
                required="true()",
            ),
            ask(
                "text",
                "/now/colleague",
                "Suivi par",
                "Followed by",
                "يتابعه",
                appearance="colleague",
            ),
        ),
    )


def demo() -> Form:
    """Return the form: five groups, so that each has a page of its own."""
    first = ask(
        "group",
        "/talk",
        "Entretien",
        "Interview",
        "المقابلة",
        children=(
            ask("text", "/talk/place", "Lieu de l’entretien", "Where", "مكان المقابلة"),
            ask(
                "select_one",
                "/talk/helped",
                "Avec interprète ?",
                "With an interpreter?",
                "مع مترجم؟",
                choices="yes_no",
                guidance=words(
                    "Une personne formée, pas un proche.",
                    "A trained person, no relative.",
                    "شخص مدرَّب، وليس قريبًا.",
                ),
            ),
        ),
    )
    support = ask(
        "group",
        "/support",
        "Ressources et appuis",
        "Resources and support",
        "الموارد والدعم",
        children=(
            ask(
                "text",
                "/support/who",
                "Qui peut aider ?",
                "Who can help?",
                "من يستطيع المساعدة؟",
                appearance="multiline",
            ),
        ),
    )
    risk = ask(
        "group",
        "/risk",
        "Risque et suite",
        "Risk and next steps",
        "الخطر والخطوات التالية",
        children=(
            ask(
                "select_one",
                "/risk/level",
                "Le risque est-il immédiat ?",
                "Is the risk immediate?",
                "هل الخطر فوري؟",
                choices="yes_no",
                required="true()",
            ),
            ask(
                "text",
                "/risk/why",
                "Pourquoi ?",
                "Why?",
                "لماذا؟",
                relevant="/data/risk/level = 'yes'",
                required="true()",
                appearance="multiline",
            ),
        ),
    )
    return Form(
        "demo",
        "Évaluation de protection",
        "3",
        (FR, EN, AR),
        FR,
        (first, travel(), situation(), support, risk),
        LISTS,
    )


ANSWERS = {
    "talk": {"place": "Centre de jour", "helped": "yes"},
    "travel": {
        "day": "2026-11-19",
        "language": "ar_sd",
        "alone": "yes",
        "places": [
            {
                "since": "2026-03-03",
                "until": "2026-06-18",
                "where": "Kufra, en transit",
                "with": "oncle",
            },
            {
                "since": "2026-06-18",
                "until": "2026-06-02",
                "where": "Tripoli, centre de détention",
                "with": "seul",
            },
            {
                "since": "2026-09-09",
                "where": "Paris, hébergement solidaire",
                "with": "seul",
            },
        ],
        "story": "« Ils ont gardé mon téléphone et mes papiers. Depuis, je ne réponds plus aux numéros inconnus. »",
    },
    "now": {
        "age": 17,
        "weight": 61.5,
        "needs": ["shelter", "lawyer"],
        "seen": "OK",
        "pain": 3,
        "met": "2026-11-30T09:30",
    },
}
