#!/usr/bin/env python3
"""Writes one set of questions in several formats, each by a tool that knows nothing of quizbot.

The files go to ../data/oracle and are part of the repository, so that tests need no Python. To
write them again:

    python3 -m venv venv
    venv/bin/pip install openpyxl==3.1.5 odfpy==1.4.1 genanki==0.13.1 anki==26.9.3 \
        text2qti==0.8.0 qti-package-maker==26.7.14
    venv/bin/python make.py
"""

import pathlib

HERE = pathlib.Path(__file__).resolve().parent
OUT = HERE.parent / "data" / "oracle"

# Prompt, right answers, wrong answers. No wrong answers: what is typed.
CHOICES = [
    ("Which planet is nearest to the sun?", ["Mercury"], ["Venus", "Mars", "Earth"]),
    ("Which of these orbit the Earth?", ["The Moon", "The ISS"], ["Phobos", "Titan"]),
    ("What do plants take from the air?", ["Carbon dioxide"], ["Helium", "Neon", "Argon"]),
]
TYPED = [
    ("Which gas do we breathe in to live?", ["Oxygen", "O2"]),
    ("Which metal is liquid at room temperature?", ["Mercury", "Quicksilver"]),
]
HEADER = ["question", "option a", "option b", "option c", "option d", "correct"]


def rows():
    """The questions as a table: right options first, told by their letters."""
    yield HEADER
    for prompt, right, wrong in CHOICES:
        letters = "; ".join("ABCD"[at] for at in range(len(right)))
        yield [prompt, *right, *wrong, letters]
    for prompt, accepted in TYPED:
        yield [prompt, "", "", "", "", "; ".join(accepted)]


def csv():
    import csv as writer

    with open(OUT / "set.csv", "w", newline="", encoding="utf-8") as file:
        writer.writer(file, lineterminator="\n").writerows(rows())


def xlsx():
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Questions"
    for row in rows():
        sheet.append([cell or None for cell in row])
    notes = book.create_sheet("Notes")
    notes["B3"] = "Written for tests."
    book.save(OUT / "set.xlsx")


def ods():
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table, TableCell, TableRow
    from odf.text import P

    book = OpenDocumentSpreadsheet()
    table = Table(name="Questions")
    for row in rows():
        line = TableRow()
        for cell in row:
            written = TableCell(valuetype="string") if cell else TableCell()
            if cell:
                written.addElement(P(text=cell))
            line.addElement(written)
        table.addElement(line)
    rest = TableRow(numberrowsrepeated=1048570)
    rest.addElement(TableCell(numbercolumnsrepeated=16384))
    table.addElement(rest)
    book.spreadsheet.addElement(table)
    book.save(str(OUT / "set.ods"))


def cells_xlsx():
    """What spreadsheets do to cells: numbers, percentages, days, formulas, line ends, gaps."""
    import datetime
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Cells"
    sheet["B2"] = "A table that begins in B4, below its title"
    for column, name in enumerate(HEADER, start=2):
        sheet.cell(4, column, name)

    def put(row, cells, formats=()):
        for column, cell in enumerate(cells, start=2):
            sheet.cell(row, column, cell)
        for column, code in formats:
            sheet.cell(row, column).number_format = code

    put(5, ["How much is a half?", 0.5, 0.25, 0.1, None, "A"], [(3, "0%"), (4, "0.0%"), (5, "0.00%")])
    put(7, ["Which number is pi, rounded?\nTo two places.", 3.1, 3.14, 22, 1e21, "B"], [(3, "0.00")])
    put(8, ["Which is James Bond?", 7, 8, True, False, "A"], [(3, "000")])
    put(9, ["On which day is half of \"a\"?", datetime.date(2024, 1, 2), "never", None, None, "A"])
    put(10, ["What is broken?", "=1/0", "a, b; c", None, None, "B"])
    more = book.create_sheet("More")
    for column, name in enumerate(HEADER, start=1):
        more.cell(1, column, name)
    for column, cell in enumerate(["Is it from the second sheet?", "yes", "no", None, None, "A"], start=1):
        more.cell(2, column, cell)
    other = book.create_sheet("Other")
    for column, cell in enumerate(["question", "answer"], start=1):
        other.cell(1, column, cell)
        other.cell(2, column, "left out")
    book.save(OUT / "cells.xlsx")


# Type of note, deck, tags, fields.
NOTES = [
    ("Basic", "Science", ["gases"], ["Which gas do we <b>breathe</b> in to live?", "Oxygen"]),
    ("Basic", "Science", [], ["Which metal is liquid at room temperature?", "Mercury"]),
    ("Cloze", "Science", [], ["{{c1::Water}} boils at {{c2::100 °C::how hot}}.", "At sea level."]),
    ("Basic", "Science::Space", ["planets"], ["Which planet has this ring? <img src=\"ring.png\">", "Saturn"]),
    ("Reversed", "Languages", [], ["dog", "Hund"]),
    ("Typed", "Languages", [], ["la lune", "the moon [sound:moon.mp3]"]),
    ("Word", "Languages", ["animals"], ["Katze", "cat", "Die Katze schläft.", ""]),
]
FRONT_BACK = "{{FrontSide}}\n\n<hr id=answer>\n\n{{Back}}"
TEMPLATES = {
    "Basic": (["Front", "Back"], [("{{Front}}", FRONT_BACK)]),
    "Reversed": (["Front", "Back"], [("{{Front}}", FRONT_BACK), ("{{Back}}", "{{FrontSide}}<hr id=answer>{{Front}}")]),
    "Typed": (["Front", "Back"], [("{{Front}}\n\n{{type:Back}}", "{{Front}}\n\n<hr id=answer>\n\n{{type:Back}}")]),
    "Cloze": (["Text", "Back Extra"], [("{{cloze:Text}}", "{{cloze:Text}}<br>\n{{Back Extra}}")]),
    "Word": (
        ["Word", "Meaning", "Example", "Picture"],
        [("<i>What is</i> {{Word}}?{{#Picture}}{{Picture}}{{/Picture}}", "{{FrontSide}}<hr>{{Meaning}}<br>{{Example}}")],
    ),
}


