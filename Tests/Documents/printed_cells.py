"""Reads a printed document cell by cell: what stands within the ruled lines of each, as one sees it on the page.

PDFium gives every character with its box, wide spaces as what they are, and the lines.
"""

import bisect
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium

# A line is thinner than this, in points, and lines nearer to one another than this are one.
THIN = 2.0


class Grid:
    """The cells of a page's tables: columns between vertical lines, rows between the lines across each."""

    def __init__(self, page: pypdfium2.PdfPage) -> None:
        boxes = [it.get_bounds() for it in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH])]
        self.upright = [box for box in boxes if box[2] - box[0] < THIN < box[3] - box[1]]
        self.level = [box for box in boxes if box[3] - box[1] < THIN < box[2] - box[0]]
        self.characters = characters(page)
        self.tops = merged([(box[1] + box[3]) / 2 for box in self.level])

    def rows(self) -> list[tuple[str, ...]]:
        """The rows from above; a cell that spans several has its text in each, one that spans columns has it once."""
        found: dict[tuple[float, float], dict[tuple[float, float, float, float], list[str]]] = {}
        cells: dict[tuple[float, float, float, float], list[str]] = {}
        for bottom, top in zip(self.tops, self.tops[1:]):
            edges = merged([(box[0] + box[2]) / 2 for box in self.upright if box[1] < (bottom + top) / 2 < box[3]])
            row = found.setdefault((bottom, top), {})
            for left, right in zip(edges, edges[1:]):
                row.setdefault(self.around((left + right) / 2, (bottom + top) / 2, left, right), [])
            for box in row:
                cells.setdefault(box, [])
        for text, x, y in self.characters:
            for (left, bottom, right, top), texts in cells.items():
                if left < x < right and bottom < y < top:
                    texts.append(text)
                    break
        return [tuple("".join(cells[box]) for box in sorted(row)) for (bottom, top), row in sorted(found.items(), reverse=True) if row]

    def around(self, x: float, y: float, left: float, right: float) -> tuple[float, float, float, float]:
        """The cell about a point: to the next lines that run across its whole column."""
        across = merged([(box[1] + box[3]) / 2 for box in self.level if box[0] < x < box[2]])
        place = bisect.bisect(across, y)
        bottom = across[place - 1] if place else y
        return (left, bottom, right, across[place] if place < len(across) else y)

    def outside(self) -> str:
        """What stands above and below the tables."""
        low, high = (self.tops[0], self.tops[-1]) if self.tops else (0, 0)
        return "".join(text for text, _, y in self.characters if not low < y < high)


def merged(places: list[float]) -> list[float]:
    found: list[float] = []
    for place in sorted(places):
        if not found or place - found[-1] > THIN:
            found.append(place)
    return found


def characters(page: pypdfium2.PdfPage) -> list[tuple[str, float, float]]:
    """The characters in the order of the page's content, each with its middle; without what only parts lines and words."""
    text = page.get_textpage()
    found, pending = [], ""
    for place in range(text.count_chars()):
        if pdfium.FPDFText_IsGenerated(text.raw, place) == 1:
            continue
        unit = pdfium.FPDFText_GetUnicode(text.raw, place)
        left, bottom, right, top = text.get_charbox(place, loose=True)
        letter = chr(unit)
        if 0xD800 <= unit < 0xDC00:
            pending = letter
            continue
        if pending:
            letter, pending = (pending + letter).encode("utf-16", "surrogatepass").decode("utf-16"), ""
        if letter not in " \r\n\t":
            found.append((letter, (left + right) / 2, (bottom + top) / 2))
    return found


def grids(file: Path) -> list[Grid]:
    pdf = pypdfium2.PdfDocument(file)
    return [Grid(page) for page in pdf]


def narrowed(text: str | None) -> str:
    """Without what parts words and lines; wide spaces stay."""
    return "".join(letter for letter in text or "" if letter not in " \r\n\t")


def wide(text: str) -> str:
    """ASCII letters and digits at full width, as sheets print labels and numbers of measures."""
    return "".join(chr(ord(letter) + 0xFEE0) if letter.isascii() and letter.isalnum() else letter for letter in text)


