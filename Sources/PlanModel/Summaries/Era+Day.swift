extension CalendarDate {
  /// The day as offices write it, 令和6年2月1日; with the western year before the first era of the table.
  ///
  /// An era begins on a day: 30 April 2019 is 平成31年4月30日, although its fiscal year is 令和元年度.
  public var japaneseName: String {
    guard let (era, number) = eraYear else { return "\(year)年\(month)月\(day)日" }
    return "\(era.name)\(number == 1 ? "元" : String(number))年\(month)月\(day)日"
  }

  /// The day in English: 1 February 2024.
  public var englishName: String { "\(day) \(englishMonth) \(year)" }

  /// The month in English.
  public var englishMonth: String { Self.englishMonths[month - 1] }

  private var eraYear: (era: Era, year: Int)? {
    guard
      let (era, first) = zip(Era.all, Self.firstDays).reversed().first(where: { $1 <= (year, month, day) })
    else {
      return nil
    }
    return (era, year - first.0 + 1)
  }

  /// The first day of each era of `Era.all`.
  private static let firstDays = [(1926, 12, 25), (1989, 1, 8), (2019, 5, 1)]

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
}

extension Moment {
  /// Day and time in Japan as offices write them: 令和6年2月1日 9:05.
  public var japaneseName: String { "\(dayInJapan.japaneseName) \(clock)" }

  /// Day and time in Japan, in English: 1 February 2024 9:05.
  public var englishName: String { "\(dayInJapan.englishName) \(clock)" }

  private var clock: String {
    let (hour, minute) = timeInJapan
    return "\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}
