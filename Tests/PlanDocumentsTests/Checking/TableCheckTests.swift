import PlanModel
import Testing

@testable import PlanDocuments

/// Each item of the rule, with tables that break it and tables that only look so.
@Suite struct TableCheckTests {
  private static let good = """
    全国地方公共団体コード|地区名|西暦年度|和暦年度|人口（人）|増減率（％）
    131016|東部|2022|令和4年度|1200|-1.5
    131016|西部|2022|令和4年度|800|0
    131016|東部|2023|令和5年度|1190|-0.8
    """

  @Test func `nothing is found in a good table`() {
    #expect(TableChecks.findings(in: Worksheet(drawn: Self.good)).isEmpty)
  }

  @Test(arguments: ["5,957人（30回）", "100/200", "12、13", "3人⏎4人", "１０（２）", "10～20", "300円 5件"])
  func `several numbers in a cell are found`(_ text: String) {
    #expect(found("市名|数\nみなも市|5\nみなも市|\(text)", .oneDatum) == ["B3"])
  }

  @Test(arguments: ["1,234人", "2023年4月1日", "東1丁目2番", "1.5倍", "3件（うち新規）", "令和5年度（2023年度）", "A-12", "1,200"])
  func `one number, a date or a name is one datum`(_ text: String) {
    #expect(found("市名|数\nみなも市|5\nみなも市|\(text)", .oneDatum).isEmpty)
  }

  @Test func `numbers of telephones and codes are names`() {
    #expect(found("施設名|電話番号\n港館|03 1234 5678\n水辺館|03 1234 5679", .oneDatum).isEmpty)
    #expect(found("施設名|施設コード\n港館|\"001\"\n水辺館|\"002\"", .numbers).isEmpty)
  }

  @Test(arguments: ["1,234", "１２", "12人", "▲5", "△3", "約20", "¥500", "\"12\"", "１，２３４件", "−7", "50％"])
  func `what programs do not read as a number is found`(_ text: String) {
    #expect(found("市名|数\nみなも市|5\nみなも市|\(text)", .numbers) == ["B3"])
  }

  @Test(arguments: ["12", "-5.25", "65歳", "3階", "令和5年度", "なし", "1丁目"])
  func `numbers and words are left alone`(_ text: String) {
    #expect(found("市名|数\nみなも市|5\nみなも市|6\nみなも市|\(text)", .numbers).isEmpty)
  }

  @Test func `numbers with the same flaw are told together`() {
    let findings = TableChecks.findings(
      in: Worksheet(drawn: "市名|数\nみなも市|1人\nみなも市|2人\nみなも市|3人\nみなも市|4人\nみなも市|５"))
    let numbers = findings.filter { $0.item == .numbers }
    #expect(numbers.map(\.count) == [4, 1])
    #expect(numbers[0].cells == ["B2", "B3", "B4"])
    #expect(numbers[0].seen == "1人")
  }

