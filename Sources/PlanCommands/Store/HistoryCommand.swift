import ArgumentParser
import PlanModel
import PlanService

/// `hashira history`: what was decided, by whom, when and why.
struct HistoryCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "計画か指標の記録を、新しい順に見せます。",
    discussion: """
      例:
        hashira history みなも区基本計画
        hashira history みなも区基本計画 2:Ⅰ-ⅲ --all    一度にまとめて記録されたものも一件ずつ見る
        hashira history みなも区基本計画 --json          1行に1件のJSON
      """)

  @Argument(help: ArgumentHelp("計画のIDか名称。", valueName: "PLAN"))
  var plan: String

  @Argument(help: ArgumentHelp("指標（2:Ⅰ-ⅲ、2:i-iii、名称のどれか）。", valueName: "INDICATOR"))
  var indicator: String?

  @Flag(help: "読み込みなど、一度にまとめて記録されたものも一件ずつ見せます。")
  var all = false

  @Flag(help: "1行に1件のJSONで、古い順に書き出します。")
  var json = false

  @OptionGroup var options: StoreOptions

  /// Acts with more entries are told in one line.
  private static let most = 8

  func work() async throws {
    let keeper = try options.keeper()
    let id = try keeper.find(plan)
    let now = try keeper.plan(id)
    let wanted = try indicator.map { try PlanKeeper.indicator($0, in: now) }
    let entries = try keeper.entries(of: id)
    let isWanted = { (entry: Entry) in
      wanted == nil || entry.change.subjects.contains { $0.indicator == wanted }
    }
    if json {
      for entry in entries where isWanted(entry) { try printJSON { entry.write(to: &$0) } }
      return
    }
    var sizes: [Int: Int] = [:]
    var firsts: [Int: Int] = [:]
    for entry in entries where isWanted(entry) {
      sizes[entry.act, default: 0] += 1
      firsts[entry.act] = firsts[entry.act] ?? entry.sequence
    }
    // A summary names what was there before, so the history is gone through forwards and shown backwards.
    var state = Plan(id: id)
    var told: [String] = []
    for entry in entries {
      let before = state
      state.apply(entry)
      guard isWanted(entry) else { continue }
      let size = sizes[entry.act] ?? 1
      if !all, size > Self.most {
        if entry.sequence == firsts[entry.act] { told.append(phrases.act(of: entry, size: size)) }
        continue
      }
      told.append(text(of: entry, state, before: before))
    }
    for text in told.reversed() { try print(text) }
  }

  private func text(of entry: Entry, _ plan: Plan, before: Plan?) -> String {
    // An indicator's own history need not name it in every line.
    let subject =
      indicator == nil ? entry.change.subjectName(in: plan).map { $0.text(in: phrases.language) + ": " } : nil
    var lines = [
      phrases.entryHead(entry),
      "  " + (subject ?? "") + entry.change.summary(in: plan, before: before).text(in: phrases.language),
    ]
    if let reason = entry.change.reason { lines.append("    " + phrases.reason(reason)) }
    if let redaction = entry.redactedBy { lines.append("    " + phrases.redacted(by: redaction)) }
    return lines.joined(separator: "\n")
  }
}
