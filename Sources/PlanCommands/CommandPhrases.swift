public import ArgumentParser
public import PlanModel
import PlanService

extension Language: ExpressibleByArgument {}

/// What commands say on the terminal, in each language.
struct CommandPhrases {
  let language: Language

  func say(_ japanese: String, _ english: String) -> String {
    language == .japanese ? japanese : english
  }

  func reading(_ done: Int, _ total: Int) -> String {
    say("読み取り中 \(done)／\(total)件", "Reading \(done) of \(total)")
  }

  func counts(_ document: PlanDocument) -> String {
    let measures = document.pillars.map(\.measures.count).reduce(0, +)
    let indicators = document.pillars.flatMap(\.indicators)
    let revised = indicators.count { $0.target.revised != nil }
    return say(
      "柱\(document.pillars.count)、施策\(measures)、指標\(indicators.count)（うち目標変更\(revised)）",
      "\(document.pillars.count) pillars, \(measures) measures, \(indicators.count) indicators (\(revised) targets revised)"
    )
  }

  func pillar(_ pillar: Pillar) -> String {
    let tag = pillar.tag.map { "【\($0)】" } ?? ""
    return say("柱\(pillar.number)　\(pillar.title)\(tag)", "Pillar \(pillar.number)  \(pillar.title)\(tag)")
  }

  func measure(_ measure: Measure) -> String {
    say("施策\(measure.number)　\(measure.title)", "Measure \(measure.number)  \(measure.title)")
  }

  var withoutMeasure: String { say("（施策の印刷がない指標）", "(no measure printed)") }
  var indicator: String { say("指標", "Indicator") }
  var target: String { say("目標値", "Target") }
  var department: String { say("所管課", "Department") }

  var provisional: String { say("（暫定）", " (provisional)") }

  func doubts(_ count: Int) -> String {
    count == 0
      ? say("読み取りに疑問はありません。", "Nothing is doubtful.")
      : say("確かめてください（\(count)件）", "Please check (\(count))")
  }

  func place(_ source: Source?) -> String {
    source.map { say("（\($0.file):\($0.firstLine)）", " (\($0.file):\($0.firstLine))") } ?? ""
  }

  func severity(_ severity: Finding.Severity) -> String {
    switch severity {
    case .look: say("要確認", "look")
    case .note: say("参考", "note")
    }
  }

  func year(_ year: FiscalYear) -> String {
    say(year.japaneseName, "FY\(year.westernYear)")
  }

  func serving(_ address: String) -> String {
    say("\(address) で見られます（終わるときは Ctrl+C）。", "Serving on \(address) (stop with Ctrl+C).")
  }

  func servingPublic(_ address: String) -> String {
    say("公表した版は \(address) で見られます。", "Published editions are at \(address).")
  }

  func reason(_ reason: String) -> String {
    let line = TerminalText.line(reason)
    return say("理由: \(line)", "reason: \(line)")
  }

  var notAppliedYet: String {
    say(
      "まだ記録していません。この内容でよければ、--apply を付けてもう一度実行してください。",
      "Nothing is recorded yet; run it again with --apply to record this.")
  }

  func recorded(_ entries: [Entry]) -> String {
    guard let first = entries.first, let last = entries.last else { return "" }
    return entries.count == 1
      ? say("記録しました（記録\(first.sequence)）。", "Recorded as entry \(first.sequence).")
      : say(
        "記録しました（記録\(first.sequence)から\(last.sequence)まで、\(entries.count)件）。",
        "Recorded as entries \(first.sequence) to \(last.sequence) (\(entries.count)).")
  }

  func cannotCreate(_ file: String, _ reason: String) -> String {
    say("\(file): 書き込めません（\(reason)）。", "\(file): cannot be written (\(reason))")
  }

  var askTitle: String { say("計画の名称: ", "Title of the plan: ") }
  var askOrganization: String { say("団体名: ", "Organization: ") }

  var nothingToImport: String {
    say("計画はこのシートのとおりです。記録するものはありません。", "The plan is as the sheet says; there is nothing to record.")
  }

  func imported(_ plan: PlanID) -> String {
    say(
      "計画のIDは \(plan) です。hashira serve で画面に、hashira show \(plan) で表に出せます。",
      "The plan's id is \(plan); see it with hashira serve, or with hashira show \(plan).")
  }

  func questions(_ count: Int) -> String {
    say("答えが必要なこと（\(count)件）", "To be answered (\(count))")
  }

  /// How many changes of each kind.
  func changes(_ changes: [PlanChange]) -> String {
    var counts: [(name: String, count: Int)] = []
    for change in changes {
      if let index = counts.firstIndex(where: { $0.name == change.name }) {
        counts[index].count += 1
      } else {
        counts.append((change.name, 1))
      }
    }
    let list = counts.map { "\($0.name) \($0.count)" }.joined(separator: say("、", ", "))
    return say("記録する変更: \(changes.count)件", "Changes to record: \(changes.count)")
      + (list.isEmpty ? "" : say("（\(list)）", " (\(list))"))
  }

  var noPlans: String {
    say(
      "計画はまだありません。hashira import 資料1.txt --title … --organization … --apply で作れます。",
      "There is no plan yet; make one with hashira import SHEET.txt --title … --organization … --apply.")
  }

