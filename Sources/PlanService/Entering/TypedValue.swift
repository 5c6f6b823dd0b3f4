public import PlanModel

/// A value as a person types it, read for one indicator.
public enum TypedValue {
  /// Why a typed text is no value.
  public struct Mistake: Error, Hashable, Sendable {
    public var message: Wording
  }

  /// Reads a number for each series, a word for an indicator without numbers, ― or 集計中.
  ///
  /// Digits may be of any width, with separators and units; two series are typed as 「5957人（30回）」 or 「5957／30」.
  ///
  /// - Parameters:
  ///   - text: as typed.
  ///   - series: the indicator's series in use, in order.
  /// - Returns: the value, final, printed as sheets print it.
  /// - Throws: `Mistake` with an example of what to type.
  public static func read(_ text: String, series: [Plan.Series]) throws(Mistake) -> Plan.Value {
    let folded = FoldedText(text).text
    if folded.isEmpty {
      throw mistake("値がありません。数字、「―」（測っていない）、「集計中」のどれかを入れてください。", "the value is empty")
    }
    if folded.unicodeScalars.allSatisfy({ dashes.contains($0) }) {
      return Plan.Value(printed: "―", state: .notAvailable, amounts: [])
    }
    if folded == "集計中" { return Plan.Value(printed: "集計中", state: .pending, amounts: []) }
    if series.isEmpty { return Plan.Value(printed: text, state: .qualitative, amounts: []) }

    if hasGap(text) { throw misread(text, series) }
    let parts = folded.split { "/()、".contains($0) }
    guard parts.count == series.count else {
      throw mistake(
        "「\(text)」には値が\(parts.count)個ありますが、この指標の値は\(series.count)個（\(series.map(\.unit).joined(separator: "、"))）です。例: \(example(series))",
        "\(text) has \(parts.count) numbers, the indicator has \(series.count) (\(series.map(\.unit).joined(separator: ", ")))"
      )
    }
    var amounts: [Plan.SeriesAmount] = []
    for (part, series) in zip(parts, series) where !part.unicodeScalars.allSatisfy({ dashes.contains($0) }) {
      amounts.append(
        Plan.SeriesAmount(series: series.id, amount: try amount(String(part), of: series, typed: text)))
    }
    return Plan.Value(printed: printed(amounts, series), state: .number, amounts: amounts)
  }

  private static let dashes: Set<Unicode.Scalar> = ["-", "―", "—", "–", "−", "ー", "‐", "─"]

  private static func amount(_ part: String, of series: Plan.Series, typed: String) throws(Mistake) -> Amount
  {
    let unit = FoldedText(series.unit).text
    var digits = part.hasSuffix(unit) ? String(part.dropLast(unit.count)) : part
    for minus in ["−", "▲", "△"] where digits.hasPrefix(minus) { digits = "-" + digits.dropFirst() }
    guard isGrouped(digits), let amount = Amount(digits.filter { $0 != "," }) else {
      throw misread(typed, [series])
    }
    return amount
  }

  private static func misread(_ typed: String, _ series: [Plan.Series]) -> Mistake {
    mistake(
      "「\(typed)」に数字以外の文字があるか、桁の区切りが違います。数字だけを入れ、「約」などの言葉は分析に書いてください。例: \(example(series))",
      "\(typed) is no number, or its digits are grouped wrongly; type digits only, for example \(example(series))"
    )
  }

  /// A space between two digits: one number or two, nobody can tell.
  private static func hasGap(_ text: String) -> Bool {
    var words = 0
    for word in text.split(whereSeparator: \.isWhitespace) {
      if word.first?.isNumber == true, words > 0 { return true }
      words = word.last?.isNumber == true ? 1 : 0
    }
    return false
  }

  /// Separators, where there are any, stand before every three digits.
  private static func isGrouped(_ digits: String) -> Bool {
    let whole = digits.prefix { $0 != "." }
    let groups = (whole.hasPrefix("-") ? whole.dropFirst() : whole).split(
      separator: ",", omittingEmptySubsequences: false)
    guard groups.count > 1 else { return true }
    return (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private static func printed(_ amounts: [Plan.SeriesAmount], _ series: [Plan.Series]) -> String {
    let shown = series.map { one in
      (amounts.first { $0.series == one.id }.map { grouped($0.amount) } ?? "―") + one.unit
    }
    return shown.dropFirst().reduce(shown[0]) { "\($0)（\($1)）" }
  }

  private static func grouped(_ amount: Amount) -> String {
    let text = amount.description
    let whole = text.prefix { $0 != "." }
    var grouped = ""
    for (index, digit) in whole.enumerated() {
      let rest = whole.count - index
      if rest % 3 == 0, grouped.last?.isNumber == true { grouped.append(",") }
      grouped.append(digit)
    }
    return grouped + text.dropFirst(whole.count)
  }

  private static func example(_ series: [Plan.Series]) -> String {
    let shown = series.enumerated().map { "\(($0.offset + 1) * 1200)\($0.element.unit)" }
    return shown.dropFirst().reduce(shown.first ?? "") { "\($0)（\($1)）" }
  }

  private static func mistake(_ japanese: String, _ english: String) -> Mistake {
    Mistake(message: Wording(japanese: japanese, english: english))
  }
}
