import PlanModel
import PlanService

/// What `comments` says.
extension CommandPhrases {
  var noComments: String {
    say(
      "この計画には、会議の意見がまだありません。hashira comments record か import で記録できます。",
      "No comment was recorded for this plan yet; hashira comments record or import does.")
  }

  var noSuchComments: String { say("当てはまる意見はありません。", "No comment is like that.") }
  var unanswered: String { say("回答準備中", "not answered yet") }

  func meeting(_ group: CommentRegister.Group) -> String {
    let (meeting, count) = (group.meeting, group.rows.count)
    let name = TerminalText.line(meeting.name)
    return say(
      "\(name)　\(meeting.date.japaneseName)　\(count)件（未回答\(group.unanswered)件）",
      "\(name), \(meeting.date.englishName): \(count) comments, \(group.unanswered) not answered")
  }

  func columnsNotRead(_ heads: [String]) -> String {
    let list = heads.map { "「\(TerminalText.line($0))」" }.joined()
    return say("読まない列: \(list)", "Columns that are not read: \(list)")
  }

  func mistake(_ mistake: CommentProposal.Mistake, in file: String) -> String {
    let row = mistake.row.map { say("\($0)行目", "row \($0)") }
    let column = mistake.column.map { say("「\($0)」", ", \($0)") } ?? ""
    let place = [file, row.map { $0 + column }].compactMap { $0 }.joined(separator: ": ")
    return "\(place): \(mistake.message.text(in: language))"
  }

  func commentCounts(_ proposal: CommentProposal) -> String {
    say(
      "新しい意見\(proposal.recorded)件、回答\(proposal.answered)件、訂正\(proposal.corrected)件、変わらない意見\(proposal.same)件",
      "\(proposal.recorded) new comments, \(proposal.answered) answers, \(proposal.corrected) corrections, \(proposal.same) comments as they are"
    )
  }
}
