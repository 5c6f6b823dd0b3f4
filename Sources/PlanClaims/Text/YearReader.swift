import PlanModel

/// Reads years with a number: 令和４年度, R4年度, 2022年度.
struct YearReader {
  let scalars: [UInt16]

  private static let eras: [(word: [UInt16], firstYear: Int)] = Era.all.reversed().flatMap { era in
    [
      (AnalysisText(era.name).scalars, era.firstYear),
      (AnalysisText(String(era.letter)).scalars, era.firstYear),
    ]
  }
  private static let first = UInt16(scalar: "元")
  private static let year = UInt16(scalar: "年")
  private static let fiscal = UInt16(scalar: "度")
  private static let month = UInt16(scalar: "月")

  enum Found {
    case year(FiscalYear, end: Int)
    /// 令和5年3月: part of a year.
    case date(end: Int)
  }

  func year(at begin: Int) -> Found? {
    if scalars[begin].isDigit {
      guard begin == 0 || !(scalars[begin - 1].isDigit || scalars[begin - 1].isLetter),
        let (number, end) = number(at: begin, digits: 4), FiscalYear.plausible.contains(number)
      else { return nil }
      return finish(number, at: end, needsWord: true)
    }
    for (word, firstYear) in Self.eras where starts(with: word, at: begin) {
      let isLetter = word.count == 1
      if isLetter, begin > 0, scalars[begin - 1].isLetter { continue }
      let place = begin + word.count
      guard place < scalars.count else { return nil }
      if scalars[place] == Self.first { return finish(firstYear, at: place + 1, needsWord: true) }
      guard let (number, end) = number(at: place, digits: 2) ?? number(at: place, digits: 1), number > 0
      else {
        continue
      }
      return finish(firstYear + number - 1, at: end, needsWord: !isLetter)
    }
    return nil
  }

  private func starts(with word: [UInt16], at begin: Int) -> Bool {
    guard begin + word.count <= scalars.count else { return false }
    for (offset, scalar) in word.enumerated() where scalars[begin + offset] != scalar { return false }
    return true
  }

  /// Exactly so many digits.
  private func number(at begin: Int, digits: Int) -> (Int, Int)? {
    guard begin + digits <= scalars.count else { return nil }
    var number = 0
    for index in begin..<begin + digits {
      guard scalars[index].isDigit else { return nil }
      number = number * 10 + Int(scalars[index] - 0x30)
    }
    let end = begin + digits
    return end < scalars.count && scalars[end].isDigit ? nil : (number, end)
  }

  private func finish(_ number: Int, at end: Int, needsWord: Bool) -> Found? {
    guard end < scalars.count, scalars[end] == Self.year else {
      return needsWord ? nil : .year(FiscalYear(number), end: end)
    }
    var next = end + 1
    if next < scalars.count, scalars[next] == Self.fiscal { return .year(FiscalYear(number), end: next + 1) }
    let digits = next
    while next < scalars.count, scalars[next].isDigit { next += 1 }
    if next > digits, next < scalars.count, scalars[next] == Self.month { return .date(end: next + 1) }
    return .year(FiscalYear(number), end: end + 1)
  }
}
