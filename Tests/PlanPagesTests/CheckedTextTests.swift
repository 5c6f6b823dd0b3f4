import PlanModel
import Testing

@testable import PlanPages

@Suite struct CheckedTextTests {
  private static func finding(
    _ range: Range<Int>, of text: String, _ verdict: Finding.Verdict = .agrees, quote: String? = nil
  ) -> Finding {
    let scalars = Array(text.unicodeScalars)
    var words = String.UnicodeScalarView()
    words.append(contentsOf: scalars[range.clamped(to: scalars.indices)])
    var finding = Finding(.level, verdict: verdict, message: Wording(japanese: "", english: ""))
    finding.passage = Finding.Passage(quote: quote ?? String(words), range: range)
    return finding
  }

  private static func checked(_ text: String, _ ranges: [Range<Int>]) -> CheckedText {
    CheckedText(text, Array(ranges.indices), of: ranges.map { finding($0, of: text) })
  }

  /// The text with brackets around marks, the number behind a phrase's end, and ~ where it goes on.
  private static func written(_ checked: CheckedText) -> String {
    func written(_ pieces: [CheckedText.Piece]) -> String {
      pieces.map { piece in
        switch piece {
        case .text(let text): text
        case .marked(let mark, let content):
          "[" + written(content) + (mark.isCut ? "~]" : "]\(mark.phrase + 1)")
        }
      }.joined()
    }
    return written(checked.pieces)
  }

  @Test(arguments: [
    ([], "あいうえお"), ([1..<3], "あ[いう]1えお"), ([0..<2, 2..<5], "[あい]1[うえお]2"),
    ([1..<5, 2..<3], "あ[い[う]1えお]2"), ([0..<3, 1..<5], "[あ[いう~]]1[えお]2"),
    ([0..<2, 1..<4, 3..<5], "[あ[い~]]1[う[え~]]2[お]3"), ([0..<5, 1..<5, 0..<4], "[[あ[いうえ~]]1[お]2]3"),
  ])
  func `marks lie within each other and never across`(ranges: [Range<Int>], written: String) {
    #expect(Self.written(Self.checked("あいうえお", ranges)) == written)
  }

  @Test func `whatever the ranges, the text stays whole and each phrase has its number once`() {
    let all = (0..<4).flatMap { begin in (begin + 1...4).map { begin..<$0 } }
    for first in all {
      for second in all {
        for third in all {
          let checked = Self.checked("あいうえ", [first, second, third])
          let written = Self.written(checked)
          #expect(written.filter { "あいうえ".contains($0) } == "あいうえ", "\(first) \(second) \(third)")
          let numbers = written.compactMap(\.wholeNumberValue)
          #expect(numbers.sorted() == Array(1...checked.phrases.count), "\(written)")
        }
      }
    }
  }

  @Test func `the same words are one phrase, and what speaks plainest comes first`() {
    let text = "前年度を上回った"
    let findings = [Self.finding(0..<4, of: text), Self.finding(0..<4, of: text, .disagrees)]
    let checked = CheckedText(text, [0, 1], of: findings)
    #expect(checked.phrases.map(\.findings) == [[1, 0]])
    #expect(checked.phrases.first?.standing == .disagrees)
    #expect(checked.number(of: 0) == 1)
  }

  @Test func `places are counted in scalars`() {
    let text = "か\u{3099}𠮷👨‍👩‍👧増"
    #expect(Self.written(Self.checked(text, [1..<2, 8..<9])) == "か[\u{3099}]1𠮷👨‍👩‍👧[増]2")
  }

  @Test(arguments: [(3..<3, ""), (2..<9, "うえお"), (-1..<2, "あい"), (1..<3, "うえ"), (7..<9, "")])
  func `what quotes other words than stand there is passed over`(range: Range<Int>, quote: String) {
    let text = "あいうえお"
    let checked = CheckedText(text, [0], of: [Self.finding(range, of: text, quote: quote)])
    #expect(checked.phrases.isEmpty)
    #expect(checked.pieces == [.text(text)])
  }
}
