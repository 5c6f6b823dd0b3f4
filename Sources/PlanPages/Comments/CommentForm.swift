import PlanModel

/// What the forms about comments ask for.
struct CommentForm {
  let plan: Plan
  /// The day of an answer that does not say its own.
  let today: CalendarDate

  /// What a form does.
  enum Act: String {
    case record
    case answer
    case correct
    case withdraw
  }

  /// The names of the fields.
  enum Field: String, CaseIterable {
    case act, comment
    case meeting, date, topic, kind, speaker, text
    case answer, department, answered
    case reason
  }

  func request(of form: SubmittedForm) -> Result<FormRequest, FormFault>? {
    guard let act = form[.act].flatMap(Act.init) else { return nil }
    do throws(FormFault) {
      if act == .record { return .success(.comment(try remark(form))) }
      guard let id = form[.comment].flatMap({ CommentID($0) }) else { return nil }
      let change: PlanChange?
      switch act {
      case .record: change = nil
      case .answer: change = try answer(id, form)
      case .correct:
        let remark = try remark(form)
        let isSame = plan.comments[id].map { !remark.differs(from: $0.remark) } ?? false
        change = isSame ? nil : CorrectComment(comment: id, remark: remark).change
      case .withdraw: change = WithdrawComment(comment: id, reason: form[.reason] ?? "").change
      }
      guard let change else { return .success(.nothing) }
      return .success(.record([change], expected: [change].expected(seen: form.seen)))
    } catch {
      return .failure(error)
    }
  }

  private func remark(_ form: SubmittedForm) throws(FormFault) -> Plan.Remark {
    Plan.Remark(
      meeting: Plan.Meeting(
        name: form[.meeting] ?? "", date: try day(form[.date] ?? "")),
      topic: form[.topic].flatMap(Plan.CommentTopic.init(formValue:)) ?? .plan,
      kind: form[.kind].flatMap { Plan.Remark.Kind(rawValue: $0) } ?? .opinion,
      speaker: filled(form[.speaker]), text: form[.text] ?? "")
  }

  /// - Returns: `nil` where nothing changes.
  private func answer(_ id: CommentID, _ form: SubmittedForm) throws(FormFault) -> PlanChange? {
    let old = plan.comments[id]?.answer
    guard let text = filled(form[.answer]) else {
      if old != nil { return AnswerComment(comment: id).change }
      let words = (CommentPhrases.japanese.answerMissing, CommentPhrases.english.answerMissing)
      throw FormFault(message: Wording(japanese: words.0, english: words.1))
    }
    let answer = Plan.CommentAnswer(
      text: text, department: filled(form[.department]),
      date: try filled(form[.answered]).map(day) ?? today)
    if let old, !answer.differs(from: old) { return nil }
    return AnswerComment(comment: id, answer: answer).change
  }

  private func day(_ typed: String) throws(FormFault) -> CalendarDate {
    if let day = CalendarDate(typed: typed) { return day }
    throw FormFault(
      message: Wording(
        japanese: CommentPhrases.japanese.noDay(typed), english: CommentPhrases.english.noDay(typed)))
  }

  private func filled(_ text: String?) -> String? {
    text.flatMap { FoldedText($0).text.isEmpty ? nil : $0 }
  }
}

extension SubmittedForm {
  /// A field as typed; browsers send line ends as two characters.
  subscript(field: CommentForm.Field) -> String? {
    fields[field.rawValue].map { String($0.map { $0 == "\r\n" ? "\n" : $0 }) }
  }
}

extension Plan.CommentTopic {
  /// As a field of a form has it: `indicator-k3m9`; empty for the plan as a whole.
  var formValue: String {
    switch self {
    case .plan: ""
    case .pillar(let id): "pillar-\(id)"
    case .measure(let id): "measure-\(id)"
    case .indicator(let id): "indicator-\(id)"
    }
  }

  init?(formValue: String) {
    let parts = formValue.split(separator: "-", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    let topic: Plan.CommentTopic? =
      switch parts[0] {
      case "pillar": PillarID(parts[1]).map { .pillar($0) }
      case "measure": MeasureID(parts[1]).map { .measure($0) }
      case "indicator": IndicatorID(parts[1]).map { .indicator($0) }
      default: nil
      }
    guard let topic else { return nil }
    self = topic
  }
}
