"""Reads a workbook that prints as a document's paper does, and checks how it is printed."""

import zipfile
from pathlib import Path

import openpyxl
import pikepdf
from openpyxl.worksheet.worksheet import Worksheet

from checks import Checks, squeezed, words
from printed_cells import grids, narrowed

FONT = "BIZ UDゴシック"


def texts(sheet: Worksheet) -> list[str]:
    return [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None]


def workbook_text(file: Path) -> str:
    return "\0".join(text for sheet in openpyxl.load_workbook(file) for text in texts(sheet))


def rows(sheet: Worksheet) -> list[tuple[str, ...]]:
    """The rows of the sheet's tables, which are what has lines around it; a merged cell once, where it begins."""
    covered = {place for area in sheet.merged_cells.ranges for place in list(area.cells)[1:]}
    found = []
    for row in sheet.iter_rows():
        cells = [cell for cell in row if cell.border.left.style and (cell.row, cell.column) not in covered]
        if cells and any(cell.value for cell in cells):
            found.append(tuple(narrowed(cell.value) for cell in cells))
    return found


def once(rows: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Without heads and bands that a page repeats."""
    seen: set[tuple[str, ...]] = set()
    return [row for row in rows if not (row in seen or seen.add(row))]


def check_workbook(checks: Checks, name: str, file: Path, again: Path, pdf: Path, wanted: list[str]) -> None:
    """A form's workbook beside its PDF."""
    checks.that(f"{name}: the same bytes twice", file.read_bytes() == again.read_bytes())
    book = openpyxl.load_workbook(file)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    checks.that(f"{name}: no cell is a formula", cells and not [cell for cell in cells if cell.data_type == "f"])
    all_texts = squeezed("\0".join(text for sheet in book for text in texts(sheet)))
    lost = [text for text in map(squeezed, wanted) if text not in all_texts]
    checks.that(f"{name}: shows what it is about", wanted and not lost, lost)
    checks.that(f"{name}: is written in the face of the paper", {cell.font.name for cell in cells} == {FONT})

    with pikepdf.open(pdf) as paper, paper.open_metadata() as metadata:
        fingerprint = metadata.get("pdf:Keywords")
        width, height = [float(it) for it in paper.pages[-1].MediaBox[2:]]
    short = fingerprint.removeprefix("hashira:sha256:")[:16].upper()
    printed = "-".join(short[place : place + 4] for place in range(0, 16, 4))
    checks.that(f"{name}: has the fingerprint of the PDF", book.properties.keywords == fingerprint)
    for sheet in book:
        page = sheet.page_setup
        wrong = [
            what
            for what, holds in {
                "the foot has the fingerprint": f"照合番号 {printed}" in (sheet.oddFooter.left.text or ""),
                "the foot counts pages": sheet.oddFooter.right.text == "&P／&N",
                "A4": page.paperSize == 9,
                "as the PDF lies": (page.orientation == "landscape") == (width > height),
                "fits the width": sheet.sheet_properties.pageSetUpPr.fitToPage and (page.fitToWidth or 1) == 1 and page.fitToHeight == 0,
                "repeats its head": sheet.print_title_rows,
                "prints all of it": sheet.print_area and sheet.print_area.endswith(f"${sheet.max_row}"),
                "all text is seen": all(
                    sheet.row_dimensions[cell.row].height and cell.alignment.wrap_text
                    for row in sheet.iter_rows() for cell in row if cell.value and "\n" in str(cell.value)),
            }.items()
            if not holds
        ]
        checks.that(f"{name}: {sheet.title} is printed as the paper", not wrong, wrong)
    with zipfile.ZipFile(file) as archive:
        checks.that(f"{name}: leads nowhere else", not [it for it in archive.namelist() if "external" in it.lower()])


def check_rows_agree(checks: Checks, name: str, file: Path, pdf: Path) -> None:
    """The rows between the lines of the paper are those of the workbook, cell by cell and in their order."""
    paper = once([row for grid in grids(pdf) for row in grid.rows()])
    workbook = once([row for sheet in openpyxl.load_workbook(file) for row in rows(sheet)])
    differing = next((pair for pair in zip(paper, workbook) if pair[0] != pair[1]), None)
    checks.that(f"{name}: paper and workbook have the same cells", len(paper) > 1 and paper == workbook, differing or (len(paper), len(workbook)))


def check_read_aloud(checks: Checks, name: str, file: Path, pdf: Path) -> None:
    """A form's text: sentences that need no page, and the fingerprint of the PDF."""
    data = file.read_bytes()
    text = data.decode("utf-8-sig")
    lines = [line for line in text.split("\r\n") if line]
    checks.that(f"{name}: is a file that every editor opens", data.startswith(b"\xef\xbb\xbf") and "\n" not in text.replace("\r\n", ""))
    open_ended = [line for line in lines if line[-1] not in "。！？」）.!?)"]
    checks.that(f"{name}: is sentences", len(lines) > 3 and not open_ended, open_ended)
    signs = [line for line in lines if any(sign in line for sign in "↓←―\u3000≪【")]
    checks.that(f"{name}: says nothing in signs of layout", not signs, signs)
    short = words(pdf, "-raw").split("照合番号 ")[1][:19]
    checks.that(f"{name}: ends with the fingerprint of the PDF", lines[-1] == f"照合番号は、{short.replace('-', '、')}です。", lines[-1])
