extension CommentRegister {
  /// Writes meetings with their comments as the document comments/1.
  public static func write(_ groups: [Group], of plan: Plan, to json: inout JSONWriter) {
    json.object { json in
      json.member("schema", "comments/1")
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
