internal import GRDB
internal import PlanModel

extension PlanRows {
  func writeComment(_ id: CommentID, _ comment: Plan.Comment?) throws {
    guard let comment else {
      return try run(
        "DELETE FROM comment WHERE plan = ? AND comment = ?",
        [plan.text.databaseValue, id.text.databaseValue]
      )
    }
    let (remark, answer) = (comment.remark, comment.answer)
    var (pillar, measure, indicator): (PillarID?, MeasureID?, IndicatorID?)
    switch remark.topic {
    case .plan: break
    case .pillar(let id): pillar = id
    case .measure(let id): measure = id
    case .indicator(let id): indicator = id
    }
    var cells = Cells()
    cells.add(plan)
    cells.add(id)
    cells.add(remark.meeting.name)
    cells.add(remark.meeting.date.description)
    cells.add(comment.position)
    cells.add(pillar)
    cells.add(measure)
    cells.add(indicator)
    cells.add(word: remark.kind)
    cells.add(remark.speaker)
    cells.add(remark.text)
    cells.add(answer?.text)
    cells.add(answer?.department)
    cells.add(answer?.date)
    try insert(.comment, cells)
  }
}
