import Markup
import PlanModel

/// Everything an edition says about one indicator.
enum PublicIndicatorPage {
  /// - Returns: `nil` where the edition has no such indicator.
  /// - Throws: nothing that a published edition could cause, as it has no entries to read.
  static func frame(
    _ name: String, _ contents: EditionContents, isReadAloud: Bool, in voice: PublicVoice
  ) throws -> PublicFrame? {
    guard let model = try IndicatorPage.Model(name, of: contents.rows) else { return nil }
    let indicator = model.indicator
    let title = "\(indicator.code) \(indicator.name) | \(voice.phrases.pillar(model.pillar.number))"
    return PublicFrame(
      title: contents.rows.isRepeated(model.entry) ? "\(title) (\(model.entry.slug))" : title,
      kind: "indicator-page",
      main: element(.article) {
        heading(model, contents, isReadAloud: isReadAloud, in: voice)
        WhereWeAre(model: model, voice: voice.base).view()
        rating(model, contents, in: voice)
        HistorySection(
          model: model, voice: voice.base, belowChart: { chartLinks($0, model, contents, in: voice) }
        )
        .view()
        AnalysisSection(model: model, voice: voice.base).view()
        IndicatorPage.section("departments", voice.phrases.departments) {
          DepartmentLinks(contents: contents, voice: voice).view(indicator.departments)
        }
        measure(model, contents, in: voice)
        if !model.notes.isEmpty {
          IndicatorPage.section("notes", voice.phrases.notes) {
            IndicatorPage.noteMarks(model).list(in: voice.base)
          }
        }
        otherEditions(model, contents, in: voice)
        neighbours(model, contents, in: voice)
      })
  }

  /// The grades with their arithmetic, where the city publishes them.
  private static func rating(
    _ model: IndicatorPage.Model, _ contents: EditionContents, in voice: PublicVoice
  ) -> HTML {
    let grades = contents.grades(of: model.entry)
    guard contents.rule != nil, !grades.isEmpty else { return .nothing }
    return IndicatorPage.section("rating", voice.phrases.rating.rating) {
      contents.statusMarks(of: model.entry, in: voice.base)
      for grade in grades { element(.p) { voice.base.text(grade.working) } }
      element(.p, .class("hint")) {
        element(.a, voice.link(contents.route(.method))) { voice.words.method }
      }
    }
  }

  private static func heading(
    _ model: IndicatorPage.Model, _ contents: EditionContents, isReadAloud: Bool, in voice: PublicVoice
  ) -> HTML {
    let indicator = model.indicator
    return element(.header, .class("indicator-head")) {
      Trail(
        steps: [
          (contents.route(.overview), .text(voice.phrases.overview)),
          (contents.route(.pillar(model.pillar.number)), PillarName(model.pillar).view(in: voice)),
        ] + measureStep(model, contents, in: voice)
      ).view(in: voice)
      element(.h1) {
        element(.span, .class("code"), voice.planLanguage) { indicator.code }
        " "
        element(.span, voice.planLanguage) { indicator.name }
        IndicatorPage.noteMarks(model).view(indicator.footnotes, in: voice.base)
      }
      element(.p, .class("kind")) {
        voice.phrases.indicatorKind(indicator.kind)
        if indicator.cumulative { voice.phrases.inBrackets(voice.phrases.cumulative) }
      }
      corrections(model, contents, in: voice)
      if isReadAloud {
        element(.p, .class("chart-links")) {
          element(.a, voice.link(contents.route(.readAloud(model.entry.name)))) { voice.words.readAloud }
        }
      }
    }
  }

  private static func measureStep(
    _ model: IndicatorPage.Model, _ contents: EditionContents, in voice: PublicVoice
  ) -> [(PublicRoute, HTML)] {
    guard let measure = model.measure,
      let route = contents.route(of: measure, in: model.entry.pillarIndex)
    else { return [] }
    return [(route, MeasureName(box: .measure(measure)).view(in: voice.base))]
  }

  /// What of the row is not as it was first published.
  private static func corrections(
    _ model: IndicatorPage.Model, _ contents: EditionContents, in voice: PublicVoice
  ) -> HTML {
    let corrections = contents.corrections(of: model.entry)
    guard !corrections.isEmpty else { return .nothing }
    return element(.div, .class("corrected-note"), .id("corrected")) {
      element(.p) {
        element(.span, .class("repeated")) { voice.words.corrected }
        " \(voice.words.correctedLead) "
        element(.a, voice.link(contents.route(.corrections))) { voice.words.corrections }
      }
      element(.ul) {
        for correction in corrections {
          element(.li) { CorrectionLine(correction: correction, voice: voice).sentence() }
        }
      }
    }
  }

