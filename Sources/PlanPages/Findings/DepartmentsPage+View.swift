import Markup
import PlanModel

extension DepartmentsPage {
  static func frame(_ model: Model, in voice: Voice) -> PageFrame {
    let words = voice.phrases.check
    return PageFrame(
      title: words.byDepartment, route: .findingsByDepartment, kind: "departments-page",
      main: .several([
        element(.div, .class("screen departments-head")) {
          element(.h1) { words.byDepartment }
          element(.p, .class("lead")) {
            model.parts.isEmpty ? voice.phrases.findingsEmpty : words.byDepartmentLead
          }
          element(.p) { element(.a, voice.link(.findings)) { words.allFindings } }
          if model.parts.count > 1 { contents(model, in: voice) }
        },
        .several(model.parts.indices.map { part($0, model, in: voice) }),
        others(model, in: voice),
      ]))
  }

  /// The departments with their counts, leading to their parts.
  private static func contents(_ model: Model, in voice: Voice) -> HTML {
    element(.nav, .class("department-list"), .label(voice.phrases.departments)) {
      element(.ul) {
        for (index, part) in model.parts.enumerated() {
          element(.li) {
            element(.a, .href(Link(fragment: PageID.department(index)))) { name(of: part, in: voice) }
            " "
            element(.span, .class("hint")) {
              voice.phrases.check.departmentCounts(part.counts.look, part.counts.note)
            }
          }
        }
      }
    }
  }

  private static func name(of part: Model.Part, in voice: Voice) -> HTML {
    part.department.map(voice.plan) ?? .text(voice.phrases.check.planningOffice)
  }

  private static func part(_ index: Int, _ model: Model, in voice: Voice) -> HTML {
    let part = model.parts[index]
    let words = voice.phrases.check
    let id = PageID.department(index)
    return element(.section, .class("department-part"), .id(id), .labelledBy("\(id)-title")) {
      element(.p, .class("handout")) {
        element(.span, voice.planLanguage) { model.plan.document.organization ?? "" }
        " "
        model.plan.title.map(voice.plan) ?? .text(voice.phrases.planStandIn)
        if let year = model.year { " \(words.handout(year))" }
      }
      element(.h2, .id("\(id)-title")) { name(of: part, in: voice) }
      element(.p, .class("hint")) {
        words.departmentCounts(part.counts.look, part.counts.note)
        if part.department == nil { " \(words.planningOfficeLead)" }
      }
      element(.ul, .class("finding-list")) {
        for place in part.findings { item(place, model.plan, in: voice) }
      }
    }
  }

  private static func item(_ place: Int, _ plan: PlanContents, in voice: Voice) -> HTML {
    let finding = plan.findings[place]
    return element(.li, .class(finding.needsLook ? "look" : "quiet")) {
      element(.div, .class("finding-head")) {
        element(.p, .class("finding-place")) { FindingPlace(finding, of: plan, in: voice).linked(in: voice) }
        element(.p) {
          (finding.needsLook ? Finding.Severity.look : .note).view(in: voice)
          " "
          if finding.isClaim {
            FindingStanding(finding).view(in: voice)
            " "
          }
          element(.span, .class("kind")) { voice.phrases.kind(finding.kind) }
        }
      }
      FindingBody(finding: finding, plan: plan, voice: voice).view()
    }
  }

  private static func others(_ model: Model, in voice: Voice) -> HTML {
    guard !model.others.isEmpty else { return .nothing }
    return element(.p, .class("hint without-findings screen")) {
      "\(voice.phrases.check.withoutFindings) "
      voice.plan(model.others.joined(separator: voice.phrases.listSeparator))
    }
  }
}
