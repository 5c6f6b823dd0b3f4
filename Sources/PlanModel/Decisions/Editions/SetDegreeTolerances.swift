/// 程度を表す言葉の目安を決める.
public struct SetDegreeTolerances: PlanDecision {
  public static let name: StaticString = "setDegreeTolerances"

  /// `nil` for the usual ones.
  public var tolerances: DegreeTolerances?

  public init(tolerances: DegreeTolerances? = nil) {
    self.tolerances = tolerances
  }

  public var change: PlanChange { .setDegreeTolerances(self) }

  public var subjects: [Subject] { [.degreeTolerances] }

  public func refusal(in plan: Plan) -> Refusal? {
    guard let tolerances else { return Rule.changes(plan.decidedTolerances != nil) }
    let range = Amount(coefficient: 0)...DegreeTolerances.largest
    for degree in DegreeTolerances.Degree.allCases where !range.contains(tolerances[degree]) {
      return Refusal(
        .valueUnfit,
        japanese:
          "「\(degree.words.japanese)」の目安は、0％から\(range.upperBound.shown)％までにしてください（\(tolerances[degree].shown)％）。",
        english:
          "the tolerance for \(degree.words.english) lies between 0 and \(range.upperBound.shown) %, not \(tolerances[degree].shown) %"
      )
    }
    return Rule.changes(plan.degreeTolerances != tolerances)
  }

  public func apply(to plan: inout Plan) {
    plan.decidedTolerances = tolerances
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    [SetDegreeTolerances(tolerances: plan.decidedTolerances).change]
  }

  public var redacted: PlanChange { change }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("tolerances", tolerances)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    tolerances = try json.optionalRecord("tolerances")
  }
}
