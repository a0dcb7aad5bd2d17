# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A name as it is compared: its tokens, and the keys by which it is looked up.

Nothing here changes what was written: these forms are derived and thrown away.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations, pairwise

import regex

from app.names.letters import ARABIC, divine_name, is_arabic, plain, skeletons, sound
from app.names.table import Table, table

MOST_TOKENS = 7
LONGEST = 200  # characters of a name that are looked at
LONGEST_TOKEN = 40
_PAIRED = 4  # tokens whose pairs are keys

_UNSEEN = dict.fromkeys(  # marks of direction, joiners
    [*range(0x200B, 0x2010), 0x2060, 0xFEFF, *range(0x202A, 0x202F)]
) | dict.fromkeys(range(0x2066, 0x206A))
_ASIDE = re.compile(r"[(\[{«\"“](.{2,60}?)[)\]}»\"”]")
_SHORT = re.compile(r"\b([gwhtk])\s*/\s*(?=\w)", re.IGNORECASE)
_SLASH = re.compile(r"[/|;]")
_WORD = regex.compile(r"\p{L}[\p{L}\p{M}]*(?:['’ʼ`ʻ´]\p{L}[\p{L}\p{M}]*)*")
_MARKS = re.compile(r"['’ʼ`ʻ´]")
_SHORT_FORMS = {"g": "gebre", "w": "wolde", "h": "haile", "t": "tekle", "k": "kidane"}

_ABD_ALONE = re.compile(r"^(?:c?abd(?:u|(?:[aeiu]|ou)(?:[lrnsdzt]|sh))?|عبد)$")
_ALLAH = re.compile(r"^(?:[aeo]|ou|u)?ll?ah?$")
_ABD_SHORT = re.compile(r"^abd(?:[aeio]|ou)$")  # a name of its own, unless al follows
_DIN = re.compile(r"(?:[aeiou]|ou|al|el|ul)?d{1,2}(?:i|ee|ii|y)n[e]?$")
_ARTICLE_JOINED = re.compile(r"^(?:[ae]l)(?=[b-df-hj-np-tv-z][a-z]{3})")
_ARTICLE_SUN = re.compile(r"^(?:[aeiou])(?=(sh|[dnrstz])\1[a-z]{2})")


@dataclass(frozen=True, slots=True, repr=False)
class Token:
    """One part of a name.

    `text` is its plain spelling; `sounds` are ways to hear it, the likeliest first;
    `bare` says that the script leaves short vowels out; `weight` is at most 1, less
    for what comes and goes (titles, particles) and for initials.
    """

    text: str
    sounds: tuple[str, ...]
    bare: bool
    weight: float = 1.0
    servant: bool = False  # Abd + a divine name: `sounds` are of the divine name
    groups: frozenset[str] = frozenset()

    @property
    def initial(self) -> bool:
        """Tell whether only a first letter was written."""
        return len(self.text) == 1


Reading = tuple[Token, ...]


def readings(name: str) -> tuple[Reading, ...]:
    """Return the ways to take a written name: each script, each alias apart.

    Returns nothing where there is no letter.
    """
    found: dict[Reading, None] = {}
    for part in _parts(name):
        tokens = _tokens(part)
        if tokens:
            found.setdefault(tokens)
    return tuple(found)


def blocking_keys(*names: str) -> frozenset[str]:
    """Return the keys by which these names of one person are found again.

    Two spellings of a name share at least one: the consonants of a token, all but one
    of them, two tokens together, or the group of equivalent names.
    """
    keys: set[str] = set()
    for name in names:
        for reading in readings(name):
            keys.update(_keys(reading))
    return frozenset(keys)


def _parts(name: str) -> Iterator[str]:
    """Yield the name written in each script, and each alias."""
    text = unicodedata.normalize("NFKC", name[:LONGEST]).translate(_UNSEEN)
    text = _SHORT.sub(lambda m: _SHORT_FORMS[m[1].lower()], text)
    asides = [m[1] for m in _ASIDE.finditer(text)]
    for piece in (_ASIDE.sub(" ", text), *asides):
        for name_alone in _SLASH.split(piece):
            for called in table().also_called.split(name_alone):
                yield from _scripts(called)


