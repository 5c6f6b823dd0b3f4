internal import PlanModel
internal import PlanPages

/// What was said in a meeting, with the city's answers.
enum CommentsContent {
  static var table: TableForm<CommentRegister.Row> {
    TableForm(
      "comments",
      [
        .init(
          part: "number", head: "番号", width: .millimetres(10), alignment: .center, reading: .value("番号")
        ) { [.text(String($0.number))] },
        .init(part: "place", head: "対象", width: .millimetres(46), reading: .title) { row in
          let place = place(of: row)
          return [.small(place.text, spoken: place.spoken)] + (row.subject.map { [.text($0)] } ?? [])
        },
        .init(
          part: "kind", head: "区分", width: .millimetres(20), alignment: .center, reading: .value("区分")
        ) { row in
          let remark = row.comment.remark
          return [.text(remark.kind.wording.japanese)]
            + (remark.speaker.map { [.small($0, spoken: "発言者は\($0)")] } ?? [])
        },
        .init(part: "text", head: "意見", width: .share(1), reading: .text("意見")) {
          [.text($0.comment.remark.text)]
        },
        .init(part: "answer", head: "回答・対応", width: .share(1), reading: .text("回答・対応")) {
          [.text($0.comment.answer?.text ?? "回答準備中")]
        },
        .init(part: "departments", head: "回答課", width: .millimetres(30), reading: .value("回答課")) { row in
          // Before there is an answer, whose it will be.
          guard let answer = row.comment.answer else { return row.departments.map { .text($0) } }
          return (answer.department.map { [.text($0)] } ?? []) + [
            .small(answer.date.japaneseName, spoken: "（\(answer.date.japaneseName)に回答）")
          ]
        },
      ])
  }

  static func section(_ comments: DocumentSource.PrintedComments) -> DocumentSection {
    let meeting = comments.group.meeting
    return DocumentSection(
      title: .ofForm(comments.isLastMeeting ? "前回の会議での意見と回答" : "会議での意見と回答"),
      lead: "\(meeting.name)（\(meeting.date.japaneseName)）で出た意見と、その回答です。",
      blocks: [.table(table.table(comments.group.rows))])
  }

  private static func place(of row: CommentRegister.Row) -> (text: String, spoken: String) {
    let place = row.place ?? ""
    switch row.comment.remark.topic {
    case .plan: return ("計画全体", "計画全体")
    case .pillar: return (PrintedForm.wide(place), place)
    case .measure: return ("施策" + PrintedForm.wide(place), "施策" + SpokenText.code(place))
    case .indicator:
      let place = PrintedPlace(place)
      return (place.text, place.spoken)
    }
  }
}
