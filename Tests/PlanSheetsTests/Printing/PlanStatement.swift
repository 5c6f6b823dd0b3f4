import PlanModel

/// One thing a plan document says, and words by which its place on the sheet can be found.
struct PlanStatement: Hashable {
  var text: String
  var anchor: String

  /// Everything `plan` says but where it was read, in order.
  static func all(of plan: PlanDocument) -> [PlanStatement] {
    var all = [
      PlanStatement(text: "title \(plan.title ?? "nil")", anchor: ""),
      PlanStatement(text: "organization \(plan.organization ?? "nil")", anchor: ""),
    ]
    all += plan.columns.map {
      PlanStatement(text: "column \($0.label) \($0.role) \($0.fiscalYear.westernYear)", anchor: $0.label)
    }
    for pillar in plan.pillars {
      let place = "pillar \(pillar.number)"
      all.append(
        PlanStatement(text: "\(place) \(pillar.title) tag \(pillar.tag ?? "nil")", anchor: pillar.title))
      all += pillar.measures.map {
        PlanStatement(
          text:
            "\(place) measure \($0.number) \($0.title)\n  issue \($0.issue ?? "nil")\n"
            + "  direction \($0.direction ?? "nil")",
          anchor: $0.title)
      }
      for row in pillar.indicators {
        all += row.statements.map {
          PlanStatement(text: "\(place) row \(row.code) \($0)", anchor: row.name)
        }
      }
      all += pillar.footnotes.map {
        PlanStatement(text: "\(place) note on \($0.sheet) \($0.mark): \($0.text)", anchor: $0.text)
      }
    }
    return all
  }
}

extension Indicator {
  fileprivate var statements: [String] {
    var statements = [
      "\(kind) on 「\(sheet)」 of measure \(measure ?? "nil")",
      "name 「\(name)」 marks \(footnotes) cumulative \(cumulative)",
      "series \(series.map { "\($0.name ?? "nil") in \($0.unit)" })",
    ]
    statements += values.map { "\($0.role) \($0.fiscalYear.westernYear): \($0.cell.statement)" }
    statements.append("target \(target.fiscalYear.westernYear): \(target.original.statement)")
    statements.append("revised target: \(target.revised?.statement ?? "nil")")
    statements.append("analysis of \(analysis.fiscalYear.westernYear): \(analysis.text)")
    statements.append("departments \(departments.map { "\($0.name) ← \($0.formerName ?? "nil")" })")
    return statements
  }
}

extension Cell {
  fileprivate var statement: String {
    "「\(printed)」 \(state) \(amounts.map { $0?.shortest ?? "nil" }) marks \(footnotes)"
  }
}

extension Amount {
  /// The digits without zeros at the end of the fraction, since 88.0 and 88 are one amount.
  fileprivate var shortest: String {
    guard scale > 0 else { return description }
    var digits = description
    while digits.hasSuffix("0") { digits.removeLast() }
    if digits.hasSuffix(".") { digits.removeLast() }
    return digits
  }
}
