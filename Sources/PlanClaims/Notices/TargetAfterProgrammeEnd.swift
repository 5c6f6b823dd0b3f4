import PlanModel

/// A target for a year after the end of the programme that makes its values; kept plans know of programmes.
enum TargetAfterProgrammeEnd: PlanNotice {
  static let kind = FindingKind.targetAfterProgrammeEnd

  static func findings(of document: PlanDocument, plan: Plan?) -> [Finding] {
    var programmes: [IndicatorID: [Plan.Programme]] = [:]
    for (_, programme) in (plan?.programmes ?? [:]).sorted(by: { $0.key < $1.key }) where !programme.isRetired
    {
      for indicator in programme.indicators { programmes[indicator, default: []].append(programme) }
    }
    guard !programmes.isEmpty else { return [] }
    return document.pillars.flatMap { pillar in
      pillar.indicators.compactMap { indicator in
        guard let id = indicator.id, let linked = programmes[id] else { return nil }
        return finding(
          CheckedRow(pillar: pillar, indicator: indicator, kept: plan?.indicators[id], said: .init()), linked)
      }
    }
  }

  private static func finding(_ row: CheckedRow, _ linked: [Plan.Programme]) -> Finding? {
    let target = row.indicator.target
    guard !target.current.printed.isEmpty else { return nil }
    let ended = linked.compactMap { programme in
      programme.ends.flatMap { $0.fiscalYear < target.fiscalYear ? (name: programme.name, day: $0) : nil }
    }
    guard !ended.isEmpty else { return nil }
    let japanese = ended.map { "「\($0.name)」は\($0.day.japaneseName)まで" }.joined(separator: "、")
    let english = ended.map { "「\($0.name)」 ends on \($0.day.englishName)" }.joined(separator: ", ")
    return row.notice(
      kind, ended.count == linked.count ? .look : .note, year: target.fiscalYear,
      japanese: "事業\(japanese)ですが、目標値は\(target.fiscalYear.japaneseName)のものです。終了後の目標値をどうするか決めてください。",
      english:
        "\(english), but the target is for \(target.fiscalYear.englishName); decide what becomes of it.")
  }
}