def _scripts(text: str) -> Iterator[str]:
    words = _WORD.findall(text)
    arabic = [word for word in words if ARABIC.search(word)]
    latin = [word for word in words if not ARABIC.search(word)]
    if len(arabic) == 1 and len(latin) == 1:
        yield " ".join(words)
    if arabic:
        yield " ".join(arabic)
    if latin:
        yield " ".join(latin)


def _tokens(text: str) -> Reading:
    known = table()
    words = [plain(_MARKS.sub("", word)) for word in text.split()]
    words = [word[:LONGEST_TOKEN] for word in words if word and word not in known.drop]
    words = _once(_joined(words, known))
    made = [_token(word, known) for word in words[:MOST_TOKENS]]
    return tuple(token for token in made if token.sounds[0])


def _joined(words: list[str], known: Table) -> list[str]:
    """Join what belongs together: Abd + name, name + al-Din, name + Allah."""
    found: list[str] = []
    servant = False
    for position, word in enumerate(words):
        if word in known.articles and position + 1 < len(words):
            continue
        if servant:
            if is_arabic(word):
                found[-1] = "عبدال" + (word.removeprefix("ال") or word)
            else:
                found[-1] = "abdul" + ("lah" if _ALLAH.match(word) else word)
            servant = False
        elif position + 1 < len(words) and (
            _ABD_ALONE.match(word)
            or (_ABD_SHORT.match(word) and words[position + 1] in known.articles)
        ):
            found.append(word)
            servant = True
        elif found and word in known.suffixes:
            found[-1] += known.suffixes[word]
        else:
            found.append(word)
    return found


def _once(words: list[str]) -> list[str]:
    """Undo a name that was typed twice in its field."""
    half = len(words) // 2
    if len(words) > 1 and len(words) % 2 == 0 and words[:half] == words[half:]:
        return words[:half]
    return words


def _token(word: str, known: Table) -> Token:
    groups = known.groups_of(word)
    weight = known.weights.get(word, 0.4 if len(word) == 1 else 1.0)
    if rest := divine_name(word):
        arabic = is_arabic(word)
        return Token(word, (sound(rest),), arabic, weight, True, groups)
    if is_arabic(word):
        bare = word.removeprefix("ال") if len(word) > 3 else word
        sounds = [sound(bare), sound(word)]
        if word.startswith("بن") and len(word) > 4:
            sounds.append(sound(word.removeprefix("بن").removeprefix("ال")))
        return Token(word, tuple(dict.fromkeys(sounds)), True, weight, False, groups)
    others = list(_other_forms(word))
    sounds = [sound(form) for form in (word, *others)]
    return Token(word, tuple(dict.fromkeys(sounds)), False, weight, False, groups)


def _other_forms(word: str) -> Iterator[str]:
    """Yield the word without an article or particle that was written into it."""
    if len(word) > 5 and (din := _DIN.search(word)) and din.start() > 1:
        yield word[: din.start()] + "din"
    for article in (_ARTICLE_JOINED, _ARTICLE_SUN):
        if found := article.match(word):
            yield word[found.end() :]
    if (len(word) > 5 and word.startswith("la")) or re.match(r"l[aeiou]\w{4}", word):
        yield word[1:]
    if len(word) > 5 and (found := re.match(r"(?:ben|bin|bel|bou|bu|ould)", word)):
        yield word[found.end() :]


def _keys(reading: Iterable[Token]) -> Iterator[str]:
    tokens = [token for token in reading if not token.initial]
    each = [_consonants(token) for token in tokens]
    for token, (first, *others) in zip(tokens, each, strict=True):
        for bones in (first, *others):
            yield bones
            if len(bones) > 2:
                yield from (bones[:i] + bones[i + 1 :] for i in range(len(bones)))
        yield from ("=" + group for group in token.groups)
    for one, other in pairwise(each):
        yield one[0] + other[0]
    telling = [
        [*bones[:3], *("=" + group for group in token.groups)]
        for token, bones in zip(tokens, each, strict=True)
        if token.weight > 0.5
    ]
    for one, other in combinations(telling[:_PAIRED], 2):
        for a in one:
            for b in other:
                yield "+".join(sorted((a, b)))


def _consonants(token: Token) -> list[str]:
    """Return the broad consonants of every way to hear a token, without repeats."""
    return list(dict.fromkeys(b for heard in token.sounds for b in skeletons(heard)))
