import PlanModel
import PlanTesting
import Testing

@testable import PlanDocuments

@Suite struct ReadAloudTests {
  private let text = ReadAloudText(DataEdition(SampleDocument.document))

  private func told(_ indicator: Indicator) -> [String] {
    text.text(of: indicator, in: SampleDocument.document.pillars[0]).split(separator: "\n").map(String.init)
  }

  @Test func `a row with a dash, a revision and notes is told in sentences`() {
    #expect(
      told(SampleDocument.pier) == [
        "活動指標1の1、桟橋の点検。", "柱1、水辺を生かす（底上げ）。施策1の1、桟橋の手入れ。",
        "基準値、平成28年度、西暦2016年度は、計測なしです。", "実績値、令和5年度、西暦2023年度は、12件です。",
        "目標値、令和7年度、西暦2025年度は、当初の20件から、16件に変更されました。", "令和5年度の分析。台風のため、点検は12件だった。",
        "所管課は、港湾課（前の名称は港課）です。", "印刷した資料では、資料1の1ページにあります。", "注1。指標名について、桟橋は区が持つもの。",
        "注2。令和5年度の実績値について、台風のため中止。",
      ])
  }

  @Test func `a pair is told thing by thing`() {
    let lines = told(SampleDocument.festival)
    #expect(lines.contains("基準値、平成28年度、西暦2016年度は、参加者数が1957.5人、回数が3回です。"))
    #expect(lines.contains("実績値、令和5年度、西暦2023年度は、参加者数が2100人、回数が計測なしです。"))
    #expect(lines.contains("所管課は、観光課と、（公財）みなも公社です。"))
  }

  @Test func `words and pending values are told as they are`() {
    let lines = told(SampleDocument.survey)
    #expect(lines.contains("基準値、平成28年度、西暦2016年度は、実施です。"))
    #expect(lines.contains("実績値、令和5年度、西暦2023年度は、集計中です。"))
  }

  @Test func `a provisional value and its reason are told`() {
    var row = SampleDocument.pier
    row.values[1].cell.finality = .provisional
    row.values[0].cell.reason = "調査を始める前"
    #expect(told(row).contains("実績値、令和5年度、西暦2023年度は、12件、暫定です。"))
    #expect(told(row).contains("基準値、平成28年度、西暦2016年度は、計測なしです。理由は、調査を始める前です。"))
  }

  @Test(arguments: [
    ("-1.50", "％", "マイナス1.50パーセント"), ("1234567", "㎡", "1234567平方メートル"), ("3", "回", "3回"),
    ("0.5", "ｋｍ", "0.5キロメートル"),
  ])
  func `amounts are told without signs that are not read`(_ digits: String, _ unit: String, _ spoken: String)
    throws
  {
    #expect(SpokenText.amount(try #require(Amount(digits)), unit) == spoken)
  }

  @Test(arguments: [("Ⅰ-ⅲ", "1の3"), ("4-①", "4の1"), ("Ⅻ－ⅰ", "12の1"), ("A", "A")])
  func `codes are told as numbers`(_ code: String, _ spoken: String) {
    #expect(SpokenText.code(code) == spoken)
  }

  @Test(arguments: [("資料1 P3", "資料1の3ページ"), ("資料１　Ｐ１０", "資料1の10ページ"), ("別紙", "別紙"), ("P", "P")])
  func `labels are told as pages`(_ label: String, _ spoken: String) {
    #expect(SpokenText.label(label) == spoken)
  }

  @Test func `the whole begins with what it is and tells every row once`() {
    let lines = text.whole.split(separator: "\n").map(String.init)
    #expect(lines[0] == "みなも区、みなも区基本計画、令和5年度（2023年度）。")
    #expect(lines[1] == "柱は1、施策は1、指標は3あります。")
    for name in ["桟橋の点検", "水辺のまつり", "水質の調査"] {
      #expect(lines.count { $0.hasPrefix("活動指標") && $0.contains(name) } == 1)
    }
    #expect(lines.contains("施策1の1、桟橋の手入れ。"))
    #expect(lines.contains("課題。古くなっている。"))
  }

  @Test(arguments: 0..<30)
  func `every line of any plan is a sentence without controls`(_ seed: UInt64) {
    let document = PlanHistory.random(count: 120, seed: seed).plan.document()
    let whole = ReadAloudText(DataEdition(document)).whole
    for line in whole.split(separator: "\n") {
      #expect("。！？」）.!?)".contains(line.last ?? " "), "\(line)")
      #expect(!line.unicodeScalars.contains { $0.value < 0x20 })
    }
  }
}
