"""In: package-lock.json beside this file. Out: what only the tests need from npm; the rest is klarsag.a11y's.

`python -m tests.browser.node` fetches it all ahead of the tests and prints what was found.
"""

from functools import cache
from pathlib import Path

from tests.conftest import PROJECT

from klarsag.a11y.browser import chromium
from klarsag.a11y.node import node
from klarsag.a11y.packages import installed
from klarsag.a11y.packages import packages as product_packages

HERE = Path(__file__).parent


@cache
def packages() -> Path:
    """The folder whose `node_modules` holds what the lock file beside this one names, test-only packages."""
    return installed(HERE)


if __name__ == "__main__":
    print(f"node: {node().command}", f"packages: {product_packages()}", sep="\n")
    for name in ("browser", "accessibility", "html", "formats", "pipelines"):
        print(f"packages of tests/{name}: {installed(PROJECT / 'tests' / name)}")
    print(f"chromium: {chromium().executable}")
