import Markup
import PlanModel

/// The form by which somebody says that a finding was looked at, or takes that back.
struct FindingForm {
  let plan: PlanContents
  let problem: FormProblem?

  /// The names of the fields.
  private enum Field: String {
    case act, kind, indicator, year, words, note
  }

  /// What the form does.
  private enum Act: String {
    case accept, reopen
  }

  /// The form for one of the plan's findings, which nobody has answered.
  func accepting(_ place: Int, in voice: Voice) -> HTML {
    let words = voice.phrases.check
    let key = plan.answers.key(of: plan.findings[place])
    let isProblem = problem.map { $0.form.findingKey == key } ?? false
    let id = "note-\(place + 1)"
    return element(.details, .class("answer-finding screen"), isProblem ? .open : nil) {
      element(.summary) { words.accept }
      form(.accept, key, in: voice) {
        element(.div, .class("field")) {
          element(.label, .for(id)) { words.acceptReason }
          void(
            .input, .type(.text), .id(id), .name(Field.note.rawValue), .required, voice.planLanguage,
            .value(isProblem ? problem?.form.fields[Field.note.rawValue] ?? "" : ""))
        }
        element(.button, .type(.submit)) { words.acceptAction }
      }
    }
  }

  /// The form that takes an answer back.
  func reopening(_ finding: Finding, in voice: Voice) -> HTML {
    form(.reopen, plan.answers.key(of: finding), in: voice) {
      element(.button, .type(.submit)) { voice.phrases.check.reopen }
    }
  }

  func request(of form: SubmittedForm) -> Result<FormRequest, FormFault>? {
    guard let act = form.fields[Field.act.rawValue].flatMap(Act.init), let key = form.findingKey else {
      return nil
    }
    let change: PlanChange
    switch act {
    case .reopen:
      guard plan.shown.plan.answers[key] != nil else { return .success(.nothing) }
      change = AnswerFinding(finding: key).change
    case .accept:
      guard plan.findings.contains(where: { plan.answers.key(of: $0) == key }) else {
        return .failure(Self.fault(\.findingGone))
      }
      let note = form.fields[Field.note.rawValue] ?? ""
      if FoldedText(note).text.isEmpty { return .failure(Self.fault(\.acceptReasonMissing)) }
      change =
        AnswerFinding(
          finding: key, answer: Plan.FindingAnswer(kind: .accepted, note: note)
        ).change
    }
    return .success(.record([change], expected: [change].expected(seen: form.seen)))
  }

  private static func fault(_ words: (CheckPhrases) -> String) -> FormFault {
    FormFault(message: Wording(japanese: words(.japanese), english: words(.english)))
  }

  private func form(
    _ act: Act, _ key: Plan.FindingKey, in voice: Voice, @HTMLBuilder content: () -> HTML
  ) -> HTML {
    FormFrame(route: .findings, version: plan.shown.version, problem: problem).fields(in: voice) {
      hidden(.act, act.rawValue)
      hidden(.kind, key.kind)
      if let indicator = key.indicator { hidden(.indicator, indicator.text) }
      if let year = key.fiscalYear { hidden(.year, String(year.westernYear)) }
      hidden(.words, key.words ?? "")
      content()
    }
  }

  private func hidden(_ field: Field, _ value: String) -> HTML {
    void(.input, .type(.hidden), .name(field.rawValue), .value(value))
  }
}

extension SubmittedForm {
  /// The finding that the form is about.
  fileprivate var findingKey: Plan.FindingKey? {
    guard let kind = fields["kind"], let words = fields["words"] else { return nil }
    // Browsers send line ends as two characters.
    return Plan.FindingKey(
      kind: kind, indicator: fields["indicator"].flatMap { IndicatorID($0) },
      fiscalYear: fields["year"].flatMap { Int($0) }.map { FiscalYear($0) },
      words: String(words.map { $0 == "\r\n" ? "\n" : $0 }))
  }
}
