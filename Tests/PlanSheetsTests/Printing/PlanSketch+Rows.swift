import PlanModel
import PlanTesting

extension PlanSketch {
  mutating func indicator(
    _ code: String, kind: Indicator.Kind, sheet: String, measure: String?,
    marks: inout SketchedMarks
  ) -> Indicator {
    var counted = counted()
    if counted.series.count == 1, random.chance(1, in: 6) { counted.name += "（累計）" }
    let year = layout.yearOfAnalysis
    var row = Indicator(
      sheet: sheet, kind: kind, code: code, name: counted.name, measure: measure,
      series: counted.series, cumulative: counted.name.contains("累計"), footnotes: [], values: [],
      target: Target(fiscalYear: year, original: Cell(printed: "", state: .number, amounts: [])),
      analysis: Analysis(fiscalYear: year, text: analysis()), departments: departments())
    if marks.usesMarks, random.chance(1, in: 4) {
      row.footnotes = [marks.next(&random)]
      if random.chance(1, in: 2) {
        let second = marks.next(&random)
        if !row.footnotes.contains(second) { row.footnotes.append(second) }
      }
    }
    row.values = values(of: counted, marks: &marks)
    row.target = target(of: counted)
    return row
  }

  struct Counted {
    var name: String
    var series: [Series]
    /// Digits after the point, for one series.
    var scale: UInt8 = 0
    /// Whether amounts may be below zero.
    var mayBeNegative = false
  }

  private mutating func counted() -> Counted {
    switch random.number(in: 0...9) {
    case 0:
      return Counted(name: random.pick(Phrases.qualitativeNames), series: [])
    case 1:
      let pair = random.pick(Phrases.pairs)
      return Counted(
        name: "\(pair.stem)の\(pair.first)及び\(pair.second)",
        series: [
          Series(name: pair.first, unit: pair.firstUnit),
          Series(name: pair.second, unit: pair.secondUnit),
        ])
    case 2:
      let pair = random.pick(Phrases.asides)
      let opening = random.pick(["（括弧内は", "（下段括弧内は"])
      return Counted(
        name: "\(pair.stem)\(opening)\(pair.aside)）",
        series: [
          Series(name: nil, unit: pair.firstUnit), Series(name: pair.aside, unit: pair.secondUnit),
        ])
    case 3, 4:
      let unit = random.pick(Phrases.decimalUnits)
      return Counted(
        name: random.pick(Phrases.names), series: [Series(name: nil, unit: unit)],
        scale: UInt8(random.number(in: 1...2)), mayBeNegative: random.chance(1, in: 2))
    default:
      return Counted(
        name: random.pick(Phrases.names), series: [Series(name: nil, unit: random.pick(Phrases.units))])
    }
  }

  private mutating func values(of counted: Counted, marks: inout SketchedMarks) -> [ColumnValue] {
    layout.columns.filter { $0.role != .target }.map { column in
      var cell =
        random.chance(1, in: 6) ? dash(for: counted) : measured(counted, role: column.role)
      if marks.usesMarks, random.chance(1, in: 12) { cell.footnotes = [marks.next(&random)] }
      return ColumnValue(fiscalYear: column.fiscalYear, role: column.role, cell: cell)
    }
  }

  private mutating func target(of counted: Counted) -> Target {
    let year = layout.columns[layout.columns.count - 1].fiscalYear
    let original = counted.series.isEmpty ? word(["実施", "達成", "策定"], for: counted) : number(counted)
    guard !counted.series.isEmpty, random.chance(1, in: 3) else {
      return Target(fiscalYear: year, original: original)
    }
    return Target(fiscalYear: year, original: original, revised: number(counted))
  }

  private mutating func analysis() -> String {
    text(of: Phrases.sentences, 1...4) + random.pick(Phrases.closings)
  }

  private mutating func departments() -> [Department] {
    var names = Phrases.departments
    return (1...random.pick([1, 1, 1, 2, 3])).map { _ in
      let name = names.remove(at: random.number(in: 0...(names.count - 1)))
      let former = random.chance(1, in: 6) ? random.pick(Phrases.formerDepartments) : nil
      return Department(name: name, formerName: former)
    }
  }
}
