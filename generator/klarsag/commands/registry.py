"""The commands in the order in which `klarsag --help` lists them."""

from klarsag.commands.a11y import A11Y
from klarsag.commands.bring import IMPORT
from klarsag.commands.build import BUILD
from klarsag.commands.check import CHECK
from klarsag.commands.command import Command
from klarsag.commands.draft import DRAFT
from klarsag.commands.explain import EXPLAIN
from klarsag.commands.folders import NEW, PAGES, SCHEMA, SERVE
from klarsag.commands.lix import LIX
from klarsag.commands.review import REVIEW

# To add a command: write its file, add a line here and a row to the README's table.
COMMANDS: tuple[Command, ...] = (IMPORT, CHECK, DRAFT, REVIEW, EXPLAIN, LIX, BUILD, A11Y, SERVE, PAGES, SCHEMA, NEW)
