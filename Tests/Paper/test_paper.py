"""Every leaflet that `hotline leaflet --all --output FOLDER` printed, read by programs that know nothing of
how it was made. PAPER names the folder.
"""

import os
import re
import subprocess
from multiprocessing.pool import ThreadPool
from pathlib import Path

import pytest

PAPER = Path(os.environ.get("PAPER", "paper"))
FILES = sorted(PAPER.glob("*.pdf"))
# 5 mm: what printers may leave white; less a hair, since boxes are those of the font and not of the ink.
EDGE = 5 * 72 / 25.4 - 0.3
PAGE = re.compile(r'<page width="([\d.]+)" height="([\d.]+)">')
WORD = re.compile(r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)</word>')


def read(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def every(check):
    """What the check finds wrong with any of the files."""
    with ThreadPool(os.cpu_count()) as pool:
        return [fault for faults in pool.imap(check, FILES, chunksize=8) for fault in faults]


def test_every_language_and_layout_is_there():
    names = [file.name.split(".") for file in FILES]
    parts = [{name[place] for name in names} for place in range(3)]
    assert len(FILES) == len(parts[0]) * len(parts[1]) * len(parts[2]) > 1000


def outside(file):
    faults, size = [], (0.0, 0.0)
    for line in read("pdftotext", "-bbox", str(file), "-").splitlines():
        if page := PAGE.search(line):
            size = tuple(float(length) for length in page.groups())
        elif word := WORD.search(line):
            left, top, right, bottom = (float(edge) for edge in word.groups()[:4])
            inside = left >= EDGE and top >= EDGE and right <= size[0] - EDGE and bottom <= size[1] - EDGE
            if not inside:
                faults.append(f"{file.name}: {word.group(5)} at {word.groups()[:4]}")
    return faults


def test_no_word_stands_outside_of_the_margins():
    assert every(outside) == []


def missing(file):
    pypdf = pytest.importorskip("pypdf")
    faults = []
    for page in pypdf.PdfReader(file).pages:
        for name, font in page["/Resources"]["/Font"].items():
            descendant = font["/DescendantFonts"][0]
            codes = [code for code in descendant["/W"] if isinstance(code, int)]
            shapes = codes
            if "/CIDToGIDMap" in descendant:
                bytes_ = descendant["/CIDToGIDMap"].get_data()
                shapes = [int.from_bytes(bytes_[2 * code : 2 * code + 2], "big") for code in codes]
            descriptor = descendant["/FontDescriptor"]
            if not any(key in descriptor for key in ("/FontFile2", "/FontFile3")):
                faults.append(f"{file.name}: {font['/BaseFont']} is not in the file")
            if 0 in shapes or not shapes:
                faults.append(f"{file.name}: {name} {font['/BaseFont']} has a shape for nothing")
        break  # All pages share one set of fonts.
    return faults


def test_every_font_is_in_the_file_and_every_character_has_a_shape():
    assert every(missing) == []
