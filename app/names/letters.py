# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a word sounds, in one alphabet for every script.

A sound is a string of one sign per sound. Vowels are a e i o u, E (ai, ey) and
O (au, aw); consonants are their usual letters, with

    T  th, ث            S  sh, ch, ش         x  kh, خ          c  Latin c: k, s or ع
    D  dh, ذ ض ظ        C  tch, ch, چ        G  gh, غ          X  Latin x: ks, sh or ح
    J  di before a vowel, as in Diallo       3  ع              @  a final ة or ه

A, W and Y are ا و ي where Arabic writes a long vowel or a consonant with them.
"""

import re
import unicodedata

from anyascii import anyascii

ARABIC = re.compile(r"[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff]")
VOWELS = frozenset("aeiouEO")

_ARABIC = str.maketrans(
    dict(
        zip(
            "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىء",
            "AbtTjhxdDrzsSsDtD3GfqklmnhWY@A'",
            strict=True,
        )
    )
    | dict(
        zip(
            "آأإٱؤئیےکگپچژڤڨڭڥۀەۃۇۆۈېڕڵټډړڼښځڅ",
            "AAAAWYYYkgpCjvggv@@@WWWYrltdrnSzs",
            strict=True,
        )
    )
)
_SILENT = dict.fromkeys(
    [
        *range(0x610, 0x61B),  # marks above Quran verses
        *range(0x64B, 0x660),  # short vowels and doubling
        0x670,
        0x640,  # tatweel
    ]
)
_CEDILLA = str.maketrans(
    {"ç": "s", "ş": "sh", "š": "sh", "č": "tch", "ž": "j", "đ": "d"}
)

# In this order; the first that fits is taken. What follows is looked at, not eaten.
_SPELLINGS = re.compile(
    r"""
      (?P<C>^thi(?=[aeou])|^ti(?=[aou])|tch|tsh)
    | (?P<J>(?<![a-mo-z])di(?=[aeou]))
    | (?P<kr>chr)
    | (?P<S>sch|sh|ch|ç)
    | (?P<x>kh) | (?P<G>gh) | (?P<D>dh) | (?P<T>th(?!$)) | (?P<f>ph)
    | (?P<j>dj|dg(?=[ei]))
    | (?P<z>dz) | (?P<s>ts|tz)
    | (?P<k>ck|cq)
    | (?P<g>gu(?=[eiy]))
    | (?P<q>qu(?=[eiy]))
    | (?P<n>gn)
    | (?P<X>ks|x)
    | (?P<awu>aou(?![aeiouy])|aoo)
    | (?P<w>ou(?=[aeiy])|w(?=[aeiouy]))
    | (?P<u>ou|oo|ow(?![aeiouy])|w)
    | (?P<E>a[iy]e(?![aeiouy])|[ae][iy](?![aeiou]))
    | (?P<O>a[uw](?![aeiouy]))
    | (?P<i>ee|ie(?![aeiou]))
    | (?P<e>eu|oe)
    | (?P<y>y(?=[aeou]))
    | (?P<I>y)
    | (?P<c>c)
    """,
    re.VERBOSE,
)
_AS = {"I": "i"}
# Abd, the vowel and the article in any spelling: what follows is the divine name.
_ABD = re.compile(
    r"""^c?abd(?:
      (?:[aeiu]|ou)l+(?=[a-z]{3})                            # Abdelkader, Abdullah
    | (?:[aeiu]|ou)(?=([b-df-hj-np-tv-z])\1)                 # Abderrahmane
    | (?:[aeiu]|ou)s(?=sh)                                   # Abdesshakour
    | (?:[aeiou]|ou)(?=(?!lay)[b-df-hj-np-tv-xz][a-z]{2})    # Abdirahman
    | (?=[b-df-hj-np-tv-xz][a-z]{3})                         # Abdrahmane
    )""",
    re.VERBOSE,
)
_DOUBLED = re.compile(r"(.)\1+")
_CLASSES = str.maketrans(
    "pbvftTdDzsSCgGkqxcjJlmnrX",
    "bbffttdddssskkkkkkkklmnrk",
    "aeiouEOAWY3@hwy'",
)
_GLIDES = str.maketrans("WY", "wy", "aeiouEOA3@h'")
_CLASSES_OF_FEW = str.maketrans("pbvftTdDzsSCgGkqxcjJX", "bbwfttdddssskkkkkkkkk")
_BROAD = str.maketrans("aeiouEOy", "aiiuuiui")


def is_arabic(word: str) -> bool:
    """Tell whether a word is written with Arabic letters, which leave vowels out."""
    return ARABIC.search(word) is not None


def plain(word: str) -> str:
    """Return a word in small Latin letters, or in bare Arabic ones."""
    word = unicodedata.normalize("NFKC", word).casefold()
    if is_arabic(word):
        return word.translate(_SILENT)
    return re.sub(r"[^a-z]", "", anyascii(word.translate(_CEDILLA)).lower())


def sound(word: str) -> str:
    """Return how a plain word sounds."""
    if is_arabic(word):
        return _arabic(word)
    spelt = _SPELLINGS.sub(
        lambda found: _AS.get(str(found.lastgroup), str(found.lastgroup)), word
    )
    return _DOUBLED.sub(r"\1", spelt)


def skeleton(sounds: str) -> str:
    """Return the consonants in broad classes: what spellings and scripts agree on."""
    found = sounds.translate(_CLASSES)
    if len(found) > 1:
        return found
    return sounds.translate(_GLIDES).translate(_CLASSES_OF_FEW) or sounds[:1].lower()


def skeletons(sounds: str) -> list[str]:
    """Return every skeleton a sound may be found by, the likeliest first.

    A Latin c or x may be ع or ح (Somali), a final ة may be a t, و and ي may be vowels.
    """
    found = [skeleton(sounds)]
    if sounds.endswith("@"):
        found.append(skeleton(sounds[:-1] + "t"))
    for unsure in ("cX", "WY"):
        if any(sign in sounds for sign in unsure):
            kept = "".join(sign for sign in sounds if sign not in unsure)
            found.append(skeleton(kept))
    return [bones for bones in dict.fromkeys(found) if bones]


def divine_name(word: str) -> str:
    """Return what a plain word beginning with Abd serves, or "" where it does not."""
    if is_arabic(word):
        rest = word.removeprefix("عبد").removeprefix("ال")
        return rest if word.startswith("عبد") and len(rest) > 1 else ""
    found = _ABD.match(word)
    return word[found.end() :] if found else ""


def broad(sounds: str) -> str:
    """Return a Latin word's sound with near vowels made equal, to look names up."""
    found = sounds.removesuffix("h")
    found = found.removesuffix("e") if len(found) > 3 else found
    return _DOUBLED.sub(r"\1", found.translate(_BROAD))


def _arabic(word: str) -> str:
    if word.endswith("ه") and len(word) > 2:
        word = word[:-1] + "ة"  # in Persian, and where the two dots are left out
    signs = "".join(c for c in word.translate(_ARABIC) if c.isascii())
    if signs[:1] in ("W", "Y"):
        signs = signs[0].lower() + signs[1:]
    return _DOUBLED.sub(r"\1", signs.replace("'", ""))
