import Markup
import PlanModel

/// What a finding says: a sentence to act on with the words it is about, the arithmetic, the rows it holds for.
///
/// What agrees asks for nothing, so its words and arithmetic are enough.
struct FindingBody {
  let finding: Finding
  let plan: PlanContents
  let voice: Voice

  private var words: CheckPhrases { voice.phrases.check }

  func view() -> HTML {
    element(.div, .class("finding-body")) {
      if let quote { element(.p, .class("quote"), voice.planLanguage) { "「\(quote)」" } }
      if finding.isDoubt { element(.p, .class("message")) { message } }
      ReadingList(finding, in: voice).view()
      if !finding.rows.isEmpty { rows }
    }
  }

  private var message: String { voice.text(finding.message) }

  /// The words it is about, where no message that is shown has them in it.
  private var quote: String? {
    finding.passage.flatMap { finding.isDoubt && message.contains($0.quote) ? nil : $0.quote }
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
