"""In: a case as JSON on stdin, and how to answer as an argument. Out: an answer as a language model might give it."""

import json
import sys
import time

ANSWER = {
    "titel": "Ny hal ved skolen",
    "kort": "Udvalget sagde ja til en ny hal.",
    "handler_om": "Der er plads til 120 børn i hallen.",
    "besluttet": "Udvalget sagde ja til planen for en ny hal ved skolen. Det anbefaler penge til hallen i 2025.",
    "betyder": "Du kan bruge hallen, når den er klar.",
    "videre": "Nu skal Byrådet se på sagen.",
}


def main() -> None:
    case, how = json.load(sys.stdin), sys.argv[1]
    if how == "wrong":
        ANSWER["besluttet"] = "Udvalget sagde nej til planen for en ny hal ved skolen."
    elif how == "keys":
        ANSWER["gennemset"] = ANSWER.pop("videre")
    elif how == "number":
        ANSWER["kort"] = 4  # type of a value that is no text
    elif how == "sleep":
        time.sleep(60)
    elif how == "fail":
        print("Ingen model her.", file=sys.stderr)
        sys.exit(3)
    elif how == "list":
        print("[]")
        return
    elif how == "words":
        print("Her er dit resumé:")
        return
    elif how == "echo":
        ANSWER["handler_om"] = f"{case['record']['titel']}. {len(case['rules']) > 1000}. {sorted(case)}"
    print(json.dumps(ANSWER))


main()
