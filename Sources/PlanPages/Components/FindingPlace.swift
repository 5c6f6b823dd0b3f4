import Markup
import PlanModel

/// Where a finding is about, in words and as a link.
struct FindingPlace {
  let route: Route?
  let fragment: String?
  let view: HTML

  init(_ finding: Finding, of plan: PlanContents, in voice: Voice) {
    let phrases = voice.phrases
    let sheet = finding.sheet.flatMap { label in plan.sheets.first { $0.label == label } }
    let pillarIndex = plan.document.pillars.firstIndex { $0.number == finding.pillar }
    let pillar = pillarIndex.map { plan.document.pillars[$0] }

    if let pillar, let code = finding.code, let entry = plan.entry(pillar: pillar.number, code: code) {
      route = .indicator(entry.name)
      fragment = nil
      view = .several([
        .text("\(phrases.pillar(pillar.number)) "), voice.plan("\(code) \(entry.indicator.name)"),
      ])
    } else if let pillarIndex, let pillar, let code = finding.code {
      let index = pillar.measures.firstIndex { $0.number == code }
      route = .overview
      fragment = index.map { PageID.measure(pillarIndex, $0) } ?? PageID.pillar(pillarIndex)
      let words = index.map { " \(pillar.measures[$0].title)" } ?? ""
      view = .several([
        .text("\(phrases.pillar(pillar.number)) "),
        index == nil ? voice.plan(code) : .text(phrases.measure(code)), voice.plan(words),
      ])
    } else if let pillarIndex, let pillar {
      route = .overview
      fragment = PageID.pillar(pillarIndex)
      view = .several([.text("\(phrases.pillar(pillar.number)) "), voice.plan(pillar.title)])
    } else {
      route = sheet.map { .sheet($0.number) }
      fragment = nil
      let label = finding.sheet.flatMap { $0.isEmpty ? nil : $0 }
      let number = finding.pillar.map(phrases.pillar)
      view =
        label.map(voice.plan)
        ?? .text(number ?? sheet.map { phrases.sheetTitle($0.number, "") } ?? phrases.wholePlan)
    }
  }

  func linked(in voice: Voice) -> HTML {
    guard let route else { return view }
    return element(.a, voice.link(route, fragment: fragment)) { view }
  }
}

/// The ids that other pages point to.
enum PageID {
  static func pillar(_ index: Int) -> String { "pillar-\(index + 1)" }
  static func measure(_ pillar: Int, _ index: Int) -> String { "measure-\(pillar + 1)-\(index + 1)" }
  static func finding(_ index: Int) -> String { "finding-\(index + 1)" }
  /// What was looked at and may stay.
  static let answered = "answered"
  /// A phrase in an analysis, and what the check says of it; numbers from 1.
  static func phrase(_ number: Int) -> String { "phrase-\(number)" }
  static func statement(_ number: Int) -> String { "statement-\(number)" }
  static func department(_ index: Int) -> String { "department-\(index + 1)" }
}
