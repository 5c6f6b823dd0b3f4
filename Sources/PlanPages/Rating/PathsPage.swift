import Markup
import PlanModel
import PlanRatings

/// Small multiples: every indicator's values against the path to its target.
enum PathsPage {
  struct Model {
    let plan: PlanContents
    let pillars: [PillarPart]

    struct PillarPart {
      let index: Int
      let pillar: Pillar
      let charts: [Chart]
    }

    struct Chart {
      /// The place of the indicator among the plan's entries.
      let entry: Int
      let series: Int
      let pace: Pace
    }

    init(_ plan: PlanContents) {
      self.plan = plan
      var rows = (plan.rating?.series ?? plan.series).rows[...]
      var charts: [Int: [Chart]] = [:]
      for (index, entry) in plan.entries.enumerated() {
        let count = max(entry.indicator.series.count, 1)
        for row in rows.prefix(count) {
          if let series = row.series {
            charts[entry.pillarIndex, default: []].append(
              Chart(entry: index, series: series, pace: row.pace))
          }
        }
        rows = rows.dropFirst(count)
      }
      pillars = plan.document.pillars.enumerated().compactMap { index, pillar in
        charts[index].map { PillarPart(index: index, pillar: pillar, charts: $0) }
      }
    }
  }

  static func frame(_ model: Model, in voice: Voice) -> PageFrame {
    let words = voice.phrases.rating
    return PageFrame(
      title: words.paths, route: .paths, kind: "paths-page",
      main: .several([
        element(.h1) { words.paths },
        RatingNavigation(here: .paths).view(in: voice),
        element(.p, .class(model.pillars.isEmpty ? "empty" : "lead reading")) {
          model.pillars.isEmpty ? words.pathsEmpty : words.pathsLead
        },
        .several(model.pillars.map { pillar($0, model, in: voice) }),
      ]))
  }

  private static func pillar(_ part: Model.PillarPart, _ model: Model, in voice: Voice) -> HTML {
    let id = PageID.pillar(part.index)
    return element(.section, .id(id), .labelledBy("\(id)-title")) {
      element(.h2, .id("\(id)-title")) {
        "\(voice.phrases.pillar(part.pillar.number)) "
        voice.plan(part.pillar.title)
      }
      element(.ul, .class("multiples")) {
        for chart in part.charts { element(.li) { multiple(chart, model, in: voice) } }
      }
    }
  }

  private static func multiple(_ chart: Model.Chart, _ model: Model, in voice: Voice) -> HTML {
    let entry = model.plan.entries[chart.entry]
    let indicator = entry.indicator
    let history = SeriesHistory(indicator, series: chart.series, phrases: voice.phrases)
    let name =
      indicator.series.count > 1
      ? indicator.series[chart.series].name ?? indicator.series[chart.series].unit : nil
    return .several([
      element(.p, .class("multiple-name")) {
        element(.a, voice.link(.indicator(entry.name))) { voice.plan("\(indicator.code) \(indicator.name)") }
        if let name { element(.small) { voice.plan(" \(name)") } }
      },
      model.plan.rating.map { rating in
        let row = rating.rows(ofEntry: chart.entry).first { $0.series == chart.series }
        return element(.p) { row.map { StatusMark($0.grade).view(in: voice) } ?? .nothing }
      } ?? .nothing,
      history.isDrawable
        ? SmallMultiple(
          history: history, title: voice.phrases.rating.pathTitle(indicator.name),
          id: "path-\(entry.slug)-\(chart.series + 1)", voice: voice
        ).view()
        : element(.p, .class("hint")) { voice.phrases.notMeasured },
      chart.pace.due.flatMap { _ in chart.pace.told.first }.map { told in
        element(.p, .class("hint")) { voice.text(told) }
      } ?? .nothing,
    ])
  }
}
