"""The commands in the order in which `klarsag --help` lists them; each is imported when it is called."""

from dataclasses import dataclass
from importlib import import_module

from klarsag.commands.command import Command
from klarsag.texts import _


@dataclass(frozen=True)
class Listed:
    """A command that can be called: `help` is a msgid, `module` the one that has it under its name in capitals."""

    name: str
    help: str
    module: str

    def command(self) -> Command:
        """The command itself. All of them together take more than a second to import, the one called a part of it."""
        found = getattr(import_module(self.module), self.name.upper())
        assert isinstance(found, Command)
        return found


# To add a command: write its file, add a line here and a row to the README's table.
COMMANDS: tuple[Listed, ...] = (
    Listed("import", _("documents of other systems become records"), "klarsag.commands.bring"),
    Listed("check", _("every finding of every check"), "klarsag.commands.check"),
    Listed("draft", _("a first easy-read draft for a person to finish"), "klarsag.commands.draft"),
    Listed("review", _("confirm that a summary is right and says what its case says"), "klarsag.commands.review"),
    Listed("accept", _("a finding of privacy that a person has judged may stand"), "klarsag.commands.accept"),
    Listed("explain", _("what a check means, and how to put it right"), "klarsag.commands.explain"),
    Listed("clean", _("a copy of a file without what it says of its makers"), "klarsag.commands.clean"),
    Listed("lix", _("how hard a text is to read, and what would make it easier"), "klarsag.commands.lix"),
    Listed("build", _("the site"), "klarsag.commands.build"),
    Listed("a11y", _("every page in a real browser, by pa11y-ci's rules"), "klarsag.commands.a11y"),
    Listed("print", _("posters, leaflets and postcards about the Sunflower programme"), "klarsag.commands.print"),
    Listed("serve", _("preview with live reload"), "klarsag.commands.folders"),
    Listed("publish", _("git push makes it public: checked, built, shown at once"), "klarsag.commands.publish"),
    Listed("pages", _("the Markdown pages as files"), "klarsag.commands.folders"),
    Listed("schema", _("the JSON Schema of the records"), "klarsag.commands.folders"),
    Listed("new", _("a new edition"), "klarsag.commands.folders"),
)
