internal import PlanModel
internal import PlanPages

extension DocumentSource.PrintedComments {
  /// Writes the comments as their template takes them.
  func write(to json: inout JSONWriter) {
    json.key("comments")
    json.object { json in
      json.printable("meeting", group.meeting.name)
      json.member("day", group.meeting.date.japaneseName)
      json.key("last")
      json.boolean(isLastMeeting)
      json.key("rows")
      json.array(group.rows) { Self.write($1, to: &$0) }
    }
  }

  private static func write(_ row: CommentRegister.Row, to json: inout JSONWriter) {
    let remark = row.comment.remark
    json.object { json in
      json.member("number", String(row.number))
      json.printable("place", place(of: row))
      json.printable("subject", row.subject)
      json.member("kind", remark.kind.wording.japanese)
      json.printable("speaker", remark.speaker)
      json.printable("text", remark.text)
      json.key("answer")
      if let answer = row.comment.answer {
        json.object { json in
          json.printable("text", answer.text)
          json.printable("by", answer.department)
          json.member("day", answer.date.japaneseName)
        }
      } else {
        json.null()
      }
      json.key("departments")
      json.strings(row.departments.map(PrintableText.clean))
    }
  }

  private static func place(of row: CommentRegister.Row) -> String {
    let place = row.place ?? ""
    return switch row.comment.remark.topic {
    case .plan: "計画全体"
    case .pillar: PrintedForm.wide(place)
    case .measure: "施策" + PrintedForm.wide(place)
    case .indicator: DocumentContent.place(place)
    }
  }
}
