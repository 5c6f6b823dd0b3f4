import PlanModel
import PlanRatings
import PlanTesting
import Testing

@testable import PlanService

/// An edition keeps the grades it was frozen with, whatever is decided later.
@Suite struct FrozenRatingTests {
  private static func choice(_ id: String) throws -> PlanChange {
    let rule = try #require(ShippedRule.named(id)?.rule)
    let choice = PlanKeeper.choice(of: rule.id, version: rule.version, text: try rule.yaml())
    return ChooseRatingRule(choice: choice).change
  }

  private static func freeze(_ name: String, _ sample: KeptSample) async throws -> Plan.Edition {
    try await sample.keeper.freeze(
      sample.plan, name: name, kind: .annual, publication: nil, by: .tester)
  }

  @Test func `grades stay as they were frozen when directions and rule change`() async throws {
    let sample = try await KeptSample()
    let plan = try sample.keeper.plan(sample.plan)
    let directions = plan.indicatorsInOrder.map {
      SetDesiredDirection(indicator: $0, direction: .increase).change
    }
    _ = try await sample.record(directions + [try Self.choice("oita-civil")])
    _ = try await Self.freeze("第1版", sample)
    let first = try #require(try sample.keeper.edition(named: "第1版", of: sample.plan).rating)
    #expect(first.rule.id == "oita-civil")
    let before = try sample.keeper.plan(sample.plan)
    let grades = PlanGrades(before.document(), plan: before, by: Grader(first.rule))
    #expect(first.rows.map(\.letter) == grades.rows.map(\.grade.letter))
    #expect(first.rows.map(\.working) == grades.rows.map(\.grade.working))
    #expect(first.rows.map(\.status) == grades.rows.map(\.grade.status.rawValue))
    #expect(first.rows.contains { $0.letter != nil })

    let turned = plan.indicatorsInOrder.map {
      SetDesiredDirection(indicator: $0, direction: .decrease).change
    }
    _ = try await sample.record(turned + [try Self.choice("mean-attainment")])
    #expect(try sample.keeper.edition(named: "第1版", of: sample.plan).rating == first)
    _ = try await Self.freeze("第2版", sample)
    let second = try #require(try sample.keeper.edition(named: "第2版", of: sample.plan).rating)
    #expect(second.rule.id == "mean-attainment")
    #expect(second.rows != first.rows)
  }

  @Test func `an edition frozen without a rule has no grades`() async throws {
    let sample = try await KeptSample()
    _ = try await Self.freeze("第1版", sample)
    #expect(try sample.keeper.edition(named: "第1版", of: sample.plan).rating == nil)
  }

  @Test func `a plan whose rule cannot be read is not frozen`() async throws {
    let sample = try await KeptSample()
    let broken = Plan.RatingRuleChoice(rule: "ours", version: "1", digest: "", text: "id: [")
    _ = try await sample.record([ChooseRatingRule(choice: broken).change])
    await #expect(throws: KeeperError.self) { _ = try await Self.freeze("第1版", sample) }
  }
}
