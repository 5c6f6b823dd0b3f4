import Markup
import PlanModel

/// 照合の結果: what somebody must look at first, then what is worth knowing, what agrees folded.
struct ResultsSection {
  let model: IndicatorPage.Model
  let voice: Voice

  private var words: CheckPhrases { voice.phrases.check }

  func view() -> HTML {
    let findings = model.plan.findings
    let doubts = model.results.filter { findings[$0].isDoubt }
    let agreeing = model.results.filter { !findings[$0].isDoubt }
    let answered = model.plan.answered.count {
      $0.finding.pillar == model.pillar.number && $0.finding.code == model.indicator.code
    }
    return IndicatorPage.section("findings", words.results) {
      if doubts.isEmpty {
        element(.p, .class("empty")) { agreeing.isEmpty ? words.nothingFound : words.nothingDoubted }
      } else {
        list(doubts)
      }
      if answered > 0 {
        element(.p) {
          element(.a, voice.link(.findings, fragment: PageID.answered)) {
            voice.phrases.counted(words.answered, answered)
          }
        }
      }
      if !agreeing.isEmpty {
        element(.details, .class("agreeing")) {
          element(.summary) { words.agreeing(agreeing.count) }
          list(agreeing)
        }
      }
    }
  }

  private func list(_ places: [Int]) -> HTML {
    element(.ul, .class("finding-list")) {
      for place in places { item(place) }
    }
  }

  private func item(_ place: Int) -> HTML {
    let finding = model.plan.findings[place]
    let number = model.checked.number(of: place)
    let isFirst = number.map { model.checked.phrases[$0 - 1].findings[0] == place } ?? false
    return element(
      .li, .class(finding.needsLook ? "look" : "quiet"),
      isFirst ? number.map { .id(PageID.statement($0)) } : nil
    ) {
      element(.p, .class("finding-head")) {
        if let number {
          element(
            .a, .class("statement-number"), .href(Link(fragment: PageID.phrase(number))),
            .label(words.backToWords(number))
          ) { String(number) }
          " "
        }
        FindingStanding(finding).view(in: voice)
        " "
        kind(of: finding, at: place)
      }
      FindingBody(finding: finding, plan: model.plan, voice: voice).view()
    }
  }

  /// The kind, as a link where the page of all findings has it.
  private func kind(of finding: Finding, at place: Int) -> HTML {
    let words = voice.phrases.kind(finding.kind)
    guard finding.isDoubt else { return element(.span, .class("kind")) { words } }
    return element(.a, .class("kind"), voice.link(.findings, fragment: PageID.finding(place))) { words }
  }
}
