public import ArgumentParser
public import PlanModel

extension Language: ExpressibleByArgument {}

/// What commands say on the terminal, in each language.
struct CommandPhrases {
  let language: Language

  private func say(_ japanese: String, _ english: String) -> String {
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

  func doubts(_ count: Int) -> String {
    count == 0
      ? say("読み取りに疑問はありません。", "Nothing is doubtful.")
      : say("確かめてください（\(count)件）", "Please check (\(count))")
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

  func cannotCreate(_ file: String, _ reason: String) -> String {
    say("\(file): 書き込めません（\(reason)）。", "\(file): cannot be written (\(reason))")
  }
}
