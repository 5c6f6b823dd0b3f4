public import PlanModel

/// A sheet of comments that a secretary wrote after a meeting, or filled in answers into.
///
/// Its columns are those of the register's CSV, in any order. A row with an ID is that comment; a row without one that says what a
/// comment of the meeting says already is that one too, so that a sheet can be taken in again with its answers. Each comment is one
/// row's: members who say the same in a meeting have a comment each.
public struct CommentSheet: Sendable {
  /// A row of it.
  public struct Row: Sendable {
    public var number: Int
    public var cells: [String]

    public init(number: Int, cells: [String]) {
      self.number = number
      self.cells = cells
    }
  }

  let columns: [CommentRegister.Head: Int]
  let unread: [String]
  let rows: [Row]
  /// The name and the day of the meeting of rows that do not say theirs.
  let meeting: String?
  let date: CalendarDate?

  /// - Parameters:
  ///   - heads: what stands above the columns.
  ///   - rows: those below, in order.
  ///   - meeting: the name of the meeting of rows that do not say theirs.
  ///   - date: the day of the meeting of rows that do not say theirs.
  public init(heads: [String], rows: [Row], meeting: String? = nil, date: CalendarDate? = nil) {
    var columns: [CommentRegister.Head: Int] = [:]
    var unread: [String] = []
    for (place, head) in heads.enumerated() where !FoldedText(head).text.isEmpty {
      if let known = Self.head(head), columns[known] == nil {
        columns[known] = place
      } else {
        unread.append(head)
      }
    }
    self.columns = columns
    self.unread = unread
    self.rows = rows
    self.meeting = meeting
    self.date = date
  }

  /// The column that a head means; offices call them by several names.
  private static func head(_ text: String) -> CommentRegister.Head? {
    let folded = FoldedText(text).text
    if let head = CommentRegister.Head(rawValue: folded) { return head }
    return switch folded.lowercased() {
    case "会議", "会議名称": .meeting
    case "日付", "開催日", "会議日", "会議の開催日": .date
    case "no", "no.", "№": .number
    case "指標", "施策", "柱", "項目", "該当箇所": .place
    case "種別", "種類": .kind
    case "委員", "委員名", "発言": .speaker
    case "内容", "意見の内容", "意見・質問", "意見等", "意見内容", "質問": .text
    case "回答・対応", "回答内容", "対応", "市の回答", "区の回答", "事務局の回答": .answer
    case "所管課", "担当課", "回答者", "回答部署", "回答した課": .department
    case "回答の日": .answered
    default: nil
    }
  }

  /// Works out what would be recorded.
  ///
  /// - Parameters:
  ///   - plan: into which the sheet is taken.
  ///   - today: the day of answers that do not say theirs.
  ///   - generator: of new ids.
  /// - Returns: the changes, none of them where there are mistakes.
  public func proposal(
    into plan: Plan, today: CalendarDate, using generator: inout some RandomNumberGenerator
  ) -> CommentProposal {
    var proposal = CommentProposal()
    proposal.unread = unread
    if columns[.text] == nil, columns[.id] == nil || columns[.answer] == nil {
      let heads = CommentRegister.Head.allCases.map(\.rawValue).joined(separator: "、")
      proposal.mistakes.append(
        CommentProposal.Mistake(
          message: Wording(
            japanese: "1行目に「意見」という見出しの列がありません。使える見出し: \(heads)",
            english: "the first row has no head 意見; the heads are: \(heads)")))
      return proposal
    }
    var reader = CommentRowReader(sheet: self, plan: plan, today: today)
    let rows = rows.filter { !$0.cells.allSatisfy { FoldedText($0).text.isEmpty } }
    reader.match(rows)
    for row in rows {
      do throws(CommentProposal.Mistake) {
        try reader.read(row, into: &proposal, using: &generator)
      } catch {
        proposal.mistakes.append(error)
      }
    }
    if !proposal.mistakes.isEmpty { proposal.changes = [] }
    return proposal
  }
}

extension CommentProposal.Mistake: Error {}
