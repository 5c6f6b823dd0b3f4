import Markup
import PlanModel

/// A comment with its answer.
struct CommentView {
  let row: CommentRegister.Row
  let plan: PlanContents
  let voice: Voice

  private var words: CommentPhrases { voice.phrases.comments }

  static func id(_ comment: CommentID) -> String { "comment-\(comment)" }

  /// What it is about; as a link where that is an indicator in use.
  var topic: HTML {
    switch row.comment.remark.topic {
    case .plan: return .text(voice.phrases.wholePlan)
    case .pillar(let id):
      let number = plan.shown.plan.pillars[id]?.number ?? 0
      return .several([.text("\(voice.phrases.pillar(number)) "), voice.plan(row.subject ?? "")])
    case .measure(let id):
      let number = plan.shown.plan.measures[id]?.number ?? ""
      return .several([.text("\(voice.phrases.measure(number)) "), voice.plan(row.subject ?? "")])
    case .indicator(let id):
      let placement = plan.shown.plan.indicators[id]?.placement
      let number = placement.flatMap { plan.shown.plan.pillars[$0.pillar]?.number } ?? 0
      let name = voice.plan("\(placement?.code ?? "") \(row.subject ?? "")")
      return .several([
        .text("\(voice.phrases.pillar(number)) "),
        plan.entry(id) == nil ? name : element(.a, voice.link(.indicator(id.text))) { name },
      ])
    }
  }

  /// What was said, and the answer or that there is none yet.
  func said() -> HTML {
    let remark = row.comment.remark
    return element(.dl, .class("said")) {
      element(.dt) { voice.text(remark.kind.wording) }
      element(.dd) {
        element(.p, .class("text"), voice.planLanguage) { remark.text }
        if let speaker = remark.speaker { element(.p, .class("by"), voice.planLanguage) { speaker } }
      }
      element(.dt) { words.answer }
      if let answer = row.comment.answer {
        element(.dd) {
          element(.p, .class("text"), voice.planLanguage) { answer.text }
          element(.p, .class("by")) {
            if let department = answer.department {
              voice.plan(department)
              " "
            }
            element(.time, .datetime(answer.date.description)) { voice.phrases.kept.day(answer.date) }
          }
        }
      } else {
        element(.dd, .class("unanswered")) { words.unanswered }
      }
    }
  }
}
