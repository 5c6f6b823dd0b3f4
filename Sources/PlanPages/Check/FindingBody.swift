import Markup
import PlanModel

/// What a finding says: the words it is about, the arithmetic, a sentence to act on, the rows it holds for.
struct FindingBody {
  let finding: Finding
  let plan: PlanContents
  let voice: Voice

  private var words: CheckPhrases { voice.phrases.check }

  func view() -> HTML {
    element(.div, .class("finding-body")) {
      if let passage = finding.passage {
        element(.p, .class("quote"), voice.planLanguage) { "「\(passage.quote)」" }
      }
      ReadingList(readings: finding.readings, voice: voice).view()
      element(.p, .class("message")) { voice.text(finding.message) }
      if !finding.rows.isEmpty { rows }
    }
  }

  /// The rows as links, a line a pillar.
  private var rows: HTML {
    let pillars = Dictionary(grouping: finding.rows, by: \.pillar)
    return element(.ul, .class("finding-rows")) {
      for number in pillars.keys.sorted() {
        element(.li) {
          element(.span, .class("pillar-number")) { voice.phrases.pillar(number) }
          for row in pillars[number] ?? [] {
            " "
            link(to: row)
          }
        }
      }
    }
  }

  private func link(to row: Finding.Row) -> HTML {
    guard let entry = plan.entry(pillar: row.pillar, code: row.code) else { return voice.plan(row.code) }
    return element(
      .a, voice.link(.indicator(entry.name)), voice.planLanguage, .title(entry.indicator.name)
    ) { row.code }
  }
}
