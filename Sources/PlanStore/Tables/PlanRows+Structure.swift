internal import GRDB
internal import PlanModel

extension PlanRows {
  func writeColumns(_ columns: [PlanModel.Column]) throws {
    try run("DELETE FROM plan_column WHERE plan = ?", [plan.text.databaseValue])
    for (index, column) in columns.enumerated() {
      var cells = Cells()
      cells.add(plan)
      cells.add(index + 1)
      cells.add(column.fiscalYear)
      cells.add(word: column.role)
      cells.add(column.label)
      try insert(.planColumn, cells)
    }
  }

  func writePillar(_ id: PillarID, _ pillar: Plan.Pillar?) throws {
    guard let pillar else { return }
    var cells = Cells()
    cells.add(plan)
    cells.add(id)
    cells.add(pillar.number)
    cells.add(pillar.title)
    cells.add(pillar.tag)
    cells.add(pillar.isRetired)
    cells.add(pillar.source)
    try insert(.pillar, cells)
  }

  func writeMeasure(_ id: MeasureID, _ measure: Plan.Measure?) throws {
    guard let measure else { return }
    var cells = Cells()
    cells.add(plan)
    cells.add(id)
    cells.add(measure.pillar)
    cells.add(measure.number)
    cells.add(measure.title)
    cells.add(measure.issue)
    cells.add(measure.direction)
    cells.add(measure.isRetired)
    cells.add(measure.source)
    try insert(.measure, cells)
  }

  func writeFootnote(_ id: FootnoteID, _ footnote: Plan.Footnote?) throws {
    try run(
      "DELETE FROM footnote WHERE plan = ? AND footnote = ?",
      [plan.text.databaseValue, id.text.databaseValue]
    )
    guard let footnote else { return }
    var cells = Cells()
    cells.add(plan)
    cells.add(id)
    cells.add(footnote.pillar)
    cells.add(footnote.sheet)
    cells.add(footnote.mark)
    cells.add(footnote.text)
    cells.add(footnote.position)
    cells.add(footnote.source)
    try insert(.footnote, cells)
  }
}
