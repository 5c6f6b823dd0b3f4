import PlanModel
import Testing

@testable import PlanDocuments

/// What a form says is described once: its template's settings name every table and column that its sections have.
@Suite struct FormSettingsTests {
  @Test(arguments: DocumentForm.all)
  func `a template's settings name the tables and columns of the form`(_ form: DocumentForm) throws {
    for section in form.sections(SampleSource.source(form)) {
      for case .table(let table) in section.blocks {
        let parts = form.template.split(separator: "    \(table.name): (\n")
        try #require(parts.count == 2, "\(table.name)")
        let setting = try #require(parts[1].split(separator: "    ),\n").first)
        for column in table.columns { #expect(setting.contains("(part: \"\(column.part)\", ")) }
      }
    }
  }

  @Test func `widths and sizes are written as Typst reads them`() {
    #expect(FormSettings.short(20.4) == "20.4")
    #expect(FormSettings.short(9) == "9")
    #expect(DocumentForm.kpi.template.contains("margin: (x: 10mm, top: 11mm, bottom: 11mm),"))
    #expect(DocumentForm.handover.template.contains("size: 9.5pt,"))
  }
}