def genanki_apkg():
    import genanki

    models, decks = {}, {}
    for at, (name, (fields, templates)) in enumerate(TEMPLATES.items()):
        models[name] = genanki.Model(
            1_600_000_000 + at,
            name,
            fields=[{"name": field} for field in fields],
            templates=[{"name": f"Card {n}", "qfmt": q, "afmt": a} for n, (q, a) in enumerate(templates, 1)],
            model_type=genanki.Model.CLOZE if name == "Cloze" else genanki.Model.FRONT_BACK,
        )
    for name, deck, tags, fields in NOTES:
        deck = decks.setdefault(deck, genanki.Deck(1_700_000_000 + len(decks), deck))
        deck.add_note(genanki.Note(model=models[name], fields=fields, tags=tags))
    genanki.Package(list(decks.values())).write_to_file(OUT / "genanki.apkg")


def anki_apkg():
    """By Anki itself: the package of before 2022, and the one of today."""
    import tempfile
    from anki.collection import Collection, ExportAnkiPackageOptions

    with tempfile.TemporaryDirectory() as folder:
        collection = Collection(f"{folder}/collection.anki2")
        for name, (fields, templates) in TEMPLATES.items():
            kind = collection.models.new(f"Own {name}")
            kind["type"] = 1 if name == "Cloze" else 0
            for field in fields:
                collection.models.add_field(kind, collection.models.new_field(field))
            for number, (front, back) in enumerate(templates, 1):
                template = collection.models.new_template(f"Card {number}")
                template["qfmt"], template["afmt"] = front, back
                collection.models.add_template(kind, template)
            collection.models.add(kind)
        for name, deck, tags, fields in NOTES:
            note = collection.new_note(collection.models.by_name(f"Own {name}"))
            note.fields, note.tags = list(fields), tags
            collection.add_note(note, collection.decks.id(deck))
        for legacy, file in [(True, "anki-legacy.apkg"), (False, "anki.apkg")]:
            options = ExportAnkiPackageOptions(
                with_scheduling=False, with_deck_configs=False, with_media=False, legacy=legacy
            )
            collection.export_anki_package(out_path=str(OUT / file), options=options, limit=None)
        collection.close()



def text2qti():
    """The text of text2qti, and the package for Canvas that it makes of it."""
    import subprocess
    import sys

    out = ["Quiz title: Set", ""]
    number = 0
    for prompt, right, wrong in CHOICES:
        number += 1
        out.append(f"{number}. {prompt}")
        for at, option in enumerate([*right, *wrong]):
            is_right = at < len(right)
            if len(right) > 1:
                out.append(f"[{'*' if is_right else ' '}] {option}")
            else:
                out.append(f"{'*' if is_right else ''}{'abcd'[at]}) {option}")
        out.append("")
    for prompt, accepted in TYPED:
        number += 1
        out += [f"{number}. {prompt}", *(f"* {answer}" for answer in accepted), ""]
    (OUT / "text2qti.txt").write_text("\n".join(out), encoding="utf-8")
    tool = pathlib.Path(sys.executable).with_name("text2qti")
    subprocess.run([tool, OUT / "text2qti.txt"], check=True)
    (OUT / "text2qti.zip").replace(OUT / "canvas.zip")


def qti_package_maker():
    """Packages for Blackboard in 1.2 and 2.1, and the text that it uploads."""
    import os
    from qti_package_maker.package_interface import QTIPackageInterface

    package = QTIPackageInterface("Set", allow_mixed=True)
    for prompt, right, wrong in CHOICES:
        if len(right) > 1:
            package.add_item("MA", (prompt, [*right, *wrong], right))
        else:
            package.add_item("MC", (prompt, [*right, *wrong], right[0]))
    for prompt, accepted in TYPED:
        package.add_item("FIB", (prompt, accepted))
    package.add_item("NUM", ("How many seconds has a minute?", 60.0, 0.5, False))
    package.add_item("MATCH", ("Which capital is it?", ["France", "Japan"], ["Paris", "Tokyo"]))
    before = os.getcwd()
    os.chdir(OUT)
    try:
        for engine in ["blackboard_qti_v2_1", "bbq_text_upload", "blackboard_export_zip"]:
            package.save_package(engine)
    finally:
        os.chdir(before)
    for written, name in [
        ("qti21-Set.zip", "qti21.zip"),
        ("bbq-Set.txt", "blackboard.txt"),
        ("blackboard_export_zip-Set.zip", "blackboard.zip"),
    ]:
        (OUT / written).replace(OUT / name)


WRITERS = [csv, xlsx, ods, cells_xlsx, genanki_apkg, anki_apkg, text2qti, qti_package_maker]

if __name__ == "__main__":
    OUT.mkdir(parents=True, exist_ok=True)
    for write in WRITERS:
        write()
        print(write.__name__)
