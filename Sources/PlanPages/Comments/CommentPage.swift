import Markup
import PlanModel

/// One comment: what was said, the answer, what may be done about it, and its history.
enum CommentPage {
  struct Model {
    let plan: PlanContents
    let row: CommentRegister.Row
    let chronicle: Chronicle
    let problem: FormProblem?

    /// - Returns: `nil` where the plan has no such comment.
    /// - Throws: what reading the entries throws.
    init?(_ name: String, of plan: PlanContents, problem: FormProblem? = nil) throws {
      guard let row = plan.comments.rows.first(where: { $0.id.text == name }) else { return nil }
      self.plan = plan
      self.row = row
      self.problem = problem
      let entries = try plan.shown.history(.plan).filter { entry in
        entry.change.subjects.contains(.comment(row.id))
      }
      let acts = entries.map { [$0] }
      chronicle = Chronicle(telling: acts.indices.reversed(), of: acts, in: plan.shown.plan)
    }
  }

  static func frame(_ model: Model, in voice: Voice) -> PageFrame {
    let words = voice.phrases.comments
    let view = CommentView(row: model.row, plan: model.plan, voice: voice)
    let meeting = model.row.comment.remark.meeting
    return PageFrame(
      title: "\(words.comments) | \(meeting.name) \(meeting.date) \(model.row.number)",
      route: .comment(model.row.id.text), kind: "comments-page",
      main: .several([
        element(.p) { element(.a, voice.link(.comments)) { words.allComments } },
        element(.h1) {
          voice.plan("\(meeting.name) \(model.row.number)")
          " "
          element(.small) { voice.phrases.kept.day(meeting.date) }
        },
        FormFrame(
          route: .comment(model.row.id.text), version: model.plan.shown.version, problem: model.problem
        )
        .notices(in: voice, saved: voice.phrases.comments.saved),
        element(.article, .class("remark")) {
          element(.p, .class("about")) { view.topic }
          view.said()
        },
        forms(model, in: voice),
        element(.h2) { voice.phrases.kept.history },
        JournalList(
          chronicle: model.chronicle, plan: model.plan, kind: nil, indicator: nil, voice: voice
        ).view(),
      ]))
  }

  private static func forms(_ model: Model, in voice: Voice) -> HTML {
    guard model.plan.acceptsForms else { return .nothing }
    let words = voice.phrases.comments
    let own = CommentFields(
      plan: model.plan, route: .comment(model.row.id.text), problem: model.problem, voice: voice)
    return .several([
      element(.h2) { model.row.comment.answer == nil ? words.answerIt : words.answerAnew },
      own.answer(model.row),
      own.lists(),
      element(.details, .class("form-box"), own.failed(.correct, of: model.row.id) ? .open : nil) {
        element(.summary) { words.correct }
        own.correct(model.row)
      },
      element(.details, .class("form-box"), own.failed(.withdraw, of: model.row.id) ? .open : nil) {
        element(.summary) { words.withdraw }
        element(.p) { words.withdrawLead }
        own.withdraw(model.row)
      },
    ])
  }
}
