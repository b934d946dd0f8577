"""What refused a push in; what to type, once it is mended, so that it is taken, out."""

from collections.abc import Sequence

from klarsag.publish.pushed import history, limits, past, references
from klarsag.publish.release import Told
from klarsag.texts import _, translator

# All that was not taken yet becomes one commit, so that nothing wrong stays in an older one. A reset to the branch
# itself would undo what a colleague pushed and an editor has fetched meanwhile.
MENDED = (
    "git add --all content",
    "git reset --soft $(git merge-base HEAD origin/{branch})",
    "git commit --all --reset-author -C ORIG_HEAD",
    "git push",
)
# About no file: what to type stands in their hints.
_ALONE = frozenset(kind.id for kind in (*references.KINDS, limits.PUSH_SIZE, history.OLDER, past.OLDER_CPR))


def mend(wrong: Sequence[Told], branch: str, language: str) -> tuple[str, ...]:
    """The last lines of a refusal. `branch` is the one that is published."""
    text = translator(language)
    if any(one["id"] in _ALONE for one in wrong):
        return (text(_("Nothing was changed.")),)
    told = text(_("Nothing was changed. Mend it. Then write:"))
    return (told, *(f"    {line.format(branch=branch)}" for line in MENDED))
