"""In: an empty folder. Out: an edition there whose authority has two places, phrases in four languages and a site."""

from pathlib import Path

from klarsag.records.document import read_yaml
from klarsag.records.load import load
from klarsag.records.sunflower import Sunflower

SITE = "https://beslutninger.solby.example/"
PLACES = """\
steder:
  - navn: Borgerservice på Solby Rådhus
    adresse: Torvet 1, 9999 Solby
    transport: Bus 5 kører til Torvet.
    indgang: Indgang fra gården, til højre for porten
    elevator: ja
    teleslynge: nej
    telefon: 99 99 99 99
    aabningstider:
      - {dage: [mandag, tirsdag, onsdag], aabner: 10.00, lukker: 15.00}
      - {dage: torsdag, aabner: 10.00, lukker: 17.30}
      - {dage: fredag, aabner: 10.00, lukker: 14.00}
    udleverer: [snor, pjece]
    sprog: [da, en, ar]
  - navn: Biblioteket
    udleverer: [snor]
  - navn: Lageret
    udleverer: [plakat]
"""
MEMBERSHIP = """\
dato: 2026-03-01
medlemskab:
  oplysninger:
    - fra: 2026-01
      til: 2027-12
      kilde: Aftalen
"""
PHRASES = """\
ordlyd:
  ar:
    overskrift: هل لديك إعاقة غير مرئية؟
    ting: {snor: شريط عبّاد الشمس}
    viser: يُظهر {ting} أنك قد تحتاج إلى وقت أو مساعدة.
    hvor: "يمكنك الحصول عليه هنا: {sted}."
    doeren: "الاجتماع مفتوح للجميع. اسأل عن {ting} عند الباب: {sted}."
    gratis: إنه مجاني، ولا حاجة إلى أي أوراق.
    ansatte: يمنحك الموظفون الوقت والمساعدة.
    materiale: "يمكنك قراءة المزيد بهذه اللغات: {sprog}."
    flere_sprog: يمكنك قراءة المزيد بعدة لغات.
    alle: إنه للأطفال وللكبار.
    eget_valg: أنت تختار متى تُظهره.
    ikke_ret: لا يعطي حقوقًا خاصة. لا يمكنك به تجاوز الطابور.
    laes_mere: اقرأ عن عبّاد الشمس
    oplyst: "معلومات بتاريخ {dato}."
    scan: "امسح الرمز ضوئيًا، أو اكتب العنوان:"
  uk:
    overskrift: Маєте приховану інвалідність?
    ting: {snor: стрічка із соняшником}
    viser: "{Ting} показує, що вам може знадобитися час або допомога."
    hvor: "Отримати можна тут: {sted}."
    doeren: "Засідання відкрите для всіх. Спитайте біля дверей: {sted}."
    gratis: Це безкоштовно, жодних документів не треба.
    ansatte: Працівники дають вам час і допомагають.
    materiale: "Більше можна прочитати такими мовами: {sprog}."
    flere_sprog: Більше можна прочитати кількома мовами.
    alle: Це для дітей і для дорослих.
    eget_valg: Ви обираєте, коли це показувати.
    ikke_ret: Це не дає особливих прав. З нею не можна пройти без черги.
    laes_mere: Більше про Соняшник
    oplyst: "Станом на {dato}."
    scan: "Відскануйте код або введіть адресу:"
"""
AUTHORITY = "navn: Solby Kommune\nkortnavn: Solby\nsprog: [da, en, ar, uk]\n"
SETTINGS = f"""\
site_name: Solby
site_url: {SITE}
docs_dir: content/sider
theme: {{name: material}}
nav: [Om: om.md]
plugins: [klarsag: {{content: content, language: da}}]
"""


def written(root: Path, sunflower: str = MEMBERSHIP + PLACES + PHRASES, settings: str = SETTINGS) -> Path:
    """The edition in `root`; its settings file."""
    files = {
        "mkdocs.yml": settings,
        "content/sider/om.md": "# Om\n",
        "content/solby/myndighed.yaml": AUTHORITY,
        "content/solby/solsikke.yaml": sunflower,
        "content/engby/myndighed.yaml": "navn: Engby Kommune\nkortnavn: Engby\n",
    }
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, "utf-8")
    return root / "mkdocs.yml"


def read(folder: Path, text: str = MEMBERSHIP + PLACES + PHRASES) -> Sunflower:
    """The record that `text` is; a mistake in it fails the test."""
    path = folder / "solsikke.yaml"
    path.write_text(text, "utf-8")
    document = read_yaml(path, "solby/solsikke.yaml")
    record = load(document, Sunflower)
    assert record is not None, document.findings
    return record
