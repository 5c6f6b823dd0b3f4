import PlanModel
import Testing

@testable import PlanCommands

/// What `hashira check` says to people.
struct FindingListTests {
  private static func row(_ code: String, _ name: String) -> Indicator {
    let cell = Cell(printed: "12件", state: .number, amounts: [Amount(coefficient: 12)])
    return Indicator(
      sheet: "資料１ Ｐ１", kind: .activity, code: code, name: name, measure: nil,
      series: [Series(name: nil, unit: "件")], cumulative: false, footnotes: [], values: [],
      target: Target(fiscalYear: FiscalYear(2026), original: cell),
      analysis: Analysis(fiscalYear: FiscalYear(2023), text: ""), departments: [Department(name: "港湾課")])
  }

  private static let document = PlanDocument(
    title: nil, organization: nil, columns: [],
    pillars: [
      Pillar(
        number: 1, title: "海とくらす", tag: nil,
        measures: [Measure(number: "1-①", title: "渡し船", issue: nil, direction: nil)],
        indicators: [row("Ⅰ-ⅰ", "渡し船の便数"), row("Ⅰ-ⅱ", "桟橋の点検")])
    ])

  private static func claim(
    _ kind: FindingKind, _ verdict: Finding.Verdict, _ severity: Finding.Severity, code: String,
    quote: String,
    readings: [(String, Bool)] = []
  ) -> Finding {
    var finding = Finding(
      kind, verdict: verdict, severity: severity, pillar: 1, code: code,
      message: Wording(japanese: "柱1 \(code): \(quote)を確かめてください。", english: "Pillar 1 \(code): check it."))
    finding.passage = Finding.Passage(quote: quote, range: 0..<quote.unicodeScalars.count)
    finding.readings = readings.map {
      Finding.Reading(working: Wording(japanese: $0.0, english: $0.0), holds: $0.1)
    }
    return finding
  }

  private static var findings: [Finding] {
    var plan = Finding(
      .missingBaseline, severity: .note, message: Wording(japanese: "基準値がありません。", english: "no baseline"))
    plan.rows = [
      Finding.Row(pillar: 2, code: "Ⅰ-ⅰ"), Finding.Row(pillar: 1, code: "Ⅰ-ⅰ"),
      Finding.Row(pillar: 1, code: "Ⅰ-ⅱ"),
    ]
    return [
      plan,
      claim(.level, .agrees, .note, code: "Ⅰ-ⅰ", quote: "１２件となった"),
      claim(.ratio, .notInTable, .note, code: "Ⅰ-ⅰ", quote: "利用者は２割増"),
      claim(
        .difference, .disagrees, .look, code: "Ⅰ-ⅱ", quote: "３件\n増加",
        readings: [("12件 − 10件 ＝ ＋2件", false)]),
      claim(
        .ratio, .ambiguous, .look, code: "Ⅰ-ⅰ", quote: "約２倍に増加",
        readings: [("5件 × 2 ＝ 10件", true), ("5件 ＋ 10件 ＝ 15件", false)]),
    ]
  }

  private func text(_ findings: [Finding], in language: Language = .japanese, all: Bool = false) -> String {
    FindingList(
      phrases: CommandPhrases(language: language), document: Self.document, listsAgreeing: all
    ).text(findings)
  }

  @Test func `what to act on comes first, row by row, with quote, verdict, arithmetic and sentence`() {
    let expected = """
      要確認（2件）

      柱1 Ⅰ-ⅰ　渡し船の便数（港湾課）
        [どちらとも読める] 「約２倍に増加」
            ○ 成り立つ　　 5件 × 2 ＝ 10件
            × 成り立たない 5件 ＋ 10件 ＝ 15件
            約２倍に増加を確かめてください。

      柱1 Ⅰ-ⅱ　桟橋の点検（港湾課）
        [食い違う] 「３件 増加」
            × 成り立たない 12件 − 10件 ＝ ＋2件
            ３件 増加を確かめてください。

      参考（2件）

      柱1 Ⅰ-ⅰ　渡し船の便数（港湾課）
        [表で確かめられない] 「利用者は２割増」
            利用者は２割増を確かめてください。

      計画全体
        [基準値なし] 基準値がありません。
            柱1: Ⅰ-ⅰ、Ⅰ-ⅱ
            柱2: Ⅰ-ⅰ

      分析の記述 4件（合っている 1、食い違う 1、どちらとも読める 1、表で確かめられない 1）
      そのほかに気づいたこと 1件（要確認 0、参考 1）
      """
    #expect(text(Self.findings) == expected)
  }

  @Test func `what agrees is counted, and listed where it is asked for`() {
    let agreeing = Self.findings.filter { $0.verdict == .agrees }
    #expect(text(agreeing).hasPrefix("確認したい点はありません。\n"))
    #expect(!text(agreeing).contains("１２件となった"))
    #expect(text(agreeing, all: true).contains("[合っている] 「１２件となった」"))
    #expect(text(agreeing, in: .english).contains("Claims of the analyses: 1 (agrees 1,"))
  }

  @Test func `every verdict has words of its own in both languages`() {
    for language in Language.allCases {
      let phrases = CommandPhrases(language: language)
      #expect(Set(Finding.Verdict.allCases.map(phrases.verdict)).count == Finding.Verdict.allCases.count)
    }
  }
}
