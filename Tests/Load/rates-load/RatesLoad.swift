import Foundation
import PlanModel
import PlanRatings

/// Rates series from memory on one core: `rates-load SERIES`.
///
/// Prints how long so many series take by one rule, and a plan of 2,000 indicators under every rule, each beside a plain loop that
/// divides the same numbers.
@main enum RatesLoad {
  static func main() {
    guard CommandLine.arguments.count == 2, let count = Int(CommandLine.arguments[1]) else {
      print("usage: rates-load SERIES")
      exit(64)
    }
    let series = (0..<count).map(invented)
    var sum = 0.0
    var graded = 0
    let plain = seconds { sum += divided(series) }
    for id in ["oita-civil", "nagayo-2019", "shizuoka-line", "opensdg-2.4"] {
      guard let rule = ShippedRule.named(id)?.rule else { continue }
      let grader = Grader(rule)
      let taken = seconds {
        for series in series where grader.grade(series).refusal == nil { graded += 1 }
      }
      print(
        "\(count) series by \(id) \(format(taken * 1000)) ms, a plain loop \(format(plain * 1000)) ms, ratio \(format(taken / plain))"
      )
    }
    let plan = SeriesOfPlan(LargePlan.document(indicators: 2000), assuming: .up)
    let graders = ShippedRule.all.map { Grader($0.rule) }
    let all = seconds {
      for grader in graders { graded += PlanGrades(plan, by: grader).counts["A"] }
    }
    let inputs = plan.rows.map(\.inputs)
    let plainPlan = seconds { for _ in graders { sum += divided(inputs) } }
    print(
      "a plan of 2,000 indicators under \(graders.count) rules \(format(all * 1000)) ms, a plain loop \(format(plainPlan * 1000)) ms"
    )
    if sum < 0, graded < 0 { print(sum) }
  }

  /// What a loop without rules would do.
  private static func divided(_ series: [RatedSeries]) -> Double {
    var sum = 0.0
    for series in series {
      guard let actual = series.actual?.amount, let target = series.target?.amount else { continue }
      let share = actual.approximation / target.approximation
      sum += share >= 1 ? 4 : share >= 0.9 ? 3 : share >= 0.8 ? 2 : 1
    }
    return sum
  }

  private static func invented(_ place: Int) -> RatedSeries {
    func dated(_ number: Int, _ year: Int) -> RatedSeries.DatedAmount {
      RatedSeries.DatedAmount(
        Amount(coefficient: Int64(number), scale: UInt8(place % 2)), in: FiscalYear(year))
    }
    return RatedSeries(
      unit: "件", direction: place % 5 == 0 ? .down : .up, actual: dated(1 + place * 7919 % 2003, 2023),
      target: dated(1 + place * 104_729 % 1999, 2025),
      baseline: place % 3 == 0 ? nil : dated(1 + place % 997, 2016))
  }

  private static func seconds(_ work: () -> Void) -> Double {
    let taken = ContinuousClock().measure(work).components
    return Double(taken.seconds) + Double(taken.attoseconds) / 1e18
  }

  private static func format(_ number: Double) -> String {
    String(format: number < 10 ? "%.2f" : "%.0f", number)
  }
}

/// An invented plan of many rows.
enum LargePlan {
  static func document(indicators count: Int) -> PlanDocument {
    PlanDocument(
      title: nil, organization: nil, columns: [],
      pillars: [
        Pillar(number: 1, title: "一", tag: nil, indicators: (0..<count).map(indicator))
      ])
  }

  private static func indicator(_ place: Int) -> Indicator {
    func cell(_ number: Int) -> Cell {
      Cell(printed: "\(number)件", state: .number, amounts: [Amount(coefficient: Int64(number))])
    }
    return Indicator(
      sheet: "", kind: .activity, code: "\(place)", name: "数", measure: "1-①",
      series: [Series(name: nil, unit: "件")],
      cumulative: false, footnotes: [],
      values: [
        ColumnValue(fiscalYear: FiscalYear(2016), role: .baseline, cell: cell(1 + place % 97)),
        ColumnValue(fiscalYear: FiscalYear(2023), role: .actual, cell: cell(1 + place * 7919 % 2003)),
      ],
      target: Target(
        fiscalYear: FiscalYear(2025), original: cell(1 + place % 1999),
        revised: place % 4 == 0 ? cell(1 + place % 1009) : nil),
      analysis: Analysis(fiscalYear: FiscalYear(2023), text: ""), departments: [])
  }
}
