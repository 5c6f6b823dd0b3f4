/// 所管課を決める.
public struct AssignDepartments: PlanDecision {
  public static let name: StaticString = "assignDepartments"

  public var indicator: IndicatorID
  /// In printed order.
  public var responsibilities: [Plan.Responsibility]

  public init(indicator: IndicatorID, responsibilities: [Plan.Responsibility]) {
    self.indicator = indicator
    self.responsibilities = responsibilities
  }

  public var change: PlanChange { .assignDepartments(self) }

  public var subjects: [Subject] { [.indicator(indicator)] }

  public func refusal(in plan: Plan) -> Refusal? {
    guard let old = plan.indicators[indicator] else { return .noIndicator(indicator) }
    for responsibility in responsibilities {
      let refusal =
        plan.departments[responsibility.department] == nil
        ? .noDepartment(responsibility.department)
        : Rule.text(responsibility.formerName, "旧課名", "former name")
      if let refusal { return refusal }
    }
    return Rule.changes(old.responsibilities != responsibilities)
  }

  public func apply(to plan: inout Plan) {
    plan.indicators[indicator]?.responsibilities = responsibilities
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    plan.indicators[indicator].map {
      [AssignDepartments(indicator: indicator, responsibilities: $0.responsibilities).change]
    } ?? []
  }

  public var redacted: PlanChange {
    AssignDepartments(
      indicator: indicator, responsibilities: responsibilities.map(\.redacted)
    ).change
  }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("indicator", indicator)
    json.member("responsibilities", responsibilities)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    indicator = try json.identifier("indicator")
    responsibilities = try json.records("responsibilities")
  }
}
