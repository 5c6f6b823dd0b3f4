import Markup
import PlanModel

/// The forms about comments, with what was typed before where that could not be recorded.
struct CommentFields {
  let plan: PlanContents
  /// Where the forms are sent.
  let route: Route
  let problem: FormProblem?
  let voice: Voice

  private var words: CommentPhrases { voice.phrases.comments }

  /// Makes a new comment; of the newest meeting unless something else is typed.
  func record() -> HTML {
    let meeting = plan.comments.groups.first?.meeting
    return form(.record, of: nil) {
      remark(
        .record, nil, meeting?.name ?? "", meeting?.date, .plan, .opinion, speaker: "", text: "")
      end(words.recordAction)
    }
  }

  /// Puts a comment right.
  func correct(_ row: CommentRegister.Row) -> HTML {
    let said = row.comment.remark
    return form(.correct, of: row.id) {
      remark(
        .correct, row.id, said.meeting.name, said.meeting.date, said.topic, said.kind,
        speaker: said.speaker ?? "", text: said.text)
      end(words.recordAction)
    }
  }

  /// Answers a comment, or once more.
  func answer(_ row: CommentRegister.Row) -> HTML {
    let old = row.comment.answer
    let departments = row.departments.joined(separator: "、")
    return form(.answer, of: row.id) {
      area(.answer, words.answer, old?.text ?? "", .answer, row.id, isRequired: old == nil)
      if old != nil { element(.p, .class("hint")) { words.emptyTakesBack } }
      element(.div, .class("field-row")) {
        line(
          .department, words.department, old.map { $0.department ?? "" } ?? departments, .answer, row.id,
          .list(Self.departmentList))
        date(.answered, words.answered, old?.date, .answer, row.id, hint: words.emptyIsToday)
      }
      end(words.recordAction)
    }
  }

  func withdraw(_ row: CommentRegister.Row) -> HTML {
    form(.withdraw, of: row.id) {
      line(.reason, words.reason, "", .withdraw, row.id, .required)
      end(words.withdraw)
    }
  }

  /// The names that fields offer; once on a page.
  func lists() -> HTML {
    let names = plan.shown.plan.departments.values.filter { !$0.isRetired && $0.ends == nil }.map(\.name)
    return element(.datalist, .id(Self.departmentList)) {
      for name in Set(names).sorted() { element(.option, .value(name)) {} }
    }
  }

  /// Whether what a form asked for could not be recorded.
  func failed(_ act: CommentForm.Act, of comment: CommentID?) -> Bool {
    guard let form = problem?.form else { return false }
    return form[.act] == act.rawValue && form[.comment] == comment?.text
  }

  private static let departmentList = "department-names"

  private func form(
    _ act: CommentForm.Act, of comment: CommentID?, @HTMLBuilder content: () -> HTML
  ) -> HTML {
    FormFrame(route: route, version: plan.shown.version, problem: problem).fields(in: voice) {
      hidden(.act, act.rawValue)
      if let comment { hidden(.comment, comment.text) }
      content()
    }
  }

  private func remark(
    _ act: CommentForm.Act, _ id: CommentID?, _ meeting: String, _ day: CalendarDate?,
    _ topic: Plan.CommentTopic, _ kind: Plan.Remark.Kind, speaker: String, text: String
  ) -> HTML {
    .several([
      element(.div, .class("field-row")) {
        line(.meeting, words.meeting, meeting, act, id, .required)
        date(.date, words.date, day, act, id, isRequired: true)
      },
      topics(typed(.topic, act, id) ?? topic.formValue, act, id),
      kinds(typed(.kind, act, id) ?? kind.rawValue),
      area(.text, words.text, text, act, id, isRequired: true),
      line(.speaker, words.speaker, speaker, act, id, hint: words.speakerHint),
    ])
  }

  private func topics(_ chosen: String, _ act: CommentForm.Act, _ id: CommentID?) -> HTML {
    field(.topic, words.topic, act, id) { name in
      element(.select, .id(name), .name(CommentForm.Field.topic.rawValue), voice.planLanguage) {
        let offered = CommentTopics(plan.shown.plan, in: voice)
        option(.plan, voice.phrases.wholePlan, chosen)
        if let (topic, name) = offered.further(chosen) { option(topic, name, chosen) }
        for (pillar, topics) in offered.groups {
          element(.optgroup, .groupLabel(pillar)) {
            for (topic, name) in topics { option(topic, name, chosen) }
          }
        }
      }
    }
  }

  private func option(_ topic: Plan.CommentTopic, _ name: String, _ chosen: String) -> HTML {
    element(.option, .value(topic.formValue), topic.formValue == chosen ? .selected : nil) { name }
  }

  private func kinds(_ chosen: String) -> HTML {
    element(.fieldset, .class("kinds")) {
      element(.legend) { words.kind }
      element(.p, .class("choices")) {
        for kind in Plan.Remark.Kind.allCases {
          element(.label) {
            void(
              .input, .type(.radio), .name(CommentForm.Field.kind.rawValue), .value(kind.rawValue),
              kind.rawValue == chosen ? .checked : nil)
            " \(voice.text(kind.wording))"
          }
        }
      }
    }
  }

  private func area(
    _ field: CommentForm.Field, _ label: String, _ text: String, _ act: CommentForm.Act, _ id: CommentID?,
    isRequired: Bool
  ) -> HTML {
    self.field(field, label, act, id) { name in
      element(
        .textarea, .id(name), .name(field.rawValue), .rows(4), isRequired ? .required : nil,
        voice.planLanguage
      ) { typed(field, act, id) ?? text }
    }
  }

  private func line(
    _ field: CommentForm.Field, _ label: String, _ text: String, _ act: CommentForm.Act, _ id: CommentID?,
    _ further: Attribute? = nil, hint: String? = nil
  ) -> HTML {
    self.field(field, label, act, id, hint: hint) { name in
      void(
        .input, .type(.text), .id(name), .name(field.rawValue), .value(typed(field, act, id) ?? text),
        voice.planLanguage, further)
    }
  }

  private func date(
    _ field: CommentForm.Field, _ label: String, _ day: CalendarDate?, _ act: CommentForm.Act,
    _ id: CommentID?, isRequired: Bool = false, hint: String? = nil
  ) -> HTML {
    self.field(field, label, act, id, hint: hint) { name in
      void(
        .input, .type(.date), .id(name), .name(field.rawValue),
        .value(typed(field, act, id) ?? day?.description ?? ""), isRequired ? .required : nil)
    }
  }

  private func field(
    _ field: CommentForm.Field, _ label: String, _ act: CommentForm.Act, _ id: CommentID?,
    hint: String? = nil,
    input: (String) -> HTML
  ) -> HTML {
    let name = [act.rawValue, field.rawValue, id?.text].compactMap { $0 }.joined(separator: "-")
    return element(.div, .class("field")) {
      element(.label, .for(name)) { label }
      input(name)
      if let hint { element(.span, .class("hint")) { hint } }
    }
  }

  private func hidden(_ field: CommentForm.Field, _ value: String) -> HTML {
    void(.input, .type(.hidden), .name(field.rawValue), .value(value))
  }

  private func end(_ words: String) -> HTML {
    element(.p, .class("form-end")) { element(.button, .type(.submit), .class("action")) { words } }
  }

  private func typed(_ field: CommentForm.Field, _ act: CommentForm.Act, _ id: CommentID?) -> String? {
    failed(act, of: id) ? problem?.form[field] : nil
  }
}
