import Markup
import PlanModel
import PlanRatings

/// How often each grade of the rule was given, by the targets that count and by those before this year's revisions.
struct GradeTable {
  let model: RatingPage.Model
  let voice: Voice

  func view() -> HTML {
    let words = voice.phrases.rating
    let rule = model.rating.rule
    let (after, before) = (model.rating.grades.counts, model.rating.grades.countsBeforeRevision)
    return element(.table, .class("grades")) {
      element(.thead) {
        element(.tr) {
          element(.th, .scope(.col)) { words.grade }
          element(.th, .scope(.col)) { words.meaning }
          element(.th, .scope(.col), .class("number")) { words.count }
          element(.th, .scope(.col), .class("number")) { words.countBefore }
        }
      }
      element(.tbody) {
        for count in after.counts {
          element(.tr) {
            element(.th, .scope(.row)) { name(count.letter, rule) }
            element(.td) { meaning(count.letter, rule) }
            element(.td, .class("number")) { String(count.count) }
            element(.td, .class("number")) { String(before[count.letter]) }
          }
        }
      }
    }
  }

  private func name(_ letter: String, _ rule: RatingRule) -> HTML {
    switch letter {
    case GradeCounts.figures: return .text(voice.phrases.rating.figureGrade)
    case GradeCounts.refused, GradeCounts.qualitative:
      return StatusShape(status: .notRated).view(in: voice)
    default:
      let status = rule.grade(lettered: letter)?.status
      return .several([
        status.map(\.shape) ?? .nothing,
        voice.plan(letter),
      ])
    }
  }

  private func meaning(_ letter: String, _ rule: RatingRule) -> String {
    switch letter {
    case GradeCounts.figures:
      return rule.grades.first { $0.letter == nil }.map { voice.text($0.wording) } ?? ""
    case GradeCounts.refused: return voice.phrases.rating.refusedGrade
    case GradeCounts.qualitative: return voice.text(rule.reason(for: .qualitative))
    default:
      if let band = rule.grade(lettered: letter) { return voice.text(band.wording) }
      return rule.codes.first { $0.letter == letter }.map { voice.text($0.wording) } ?? ""
    }
  }
}

/// The statuses in each part of a plan.
struct StatusTable {
  let parts: [RatingPage.Model.Part]
  let voice: Voice

  private static let statuses: [GradeStatus] = [.achieved, .onTrack, .late, .notRated]

  func view(_ id: String) -> HTML {
    let isCombined = parts.contains { $0.combined != nil }
    return element(.table, .class("status-table"), .labelledBy("\(id)-title")) {
      element(.thead) {
        element(.tr) {
          element(.th, .scope(.col)) { voice.phrases.rating.part }
          for status in Self.statuses {
            element(.th, .scope(.col), .class("number")) { StatusShape(status: status).view(in: voice) }
          }
          if isCombined { element(.th, .scope(.col)) { voice.phrases.rating.ruleSays } }
        }
      }
      element(.tbody) {
        for part in parts {
          element(.tr) {
            element(.th, .scope(.row)) { name(part.name) }
            for status in Self.statuses {
              element(.td, .class(part.counts[status] == 0 ? "number none" : "number")) {
                String(part.counts[status])
              }
            }
            if isCombined {
              element(.td) {
                part.combined.flatMap { CombinedView(before: $0.before, after: $0.after).text(in: voice) }
                  .map(HTML.text) ?? StatusShape(status: .notRated).view(in: voice)
              }
            }
          }
        }
      }
    }
  }

  private func name(_ name: RatingPage.Model.Name) -> HTML {
    switch name {
    case .pillar(let number, let title):
      .several([.text("\(voice.phrases.pillar(number)) "), voice.plan(title)])
    case .measure(_, let number, let title):
      .several([.text("\(voice.phrases.measure(number)) "), voice.plan(title)])
    case .department(let name): voice.plan(name)
    }
  }
}
