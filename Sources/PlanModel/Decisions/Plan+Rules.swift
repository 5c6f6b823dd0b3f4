extension Plan {
  func pillarNumberRefusal(_ number: Int, except pillar: PillarID) -> Refusal? {
    if pillars.contains(where: { $0.key != pillar && $0.value.number == number && !$0.value.isRetired }) {
      return Refusal(
        .alreadyThere, japanese: "柱\(number)はもうあります。", english: "there is a pillar \(number) already")
    }
    return nil
  }

  func pillarRefusal(_ pillar: PillarID) -> Refusal? {
    guard let found = pillars[pillar] else { return .noPillar(pillar) }
    return found.isRetired
      ? Refusal(
        .retired, japanese: "柱\(found.number)は使われていません。", english: "pillar \(found.number) is out of use")
      : nil
  }

  func indicatorRefusal(_ indicator: IndicatorID) -> Refusal? {
    guard let found = indicators[indicator] else { return .noIndicator(indicator) }
    return found.isRetired
      ? Refusal(
        .retired, japanese: "指標「\(found.name)」は使われていません。",
        english: "the indicator \(found.name) is out of use")
      : nil
  }

  func placementRefusal(_ placement: Placement) -> Refusal? {
    if let refusal = pillarRefusal(placement.pillar) { return refusal }
    if let measure = placement.measure {
      guard let found = measures[measure] else { return .noMeasure(measure) }
      if found.pillar != placement.pillar || found.isRetired {
        return Refusal(
          .retired, japanese: "施策\(found.number)はこの柱で使われていません。",
          english: "measure \(found.number) is not in use in this pillar")
      }
    }
    return Rule.position(placement.position) ?? Rule.marks(placement.footnotes) ?? Rule.text(
      placement.code, "コード", "code")
      ?? Rule.text(placement.sheet, "シートの表示", "label of the sheet")
      ?? Rule.years((placement.columns ?? []).map(\.fiscalYear))
  }

  /// A value must agree with its own state and with the series of its indicator.
  func valueRefusal(_ value: Value, of indicator: IndicatorID) -> Refusal? {
    if let refusal = indicatorRefusal(indicator) { return refusal }
    var retired: Series?
    let named = value.amounts.map(\.series)
    for series in named {
      guard let found = indicators[indicator]?.series.first(where: { $0.id == series }) else {
        return .noSeries(indicator, series)
      }
      if found.isRetired { retired = retired ?? found }
    }
    if Set(named).count < named.count {
      return Refusal(.valueUnfit, japanese: "同じ数えるものの値が二つあります。", english: "a series has two numbers")
    }
    if (value.state == .number) == value.amounts.isEmpty {
      return Refusal(
        .valueUnfit, japanese: value.state == .number ? "数値がありません。" : "数値のない値に数字が付いています。",
        english: value.state == .number ? "a number is missing" : "only the state number has numbers")
    }
    if value.finality == .provisional, value.state != .number, value.state != .qualitative {
      return Refusal(
        .valueUnfit, japanese: "暫定にできるのは、数値と「実施」などの言葉だけです。",
        english: "only numbers and qualitative values can be provisional")
    }
    if value.expected != nil, value.state != .pending {
      return Refusal(
        .valueUnfit, japanese: "見込みの日付は、集計中の値にだけ付けられます。",
        english: "only a pending value has a day by which it is expected")
    }
    if let refusal = Rule.marks(value.footnotes) ?? Rule.text(value.printed, "値", "value")
      ?? Rule.text(value.reason, "理由", "reason")
    {
      return refusal
    }
    // Last, as what is taken back may speak of a series that has gone out of use since.
    return retired.map {
      Refusal(
        .retired, japanese: "数えるもの「\($0.name ?? $0.unit)」は使われていません。",
        english: "the series \($0.name ?? $0.unit) is out of use")
    }
  }

  func departmentsRefusal(_ ids: [DepartmentID]) -> Refusal? {
    for id in ids where departments[id] == nil { return .noDepartment(id) }
    return Set(ids).count < ids.count
      ? Refusal(.valueUnfit, japanese: "同じ課が二度出てきます。", english: "a department is named twice") : nil
  }

  func departmentRefusal(_ department: DepartmentID) -> Refusal? {
    guard let found = departments[department] else { return .noDepartment(department) }
    return found.isRetired
      ? Refusal(
        .retired, japanese: "「\(found.name)」は使われていません。", english: "\(found.name) is out of use")
      : nil
  }

  func programmeRefusal(_ programme: ProgrammeID) -> Refusal? {
    guard let found = programmes[programme] else { return .noProgramme(programme) }
    return found.isRetired
      ? Refusal(
        .retired, japanese: "事業「\(found.name)」は使われていません。",
        english: "the programme \(found.name) is out of use")
      : nil
  }

  /// What comes back into use must find its number free and its place in use.
  func returnRefusal(_ part: Part) -> Refusal? {
    switch part {
    case .pillar(let id): pillars[id].flatMap { pillarNumberRefusal($0.number, except: id) }
    case .measure(let id): measures[id].flatMap { pillarRefusal($0.pillar) }
    case .indicator(let id): indicators[id].flatMap { placementRefusal($0.placement) }
    case .series, .department, .programme: nil
    }
  }

  /// Splitting and merging: at least two on the many side, all of them open until then.
  func successionRefusal(from old: [DepartmentID], to new: [DepartmentID], on day: CalendarDate) -> Refusal? {
    if max(old.count, new.count) < 2 {
      return Refusal(
        .valueUnfit, japanese: "課の分割・統合には、二つ以上の課が必要です。",
        english: "to split or merge takes two departments or more")
    }
    for id in old + new {
      if let refusal = departmentRefusal(id) { return refusal }
      if let ends = departments[id]?.ends {
        return Refusal(
          .retired, japanese: "「\(departments[id]?.name ?? "")」は\(ends)に廃止されています。",
          english: "\(departments[id]?.name ?? "") was closed on \(ends)")
      }
    }
    for id in old {
      if let refusal = Rule.order(departments[id]?.begins, day) { return refusal }
    }
    return nil
  }

  /// What matters when something is taken back: that what it names is there and nothing decided since would go, not the
  /// rules for new decisions.
  func takingBackRefusal(of change: PlanChange) -> Refusal? {
    guard let refusal = refusal(of: change) else { return nil }
    switch (refusal.reason, change) {
    case (.notThere, _), (.alreadyThere, _), (.valueUnfit, _), (.inUse, _), (.decided, _), (.undecided, _):
      return refusal
    // A target set anew since stays; and nothing comes to hang on what is out of use.
    case (.settled, .setTarget), (.retired, .reinstate), (.retired, .moveMeasure), (.retired, .moveIndicator):
      return refusal
    default: return nil
    }
  }
}