  private static func chartLinks(
    _ series: Int, _ model: IndicatorPage.Model, _ contents: EditionContents, in voice: PublicVoice
  ) -> HTML {
    let name = "\(contents.edition.reportingYear.westernYear)-\(model.entry.slug)-\(series + 1).svg"
    return element(.p, .class("chart-links")) {
      element(
        .a, voice.link(contents.route(.drawing(model.entry.name, series + 1))), .download(name),
        .label("\(voice.words.saveChart) \(model.seriesName(series))")
      ) { voice.words.saveChart }
      " "
      if series == 0 {
        element(.a, voice.link(contents.route(.chart(model.entry.name)))) { voice.words.embedChart }
      }
    }
  }

  private static func measure(
    _ model: IndicatorPage.Model, _ contents: EditionContents, in voice: PublicVoice
  ) -> HTML {
    guard let measure = model.measure else { return .nothing }
    return IndicatorPage.section("measure", voice.phrases.measureOfIndicator) {
      element(.p, .class("measure-line")) { MeasureName(box: .measure(measure)).view(in: voice.base) }
      MeasureTexts.view(measure, in: voice)
    }
  }

  /// The same indicator in the other editions.
  private static func otherEditions(
    _ model: IndicatorPage.Model, _ contents: EditionContents, in voice: PublicVoice
  ) -> HTML {
    let others = contents.plan.editions.filter { edition in
      edition.id != contents.edition.id && edition.has(model.entry.name)
    }
    guard !others.isEmpty else { return .nothing }
    return IndicatorPage.section("editions", voice.words.otherEditions) {
      element(.ul) {
        for edition in others.reversed() {
          element(.li) {
            element(
              .a, voice.link(.edition(contents.plan.id, edition.id, .indicator(model.entry.name))),
              voice.planLanguage
            ) { edition.name }
          }
        }
      }
    }
  }

  private static func neighbours(
    _ model: IndicatorPage.Model, _ contents: EditionContents, in voice: PublicVoice
  ) -> HTML {
    element(.nav, .class("neighbours"), .label(voice.phrases.neighbours)) {
      for (entry, words, name) in [
        (model.previous, voice.phrases.previous, "previous"), (model.next, voice.phrases.next, "next"),
      ] {
        if let entry {
          element(.a, .class(name), voice.link(contents.route(of: entry))) {
            element(.span, .class("direction")) { words }
            element(.span, .class("name"), voice.planLanguage) {
              "\(entry.indicator.code) \(entry.indicator.name)"
            }
          }
        }
      }
    }
  }
}

extension PublishedEdition {
  /// Whether it has the indicator that an address names by its id.
  func has(_ name: String) -> Bool {
    document.pillars.contains { $0.indicators.contains { $0.id?.text == name } }
  }
}

/// The charts of one indicator alone, to be shown in a frame of another site.
enum ChartPage {
  /// - Returns: `nil` where the edition has no such indicator.
  static func frame(
    _ name: String, _ contents: EditionContents, in voice: PublicVoice
  ) throws -> HTML? {
    guard let model = try IndicatorPage.Model(name, of: contents.rows) else { return nil }
    let indicator = model.indicator
    return .document(
      element(.html, .lang(voice.language.rawValue)) {
        element(.head) {
          void(.meta, .charset("utf-8"))
          void(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
          void(.meta, .name("color-scheme"), .content("light dark"))
          element(.title) { "\(voice.words.chartOf(indicator.name)) | \(contents.edition.name)" }
          void(.link, .rel("stylesheet"), voice.link(.stylesheet))
          void(.link, .rel("icon"), voice.link(.icon))
        }
        element(.body, .class("public chart-page")) {
          element(.main, .id("main")) {
            element(.h1) {
              element(.span, voice.planLanguage) { "\(indicator.code) \(indicator.name)" }
            }
            HistorySection(model: model, voice: voice.base).view()
            IndicatorPage.noteMarks(model).list(in: voice.base)
            element(.p, .class("source")) {
              element(.a, voice.link(contents.route(.indicator(name))), .leavesFrame) {
                [contents.document.organization, contents.title, contents.edition.name].compactMap { $0 }
                  .joined(separator: " ")
              }
            }
          }
        }
      })
  }

  /// The chart of one series, to be saved as a drawing; `nil` where there is none.
  static func drawing(
    _ name: String, series number: Int, _ contents: EditionContents, in voice: PublicVoice
  ) throws -> (any Chart)? {
    guard let model = try IndicatorPage.Model(name, of: contents.rows),
      model.indicator.series.indices.contains(number - 1)
    else { return nil }
    let history = SeriesHistory(model.wholeIndicator, series: number - 1, phrases: voice.phrases)
    guard history.isDrawable else { return nil }
    return LineChart(
      history: history, title: voice.phrases.chartTitle(model.seriesName(number - 1)), size: .wide,
      voice: voice.base)
  }
}
