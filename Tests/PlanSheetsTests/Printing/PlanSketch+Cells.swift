import PlanModel
import PlanTesting

extension PlanSketch {
  /// A cell that is not a dash.
  mutating func measured(_ counted: Counted, role: ColumnRole) -> Cell {
    if counted.series.isEmpty {
      let words = role == .actual ? ["実施", "未実施", "達成", "集計中"] : ["実施", "未実施", "調査なし"]
      return word(words, for: counted)
    }
    if layout.wordsAmongNumbers, random.chance(1, in: 6) {
      return word(role == .actual ? ["集計中", "未実施"] : ["調査なし", "未実施"], for: counted)
    }
    return number(counted)
  }

  mutating func word(_ words: [String], for counted: Counted) -> Cell {
    let word = random.pick(words)
    let state: Cell.State =
      switch word {
      case "集計中": .pending
      case "調査なし": .notAvailable
      default: .qualitative
      }
    return Cell(printed: word, state: state, amounts: counted.series.map { _ in nil })
  }

  /// Not measured: a dash for all series of the row, now and then one for each.
  mutating func dash(for counted: Counted) -> Cell {
    var printed = dash(unit: counted.series.first?.unit)
    if counted.series.count == 2, random.chance(1, in: 5) {
      printed += opening() + dash(unit: counted.series[1].unit)
      printed += closing(after: printed)
    }
    return Cell(printed: printed, state: .notAvailable, amounts: counted.series.map { _ in nil })
  }

  private func dash(unit: String?) -> String {
    guard let unit else { return String(layout.dash) }
    switch layout.dashUnit {
    case .withoutUnit: return "\(layout.dash)"
    case .ideographicSpace: return "\(layout.dash)　\(unit)"
    case .space: return "\(layout.dash) \(unit)"
    case .joined: return "\(layout.dash)\(unit)"
    }
  }

  mutating func number(_ counted: Counted) -> Cell {
    var printed = ""
    var amounts: [Amount?] = []
    for (index, series) in counted.series.enumerated() {
      let isAside = index > 0
      if isAside { printed += opening() }
      if isAside, random.chance(1, in: 8) {
        printed += dash(unit: random.chance(1, in: 2) ? series.unit : nil)
        amounts.append(nil)
      } else {
        let amount = amount(scale: counted.scale, mayBeNegative: counted.mayBeNegative)
        printed += digits(of: amount) + series.unit
        amounts.append(amount)
      }
      if isAside { printed += closing(after: printed) }
    }
    return Cell(printed: printed, state: .number, amounts: amounts)
  }

  private mutating func opening() -> String {
    if layout.halfBrackets { return "(" }
    return layout.digits == .mixed && random.chance(1, in: 3) ? "(" : "（"
  }

  /// The bracket that fits the open one, or of the other width where widths are mixed.
  private mutating func closing(after printed: String) -> String {
    if layout.digits == .mixed, random.chance(1, in: 3) { return random.pick([")", "）"]) }
    return printed.contains("(") ? ")" : "）"
  }

  private mutating func amount(scale: UInt8, mayBeNegative: Bool) -> Amount {
    let largest = random.pick([9, 99, 999, 9_999, 99_999, 3_999_999])
    let magnitude = Int64(random.number(in: 0...largest))
    return Amount(
      coefficient: mayBeNegative && random.chance(1, in: 3) ? -magnitude : magnitude, scale: scale)
  }

  private mutating func digits(of amount: Amount) -> String {
    var text = Amount(coefficient: Int64(amount.coefficient.magnitude), scale: amount.scale).description
    if layout.commas != .absent { text = grouped(text) }
    let printed = String(text.map { printedDigit($0) })
    return (amount.coefficient < 0 ? layout.negativeSign : "") + printed
  }

  private func grouped(_ text: String) -> String {
    let whole = text.prefix { $0 != "." }
    var groups = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { groups.append(",") }
      groups.append(digit)
    }
    return groups + text.dropFirst(whole.count)
  }

  private mutating func printedDigit(_ character: Character) -> Character {
    if character == "," {
      switch layout.commas {
      case .wide: return "，"
      case .mixed: return random.pick([",", "，"])
      case .absent, .half: return ","
      }
    }
    switch layout.digits {
    case .half: return character
    case .wide: return character == "." ? "．" : character.fullWidth
    case .mixed: return random.chance(1, in: 2) ? character : character.fullWidth
    }
  }
}

extension Character {
  /// The full-width form of a printable ASCII character, else the character itself.
  var fullWidth: Character {
    guard let ascii = asciiValue, ascii > 0x20, ascii < 0x7F,
      let scalar = Unicode.Scalar(UInt32(ascii) + 0xFEE0)
    else { return self }
    return Character(scalar)
  }
}
