/// A moment in time to the millisecond, in UTC; the clock that tells it is the shell's.
public struct Moment: Hashable, Sendable, Comparable {
  /// Milliseconds since 1 January 1970, 00:00 UTC.
  public let milliseconds: Int64

  /// - Parameter milliseconds: since 1970; what lies outside the years 1000 to 9999, in UTC and in Japan, is brought to
  ///   the nearest that does not, as texts could not tell it.
  public init(milliseconds: Int64) {
    self.milliseconds = min(max(milliseconds, Self.told.lowerBound), Self.told.upperBound)
  }

  /// Reads what `description` writes: `2026-11-22T13:28:55.123Z`.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 24, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "."), bytes[23] == UInt8(ascii: "Z"),
      let date = CalendarDate(String(decoding: bytes[..<10], as: UTF8.self)),
      let hour = Self.number(bytes[11..<13]), hour < 24, let minute = Self.number(bytes[14..<16]),
      minute < 60,
      let second = Self.number(bytes[17..<19]), second < 60, let thousandth = Self.number(bytes[20..<23])
    else { return nil }
    let seconds = ((date.daysSince1970 * 24 + hour) * 60 + minute) * 60 + second
    milliseconds = Int64(seconds) * 1000 + Int64(thousandth)
  }

  /// The last moment of a day in Japan, whose clocks are nine hours ahead of UTC and know no summer time.
  public init(endOf day: CalendarDate) {
    milliseconds = Int64(day.daysSince1970 + 1) * 86_400_000 - Self.japanOffset - 1
  }

  /// The day it is in Japan.
  public var dayInJapan: CalendarDate {
    CalendarDate(daysSince1970: Self.floored(milliseconds + Self.japanOffset, by: 86_400_000))
  }

  /// Hours and minutes in Japan.
  public var timeInJapan: (hour: Int, minute: Int) {
    let minutes = Self.floored(milliseconds + Self.japanOffset, by: 60_000)
    let ofDay = ((minutes % 1440) + 1440) % 1440
    return (ofDay / 60, ofDay % 60)
  }

  public static func < (left: Moment, right: Moment) -> Bool { left.milliseconds < right.milliseconds }

  /// From the beginning of the year 1000 in UTC to the end of 9999 in Japan.
  private static let told: ClosedRange<Int64> = -30_610_224_000_000...253_402_268_399_999

  private static let japanOffset: Int64 = 9 * 3_600_000

  private static func floored(_ value: Int64, by unit: Int64) -> Int {
    Int(value >= 0 ? value / unit : (value - unit + 1) / unit)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return number
  }
}

extension Moment: CustomStringConvertible {
  /// ISO 8601 in UTC, of one length, so that texts sort as moments do: `2026-11-22T13:28:55.123Z`.
  public var description: String {
    let days = Self.floored(milliseconds, by: 86_400_000)
    let ofDay = Int(milliseconds - Int64(days) * 86_400_000)
    let date = CalendarDate(daysSince1970: days)
    let time = [ofDay / 3_600_000, ofDay / 60_000 % 60, ofDay / 1000 % 60].map {
      $0 < 10 ? "0\($0)" : String($0)
    }
    let thousandths = String(1000 + ofDay % 1000).dropFirst()
    return "\(date)T\(time[0]):\(time[1]):\(time[2]).\(thousandths)Z"
  }
}
