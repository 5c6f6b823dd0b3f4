extension RecordComment: ToldDecision {
  var kindOfHistory: HistoryKind { .comment }

  func told(by teller: ChangeTeller) -> Wording {
    let (said, topic) = (teller.said(remark), teller.name(remark.topic))
    return teller.say(
      "\(said.japanese)を記録（\(topic.japanese)について）", "\(said.english) recorded, about \(topic.english)")
  }
}

extension CorrectComment: ToldDecision {
  var kindOfHistory: HistoryKind { .comment }

  func told(by teller: ChangeTeller) -> Wording {
    let (said, topic) = (teller.said(remark), teller.name(remark.topic))
    return teller.say(
      "意見の記録を訂正: \(said.japanese)（\(topic.japanese)について）",
      "record of a comment corrected: \(said.english), about \(topic.english)")
  }
}

extension AnswerComment: ToldDecision {
  var kindOfHistory: HistoryKind { .comment }

  func told(by teller: ChangeTeller) -> Wording {
    let old = teller.comment(comment)
    let said = old.map { teller.said($0.remark) } ?? teller.say("意見", "comment")
    guard let answer else {
      return teller.say("\(said.japanese)への回答を取り下げ", "answer to the \(said.english) withdrawn")
    }
    let isNew = teller.before?.comments[comment]?.answer == nil
    let text = teller.beginning(of: answer.text)
    return teller.say(
      "\(said.japanese)に「\(text)」と\(isNew ? "回答" : "回答し直し")",
      "\(said.english) answered\(isNew ? "" : " anew"): “\(text)”")
  }
}

extension WithdrawComment: ToldDecision {
  var kindOfHistory: HistoryKind { .comment }
  var reasonTold: String? { reason }

  func told(by teller: ChangeTeller) -> Wording {
    let said = teller.comment(comment).map { teller.said($0.remark) } ?? teller.say("意見", "comment")
    return teller.say("\(said.japanese)を取り下げ", "\(said.english) withdrawn")
  }
}

extension ChangeTeller {
  func comment(_ id: CommentID) -> Plan.Comment? { before?.comments[id] ?? plan.comments[id] }

  /// 第2回審議会（令和8年2月1日）の質問「…」.
  func said(_ remark: Plan.Remark) -> Wording {
    let (meeting, day, kind) = (remark.meeting.name, day(remark.meeting.date), remark.kind.wording)
    let text = beginning(of: remark.text)
    return say(
      "\(meeting)\(day.japanese)の\(kind.japanese)「\(text)」",
      "\(kind.english) “\(text)” of \(meeting)\(day.english)")
  }

  /// 指標「相談件数」; 計画全体.
  func name(_ topic: Plan.CommentTopic) -> Wording {
    topic.part.map { name($0) } ?? say("計画全体", "the plan as a whole")
  }

  /// As much of a text as a sentence can quote, in one line.
  func beginning(of text: String) -> String {
    let line = text.split { $0.isNewline }.joined(separator: " ")
    return line.count > 40 ? line.prefix(39) + "…" : line
  }
}
