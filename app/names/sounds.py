# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How alike two sounds are: an edit distance that knows which letters stand in."""

from rapidfuzz.distance import JaroWinkler

from app.names.letters import VOWELS, skeleton

# What it costs to read one sign for another, either way, in hundredths.
_NEAR = """
pb 15 bv 30 pf 40 fv 15 vw 10 fw 40 bm 70 Wv 15
tT 8 Ts 10 TS 35 td 40 TC 25 tC 35 Td 40
dD 8 Dz 8 Ds 40 dz 35 DT 35 Dj 60
sz 30 sS 20 sC 35 SC 8 jz 40 jS 45 jC 25 zS 60 sX 30
jJ 3 jg 12 gk 30 gq 8 kq 4 jy 25 Jy 25 dJ 15 jG 45 jd 45 jk 60 jX 50 jC 25
xk 15 xh 15 xq 25 xG 30 xX 10 xg 40 xS 45 Sk 45
Gg 5 Gq 12 Gk 25 Gr 35 Gh 40 hX 5 XS 15 Xk 20
ck 0 cq 5 cs 10 c3 8 cS 20 cC 10 cj 15 cg 30 cx 20
nm 45 lr 65 ln 70 rn 80
ae 8 ai 22 ao 18 au 25 ei 6 eo 25 eu 22 io 30 iu 30 ou 4
aE 12 eE 2 iE 8 oE 30 uE 30 aO 12 oO 2 uO 8 eO 25 iO 30 EO 35
Wu 0 Wo 0 Ww 0 WO 0 Wa 25 We 25 Wi 30 Yi 0 Yy 0 YE 0 Ye 4 Ya 25 Yu 30 Yo 30 WY 35
Aa 0 Ae 6 Ai 22 Ao 16 Au 22 AE 12 AO 12 AW 40 AY 40
wu 10 wo 12 wO 10 yi 5 ye 8 yE 5
3a 5 3e 8 3o 8 3u 8 3i 8 3E 10 3O 10 3A 5 3h 40
@a 0 @e 5 @h 0 @t 10 @A 5 @E 6 @o 8 @u 15 @T 15 @i 15 @Y 20 @3 20
"""
# What it costs to leave a sign out.
_LEFT_OUT = dict.fromkeys(VOWELS, 18) | {
    "E": 24, "O": 24, "A": 18, "W": 32, "Y": 28, "w": 45, "y": 30, "h": 25,
    "3": 8, "@": 4, "c": 70, "X": 70, "n": 85, "q": 90,
}  # fmt: skip
_FIRST = {"h": 22, "a": 14, "e": 14, "i": 18, "o": 20, "u": 20, "A": 12, "l": 70}
_LAST = {
    "h": 4,
    "e": 8,
    "a": 50,
    "@": 30,
    "o": 12,
    "u": 12,
    "t": 70,
    "n": 70,
    "s": 70,
    "c": 25,
}
_WHOLE = 100
_BARE = 5  # a short vowel that the other script does not write
_SWAPPED = 55
_SHORTEST_BEGINNING = 4


def _costs() -> dict[str, int]:
    words = _NEAR.split()
    found = dict(zip(words[::2], map(int, words[1::2]), strict=True))
    return found | {pair[::-1]: cost for pair, cost in found.items()}


_COSTS = _costs()


def likeness(one: str, other: str, *, across: bool) -> float:
    """Return how alike two sounds are, 0 to 1; `across`: one script leaves vowels out."""
    if one == other:
        return 1.0
    bones, others = skeleton(one), skeleton(other)
    if min(len(bones), len(others)) > 2:
        rough = JaroWinkler.normalized_similarity(bones, others)
        if rough < 0.55:
            return rough * 0.5
    # Both ways to read the first sign are in the distance; so is a swap of two.
    size = max(_size(one), _size(other))
    close = max(0.0, 1 - _distance(one, other, across=across) / size)
    if across:
        return close
    return 0.8 * close + 0.2 * JaroWinkler.normalized_similarity(one, other)


def beginning(typed: str, whole: str) -> float:
    """Return how alike what is typed and the beginning of a sound are, 0 to 1."""
    if len(typed) < _SHORTEST_BEGINNING or len(whole) < len(typed):
        return 0.0
    return likeness(typed, whole[: len(typed)], across=False)


def _size(sounds: str) -> float:
    return sum(25 if _LEFT_OUT.get(c, _WHOLE) < 40 else _WHOLE for c in sounds) or 1


def _distance(one: str, other: str, *, across: bool) -> int:
    dropped = _dropping(other, across=across)
    before: list[int] = []
    row = [0]
    for cost in dropped:
        row.append(row[-1] + cost)
    left_out = _dropping(one, across=across)
    for i, a in enumerate(one):
        two_before, before, row = before, row, [row[0] + left_out[i]]
        for j, b in enumerate(other):
            same = 0 if a == b else _COSTS.get(a + b, _WHOLE)
            best = min(
                before[j] + same, before[j + 1] + left_out[i], row[j] + dropped[j]
            )
            if i and j and a == other[j - 1] and b == one[i - 1] and a != b:
                best = min(best, two_before[j - 1] + _SWAPPED)
            row.append(best)
    return row[-1]


def _dropping(sounds: str, *, across: bool) -> list[int]:
    last = len(sounds) - 1
    costs = []
    for at, sign in enumerate(sounds):
        cost = _LEFT_OUT.get(sign, _WHOLE)
        if at == 0:
            cost = _FIRST.get(sign, cost)
        elif at == last:
            cost = _LAST.get(sign, cost)
        if across and sign in VOWELS and not (sign == "a" and at == last):
            cost = min(cost, _BARE if sign not in "EO" else 14)
        costs.append(cost)
    return costs
