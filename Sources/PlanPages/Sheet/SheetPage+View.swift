import Markup
import PlanModel

extension SheetPage {
  static func frame(_ model: Model, in voice: Voice) -> PageFrame {
    let title = voice.phrases.sheetTitle(model.sheet.number, model.sheet.label)
    return PageFrame(
      title: title, route: .sheet(model.sheet.number), kind: "sheet-page",
      main: .several([
        element(.div, .class("sheet-head")) {
          element(.h1, model.sheet.label.isEmpty ? nil : voice.planLanguage) {
            model.sheet.label.isEmpty ? title : model.sheet.label
          }
          sheetList(model, in: voice)
        },
        findings(model, in: voice),
        .several(
          model.parts.indices.map { index in
            part(model.parts[index], id: "part-\(index + 1)", model, in: voice)
          }),
        model.plan.hasUnsettledValues(in: model.parts.flatMap(\.entries))
          ? element(.p, .class("hint legend")) { voice.phrases.kept.legend } : .nothing,
      ]))
  }

  private static func sheetList(_ model: Model, in voice: Voice) -> HTML {
    element(.nav, .class("sheet-list"), .label(voice.phrases.sheetList)) {
      element(.ul) {
        for sheet in model.plan.sheets {
          element(.li) {
            element(
              .a, voice.link(.sheet(sheet.number)), sheet == model.sheet ? .currentPage : nil,
              sheet.label.isEmpty ? nil : voice.planLanguage
            ) {
              sheet.label.isEmpty ? voice.phrases.sheetTitle(sheet.number, "") : sheet.label
            }
          }
        }
      }
    }
  }

  private static func findings(_ model: Model, in voice: Voice) -> HTML {
    guard !model.findings.isEmpty else { return .nothing }
    return element(.ul, .class("finding-list")) {
      for index in model.findings {
        element(.li) {
          model.plan.findings[index].severity.view(in: voice)
          " "
          element(.a, voice.link(.findings, fragment: PageID.finding(index))) {
            model.plan.findings[index].message.text(in: voice.language)
          }
        }
      }
    }
  }

  private static func part(_ part: Model.Part, id: String, _ model: Model, in voice: Voice) -> HTML {
    let notes = NoteMarks(notes: part.notes, prefix: "\(id)-")
    return element(.section, .class("paper")) {
      element(.div, .class("paper-head")) {
        element(.h2, .id(id), .lang("ja")) {
          "柱\(PrintedForm.wide(String(part.pillar.number)))　\(part.pillar.title)"
          if let tag = part.pillar.tag { "【\(tag)】" }
        }
        if !model.sheet.label.isEmpty {
          element(.p, .class("label"), .lang("ja")) { PrintedForm.wide(model.sheet.label) }
        }
      }
      element(.p, .class("scroll-hint"), .id("\(id)-hint")) { voice.phrases.scrollHint }
      element(
        .div, .class("scroll"), .role(.region), .tabindex(0), .labelledBy(id), .describedBy("\(id)-hint")
      ) {
        SheetTable(part: part, plan: model.plan, notes: notes, voice: voice).view(labelledBy: id)
      }
      notes.list(in: voice)
    }
  }
}
