"""A new place to push to: a bare repository with hooks, and the folder that a web server shows. Nothing needs root."""

import shlex
import shutil
import sys
from pathlib import Path

from klarsag.publish.config import Config, write_config
from klarsag.publish.failure import CannotPublish
from klarsag.publish.git import git
from klarsag.publish.layout import Repository, SiteFolder
from klarsag.publish.pushed.git_settings import CONFIG
from klarsag.publish.update import HOOKS
from klarsag.records.save import write
from klarsag.site.start import STARTER
from klarsag.texts import _

_HOOK = """#!/bin/sh
# Written by klarsag publish init. What is pushed is data: nothing of it is run here.
exec {python} -I -m klarsag.cli publish hook {hook}
"""
NOT_EMPTY = _("{path} is not empty. Name a new folder.")
NO_EDITION = _("{path} is no edition: it has no mkdocs.yml.")
# What an edition has beside its content: what it is built with, and what runs where it is hosted.
_OWN = ("mkdocs.yml", "theme_overrides", ".github", ".forgejo", ".gitea", ".gitlab-ci.yml", "requirements.txt")


def init(repository: Repository, config: Config, edition: Path | None) -> None:
    """Make both. `edition` is a folder whose settings and templates the server builds with; None: those of a new one.

    Raises CannotPublish where a folder is in use or no edition, OSError.
    """
    source = edition or STARTER
    site = SiteFolder(config.site)
    for path in (repository.path, site.path):
        if path.exists() and (not path.is_dir() or any(path.iterdir())):
            raise CannotPublish(NOT_EMPTY, path=path)
    if not (source / "mkdocs.yml").is_file():
        raise CannotPublish(NO_EDITION, path=source)
    site.releases.mkdir(parents=True)
    repository.path.mkdir(parents=True, exist_ok=True)
    git(repository.path, "init", "--quiet", "--bare", f"--initial-branch={config.branch}", str(repository.path))
    for name, value in CONFIG.items():
        git(repository.path, "config", name, value)
    take_own(repository, source)
    write_config(repository.config, config)
    # Last: a repository without its settings takes no push.
    for hook in HOOKS:
        path = repository.path / "hooks" / hook
        write(path, _HOOK.format(python=shlex.quote(sys.executable), hook=hook))
        path.chmod(0o755)


def take_own(repository: Repository, edition: Path) -> None:
    """Copy what an edition is built with; a link becomes what it leads to."""
    repository.own.mkdir(parents=True)
    for name in _OWN:
        if (edition / name).is_dir():
            shutil.copytree(edition / name, repository.own / name, ignore=shutil.ignore_patterns("__pycache__"))
        elif (edition / name).is_file():
            shutil.copyfile(edition / name, repository.own / name)
