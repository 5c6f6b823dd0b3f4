import PlanModel

/// An indicator in sentences, one a line, for programs that read texts out and for whoever reads them.
enum ReadAloud {
  /// - Returns: `nil` where the edition has no such indicator.
  static func text(
    _ name: String, _ contents: EditionContents, in voice: PublicVoice
  ) throws -> String? {
    guard let model = try IndicatorPage.Model(name, of: contents.rows) else { return nil }
    let phrases = voice.phrases
    let indicator = model.indicator
    var lines = [
      [contents.document.organization, contents.title, contents.edition.name].compactMap { $0 }
        .joined(separator: " "),
      "\(phrases.pillar(model.pillar.number)) \(model.pillar.title)",
    ]
    if let measure = model.measure { lines.append("\(phrases.measure(measure.number)) \(measure.title)") }
    lines.append("\(phrases.indicatorKind(indicator.kind)) \(indicator.code) \(indicator.name)")
    for index in indicator.series.indices {
      let history = SeriesHistory(model.wholeIndicator, series: index, phrases: phrases)
      let subject = indicator.series.count > 1 ? model.seriesName(index) + phrases.colon : ""
      lines.append(subject + phrases.chartSummary(history.summary))
      lines += model.differences(series: index).map(phrases.difference)
    }
    if indicator.series.isEmpty {
      for place in model.wholeRow {
        guard let cell = place.cell else { continue }
        let value = ShownValue(cell, series: []).text(phrases)
        lines.append(
          "\(phrases.role(place.role)) \(phrases.fiscalYear(place.fiscalYear))\(phrases.colon)\(value)")
      }
      let target = ShownValue(indicator.target.current, series: []).text(phrases)
      lines.append(
        "\(phrases.target) \(phrases.fiscalYear(indicator.target.fiscalYear))\(phrases.colon)\(target)")
    }
    for correction in contents.corrections(of: model.entry) {
      let line = CorrectionLine(correction: correction, voice: voice)
      let right = correction.right.isEmpty ? voice.words.withdrawn : correction.right
      lines.append("\(voice.words.corrected)\(phrases.colon)\(line.item) \(correction.wrong) → \(right)")
    }
    if !indicator.analysis.text.isEmpty {
      lines.append("\(phrases.analysis)\(phrases.colon)\(indicator.analysis.text)")
    }
    if !indicator.departments.isEmpty {
      let names = indicator.departments.map(\.name).joined(separator: phrases.listSeparator)
      lines.append("\(phrases.departments)\(phrases.colon)\(names)")
    }
    return lines.map { $0.split(whereSeparator: \.isNewline).joined() }.joined(separator: "\n") + "\n"
  }
}
