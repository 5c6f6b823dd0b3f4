import Markup
import PlanModel

extension OverviewPage {
  static func frame(_ model: Model, in voice: Voice) -> PageFrame {
    PageFrame(
      title: nil, route: .overview, kind: "overview-page",
      main: .several([
        element(.div, .class("overview-head")) {
          element(.div) {
            element(.h1, model.plan.title == nil ? nil : voice.planLanguage) {
              model.plan.title ?? voice.phrases.planStandIn
            }
            if let year = model.actualYear {
              element(.p, .class("lead")) {
                voice.phrases.overviewLead(year)
                " "
                voice.phrases.trendExplained
                if model.plan.hasUnsettledValues(in: model.plan.entries) {
                  " "
                  voice.phrases.kept.legend
                }
              }
            }
          }
          counts(model.counts, model.plan.counts, in: voice)
        },
        model.pillars.isEmpty ? element(.p, .class("empty")) { voice.phrases.planEmpty } : .nothing,
        .several(model.pillars.map { pillar($0, model, in: voice) }),
      ]))
  }

  private static func counts(_ counts: Model.Counts, _ check: CheckCounts, in voice: Voice) -> HTML {
    let phrases = voice.phrases
    return element(.dl, .class("counts")) {
      count(phrases.pillars, .text(String(counts.pillars)))
      count(phrases.measures, .text(String(counts.measures)))
      count(phrases.indicators, .text(String(counts.indicators)))
      count(phrases.revisedTargets, .text(String(counts.revisedTargets)))
      count(
        phrases.check.toLookAt,
        element(.a, voice.link(.findings), .label("\(phrases.check.toLookAt) \(check.look)")) {
          String(check.look)
        })
      if check.statements > 0 {
        count(phrases.check.statements, .text(String(check.statements)))
        count(phrases.check.agreements, .text(String(check.agreements)))
      }
    }
  }

  private static func count(_ name: String, _ number: HTML) -> HTML {
    element(.div) {
      element(.dt) { name }
      element(.dd) { number }
    }
  }

  private static func pillar(_ part: Model.PillarPart, _ model: Model, in voice: Voice) -> HTML {
    let id = PageID.pillar(part.index)
    return element(.section, .class("pillar"), .id(id)) {
      element(.div, .class("pillar-head")) {
        element(.h2, .id("\(id)-title")) {
          element(.span, .class("number")) { voice.phrases.pillar(part.pillar.number) }
          " "
          element(.span, voice.planLanguage) {
            part.pillar.title
            if let tag = part.pillar.tag { element(.span, .class("tag")) { "【\(tag)】" } }
          }
        }
        if let mark = FindingMark(part.findings, of: model.plan) {
          mark.view(voice.link(.findings, fragment: PageID.finding(mark.first)), in: voice)
        }
        element(.p, .class("sheet-links")) {
          for sheet in part.sheets {
            element(.a, voice.link(.sheet(sheet.number)), sheet.label.isEmpty ? nil : voice.planLanguage) {
              sheet.label.isEmpty ? voice.phrases.sheetTitle(sheet.number, "") : sheet.label
            }
            " "
          }
        }
      }
      if part.groups.isEmpty {
        element(.p, .class("empty")) { voice.phrases.pillarWithoutRows }
      } else {
        OverviewTable(part: part, model: model, voice: voice).view(labelledBy: "\(id)-title")
      }
    }
  }
}
