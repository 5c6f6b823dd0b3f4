import Foundation
import PlanModel
import PlanPages
import PlanSheets
import Testing

/// Every kind of public address is explained in docs/public.md.
struct PublicManualTests {
  @Test func `every kind of public address has its heading`() throws {
    let manual = try Manual("docs/public.md")
    let headings = manual.sections.map(\.heading).joined(separator: "\n")
    for address in try Self.kindsOfAddress() {
      #expect(headings.contains("（\(address)）"), "\(address)")
    }
  }

  /// The addresses of two editions of the sample, with what differs from page to page named.
  private static func kindsOfAddress() throws -> Set<String> {
    let sample = Manual.packageFolder.appending(path: "Samples/minamo-fy2023.txt")
    let file = SheetFile(name: "sample.txt", bytes: [UInt8](try Data(contentsOf: sample)))
    var document = try SheetReader.read([file]).document
    var number = 0
    for pillar in document.pillars.indices {
      for row in document.pillars[pillar].indicators.indices {
        number += 1
        document.pillars[pillar].indicators[row].id = IndicatorID("i\(number)")
      }
    }
    let editions = try ["e1": 2022, "e2": 2023].map { name, year in
      let publication = Plan.Publication(date: try #require(CalendarDate("2024-09-30")))
      return PublishedEdition(
        id: try #require(EditionID(name)),
        edition: Plan.Edition(
          name: name, kind: .annual, reportingYear: FiscalYear(year), documentDigest: "", chainHead: "",
          planVersion: year),
        publication: publication, frozen: document)
    }
    let id = try #require(PlanID("minamo"))
    let plan = try #require(PublishedPlan(id: id, editions: editions))
    let site = PublicSite(plan, extras: EditionExtras(readAloud: { $0.name + $1.title }))
    let own = (site.planAddresses() + plan.editions.flatMap(site.addresses)).map(\.path)
    return Set(
      (own + PublicShared.assets().map(\.path) + [PublicShared.front(in: .japanese).path]).map { path in
        path.replacing(/^\/en\//, with: "/").replacing(/^\/plans\/minamo\//, with: "/plans/計画/")
          .replacing(/\/editions\/e[12]\//, with: "/editions/版/")
          .replacing(/\/changes\/e[12]\//, with: "/changes/版/")
          .replacing(/\/(pillars|measures|departments|print)\/[^\/]+\//, with: { "/\($0.output.1)/番号/" })
          .replacing(/\/indicators\/[^\/]+\//, with: "/indicators/番号/")
          .replacing(/\/番号\/20\d\d\//, with: "/番号/年度/").replacing(/chart-\d\.svg/, with: "chart-1.svg")
          .replacing(/\/data\/[^\/]+$/, with: "/data/名前")
      })
  }
}
