public import PlanModel

extension RevisionLedger {
  /// The ledger as CSV, a line for each series of each revision, oldest first within an indicator.
  public var csv: [UInt8] {
    var csv = CSVText(heads: [
      "柱", "コード", "指標", "数えるもの", "単位", "目標年度", "目標年度（和暦）", "変更前", "変更前（表示）", "変更後", "変更後（表示）",
      "状態", "理由の区分", "提案の理由", "所管課", "会議", "決定日", "決定の理由", "載せた報告の年度", "評価の規則", "変更前の評価", "変更後の評価",
      "注意",
    ])
    for row in rows {
      for (place, series) in row.series.enumerated() { csv.append(cells(row, place, series)) }
      if row.series.isEmpty { csv.append(cells(row, nil, nil)) }
    }
    return csv.bytes
  }

  private func cells(_ row: Row, _ place: Int?, _ series: Plan.Series?) -> [CSVText.Cell] {
    func amount(_ value: Plan.Value) -> CSVText.Cell {
      .amount(value.amounts.first { $0.series == series?.id }?.amount)
    }
    let decision = row.revision.decision
    let grade = row.grades.first { $0.series == place }?.grade
    let alarms = row.alarms.filter { $0.series == nil || $0.series == place }.map(\.wording.japanese)
    return [
      .number(row.pillar), .text(row.code), .text(row.name), .text(series?.name), .text(series?.unit),
      .number(row.fiscalYear.westernYear), .text(row.fiscalYear.japaneseName), amount(row.old),
      .text(row.old.printed), amount(row.revision.value), .text(row.revision.value.printed),
      .text(row.state.wording.japanese), .text(row.revision.cause?.wording.japanese),
      .text(row.revision.reason), .text(row.departments.joined(separator: "、")), .text(decision?.meeting),
      .text(decision?.date?.description), .text(decision?.reason),
      .text(row.revision.reportingYears.map { String($0.westernYear) }.joined(separator: "、")),
      .text(grade.map { "\($0.rule.id) \($0.rule.version)" }), .text(grade?.letterBeforeRevision),
      .text(grade?.letter), .text(alarms.joined(separator: "、")),
    ]
  }
}

extension RevisionLedger.State {
  /// As lists say it.
  public var wording: Wording {
    switch self {
    case .proposed: Wording(japanese: "提案中", english: "proposed")
    case .accepted: Wording(japanese: "決定", english: "accepted")
    case .rejected: Wording(japanese: "変更しない", english: "rejected")
    }
  }
}

extension RevisionAlarm {
  /// Which series it is about; `nil` for all together.
  public var series: Int? {
    switch self {
    case .reachedWhenSet(let series), .revisedWhileLate(let series, _): series
    case .oppositeDirections: nil
    }
  }

  /// A few words for lists.
  public var wording: Wording {
    switch self {
    case .reachedWhenSet: Wording(japanese: "変更したときすでに達成", english: "reached when it was set")
    case .revisedWhileLate(_, let letter):
      Wording(japanese: "評価が「\(letter)」のときに変更", english: "revised while rated “\(letter)”")
    case .oppositeDirections: Wording(japanese: "引き上げと引き下げが混在", english: "raised and lowered at once")
    }
  }
}
