import PlanModel
import PlanPages

@testable import PlanWeb

/// A small published plan beside the desk's, under the same id.
enum PublicFixtures {
  static let overview = "/plans/umegasato/editions/e2023/"
  static let indicator = "/plans/umegasato/editions/e2023/indicators/i1/"

  static func plan(_ id: PlanID = Fixtures.id, rows: Int = 40) -> PublishedPlan? {
    guard let edition = EditionID("e2023"), let day = CalendarDate("2024-09-30") else { return nil }
    let document = PlanDocument(
      title: "梅ヶ里区の計画", organization: "梅ヶ里区",
      columns: [Column(fiscalYear: FiscalYear(2023), role: .actual, label: "実績値")],
      pillars: [Pillar(number: 1, title: "相談", tag: nil, indicators: (1...rows).map(row))])
    let publication = Plan.Publication(date: day)
    return PublishedPlan(
      id: id,
      editions: [
        PublishedEdition(
          id: edition,
          edition: Plan.Edition(
            name: "令和5年度版", kind: .annual, reportingYear: FiscalYear(2023), documentDigest: "a",
            chainHead: "b",
            planVersion: 9, publication: publication),
          publication: publication, frozen: document)
      ])
  }

  private static func row(_ number: Int) -> Indicator {
    Indicator(
      sheet: "資料1 P1", kind: .activity, code: "Ⅰ-\(number)", name: "相談件数その\(number)", measure: nil,
      series: [Series(name: nil, unit: "件")], cumulative: false, footnotes: [],
      values: [
        ColumnValue(
          fiscalYear: FiscalYear(2023), role: .actual,
          cell: Cell(printed: "\(number)件", state: .number, amounts: [Amount(coefficient: Int64(number))]))
      ],
      target: Target(
        fiscalYear: FiscalYear(2025),
        original: Cell(printed: "50件", state: .number, amounts: [Amount(coefficient: 50)])),
      analysis: Analysis(fiscalYear: FiscalYear(2023), text: "窓口を\(number)か所にした。"),
      departments: [Department(name: "相談課")], id: IndicatorID("i\(number)"))
  }

  static func door(
    _ settings: PublicSettings = PublicSettings(address: "127.0.0.1", port: 0, requestsPerMinute: 0),
    plans: @escaping @Sendable () throws -> [PublishedPlan] = { [plan()].compactMap { $0 } }
  ) -> PublicDoor {
    PublicDoor(plans: PublicPlans(published: plans, version: { 1 }), settings: settings)
  }
}
