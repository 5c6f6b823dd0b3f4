/// A Japanese fiscal year, 1 April to 31 March, named by the western year in which it begins.
public struct FiscalYear: Hashable, Sendable, Comparable {
  /// The western year in which the fiscal year begins: 2023 for 令和5年度.
  public let westernYear: Int

  /// - Parameter westernYear: the year in which the fiscal year begins.
  public init(_ westernYear: Int) {
    self.westernYear = westernYear
  }

  /// The years a plan can speak of, from the first era of the table.
  public static let plausible = 1926...2199

  public static func < (left: FiscalYear, right: FiscalYear) -> Bool {
    left.westernYear < right.westernYear
  }

  /// The era whose name the year is usually written with, and the year within it.
  ///
  /// A fiscal year in which an era changed is written with the new era (2019 is 令和元年度).
  public var eraYear: (era: Era, year: Int)? {
    guard let era = Era.all.last(where: { $0.firstYear <= westernYear }) else { return nil }
    return (era, westernYear - era.firstYear + 1)
  }

  /// The year as offices write it, 令和5年度; the western year before the first era of the table.
  public var japaneseName: String {
    guard let (era, year) = eraYear else { return "\(westernYear)年度" }
    return "\(era.name)\(year == 1 ? "元" : String(year))年度"
  }
}

/// An era of the Japanese calendar, as far back as plans reach.
public struct Era: Hashable, Sendable {
  /// The name in kanji: 令和.
  public let name: String
  /// The letter that stands for it in short forms: R in R5.
  public let letter: Character
  /// The western year that is the era's first.
  public let firstYear: Int

  /// The eras known, oldest first.
  ///
  /// A new era is a new line here.
  public static let all: [Era] = [
    Era(name: "昭和", letter: "S", firstYear: 1926),
    Era(name: "平成", letter: "H", firstYear: 1989),
    Era(name: "令和", letter: "R", firstYear: 2019),
  ]
}
