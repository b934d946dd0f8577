"""The page of a case: its way through meetings and committees, with what each decided; and a list of cases."""

from collections.abc import Iterator

from klarsag.pages.history import history
from klarsag.pages.interface import Interface
from klarsag.pages.page import Crumb, Page
from klarsag.pages.trail import to_authority
from klarsag.records.archive import Archive
from klarsag.records.topics import topic_name


def pages(archive: Archive, ui: Interface) -> Iterator[Page]:
    for authority in archive.authorities():
        cases = archive.cases(authority.slug)
        if not cases:
            continue
        trail, address = to_authority(archive, authority.slug, ui), f"/{authority.slug}/sager/"
        short = authority.authority.short_name
        yield Page(
            kind="cases",
            address=address,
            title=ui("Cases"),
            template="cases.md.j2",
            head=(short,),
            trail=trail,
            authority=authority.slug,
            description=ui("Every case by its number."),
            context={"cases": cases},
        )
        for case in cases:
            number = ui("Case {number}").format(number=case.number)
            groups = dict.fromkeys(topic[:2] for entry in case.entries for topic in entry.topics)
            yield Page(
                kind="case",
                address=case.address,
                title=case.title or number,
                template="case.md.j2",
                head=(number, short) if case.title else (short,),
                trail=(*trail, Crumb(ui("Cases"), address)),
                authority=authority.slug,
                description=ui("The case's way through meetings and committees, with what each decided."),
                context={
                    "case": case,
                    "steps": history(archive, case.entries),
                    "topics": [(group, topic_name(group)) for group in groups],
                },
            )
