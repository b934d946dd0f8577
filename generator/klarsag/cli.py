"""The command `klarsag`: arguments in, printed answers and an exit code out. Nobody else prints.

Exit codes: 0 fine, 1 findings, 2 the call was wrong. Results go to stdout, messages to stderr.
"""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from typing import NoReturn

from mkdocs.exceptions import MkDocsException

from klarsag import __version__
from klarsag.commands.command import WrongCall
from klarsag.commands.registry import COMMANDS
from klarsag.texts import LANGUAGES, Cannot, _, translator


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code."""
    language = os.environ.get("KLARSAG_LANG", "da")
    language = language if language in LANGUAGES else "da"
    given = sys.argv[1:] if arguments is None else arguments
    call = _parser(translator(language), given).parse_args(given)
    try:
        answer = call.run(call, language)
        if answer.printed:
            print(answer.printed)
        for message in answer.said:
            print(message, file=sys.stderr)
        return int(answer.code)
    except (WrongCall, MkDocsException) as error:
        return _fail(str(error))
    except Cannot as error:
        return _fail(error.told(language))
    except BrokenPipeError:  # the reader of our output went away: `klarsag check | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        text = translator(language)(_("The file {path} cannot be read or written: {reason}"))
        return _fail(text.format(path=error.filename, reason=error.strerror))
    except KeyboardInterrupt:
        return 130


def _fail(message: str) -> int:
    print(message, file=sys.stderr)
    return 2


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """argparse's own message, with where to read more; exit code 2."""
        self.exit(2, f"{self.prog}: {message}\n{self.prog} --help\n")


def _parser(text: Callable[[str], str], given: Sequence[str]) -> argparse.ArgumentParser:
    """The parser of every command; only the one that is called gets its own arguments."""
    parser = _Parser(
        prog="klarsag", description=text(_("Publishes what committees decide, so that everybody can read it."))
    )
    parser.add_argument("--version", action="version", version=f"klarsag {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    called = next((one for one in given if not one.startswith("-")), None)
    for listed in COMMANDS:
        made = commands.add_parser(listed.name, help=text(listed.help), description=text(listed.help))
        if listed.name == called:
            command = listed.command()
            command.arguments(made, text)
            made.set_defaults(run=command.run)
    return parser


if __name__ == "__main__":
    sys.exit(main())
