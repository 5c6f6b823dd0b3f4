import Markup
import PlanModel

/// 読み取り元: the printed lines with what became values marked.
struct PassageSection {
  let model: IndicatorPage.Model
  let voice: Voice

  func view() -> HTML {
    IndicatorPage.section("source", voice.phrases.readFrom) {
      if let passage = model.passage, let first = passage.lines.first, let last = passage.lines.last {
        element(.p) { voice.phrases.readFromLead(passage.file, first.number, last.number) }
        element(.ol, .class("printed-lines"), voice.planLanguage) {
          for line in passage.lines {
            element(.li, .value(line.number), line.followsGap ? .class("after-gap") : nil) {
              element(.code) {
                for piece in line.pieces {
                  if piece.isMarked { element(.mark) { piece.text } } else { piece.text }
                }
              }
            }
          }
        }
      } else {
        element(.p, .class("empty")) { voice.phrases.linesNotKept }
      }
    }
  }
}
