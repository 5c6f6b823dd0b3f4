import PlanModel

/// Makes findings of checked claims.
struct FindingTeller {
  let row: PlanRow
  let scalars: [Unicode.Scalar]

  init(row: PlanRow, text: String) {
    self.row = row
    scalars = Array(text.unicodeScalars)
  }

  /// The claim's finding, and others where a word of degree or a unit does not suit.
  func findings(of checked: CheckedClaim) -> [Finding] {
    let claim = checked.claim
    let quote = quote(claim.range)
    let readings = readings(of: checked, by: row)
    var finding = base(
      claim.kind, checked, quote,
      severity: checked.verdict == .disagrees || checked.verdict == .ambiguous ? .look : .note,
      message: Self.message(quote, checked.verdict, readings))
    finding.verdict = checked.verdict
    finding.readings = readings
    var findings = [finding]
    if checked.isWordingOff {
      var wording = base(
        .wording, checked, quote, severity: .note, message: Self.wordingMessage(quote, readings))
      wording.readings = readings
      findings.append(wording)
    }
    if claim.drift, checked.verdict == .agrees, let series = checked.series {
      let unit = row.indicator.series[series].unit
      findings.append(
        base(
          .unitDrift, checked, quote, severity: .note,
          message: Wording(
            japanese: "「\(quote)」の単位が、表の単位「\(unit)」と違います。同じものを数えているなら、単位をそろえてください。",
            english:
              "“\(quote)” counts in another unit than the table (\(unit)); use one where the same is counted."
          )))
    }
    return findings
  }

  /// What is said of another row.
  func finding(of checked: CheckedClaim, about other: PlanRow) -> Finding {
    let quote = quote(checked.claim.range)
    let readings = readings(of: checked, by: other)
    let working = readings.first?.working ?? Wording(japanese: "", english: "")
    let name = "柱\(other.pillar.number) \(other.indicator.code)「\(other.indicator.name)」"
    let english = "pillar \(other.pillar.number) \(other.indicator.code)"
    var finding = base(
      .crossIndicator, checked, quote, severity: checked.verdict == .disagrees ? .look : .note,
      message: checked.verdict == .disagrees
        ? Wording(
          japanese: "「\(quote)」とありますが、\(name)の表では\(working.japanese)です。どちらかを確かめてください。",
          english: "The text says “\(quote)”; by the table of \(english), \(working.english). Check both.")
        : Wording(
          japanese: "「\(quote)」は\(name)の表と合っています（\(working.japanese)）。",
          english: "“\(quote)” agrees with the table of \(english) (\(working.english))."))
    finding.verdict = checked.verdict
    finding.readings = readings
    finding.series = nil
    return finding
  }

  /// A figure with a target of its own that the table does not show.
  func finding(of figure: ClaimedFigure) -> Finding {
    let passage = passage(figure.range)
    var finding = Finding(
      .figureOutsideTable, severity: .note, pillar: row.pillar.number, code: row.indicator.code,
      sheet: row.indicator.sheet, source: row.indicator.source,
      message: Wording(
        japanese: "「\(passage.quote)」は目標値を持つ数値ですが、表にありません。指標に加えるか検討してください。",
        english:
          "“\(passage.quote)” has a target of its own but is not in the table; consider it as an indicator."))
    finding.fiscalYear = row.facts.year
    finding.passage = passage
    return finding
  }

  /// Words of the analysis.
  func passage(_ range: Range<Int>) -> Finding.Passage { Finding.Passage(quote: quote(range), range: range) }

  private func readings(of checked: CheckedClaim, by row: PlanRow) -> [Finding.Reading] {
    let teller = WorkingTeller(row: row, series: checked.series)
    return checked.readings.map { Finding.Reading(working: teller.working($0.working), holds: $0.holds) }
  }

  private func base(
    _ kind: FindingKind, _ checked: CheckedClaim, _ quote: String, severity: Finding.Severity,
    message: Wording
  ) -> Finding {
    var finding = Finding(
      kind, severity: severity, pillar: row.pillar.number, code: row.indicator.code,
      sheet: row.indicator.sheet,
      series: checked.series, source: row.indicator.source, message: message)
    finding.fiscalYear = checked.claim.year
    finding.passage = Finding.Passage(quote: quote, range: checked.claim.range)
    return finding
  }

  private func quote(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range.clamped(to: scalars.indices)])
    return String(text)
  }

  private static func message(_ quote: String, _ verdict: Finding.Verdict, _ readings: [Finding.Reading])
    -> Wording
  {
    let working = readings.first?.working ?? Wording(japanese: "", english: "")
    switch verdict {
    case .agrees, .notice:
      return Wording(
        japanese: "「\(quote)」は表と合っています（\(working.japanese)）。",
        english: "“\(quote)” agrees with the table (\(working.english)).")
    case .disagrees:
      return Wording(
        japanese: "「\(quote)」とありますが、表では\(working.japanese)です。分析か表の値を確かめてください。",
        english: "The text says “\(quote)”; by the table, \(working.english). Check the text or the value.")
    case .ambiguous:
      return Wording(
        japanese: "「\(quote)」は二通りに読め、一方なら表と合い、他方なら合いません。一通りにしか読めない書き方にしてください。",
        english:
          "“\(quote)” can be read in two ways, of which one agrees with the table; word it so that only one is left."
      )
    case .notInTable:
      return Wording(
        japanese: "「\(quote)」は表にない値についての記述で、表では確かめられません。元の資料で確かめてください。",
        english: "“\(quote)” speaks of a value that the table does not hold; check it against its source.")
    }
  }

  private static func wordingMessage(_ quote: String, _ readings: [Finding.Reading]) -> Wording {
    let working = readings.first?.working ?? Wording(japanese: "", english: "")
    return Wording(
      japanese: "「\(quote)」の程度を表す言葉が、数値（\(working.japanese)）に合っているか確かめてください。",
      english: "See whether the word of degree in “\(quote)” suits the figures (\(working.english)).")
  }
}