  @Test func `merged cells are found with their range`() throws {
    var sheet = Worksheet(drawn: Self.good)
    sheet.merged = [try #require(CellRange("A2:A3"))]
    #expect(TableChecks.findings(in: sheet).map(\.item) == [.merged])
  }

  @Test(arguments: ["合　計", "東 京", " 字下げ", "末尾　", "一⏎二", "計  数"])
  func `spaces and line breaks for layout are found`(_ text: String) {
    #expect(found("市名|区分|数\nみなも市|\(text)|5", .layout) == ["B2"])
  }

  @Test(arguments: ["Minamo City", "みなも 太郎", "一、二", "港　まつり"])
  func `a space between words is none`(_ text: String) {
    #expect(found("市名|区分|数\nみなも市|\(text)|5", .layout).isEmpty)
  }

  @Test func `missing and equal heads are found`() {
    #expect(found("市名||数\nみなも市|a|5", .omitted) == ["B1"])
    #expect(found("市名|数|数\nみなも市|4|5", .omitted) == ["B1 C1"])
    #expect(found("市名|2022年度|2022年度\n|男|女\nみなも市|4|5", .omitted).isEmpty)
  }

  @Test func `values left out for the one above are found`() {
    #expect(found("区分|市名|数\n東|みなも市|5\n|みなも市|6\n西|みなも市|7", .omitted) == ["A3"])
    #expect(found("区分|市名|数\n東|みなも市|5\n〃|同上|6", .omitted) == ["A3", "B3"])
    #expect(found("市名|数|備考\nみなも市|5|a\nみなも市|6\nみなも市|7", .omitted).isEmpty)
  }

  @Test func `formulas and objects are found`() {
    var sheet = Worksheet(drawn: Self.good)
    sheet.rows[1].cells[4].hasFormula = true
    sheet.objects = [.init(kind: .picture, place: CellAddress(0, 7)), .init(kind: .comment, place: nil)]
    let findings = TableChecks.findings(in: sheet)
    #expect(findings.map(\.item) == [.formulas, .objects, .objects])
    #expect(findings.map { $0.cells.first } == ["E2", "H1", nil])
  }

  @Test(arguments: ["人口（人）", "割合％", "金額(千円)", "数［件］", "数 単位：件"])
  func `a unit in the head is stated`(_ head: String) {
    #expect(found("市名|\(head)\nみなも市|5", .units).isEmpty)
  }

  @Test(arguments: ["年度", "西暦", "年", "施設番号", "市コード", "緯度", "ID", "月"])
  func `names and years have no unit`(_ head: String) {
    #expect(found("市名|\(head)\nみなも市|5", .units).isEmpty)
  }

  @Test func `a unit that is stated nowhere is missed`() {
    #expect(found("市名|人口|世帯数\nみなも市|5|6", .units) == ["B1 C1"])
    #expect(found("単位：人\n市名|人口\nみなも市|5", .units).isEmpty)
    #expect(found("市名|人口|単位\nみなも市|5|人", .units).isEmpty)
    #expect(found("市名|期\nみなも市|2022\nみなも市|2023", .units).isEmpty)
  }

  @Test(arguments: ["①", "Ⅲ", "㈱みなも", "５㎡", "№3", "㍻", "ｶﾅ", "\u{E000}"])
  func `machine-dependent characters are found`(_ text: String) {
    #expect(found("市名|備考\nみなも市|\(text)", .characters) == ["B2"])
  }

  @Test func `rare characters of names are only pointed at`() {
    let findings = TableChecks.findings(in: Worksheet(drawn: "市名|氏名\n𠮷田市|葛\u{E0100}城\nみなも市|髙﨑"))
    #expect(findings.filter { $0.item == .characters }.map(\.severity) == [.look, .look])
  }

  @Test(arguments: ["令和5年度", "R5", "平成28年4月1日", "Ｈ２８年度", "昭和元年", "令和５年度実績", "R5.4.1"])
  func `a year by era alone is found`(_ text: String) {
    #expect(found("市名|年度|数\nみなも市|\(text)|5", .time) == ["B2"])
    #expect(found("市名|\(text)\nみなも市|5", .time) == ["B1"])
  }

  @Test(arguments: ["令和5年度（2023年度）", "2023", "2023年度", "R12号線", "昭和通り", "H2O", "令和の森"])
  func `a western year, and what is no year, is left alone`(_ text: String) {
    #expect(found("市名|年度|数\nみなも市|\(text)|5", .time).isEmpty)
  }

  @Test func `the western year may stand in another column, and must be the same`() {
    #expect(found("市名|和暦|西暦|数\nみなも市|令和5年度|2023|5", .time).isEmpty)
    #expect(found("市名|和暦|時間軸コード|数\nみなも市|令和5年度|2023100000|5", .time).isEmpty)
    #expect(found("市名|和暦|西暦|数\nみなも市|令和5年度|2022|5", .time) == ["B2"])
    #expect(found("市名|2023年度\n|令和5年度\nみなも市|5", .time).isEmpty)
  }

  @Test func `a place is a column, a value or in the title`() {
    #expect(found("年度|数\n2023|5", .region) == [""])
    #expect(found("みなも市の人口\n年度|数\n2023|5", .region).isEmpty)
    #expect(found("所属|数\nみなも市|5", .region).isEmpty)
    #expect(found("都道府県名|数\n東京|5\n大阪府|6", .region) == ["A2"])
  }

  @Test(arguments: ["-", "―", "X", "***", "…", "秘匿", "n/a"])
  func `a symbol among numbers must be explained`(_ symbol: String) {
    #expect(found("市名|数\nみなも市|5\nみなも市|\(symbol)", .symbols) == ["B3"])
    #expect(found("市名|数\nみなも市|5\nみなも市|\(symbol)\n注 \(symbol) は該当する数がないもの", .symbols).isEmpty)
  }

  @Test func `dashes of several forms are found though explained`() {
    #expect(found("市名|数\nみなも市|5\nみなも市|6\nみなも市|-\nみなも市|―\n※ - と ― は該当なし", .symbols) == ["B5"])
  }

  @Test func `gaps split a table, and heads behind a gap begin another`() {
    #expect(found("市名|数\nみなも市|5\n\nみなも市|6\n\nみなも市|7", .split) == ["A4 A6"])
    #expect(found("市名|数||備考\nみなも市|5||a", .split) == ["C1"])
    let two = "市名|数（件）\nみなも市|5\n\n地区|額（円）\n東|令和5年度\n西|6"
    #expect(found(two, .oneTable) == ["A4"])
    #expect(found(two, .split).isEmpty)
    #expect(found(two, .time) == ["B5"])
    #expect(found("市名|数||市名|数\nみなも市|5||みなも市|6", .oneTable) == ["D1"])
    #expect(found("市名|数\nみなも市|5\n\n※ 速報の数値", .split).isEmpty)
  }

  @Test func `what is hidden is found`() {
    var sheet = Worksheet(drawn: Self.good)
    sheet.hiddenRows = [1, 50]
    sheet.hiddenColumns = [4...5, 90...99]
    sheet.isHidden = true
    let findings = TableChecks.findings(in: sheet)
    #expect(findings.map(\.item) == [.hidden, .hidden, .hidden])
    #expect(findings.map(\.cells) == [[], ["2"], ["E:F"]])
  }

  @Test func `an empty sheet has nothing to be found`() {
    #expect(TableChecks.findings(in: Worksheet(name: "空")).isEmpty)
  }

  @Test func `every finding says what and how in both languages`() {
    let drawn = [Self.good, "a||b\n①|１|―\n 二⏎|令和5年度|3人（4回）\n\nx|y\n1|2"]
    for finding in drawn.flatMap({ TableChecks.findings(in: Worksheet(drawn: $0)) }) {
      for text in [finding.message, finding.mending] {
        #expect(!text.japanese.isEmpty && !text.english.isEmpty)
        #expect(!text.japanese.contains("\n"))
      }
    }
  }
}
