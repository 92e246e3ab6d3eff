#!/usr/bin/env python3
"""Writes one set of questions in several formats, each by a tool that knows nothing of quizbot.

The files go to ../data/oracle and are part of the repository, so that tests need no Python. To
write them again:

    python3 -m venv venv
    venv/bin/pip install openpyxl==3.1.5 odfpy==1.4.1 genanki==0.13.1 text2qti==0.8.0 \
        qti-package-maker==26.7.14 zstandard==0.25.0
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


WRITERS = [csv, xlsx, ods, cells_xlsx]

if __name__ == "__main__":
    OUT.mkdir(parents=True, exist_ok=True)
    for write in WRITERS:
        write()
        print(write.__name__)
