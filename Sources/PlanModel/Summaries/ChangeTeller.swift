/// Finds the words for a change: names in the plan, old values in the plan before it.
struct ChangeTeller {
  let plan: Plan
  let before: Plan?

  /// A sentence in both languages.
  func say(_ japanese: String, _ english: String) -> Wording {
    Wording(japanese: japanese, english: english)
  }

  func indicator(_ id: IndicatorID) -> Plan.Indicator? { plan.indicators[id] ?? before?.indicators[id] }

  func name(_ id: IndicatorID) -> String { indicator(id)?.name ?? id.text }

  func name(_ id: DepartmentID) -> String {
    (plan.departments[id] ?? before?.departments[id])?.name ?? id.text
  }

  func names(_ ids: [DepartmentID]) -> String { ids.map { "「\(name($0))」" }.joined() }

  func name(_ id: ProgrammeID) -> String {
    (plan.programmes[id] ?? before?.programmes[id])?.name ?? id.text
  }

  func number(_ id: PillarID) -> String {
    (plan.pillars[id] ?? before?.pillars[id]).map { String($0.number) } ?? id.text
  }

  func number(_ id: MeasureID) -> String { (plan.measures[id] ?? before?.measures[id])?.number ?? id.text }

  func name(_ id: EditionID) -> String { plan.editions[id]?.name ?? before?.editions[id]?.name ?? id.text }

  /// A series by its name, or by its unit where it has none.
  func name(_ series: SeriesID, of id: IndicatorID) -> String {
    guard let found = indicator(id)?.series.first(where: { $0.id == series }) else { return series.text }
    return found.name ?? found.unit
  }

  /// 「1,554人（暫定）」: the value as a sentence names it.
  func value(_ value: Plan.Value, of id: IndicatorID) -> Wording {
    let series = indicator(id)?.series ?? []
    var japanese = value.printed
    var english = value.printed
    switch value.state {
    case .number:
      let amounts = value.amounts.map { amount in
        amount.amount.shown + (series.first { $0.id == amount.series }?.unit ?? "")
      }
      japanese = amounts.joined(separator: "・")
      english = amounts.joined(separator: ", ")
    case .qualitative: break
    case .notAvailable:
      japanese = "「―」（測定なし）"
      english = "“not measured”"
    case .pending:
      let day = value.expected
      japanese = "集計中" + (day.map { "（\($0.japaneseName)見込み）" } ?? "")
      english = "“being counted”" + (day.map { " (expected \($0.englishName))" } ?? "")
    }
    if value.finality == .provisional {
      japanese += "（暫定）"
      english += " (provisional)"
    }
    return say(japanese, english)
  }

  /// The value before the change.
  func oldValue(_ key: Plan.ValueKey, of id: IndicatorID) -> Wording? {
    before?.indicators[id]?.values[key].map { value($0, of: id) }
  }

  /// 令和5年度の実績.
  func key(_ key: Plan.ValueKey) -> Wording {
    let (japanese, english) =
      switch key.role {
      case nil, .actual: ("実績", "value")
      case .reference: ("参考実績", "reference value")
      case .baseline: ("基準値", "baseline")
      case .interim: ("中間値", "interim value")
      case .target: ("目標値", "target")
      }
    return say("\(key.fiscalYear.japaneseName)の\(japanese)", "FY\(key.fiscalYear.westernYear) \(english)")
  }

  /// 目標値（令和6年度）.
  func target(_ year: FiscalYear) -> Wording {
    say("目標値（\(year.japaneseName)）", "FY\(year.westernYear) target")
  }

  /// From one value to another, or only to the other where the first is not known.
  func change(from old: Wording?, to new: Wording) -> Wording {
    say(
      (old.map { "\($0.japanese)から" } ?? "") + new.japanese + "に",
      (old.map { "from \($0.english) " } ?? "") + "to \(new.english)")
  }

  func day(_ day: CalendarDate?) -> Wording {
    day.map { say("（\($0.japaneseName)）", " (\($0.englishName))") } ?? say("", "")
  }
}
