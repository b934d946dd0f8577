"""MkDocs' files in; out: the same without what is not the site's to publish, whatever `docs_dir` says or leads to."""

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from klarsag.records.withheld import is_record
from klarsag.site.edition import Site


def keep_published(files: Files, config: MkDocsConfig, site: Site) -> None:
    """Take out of `files` what lies in `docs_dir` and is no page, named by nobody, a link, or a record.

    Of the edition itself only `sider/` holds pages: a `docs_dir` that is the whole edition publishes no record.
    """
    root, pages = site.edition.root.resolve(), {path.resolve() for _address, path in site.hand_written()}
    published = pages | {path.resolve() for path in site.beside_pages}
    asked = {*config.extra_css, *map(str, config.extra_javascript)}  # what mkdocs.yml names

    def is_published(file: File) -> bool:
        path = Path(file.src_dir or "") / file.src_uri
        if path.resolve() != Path(file.src_dir or "").resolve() / file.src_uri:
            return False
        if path.resolve().is_relative_to(root) and file.src_uri not in asked:
            return path.resolve() in published
        return path.suffix != ".md" or not is_record(path)

    for file in list(files):
        if file.src_dir and Path(file.src_dir).resolve() == Path(config.docs_dir).resolve() and not is_published(file):
            files.remove(file)
