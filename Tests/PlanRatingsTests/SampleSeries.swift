import PlanModel

@testable import PlanRatings

extension RatedSeries {
  /// A series of the fiscal years 2016 (baseline), 2022, 2023 (actual) and 2025 (target).
  init(
    _ actual: String?, of target: String?, from baseline: String? = nil, was former: String? = nil,
    _ direction: Direction = .up, unit: String = "社"
  ) {
    func dated(_ text: String?, _ year: Int) -> DatedAmount? {
      text.flatMap { Amount($0) }.map { DatedAmount($0, in: FiscalYear(year)) }
    }
    self.init(
      unit: unit, direction: direction, actual: dated(actual, 2023),
      actualState: actual == nil ? .notAvailable : .number, target: dated(target, 2025),
      formerTarget: dated(former, 2025), baseline: dated(baseline, 2016), start: FiscalYear(2016))
  }
}

extension Grader {
  /// A rule that comes with the program.
  static func shipped(_ id: String, _ parameters: [String: String] = [:]) -> Grader {
    Grader(
      ShippedRule.named(id)?.rule ?? ShippedRule.all[0].rule,
      parameters: parameters.compactMapValues { Threshold($0) })
  }
}
