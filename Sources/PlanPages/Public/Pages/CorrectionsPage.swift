import Markup
import PlanModel

/// 正誤表: what was wrong when the edition was published, and what is right.
enum CorrectionsPage {
  static func frame(_ contents: EditionContents, in voice: PublicVoice) -> PublicFrame {
    let words = voice.words
    let corrections = contents.edition.corrections
    return PublicFrame(
      title: words.corrections, kind: "part-page",
      main: .several([
        element(.h1) { words.corrections },
        corrections.isEmpty
          ? element(.p, .class("empty")) { words.noCorrections }
          : .several([
            element(.p, .class("lead")) { words.correctionsLead },
            table(corrections, contents, in: voice),
          ]),
      ]))
  }

  private static func table(
    _ corrections: [PublishedCorrection], _ contents: EditionContents, in voice: PublicVoice
  ) -> HTML {
    let words = voice.words
    return element(.table, .class("cards listing")) {
      element(.caption, .class("unseen")) { words.corrections }
      element(.thead) {
        element(.tr) {
          element(.th, .scope(.col)) { words.correctedOn }
          element(.th, .scope(.col)) { voice.phrases.name }
          element(.th, .scope(.col)) { words.correctedItem }
          element(.th, .scope(.col)) { words.wrong }
          element(.th, .scope(.col)) { words.right }
          element(.th, .scope(.col)) { words.reason }
        }
      }
      element(.tbody) {
        for correction in corrections {
          let entry = contents.rows.entry(correction.indicator)
          let line = CorrectionLine(correction: correction, voice: voice)
          element(.tr) {
            element(.td, .dataLabel(words.correctedOn)) { voice.phrases.kept.day(correction.date) }
            element(.th, .scope(.row)) {
              if let entry {
                element(.a, voice.link(contents.route(of: entry)), voice.planLanguage) {
                  "\(entry.indicator.code) \(entry.indicator.name)"
                }
              }
            }
            element(.td, .dataLabel(words.correctedItem)) { line.item }
            element(.td, .class("wrong"), .dataLabel(words.wrong), voice.planLanguage) { correction.wrong }
            element(.td, .class("right"), .dataLabel(words.right)) { line.right }
            element(.td, .dataLabel(words.reason), correction.reason == nil ? nil : voice.planLanguage) {
              correction.reason ?? words.noReason
            }
          }
        }
      }
    }
  }
}

/// One correction in words.
struct CorrectionLine {
  let correction: PublishedCorrection
  let voice: PublicVoice

  /// 令和5年度の実績値.
  var item: String {
    let year = voice.phrases.fiscalYear(correction.item.fiscalYear)
    return switch correction.item {
    case .value: voice.words.itemOfYear(voice.phrases.value, year)
    case .target: voice.words.itemOfYear(voice.phrases.target, year)
    case .analysis: voice.words.itemOfYear(voice.phrases.analysis, year)
    }
  }

  var right: HTML {
    correction.right.isEmpty ? .text(voice.words.withdrawn) : voice.plan(correction.right)
  }

  func sentence() -> HTML {
    .several([
      .text("\(voice.phrases.kept.day(correction.date)) \(item)\(voice.phrases.colon)"),
      element(.del, voice.planLanguage) { correction.wrong },
      .text(" → "),
      element(.ins, .class("now")) { right },
      correction.reason.map { reason in
        .several([.text(" \(voice.words.reason)\(voice.phrases.colon)"), voice.plan(reason)])
      } ?? .nothing,
    ])
  }
}
