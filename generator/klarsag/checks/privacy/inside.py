"""What tells of the inside of a network or of somebody's computer: `file:` links, hosts, IP addresses, user names."""

import re
from collections.abc import Iterator
from ipaddress import ip_address, ip_network

from klarsag.checks.privacy.reading import Known, Rule, Source
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

_INSIDE = _("Nobody outside can open it, and it tells those who want to break in how the network is made.")
FILE_LINK = Kind(
    "file-link",
    Severity.ERROR,
    _("Here stands an address of a file on somebody's computer."),
    _("Nobody else can open it, and it can tell who made it and where."),
    _("Put the file into “bilag” and name it there, or take the address out."),
    wrong="[Plan](file:///H:/sager/plan.docx)",
    right="bilag:\n  - titel: Plan\n    fil: bilag/plan.pdf",
)
HOST = Kind(
    "internal-host",
    Severity.ERROR,
    _("Here stands the name of a machine inside the network."),
    _INSIDE,
    _("Take it out, or write the address that everybody can use."),
    wrong="https://esdh/sag/7",
    right="https://www.example.dk/sag/7",
)
IP = Kind(
    "ip-address",
    Severity.ERROR,
    _("Here stands an IP address."),
    _("It belongs to a machine or to a person's connection."),
    _("Take it out. If it is something else, such as the number of a section, say so with “klarsag accept”."),
    wrong="Serveren har adressen 192.168.0.1.",
    right="Serveren er flyttet.",
)
USER = Kind(
    "user-path",
    Severity.ERROR,
    _("Here stands a path with somebody's user name."),
    _("It tells who made the text, with a name that opens doors inside the network."),
    _("Take the path out."),
    wrong=r"C:\Users\anje\plan.docx",
    right="plan.docx",
)
_FILE = re.compile(r"file:(?<!\w.{5})(?=[/\\]|[A-Z]:|[A-Z]\|)", re.IGNORECASE)
_SUFFIX = re.compile(
    r"\.(?<=[a-z0-9]\.)(?:local|lokal|intern|internal|intranet|localdomain|lan|corp|home\.arpa)(?![\w-]|\.\w)"
)
_SINGLE = re.compile(
    r"\b(?:https?|ftps?|sftp|ssh|smb|ldaps?|rdp)://(?:[^\s/@<>\"']{1,40}@)?"
    r"(?P<host>[a-z0-9][a-z0-9_-]*)(?=[:/\s)\]>\"'?#]|$)",
    re.IGNORECASE | re.MULTILINE,
)
_SHARE = re.compile(r"\\\\(?<![\\\w]\\\\)(?:\\\\)?[A-Za-z0-9][\w.-]*\\{1,2}[\w$]")
_V4 = re.compile(
    r"(?P<ip>\d(?<![\w.,-].)\d{0,2}(?:\.\d{1,3}){3})"
    r"(?P<port>:\d{2,5}\b|/[0-3]?\d\b)?(?![\w-]|\.\d)"
)
_V6 = re.compile(r"[0-9a-f:](?<![\w:.].)(?=[0-9a-f:]*:[0-9a-f:]*:)[0-9a-f:]{5,38}(?![\w:])", re.IGNORECASE)
_TWO_COLONS = re.compile(r":[0-9a-f]{0,4}:", re.IGNORECASE)
_SAYS_IP = re.compile(r"\b(?:ip|ipv4|server|host|netværk|firewall|gateway|dns|vpn|proxy|router)", re.IGNORECASE)
_WITHIN = tuple(ip_network(one) for one in ("192.168.0.0/16", "172.16.0.0/12", "169.254.0.0/16", "127.0.0.0/8"))
_NEAR = 40
_USER = re.compile(
    r"""[A-Z]:[\\/]{1,2}(?:Users|Brugere|Documents\ and\ Settings)[\\/]{1,2}[^\\/\s"'|]+
      | (?<![\w.~])/(?:home|Users|export/home)/[a-z_][\w.-]*(?=/|\b)""",
    re.IGNORECASE | re.VERBOSE,
)


def _find(source: Source, known: Known) -> Iterator[Finding]:
    text = source.text
    has = text.lower().__contains__
    for match in _FILE.finditer(text) if has("file:") else ():
        yield source.finding(FILE_LINK, match.start())
    for match in _SUFFIX.finditer(text):
        first = match.start()
        while first and (text[first - 1].isalnum() or text[first - 1] in "-_."):
            first -= 1
        yield source.finding(HOST, first)
    for match in _SHARE.finditer(text) if has("\\\\") else ():
        yield source.finding(HOST, match.start())
    for match in _SINGLE.finditer(text) if has("://") else ():
        yield source.finding(HOST, match.start("host"))
    for match in _V4.finditer(text):
        if _is_v4(text, match):
            yield source.finding(IP, match.start("ip"))
    for match in _V6.finditer(text) if _TWO_COLONS.search(text) else ():
        if _is_v6(match[0]):
            yield source.finding(IP, match.start())
    for match in _USER.finditer(text) if any(map(has, ("\\", "/users", "/home", "/brugere"))) else ():
        yield source.finding(USER, match.start())


def _is_v4(text: str, match: re.Match[str]) -> bool:
    """Four numbers may as well be a section of a law or of an account plan; then something else must tell of a
    machine."""
    try:
        address = ip_address(match["ip"])
    except ValueError:
        return False
    if text.endswith("://", 0, match.start()) or match["port"] or any(address in network for network in _WITHIN):
        return True
    return bool(_SAYS_IP.search(text, max(0, match.start() - _NEAR), match.start()))


def _is_v6(run: str) -> bool:
    try:
        ip_address(run)
    except ValueError:
        return False
    return len([part for part in run.split(":") if part]) > 1 and any(map(str.isdigit, run))


INSIDE = Rule((FILE_LINK, HOST, IP, USER), _find)
