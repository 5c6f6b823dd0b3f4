import Markup
import PlanModel
import PlanRatings

/// One revision: old and new, why, who decided it when, what it does to the grade, and what is odd about it.
struct RevisionEntry {
  let row: RevisionLedger.Row
  /// Its place among the rows, from 1.
  let number: Int
  let model: RevisionsPage.Model
  let voice: Voice

  private var words: RatingPhrases { voice.phrases.rating }

  func view() -> HTML {
    let id = "revision-\(number)"
    return element(.section, .class("revision"), .id(id), .labelledBy("\(id)-title")) {
      element(.h2, .id("\(id)-title")) {
        "\(voice.phrases.pillar(row.pillar)) "
        element(.a, voice.link(.indicator(row.indicator.text))) { voice.plan("\(row.code) \(row.name)") }
      }
      element(.p, .class("revision-values")) {
        element(.span, .class("hint")) {
          "\(voice.phrases.target) "
          row.fiscalYear.view(in: voice)
        }
        " "
        element(.del, .class("before")) { value(row.old, words.old) }
        element(.span, .class("arrow"), .hiddenFromReaders) { " → " }
        element(.ins, .class("now")) { value(row.revision.value, words.new) }
        " "
        element(.strong, .class("tag-mark \(row.state.rawValue)")) { voice.text(row.state.wording) }
      }
      alarms
      element(.dl, .class("facts")) {
        fact(words.cause) { cause }
        fact(words.reasonText) {
          row.revision.reason.map(voice.plan)
            ?? element(.span, .class("hint")) { voice.phrases.partNotPrinted }
        }
        decision
        fact(voice.phrases.departments) {
          voice.plan(row.departments.joined(separator: voice.phrases.listSeparator))
        }
        grades
      }
    }
  }

  private func value(_ value: Plan.Value, _ name: String) -> HTML {
    .several([
      element(.span, .class("unseen")) { "\(name) " },
      ShownValue(
        value.cell(series: row.series), series: row.series.map { Series(name: $0.name, unit: $0.unit) }
      )
      .view(in: voice),
    ])
  }

  private func fact(_ name: String, @HTMLBuilder value: () -> HTML) -> HTML {
    element(.div) {
      element(.dt) { name }
      element(.dd) { value() }
    }
  }

  private var alarms: HTML {
    guard !row.alarms.isEmpty else { return .nothing }
    return element(.ul, .class("alarms"), .label(words.alarms)) {
      for alarm in row.alarms {
        element(.li) {
          GradeStatus.late.shape
          voice.text(alarm.wording)
          if let place = alarm.series, row.series.count > 1 {
            voice.phrases.inBrackets(row.series[place].name ?? row.series[place].unit)
          }
        }
      }
    }
  }

  private var cause: HTML {
    let field = CausesForm.field(row.revision.id)
    guard model.plan.acceptsForms else {
      return .text(row.revision.cause.map { voice.text($0.wording) } ?? words.notClassified)
    }
    let typed = model.problem?.form.fields[field] ?? row.revision.cause?.rawValue ?? ""
    return element(.select, .name(field), .label("\(words.cause) \(row.code) \(row.name)")) {
      element(.option, .value(""), typed.isEmpty ? .selected : nil) { words.notClassified }
      for cause in Plan.RevisionCause.allCases {
        element(.option, .value(cause.rawValue), cause.rawValue == typed ? .selected : nil) {
          voice.text(cause.wording)
        }
      }
    }
  }

  @HTMLBuilder private var decision: HTML {
    if let decision = row.revision.decision {
      fact(words.decision) {
        let parts = [decision.meeting, decision.date.map(voice.phrases.kept.day), decision.reason]
        let told = parts.compactMap { $0 }
        if told.isEmpty {
          element(.span, .class("hint")) { voice.phrases.partNotPrinted }
        } else {
          voice.plan(told.joined(separator: voice.phrases.listSeparator))
        }
      }
    }
  }

  @HTMLBuilder private var grades: HTML {
    if !row.grades.isEmpty {
      fact(words.gradeChange) {
        for change in row.grades {
          element(.p) {
            if let before = change.grade.band(of: change.grade.beforeRevision) {
              mark(before, change.grade.letterBeforeRevision)
              element(.span, .class("arrow")) { " → " }
            }
            mark(change.grade.band, change.grade.letter)
            if row.series.count > 1 {
              " "
              element(.small) { voice.plan(row.series[change.series].unit) }
            }
          }
        }
      }
    }
  }

  private func mark(_ band: GradeBand?, _ letter: String?) -> HTML {
    let status = band?.status ?? .notRated
    return element(.span, .class("status \(status.styleName)")) {
      StatusShape(status: status).view(in: voice)
      if let letter, letter != words.status(status) { voice.plan(" \(letter)") }
    }
  }
}
