import FuzzDriver
import PlanModel
import PlanRatings

/// Reads whatever text it is given as a rule file; what reads must be written as the same rule and grade without trapping.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: data, count: count), as: UTF8.self)
  guard let rule = try? RatingRule(yaml: text, file: "fuzzed") else { return 0 }
  guard let written = try? rule.yaml(), let again = try? RatingRule(yaml: written, file: "written") else {
    preconditionFailure("a rule that reads is written")
  }
  precondition(again == rule)
  let grader = Grader(rule)
  for series in tested {
    let grade = grader.grade(series)
    precondition((grade.letter == nil) == (grade.refusal != nil))
    precondition(!grade.working.japanese.isEmpty || rule.grades.contains { $0.wording.japanese.isEmpty })
  }
  return 0
}

/// Series of each direction, with numbers near the bounds of what can be held.
private let tested: [RatedSeries] = {
  let texts = ["0", "-1", "132", "0.000000001", "9223372036854775807", "-9223372036854775807"]
  let amounts = texts.compactMap { Amount($0) }
  let directions: [RatedSeries.Direction] = [
    .up, .down, .unstated, .keep(within: nil), .range(amounts[1], amounts[2]),
  ]
  func dated(_ place: Int, _ year: Int) -> RatedSeries.DatedAmount {
    RatedSeries.DatedAmount(amounts[place % amounts.count], in: FiscalYear(year))
  }
  return (0..<30).map { place in
    RatedSeries(
      unit: "件", direction: directions[place % directions.count], actual: dated(place, 2023),
      target: place % 7 == 0 ? nil : dated(place / 5, 2025),
      formerTarget: place % 3 == 0 ? dated(place + 1, 2025) : nil,
      baseline: place % 4 == 0 ? nil : dated(place / 3 + 2, 2016))
  }
}()

@_cdecl("fuzz_rules_main")
public func fuzzMain(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> CInt
{
  fuzz(count, arguments, fuzzOne)
}
