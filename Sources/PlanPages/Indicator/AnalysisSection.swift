import Markup
import PlanModel

/// 所管課の分析, with each phrase that was held against the table marked, and its arithmetic on hover and focus.
struct AnalysisSection {
  let model: IndicatorPage.Model
  let voice: Voice

  private var checked: CheckedText { model.checked }
  private var words: CheckPhrases { voice.phrases.check }

  func view() -> HTML {
    let analysis = model.indicator.analysis
    return IndicatorPage.section("analysis", voice.phrases.analysis) {
      element(.p, .class("hint")) { analysis.fiscalYear.view(in: voice) }
      if analysis.text.isEmpty {
        element(.p, .class("empty")) { voice.phrases.analysisEmpty }
      } else if checked.phrases.isEmpty {
        element(.p, .class("reading"), voice.planLanguage) { analysis.text }
      } else {
        element(.p, .class("reading checked"), voice.planLanguage) { view(of: checked.pieces) }
        element(.p, .class("hint marks-explained")) { explanation }
      }
    }
  }

  private func view(of pieces: [CheckedText.Piece]) -> HTML {
    .several(
      pieces.map { piece in
        switch piece {
        case .text(let text): .text(text)
        case .marked(let mark, let content): view(of: mark, content)
        }
      })
  }

  private func view(of mark: CheckedText.Mark, _ content: [CheckedText.Piece]) -> HTML {
    let phrase = checked.phrases[mark.phrase]
    let number = mark.phrase + 1
    return element(
      .span, .class("phrase \(phrase.standing.styleName) level-\(min(mark.level, 2))"),
      mark.isCut ? nil : .id(PageID.phrase(number))
    ) {
      view(of: content)
      if !mark.isCut { reference(to: phrase, number) }
    }
  }

  /// The number that leads to the entry, and what shows while it has the focus or the pointer is on the phrase.
  private func reference(to phrase: CheckedText.Phrase, _ number: Int) -> HTML {
    let tip = "tip-\(number)"
    return .several([
      element(
        .a, .class("phrase-mark"), .href(Link(fragment: PageID.statement(number))), .describedBy(tip),
        voice.pageLanguage
      ) {
        if phrase.standing != .agrees {
          element(.span, .class("shape"), .hiddenFromReaders) { phrase.standing.shape }
        }
        element(.span, .class("unseen")) { "\(words.standing(phrase.standing)) " }
        String(number)
      },
      element(.span, .class("tip"), .id(tip), .role(.tooltip), voice.pageLanguage) {
        for place in phrase.findings { account(of: model.plan.findings[place]) }
      },
    ])
  }

  private func account(of finding: Finding) -> HTML {
    element(.span, .class("tip-entry")) {
      FindingStanding(finding).view(in: voice)
      ReadingList(finding, in: voice).inline()
      if finding.isDoubt { element(.span, .class("message")) { voice.text(finding.message) } }
    }
  }

  /// What the marks mean that are there.
  private var explanation: HTML {
    let standings = Set(checked.phrases.map(\.standing)).subtracting([.agrees]).sorted()
    return .several([
      .text(words.marksExplained),
      .several(standings.map { standing in .several([.text(" "), standing.view(in: voice)]) }),
    ])
  }
}
