"""What can be wrong with the name of a file or folder that is pushed."""

from klarsag.records.finding import Kind, Severity
from klarsag.texts import _

_E = Severity.ERROR
_ELSEWHERE = _("The file could land in another folder than the one it seems to be in.")
_CARRIED = _("Not every computer can save a file with this name, so colleagues could not fetch the content any more.")
_RENAME = _("Give it another name, where you see your files (Explorer, Finder).")

NOT_UTF8 = Kind(
    "push-name-encoding",
    _E,
    _("The name “{name}” is not UTF-8."),
    _("Letters such as æ, ø and å would be shown wrong, and links to the file would lead nowhere."),
    _RENAME,
    wrong="<0xE6>ndring.pdf",
    right="ændring.pdf",
)
DOTS = Kind(
    "push-name-dots",
    _E,
    _("“{name}” is no name, but a way to another folder."),
    _ELSEWHERE,
    _("Take it out of the commit. Your own git cannot have made it: ask {contact}."),
    wrong="content/../hooks",
    right="content/hooks.md",
)
ABSOLUTE = Kind(
    "push-name-absolute",
    _E,
    _("The path begins at the root of the disk, or has an empty part."),
    _ELSEWHERE,
    _("Take it out of the commit. Your own git cannot have made it: ask {contact}."),
    wrong="/etc/passwd",
    right="content/passwd.md",
)
GIT = Kind(
    "push-name-git",
    _E,
    _("“{name}” is a name that git uses for itself, perhaps in disguise."),
    _("On a colleague's computer the file could change how git works there."),
    _RENAME,
    wrong=".GIT, git~1",
    right="git.md",
)
CONTROL = Kind(
    "push-name-control",
    _E,
    _("The name “{name}” has a character that does something instead of showing something."),
    _("A line end or another such character in a name can make lists and messages say what is not so."),
    _RENAME,
    wrong="plan<U+000A>.pdf",
    right="plan.pdf",
)
INVISIBLE = Kind(
    "push-name-invisible",
    _E,
    _("The name “{name}” has a character that nobody sees."),
    _("The name would look like another one, or could be read from the wrong side."),
    _RENAME,
    wrong="plan<U+202E>fdp.exe",
    right="plan.pdf",
)
CHARACTER = Kind(
    "push-name-character",
    _E,
    _("The name “{name}” has one of the characters {characters}"),
    _CARRIED,
    _RENAME,
    wrong="hvem: os?.pdf",
    right="hvem-os.pdf",
)
END = Kind(
    "push-name-end",
    _E,
    _("The name “{name}” begins with a space, or ends with a space or a full stop."),
    _CARRIED,
    _RENAME,
    wrong="plan.pdf.",
    right="plan.pdf",
)
RESERVED = Kind(
    "push-name-reserved",
    _E,
    _("“{name}” is a name that Windows keeps for a device."),
    _CARRIED,
    _RENAME,
    wrong="NUL.md, com1.pdf",
    right="nul-vision.md",
)
FORM = Kind(
    "push-name-form",
    _E,
    _("The name “{name}” is written with loose accents."),
    _("å can be one character or two. A link with the other one would lead nowhere."),
    _(
        "Give it another name than it has, and write it on the keyboard. On a Mac write first: git "
        "config core.precomposeunicode true"
    ),
    wrong="a<U+030A>r.pdf",
    right="år.pdf",
)
LONG = Kind(
    "push-name-long",
    _E,
    _("The name is too long: {length} bytes, and at most {limit} are possible."),
    _CARRIED,
    _("Give the file or a folder above it a shorter name."),
)
DEEP = Kind(
    "push-name-deep",
    _E,
    _("The file lies {depth} folders deep, and at most {limit} are possible."),
    _CARRIED,
    _("Move it to a folder further up."),
)
KINDS = (NOT_UTF8, DOTS, ABSOLUTE, GIT, CONTROL, INVISIBLE, CHARACTER, END, RESERVED, FORM, LONG, DEEP)
