public import PlanModel

/// 再掲: indicators whose values are said to be those of another, where they are not.
public enum RepeatedIndicators {
  /// Compares each repeated indicator with its origin, year by year; a year that only one of them has is no difference.
  ///
  /// - Parameters:
  ///   - plan: whose indicators are compared.
  ///   - other: another plan by its id, for origins that lie in one.
  /// - Returns: one finding for each year that differs, in the order of the rows.
  /// - Throws: what `other` throws.
  public static func findings<Failure: Error>(
    in plan: Plan, others other: (PlanID) throws(Failure) -> Plan?
  ) throws(Failure) -> [Finding] {
    var findings: [Finding] = []
    for id in plan.indicatorsInOrder {
      guard let indicator = plan.indicators[id], let reference = indicator.sameAs,
        let home = reference.plan == plan.id ? plan : try other(reference.plan),
        let origin = home.indicators[reference.indicator]
      else { continue }
      for (key, value) in indicator.values.sorted(by: { $0.key.fiscalYear < $1.key.fiscalYear }) {
        guard let first = origin.values[key], !says(value, indicator, first, origin) else { continue }
        findings.append(finding(plan, indicator, value, key.fiscalYear, home, origin, first))
      }
    }
    return findings
  }

  private static func finding(
    _ plan: Plan, _ indicator: Plan.Indicator, _ value: Plan.Value, _ year: FiscalYear, _ home: Plan,
    _ origin: Plan.Indicator, _ first: Plan.Value
  ) -> Finding {
    let place = plan.place(of: indicator)
    let originPlace = (home.id == plan.id ? "" : home.title + " ") + home.place(of: origin)
    return Finding(
      .crossIndicator, pillar: plan.pillars[indicator.placement.pillar]?.number,
      code: indicator.placement.code,
      sheet: indicator.placement.sheet, source: value.source,
      message: Wording(
        japanese:
          "\(place)は\(originPlace)の再掲ですが、\(year.japaneseName)の値が違います（元は\(first.printed)、再掲は\(value.printed)）。どちらが正しいか確かめてください。",
        english:
          "\(place) repeats \(originPlace), but their values of \(year.westernYear) differ (\(first.printed), repeated as \(value.printed)); check which is right"
      ))
  }

  private static func says(
    _ value: Plan.Value, _ indicator: Plan.Indicator, _ other: Plan.Value, _ origin: Plan.Indicator
  ) -> Bool {
    let (left, right) = (value.cell(series: indicator.activeSeries), other.cell(series: origin.activeSeries))
    return left.state == right.state && left.amounts == right.amounts
      && (left.state != .qualitative || FoldedText(left.printed) == FoldedText(right.printed))
  }
}
