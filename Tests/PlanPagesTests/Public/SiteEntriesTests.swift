import PlanModel
import PlanPages
import PlanRatings
import Testing

@Suite struct SiteEntriesTests {
  private static func files(
    _ plan: PublishedPlan, build: String = "1", extras: EditionExtras = InventedPlan.extras
  ) throws -> [String: (UInt64, [UInt8])] {
    let site = PublicSite(plan, extras: extras, form: .files)
    var files: [String: (UInt64, [UInt8])] = [:]
    for entry in site.entries(build: build) {
      guard case .file(let file) = try site.answer(to: entry.address) else { throw InventedPlan.Missing() }
      files[entry.path] = (entry.fingerprint.value, file.bytes)
    }
    return files
  }

  /// Things that may come to be otherwise, each by itself.
  private static let changes: [(String, @Sendable (inout PlanDocument) -> Void)] = [
    ("a value", { $0.pillars[0].indicators[0].values[0].cell.amounts = [Amount(coefficient: 77)] }),
    ("an analysis", { $0.pillars[1].indicators[0].analysis.text = "別の分析" }),
    ("a name", { $0.pillars[0].indicators[1].name = "別の名" }),
    ("a code", { $0.pillars[0].indicators[1].code = "Ⅸ-ⅸ" }),
    ("a department", { $0.pillars[0].indicators[0].departments = [Department(name: "別の課")] }),
    ("a pillar's title", { $0.pillars[0].title = "別の柱" }),
    ("a measure's issue", { $0.pillars[0].measures[0].issue = "別の課題" }),
    ("a note", { $0.pillars[0].footnotes[0].text = "別の注" }),
    ("the title", { $0.title = "別の計画" }),
    ("a column", { $0.columns[0].label = "別の欄" }),
    ("a row less", { $0.pillars[0].indicators.removeFirst() }),
    ("rows in another order", { $0.pillars[0].indicators.swapAt(0, 1) }),
    ("a target", { $0.pillars[0].indicators[0].target.revised = $0.pillars[0].indicators[0].values[0].cell }),
  ]

  @Test(arguments: changes.map(\.0))
  func `a file whose bytes change has another fingerprint`(name: String) throws {
    let change = try #require(Self.changes.first { $0.0 == name }).1
    let plan = try InventedPlan().published
    let before = try Self.files(plan)
    for place in plan.editions.indices {
      var editions = plan.editions
      var document = editions[place].frozen
      change(&document)
      let old = editions[place]
      editions[place] = InventedPlan.edition(
        old.id.text, old.name, old.reportingYear.westernYear, of: document, corrections: old.corrections)
      let after = try Self.files(try #require(PublishedPlan(id: plan.id, editions: editions)))
      #expect(after.contains { before[$0.key]?.1 != $0.value.1 })
      for (path, file) in after where before[path]?.1 != file.1 {
        #expect(before[path]?.0 != file.0, "\(path) after \(name)")
      }
    }
  }

  @Test func `corrections, another edition and another program change what they show in`() throws {
    let plan = try InventedPlan().published
    let before = try Self.files(plan)
    var fewer = plan.editions
    fewer[1] = InventedPlan.edition("e2023", "令和5年度版", 2023, of: plan.editions[1].frozen)
    var other = plan.editions
    other[0] = InventedPlan.edition("e2022", "令和4年度改訂版", 2022, of: plan.editions[0].frozen)
    for editions in [fewer, other, [plan.editions[1]]] {
      let after = try Self.files(try #require(PublishedPlan(id: plan.id, editions: editions)))
      for (path, file) in after where before[path]?.1 != file.1 {
        #expect(before[path]?.0 != file.0, "\(path)")
      }
    }
    let rebuilt = try Self.files(plan, build: "2")
    #expect(rebuilt.allSatisfy { before[$0.key]?.0 != $0.value.0 })
  }

  @Test func `other grades, another rule and none change every page that shows them`() throws {
    let plan = try InventedPlan().published
    let rated = try Self.rated(plan, letter: "A", rule: "oita-civil")
    let before = try Self.files(rated)
    for other in [
      try Self.rated(plan, letter: "B", rule: "oita-civil"),
      try Self.rated(plan, letter: "A", rule: "broken"),
      plan,
    ] {
      let after = try Self.files(other)
      #expect(after.contains { before[$0.key]?.1 != $0.value.1 })
      for (path, file) in after where before[path]?.1 != file.1 {
        #expect(before[path]?.0 != file.0, "\(path)")
      }
    }
  }

  private static func rated(_ plan: PublishedPlan, letter: String, rule: String) throws -> PublishedPlan {
    var plan = plan
    let newest = plan.newest
    let publication = Plan.Publication(date: newest.publication.date, showsGrades: true)
    let grades = newest.document.pillars.flatMap { pillar in
      pillar.indicators.map {
        PublishedRating.Grade(
          pillar: pillar.number, code: $0.code, series: nil, letter: letter, letterBeforeRevision: nil,
          status: "onTrack", working: Wording(japanese: "9÷10", english: "9/10"), refusal: nil)
      }
    }
    plan.editions[plan.editions.count - 1] = PublishedEdition(
      id: newest.id,
      edition: Plan.Edition(
        name: newest.name, kind: newest.kind, reportingYear: newest.reportingYear,
        documentDigest: newest.documentDigest, chainHead: newest.chainHead, planVersion: newest.planVersion,
        publication: publication), publication: publication, frozen: newest.frozen,
      corrections: newest.corrections, revisions: newest.revisions,
      rating: PublishedRating(rule: ShippedRule.named(rule)?.yaml ?? rule, grades: grades))
    return plan
  }

  @Test func `files to take away are made anew where the city states something else of them`() throws {
    let plan = try InventedPlan().published
    var other = InventedPlan.extras
    other.settings = "CC0"
    let before = try Self.files(plan)
    let after = try Self.files(plan, extras: other)
    for (path, file) in after {
      #expect((before[path]?.0 == file.0) == !path.contains("/data/") || path.hasSuffix(".html"), "\(path)")
    }
  }

  @Test func `a correction leaves the files of other rows as they are`() throws {
    let plan = try InventedPlan().published
    var editions = plan.editions
    editions[1] = InventedPlan.edition("e2023", "令和5年度版", 2023, of: plan.editions[1].frozen)
    let before = try Self.files(plan)
    let after = try Self.files(try #require(PublishedPlan(id: plan.id, editions: editions)))
    let same = after.filter { before[$0.key]?.0 == $0.value.0 }
    #expect(same.count > after.count / 2)
  }
}
