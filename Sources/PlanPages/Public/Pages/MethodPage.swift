import Markup
import PlanModel
import PlanRatings

/// What the words mean, and how values are to be read.
enum MethodPage {
  static func frame(_ contents: EditionContents, in voice: PublicVoice) -> PublicFrame {
    let words = voice.words
    return PublicFrame(
      title: words.method, kind: "part-page method-page",
      main: .several([
        element(.h1) { words.methodLong },
        element(.p, .class("lead")) { words.methodLead },
        element(.h2) { words.valuesHeading },
        list(words.valueTerms, in: voice),
        element(.h2) { words.termsHeading },
        list(words.terms, in: voice),
        element(.h2) { words.columnsHeading },
        columns(contents, in: voice),
        element(.h2) { words.editionsHeading },
        element(.p) { words.editionsText },
        element(.h2) { words.gradesHeading },
        grades(contents, in: voice),
      ]))
  }

  /// The rule with a row worked out by it, or that no grades are published.
  private static func grades(_ contents: EditionContents, in voice: PublicVoice) -> HTML {
    guard let rule = contents.rule else { return element(.p) { voice.words.noGrades } }
    let worked = contents.rows.entries.lazy.compactMap { entry in
      contents.grades(of: entry).first { $0.letter != nil }.map { (entry, $0) }
    }.first
    return .several([
      element(.p) { voice.phrases.rating.byRule(rule) },
      rule.note.map { note in element(.p) { voice.base.text(note) } } ?? .nothing,
      RuleWords(rule: rule, voice: voice.base).grades,
      worked.map { entry, grade in
        element(.p) {
          "\(voice.words.workedRow) "
          element(.a, voice.link(contents.route(of: entry))) {
            voice.plan("\(entry.indicator.code) \(entry.indicator.name)")
          }
          " \(voice.base.text(grade.working))"
        }
      } ?? .nothing,
    ])
  }

  private static func list(_ terms: [PublicPhrases.Term], in voice: PublicVoice) -> HTML {
    element(.dl, .class("terms")) {
      for term in terms {
        element(.dt) { term.word }
        element(.dd) { term.meaning }
      }
    }
  }

  /// The columns of this edition with what each is.
  private static func columns(_ contents: EditionContents, in voice: PublicVoice) -> HTML {
    let columns = contents.document.columns
    guard !columns.isEmpty else { return element(.p, .class("hint")) { voice.words.noColumns } }
    return element(.table, .class("listing")) {
      element(.caption, .class("unseen")) { voice.words.columnsHeading }
      element(.thead) {
        element(.tr) {
          element(.th, .scope(.col)) { voice.phrases.column }
          element(.th, .scope(.col)) { voice.words.year }
        }
      }
      element(.tbody) {
        for column in columns {
          element(.tr) {
            element(.th, .scope(.row)) {
              voice.language == .japanese && !column.label.isEmpty
                ? column.label : voice.phrases.role(column.role)
            }
            element(.td) { column.fiscalYear.view(in: voice.base) }
          }
        }
      }
    }
  }
}
