import Markup
import PlanModel

/// An edition at a glance.
enum EditionPage {
  static func frame(_ contents: EditionContents, in voice: PublicVoice) -> PublicFrame {
    PublicFrame(
      title: nil, kind: "overview-page",
      main: .several([
        element(.div, .class("overview-head")) {
          element(.div) {
            element(.h1) {
              element(.span, voice.planLanguage) { contents.title ?? voice.phrases.planStandIn }
              " "
              element(.span, .class("edition-name"), voice.planLanguage) { contents.edition.name }
            }
            element(.p, .class("lead")) {
              voice.phrases.overviewLead(contents.edition.reportingYear)
              " "
              voice.phrases.trendExplained
              if contents.rows.hasUnsettledValues(in: contents.rows.entries) {
                " \(voice.phrases.kept.legend)"
              }
            }
          }
          counts(contents, in: voice)
        },
        SearchForm.view("", contents, in: voice),
        contents.document.pillars.isEmpty
          ? element(.p, .class("empty")) { voice.words.editionEmpty } : .nothing,
        .several(
          contents.document.pillars.indices.map { pillar($0, contents, in: voice) }),
      ]))
  }

  private static func counts(_ contents: EditionContents, in voice: PublicVoice) -> HTML {
    let phrases = voice.phrases
    return element(.dl, .class("counts")) {
      count(phrases.pillars, .text(String(contents.document.pillars.count)))
      count(phrases.measures, .text(String(contents.document.pillars.map(\.measures.count).reduce(0, +))))
      count(phrases.indicators, .text(String(contents.rows.entries.count)))
      count(
        phrases.revisedTargets,
        element(
          .a, voice.link(contents.route(.revisions)),
          .label("\(phrases.revisedTargets) \(contents.edition.revisions.count)")
        ) { String(contents.edition.revisions.count) })
    }
  }

  private static func count(_ name: String, _ number: HTML) -> HTML {
    element(.div) {
      element(.dt) { name }
      element(.dd) { number }
    }
  }

  private static func pillar(_ index: Int, _ contents: EditionContents, in voice: PublicVoice) -> HTML {
    let pillar = contents.document.pillars[index]
    let id = PageID.pillar(index)
    return element(.section, .class("pillar"), .id(id)) {
      element(.div, .class("pillar-head")) {
        element(.h2, .id("\(id)-title")) {
          element(.a, voice.link(contents.route(.pillar(pillar.number)))) {
            PillarName(pillar).view(in: voice)
          }
        }
        element(.p, .class("sheet-links")) { voice.words.indicatorCount(pillar.indicators.count) }
      }
      if pillar.indicators.isEmpty && pillar.measures.isEmpty {
        element(.p, .class("empty")) { voice.phrases.pillarWithoutRows }
      } else if contents.fitsOnePage {
        PillarRows(contents: contents, pillarIndex: index, voice: voice).view(labelledBy: "\(id)-title")
      }
    }
  }
}

/// A pillar's number and title.
struct PillarName {
  let pillar: Pillar

  init(_ pillar: Pillar) {
    self.pillar = pillar
  }

  @HTMLBuilder func view(in voice: PublicVoice) -> HTML {
    element(.span, .class("number")) { voice.phrases.pillar(pillar.number) }
    " "
    element(.span, voice.planLanguage) {
      pillar.title
      if let tag = pillar.tag { element(.span, .class("tag")) { "【\(tag)】" } }
    }
  }
}

/// A pillar's rows under their measures, each of which leads to its page.
struct PillarRows {
  let contents: EditionContents
  let pillarIndex: Int
  let voice: PublicVoice

  var groups: [MeasureGroup] {
    let pillar = contents.document.pillars[pillarIndex]
    return MeasureGroup.groups(
      of: contents.rows.entries.filter { $0.pillarIndex == pillarIndex },
      withoutRows: pillar.measuresWithoutRows,
      in: pillar)
  }

  func view(labelledBy title: String) -> HTML {
    RowsTable(
      contents: contents,
      groups: groups.map { group in
        RowsTable.Group(heading: heading(group), id: nil, entries: group.entries)
      }, voice: voice
    ).view(labelledBy: title)
  }

  private func heading(_ group: MeasureGroup) -> HTML {
    let name = MeasureName(box: group.box).view(in: voice.base)
    let hint =
      group.entries.isEmpty
      ? element(.span, .class("hint")) { voice.phrases.measureWithoutRows } : HTML.nothing
    guard case .measure(let measure) = group.box, let route = contents.route(of: measure, in: pillarIndex)
    else {
      return .several([name, hint])
    }
    return .several([element(.a, voice.link(route)) { name }, hint])
  }
}
