/// 担当の判断を記す: a letter that a person gives in place of a formula.
public struct JudgeIndicator: PlanDecision {
  public static let name: StaticString = "judgeIndicator"

  public var indicator: IndicatorID
  public var fiscalYear: FiscalYear
  /// `nil` takes it away.
  public var judgement: Plan.Judgement?

  public init(indicator: IndicatorID, fiscalYear: FiscalYear, judgement: Plan.Judgement? = nil) {
    self.indicator = indicator
    self.fiscalYear = fiscalYear
    self.judgement = judgement
  }

  public var change: PlanChange { .judgeIndicator(self) }

  public var subjects: [Subject] { [.value(indicator, fiscalYear)] }

  public func refusal(in plan: Plan) -> Refusal? {
    guard let old = plan.indicators[indicator] else { return .noIndicator(indicator) }
    if let refusal = Rule.year(fiscalYear) { return refusal }
    if let judgement {
      if let refusal = Rule.name(judgement.letter, "評価の記号", "letter") ?? Rule.reason(judgement.reason) {
        return refusal
      }
    }
    return Rule.changes(old.judgements[fiscalYear] != judgement)
  }

  public func apply(to plan: inout Plan) {
    plan.indicators[indicator]?.judgements[fiscalYear] = judgement
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    plan.indicators[indicator].map {
      [
        JudgeIndicator(indicator: indicator, fiscalYear: fiscalYear, judgement: $0.judgements[fiscalYear])
          .change
      ]
    } ?? []
  }

  public var redacted: PlanChange {
    JudgeIndicator(indicator: indicator, fiscalYear: fiscalYear, judgement: judgement?.redacted).change
  }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("indicator", indicator)
    json.member("fiscalYear", fiscalYear)
    json.member("judgement", judgement)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    indicator = try json.identifier("indicator")
    fiscalYear = try json.fiscalYear("fiscalYear")
    judgement = try json.optionalRecord("judgement")
  }
}
