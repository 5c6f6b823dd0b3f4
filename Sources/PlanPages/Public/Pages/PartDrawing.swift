import Markup
import PlanModel

/// The chart over all rows of a pillar or a measure, with what is said beside it.
struct PartDrawing {
  let heading: String
  let explained: String
  /// The names of the rows that are not in it.
  let missing: [String]
  /// Where it can be saved from.
  let route: PublicRoute
  let fileName: String
  let chart: (ChartSize) -> any Chart

  /// Whether any of the rows has a way from baseline to target.
  static func hasDots(_ indicators: [Indicator]) -> Bool { has(indicators) { $0.way != nil } }

  /// Whether any of the rows can be a bar.
  static func hasBars(_ indicators: [Indicator]) -> Bool { has(indicators) { $0.multiple != nil } }

  private static func has(_ indicators: [Indicator], _ isDrawn: (ValueHeights) -> Bool) -> Bool {
    indicators.contains { row in
      row.series.indices.contains { ValueHeights(row, series: $0).map(isDrawn) ?? false }
    }
  }

  /// - Returns: `nil` where there is no such pillar, or nothing of it to draw.
  static func dots(ofPillar number: Int, _ contents: EditionContents, in voice: PublicVoice) -> PartDrawing? {
    guard let pillar = contents.document.pillars.first(where: { $0.number == number }) else { return nil }
    let (rows, missing) = ValueRow.rows(of: pillar.indicators, phrases: voice.phrases) { $0.way != nil }
    guard !rows.isEmpty else { return nil }
    let words = voice.words.rowCharts
    return PartDrawing(
      heading: words.dots, explained: words.dotsExplained, missing: missing,
      route: contents.route(.pillarDrawing(number)),
      fileName: "\(contents.edition.reportingYear.westernYear)-pillar-\(number).svg"
    ) { size in
      DotPlot(
        rows: rows, title: "\(voice.phrases.pillar(number)) \(words.dots)", size: size, voice: voice.base,
        phrases: words)
    }
  }

  /// - Returns: `nil` where there is no such measure, or nothing of it to draw.
  static func bars(ofMeasure slug: String, _ contents: EditionContents, in voice: PublicVoice) -> PartDrawing?
  {
    guard let place = contents.measure(slug: slug) else { return nil }
    let (rows, missing) = ValueRow.rows(of: contents.indicators(of: place), phrases: voice.phrases) {
      $0.multiple != nil
    }
    guard !rows.isEmpty else { return nil }
    let words = voice.words.rowCharts
    return PartDrawing(
      heading: words.bars, explained: words.barsExplained, missing: missing,
      route: contents.route(.measureDrawing(slug)),
      fileName: "\(contents.edition.reportingYear.westernYear)-measure-\(slug).svg"
    ) { size in
      TargetBars(
        rows: rows, title: "\(voice.phrases.measure(place.measure.number)) \(words.bars)", size: size,
        voice: voice.base, phrases: words)
    }
  }

  func view(in voice: PublicVoice) -> HTML {
    element(.section, .class("rows-chart")) {
      element(.h2) { heading }
      element(.figure, .class("chart-figure")) {
        element(.figcaption) { "\(chart(.wide).summary) \(explained)" }
        element(.div, .class("charts")) {
          for size in ChartSize.allCases { chart(size).view(id: "rows-\(size.rawValue)") }
        }
        element(.p, .class("chart-links")) {
          element(.a, voice.link(route), .download(fileName)) { voice.words.saveChart }
        }
        if !missing.isEmpty {
          element(.p, .class("hint")) { voice.words.rowCharts.notDrawn(missing) }
        }
      }
    }
  }
}
