import Markup
import PlanModel

/// Which way is good, for all indicators at once; those that nobody has stated come first.
enum DirectionsPage {
  struct Model {
    let plan: PlanContents
    let missing: [PlanContents.Entry]
    let stated: [PlanContents.Entry]
    let problem: FormProblem?

    init(_ plan: PlanContents, problem: FormProblem? = nil) {
      self.plan = plan
      self.problem = problem
      missing = plan.undirected
      let open = Set(missing.map(\.name))
      stated = plan.entries.filter {
        $0.indicator.id != nil && !$0.indicator.series.isEmpty && !open.contains($0.name)
      }
    }
  }

  static func frame(_ model: Model, in voice: Voice) -> PageFrame {
    let words = voice.phrases.rating
    return PageFrame(
      title: words.directions, route: .directions, kind: "directions-page",
      main: .several([
        element(.h1) { words.directions },
        RatingNavigation(here: .directions).view(in: voice),
        element(.p, .class("lead reading")) { words.directionsLead },
        model.missing.isEmpty ? element(.p, .class("notice")) { words.directionsDone } : .nothing,
        form(model, in: voice),
      ]))
  }

  private static func form(_ model: Model, in voice: Voice) -> HTML {
    let lists = HTML.several([
      list(model.missing, voice.phrases.rating.stillMissing, model, in: voice),
      list(model.stated, voice.phrases.rating.alreadyStated, model, in: voice),
    ])
    guard model.plan.acceptsForms else { return lists }
    return FormFrame(route: .directions, version: model.plan.shown.version, problem: model.problem).view(
      in: voice
    ) {
      lists
      element(.p, .class("form-end")) {
        element(.button, .type(.submit), .class("action")) { voice.phrases.rating.save }
      }
    }
  }

  private static func list(
    _ entries: [PlanContents.Entry], _ heading: String, _ model: Model, in voice: Voice
  ) -> HTML {
    guard !entries.isEmpty else { return .nothing }
    return .several([
      element(.h2) { voice.phrases.counted(heading, entries.count) },
      element(.div, .class("direction-list")) { for entry in entries { row(entry, model, in: voice) } },
    ])
  }

  private static func row(_ entry: PlanContents.Entry, _ model: Model, in voice: Voice) -> HTML {
    let indicator = entry.indicator
    let number = model.plan.pillar(of: entry).number
    return element(.fieldset) {
      element(.legend) {
        element(.span) {
          "\(voice.phrases.pillar(number)) "
          element(.a, voice.link(.indicator(entry.name))) {
            voice.plan("\(indicator.code) \(indicator.name)")
          }
        }
      }
      element(.p, .class("hint")) {
        voice.phrases.rating.fromTo(
          indicator.actual.map { text($0.cell, indicator, in: voice) } ?? "―",
          text(indicator.target.current, indicator, in: voice))
      }
      if let id = indicator.id { choices(id, model, in: voice) }
    }
  }

  private static func text(_ cell: Cell, _ indicator: Indicator, in voice: Voice) -> String {
    ShownValue(cell, series: indicator.series).text(voice.phrases)
  }

  private static func choices(_ id: IndicatorID, _ model: Model, in voice: Voice) -> HTML {
    let stated = model.plan.shown.plan.indicators[id]?.desiredDirection ?? .unknown
    let field = DirectionsForm.field(id)
    let chosen = model.problem?.form.fields[field].flatMap { Plan.DesiredDirection(rawValue: $0) } ?? stated
    guard model.plan.acceptsForms else {
      return element(.p) { voice.phrases.rating.direction(stated) }
    }
    return element(.p, .class("choices")) {
      for direction in Plan.DesiredDirection.allCases {
        element(.label) {
          void(
            .input, .type(.radio), .name(field), .value(direction.rawValue),
            direction == chosen ? .checked : nil)
          " \(voice.phrases.rating.direction(direction))"
        }
      }
    }
  }
}
