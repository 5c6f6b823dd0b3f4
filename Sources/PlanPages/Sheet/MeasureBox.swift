import Markup
import PlanModel

/// The cell that says what a measure is up against and where it means to go.
struct MeasureBox {
  let box: MeasureGroup.Box
  let rows: Int
  let voice: Voice

  func view() -> HTML {
    element(.td, .class("measure"), .rowspan(rows)) {
      switch box {
      case .measure(let measure):
        heading(measure.number)
        element(.p, .class("measure-title")) { measure.title }
        part(Phrases.japanese.issue, measure.issue)
        part(Phrases.japanese.direction, measure.direction)
      case .named(let number):
        heading(number)
        missing
      case .none:
        missing
      }
    }
  }

  private var missing: HTML {
    element(.p, .class("hint"), voice.pageLanguage) { voice.phrases.measureNotPrinted }
  }

  private func heading(_ number: String) -> HTML {
    element(.p, .class("measure-number")) { "施策\(PrintedForm.wide(number))" }
  }

  private func part(_ name: String, _ text: String?) -> HTML {
    .several([
      element(.p, .class("part-name")) { "≪\(name)≫" },
      text.map { text in element(.p) { text } }
        ?? element(.p, .class("hint"), voice.pageLanguage) { voice.phrases.partNotPrinted },
    ])
  }
}
