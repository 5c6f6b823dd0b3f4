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
