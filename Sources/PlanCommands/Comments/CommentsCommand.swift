public import ArgumentParser
public import PlanModel
import PlanService

/// `hashira comments`: what is said in meetings, and what the city answers.
struct CommentsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "comments",
    abstract: "会議で出た意見を記録し、回答し、一覧にします。",
    discussion: """
      例:
        hashira comments list みなも区基本計画                                       会議ごとの一覧
        hashira comments record みなも区基本計画 相談が減った理由は何か --about 2:Ⅰ-ⅲ --meeting 第2回審議会 --date 2026-02-01 --apply
        hashira comments answer みなも区基本計画 3 窓口を統合したためです。 --department 企画課 --apply
        hashira comments import みなも区基本計画 意見.csv --apply                     表に書いた意見をまとめて記録する
      """,
    subcommands: [
      CommentListCommand.self, CommentRecordCommand.self, CommentAnswerCommand.self,
      CommentCorrectCommand.self, CommentWithdrawCommand.self, CommentImportCommand.self,
    ])
}

/// Finding a comment or a meeting by what people type.
extension CommentRegister {
  /// The meetings of a name or a day.
  ///
  /// - Throws: `CommandFailure` where there is none.
  func groups(typed text: String) throws(CommandFailure) -> [Group] {
    let found = groups(named: CalendarDate(typed: text)?.description ?? text)
    if !found.isEmpty { return found }
    let known = groups.map { "\($0.meeting.name)（\($0.meeting.date)）" }.joined(separator: "、")
    throw CommandFailure(
      .noInput,
      japanese: groups.isEmpty
        ? "この計画には、会議の意見がまだありません。" : "「\(text)」という会議の意見はありません。意見のある会議: \(known)",
      english: groups.isEmpty
        ? "no comment was recorded for this plan yet"
        : "there are no comments of the meeting \(text); there are some of: \(known)")
  }

  /// The meeting of a name or a day.
  ///
  /// - Throws: `CommandFailure` where there is none, or more than one.
  func group(typed text: String) throws(CommandFailure) -> Group {
    let found = try groups(typed: text)
    if found.count == 1 { return found[0] }
    let days = found.map { "\($0.meeting.name)（\($0.meeting.date)）" }.joined(separator: "、")
    throw CommandFailure(
      .usage, japanese: "「\(text)」に当たる会議が\(found.count)回あります。--meeting で一つに決めてください: \(days)",
      english: "there were \(found.count) meetings \(text); name one of them with --meeting: \(days)")
  }

  /// A comment by its id, or by its number in a meeting.
  ///
  /// - Throws: `CommandFailure` where there is none, or the meeting is not the only one of its name.
  func row(typed text: String, meeting: String?) throws(CommandFailure) -> Row {
    if let row = rows.first(where: { $0.id.text == text }) { return row }
    let named: Group? = if let meeting { try group(typed: meeting) } else { groups.first }
    if let number = Int(FoldedText(text).text), let row = named?.rows.first(where: { $0.number == number }) {
      return row
    }
    throw CommandFailure(
      .noInput, japanese: "「\(text)」という意見はありません。hashira comments list で番号かIDを確かめてください。",
      english: "there is no comment \(text); see its number or id in hashira comments list")
  }
}

extension Plan.Remark.Kind: ExpressibleByArgument {}
