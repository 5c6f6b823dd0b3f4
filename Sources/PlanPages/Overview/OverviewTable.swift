import Markup
import PlanModel

/// A pillar's indicators, a row each under their measures.
struct OverviewTable {
  let part: OverviewPage.Model.PillarPart
  let model: OverviewPage.Model
  let voice: Voice

  private var phrases: Phrases { voice.phrases }
  private var rating: ShownRating? { model.plan.rating }
  private var columnCount: Int { rating == nil ? 7 : 8 }

  func view(labelledBy title: String) -> HTML {
    element(.table, .class("cards overview"), .labelledBy(title)) {
      head
      for (index, group) in part.groups.enumerated() {
        element(.tbody) {
          measureRow(group, at: index)
          for entry in group.entries { row(entry) }
        }
      }
    }
  }

  private var head: HTML {
    element(.thead) {
      element(.tr) {
        element(.th, .scope(.col), .class("code")) { phrases.code }
        element(.th, .scope(.col), .class("name")) { phrases.name }
        element(.th, .scope(.col), .class("trend")) { phrases.trend }
        element(.th, .scope(.col), .class("number")) { heading(phrases.actual, model.actualYear) }
        element(.th, .scope(.col), .class("number")) { heading(phrases.target, model.targetYear) }
        if rating != nil { element(.th, .scope(.col), .class("status-column")) { phrases.rating.rating } }
        element(.th, .scope(.col), .class("departments-column")) { phrases.departments }
        element(.th, .scope(.col), .class("check")) { phrases.check.heading }
      }
    }
  }

  private func heading(_ words: String, _ year: FiscalYear?) -> HTML {
    .several([.text(words), year.map { .several([.text(" "), $0.view(in: voice)]) } ?? .nothing])
  }

  private func measureRow(_ group: MeasureGroup, at index: Int) -> HTML {
    var id: String?
    var findings: [Int] = []
    if case .measure(let measure) = group.box {
      // The id goes to the measure's first group, so that it stays unique.
      if index == part.firstGroup(of: measure) {
        id = part.pillar.measures.firstIndex { $0.number == measure.number }
          .map { PageID.measure(part.index, $0) }
      }
      findings = model.plan.findings(pillar: part.pillar.number, measure: measure.number)
    }
    return element(.tr, .class("measure-row"), id.map(Attribute.id)) {
      element(.th, .scope(group.entries.isEmpty ? .row : .rowgroup), .colspan(columnCount)) {
        MeasureName(box: group.box).view(in: voice)
        if group.entries.isEmpty { element(.span, .class("hint")) { phrases.measureWithoutRows } }
        if let mark = FindingMark(findings, of: model.plan) {
          mark.view(voice.link(.findings, fragment: PageID.finding(mark.first)), in: voice)
        }
      }
    }
  }

  private func row(_ entry: PlanContents.Entry) -> HTML {
    let indicator = entry.indicator
    return element(.tr) {
      element(.td, .class("code"), voice.planLanguage) { indicator.code }
      element(.th, .scope(.row), .class("name")) {
        element(.a, voice.link(.indicator(entry.name)), voice.planLanguage) { indicator.name }
        if model.plan.origin(of: entry) != nil {
          " "
          element(.span, .class("repeated")) { phrases.kept.repeated }
        }
      }
      element(.td, .class("trend"), .dataLabel(phrases.trend)) { Sparkline.views(of: entry, in: voice) }
      element(
        .td, .class("number"),
        .dataLabel(label(phrases.actual, entry.awaitedYear ?? indicator.actual?.fiscalYear))
      ) {
        if let awaited = entry.awaitedYear {
          ShownValue.notEntered.view(in: voice)
          differing(awaited, from: model.actualYear)
        } else if let actual = indicator.actual {
          ShownValue(actual.cell, series: indicator.series).view(in: voice)
          differing(actual.fiscalYear, from: model.actualYear)
        } else {
          element(.span, .class("hint")) { phrases.partNotPrinted }
        }
      }
      element(.td, .class("number"), .dataLabel(label(phrases.target, indicator.target.fiscalYear))) {
        TargetView(target: indicator.target, series: indicator.series).view(in: voice)
        differing(indicator.target.fiscalYear, from: model.targetYear)
      }
      if let rating, let index = model.plan.place(of: entry.name) {
        element(.td, .class("status-column"), .dataLabel(phrases.rating.rating)) {
          StatusMark.views(ofEntry: index, in: rating, of: model.plan, in: voice)
        }
      }
      element(.td, .class("departments-column"), .dataLabel(phrases.departments)) {
        DepartmentsView.view(indicator.departments, in: voice)
      }
      element(.td, .class("check")) {
        if let mark = FindingMark(entry.findings, of: model.plan) {
          mark.view(voice.link(.indicator(entry.name), fragment: "findings"), in: voice)
        }
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

extension OverviewPage.Model.PillarPart {
  /// The place of the group under which a measure is named first.
  func firstGroup(of measure: Measure) -> Int? {
    groups.firstIndex { group in
      if case .measure(let other) = group.box { other.number == measure.number } else { false }
    }
  }
}
