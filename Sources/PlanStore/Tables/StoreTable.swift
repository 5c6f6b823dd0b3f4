/// A table that follows from the journal: its columns in order, those of its key first.
struct StoreTable: Sendable {
  let name: String
  let columns: [String]
  /// How many of the columns are the key.
  let keyCount: Int
  let insertion: String

  init(_ name: String, key: String, _ rest: String, replaces: Bool = false) {
    self.name = name
    let keys = key.split(separator: " ").map(String.init)
    let others = rest.split(separator: " ").map(String.init)
    columns = keys + others
    keyCount = keys.count
    let marks = Array(repeating: "?", count: columns.count).joined(separator: ", ")
    let insertion = "INSERT INTO \(name) (\(columns.joined(separator: ", "))) VALUES (\(marks))"
    guard replaces else {
      self.insertion = insertion
      return
    }
    let kept = others.filter { $0 != "made" }.map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
    self.insertion = "\(insertion) ON CONFLICT (\(keys.joined(separator: ", "))) DO UPDATE SET \(kept)"
  }

  private static let source = "source_file source_first_line source_last_line source_begin source_end"
  private static let saying = "state finality printed reason expected footnotes \(source)"

  static let plan = StoreTable(
    "plan", key: "plan", "title organization first_fiscal_year last_fiscal_year version made changed",
    replaces: true)
  static let planColumn = StoreTable("plan_column", key: "plan position", "fiscal_year role label")
  static let pillar = StoreTable(
    "pillar", key: "plan pillar", "number title tag retired \(source)", replaces: true)
  static let measure = StoreTable(
    "measure", key: "plan measure", "pillar number title issue direction retired \(source)", replaces: true)
  static let footnote = StoreTable(
    "footnote", key: "plan footnote", "pillar sheet mark text position \(source)")
  static let indicator = StoreTable(
    "indicator", key: "plan indicator",
    """
    kind name accumulation desired_direction definition pillar measure code sheet position footnotes \
    own_columns same_as_plan same_as_indicator continues_plan continues_indicator retired \(source) \
    counted_on
    """, replaces: true)
  static let indicatorColumn = StoreTable(
    "indicator_column", key: "plan indicator position", "fiscal_year role")
  static let series = StoreTable(
    "series", key: "plan indicator position", "series name unit counting retired")
  static let responsibility = StoreTable(
    "responsibility", key: "plan indicator position", "department former_name")
  static let observation = StoreTable(
    "observation", key: "plan indicator fiscal_year role series", "ordinal amount_text amount \(saying)")
  static let target = StoreTable(
    "target", key: "plan indicator fiscal_year series", "ordinal amount_text amount \(saying)")
  static let revision = StoreTable(
    "revision", key: "plan indicator fiscal_year position series",
    """
    ordinal old_amount_text old_amount new_amount_text new_amount revision reporting_years \
    proposal_reason outcome meeting decided_on decision_reason \(saying) cause
    """)
  static let analysis = StoreTable("analysis", key: "plan indicator fiscal_year", "text \(source)")
  static let ratingTerms = StoreTable(
    "rating_terms", key: "plan indicator", "keep_within lowest highest limit_amount survey")
  static let judgement = StoreTable("judgement", key: "plan indicator fiscal_year", "kind letter reason")
  static let survey = StoreTable("survey", key: "plan indicator fiscal_year", "respondents margin")
  static let department = StoreTable(
    "department", key: "plan department", "name begins ends outside retired", replaces: true)
  static let departmentName = StoreTable(
    "department_name", key: "plan department position", "name begins")
  static let departmentSuccession = StoreTable(
    "department_succession", key: "plan department position", "predecessor")
  static let programme = StoreTable(
    "programme", key: "plan programme", "name begins ends retired", replaces: true)
  static let programmeName = StoreTable("programme_name", key: "plan programme position", "name begins")
  static let programmeTerms = StoreTable("programme_terms", key: "plan programme position", "terms begins")
  static let programmeIndicator = StoreTable(
    "programme_indicator", key: "plan programme position", "indicator")
  static let edition = StoreTable(
    "edition", key: "plan edition",
    """
    name kind reporting_year document_digest chain_head plan_version published_on shows_findings \
    shows_persons shows_grades
    """, replaces: true)
  static let comment = StoreTable(
    "comment", key: "plan comment",
    """
    meeting held_on position pillar measure indicator kind speaker text answer answered_by answered_on
    """, replaces: true)
  static let findingAnswer = StoreTable(
    "finding_answer", key: "plan kind indicator fiscal_year words", "answer note")
  static let ratingRule = StoreTable("rating_rule", key: "plan", "rule version digest text", replaces: true)
  static let degreeTolerances = StoreTable(
    "degree_tolerances", key: "plan", "level about large slight far_from_target", replaces: true)
  static let touched = StoreTable("touched", key: "plan subject sequence", "indicator")

  /// All of them, those that others hang on first.
  static let all: [StoreTable] = [
    plan, planColumn, pillar, measure, department, departmentName, departmentSuccession, indicator,
    indicatorColumn, series, responsibility, observation, target, revision, analysis, ratingTerms,
    judgement, survey, footnote, programme,
    programmeName, programmeTerms, programmeIndicator, edition, comment, findingAnswer, ratingRule,
    degreeTolerances,
    touched,
  ]
}
