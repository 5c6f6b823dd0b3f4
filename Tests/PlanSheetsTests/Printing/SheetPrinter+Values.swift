import PlanModel
import PlanTesting

extension SheetPrinter {
  mutating func printValues(of row: Indicator) {
    var cells = row.values.map { cellLines($0.cell, unit: row.series.first?.unit) }
    if layout.targetBesideValues { cells.append(targetBesideValues(row.target, row)) }
    switch layout.valueLines {
    case .oneLine:
      var line = ""
      for cell in cells {
        line += (line.isEmpty ? "" : " ") + cell[0]
        for rest in cell.dropFirst() {
          lines.append(line)
          line = rest
        }
      }
      lines.append(line)
    case .lineEach:
      for cell in cells { lines += cell }
    case .lineEachWithBlanks:
      for (index, cell) in cells.enumerated() {
        if index > 0 { lines.append("") }
        for (part, line) in cell.enumerated() {
          if part > 0, random.chance(1, in: 4) { lines.append("") }
          lines.append(line)
        }
      }
    }
  }

  private mutating func targetBesideValues(_ target: Target, _ row: Indicator) -> [String] {
    guard let revised = target.revised else {
      return cellLines(target.original, unit: row.series.first?.unit)
    }
    return ["\(marked(target.original))\(layout.arrow)\(marked(revised))\(layout.change)"]
  }

  mutating func printTarget(_ target: Target) {
    let original = cellLines(target.original, unit: nil)
    lines += original
    guard let revised = target.revised else { return }
    var after = cellLines(revised, unit: nil)
    if layout.arrowOnOwnLine {
      if random.chance(1, in: 3) { blank() }
      lines.append(layout.arrow)
      if random.chance(1, in: 2) { blank() }
    } else {
      switch random.number(in: 0...2) {
      case 0: lines[lines.count - 1] += layout.arrow
      case 1: after[0] = layout.arrow + after[0]
      default: lines[lines.count - 1] += layout.arrow + after.removeFirst()
      }
    }
    lines += after
    if layout.changeOnOwnLine {
      if random.chance(1, in: 3) { blank() }
      lines.append(layout.change)
    } else {
      lines[lines.count - 1] += layout.change
    }
  }

  /// A cell's lines: one, or more where it is a pair or was cut.
  mutating func cellLines(_ cell: Cell, unit: String?) -> [String] {
    let text = marked(cell)
    var parts = [text]
    if layout.breaksPairs, layout.valueLines != .oneLine, cell.amounts.count == 2,
      cell.printed.hasSuffix("）") || cell.printed.hasSuffix(")"),
      let bracket = text.firstIndex(where: { $0 == "（" || $0 == "(" })
    {
      parts = [String(text[..<bracket]), String(text[bracket...])]
    }
    guard layout.cutsCells, cell.state == .number || cell.printed.count > 2 && cell.isWord,
      random.chance(1, in: 4)
    else { return parts }
    return parts.flatMap { cut($0) }
  }

  /// The text cut once inside its number or its unit, where there is a place for it.
  private mutating func cut(_ text: String) -> [String] {
    // Marks stay whole, and signs stay with their digits.
    let body = text.prefix { !"*＊※注".contains($0) }
    let places = body.indices.dropFirst().filter { index in
      let before = text[text.index(before: index)]
      return before.isPartOfNumberOrUnit && text[index].isPartOfNumberOrUnit && text[index] != "."
        && text[index] != "．"
    }
    guard !places.isEmpty else { return [text] }
    let place = random.pick(places)
    return [String(text[..<place]), String(text[place...])]
  }
}

extension Character {
  /// A digit, a separator of digits or a letter, but no bracket, sign or space.
  fileprivate var isPartOfNumberOrUnit: Bool {
    isNumber || isLetter || ",，.．％%".contains(self)
  }
}
