internal import PlanModel

extension PlanReading {
  func values() throws -> [String: [Plan.ValueKey: Plan.Value]] {
    var all: [String: [Plan.ValueKey: Plan.Value]] = [:]
    var indicator = ""
    var values: [Plan.ValueKey: Plan.Value] = [:]
    var key: Plan.ValueKey?
    var gathering = GatheredValue()
    try each(.observation) { row in
      let role = row.text(3)
      let next = Plan.ValueKey(row.year(2), role: role.isEmpty ? nil : try row.word(3))
      let isSameIndicator = row.text(1) == indicator
      if !isSameIndicator || next != key {
        if let key { values[key] = gathering.value }
        if !isSameIndicator {
          if key != nil { all[indicator] = values }
          values = [:]
          indicator = row.text(1)
        }
        key = next
        gathering = GatheredValue(try row.saying(8))
      }
      try gathering.add(row, series: 4, ordinal: 5, amount: 6)
    }
    if let key {
      values[key] = gathering.value
      all[indicator] = values
    }
    return all
  }

  func targets() throws -> [String: [FiscalYear: Plan.TargetLedger]] {
    var originals: [String: [FiscalYear: GatheredValue]] = [:]
    try each(.target) { row in
      var gathered = try originals[row.text(1)]?[row.year(2)] ?? GatheredValue(try row.saying(7))
      try gathered.add(row, series: 3, ordinal: 4, amount: 5)
      originals[row.text(1), default: [:]][row.year(2)] = gathered
    }
    var ledgers = originals.mapValues { $0.mapValues { Plan.TargetLedger(original: $0.value) } }
    var gathered = GatheredValue()
    try each(.revision) { row in
      let id: RevisionID = try row.identifier(10)
      let (indicator, year, position) = (row.text(1), row.year(2), row.number(3))
      let isFirst = (ledgers[indicator]?[year]?.revisions.count ?? 0) < position
      if isFirst { gathered = GatheredValue(try row.saying(17)) }
      try gathered.add(row, series: 4, ordinal: 5, amount: 8)
      if isFirst {
        let revision = try self.revision(id, row, gathered.value)
        ledgers[indicator]?[year]?.revisions.append(revision)
      } else {
        ledgers[indicator]?[year]?.revisions[position - 1].value = gathered.value
      }
    }
    return ledgers
  }

  private func revision(_ id: RevisionID, _ row: TableRow, _ value: Plan.Value) throws -> Plan.Revision {
    var decision: Plan.Decision?
    if row.optionalText(13) != nil {
      decision = Plan.Decision(
        outcome: try row.word(13), meeting: row.optionalText(14), date: try row.date(15),
        reason: row.optionalText(16))
    }
    return Plan.Revision(
      id: id, reportingYears: row.words(11).compactMap { Int($0).map { FiscalYear($0) } }, value: value,
      reason: row.optionalText(12), cause: try row.optionalWord(28), decision: decision)
  }
}

/// A value whose rows are being read.
private struct GatheredValue {
  private var saying: Plan.Value
  private var amounts: [(ordinal: Int, amount: Plan.SeriesAmount)] = []

  init(_ saying: Plan.Value = Plan.Value(printed: "", state: .pending, amounts: [])) {
    self.saying = saying
  }

  mutating func add(_ row: TableRow, series: Int, ordinal: Int, amount: Int) throws {
    guard let number = try row.amount(amount) else { return }
    amounts.append(
      (row.number(ordinal), Plan.SeriesAmount(series: try row.identifier(series), amount: number)))
  }

  var value: Plan.Value {
    var value = saying
    value.amounts =
      amounts.count < 2 ? amounts.map(\.amount) : amounts.sorted { $0.ordinal < $1.ordinal }.map(\.amount)
    return value
  }
}
