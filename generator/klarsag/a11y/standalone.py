"""In: a template and its values. Out: one HTML file that stands alone, with a screen reader too."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from klarsag.texts import plural, translator

HERE = Path(__file__).parent


def standalone(template: Path, language: str, functions: Mapping[str, Callable[..., object]], **values: object) -> str:
    """`template` extends standalone.html.j2. No script, no request: what is shown lies in the file.

    Every value is escaped. `functions` take the reader's language as their last argument, which the template leaves
    out; `_` and `n_` give the interface's words in it.
    """
    environment = Environment(
        loader=FileSystemLoader([template.parent, HERE]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    in_language = {name: partial(function, language=language) for name, function in functions.items()}
    page = environment.get_template(template.name)
    return page.render(language=language, _=translator(language), n_=plural(language), **{**in_language, **values})
