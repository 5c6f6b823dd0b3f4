import Markup
import PlanModel

extension DocumentsPage {
  static func frame(_ model: Model, in voice: Voice) -> PageFrame {
    let words = voice.phrases.documents
    return PageFrame(
      title: words.documents, route: .documents, kind: "documents-page",
      main: .several([
        element(.h1) { words.documents },
        element(.p, .class("lead reading")) { words.lead },
        model.editions.isEmpty ? withoutEdition(in: voice) : making(model, in: voice),
        element(.h2) { words.made },
        model.made.isEmpty
          ? element(.p, .class("hint")) { words.nothingMade }
          : DocumentTable(voice: voice).view(model.made.map { ($0, nil) }, model.plan),
      ]))
  }

  private static func withoutEdition(in voice: Voice) -> HTML {
    element(.div, .class("empty")) {
      element(.p) { voice.phrases.documents.withoutEdition }
      element(.p, .class("command")) {
        element(.code, .lang("ja")) { "hashira freeze 計画名 令和5年度版 --apply" }
      }
    }
  }

  private static func making(_ model: Model, in voice: Voice) -> HTML {
    let words = voice.phrases.documents
    guard !model.forms.isEmpty else { return .nothing }
    return .several([
      element(.h2) { words.toMake },
      element(.table, .class("cards documents")) {
        element(.caption, .class("unseen")) { words.toMake }
        element(.thead) {
          element(.tr) {
            element(.th, .scope(.col)) { words.form }
            element(.th, .scope(.col)) { words.editionAndMake }
          }
        }
        element(.tbody) { for form in model.forms { row(form, model, in: voice) } }
      },
    ])
  }

  private static func row(_ shown: ShownDocumentForm, _ model: Model, in voice: Voice) -> HTML {
    let words = voice.phrases.documents
    return element(.tr) {
      element(.th, .scope(.row)) {
        voice.text(shown.title)
        element(.p, .class("hint")) { voice.text(shown.purpose) }
      }
      element(.td, .dataLabel(words.editionAndMake)) {
        DocumentChoices(form: shown, plan: model.plan, editions: model.editions, voice: voice).view()
      }
    }
  }
}

extension PrintingsPage {
  static func frame(_ model: Model, in voice: Voice) -> PageFrame {
    let words = voice.phrases.documents
    let indicator = model.entry.indicator
    let name =
      "\(indicator.code) \(indicator.name) | \(voice.phrases.pillar(model.plan.pillar(of: model.entry).number))"
    return PageFrame(
      title:
        "\(words.printings) | \(model.plan.isRepeated(model.entry) ? "\(name) (\(model.entry.slug))" : name)",
      route: .printings(model.entry.name), kind: "documents-page",
      main: .several([
        element(.h1) { words.printings },
        element(.p, .class("lead reading")) {
          voice.phrases.pillar(model.plan.pillar(of: model.entry).number)
          " "
          element(.a, voice.link(.indicator(model.entry.name))) {
            voice.plan("\(indicator.code) \(indicator.name)")
          }
        },
        model.printings.isEmpty
          ? element(.p, .class("hint")) { words.nothingPrinted }
          : DocumentTable(voice: voice).view(model.printings.map { ($0.document, $0.values) }, model.plan),
        element(.p) { element(.a, voice.link(.documents)) { words.allDocuments } },
      ]))
  }
}

/// Documents that were made, a row each; with what they printed, where that is asked for.
struct DocumentTable {
  let voice: Voice

  func view(_ rows: [(ShownDocument, [ShownPrinting.Value]?)], _ plan: PlanContents) -> HTML {
    let words = voice.phrases.documents
    let showsValues = rows.contains { $0.1 != nil }
    return element(.table, .class("cards documents")) {
      element(.caption, .class("unseen")) { words.made }
      element(.thead) {
        element(.tr) {
          element(.th, .scope(.col)) { words.fingerprint }
          element(.th, .scope(.col)) { words.edition }
          element(.th, .scope(.col)) { words.form }
          if showsValues { element(.th, .scope(.col)) { words.printed } }
          element(.th, .scope(.col)) { words.when }
          if plan.shown.showsPersons { element(.th, .scope(.col)) { words.who } }
        }
      }
      element(.tbody) { for row in rows { self.row(row.0, row.1, plan) } }
    }
  }

  private func row(
    _ document: ShownDocument, _ values: [ShownPrinting.Value]?, _ plan: PlanContents
  ) -> HTML {
    let words = voice.phrases.documents
    return element(.tr) {
      element(.th, .scope(.row)) { element(.code) { document.fingerprint } }
      element(.td, .dataLabel(words.edition), voice.planLanguage) { document.edition }
      element(.td, .dataLabel(words.form)) {
        voice.text(document.form)
        if let subject = subject(of: document, plan) { subject }
      }
      if let values {
        element(.td, .dataLabel(words.printed)) { for value in values { printed(value) } }
      }
      element(.td, .dataLabel(words.when)) { MomentView(moment: document.recorded).view(in: voice) }
      if plan.shown.showsPersons { element(.td, .dataLabel(words.who)) { document.author.id } }
    }
  }

  private func printed(_ value: ShownPrinting.Value) -> HTML {
    element(.p) {
      voice.phrases.fiscalYear(value.year)
      value.isTarget ? " \(voice.phrases.target) " : " "
      voice.plan(value.printed)
    }
  }

  /// The indicator's code and name for its id; a department's name as it is.
  private func subject(of document: ShownDocument, _ plan: PlanContents) -> HTML? {
    guard let subject = document.subject else { return nil }
    let row = plan.entries.first { $0.indicator.id?.text == subject }?.indicator
    return element(.p, .class("hint"), voice.planLanguage) {
      row.map { "\($0.code) \($0.name)" } ?? subject
    }
  }
}
