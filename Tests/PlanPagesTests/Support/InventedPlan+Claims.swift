import PlanModel

extension InventedPlan {
  /// One of each verdict in the analysis 「天候に恵まれ、予定どおり進んだ。」 of p1r2, which lie within and across each
  /// other, one that agrees alone in p1r3, and what holds for rows of the whole plan.
  var claims: [Finding] {
    [
      claim(.direction, .agrees, "天候に恵まれ", at: 0, [("28株 ＜ 30株", true)]),
      claim(.difference, .disagrees, "予定どおり進んだ", at: 7, [("28株 − 30株 ＝ −2株", false)]),
      claim(.sum, .ambiguous, "天候に恵まれ、予定どおり進んだ", at: 0, [("一つ目の読み", true), ("二つ目の読み", false)]),
      claim(.level, .notInTable, "進んだ。", at: 12, []),
      claim(.direction, .agrees, "天候に恵まれ", at: 0, [("3ha ＝ 3ha", true)], code: "Ⅲ-ⅰ"),
      rowsWithoutDirection,
    ]
  }

  private var rowsWithoutDirection: Finding {
    var finding = Finding(
      .directionNotStated, severity: .note, message: wording("望ましい向きが入力されていません。", "No direction."))
    finding.rows = [
      Finding.Row(pillar: 2, code: t("Ⅰ-ⅰ")), Finding.Row(pillar: 1, code: t("Ⅰ-ⅰ")),
      Finding.Row(pillar: 1, code: t("Ⅰ-ⅱ")), Finding.Row(pillar: 9, code: t("なし")),
    ]
    return finding
  }

  private func claim(
    _ kind: FindingKind, _ verdict: Finding.Verdict, _ quote: String, at begin: Int,
    _ readings: [(String, Bool)], code: String = "Ⅰ-ⅱ"
  ) -> Finding {
    let severity: Finding.Severity = verdict == .disagrees || verdict == .ambiguous ? .look : .note
    var finding = Finding(
      kind, verdict: verdict, severity: severity, pillar: 1, code: t(code), sheet: t("資料1 P1"),
      message: wording("\(verdict)の説明。", "About \(verdict)."))
    finding.passage = Finding.Passage(quote: quote, range: begin..<begin + quote.unicodeScalars.count)
    finding.readings = readings.map { Finding.Reading(working: wording($0.0, "Reading."), holds: $0.1) }
    return finding
  }
}
