# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The one-page summary of a training case, for whoever takes it over."""

from app.demo.story import Story
from app.demo.templates import fitting

_WRITERS = frozenset({"coordinator", "legal"})


def summary(story: Story, *, wanted: bool) -> None:
    """Add a summary to some cases that are still followed; `wanted`: to this one.

    Those of the social worker have none: whoever tries the end of a mission writes them.
    """
    if not story.is_open or story.owner not in _WRITERS:
        return
    if not (wanted or story.chance(0.2)):
        return
    row = story.rng.choice(fitting("handover_summary", story.tags))
    said = {key: text for key, text in row.items() if key != "when"}
    on = story.last
    answers = story.voice(story.owner, on).fill(said) | {"written_on": on.isoformat()}
    story.add("handover_summary", story.owner, ((on, answers),))
