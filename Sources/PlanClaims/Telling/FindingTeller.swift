import PlanModel

/// Makes findings of checked claims.
struct FindingTeller {
  let row: PlanRow
  let scalars: [Unicode.Scalar]

  init(row: PlanRow, text: String) {
    self.row = row
    scalars = Array(text.unicodeScalars)
  }

  /// The claim's finding, and one more where a word of degree does not suit.
  func findings(of checked: CheckedClaim) -> [Finding] {
    let claim = checked.claim
    let quote = quote(claim.range)
    let readings = checked.readings.map { reading in
      Finding.Reading(working: WorkingTeller(row: row, series: checked.series).working(reading.working), holds: reading.holds)
    }
    var finding = base(
      claim.kind, checked, quote, severity: checked.verdict == .disagrees || checked.verdict == .ambiguous ? .look : .note,
      message: Self.message(quote, checked.verdict, readings))
    finding.verdict = checked.verdict
    finding.readings = readings
    guard checked.isWordingOff else { return [finding] }
    var wording = base(.wording, checked, quote, severity: .note, message: Self.wordingMessage(quote, readings))
    wording.readings = readings
    return [finding, wording]
  }

  private func base(
    _ kind: FindingKind, _ checked: CheckedClaim, _ quote: String, severity: Finding.Severity, message: Wording
  ) -> Finding {
    var finding = Finding(
      kind, severity: severity, pillar: row.pillar.number, code: row.indicator.code, sheet: row.indicator.sheet,
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

  private static func message(_ quote: String, _ verdict: Finding.Verdict, _ readings: [Finding.Reading]) -> Wording {
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
      let held = readings.first(where: \.holds)?.working ?? working
      let other = readings.first { !$0.holds }?.working ?? working
      return Wording(
        japanese: "「\(quote)」は二通りに読め、一方（\(held.japanese)）なら表と合い、他方（\(other.japanese)）なら合いません。どちらか分かる書き方にしてください。",
        english: "“\(quote)” can be read in two ways: one agrees (\(held.english)), the other does not (\(other.english)). Word it so that only one is left.")
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
