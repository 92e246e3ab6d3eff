#!/usr/bin/env python3
"""Reads what `quizbot convert` wrote by tools that know nothing of quizbot:

    quizbot convert bank.yaml bank.apkg; quizbot convert bank.yaml bank.zip
    venv/bin/pip install anki==26.9.3 lxml
    venv/bin/python read_back.py bank.apkg bank.zip bank.xml
"""

import pathlib
import sys
import tempfile
import zipfile


def apkg(path):
    """Imports the package into an empty collection of Anki, twice, and has Anki check it."""
    from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest

    with tempfile.TemporaryDirectory() as folder:
        collection = Collection(f"{folder}/collection.anki2")
        for _ in range(2):
            request = ImportAnkiPackageRequest(
                package_path=str(path.resolve()), options=ImportAnkiPackageOptions()
            )
            log = collection.import_anki_package(request).log
            print(path, "new", len(log.new), "known", len(log.duplicate), "faults", len(log.conflicting))
        decks = [deck.name for deck in collection.decks.all_names_and_ids()]
        print(path, collection.note_count(), "notes", collection.card_count(), "cards in", decks)
        print(path, *collection.fix_integrity())


def package(path):
    from lxml import etree

    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            etree.fromstring(archive.read(name))
        print(path, len(archive.namelist()), "well-formed files")


def xml(path):
    from lxml import etree

    print(path, len(etree.parse(path).getroot()), "elements")


for name in map(pathlib.Path, sys.argv[1:]):
    {".apkg": apkg, ".zip": package, ".xml": xml}[name.suffix](name)
