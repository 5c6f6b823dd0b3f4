import PlanModel
import Testing

@testable import PlanWeb

struct RecentChecksTests {
  private let first = Fixtures.planID("first")
  private let second = Fixtures.planID("second")
  private let third = Fixtures.planID("third")

  private static func renaming(_ title: String) throws -> PlanChange {
    .renamePillar(RenamePillar(pillar: try #require(PillarID("p1")), title: title))
  }

  private static func told(_ checks: RecentChecks, _ plan: PlanID) throws -> String? {
    let check = try #require(try checks.check(of: plan))
    return check("", try #require(IndicatorID("i1")))?.first?.message.english
  }

  @Test func `a check is prepared once, whatever is recorded in other plans`() throws {
    let shelf = Shelf([first, second])
    let checks = RecentChecks(plans: shelf.plans)
    for number in 1...5 {
      _ = try checks.check(of: first)
      shelf.record([try Self.renaming("\(number)")], in: second, on: "2026-05-01")
    }
    #expect(shelf.checks == 1)
  }

  @Test func `what is recorded in the plan is checked against at once`() throws {
    let shelf = Shelf([first])
    let checks = RecentChecks(plans: shelf.plans)
    let before = try Self.told(checks, first)
    shelf.record([try Self.renaming("新しい名前")], in: first, on: "2026-05-01")
    #expect(try Self.told(checks, first) != before)
    #expect(shelf.checks == 2)
  }

  @Test func `two plans are kept and no more`() throws {
    let shelf = Shelf([first, second, third])
    let checks = RecentChecks(plans: shelf.plans)
    for plan in [first, second, first, second] { _ = try checks.check(of: plan) }
    #expect(shelf.checks == 2)
    for plan in [third, second, first] { _ = try checks.check(of: plan) }
    #expect(shelf.checks == 4)
  }

  @Test func `many who ask at once wait for one preparation`() async throws {
    let shelf = Shelf([first])
    let checks = RecentChecks(plans: shelf.plans)
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<50 { group.addTask { _ = try? checks.check(of: first) } }
    }
    #expect(shelf.checks == 1)
  }

  @Test func `there is no check of a plan that is not there`() throws {
    #expect(try RecentChecks(plans: Shelf([first]).plans).check(of: second) == nil)
  }
}
