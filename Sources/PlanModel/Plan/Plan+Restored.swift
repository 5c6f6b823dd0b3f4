extension Plan {
  /// Puts a plan together from the parts that were kept of it; for the store, which reads them from its tables.
  package init(
    id: PlanID, version: Int, changed: Moment?, title: String, organization: String,
    period: ClosedRange<FiscalYear>?, columns: [Column], pillars: [PillarID: Pillar],
    measures: [MeasureID: Measure], indicators: [IndicatorID: Indicator], footnotes: [FootnoteID: Footnote],
    departments: [DepartmentID: Department], programmes: [ProgrammeID: Programme],
    editions: [EditionID: Edition], comments: [CommentID: Comment], answers: [FindingKey: FindingAnswer],
    ratingRule: RatingRuleChoice?,
    decidedTolerances: DegreeTolerances?
  ) {
    self.init(id: id)
    self.version = version
    self.changed = changed
    self.title = title
    self.organization = organization
    self.period = period
    self.columns = columns
    self.pillars = pillars
    self.measures = measures
    self.indicators = indicators
    self.footnotes = footnotes
    self.departments = departments
    self.programmes = programmes
    self.editions = editions
    self.comments = comments
    self.answers = answers
    self.ratingRule = ratingRule
    self.decidedTolerances = decidedTolerances
  }
}
