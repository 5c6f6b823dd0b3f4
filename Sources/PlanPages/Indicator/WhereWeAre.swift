import Markup
import PlanModel

/// The actual value beside the target, and how it compares, in words.
struct WhereWeAre {
  let model: IndicatorPage.Model
  let voice: Voice

  private var indicator: Indicator { model.indicator }

  func view() -> HTML {
    IndicatorPage.section("now", voice.phrases.whereWeAre) {
      element(.dl, .class("facing")) {
        if let awaited = model.entry.awaitedYear {
          fact(voice.phrases.actual, awaited) { ShownValue.notEntered.view(in: voice) }
        }
        if let actual = indicator.actual {
          fact(voice.phrases.actual, actual.fiscalYear) {
            lines {
              ShownValue(actual.cell, series: $0, at: $1)
            } whole: {
              ShownValue(actual.cell, series: [])
            }
          }
        }
        fact(voice.phrases.target, indicator.target.fiscalYear) {
          TargetView(target: indicator.target, series: indicator.series).view(in: voice)
        }
      }
      differences
    }
  }

  private func fact(_ words: String, _ year: FiscalYear, @HTMLBuilder value: () -> HTML) -> HTML {
    element(.div) {
      element(.dt) {
        "\(words) "
        year.view(in: voice)
      }
      element(.dd) { value() }
    }
  }

  /// Each series' value under its name where there are several.
  private func lines(
    _ value: (Series, Int) -> ShownValue, whole: () -> ShownValue
  ) -> HTML {
    guard !indicator.series.isEmpty else { return whole().view(in: voice) }
    return .several(
      indicator.series.enumerated().map { index, series in value(series, index).view(in: voice) })
  }

  private var differences: HTML {
    let all = indicator.series.indices.map { (index: $0, sentences: sentences(series: $0)) }
      .filter { !$0.sentences.isEmpty }
    guard !all.isEmpty else { return .nothing }
    return element(.ul, .class("differences")) {
      for (index, sentences) in all {
        if indicator.series.count > 1 {
          element(.li) {
            element(.span, .class("series"), voice.planLanguage) { model.seriesName(index) }
            " "
            sentences.joined(separator: " ")
          }
        } else {
          for sentence in sentences { element(.li) { sentence } }
        }
      }
    }
  }

  private func sentences(series index: Int) -> [String] {
    model.differences(series: index).map(voice.phrases.difference)
  }
}
