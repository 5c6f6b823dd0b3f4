import PlanTesting
import Testing

@testable import PlanModel

struct MomentTests {
  @Test func `every day from 1900 to 2200 follows the one before, and is read as written`() throws {
    var day = try #require(CalendarDate("1900-01-01"))
    let last = try #require(CalendarDate("2200-12-31"))
    var count = 0
    while day < last {
      let next = CalendarDate(daysSince1970: day.daysSince1970 + 1)
      #expect(CalendarDate(day.description) == day)
      #expect(CalendarDate(year: day.year, month: day.month, day: day.day) == day)
      guard day < next, day.description < next.description, next.daysSince1970 == day.daysSince1970 + 1,
        day.fiscalYear <= next.fiscalYear
      else {
        Issue.record("\(day) is followed by \(next)")
        return
      }
      let end = Moment(endOf: day)
      guard end.dayInJapan == day, end.timeInJapan == (23, 59),
        Moment(milliseconds: end.milliseconds + 1).dayInJapan == next,
        Moment(milliseconds: end.milliseconds + 1).timeInJapan == (0, 0), Moment(end.description) == end
      else {
        Issue.record("\(day) ends at \(end)")
        return
      }
      day = next
      count += 1
    }
    // 301 years with 73 leap days (not 1900, 2100, 2200), less the last day.
    #expect(count == 301 * 365 + 73 - 1)
  }

  @Test(arguments: [
    ("2023-03-31", 2022), ("2023-04-01", 2023), ("2023-12-31", 2023), ("2024-01-01", 2023),
    ("2024-03-31", 2023),
  ])
  func `a fiscal year begins in April`(day: String, year: Int) throws {
    #expect(try #require(CalendarDate(day)).fiscalYear == FiscalYear(year))
  }

  @Test(arguments: [
    "2023-02-29", "1900-02-29", "2100-02-29", "2023-04-31", "2023-00-10", "2023-13-01", "2023-01-00",
    "2023-1-01",
    "23-01-01", "0999-12-31", "10000-01-01", "2023-01-01 ", "２０２３-01-01", "2023/01/01", "-023-01-01",
    "2023-01-01-01",
    "", "2023-+1-01",
  ])
  func `what is no day of the calendar is none`(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test(arguments: ["2000-02-29", "2024-02-29", "1000-01-01", "9999-12-31"])
  func `leap days and the ends of the calendar are days`(text: String) throws {
    let day = try #require(CalendarDate(text))
    #expect(day.description == text)
    #expect(CalendarDate(daysSince1970: day.daysSince1970) == day)
  }

  @Test(arguments: [
    "2023-01-01T00:00:00Z", "2023-01-01T00:00:00.000", "2023-01-01 00:00:00.000Z", "2023-01-01T24:00:00.000Z",
    "2023-01-01T00:60:00.000Z", "2023-01-01T00:00:60.000Z", "2023-02-30T00:00:00.000Z",
    "2023-01-01T00:00:00.00xZ",
    "2023-01-01T00:00:00,000Z", "", "2023-01-01T-1:00:00.000Z",
  ])
  func `a moment is written in one way only`(text: String) {
    #expect(Moment(text) == nil)
  }

  @Test func `texts stand in the order of moments, and each is read as written`() throws {
    var random = SplitMix64(seed: 135)
    var moments = [Int64.min, -30_610_224_000_000, -1, 0, 1, 253_402_268_399_999, .max].map(Moment.init)
    for _ in 0..<3000 {
      moments.append(Moment(milliseconds: Int64(random.number(in: -2_208_988_800_000...7_289_654_400_000))))
    }
    moments.sort()
    for (earlier, later) in zip(moments, moments.dropFirst()) {
      #expect(Moment(earlier.description) == earlier)
      #expect(earlier == later || earlier.description < later.description)
      #expect(earlier.dayInJapan <= later.dayInJapan)
    }
    #expect(Moment("2026-11-22T13:28:55.123Z")?.milliseconds == 1_795_354_135_123)
    #expect(try #require(Moment("2026-11-22T15:00:00.000Z")).dayInJapan == CalendarDate("2026-11-23"))
    #expect(try #require(Moment("2026-11-22T14:59:59.999Z")).dayInJapan == CalendarDate("2026-11-22"))
  }

  @Test func `a moment no calendar tells is brought to one that it does`() {
    #expect(Moment(milliseconds: .min).description == "1000-01-01T00:00:00.000Z")
    #expect(Moment(milliseconds: .max).dayInJapan.description == "9999-12-31")
    #expect(Moment(milliseconds: .max).timeInJapan == (23, 59))
  }
}
