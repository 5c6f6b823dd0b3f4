import Markup
import PlanModel

/// What was said of the indicator in meetings, the newest first; nothing where nothing was.
struct CommentSection {
  let model: IndicatorPage.Model
  let voice: Voice

  func view() -> HTML {
    guard let id = model.indicator.id else { return .nothing }
    let rows = model.plan.comments.rows.filter { $0.comment.remark.topic == .indicator(id) }
    guard !rows.isEmpty else { return .nothing }
    return IndicatorPage.section("comments", voice.phrases.comments.aboutIndicator) {
      for row in rows { comment(row) }
      element(.p, .class("screen")) {
        element(.a, voice.link(.comments)) { voice.phrases.comments.allComments }
      }
    }
  }

  private func comment(_ row: CommentRegister.Row) -> HTML {
    let view = CommentView(row: row, plan: model.plan, voice: voice)
    let meeting = row.comment.remark.meeting
    return element(.article, .class("remark")) {
      element(.h3) {
        element(.a, voice.link(.comment(row.id.text))) { voice.plan("\(meeting.name) \(row.number)") }
        " "
        element(.small) { voice.phrases.kept.day(meeting.date) }
      }
      view.said()
    }
  }
}
