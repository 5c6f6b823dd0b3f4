/// 調査の回答数と誤差を記す.
public struct DescribeSurvey: PlanDecision {
  public static let name: StaticString = "describeSurvey"

  public var indicator: IndicatorID
  public var fiscalYear: FiscalYear
  /// `nil` takes it away.
  public var survey: Plan.Survey?

  public init(indicator: IndicatorID, fiscalYear: FiscalYear, survey: Plan.Survey? = nil) {
    self.indicator = indicator
    self.fiscalYear = fiscalYear
    self.survey = survey
  }

  public var change: PlanChange { .describeSurvey(self) }

  public var subjects: [Subject] { [.value(indicator, fiscalYear)] }

  public func refusal(in plan: Plan) -> Refusal? {
    guard let old = plan.indicators[indicator] else { return .noIndicator(indicator) }
    if let refusal = Rule.year(fiscalYear) { return refusal }
    if let respondents = survey?.respondents, respondents < 1 {
      return Refusal(
        .valueUnfit, japanese: "回答数は1以上にしてください（\(respondents)）。",
        english: "the number of respondents is at least 1, not \(respondents)")
    }
    if let margin = survey?.margin, margin.coefficient < 0 {
      return Refusal(
        .valueUnfit, japanese: "誤差（±）は0以上にしてください（\(margin.shown)）。",
        english: "the margin is not negative: \(margin.shown)")
    }
    if let survey, survey == Plan.Survey() {
      return Refusal(
        .valueUnfit, japanese: "回答数か誤差を入れてください。", english: "give the number of respondents or the margin")
    }
    return Rule.changes(old.surveys[fiscalYear] != survey)
  }

  public func apply(to plan: inout Plan) {
    plan.indicators[indicator]?.surveys[fiscalYear] = survey
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    plan.indicators[indicator].map {
      [DescribeSurvey(indicator: indicator, fiscalYear: fiscalYear, survey: $0.surveys[fiscalYear]).change]
    } ?? []
  }

  public var redacted: PlanChange { change }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("indicator", indicator)
    json.member("fiscalYear", fiscalYear)
    json.member("survey", survey)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    indicator = try json.identifier("indicator")
    fiscalYear = try json.fiscalYear("fiscalYear")
    survey = try json.optionalRecord("survey")
  }
}
