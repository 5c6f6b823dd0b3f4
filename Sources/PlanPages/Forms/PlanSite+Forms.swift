public import PlanModel
import PlanRatings

extension PlanSite {
  /// The id of the line that says that a form was recorded.
  public static var recordedFragment: String { FormFrame.recorded }

  /// What a form asks to have recorded.
  ///
  /// - Parameters:
  ///   - form: what was sent.
  ///   - address: of the page it was typed on.
  ///   - today: the day of an answer that does not say its own.
  /// - Returns: what is to be recorded, or what is wrong with the form; `nil` where the page has no form.
  public func request(
    of form: SubmittedForm, at address: PageAddress, today: CalendarDate
  ) -> Result<FormRequest, FormFault>? {
    switch address.route {
    case .findings: FindingForm(plan: contents, problem: nil).request(of: form)
    case .comments, .comment: CommentForm(plan: contents.shown.plan, today: today).request(of: form)
    case .directions: .success(DirectionsForm(plan: contents.shown.plan).request(of: form))
    case .revisions: .success(CausesForm(plan: contents.shown.plan).request(of: form))
    case .rules: .success(.choose(nil, seen: form.seen))
    case .rule(let id): RuleForm.request(of: form, rule: id)
    default: nil
    }
  }
}

extension PageAddress {
  /// Where the browser is sent once what was typed on the page is recorded.
  ///
  /// - Parameter form: what was sent.
  /// - Returns: the page itself, unless what was recorded takes it away: that of a comment which is withdrawn.
  public func afterRecording(_ form: SubmittedForm) -> PageAddress {
    guard case .comment = route, form[.act] == CommentForm.Act.withdraw.rawValue else { return self }
    return PageAddress(.comments, at: place, in: language)
  }
}

/// What is wrong with what was typed.
public struct FormFault: Error, Sendable {
  public var message: Wording
}

/// The directions of all indicators, a field for each.
struct DirectionsForm {
  let plan: Plan

  static func field(_ id: IndicatorID) -> String { "direction-\(id.text)" }

  func request(of form: SubmittedForm) -> FormRequest {
    var changes: [PlanChange] = []
    for id in plan.indicatorsInOrder {
      guard let word = form.fields[Self.field(id)], let direction = Plan.DesiredDirection(rawValue: word),
        direction != plan.indicators[id]?.desiredDirection
      else { continue }
      changes.append(SetDesiredDirection(indicator: id, direction: direction).change)
    }
    return changes.isEmpty ? .nothing : .record(changes, expected: changes.expected(seen: form.seen))
  }
}

/// The reason codes of all revisions, a field for each.
struct CausesForm {
  let plan: Plan

  static func field(_ id: RevisionID) -> String { "cause-\(id.text)" }

  func request(of form: SubmittedForm) -> FormRequest {
    var changes: [PlanChange] = []
    for id in plan.indicatorsInOrder {
      for (year, ledger) in (plan.indicators[id]?.targets ?? [:]).sorted(by: { $0.key < $1.key }) {
        for revision in ledger.revisions {
          guard let word = form.fields[Self.field(revision.id)] else { continue }
          let cause = Plan.RevisionCause(rawValue: word)
          guard cause != nil || word.isEmpty, cause != revision.cause else { continue }
          changes.append(
            ClassifyRevision(indicator: id, fiscalYear: year, revision: revision.id, cause: cause).change)
        }
      }
    }
    return changes.isEmpty ? .nothing : .record(changes, expected: changes.expected(seen: form.seen))
  }
}

/// The choice of a rule, with the numbers it leaves open.
enum RuleForm {
  static func field(_ parameter: RuleParameter) -> String { "parameter-\(parameter.name)" }

  static func request(of form: SubmittedForm, rule id: String) -> Result<FormRequest, FormFault>? {
    guard var rule = ShippedRule.named(id)?.rule else { return nil }
    for index in rule.parameters.indices {
      let parameter = rule.parameters[index]
      guard let typed = form.fields[field(parameter)] else { continue }
      let text = FoldedText(typed).text.filter { $0 != " " }
      if text.isEmpty {
        rule.parameters[index].value = nil
      } else if let value = Threshold(text.hasSuffix("%") ? text : text + "%") {
        rule.parameters[index].value = value
      } else {
        let (japanese, english) = (RatingPhrases.japanese, RatingPhrases.english)
        let name = parameter.wording
        return .failure(
          FormFault(
            message: Wording(
              japanese: japanese.parameterUnfit(name.japanese, typed),
              english: english.parameterUnfit(name.english, typed))))
      }
    }
    return .success(.choose(rule, seen: form.seen))
  }
}

extension [PlanChange] {
  /// Every subject at the version of the page, so that what somebody else changed since is refused.
  func expected(seen: Int) -> [Subject: Int] {
    Dictionary(flatMap(\.subjects).map { ($0, seen) }, uniquingKeysWith: { first, _ in first })
  }
}