  func plan(_ plan: PlanSummary) -> String {
    say(
      "\(plan.id)  \(plan.title)（\(plan.organization)）  指標\(plan.indicators)  版\(plan.version)  \(plan.changed.dayInJapan)",
      "\(plan.id)  \(plan.title) (\(plan.organization))  \(plan.indicators) indicators  version \(plan.version)  \(plan.changed.dayInJapan)"
    )
  }

  func entryHead(_ entry: Entry) -> String {
    say(
      "記録\(entry.sequence)  \(time(entry.recorded))  \(entry.author.id)",
      "Entry \(entry.sequence)  \(time(entry.recorded))  \(entry.author.id)")
  }

  func act(of entry: Entry, size: Int) -> String {
    say(
      "記録\(entry.sequence)から\(size)件  \(time(entry.recorded))  \(entry.author.id)\n  まとめて記録（--all で一件ずつ見られます）",
      "Entries from \(entry.sequence) (\(size))  \(time(entry.recorded))  \(entry.author.id)\n  recorded as one act (--all shows each)"
    )
  }

  func redacted(by sequence: Int) -> String {
    say("内容は記録\(sequence)で削除されました", "the content was taken away by entry \(sequence)")
  }

  /// A day and time in Japan.
  private func time(_ moment: Moment) -> String {
    let (hour, minute) = moment.timeInJapan
    return "\(moment.dayInJapan) \(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  var journalVerified: String { say("記録の連鎖は正しくつながっています。", "The chain of entries holds.") }

  func chainHead(_ sequence: Int, _ hash: String) -> String {
    say("最後の記録\(sequence)  ハッシュ \(hash)", "last entry \(sequence)  hash \(hash)")
  }

  func removed(_ text: String) -> String {
    let line = TerminalText.line(text)
    return say("  消す文章: \(line)", "  taken away: \(line)")
  }

  func yearNotShown(_ year: FiscalYear) -> String {
    say(
      "\(year.japaneseName)は、今の表の列にありません。翌年のシートを合わせると（hashira import --into）、列に出ます。それまでは指標のページと履歴に出ます。",
      "\(year.westernYear) is no column of the table yet; it becomes one with that year's sheet (hashira import --into). Until then it shows on the indicator's page and in the history."
    )
  }

  func sameWords(_ sequences: [Int]) -> String {
    let list = sequences.map(String.init).joined(separator: say("、", ", "))
    return say(
      "同じ文章がほかの記録にもあります: \(list)。これらも redact で消してください。",
      "The same words stand in other entries: \(list); redact those too.")
  }

  func redactions(_ sequences: [Int]) -> String {
    let list = sequences.map(String.init).joined(separator: say("、", ", "))
    return say("内容が削除された記録: \(list)", "Entries whose content was taken away: \(list)")
  }

  var tablesEqual: String { say("表は記録から作り直したものと同じです。", "The tables equal those made anew of the journal.") }
  var tablesRebuilt: String { say("表を記録から作り直しました。", "The tables were made anew of the journal.") }

  func backedUp(_ file: String) -> String {
    say("\(file) に控えを作りました（中を確かめ済み）。", "A verified backup is in \(file).")
  }

  func restored(_ file: String) -> String { say("\(file) に戻しました。", "Restored to \(file).") }

  func putAside(_ file: String) -> String {
    say("前のファイルは \(file) にあります。", "The former store is \(file).")
  }

  func wouldRestore(_ backup: String, _ file: String) -> String {
    say(
      "\(backup) は正しい控えです。\(file) に戻すには、--apply を付けてください。",
      "\(backup) is a good backup; to restore it to \(file), add --apply.")
  }

  func exported(_ folder: String, _ count: Int) -> String {
    say("\(folder) に計画\(count)件を書き出しました。", "\(count) plans were written to \(folder).")
  }

  func noCorrections(_ edition: String) -> String {
    say("「\(edition)」のあとに訂正はありません。", "Nothing was corrected since \(edition).")
  }

  var noEditions: String {
    say("版はまだありません。hashira freeze で作れます。", "There is no edition yet; hashira freeze makes one.")
  }

  func edition(_ edition: Plan.Edition) -> String {
    let published =
      edition.publication.map { say("公表 \($0.date)", "published \($0.date)") } ?? say("未公表", "not published")
    let kind = edition.kind == .draft ? say("会議版（案）", "draft") : say("年度版", "annual")
    return say(
      "\(edition.name)（\(kind)、\(edition.reportingYear.japaneseName)の報告、\(published)、版\(edition.planVersion)）\n  連鎖のハッシュ \(edition.chainHead)",
      "\(edition.name) (\(kind), reports \(edition.reportingYear.westernYear), \(published), version \(edition.planVersion))\n  chain head \(edition.chainHead)"
    )
  }

  func correction(_ correction: Correction) -> String {
    let item =
      switch correction.item {
      case .value(let year): say("\(year.japaneseName)の値", "value of \(year.westernYear)")
      case .target(let year): say("\(year.japaneseName)の目標値", "target for \(year.westernYear)")
      case .analysis(let year): say("\(year.japaneseName)の分析", "analysis of \(year.westernYear)")
      }
    let editions = correction.editions.joined(separator: say("、", ", "))
    return [
      "\(correction.place) \(correction.name)  \(item)",
      say("  誤: \(correction.wrong)", "  wrong: \(correction.wrong)"),
      say("  正: \(correction.right)", "  right: \(correction.right)"),
      correction.reason.map { "  " + reason($0) } ?? "",
      say("  誤った値を載せた版: \(editions)", "  printed in: \(editions)"),
    ].filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
