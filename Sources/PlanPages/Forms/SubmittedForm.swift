public import PlanModel
public import PlanRatings

/// What somebody typed on a page and sent.
public struct SubmittedForm: Hashable, Sendable {
  /// By the names of the fields.
  public var fields: [String: String]

  public init(_ fields: [String: String]) {
    self.fields = fields
  }

  /// The version of the plan that the page showed; 0 where it does not say.
  var seen: Int { fields[Self.seenField].flatMap { Int($0) } ?? 0 }

  static let seenField = "seen"
}

/// What is to be recorded of a form.
public enum FormRequest: Sendable {
  /// Decisions, each against the version of its subject that the page showed.
  case record([PlanChange], expected: [Subject: Int])
  /// The rule by which the plan is rated; `nil` for none.
  case choose(RatingRule?, seen: Int)
  /// A new comment, which gets its id and its place when it is recorded.
  case comment(Plan.Remark)
  /// Nothing was changed.
  case nothing
}

/// A form that could not be recorded: what is wrong, and what was typed.
public struct FormProblem: Sendable {
  public var message: Wording
  public var form: SubmittedForm

  public init(_ message: Wording, in form: SubmittedForm) {
    self.message = message
    self.form = form
  }
}
