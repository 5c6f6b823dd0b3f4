import PlanModel

/// A fiscal year as sheets write it: 2023年度, 令和5年度, 平成31年度, H28, R元.
struct FiscalYearWord: Hashable, Sendable {
  let year: FiscalYear
  /// Whether it is written by the western year.
  let isWestern: Bool

  init?(at cursor: inout ScalarCursor) {
    var ahead = cursor
    guard let (year, isWestern) = Self.year(at: &ahead) else { return nil }
    // 「令和5（2023）年度」 says the same year twice.
    var bracket = ahead
    if bracket.skip(where: { $0.isOpeningBracket }), Self.year(at: &bracket) != nil {
      _ = bracket.skip("年度")
      if bracket.skip(where: { $0.isClosingBracket }) { ahead = bracket }
    }
    if ahead.nextInWord == "年", ahead.skip("年度") {
      _ = ahead.skip("末")
    } else {
      _ = ahead.skip { $0 == "年" }
    }
    self.year = year
    self.isWestern = isWestern
    cursor = ahead
  }

  private static func year(at cursor: inout ScalarCursor) -> (FiscalYear, isWestern: Bool)? {
    guard let first = cursor.next else { return nil }
    if first.digit != nil {
      let begin = cursor.index
      guard let number = cursor.wholeNumber(), (1900...2199).contains(number) else {
        cursor.index = begin
        return nil
      }
      return (FiscalYear(number), true)
    }
    for spelling in spellings where spelling.word[0] == first || spelling.word[0] == first.halfWidth {
      var ahead = cursor
      if spelling.word.count == 1 {
        ahead.index += 1
        if ahead.next?.isPoint ?? false { ahead.index += 1 }
      } else {
        guard ahead.skip(spelling.word) else { continue }
      }
      ahead.skipSpaces()
      let number = ahead.next == "元" ? 1 : ahead.wholeNumber()
      if ahead.next == "元" { ahead.index += 1 }
      guard let number, (1...99).contains(number) else { continue }
      cursor = ahead
      return (FiscalYear(spelling.era.firstYear + number - 1), false)
    }
    return nil
  }

  /// Each era by its name and by its letter.
  private static let spellings: [(word: [Unicode.Scalar], era: Era)] = Era.all.flatMap { era in
    [(Array(era.name.unicodeScalars), era), (Array(String(era.letter).unicodeScalars), era)]
  }
}
