import Markup
import PlanModel

/// The notes of one sheet with the ids they have on a page.
struct NoteMarks {
  /// Notes that can be pointed to, in printed order.
  let notes: [Footnote]
  let prefix: String

  /// Marks as superscripts, each leading to its note where there is one.
  func view(_ marks: [String], in voice: Voice) -> HTML {
    .several(
      marks.map { mark in
        element(.sup, .class("note-mark")) {
          if let index = notes.firstIndex(where: { $0.mark == mark }) {
            element(.a, .href(Link(fragment: id(index))), .label(voice.phrases.note(mark))) { "＊\(mark)" }
          } else {
            "＊\(mark)"
          }
        }
      })
  }

  func list(in voice: Voice) -> HTML {
    guard !notes.isEmpty else { return .nothing }
    return element(.ul, .class("notes")) {
      for (index, note) in notes.enumerated() {
        element(.li, .id(id(index)), voice.planLanguage) {
          element(.span, .class("mark")) { "＊\(note.mark)" }
          " "
          note.text
        }
      }
    }
  }

  private func id(_ index: Int) -> String {
    "\(prefix)note-\(index + 1)"
  }
}
