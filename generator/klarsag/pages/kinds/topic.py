"""The pages of topics: KLE subjects as the case numbers carry them."""

from collections.abc import Iterator

from klarsag.pages.apart import told_apart
from klarsag.pages.interface import Interface
from klarsag.pages.listing import listed
from klarsag.pages.page import Crumb, Page
from klarsag.pages.trail import to_authority
from klarsag.records.archive import Archive
from klarsag.records.topics import known_name, topic_name


def pages(archive: Archive, ui: Interface) -> Iterator[Page]:
    for authority in archive.authorities():
        topics = archive.topics(authority.slug)
        if not topics:
            continue
        trail, address = to_authority(archive, authority.slug, ui), f"/{authority.slug}/emner/"
        short = authority.authority.short_name
        yield Page(
            kind="authority-topics",
            address=address,
            title=ui("Topics: {name}").format(name=short),
            template="authority_topics.md.j2",
            trail=trail,
            section="topics",
            authority=authority.slug,
            description=ui("Decisions by topic."),
            context={"topics": [(code, topic_name(code), len(found), address) for code, found in topics.items()]},
        )
        for code, found in topics.items():
            [entries] = told_apart(ui, [listed(archive, entry, ui) for entry in reversed(found)])
            subjects = sorted({topic for entry in found for topic in entry.topics if topic[:2] == code})
            yield Page(
                kind="topic",
                address=f"{address}{code}/",
                title=topic_name(code),
                template="topic.md.j2",
                head=(short,),
                trail=(*trail, Crumb(ui("Topics: {name}").format(name=short), address)),
                section="topics",
                authority=authority.slug,
                description=ui("What was decided about {name}.").format(name=topic_name(code)),
                context={
                    "code": code,
                    "subjects": [(subject, name) for subject in subjects if (name := known_name(subject))],
                    "entries": entries,
                },
            )
