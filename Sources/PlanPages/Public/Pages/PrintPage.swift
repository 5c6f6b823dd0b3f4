import Markup
import PlanModel

/// All of an edition, or of a pillar of it, to be printed or read in one go.
enum PrintPage {
  /// Makes the page; where the rows are too many for one, it lists the pillars.
  ///
  /// - Parameters:
  ///   - number: the pillar; `nil` for all.
  ///   - contents: the edition.
  ///   - voice: speaks the page's language.
  /// - Returns: `nil` where the edition has no such pillar.
  static func frame(
    _ number: Int?, _ contents: EditionContents, in voice: PublicVoice
  ) -> PublicFrame? {
    let all = Array(contents.document.pillars.indices)
    let chosen = all.filter { number == nil || contents.document.pillars[$0].number == number }
    guard number == nil || !chosen.isEmpty else { return nil }
    let showsRows = number != nil || contents.fitsOnePage
    return PublicFrame(
      title: voice.words.printView, kind: "print-page",
      main: .several([
        element(.h1) {
          element(.span, voice.planLanguage) { contents.title ?? voice.phrases.planStandIn }
          " "
          element(.span, .class("edition-name"), voice.planLanguage) { contents.edition.name }
        },
        element(.p, .class("lead")) {
          "\(voice.words.publishedOn(contents.edition.publication.date)) \(voice.words.printLead)"
        },
        showsRows ? .nothing : list(contents, in: voice),
        showsRows ? .several(chosen.map { pillar($0, contents, in: voice) }) : .nothing,
      ]))
  }

  private static func list(_ contents: EditionContents, in voice: PublicVoice) -> HTML {
    element(.ul) {
      for pillar in contents.document.pillars {
        element(.li) {
          element(.a, voice.link(contents.route(.print(pillar: pillar.number)))) {
            PillarName(pillar).view(in: voice)
          }
        }
      }
    }
  }

  private static func pillar(_ index: Int, _ contents: EditionContents, in voice: PublicVoice) -> HTML {
    let pillar = contents.document.pillars[index]
    let groups = PillarRows(contents: contents, pillarIndex: index, voice: voice).groups
    return element(.section, .class("print-pillar")) {
      element(.h2, .id(PageID.pillar(index))) { PillarName(pillar).view(in: voice) }
      for (place, group) in groups.enumerated() {
        measure(group, "\(PageID.pillar(index))-group-\(place + 1)", index, contents, in: voice)
      }
      NoteMarks(notes: pillar.footnotes, prefix: "\(PageID.pillar(index))-").list(in: voice.base)
    }
  }

  private static func measure(
    _ group: MeasureGroup, _ id: String, _ pillar: Int, _ contents: EditionContents, in voice: PublicVoice
  ) -> HTML {
    element(.section, .class("print-measure")) {
      element(.h3, .id(id)) { MeasureName(box: group.box).view(in: voice.base) }
      if case .measure(let measure) = group.box {
        element(.dl, .class("texts")) {
          text(voice.phrases.issue, measure.issue, in: voice)
          text(voice.phrases.direction, measure.direction, in: voice)
        }
      }
      if group.entries.isEmpty {
        element(.p, .class("hint")) { voice.phrases.measureWithoutRows }
      } else {
        for entry in group.entries { row(entry, contents, in: voice) }
      }
    }
  }

  private static func text(_ name: String, _ text: String?, in voice: PublicVoice) -> HTML {
    guard let text else { return .nothing }
    return .several([element(.dt) { name }, element(.dd, voice.planLanguage) { text }])
  }

  /// An indicator as a table of its values in one line, with what the section says below.
  private static func row(
    _ entry: PlanContents.Entry, _ contents: EditionContents, in voice: PublicVoice
  ) -> HTML {
    let indicator = entry.indicator
    return element(.div, .class("print-row")) {
      element(.h4) {
        element(.a, voice.link(contents.route(of: entry)), voice.planLanguage) {
          "\(indicator.code) \(indicator.name)"
        }
        " "
        element(.span, .class("hint"), voice.planLanguage) {
          indicator.departments.map(\.name).joined(separator: "、")
        }
      }
      element(.dl, .class("values")) {
        for place in entry.places {
          value(voice.phrases.role(place.role), place.fiscalYear, in: voice) {
            place.cell.map { ShownValue($0, series: indicator.series).view(in: voice.base) }
              ?? .text(voice.phrases.partNotPrinted)
          }
        }
        value(voice.phrases.target, indicator.target.fiscalYear, in: voice) {
          TargetView(target: indicator.target, series: indicator.series).view(in: voice.base)
        }
      }
      if !indicator.analysis.text.isEmpty {
        element(.p, .class("reading"), voice.planLanguage) { indicator.analysis.text }
      }
    }
  }

  private static func value(
    _ name: String, _ year: FiscalYear, in voice: PublicVoice, @HTMLBuilder content: () -> HTML
  ) -> HTML {
    element(.div) {
      element(.dt) { "\(name) \(voice.phrases.fiscalYear(year))" }
      element(.dd) { content() }
    }
  }
}
