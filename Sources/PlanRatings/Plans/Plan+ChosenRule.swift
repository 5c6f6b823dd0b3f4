public import PlanModel

extension Plan {
  /// The rule by which the plan's owner has it rated; `nil` until one is chosen.
  ///
  /// - Throws: `RuleFileError` where the chosen rule cannot be read.
  public func chosenRule() throws -> RatingRule? {
    guard let choice = ratingRule else { return nil }
    if let text = choice.text { return try RatingRule(yaml: text, file: choice.rule) }
    guard let shipped = ShippedRule.named(choice.rule) else {
      throw RuleFileError(unknown: choice.rule)
    }
    return shipped.rule
  }
}
