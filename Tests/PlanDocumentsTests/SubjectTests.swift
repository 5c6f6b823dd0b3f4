import PlanDocuments
import PlanModel
import Testing

struct SubjectTests {
  private let document = PlanDocument(
    title: nil, organization: nil, columns: [],
    pillars: [1, 2].map { number in
      Pillar(
        number: number, title: "柱", tag: nil,
        indicators: [("Ⅰ-ⅰ", "朝市の開催日数"), ("Ⅰ-ⅱ", "相談件数\(number)")].map { code, name in
          let cell = Cell(printed: "１日", state: .number, amounts: [Amount("1")])
          return Indicator(
            sheet: "資料1 P\(number)", kind: .activity, code: code, name: name, measure: nil,
            series: [Series(name: nil, unit: "日")], cumulative: false, footnotes: [], values: [],
            target: Target(fiscalYear: FiscalYear(2025), original: cell),
            analysis: Analysis(fiscalYear: FiscalYear(2023), text: ""),
            departments: [Department(name: number == 1 ? "商業観光課" : "企画課")])
        })
    })

  @Test(arguments: ["2:Ⅰ-ⅱ", "2:i-ii", "２：Ⅰ－ⅱ", "相談件数2", "相談件数２"])
  func `a row is found by place or name, in any width`(text: String) {
    #expect(document.subjects(named: text) == [.indicator(pillar: 2, code: "Ⅰ-ⅱ", id: nil)])
  }

  @Test func `what fits several rows, or none, is told so`() {
    #expect(document.subjects(named: "Ⅰ-ⅰ").count == 2)
    #expect(document.subjects(named: "朝市の開催日数").count == 2)
    #expect(document.subjects(named: "3:Ⅰ-ⅰ").isEmpty)
  }

  @Test func `departments are named once, as printed first`() {
    #expect(document.departmentNames == ["商業観光課", "企画課"])
  }

  @Test func `a document about a subject says less, and is another`() {
    var source = DocumentSource(document: document, edition: "版", isDraft: false, day: nil)
    let whole = PreparedDocument(.card, of: source).fingerprint
    source.subject = document.subjects(named: "2:Ⅰ-ⅱ").first
    let one = PreparedDocument(.card, of: source).fingerprint
    source.document.pillars[0].indicators[0].name = "ほかの行"
    #expect(one != whole)
    #expect(PreparedDocument(.card, of: source).fingerprint == one)
  }
}
