public import PlanModel

/// A plan's analyses held against its table.
public struct PlanCheck: Sendable {
  private let document: PlanDocument
  private let plan: Plan?

  /// - Parameters:
  ///   - document: the edition to check.
  ///   - plan: the plan it is a cut of, where it is kept, for what other years said and what people stated.
  public init(_ document: PlanDocument, plan: Plan? = nil) {
    self.document = document
    self.plan = plan
  }

  /// Everything found: each row's claims in the order of its analysis, then what the table itself shows, then what
  /// holds for the plan.
  public func findings() -> [Finding] { [] }

  /// What a text says if it stood as the analysis of an indicator; `nil` where the plan has no such indicator.
  public func findings(of text: String, for indicator: IndicatorID) -> [Finding]? { nil }
}
