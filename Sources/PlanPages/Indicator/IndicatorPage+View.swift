import Markup
import PlanModel

extension IndicatorPage {
  static func frame(_ model: Model, in voice: Voice) -> PageFrame {
    let indicator = model.indicator
    let title = "\(indicator.code) \(indicator.name) | \(voice.phrases.pillar(model.pillar.number))"
    return PageFrame(
      title: model.plan.isRepeated(model.entry) ? "\(title) (\(model.entry.slug))" : title,
      route: .indicator(model.entry.name), kind: "indicator-page",
      main: element(.article) {
        heading(model, in: voice)
        WhereWeAre(model: model, voice: voice).view()
        RatingSection(model: model, voice: voice).view()
        HistorySection(model: model, voice: voice).view()
        AnalysisSection(model: model, voice: voice).view()
        ResultsSection(model: model, voice: voice).view()
        CommentSection(model: model, voice: voice).view()
        measure(model, in: voice)
        responsible(model, in: voice)
        notes(model, in: voice)
        RecordSection(model: model, voice: voice).view()
        PassageSection(model: model, voice: voice).view()
        documents(model, in: voice)
        neighbours(model, in: voice)
      })
  }

  /// The way to the documents that printed its values.
  private static func documents(_ model: Model, in voice: Voice) -> HTML {
    guard let id = model.indicator.id else { return .nothing }
    return element(.div, .class("screen")) {
      card(of: id, model, in: voice)
      element(.p) {
        element(.a, voice.link(.printings(model.entry.name))) { voice.phrases.documents.printings }
      }
    }
  }

  /// The form by which its card is made, once there is an edition that has it.
  private static func card(of id: IndicatorID, _ model: Model, in voice: Voice) -> HTML {
    let editions = DocumentsPage.Model.editions(of: model.plan)
    let form = model.plan.shown.documents.forms.first { $0.subject == .indicator }
    guard let form, model.plan.acceptsForms, !editions.isEmpty else { return .nothing }
    return DocumentChoices(form: form, plan: model.plan, editions: editions, voice: voice).view(for: id)
  }

  private static func heading(_ model: Model, in voice: Voice) -> HTML {
    let indicator = model.indicator
    let sheet = model.plan.sheets.first { $0.number == model.entry.sheet }
    return element(.header, .class("indicator-head")) {
      element(.nav, .class("trail"), .label(voice.phrases.place)) {
        element(.ol) {
          element(.li) { element(.a, voice.link(.overview)) { voice.phrases.overview } }
          element(.li) {
            element(.a, voice.link(.overview, fragment: PageID.pillar(model.entry.pillarIndex))) {
              "\(voice.phrases.pillar(model.pillar.number)) "
              voice.plan(model.pillar.title)
            }
          }
          if let sheet {
            element(.li) {
              element(.a, voice.link(.sheet(sheet.number))) {
                sheet.label.isEmpty
                  ? .text(voice.phrases.sheetTitle(sheet.number, "")) : voice.plan(sheet.label)
              }
            }
          }
        }
      }
      element(.h1) {
        element(.span, .class("code"), voice.planLanguage) { indicator.code }
        " "
        element(.span, voice.planLanguage) { indicator.name }
        noteMarks(model).view(indicator.footnotes, in: voice)
      }
      element(.p, .class("kind")) {
        voice.phrases.indicatorKind(indicator.kind)
        if indicator.cumulative { " (\(voice.phrases.cumulative))" }
        if let mark = FindingMark(model.entry.findings, of: model.plan) {
          " "
          mark.view(.href(Link(fragment: "findings")), in: voice)
        }
      }
      if let origin = model.plan.origin(of: model.entry) { repetition(of: origin, model, in: voice) }
    }
  }

  /// Says that the values are those of another indicator, and leads to it.
  private static func repetition(
    of origin: Plan.IndicatorReference, _ model: Model, in voice: Voice
  ) -> HTML {
    let words = voice.phrases.kept
    let isOfThisPlan = origin.plan == model.plan.place.id
    let place = isOfThisPlan ? model.plan.place : PlanPlace(id: origin.plan)
    let entry = isOfThisPlan ? model.plan.entry(origin.indicator) : nil
    return element(.p, .class("repeated-line")) {
      element(.span, .class("repeated")) { words.repeated }
      " \(words.repeatedOf) "
      element(.a, voice.link(.indicator(origin.indicator.text), at: place)) {
        if let entry {
          "\(voice.phrases.pillar(model.plan.pillar(of: entry).number)) "
          voice.plan("\(entry.indicator.code) \(entry.indicator.name)")
        } else {
          words.otherPlan
        }
      }
    }
  }

  static func noteMarks(_ model: Model) -> NoteMarks {
    NoteMarks(notes: model.notes, prefix: "")
  }

  private static func measure(_ model: Model, in voice: Voice) -> HTML {
    let box =
      model.measure.map(MeasureGroup.Box.measure) ?? model.indicator.measure.map(MeasureGroup.Box.named)
    return section("measure", voice.phrases.measureOfIndicator) {
      element(.p, .class("measure-line")) { MeasureName(box: box ?? .none).view(in: voice) }
      if let measure = model.measure {
        element(.h3) { voice.phrases.issue }
        text(measure.issue, in: voice)
        element(.h3) { voice.phrases.direction }
        text(measure.direction, in: voice)
      }
    }
  }

  private static func text(_ text: String?, in voice: Voice) -> HTML {
    guard let text else { return element(.p, .class("hint")) { voice.phrases.partNotPrinted } }
    return element(.p, .class("reading"), voice.planLanguage) { text }
  }

  private static func responsible(_ model: Model, in voice: Voice) -> HTML {
    section("departments", voice.phrases.departments) {
      DepartmentsView.view(model.indicator.departments, in: voice)
    }
  }

  private static func notes(_ model: Model, in voice: Voice) -> HTML {
    guard !model.notes.isEmpty else { return .nothing }
    return section("notes", voice.phrases.notes) { noteMarks(model).list(in: voice) }
  }

  private static func neighbours(_ model: Model, in voice: Voice) -> HTML {
    element(.nav, .class("neighbours"), .label(voice.phrases.neighbours)) {
      if let previous = model.previous { neighbour(previous, voice.phrases.previous, "previous", in: voice) }
      if let next = model.next { neighbour(next, voice.phrases.next, "next", in: voice) }
    }
  }

  private static func neighbour(
    _ entry: PlanContents.Entry, _ words: String, _ name: String, in voice: Voice
  ) -> HTML {
    element(.a, .class(name), voice.link(.indicator(entry.name))) {
      element(.span, .class("direction")) { words }
      element(.span, .class("name"), voice.planLanguage) {
        "\(entry.indicator.code) \(entry.indicator.name)"
      }
    }
  }

  /// A section with its heading.
  static func section(_ id: String, _ heading: String, @HTMLBuilder content: () -> HTML) -> HTML {
    element(.section, .id(id), .labelledBy("\(id)-title")) {
      element(.h2, .id("\(id)-title")) { heading }
      content()
    }
  }
}
