"""What git itself is told in a bare repository that takes pushes: a setting's name and its value, with the reason.

Tried with git 2.39; later ones know them all. git's own limits are wider than ours (klarsag.publish.config): ours speak
the clerk's language, git's stand behind them for what never comes as far as our hook.
"""

from collections.abc import Mapping

# What git finds in names and what `look` refuses with a sentence of its own; klarsag.publish.pushed.history looks at
# the commits before the newest one. Every other fault of an object (git-fsck(1)) stays git's to refuse.
_SAID_BY_US = (
    "hasDot",
    "hasDotdot",
    "hasDotgit",
    "fullPathname",
    "duplicateEntries",
    "gitmodulesMissing",
    "gitmodulesBlob",
    "gitmodulesLarge",
    "gitmodulesName",
    "gitmodulesParse",
    "gitmodulesPath",
    "gitmodulesSymlink",
    "gitmodulesUpdate",
    "gitmodulesUrl",
)

CONFIG: Mapping[str, str] = {
    # The pusher's own settings on the server could name another folder of hooks, and pass by the check.
    "core.hooksPath": "hooks",
    # A new object that is broken, or made to confuse a program, comes no further than the quarantine.
    "receive.fsckObjects": "true",
    **{f"receive.fsck.{fault}": "ignore" for fault in _SAID_BY_US},
    # Bytes of a pack: a push without end stops here. One that is only too large is refused by `push_size`.
    "receive.maxInputSize": "2g",
    # One way in for small and large pushes, the one that reads a large file piece by piece and not into memory.
    "receive.unpackLimit": "1",
    "core.bigFileThreshold": "20m",
    # A clone without its history cannot be the ground for what everybody fetches.
    "receive.shallowUpdate": "false",
    # Nobody reads them, so nobody is told that there are some.
    "receive.advertisePushOptions": "false",
    # Deleting the branch of readers is refused by `judge`; should the hook be gone, git still refuses it.
    "receive.denyDeleteCurrent": "refuse",
    # Where every branch was, and since when: a push by mistake can be found again.
    "core.logAllRefUpdates": "true",
    # What was answered with "accepted" is on the disk, also after a power cut.
    "core.fsync": "committed",
    # Pieces that nothing names any more stay for two weeks: a failed release finds its commit.
    "gc.pruneExpire": "2.weeks.ago",
    # Only what a branch or tag has can be fetched: what was taken back is not handed out to who knows its name.
    "uploadpack.allowTipSHA1InWant": "false",
    "uploadpack.allowReachableSHA1InWant": "false",
    "uploadpack.allowAnySHA1InWant": "false",
    "uploadpack.allowFilter": "false",
}
