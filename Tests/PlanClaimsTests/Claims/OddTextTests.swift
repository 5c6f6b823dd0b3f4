import PlanModel
import PlanTesting
import Testing

@testable import PlanClaims

/// No text stops the check, and what it quotes stands there.
struct OddTextTests {
  /// Pieces that the grammar looks for, put together at random.
  private static let pieces = [
    "令和４年度", "前年度", "R5", "平成30年度", "策定時", "目標値", "（", "）", "「", "」", "。", "、", "は", "が", "を", "に", "と", "の",
    "から", "まで", "より",
    "と比べ", "比", "57件", "１，２３４人", "約２倍", "三割", "12.5％", "５ポイント", "7万4千人", "▲3", "＋5件", "半数", "3分の2", "増加した",
    "減", "増", "減少し",
    "上回った", "下回る", "届かず", "達成した", "横ばい", "同数", "過去最高", "内訳", "うち", "計", "合計で", "新規", "継続", "1回目", "男性", "女性",
    "利用者数", "会場", "上方修正", "変更する", "据え置く", "見込み", "ため", "により", "ものの", "大幅に", "わずかに", "ほど遠い", "残り", "不足",
    "99999999999999999999件",
    "0", "０.", ",", "，", "〜", "𠮷", "👨‍👩‍👧", "\u{0}", "\u{FFFD}", "e\u{301}", "\n", "　",
  ]

  @Test(arguments: 0..<40) func `texts of pieces at random are checked to their end`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    for row in try InventedAnalyses("commerce").rows.prefix(25) {
      var odd = row
      odd.text = (0...random.number(in: 0...40)).map { _ in random.pick(Self.pieces) }.joined()
      let scalars = Array(odd.text.unicodeScalars)
      for finding in PlanCheck(InventedAnalyses.document([odd])).findings() {
        guard let passage = finding.passage else { continue }
        var words = String.UnicodeScalarView()
        words.append(contentsOf: scalars[passage.range])
        #expect(String(words) == passage.quote, "\(odd.text)")
      }
    }
  }

  @Test func `amounts beyond what can be calculated with say nothing`() throws {
    var row = try InventedAnalyses("commerce").rows[0]
    row.values = row.values.map { value in (value.year, value.amounts.map { _ in Amount(coefficient: .max) })
    }
    row.text = "前年度と比べ９２２３３７２０３６８５４７７５８０７件増加し、目標値を上回った。"
    let findings = PlanCheck(InventedAnalyses.document([row])).findings()
    #expect(!findings.contains { $0.verdict == .disagrees })
  }

  /// Numbers near the end of what can be calculated with, and units of the table that multiply them.
  @Test(arguments: [
    "減少幅はおよそ 7人であった。", "前年度からの増加数は約４０人", "100億分の99億", "30億t（目標値20億t）", "家庭系30億t、事業系20億tの計50億t",
    "対面は177人減少し、窓口は約0.01倍の9999999999999人に増加した。", "前年度の9999999999999億倍", "約9999999999999億％増加した",
  ])
  func `large numbers are checked to their end`(text: String) throws {
    for unit in ["人", "t", "％", "百万円", "千億t", "億億億円", String(repeating: "億", count: 4000), "千", "万"] {
      var row = try InventedAnalyses("commerce").rows[0]
      row.units = [unit]
      row.values[0].amounts = [Amount(coefficient: .max / 10)]
      row.text = text
      #expect(!PlanCheck(InventedAnalyses.document([row])).findings().isEmpty, "\(unit)")
    }
  }

  @Test func `a number that goes on without end is read in one go`() throws {
    var row = try InventedAnalyses("commerce").rows[0]
    row.text = String(repeating: "1億", count: 200_000)
    #expect(PlanCheck(InventedAnalyses.document([row])).findings().allSatisfy { $0.verdict != .disagrees })
  }

  @Test func `a text without a full stop is checked to its end`() throws {
    var row = try InventedAnalyses("commerce").rows[0]
    row.text = String(repeating: "（前年度は12件、うち新規3件が400件を初めて超え", count: 4000)
    #expect(
      PlanCheck(InventedAnalyses.document([row])).findings().allSatisfy {
        $0.verdict != .agrees || $0.passage != nil
      })
  }
}
