import PlanModel
import PlanPages
import PlanRatings
import Testing

/// The public sees grades where the city publishes them, with the rule and a worked row, and nothing of them elsewhere.
@Suite struct PublicGradesTests {
  private static func plan(showing grades: Bool) throws -> PublishedPlan {
    var published = try InventedPlan().published
    let newest = published.newest
    let rule = try #require(ShippedRule.named("oita-civil"))
    let rows = newest.document.pillars.flatMap { pillar in
      pillar.indicators.map {
        PublishedRating.Grade(
          pillar: pillar.number, code: $0.code, series: $0.series.isEmpty ? nil : 0,
          letter: $0.series.isEmpty ? nil : "概ね達成", letterBeforeRevision: nil,
          status: $0.series.isEmpty ? "notRated" : "onTrack",
          working: Wording(japanese: "実績9件 ÷ 目標10件 ＝ 90.0％", english: "9/10 = 90.0 %"),
          refusal: $0.series.isEmpty ? Wording(japanese: "数値ではない行です。", english: "no numbers") : nil)
      }
    }
    let publication = Plan.Publication(date: newest.publication.date, showsGrades: grades)
    let edition = PublishedEdition(
      id: newest.id,
      edition: Plan.Edition(
        name: newest.name, kind: newest.kind, reportingYear: newest.reportingYear,
        documentDigest: newest.documentDigest, chainHead: newest.chainHead, planVersion: newest.planVersion,
        publication: publication), publication: publication, frozen: newest.frozen,
      corrections: newest.corrections, revisions: newest.revisions,
      rating: PublishedRating(rule: rule.yaml, grades: rows))
    published.editions[published.editions.count - 1] = edition
    return published
  }

  @Test func `overview, indicator and method page tell them`() throws {
    let pages = try InventedPlan.read(try Self.plan(showing: true))
    let folder = "/plans/minato/editions/e2023/"
    for path in ["", "indicators/p1r1/"] {
      let page = try #require(pages[folder + path])
      #expect(!page.tags("span", class: "status").isEmpty, "\(path)")
    }
    #expect(pages[folder + "indicators/p1r1/"]?.source.contains("実績9件 ÷ 目標10件") == true)
    let method = try #require(pages[folder + "method/"])
    #expect(method.source.contains("大分県（土木建築部門）"))
    #expect(method.source.contains("計算の例"))
    // The edition before was published without.
    #expect(pages["/plans/minato/editions/e2022/"]?.tags("span", class: "status").isEmpty == true)
  }

  @Test func `an edition that does not show grades has none on any page`() throws {
    for (path, page) in try InventedPlan.read(try Self.plan(showing: false)) {
      #expect(page.tags("span", class: "status").isEmpty, "\(path)")
      #expect(!page.source.contains("概ね達成"), "\(path)")
    }
  }
}
