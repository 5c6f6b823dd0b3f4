import PlanModel

/// Points of time as people write them in cells.
enum YearText {
  /// A year of an era that a text is about.
  struct EraYear: Hashable {
    /// 2023 for 令和5年.
    let western: Int
  }

  /// The year where the whole text is a time by an era: 令和5年度, R5, 平成28年4月1日.
  static func eraYear(_ text: String) -> EraYear? {
    var rest = folded(text)[...]
    for opening in ["(", "「"] where rest.hasPrefix(opening) { rest = rest.dropFirst() }
    guard let (first, isShort) = takeEra(&rest) else { return nil }
    let year: Int
    if rest.hasPrefix("元") {
      year = 1
      rest = rest.dropFirst()
    } else {
      let digits = rest.prefix(2).prefix { $0.isASCII && $0.isNumber }
      guard let number = Int(digits), number > 0 else { return nil }
      year = number
      rest = rest.dropFirst(digits.count)
    }
    // H1 may be the name of anything; with 年 or a date behind it, it is a year.
    if isShort, rest.isEmpty, year > 64 { return nil }
    let isTime = rest.allSatisfy { $0.isNumber || "年度月日末現在時点.-/)」〜～実績値分計画から".contains($0) }
    return isTime ? EraYear(western: first + year - 1) : nil
  }

  /// Whether a western year stands in the text: 2023, and 2023年度（令和5年度）.
  static func hasWesternYear(_ text: String) -> Bool {
    westernYears(text).contains { (1868...2200).contains($0) }
  }

  /// The numbers of four digits in a text; longer ones are codes, of which the time codes begin with the year.
  static func westernYears(_ text: String) -> [Int] {
    folded(text).split { !$0.isASCII || !$0.isNumber }.compactMap { digits in
      digits.count == 4 || (digits.count == 10 && digits.hasSuffix("00")) || digits.count == 8
        ? Int(digits.prefix(4)) : nil
    }
  }

  private static func takeEra(_ rest: inout Substring) -> (firstYear: Int, isShort: Bool)? {
    for era in older + Era.all.map({ ($0.name, String($0.letter), $0.firstYear) }) {
      if rest.hasPrefix(era.0) {
        rest = rest.dropFirst(era.0.count)
        return (era.2, false)
      }
      if rest.hasPrefix(era.1), rest.dropFirst().first.map({ $0.isNumber || $0 == "元" || $0 == "." }) == true
      {
        rest = rest.dropFirst()
        if rest.first == "." { rest = rest.dropFirst() }
        return (era.2, true)
      }
    }
    return nil
  }

  private static let older = [("明治", "M", 1868), ("大正", "T", 1912)]

  private static func folded(_ text: String) -> String { FoldedText(text).text }
}
