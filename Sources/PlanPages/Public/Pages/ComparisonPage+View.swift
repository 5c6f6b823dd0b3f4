import Markup
import PlanModel

extension ComparisonPage {
  /// What is shown where there is nothing to compare with.
  static func frameWithoutBase(in voice: PublicVoice) -> PublicFrame {
    PublicFrame(
      title: voice.words.changes, kind: "part-page",
      main: .several([
        element(.h1) { voice.words.changes },
        element(.p, .class("empty")) { voice.words.noEditionBeforeText },
      ]))
  }

  static func frame(_ model: Model, in voice: PublicVoice) -> PublicFrame {
    let words = voice.words
    let title = words.comparedWith(model.base.name)
    return PublicFrame(
      title: title, kind: "part-page comparison-page",
      main: .several([
        element(.h1) { words.changes },
        element(.p, .class("lead")) {
          words.comparisonLead(model.base.name, model.contents.edition.name)
        },
        others(model, in: voice),
        counts(model, in: voice),
        section("targets", words.changedTargets, model.targetsChanged.isEmpty, words.noChangedTargets) {
          targets(model, in: voice)
        },
        model.added.isEmpty
          ? .nothing
          : section("added", words.addedIndicators, false, "") {
            RowsTable(
              contents: model.contents,
              groups: [RowsTable.Group(heading: nil, id: nil, entries: model.added)], voice: voice,
              namesPillars: true
            ).view(labelledBy: "added-title")
          },
        model.removed.isEmpty
          ? .nothing
          : section("removed", words.removedIndicators, false, "") { removed(model, in: voice) },
        model.otherwiseChanged.isEmpty
          ? .nothing
          : section("otherwise", words.changedOtherwise, false, "") { otherwise(model, in: voice) },
        section("values", words.changedValues, model.shared.isEmpty, words.nothingShared) {
          values(model, in: voice)
        },
      ]))
  }

  private static func section(
    _ id: String, _ heading: String, _ isEmpty: Bool, _ empty: String, @HTMLBuilder content: () -> HTML
  ) -> HTML {
    element(.section, .id(id), .class("comparison-part"), .labelledBy("\(id)-title")) {
      element(.h2, .id("\(id)-title")) { heading }
      if isEmpty { element(.p, .class("empty")) { empty } } else { content() }
    }
  }

  /// The other editions to compare with.
  private static func others(_ model: Model, in voice: PublicVoice) -> HTML {
    let contents = model.contents
    let others = contents.plan.editions.filter { $0.id != contents.edition.id }
    guard others.count > 1 else { return .nothing }
    return element(.nav, .class("sheet-list"), .label(voice.words.otherEditions)) {
      element(.ul) {
        for edition in others {
          element(.li) {
            element(
              .a, voice.link(contents.route(.comparison(edition.id))), voice.planLanguage,
              edition.id == model.base.id ? .currentPage : nil
            ) { edition.name }
          }
        }
      }
    }
  }

  private static func counts(_ model: Model, in voice: PublicVoice) -> HTML {
    let words = voice.words
    return element(.dl, .class("counts")) {
      for (name, number) in [
        (words.changedTargets, model.targetsChanged.count), (words.addedIndicators, model.added.count),
        (words.removedIndicators, model.removed.count),
        (words.changedOtherwise, model.otherwiseChanged.count),
      ] {
        element(.div) {
          element(.dt) { name }
          element(.dd) { String(number) }
        }
      }
    }
  }

  private static func name(_ row: Model.Row, _ model: Model, in voice: PublicVoice) -> HTML {
    element(.th, .scope(.row)) {
      element(.a, voice.link(model.contents.route(of: row.entry)), voice.planLanguage) {
        "\(row.now.code) \(row.now.name)"
      }
      element(.span, .class("other-column")) {
        voice.phrases.pillar(model.contents.rows.pillar(of: row.entry).number)
      }
    }
  }

  private static func targets(_ model: Model, in voice: PublicVoice) -> HTML {
    table(voice.words.changedTargets, [model.base.name, model.contents.edition.name], in: voice) {
      for row in model.targetsChanged {
        element(.tr) {
          name(row, model, in: voice)
          target(row.before, model.base.name, in: voice)
          target(row.now, model.contents.edition.name, in: voice)
        }
      }
    }
  }

