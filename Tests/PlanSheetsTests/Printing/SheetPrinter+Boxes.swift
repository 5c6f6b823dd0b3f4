import PlanModel
import PlanTesting

extension SheetPrinter {
  mutating func printBoxes(_ measures: [Measure]) {
    var measures = measures
    if layout.shufflesBoxes { measures.shuffle(using: &random) }
    for measure in measures { print(measure) }
  }

  private mutating func print(_ measure: Measure) {
    let parts = measure.number.split(separator: "-").map(String.init)
    let pillar = layout.wideMeasureNumber ? parts[0].fullWidth : parts[0]
    let number = "施策\(pillar)\(layout.measureDash)\(parts[1])"
    let title = wrapping(layout.boxWidth).lines(of: measure.title)
    if layout.measureTitleOnNumberLine {
      lines.append("\(number)　\(title[0])")
      lines += title.dropFirst()
    } else {
      lines.append(number)
      lines += title
    }
    blank()
    print(measure.issue, under: "課題")
    print(measure.direction, under: "施策の方向性")
  }

  private mutating func print(_ text: String?, under head: String) {
    guard let text else { return }
    lines.append("\(layout.boxBrackets.0)\(head)\(layout.boxBrackets.1)")
    lines += paragraphs(of: text, width: layout.boxWidth)
    blank()
  }

  mutating func printNotes(_ notes: [Footnote]) {
    guard !notes.isEmpty else { return }
    for note in notes {
      let marks = layout.marks
      let digits = marks.wideDigits ? note.mark.fullWidth : note.mark
      lines += wrapping(layout.noteWidth).lines(
        of: LineWrapping.pieces(of: note.text).withFirst("\(marks.noteSign)\(digits)\(marks.separator)"))
    }
    blank()
  }

  /// The lines of a text whose sentences now and then begin on a line of their own.
  mutating func paragraphs(of text: String, width: Int) -> [String] {
    var paragraphs = [""]
    for character in text {
      paragraphs[paragraphs.count - 1].append(character)
      if character == "。", random.chance(1, in: 2) { paragraphs.append("") }
    }
    return paragraphs.flatMap { wrapping(width).lines(of: $0) }
  }
}

extension [String] {
  /// The pieces with `beginning` put before the first, not to be parted from it.
  func withFirst(_ beginning: String) -> [String] {
    guard let first else { return [beginning] }
    return [beginning + first] + dropFirst()
  }
}
