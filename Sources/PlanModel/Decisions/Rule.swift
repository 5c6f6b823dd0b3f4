/// Rules that many decisions share; each gives the refusal, or nothing where the rule holds.
enum Rule {
  /// The reason of what is done only to take something back.
  static let takenBack = "取り消し"
  /// What stands where a text was taken away.
  static let redactedText = "（削除）"

  /// No text is longer, in bytes of UTF-8.
  private static let longestText = 400_000
  /// No name is longer.
  private static let longestName = 2000

  /// A name that a person gives: not empty, and in one line.
  static func name(_ text: String, _ japanese: String, _ english: String) -> Refusal? {
    if isBlank(text) {
      return Refusal(.textUnfit, japanese: "\(japanese)を入れてください。", english: "the \(english) is empty")
    }
    if text.utf8.count > longestName {
      return Refusal(
        .textUnfit, japanese: "\(japanese)が長すぎます（\(longestName)バイトまで）。",
        english: "the \(english) is longer than \(longestName) bytes")
    }
    if text.unicodeScalars.contains(where: { $0 == "\n" || $0 == "\r" }) {
      return Refusal(
        .textUnfit, japanese: "\(japanese)に改行は使えません。", english: "the \(english) has a line break in it")
    }
    return self.text(text, japanese, english)
  }

  /// Any text, also an empty one, as long as it can be stored and shown.
  static func text(_ text: String?, _ japanese: String, _ english: String) -> Refusal? {
    guard let text else { return nil }
    if text.utf8.count > longestText {
      return Refusal(
        .textUnfit, japanese: "\(japanese)が長すぎます（\(longestText)バイトまで）。",
        english: "the \(english) is longer than \(longestText) bytes")
    }
    if text.utf8.contains(0) {
      return Refusal(
        .textUnfit, japanese: "\(japanese)に使えない文字（NUL）があります。",
        english: "the \(english) has a NUL character in it")
    }
    return nil
  }

  /// A text in as many lines as it takes, but not an empty one.
  static func passage(_ text: String, _ japanese: String, _ english: String) -> Refusal? {
    if isBlank(text) {
      return Refusal(.textUnfit, japanese: "\(japanese)を入れてください。", english: "the \(english) is empty")
    }
    return self.text(text, japanese, english)
  }

  static func isBlank(_ text: String?) -> Bool {
    text?.unicodeScalars.allSatisfy(\.properties.isWhitespace) ?? true
  }

  static func reason(_ reason: String) -> Refusal? {
    if isBlank(reason) {
      return Refusal(.reasonMissing, japanese: "理由を入れてください。", english: "a reason is needed")
    }
    return text(reason, "理由", "reason")
  }

  /// Marks of footnotes are single words, each there once.
  static func marks(_ marks: [String]) -> Refusal? {
    let isFit =
      Set(marks).count == marks.count
      && marks.allSatisfy { mark in
        (1...32).contains(mark.utf8.count)
          && mark.unicodeScalars.allSatisfy { !$0.properties.isWhitespace && $0.value >= 0x20 }
      }
    return isFit
      ? nil
      : Refusal(
        .textUnfit, japanese: "脚注の印は、空白のない短い文字にしてください。",
        english: "a footnote's mark is a short word without spaces")
  }

  /// A place in an order, with room for others before and behind.
  static func position(_ position: Int) -> Refusal? {
    (-1_000_000_000...1_000_000_000).contains(position)
      ? nil
      : Refusal(
        .valueUnfit, japanese: "並び順の数は、10億までにしてください。", english: "a position lies within 1,000,000,000 of zero"
      )
  }

  static func columns(_ columns: [Column]) -> Refusal? {
    var met: Set<Plan.ColumnKey> = []
    for column in columns
    where !met.insert(Plan.ColumnKey(fiscalYear: column.fiscalYear, role: column.role)).inserted {
      return Refusal(
        .valueUnfit, japanese: "\(column.fiscalYear.japaneseName)の同じ列が二つあります。",
        english: "there are two columns of \(column.fiscalYear.westernYear) with the same role")
    }
    for column in columns {
      if let refusal = year(column.fiscalYear) ?? text(column.label, "列の見出し", "label of the column") {
        return refusal
      }
    }
    return nil
  }

  static func series(_ series: [Plan.Series]) -> Refusal? {
    if Set(series.map(\.id)).count < series.count { return .alreadyThere(series.last?.id.text ?? "") }
    for one in series {
      if let refusal = text(one.name, "数えるものの名称", "name of the series") ?? text(one.unit, "単位", "unit") {
        return refusal
      }
    }
    return nil
  }

  static func period(_ first: FiscalYear?, _ last: FiscalYear?) -> Refusal? {
    if let refusal = year(first) ?? year(last) { return refusal }
    if (first == nil) == (last == nil), range(first, last) != nil || first == nil { return nil }
    return Refusal(
      .dateUnfit, japanese: "計画期間は、始まりと終わりの年度を順に入れてください。",
      english: "a period needs its first and last fiscal year, in order")
  }

  static func range(_ first: FiscalYear?, _ last: FiscalYear?) -> ClosedRange<FiscalYear>? {
    guard let first, let last, first <= last else { return nil }
    return first...last
  }

  /// A year that could not be read back must not be recorded.
  static func year(_ year: FiscalYear?) -> Refusal? {
    guard let year, !FiscalYear.plausible.contains(year.westernYear) else { return nil }
    let range = FiscalYear.plausible
    return Refusal(
      .dateUnfit, japanese: "年度は\(range.lowerBound)から\(range.upperBound)までです（\(year.westernYear)）。",
      english: "a fiscal year is from \(range.lowerBound) to \(range.upperBound), not \(year.westernYear)")
  }

  static func years(_ years: [FiscalYear]) -> Refusal? {
    for one in years {
      if let refusal = year(one) { return refusal }
    }
    return nil
  }

  /// A department or a programme always has a name.
  static func names(_ names: [Plan.DatedText]) -> Refusal? {
    names.isEmpty
      ? Refusal(.valueUnfit, japanese: "名称がありません。", english: "there is no name")
      : names.lazy.compactMap { text($0.text, "名称", "name") }.first
  }

  /// A day must not lie before another, where both are known.
  static func order(_ earlier: CalendarDate?, _ later: CalendarDate?) -> Refusal? {
    guard let earlier, let later, later < earlier else { return nil }
    return Refusal(
      .dateUnfit, japanese: "\(later)は、その前の日付\(earlier)より早い日です。", english: "\(later) is before \(earlier)")
  }

  /// Whether two texts are written differently.
  ///
  /// `==` takes the 神 of a family's register (U+FA19) for the usual one (U+795E), and a name must be able to get its own.
  static func differ(_ old: String?, _ new: String?) -> Bool {
    guard let old, let new else { return (old == nil) != (new == nil) }
    return !old.utf8.elementsEqual(new.utf8)
  }

  static func changes(_ changes: Bool) -> Refusal? {
    changes ? nil : Refusal(.nothingChanges, japanese: "変わるところがありません。", english: "nothing would change")
  }
}
