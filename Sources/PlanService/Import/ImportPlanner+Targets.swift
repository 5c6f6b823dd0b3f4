import PlanModel

extension ImportPlanner {
  mutating func planTarget(of row: Indicator, _ id: IndicatorID, _ series: [SeriesID], _ place: String) {
    let target = row.target
    let year = target.fiscalYear
    if target.original.isMissing, target.revised == nil { return }
    let original = value(of: target.original, series)
    let revised = target.revised.map { value(of: $0, series) }
    let reported = reportedYear(of: row)
    let place = "\(place):\(year.westernYear)"

    guard let ledger = plan.indicators[id]?.targets[year] else {
      record(SetTarget(indicator: id, fiscalYear: year, value: original).change)
      if let revised { revise(id, year, to: revised, in: reported) }
      return
    }
    let known = ledger.targets(reportedIn: reported)
    if known.original.saysTheSame(as: original), isSame(known.revised, revised) {
      if isNewer, revised == nil, let first = ledger.accepted.first {
        note(
          .target, place,
          "\(place) 前の年度に\(ledger.original.printed)から変更された\(first.value.printed)が、今年の目標値です（前の目標値は残ります）。",
          "\(place): \(first.value.printed), revised from \(ledger.original.printed) in an earlier year, is this year's target"
        )
      }
      return
    }
    if ledger.original.agrees(with: original),
      ledger.original.printed == original.printed || ledger.accepted.isEmpty
    {
      record(
        CorrectTarget(indicator: id, fiscalYear: year, value: original, reason: "数えるものが加わったため").change)
      if isSame(known.revised, revised)
        || known.revised.map({ old in revised.map(old.agrees) ?? false }) ?? false
      {
        return
      }
    }

    if let revised {
      if let printed = ledger.accepted.last, printed.value.saysTheSame(as: revised) {
        note(
          .revision, place, "\(place) 目標値の変更（\(original.printed)→\(revised.printed)）は、前の年度の変更が再び載ったものです。",
          "\(place): the revision from \(original.printed) to \(revised.printed) is an earlier one, printed again"
        )
        record(
          RepeatRevision(indicator: id, fiscalYear: year, revision: printed.id, reportingYear: reported)
            .change)
        return
      }
      if ledger.accepted.isEmpty, ledger.original.saysTheSame(as: revised) {
        note(
          .revision, place,
          "\(place) \(reported.japaneseName)に\(original.printed)から\(revised.printed)に変更されていました。",
          "\(place): it had been revised from \(original.printed) to \(revised.printed) in \(reported.westernYear)"
        )
        record(
          CorrectTarget(
            indicator: id, fiscalYear: year, value: original,
            reason: "\(reported.japaneseName)のシートに変更前の目標値が載っているため"
          ).change)
        revise(id, year, to: revised, in: reported)
        return
      }
    }
    if !ledger.current.saysTheSame(as: original) {
      planDifferingTarget(original, id, year, ledger, reported, place)
    }
    if let revised, plan.indicators[id]?.targets[year]?.current.saysTheSame(as: revised) == false {
      note(
        .revision, place, "\(place) 目標値が\(original.printed)から\(revised.printed)に変わります。",
        "\(place): the target is revised from \(original.printed) to \(revised.printed)")
      revise(id, year, to: revised, in: reported)
    }
  }

  /// Another target than the one that counts, without a mark of revision.
  private mutating func planDifferingTarget(
    _ value: Plan.Value, _ id: IndicatorID, _ year: FiscalYear, _ ledger: Plan.TargetLedger,
    _ reported: FiscalYear,
    _ place: String
  ) {
    let place = "\(place):目標"
    guard isConfirmed(place, old: ledger.current.printed, new: value.printed) else { return }
    if ledger.accepted.isEmpty {
      record(
        CorrectTarget(indicator: id, fiscalYear: year, value: value, reason: correctionReason).change)
    } else {
      revise(id, year, to: value, in: reported)
    }
  }

  private mutating func revise(
    _ id: IndicatorID, _ year: FiscalYear, to value: Plan.Value, in reported: FiscalYear
  ) {
    let revision: RevisionID = newID()
    record(
      ProposeRevision(
        indicator: id, fiscalYear: year, revision: revision, reportingYear: reported, value: value,
        reason: nil
      ).change)
    record(
      DecideRevision(
        indicator: id, fiscalYear: year, revision: revision,
        decision: Plan.Decision(outcome: .accepted, meeting: nil, date: nil, reason: nil), isPrinted: true
      ).change)
  }

  private func reportedYear(of row: Indicator) -> FiscalYear {
    row.values.last { $0.role == .actual }?.fiscalYear ?? Self.reportingYear(of: document.columns)
      ?? row.analysis.fiscalYear
  }

  private func isSame(_ left: Plan.Value?, _ right: Plan.Value?) -> Bool {
    if let left, let right { left.saysTheSame(as: right) } else { left == nil && right == nil }
  }
}
