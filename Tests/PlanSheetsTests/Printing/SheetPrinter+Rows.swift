import PlanModel
import PlanTesting

extension SheetPrinter {
  mutating func print(_ row: Indicator) {
    let name = wrapping(layout.nameWidth).lines(of: piecesWithMarks(row.name, row.footnotes))
    let code = row.code.replacing("-", with: layout.codeDash)
    if layout.codeOnNameLine {
      lines.append("\(code)　\(name[0])")
      lines += name.dropFirst()
    } else {
      lines.append(code)
      lines += name
    }
    // Words and bare dashes could be taken for the end of the name or the beginning of the analysis.
    let needsBlanks =
      row.series.isEmpty
      || row.values.contains { value in
        value.cell.isWord || layout.dashUnit == .withoutUnit && value.cell.printed.first == layout.dash
      }
    if needsBlanks { blank() } else { dispensableBlank() }
    printValues(of: row)
    if needsBlanks { blank() } else { dispensableBlank() }
    lines += paragraphs(of: row.analysis.text, width: layout.analysisWidth)
    dispensableBlank()
    if !layout.targetBesideValues { printTarget(row.target) }
    printDepartments(of: row)
    blank()
  }

  private mutating func printDepartments(of row: Indicator) {
    var printed = row.departments.flatMap { departmentLines($0) }
    if layout.departmentOnTargetLine, !layout.targetBesideValues {
      lines[lines.count - 1] += " " + printed.removeFirst()
    } else if !layout.targetBesideValues, random.chance(1, in: 3) {
      blank()
    }
    lines += printed
  }

  private func departmentLines(_ department: Department) -> [String] {
    var text = department.name
    if let former = department.formerName {
      text += layout.halfBrackets ? "(←\(former))" : "（←\(former)）"
    }
    return wrapping(layout.departmentWidth).lines(of: LineWrapping.pieces(of: text)) { printed in
      // A line that ends like a whole name would make one department two.
      let endings = ["課", "室", "会", "館", "所", "局", "部", "財団", "組合", "センター", "センタ", "委員"]
      return printed.contains("←") || printed == department.name
        || !endings.contains { printed.hasSuffix($0) }
    }
  }

  /// The name's characters with the marks at its end and, for all but the last, within it.
  private mutating func piecesWithMarks(_ name: String, _ marks: [String]) -> [String] {
    var pieces = LineWrapping.pieces(of: name)
    var left = marks[...]
    guard let last = left.popLast() else { return pieces }
    var index = 2
    while !left.isEmpty, index < pieces.count - 1 {
      if ["の", "、", "等", "）"].contains(pieces[index]), random.chance(1, in: 2) {
        attach(left.removeFirst(), to: &pieces[index - 1])
      }
      index += 1
    }
    let end = pieces.count - 1
    for mark in left + [last] { attach(mark, to: &pieces[end]) }
    return pieces
  }

  private func attach(_ mark: String, to piece: inout String) {
    let digits = layout.marks.wideDigits ? mark.fullWidth : mark
    piece += layout.marks.opening + digits + layout.marks.closing
  }

  func marked(_ cell: Cell) -> String {
    var text = cell.printed
    for mark in cell.footnotes { attach(mark, to: &text) }
    return text
  }
}

extension Cell {
  /// Whether it is neither a number nor a dash.
  var isWord: Bool { !printed.isEmpty && printed.allSatisfy(\.isLetter) && state != .number }
}
