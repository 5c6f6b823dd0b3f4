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
    if bracket.skip(where: \.isOpeningBracket), Self.year(at: &bracket) != nil {
      _ = bracket.skip("年度")
      if bracket.skip(where: \.isClosingBracket) { ahead = bracket }
    }
    if ahead.skip("年度") {
      _ = ahead.skip("末")
    } else {
      _ = ahead.skip("年")
    }
    self.year = year
    self.isWestern = isWestern
    cursor = ahead
  }

  private static func year(at cursor: inout ScalarCursor) -> (FiscalYear, isWestern: Bool)? {
    for era in Era.all {
      var ahead = cursor
      let named = ahead.skip(era.name)
      if !named {
        guard let letter = ahead.next?.halfWidth, Character(letter) == era.letter else { continue }
        ahead.index += 1
        if ahead.next?.isPoint ?? false { ahead.index += 1 }
      }
      ahead.skipSpaces()
      let number = ahead.skip("元") ? 1 : ahead.wholeNumber()
      guard let number, (1...99).contains(number) else { continue }
      cursor = ahead
      return (FiscalYear(era.firstYear + number - 1), false)
    }
    var ahead = cursor
    guard let number = ahead.wholeNumber(), (1900...2199).contains(number) else { return nil }
    cursor = ahead
    return (FiscalYear(number), true)
  }
}
