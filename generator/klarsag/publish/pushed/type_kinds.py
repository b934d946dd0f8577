"""Files that have no place in `content/`, told from the ending of their name."""

from klarsag.records.finding import Kind, Severity
from klarsag.texts import _

_E = Severity.ERROR

ACTIVE = Kind(
    "push-type-active",
    _E,
    _("A “.{ending}” file can hold a program that runs in the reader's browser."),
    _("It would run with your site's own address, and could show what you never wrote."),
    _("Write the text as Markdown, or attach it as PDF."),
    wrong="bilag/plan.html",
    right="bilag/plan.pdf",
)
PROGRAM = Kind(
    "push-type-program",
    _E,
    _("A “.{ending}” file is a program, or part of one."),
    _("What is pushed is read and never run, and readers shall not get programs from you."),
    _("Delete it. If the site needs it: ask {contact}."),
    wrong="content/sitecustomize.py",
)
MACROS = Kind(
    "push-type-macros",
    _E,
    _("A “.{ending}” file can hold macros, which are programs."),
    _("They would run on the computer of whoever opens the attachment."),
    _("Save it in the ordinary format without macros, such as .docx or .xlsx, or as PDF."),
    wrong="bilag/budget.xlsm",
    right="bilag/budget.xlsx",
)
SETTINGS = Kind(
    "push-type-settings",
    _E,
    _("“{name}” is a settings file of git for large files."),
    _("It can send the files to another server, where nobody here looks at them."),
    _("Delete it, and put the files themselves here."),
    wrong=".lfsconfig",
)
MODULES = Kind(
    "push-gitmodules",
    _E,
    _("“{name}” fetches other repositories, and can name a program to run."),
    _("Readers would get files from a place that nobody here has looked at."),
    _("Delete it, and put the files themselves here."),
    wrong=".gitmodules",
)
HIDDEN = Kind(
    "push-type-hidden",
    _E,
    _("“{name}” is hidden: its name, or that of a folder above it, begins with a full stop."),
    _("Nobody sees such a file, so nobody notices what it does or gives away."),
    _("Write: git rm --cached {path} && echo {path} >> .gitignore. Then it stays on your machine alone."),
    wrong=".DS_Store",
)
DATA = Kind(
    "push-type-data",
    _E,
    _("“{name}” is data, and stands where it would be published as it is."),
    _("All files in this folder go to the readers; data can hold what is not public."),
    _("Move it to its authority's folder. In “sider/” there are pages and images."),
    wrong="content/sider/moede.yaml",
    right="content/nyby/moeder/2026/2026-01-14-udvalget/moede.yaml",
)
UNKNOWN = Kind(
    "push-type",
    _E,
    _("“{name}” is of a kind that is not taken."),
    _("Only kinds that can be looked into are published."),
    _("Delete it, or save it as PDF or as one of: {types}."),
    wrong="bilag/plan.dwg",
    right="bilag/plan.pdf",
)
KINDS = (ACTIVE, PROGRAM, MACROS, SETTINGS, MODULES, HIDDEN, DATA, UNKNOWN)
