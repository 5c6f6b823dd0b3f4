import Markup
import PlanModel

/// Rows of an edition with actual value, target and department: the table of most public pages.
struct RowsTable {
  /// Rows under a heading of their own; `nil` for none.
  struct Group {
    let heading: HTML?
    let id: String?
    let entries: [PlanContents.Entry]
  }

  let contents: EditionContents
  let groups: [Group]
  let voice: PublicVoice
  /// Whether a row says in which pillar it stands.
  var namesPillars = false

  private var phrases: Phrases { voice.phrases }
  private var years: (actual: FiscalYear?, target: FiscalYear?) {
    let columns = contents.document.columns
    let actual = columns.filter { $0.role == .actual }.map(\.fiscalYear).max()
    return (
      actual ?? columns.filter { $0.role != .target }.map(\.fiscalYear).max(),
      columns.filter { $0.role == .target }.map(\.fiscalYear).max()
    )
  }

  func view(labelledBy title: String) -> HTML {
    let years = years
    return element(.table, .class("cards overview"), .labelledBy(title)) {
      element(.thead) {
        element(.tr) {
          element(.th, .scope(.col), .class("code")) { phrases.code }
          element(.th, .scope(.col), .class("name")) { phrases.name }
          element(.th, .scope(.col), .class("trend")) { phrases.trend }
          element(.th, .scope(.col), .class("number")) { heading(phrases.actual, years.actual) }
          element(.th, .scope(.col), .class("number")) { heading(phrases.target, years.target) }
          if contents.rule != nil {
            element(.th, .scope(.col), .class("status-column")) { phrases.rating.rating }
          }
          element(.th, .scope(.col), .class("departments-column")) { phrases.departments }
        }
      }
      for group in groups {
        element(.tbody) {
          if let heading = group.heading {
            element(.tr, .class("measure-row"), group.id.map(Attribute.id)) {
              element(
                .th, .scope(group.entries.isEmpty ? .row : .rowgroup), .colspan(contents.rule == nil ? 6 : 7)
              ) { heading }
            }
          }
          for entry in group.entries { row(entry, years) }
        }
      }
    }
  }

  private func heading(_ words: String, _ year: FiscalYear?) -> HTML {
    .several([.text(words), year.map { .several([.text(" "), $0.view(in: voice.base)]) } ?? .nothing])
  }

  private func row(_ entry: PlanContents.Entry, _ years: (actual: FiscalYear?, target: FiscalYear?)) -> HTML {
    let indicator = entry.indicator
    return element(.tr) {
      element(.td, .class("code"), voice.planLanguage) { indicator.code }
      element(.th, .scope(.row), .class("name")) {
        element(.a, voice.link(contents.route(of: entry)), voice.planLanguage) { indicator.name }
        if namesPillars {
          element(.span, .class("other-column")) { phrases.pillar(contents.rows.pillar(of: entry).number) }
        }
        if !contents.corrections(of: entry).isEmpty {
          " "
          element(.a, .class("repeated"), voice.link(contents.route(of: entry), fragment: "corrected")) {
            voice.words.corrected
          }
        }
      }
      element(.td, .class("trend"), .dataLabel(phrases.trend)) { Sparkline.views(of: entry, in: voice.base) }
      element(.td, .class("number"), .dataLabel(label(phrases.actual, indicator.actual?.fiscalYear))) {
        if let actual = indicator.actual {
          ShownValue(actual.cell, series: indicator.series).view(in: voice.base)
          differing(actual.fiscalYear, from: years.actual)
        } else {
          element(.span, .class("hint")) { phrases.partNotPrinted }
        }
      }
      element(.td, .class("number"), .dataLabel(label(phrases.target, indicator.target.fiscalYear))) {
        TargetView(target: indicator.target, series: indicator.series).view(in: voice.base)
        differing(indicator.target.fiscalYear, from: years.target)
      }
      if contents.rule != nil {
        element(.td, .class("status-column"), .dataLabel(phrases.rating.rating)) {
          contents.statusMarks(of: entry, in: voice.base)
        }
      }
      element(.td, .class("departments-column"), .dataLabel(phrases.departments)) {
        DepartmentLinks(contents: contents, voice: voice).view(indicator.departments)
      }
    }
  }

  private func label(_ words: String, _ year: FiscalYear?) -> String {
    year.map { "\(words) \(phrases.fiscalYear($0))" } ?? words
  }

  private func differing(_ year: FiscalYear, from heading: FiscalYear?) -> HTML {
    year == heading ? .nothing : element(.span, .class("other-column")) { phrases.fiscalYear(year) }
  }
}

/// The sections responsible, each leading to its page.
struct DepartmentLinks {
  let contents: EditionContents
  let voice: PublicVoice

  func view(_ departments: [Department]) -> HTML {
    element(.ul, .class("departments")) {
      for department in departments {
        element(.li) {
          if let number = contents.number(ofDepartment: department.name) {
            element(.a, voice.link(contents.route(.department(number))), voice.planLanguage) {
              department.name
            }
          } else {
            element(.span, voice.planLanguage) { department.name }
          }
          if let former = department.formerName {
            " "
            element(.small) {
              "(\(voice.phrases.formerly) "
              voice.plan(former)
              ")"
            }
          }
        }
      }
    }
  }
}