  private static func target(_ indicator: Indicator, _ label: String, in voice: PublicVoice) -> HTML {
    element(.td, .class("number"), .dataLabel(label)) {
      ShownValue(indicator.target.current, series: indicator.series).view(in: voice.base)
      element(.span, .class("other-column")) { voice.phrases.fiscalYear(indicator.target.fiscalYear) }
    }
  }

  private static func removed(_ model: Model, in voice: PublicVoice) -> HTML {
    element(.ul) {
      for row in model.removed {
        element(.li) {
          if let id = row.id {
            element(
              .a, voice.link(.edition(model.contents.plan.id, model.base.id, .indicator(id.text))),
              voice.planLanguage
            ) { "\(row.code) \(row.name)" }
          } else {
            voice.plan("\(row.code) \(row.name)")
          }
        }
      }
    }
  }

  private static func otherwise(_ model: Model, in voice: PublicVoice) -> HTML {
    table(
      voice.words.changedOtherwise, [model.base.name, model.contents.edition.name], isText: true, in: voice
    ) {
      for row in model.otherwiseChanged {
        element(.tr) {
          name(row, model, in: voice)
          for (indicator, label) in [(row.before, model.base.name), (row.now, model.contents.edition.name)] {
            element(.td, .dataLabel(label), voice.planLanguage) {
              if row.isRenamed { element(.span, .class("line")) { indicator.name } }
              if row.areDepartmentsChanged {
                element(.span, .class("line")) { indicator.departments.map(\.name).joined(separator: "、") }
              }
            }
          }
        }
      }
    }
  }

  private static func values(_ model: Model, in voice: PublicVoice) -> HTML {
    table(
      voice.words.changedValues,
      [
        "\(voice.phrases.actual) \(voice.phrases.fiscalYear(model.base.reportingYear))",
        "\(voice.phrases.actual) \(voice.phrases.fiscalYear(model.contents.edition.reportingYear))",
        voice.words.difference,
      ], in: voice
    ) {
      for row in model.shared {
        element(.tr) {
          name(row, model, in: voice)
          actual(row.before, in: voice)
          actual(row.now, in: voice)
          element(.td, .class("number"), .dataLabel(voice.words.difference)) {
            for index in row.now.series.indices {
              element(.span, .class("value")) { difference(row, index, in: voice) }
            }
          }
        }
      }
    }
  }

  private static func actual(_ indicator: Indicator, in voice: PublicVoice) -> HTML {
    let label = indicator.actual.map { "\(voice.phrases.actual) \(voice.phrases.fiscalYear($0.fiscalYear))" }
    return element(.td, .class("number"), .dataLabel(label ?? voice.phrases.actual)) {
      if let actual = indicator.actual {
        ShownValue(actual.cell, series: indicator.series).view(in: voice.base)
      } else {
        element(.span, .class("hint")) { voice.phrases.partNotPrinted }
      }
    }
  }

  private static func difference(_ row: Model.Row, _ index: Int, in voice: PublicVoice) -> HTML {
    guard let amount = row.difference(series: index) else {
      return .several([
        element(.span, .hiddenFromReaders) { "―" },
        element(.span, .class("unseen")) { voice.words.cannotCompare },
      ])
    }
    guard !amount.isZero else { return .text(voice.words.unchanged) }
    let unit = row.now.series[index].unit
    return .several([
      .text((amount.isNegative ? "−" : "＋") + amount.magnitude.shown),
      element(.span, .class("unit")) {
        FoldedText(unit).text == "%" ? .text(voice.words.points) : voice.plan(unit)
      },
    ])
  }

  private static func table(
    _ caption: String, _ headings: [String], isText: Bool = false, in voice: PublicVoice,
    @HTMLBuilder rows: () -> HTML
  ) -> HTML {
    element(.table, .class("cards listing")) {
      element(.caption, .class("unseen")) { caption }
      element(.thead) {
        element(.tr) {
          element(.th, .scope(.col)) { voice.phrases.name }
          for heading in headings {
            element(.th, .scope(.col), isText ? nil : .class("number")) { heading }
          }
        }
      }
      element(.tbody) { rows() }
    }
  }
}
