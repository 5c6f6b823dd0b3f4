import Markup
import PlanModel

/// What is said in meetings, by meeting, with the city's answers.
enum CommentsPage {
  struct Model {
    let plan: PlanContents
    let problem: FormProblem?

    var groups: [CommentRegister.Group] { plan.comments.groups }
    var unanswered: [CommentRegister.Row] { plan.comments.rows.filter { $0.comment.answer == nil } }
  }

  static func frame(_ model: Model, in voice: Voice) -> PageFrame {
    let words = voice.phrases.comments
    let fields = CommentFields(plan: model.plan, route: .comments, problem: model.problem, voice: voice)
    return PageFrame(
      title: words.comments, route: .comments, kind: "comments-page",
      main: .several([
        element(.h1) { words.comments },
        element(.p, .class("lead reading")) { words.lead },
        notices(model, in: voice),
        model.groups.isEmpty ? empty(in: voice) : .nothing,
        recording(model, fields, in: voice),
        toAnswer(model, in: voice),
        .several(model.groups.enumerated().map { meeting($1, $0, model, fields, in: voice) }),
        model.groups.isEmpty
          ? .nothing : element(.p) { element(.a, voice.link(.commentsData)) { words.csv } },
      ]))
  }

  private static func notices(_ model: Model, in voice: Voice) -> HTML {
    FormFrame(route: .comments, version: model.plan.shown.version, problem: model.problem).notices(
      in: voice, saved: voice.phrases.comments.saved)
  }

  private static func empty(in voice: Voice) -> HTML {
    element(.div, .class("empty")) {
      element(.p) { voice.phrases.comments.empty }
      element(.p, .class("command")) {
        element(.code, .lang("ja")) { "hashira comments import 計画名 意見.csv --apply" }
      }
    }
  }

  private static func recording(_ model: Model, _ fields: CommentFields, in voice: Voice) -> HTML {
    guard model.plan.acceptsForms else { return .nothing }
    let isOpen = model.groups.isEmpty || fields.failed(.record, of: nil)
    return element(.details, .class("form-box"), isOpen ? .open : nil) {
      element(.summary) { voice.phrases.comments.record }
      fields.record()
      fields.lists()
    }
  }

  /// The way to each comment that waits, the newest meeting's first.
  private static func toAnswer(_ model: Model, in voice: Voice) -> HTML {
    let rows = model.unanswered
    guard !rows.isEmpty else { return .nothing }
    return element(.section, .labelledBy("to-answer")) {
      element(.h2, .id("to-answer")) { voice.phrases.counted(voice.phrases.comments.toAnswer, rows.count) }
      element(.ul, .class("to-answer")) {
        for row in rows {
          element(.li) {
            element(.a, .href(Link(fragment: CommentView.id(row.id))), voice.planLanguage) {
              "\(row.comment.remark.meeting.name) \(row.number)"
            }
            " "
            element(.span, .class("departments"), voice.planLanguage) {
              row.departments.joined(separator: "、")
            }
          }
        }
      }
    }
  }

  private static func meeting(
    _ group: CommentRegister.Group, _ place: Int, _ model: Model, _ fields: CommentFields, in voice: Voice
  ) -> HTML {
    let id = "meeting-\(place + 1)"
    return element(.section, .class("meeting"), .labelledBy(id)) {
      element(.h2, .id(id)) {
        voice.plan(group.meeting.name)
        " "
        element(.small) {
          element(.time, .datetime(group.meeting.date.description)) {
            voice.phrases.kept.day(group.meeting.date)
          }
        }
      }
      element(.p, .class("hint")) { voice.phrases.comments.counts(group.rows.count, group.unanswered) }
      for row in group.rows { comment(row, model, fields, in: voice) }
    }
  }

  private static func comment(
    _ row: CommentRegister.Row, _ model: Model, _ fields: CommentFields, in voice: Voice
  ) -> HTML {
    let view = CommentView(row: row, plan: model.plan, voice: voice)
    let words = voice.phrases.comments
    return element(.article, .id(CommentView.id(row.id)), .class("remark")) {
      element(.h3) {
        "\(row.number). "
        view.topic
      }
      view.said()
      if model.plan.acceptsForms, row.comment.answer == nil {
        element(.details, .class("form-box"), fields.failed(.answer, of: row.id) ? .open : nil) {
          element(.summary) { words.answerIt }
          fields.answer(row)
        }
      }
      element(.p, .class("screen")) {
        element(.a, voice.link(.comment(row.id.text))) {
          row.comment.answer == nil || !model.plan.acceptsForms
            ? words.correctIt : words.answerAnewOrCorrectIt
        }
      }
    }
  }
}
