import Markup
import PlanModel

/// The files of an edition that can be taken away.
enum DataPage {
  static func frame(
    _ files: [EditionFile], _ contents: EditionContents, in voice: PublicVoice
  ) -> PublicFrame {
    let words = voice.words
    return PublicFrame(
      title: words.data, kind: "part-page",
      main: .several([
        element(.h1) { words.data },
        files.isEmpty
          ? element(.p, .class("empty")) { words.noFiles }
          : .several([
            element(.p, .class("lead")) { words.dataLead },
            element(.table, .class("cards listing")) {
              element(.caption, .class("unseen")) { words.data }
              element(.thead) {
                element(.tr) {
                  element(.th, .scope(.col)) { words.file }
                  element(.th, .scope(.col)) { words.fileContent }
                }
              }
              element(.tbody) {
                for file in files {
                  element(.tr) {
                    element(.th, .scope(.row)) {
                      element(
                        .a, voice.link(contents.route(.file(file.name))),
                        .download(file.name.split(separator: "/").last.map(String.init) ?? "")
                      ) {
                        file.name
                      }
                    }
                    element(.td, .dataLabel(words.fileContent)) { file.title.text(in: voice.language) }
                  }
                }
              }
            },
          ]),
        element(.h2) { words.permanent },
        element(.p) { words.permanentText },
        element(.h2) { words.proof },
        element(.dl, .class("proof")) {
          element(.dt) { words.digest }
          element(.dd) { element(.code) { contents.edition.documentDigest } }
          element(.dt) { words.chainHead }
          element(.dd) { element(.code) { contents.edition.chainHead } }
        },
      ]))
  }
}
