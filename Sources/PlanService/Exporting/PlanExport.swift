import PlanModel

/// The files of a plan that are read without this program.
struct PlanExport {
  let plan: Plan
  let editions: [FrozenEdition]
  let printed: [PrintedText]

  /// File names, below the plan's folder, with their bytes.
  func files() -> [(name: String, bytes: [UInt8])] {
    [
      ("plan.json", json { plan.document().write(to: &$0, naming: .withIdentifiers) }),
      ("indicators.csv", indicators()),
      ("values.csv", values()), ("targets.csv", targets()), ("analyses.csv", analyses()),
    ]
      + editions.enumerated().map { index, edition in
        ("editions/\(index + 1).json", json { edition.document.write(to: &$0, naming: .withIdentifiers) })
      }
      + printed.enumerated().map { index, text in
        ("sheets/\(index + 1).txt", Array((text.lines.joined(separator: "\n") + "\n").utf8))
      }
  }

  private func json(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = JSONWriter()
    write(&json)
    json.newline()
    return json.bytes
  }

  private var rows: [(id: IndicatorID, indicator: Plan.Indicator)] {
    plan.indicators.sorted { left, right in
      let (first, second) = (left.value.placement, right.value.placement)
      let pillars = (plan.pillars[first.pillar]?.number ?? 0, plan.pillars[second.pillar]?.number ?? 0)
      return (pillars.0, first.position, left.key) < (pillars.1, second.position, right.key)
    }.map { (id: $0.key, indicator: $0.value) }
  }

  private func heading(_ id: IndicatorID, _ indicator: Plan.Indicator) -> [CSVText.Cell] {
    [
      .text(id.text), .number(plan.pillars[indicator.placement.pillar]?.number),
      .text(indicator.placement.code),
      .text(indicator.name),
    ]
  }

  private static let heads = ["指標ID", "柱", "コード", "指標"]

  private func indicators() -> [UInt8] {
    var csv = CSVText(heads: Self.heads + ["種別", "施策", "所管課", "集計", "望ましい方向", "定義", "使用"])
    for (id, indicator) in rows {
      let departments = indicator.responsibilities.map { plan.departments[$0.department]?.name ?? "" }
      csv.append(
        heading(id, indicator) + [
          .text(indicator.kind == .activity ? "活動指標" : "成果指標"),
          .text(indicator.placement.measure.flatMap { plan.measures[$0]?.number }),
          .text(departments.joined(separator: "、")), .text(indicator.accumulation.rawValue),
          .text(indicator.desiredDirection.rawValue), .text(indicator.definition),
          .text(indicator.isRetired ? "廃止" : "使用中"),
        ])
    }
    return csv.bytes
  }

  private func cells(of value: Plan.Value, _ indicator: Plan.Indicator) -> [[CSVText.Cell]] {
    let common: [CSVText.Cell] = [
      .text(value.printed), .text(value.state.rawValue), .text(value.finality.rawValue), .text(value.reason),
      .text(value.expected?.description),
    ]
    guard !value.amounts.isEmpty else { return [[.text(nil), .text(nil), .amount(nil)] + common] }
    return value.amounts.map { amount in
      let series = indicator.series.first { $0.id == amount.series }
      return [.text(series?.name), .text(series?.unit), .amount(amount.amount)] + common
    }
  }

  private static let valueHeads = ["数えるもの", "単位", "数値", "表示", "状態", "確定", "理由", "見込みの日"]

  private func values() -> [UInt8] {
    var csv = CSVText(heads: Self.heads + ["年度", "区分"] + Self.valueHeads)
    for (id, indicator) in rows {
      let values = indicator.values.sorted {
        ($0.key.fiscalYear, $0.key.role?.rawValue ?? "") < ($1.key.fiscalYear, $1.key.role?.rawValue ?? "")
      }
      for (key, value) in values {
        for cells in cells(of: value, indicator) {
          csv.append(
            heading(id, indicator) + [.number(key.fiscalYear.westernYear), .text(key.role?.rawValue)] + cells)
        }
      }
    }
    return csv.bytes
  }

  private func targets() -> [UInt8] {
    var csv = CSVText(
      heads: Self.heads + ["目標年度", "種類", "決定", "会議", "決定日", "変更の理由"] + Self.valueHeads)
    for (id, indicator) in rows {
      for (year, ledger) in indicator.targets.sorted(by: { $0.key < $1.key }) {
        let year = CSVText.Cell.number(year.westernYear)
        for cells in cells(of: ledger.original, indicator) {
          csv.append(
            heading(id, indicator) + [year, .text("当初"), .text(nil), .text(nil), .text(nil), .text(nil)]
              + cells)
        }
        for revision in ledger.revisions {
          for cells in cells(of: revision.value, indicator) {
            csv.append(
              heading(id, indicator) + [
                year, .text("変更"), .text(revision.decision?.outcome.rawValue ?? "undecided"),
                .text(revision.decision?.meeting), .text(revision.decision?.date?.description),
                .text(revision.reason ?? revision.decision?.reason),
              ] + cells)
          }
        }
      }
    }
    return csv.bytes
  }

  private func analyses() -> [UInt8] {
    var csv = CSVText(heads: Self.heads + ["年度", "分析"])
    for (id, indicator) in rows {
      for (year, analysis) in indicator.analyses.sorted(by: { $0.key < $1.key }) {
        csv.append(heading(id, indicator) + [.number(year.westernYear), .text(analysis.text)])
      }
    }
    return csv.bytes
  }
}
