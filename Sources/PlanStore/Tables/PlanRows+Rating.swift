internal import GRDB
internal import PlanModel

extension PlanRows {
  func insertTerms(_ id: IndicatorID, _ terms: Plan.RatingTerms) throws {
    var cells = Cells()
    cells.add(plan)
    cells.add(id)
    for amount in [terms.keepWithin, terms.lowest, terms.highest, terms.limit] {
      cells.add(amount?.description)
    }
    cells.add(terms.isSurvey)
    try insert(.ratingTerms, cells)
  }

  func insertJudgement(_ id: IndicatorID, _ year: FiscalYear, _ judgement: Plan.Judgement) throws {
    var cells = begin(id, year)
    cells.add(word: judgement.kind)
    cells.add(judgement.letter)
    cells.add(judgement.reason)
    try insert(.judgement, cells)
  }

  func insertSurvey(_ id: IndicatorID, _ year: FiscalYear, _ survey: Plan.Survey) throws {
    var cells = begin(id, year)
    cells.add(survey.respondents)
    cells.add(survey.margin?.description)
    try insert(.survey, cells)
  }
}
