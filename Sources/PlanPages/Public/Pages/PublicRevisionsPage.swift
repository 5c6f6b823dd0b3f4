import Markup
import PlanModel

/// 目標値の変更: old beside new, with why and by whom it was decided.
enum PublicRevisionsPage {
  static func frame(_ contents: EditionContents, in voice: PublicVoice) -> PublicFrame {
    let words = voice.words
    let revisions = contents.edition.revisions
    return PublicFrame(
      title: words.revisions, kind: "part-page",
      main: .several([
        element(.h1) { words.revisions },
        revisions.isEmpty
          ? element(.p, .class("empty")) { words.noRevisions }
          : .several([
            element(.p, .class("lead")) { words.revisionsLead },
            table(revisions, contents, in: voice),
          ]),
      ]))
  }

  private static func table(
    _ revisions: [PublishedRevision], _ contents: EditionContents, in voice: PublicVoice
  ) -> HTML {
    let words = voice.words
    return element(.table, .class("cards listing")) {
      element(.caption, .class("unseen")) { words.revisions }
      element(.thead) {
        element(.tr) {
          element(.th, .scope(.col)) { voice.phrases.name }
          element(.th, .scope(.col)) { words.targetYear }
          element(.th, .scope(.col), .class("number")) { voice.phrases.targetBefore }
          element(.th, .scope(.col), .class("number")) { voice.phrases.targetNow }
          element(.th, .scope(.col)) { words.reason }
          element(.th, .scope(.col)) { voice.phrases.departments }
        }
      }
      element(.tbody) {
        for revision in revisions {
          if let entry = contents.rows.entry(revision.indicator) { row(revision, entry, contents, in: voice) }
        }
      }
    }
  }

  private static func row(
    _ revision: PublishedRevision, _ entry: PlanContents.Entry, _ contents: EditionContents,
    in voice: PublicVoice
  ) -> HTML {
    let indicator = entry.indicator
    let target = indicator.target
    return element(.tr) {
      element(.th, .scope(.row)) {
        element(.a, voice.link(contents.route(of: entry)), voice.planLanguage) {
          "\(indicator.code) \(indicator.name)"
        }
        element(.span, .class("other-column")) {
          voice.phrases.pillar(contents.rows.pillar(of: entry).number)
        }
      }
      element(.td, .dataLabel(voice.words.targetYear)) { revision.fiscalYear.view(in: voice.base) }
      element(.td, .class("number"), .dataLabel(voice.phrases.targetBefore)) {
        ShownValue(target.original, series: indicator.series).view(in: voice.base)
      }
      element(.td, .class("number"), .dataLabel(voice.phrases.targetNow)) {
        ShownValue(target.current, series: indicator.series).view(in: voice.base)
      }
      element(.td, .dataLabel(voice.words.reason)) {
        if let reason = revision.reason { element(.span, voice.planLanguage) { reason } }
        if revision.reason == nil { element(.span, .class("hint")) { voice.words.noReason } }
        let decided = [revision.meeting, revision.date.map(voice.phrases.kept.day)].compactMap { $0 }
        if !decided.isEmpty {
          element(.span, .class("other-column")) { voice.words.decided(decided.joined(separator: " ")) }
        }
      }
      element(.td, .dataLabel(voice.phrases.departments)) {
        DepartmentLinks(contents: contents, voice: voice).view(indicator.departments)
      }
    }
  }
}
