import Markup
import PlanModel

/// The way from the edition to a part of it.
struct Trail {
  let steps: [(PublicRoute, HTML)]

  func view(in voice: PublicVoice) -> HTML {
    element(.nav, .class("trail"), .label(voice.phrases.place)) {
      element(.ol) {
        for (route, words) in steps { element(.li) { element(.a, voice.link(route)) { words } } }
      }
    }
  }
}

/// One pillar: its measures with what they are up against, and all its rows.
enum PillarPage {
  /// - Returns: `nil` where the edition has no such pillar.
  static func frame(_ number: Int, _ contents: EditionContents, in voice: PublicVoice) -> PublicFrame? {
    guard let index = contents.document.pillars.firstIndex(where: { $0.number == number }) else { return nil }
    let pillar = contents.document.pillars[index]
    return PublicFrame(
      title: "\(voice.phrases.pillar(number)) \(pillar.title)", kind: "part-page",
      main: .several([
        Trail(steps: [(contents.route(.overview), .text(voice.phrases.overview))]).view(in: voice),
        element(.h1, .id("title")) { PillarName(pillar).view(in: voice) },
        pillar.indicators.isEmpty && pillar.measures.isEmpty
          ? element(.p, .class("empty")) { voice.phrases.pillarWithoutRows }
          : PillarRows(contents: contents, pillarIndex: index, voice: voice).view(labelledBy: "title"),
        PartDrawing.dots(ofPillar: number, contents, in: voice)?.view(in: voice) ?? .nothing,
        .several(
          pillar.measures.map { measure in
            element(.section, .class("measure-part")) {
              element(.h2) { MeasureName(box: .measure(measure)).view(in: voice.base) }
              MeasureTexts.view(measure, in: voice)
            }
          }),
      ]))
  }
}

/// 課題 and 施策の方向性 of a measure.
enum MeasureTexts {
  @HTMLBuilder static func view(_ measure: Measure, heading: Tag = .h3, in voice: PublicVoice) -> HTML {
    element(heading) { voice.phrases.issue }
    text(measure.issue, in: voice)
    element(heading) { voice.phrases.direction }
    text(measure.direction, in: voice)
  }

  private static func text(_ text: String?, in voice: PublicVoice) -> HTML {
    guard let text else { return element(.p, .class("hint")) { voice.phrases.partNotPrinted } }
    return element(.p, .class("reading"), voice.planLanguage) { text }
  }
}

/// One measure: what it is up against, its rows, and what the sections say of each.
enum MeasurePage {
  /// - Returns: `nil` where the edition has no such measure.
  static func frame(_ slug: String, _ contents: EditionContents, in voice: PublicVoice) -> PublicFrame? {
    guard let place = contents.measure(slug: slug) else { return nil }
    let pillar = contents.document.pillars[place.pillarIndex]
    let entries = contents.rows.entries.filter {
      $0.pillarIndex == place.pillarIndex && $0.indicator.measure == place.measure.number
    }
    return PublicFrame(
      title: "\(voice.phrases.measure(place.measure.number)) \(place.measure.title)", kind: "part-page",
      main: .several([
        Trail(steps: [
          (contents.route(.overview), .text(voice.phrases.overview)),
          (contents.route(.pillar(pillar.number)), PillarName(pillar).view(in: voice)),
        ]).view(in: voice),
        element(.h1, .id("title")) { MeasureName(box: .measure(place.measure)).view(in: voice.base) },
        element(.div, .class("measure-part")) { MeasureTexts.view(place.measure, heading: .h2, in: voice) },
        entries.isEmpty
          ? element(.p, .class("empty")) { voice.phrases.measureWithoutRows }
          : .several([
            element(.h2, .id("rows")) { voice.phrases.indicators },
            RowsTable(
              contents: contents, groups: [RowsTable.Group(heading: nil, id: nil, entries: entries)],
              voice: voice
            ).view(labelledBy: "rows"),
            PartDrawing.bars(ofMeasure: slug, contents, in: voice)?.view(in: voice) ?? .nothing,
            element(.h2) { voice.phrases.analysis },
            .several(entries.map { analysis(of: $0, contents, in: voice) }),
          ]),
      ]))
  }

  private static func analysis(
    of entry: PlanContents.Entry, _ contents: EditionContents, in voice: PublicVoice
  ) -> HTML {
    element(.section, .class("analysis-part")) {
      element(.h3) {
        element(.a, voice.link(contents.route(of: entry)), voice.planLanguage) {
          "\(entry.indicator.code) \(entry.indicator.name)"
        }
      }
      if entry.indicator.analysis.text.isEmpty {
        element(.p, .class("hint")) { voice.phrases.analysisEmpty }
      } else {
        element(.p, .class("reading"), voice.planLanguage) { entry.indicator.analysis.text }
      }
    }
  }
}

/// The sections of the city with what each answers for.
enum PublicDepartmentsPage {
  static func frame(_ contents: EditionContents, in voice: PublicVoice) -> PublicFrame {
    PublicFrame(
      title: voice.words.departments, kind: "part-page",
      main: .several([
        element(.h1) { voice.words.departments },
        contents.departments.isEmpty
          ? element(.p, .class("empty")) { voice.words.noDepartments }
          : .several([
            element(.p, .class("lead")) { voice.words.departmentsLead },
            element(.ul, .class("department-list")) {
              for (index, department) in contents.departments.enumerated() {
                element(.li) {
                  element(.a, voice.link(contents.route(.department(index + 1))), voice.planLanguage) {
                    department.name
                  }
                  " "
                  element(.span, .class("hint")) { voice.words.indicatorCount(department.entries.count) }
                }
              }
            },
          ]),
      ]))
  }

  /// - Returns: `nil` where the edition has no such department.
  static func frame(_ number: Int, _ contents: EditionContents, in voice: PublicVoice) -> PublicFrame? {
    guard contents.departments.indices.contains(number - 1) else { return nil }
    let department = contents.departments[number - 1]
    let entries = department.entries.map { contents.rows.entries[$0] }
    return PublicFrame(
      title: department.name, kind: "part-page",
      main: .several([
        Trail(steps: [
          (contents.route(.overview), .text(voice.phrases.overview)),
          (contents.route(.departments), .text(voice.words.departments)),
        ]).view(in: voice),
        element(.h1, .id("title"), voice.planLanguage) { department.name },
        element(.p, .class("lead")) { voice.words.indicatorCount(entries.count) },
        RowsTable(
          contents: contents, groups: [RowsTable.Group(heading: nil, id: nil, entries: entries)],
          voice: voice,
          namesPillars: true
        ).view(labelledBy: "title"),
      ]))
  }
}
