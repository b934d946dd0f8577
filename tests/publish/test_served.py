"""Pages are published again and again while readers ask for them without pause: each answer is of one release."""

from dataclasses import replace

from tests.publish.place import Place
from tests.publish.readers import Reader, Response, published_before_readers, wrong
from tests.serving.webservers import nginx

from klarsag.publish.manifest import Release, live


def test_every_answer_is_of_one_release(place: Place) -> None:
    count = 3
    readers, known = published_before_readers(place, nginx, count)
    assert wrong(readers, known) == []
    pages = [{response.digest for response in one.responses if response.file == "om/index.html"} for one in readers]
    assert [len(one) for one in pages] == [count + 1, count + 1]


def test_a_wrong_answer_is_seen(published: Place) -> None:
    whole = live(published.site)
    assert whole is not None

    def release(number: int, **files: str) -> Release:
        return replace(whole, manifest=replace(whole.manifest, number=number, files=files))

    known = {1: release(1, a="old", b="same"), 2: release(2, a="new", b="same")}

    def faults(*responses: Response) -> int:
        return len(wrong([Reader("one", list(responses))], known))

    old, new, same = Response("a", 200, "old"), Response("a", 200, "new"), Response("b", 200, "same")
    assert faults(old, same, old, new, same, new) == 0
    assert faults(new, same, old) == 1
    assert faults(Response("a", 200, "half")) == 1
    assert faults(Response("a", 404, "old")) == 1
    assert faults(Response("a", 0, "", "ConnectionResetError")) == 1
