import Markup
import PlanModel

/// The form by which a document is asked for: its edition, and what else is chosen for it.
struct DocumentChoices {
  let form: ShownDocumentForm
  let plan: PlanContents
  let editions: [DocumentsPage.Model.Edition]
  let voice: Voice

  private var words: DocumentPhrases { voice.phrases.documents }

  func view() -> HTML {
    sending {
      switch form.subject {
      case .department: departments()
      case .indicator: indicators()
      case nil: HTML.nothing
      }
      if form.isForMeetings {
        meetings()
        findings()
      }
      edition()
      kind()
      " "
      element(.button, .type(.submit)) { words.make }
    }
  }

  /// The same for one indicator, which is not asked for.
  func view(for indicator: IndicatorID) -> HTML {
    sending {
      void(
        .input, .type(.hidden), .name(DocumentChoice.Field.indicator.rawValue), .value(indicator.text))
      edition()
      " "
      element(.button, .type(.submit)) { words.makeCard }
    }
  }

  private func sending(@HTMLBuilder content: () -> HTML) -> HTML {
    Markup.form(
      to: Route.document(form.name).link(in: voice.language, at: voice.place), .class("document-choice"),
      content: content)
  }

  private func edition() -> HTML {
    choice(.edition, words.editionOf(voice.text(form.title)), isShown: false) {
      for edition in editions {
        element(.option, .value(edition.id.text), voice.planLanguage) {
          edition.isDraft ? edition.name + "（案）" : edition.name
        }
      }
    }
  }

  private func kind() -> HTML {
    choice(.kind, words.kindOf(voice.text(form.title)), isShown: false) {
      for kind in DocumentKind.allCases { element(.option, .value(kind.rawValue)) { words.kind(kind) } }
    }
  }

  private func departments() -> HTML {
    var met: Set<String> = []
    let names = plan.entries.flatMap(\.indicator.departments).map(\.name).filter { met.insert($0).inserted }
    return choice(.department, voice.phrases.departments) {
      for name in names { element(.option, .value(name), voice.planLanguage) { name } }
    }
  }

  private func indicators() -> HTML {
    choice(.indicator, voice.phrases.indicators) {
      element(.option, .value("")) { words.allIndicators }
      for entry in plan.entries {
        if let id = entry.indicator.id {
          element(.option, .value(id.text), voice.planLanguage) {
            "\(voice.phrases.pillar(plan.pillar(of: entry).number)) \(entry.indicator.code) \(entry.indicator.name)"
          }
        }
      }
    }
  }

  private func meetings() -> HTML {
    guard !plan.comments.groups.isEmpty else { return .nothing }
    return choice(.meeting, words.meeting) {
      element(.option, .value("")) { words.lastMeeting }
      for group in plan.comments.groups {
        element(.option, .value(group.meeting.formValue)) {
          group.meeting.name + voice.phrases.inBrackets(voice.phrases.kept.day(group.meeting.date))
        }
      }
    }
  }

  private func findings() -> HTML {
    element(.label, .class("tick")) {
      void(.input, .type(.checkbox), .name(DocumentChoice.Field.findings.rawValue), .value("1"))
      " \(words.withFindings)"
    }
  }

  private func choice(
    _ field: DocumentChoice.Field, _ label: String, isShown: Bool = true, @HTMLBuilder options: () -> HTML
  ) -> HTML {
    let id = "\(field.rawValue)-\(form.name)"
    return element(.span, .class("choice")) {
      element(.label, .for(id), isShown ? nil : .class("unseen")) { label }
      element(.select, .id(id), .name(field.rawValue)) { options() }
    }
  }
}
