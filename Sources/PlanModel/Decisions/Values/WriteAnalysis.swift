/// 分析を書く: one text for an indicator and fiscal year; an empty one takes it away.
public struct WriteAnalysis: PlanDecision {
  public static let name: StaticString = "writeAnalysis"

  public var indicator: IndicatorID
  public var fiscalYear: FiscalYear
  public var text: String
  public var source: Source?

  public init(indicator: IndicatorID, fiscalYear: FiscalYear, text: String, source: Source? = nil) {
    self.indicator = indicator
    self.fiscalYear = fiscalYear
    self.text = text
    self.source = source
  }

  public var change: PlanChange { .writeAnalysis(self) }

  public var subjects: [Subject] { [.analysis(indicator, fiscalYear)] }

  public func refusal(in plan: Plan) -> Refusal? {
    guard let old = plan.indicators[indicator] else { return .noIndicator(indicator) }
    return plan.indicatorRefusal(indicator) ?? Rule.year(fiscalYear) ?? Rule.text(text, "分析", "analysis")
      ?? Rule.changes(Rule.differ(old.analyses[fiscalYear]?.text ?? "", text))
  }

  public func apply(to plan: inout Plan) {
    plan.indicators[indicator]?.analyses[fiscalYear] =
      text.isEmpty ? nil : Plan.WrittenAnalysis(text: text, source: source)
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    let old = plan.indicators[indicator]?.analyses[fiscalYear]
    return [
      WriteAnalysis(indicator: indicator, fiscalYear: fiscalYear, text: old?.text ?? "", source: old?.source)
        .change
    ]
  }

  public var redacted: PlanChange {
    WriteAnalysis(
      indicator: indicator, fiscalYear: fiscalYear, text: text.isEmpty ? text : Rule.redactedText,
      source: source
    ).change
  }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("indicator", indicator)
    json.member("fiscalYear", fiscalYear)
    json.member("text", text)
    source?.write(to: &json)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    indicator = try json.identifier("indicator")
    fiscalYear = try json.fiscalYear("fiscalYear")
    text = try json.string("text")
    source = try json.optionalInside("source", Source.init)
  }
}
