import Markup
import PlanModel

/// The charts and the table of all values.
struct HistorySection {
  let model: IndicatorPage.Model
  let voice: Voice
  /// What stands below the chart of a series.
  var belowChart: (Int) -> HTML = { _ in .nothing }

  private var indicator: Indicator { model.indicator }
  private var phrases: Phrases { voice.phrases }

  func view() -> HTML {
    IndicatorPage.section("history", phrases.chart) {
      charts
      table
    }
  }

  private var charts: HTML {
    let isAlone = indicator.series.count == 1
    let figures = indicator.series.indices.compactMap { index -> HTML? in
      let history = SeriesHistory(model.wholeIndicator, series: index, phrases: phrases)
      guard history.isDrawable else { return nil }
      return figure(history, index, isAlone ? [.wide, .compact] : [.compact])
    }
    guard !figures.isEmpty else { return .nothing }
    return element(.div, .class(isAlone ? "charts" : "charts several")) { figures }
  }

  private func figure(_ history: SeriesHistory, _ index: Int, _ sizes: [ChartSize]) -> HTML {
    let name = model.seriesName(index)
    let charts = sizes.map { size in
      LineChart(
        history: history, title: phrases.chartTitle(name), size: size, voice: voice)
    }
    return element(.figure, .class("chart-figure")) {
      element(.figcaption) {
        if sizes.count == 1 {
          element(.span, .class("series"), voice.planLanguage) { name }
          " "
        }
        charts.first?.summary ?? ""
      }
      for chart in charts { chart.view(id: "chart-\(index + 1)-\(chart.size.rawValue)") }
      belowChart(index)
    }
  }

  private var table: HTML {
    element(.table, .class("history")) {
      element(.caption) { phrases.allValues }
      element(.thead) {
        element(.tr) {
          element(.th, .scope(.col)) { phrases.eraYear }
          element(.th, .scope(.col)) { phrases.westernYear }
          element(.th, .scope(.col)) { phrases.column }
          if indicator.series.count > 1 {
            for index in indicator.series.indices {
              element(.th, .scope(.col), .class("number"), voice.planLanguage) { model.seriesName(index) }
            }
          } else {
            element(.th, .scope(.col), .class("number")) { phrases.value }
          }
        }
      }
      element(.tbody) {
        for place in model.wholeRow {
          row(place.fiscalYear, role(place.fiscalYear, place.role), place.cell)
        }
        if let revised = indicator.target.revised {
          row(
            indicator.target.fiscalYear, .text(phrases.targetBefore), indicator.target.original,
            isReplaced: true)
          row(indicator.target.fiscalYear, .text(phrases.targetNow), revised)
        } else {
          row(
            indicator.target.fiscalYear, role(indicator.target.fiscalYear, .target), indicator.target.original
          )
        }
      }
    }
  }

  private func role(_ year: FiscalYear, _ role: ColumnRole) -> HTML {
    guard voice.language == .japanese, let label = model.plan.document.label(year, role) else {
      return .text(phrases.role(role))
    }
    return .text(label)
  }

  private func row(_ year: FiscalYear, _ role: HTML, _ cell: Cell?, isReplaced: Bool = false) -> HTML {
    element(.tr, isReplaced ? .class("replaced") : nil) {
      element(.th, .scope(.row), voice.planLanguage) { year.japaneseName }
      element(.td) { "\(year.westernYear)" }
      element(.td) { role }
      for value in values(of: cell) {
        element(.td, .class("number")) {
          value.view(in: voice)
          IndicatorPage.noteMarks(model).view(cell?.footnotes ?? [], in: voice)
        }
      }
    }
  }

  private func values(of cell: Cell?) -> [ShownValue] {
    guard let cell else { return Array(repeating: .notEntered, count: max(1, indicator.series.count)) }
    guard indicator.series.count > 1 else { return [ShownValue(cell, series: indicator.series)] }
    return indicator.series.indices.map { ShownValue(cell, series: indicator.series[$0], at: $0) }
  }
}
