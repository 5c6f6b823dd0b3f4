import Foundation
import PlanDocuments
import PlanModel
import Testing

struct TypesettingTests {
  private static let packageFolder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardizedFileURL
  private static let program = packageFolder.appending(path: ".build/debug/hashira")

  private func tools(python: String? = nil, fonts: String? = nil) throws -> TypesettingTools {
    try TypesettingTools(
      python: python, fonts: fonts,
      environment: ProcessInfo.processInfo.environment, program: Self.program)
  }

  private func source(_ name: String = "朝市の開催日数") -> DocumentSource {
    let cell = Cell(printed: "１２日", state: .number, amounts: [Amount("12")])
    let row = Indicator(
      sheet: "資料1 P1", kind: .activity, code: "Ⅰ-ⅰ", name: name, measure: "1-①",
      series: [Series(name: nil, unit: "日")], cumulative: false, footnotes: [],
      values: [ColumnValue(fiscalYear: FiscalYear(2023), role: .actual, cell: cell)],
      target: Target(fiscalYear: FiscalYear(2025), original: cell),
      analysis: Analysis(fiscalYear: FiscalYear(2023), text: "予定どおり開催した。"),
      departments: [Department(name: "商業観光課")])
    let measure = Measure(number: "1-①", title: "にぎわいづくり", issue: "客が少ない。", direction: nil)
    let document = PlanDocument(
      title: "みなも区基本計画", organization: nil,
      columns: [
        Column(fiscalYear: FiscalYear(2023), role: .actual, label: "実績値"),
        Column(fiscalYear: FiscalYear(2025), role: .target, label: "目標値"),
      ],
      pillars: [Pillar(number: 1, title: "水辺の商い", tag: nil, measures: [measure], indicators: [row])])
    return DocumentSource(document: document, edition: "会議版", isDraft: true, day: CalendarDate("2024-09-01"))
  }

  private func template(_ text: String) -> PreparedDocument.Template {
    PreparedDocument.Template(name: "区の様式.typ", bytes: Array(text.utf8))
  }

  @Test func `the same document gives the same bytes`() throws {
    let typesetter = Typesetter(try tools())
    let document = PreparedDocument(.shiryo1, of: source())
    let pdf = try typesetter.typeset(document).pdf
    #expect(pdf.starts(with: "%PDF".utf8))
    #expect(try typesetter.typeset(document).pdf == pdf)
  }

  @Test func `characters without a glyph are told in the order met, and what only steers is dropped`() throws
  {
    let outcome = try Typesetter(try tools()).typeset(
      PreparedDocument(.shiryo1, of: source("\u{E000}と🎉\u{200D}")))
    #expect(Set(outcome.missing) == ["\u{E000}", "🎉"])
  }

  @Test func `an organization's form may leave out, reorder and widen columns`() throws {
    let own = DocumentForm.shiryo1.template
      .replacing("paper: \"a4\"", with: "paper: \"a3\"")
      .replacing("    (part: \"measure\", title: \"施策名\", width: 42mm),\n", with: "")
    #expect(own != DocumentForm.shiryo1.template)
    let document = PreparedDocument(.shiryo1, of: source(), template: template(own))
    let pdf = try Typesetter(try tools()).typeset(document).pdf
    // A3 is 1190.55 points wide.
    #expect(String(decoding: pdf, as: UTF8.self).contains("/MediaBox[0 0 1190.5"))
  }

  @Test(arguments: [
    ("#let settings = (", "区の様式.typ:1"),
    ("#read(\"/etc/passwd\")", "区の様式.typ:1"),
    ("#import \"@preview/cetz:0.3.0\": *", "区の様式.typ:1"),
    ("#import \"hashira.typ\": *\n#nothing", "区の様式.typ:2"),
  ])
  func `a form that cannot be used is told with its place`(text: String, place: String) throws {
    let document = PreparedDocument(.shiryo1, of: source(), template: template(text))
    let typesetter = Typesetter(try tools())
    let error = #expect(throws: TypesettingError.self) { try typesetter.typeset(document) }
    #expect(error?.kind == .template)
    #expect(error?.message.japanese.hasPrefix(place) == true, "\(error?.message.japanese ?? "")")
    #expect(error?.message.japanese.contains("\n") == false)
  }

  @Test func `a Python without Typst is told`() throws {
    let typesetter = Typesetter(try tools(python: "/usr/bin/python3"))
    let error = #expect(throws: TypesettingError.self) {
      try typesetter.typeset(PreparedDocument(.shiryo1, of: source()))
    }
    #expect(error?.kind == .notInstalled)
  }

  @Test func `tools that are not there are told`() {
    let error = #expect(throws: TypesettingError.self) { try tools(python: "/nowhere/python3") }
    #expect(error?.message.japanese.contains("/nowhere/python3") == true)
    #expect(throws: TypesettingError.self) {
      try TypesettingTools(
        python: nil, fonts: nil, environment: [:], program: URL(filePath: "/nowhere/bin/hashira"))
    }
  }
}
