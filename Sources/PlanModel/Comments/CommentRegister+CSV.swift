extension CommentRegister {
  /// The heads of the sheet in which comments are written down, handed out and taken in again.
  public enum Head: String, CaseIterable, Sendable {
    case meeting = "会議名"
    case date = "会議の日"
    case number = "番号"
    case place = "対象"
    case subject = "対象の名称"
    case kind = "区分"
    case speaker = "発言者"
    case text = "意見"
    case answer = "回答"
    case department = "回答課"
    case answered = "回答日"
    case id = "ID"
  }

  /// Meetings with their comments as CSV, a line for each comment.
  public static func csv(_ groups: [Group]) -> [UInt8] {
    var csv = CSVText(heads: Head.allCases.map(\.rawValue))
    for row in groups.flatMap(\.rows) { csv.append(Head.allCases.map { cell($0, of: row) }) }
    return csv.bytes
  }

  private static func cell(_ head: Head, of row: Row) -> CSVText.Cell {
    let (remark, answer) = (row.comment.remark, row.comment.answer)
    return switch head {
    case .meeting: .text(remark.meeting.name)
    case .date: .text(remark.meeting.date.description)
    case .number: .number(row.number)
    case .place: .text(row.place ?? "計画全体")
    case .subject: .text(row.subject)
    case .kind: .text(remark.kind.wording.japanese)
    case .speaker: .text(remark.speaker)
    case .text: .text(remark.text)
    case .answer: .text(answer?.text)
    case .department: .text(answer?.department)
    case .answered: .text(answer?.date.description)
    case .id: .text(row.id.text)
    }
  }
}

extension CommentRegister {
  /// Writes meetings with their comments as the document comments/1.
  public static func write(_ groups: [Group], of plan: Plan, to json: inout JSONWriter) {
    json.object { json in
      json.member("format", "comments/1")
      json.member("plan", plan.id)
      json.member("version", plan.version)
      json.key("meetings")
      json.array(groups) { json, group in
        json.object { json in
          json.member("name", group.meeting.name)
          json.member("date", group.meeting.date)
          json.key("comments")
          json.array(group.rows) { write($1, to: &$0) }
        }
      }
    }
  }

  private static func write(_ row: Row, to json: inout JSONWriter) {
    let (remark, answer) = (row.comment.remark, row.comment.answer)
    json.object { json in
      json.member("comment", row.id)
      json.member("number", row.number)
      json.member("about", remark.topic.part)
      json.member("place", row.place)
      json.member("subject", row.subject)
      json.member("kind", remark.kind)
      json.member("speaker", remark.speaker)
      json.member("text", remark.text)
      json.member("answer", answer)
    }
  }
}