def value(cell: dict) -> str:
    return cell["printed"] + "".join(f"（*{mark}）" for mark in cell["footnotes"])


def misplaced(file: Path, document: dict) -> list[str]:
    """The cells of a plan that a printed 資料１ does not show where they belong: below their head, in their row, on their sheet.

    Each must be the whole of what stands between its lines; what its neighbours say does not count.
    """
    pages = []
    for grid in grids(file):
        rows = grid.rows()
        # The head is one row, or several where a page has no table.
        pages.append((narrowed(grid.outside()), rows[0] if rows else (), rows[1:]))
    wrong = []
    for pillar in document["pillars"]:
        measures = {measure["number"]: measure for measure in pillar["measures"]}
        begun: set[str] = set()
        for row in pillar["indicators"]:
            place = f"{pillar['number']}:{row['code']}"
            name = narrowed(row["code"] + row["name"]) + "".join(f"（*{mark}）" for mark in row["footnotes"])
            tag = f"【{pillar['tag']}】" if pillar["tag"] else ""
            title = narrowed(f"柱{wide(str(pillar['number']))}　{pillar['title']}{tag}")
            found = [
                (outside, head, cells) for outside, head, rows in pages for cells in rows
                if len(cells) > 1 and cells[1] == name and outside.startswith(title) and narrowed(wide(row["sheet"])) in outside
            ]
            if len(found) != 1:
                wrong.append(f"{place}: its row stands {len(found)} times on its sheet")
                continue
            outside, head, cells = found[0]
            target, revised = row["target"], row["target"]["revised"]
            expected = {
                column_head(document, it["role"], it["fiscalYear"]): value(it) for it in row["values"]
            }
            expected[column_head(document, "target", target["fiscalYear"])] = value(target["original"]) + (
                f"↓{value(revised)}に変更" if revised else "")
            expected["所管課"] = "".join(
                it["name"] + (f"（←{it['formerName']}）" if it["formerName"] else "") for it in row["departments"])
            actual = dict(zip(head, cells))
            analysis = next((text for key, text in actual.items() if key.endswith("分析")), None)
            if analysis != narrowed(row["analysis"]["text"]):
                wrong.append(f"{place}: the analysis is {analysis}")
            for key, text in expected.items():
                if actual.get(narrowed(key)) != narrowed(text):
                    wrong.append(f"{place}: {key} is {actual.get(narrowed(key))}, not {text}")
            measure = measures.get(row["measure"])
            if measure:
                number = f"施策{wide(measure['number'])}"
                whole = narrowed(
                    number + measure["title"]
                    + (f"≪課題≫{measure['issue']}" if measure["issue"] else "")
                    + (f"≪施策の方向性≫{measure['direction']}" if measure["direction"] else ""))
                again = narrowed(f"{number}（続き）{measure['title']}")
                if cells[0] != whole and not (measure["number"] in begun and cells[0] == again):
                    wrong.append(f"{place}: the measure is {cells[0]}")
                if cells[0] == whole:
                    begun.add(measure["number"])
            marks = row["footnotes"] + [mark for it in [*row["values"], target["original"], revised] if it for mark in it["footnotes"]]
            for note in pillar["footnotes"]:
                if note["mark"] in marks and note["sheet"] == row["sheet"] and narrowed(f"＊{note['mark']}{note['text']}") not in outside:
                    wrong.append(f"{place}: note {note['mark']} is not on the page")
    return wrong


def column_head(document: dict, role: str, year: int) -> str:
    names = {"baseline": "基準値", "interim": "中間値", "reference": "参考実績", "actual": "実績値", "target": "目標値"}
    label = next(
        (it["label"] for it in document["columns"] if it["role"] == role and it["fiscalYear"] == year and it["label"]), names[role])
    eras = ((2019, "令和"), (1989, "平成"), (1926, "昭和"))
    first, era = next(it for it in eras if year >= it[0])
    number = year - first + 1
    return f"{label}{year}年度{era}{'元' if number == 1 else number}年度"
