import Foundation
import PlanDocuments
import PlanModel
import PlanRatings
import PlanService
import PlanTesting
import Synchronization
import Testing

@testable import PlanCommands

/// A site that is brought up to date after changes is the one that would be written anew.
@Suite struct SiteHistoryTests {
  private let keeper: PlanKeeper
  private let folder: URL

  init() throws {
    let time = Mutex<Int64>(1_711_897_200_000)
    keeper = try PlanKeeper(temporaryWith: {
      time.withLock { time in
        time += 3_600_000
        return Moment(milliseconds: time)
      }
    })
    folder = try Program.temporaryFolder()
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `random changes leave the same folder, whatever was there before`(seed: UInt64) async throws {
    var changes = RandomChanges(seed: seed)
    try await record(160, &changes)
    try await publish("版0", &changes)
    var settings = OpenDataSettings()
    var written = 0
    for round in 1...8 {
      try await record(changes.random.number(in: 1...9), &changes)
      if changes.random.chance(1, in: 4) { try await publish("版\(round)", &changes) }
      if changes.random.chance(1, in: 4) { settings.contact = "課\(round)" }
      let plan = try #require(try keeper.published(.tested))
      let files = try SiteCommand.files(of: [plan], settings)
      let outcome = try SiteFolder(path: folder.appending(path: "site").path).bring(files)
      written += outcome.written.count + outcome.removed.count
      #expect(round == 1 || outcome.unchanged > 0)
      let again = try SiteFolder(path: folder.appending(path: "site").path).bring(files)
      #expect(again.written.isEmpty && again.removed.isEmpty)
      let fresh = folder.appending(path: "fresh\(round)")
      _ = try SiteFolder(path: fresh.path).bring(files)
      let expected = try contents(of: fresh)
      let found = try contents(of: folder.appending(path: "site"))
      #expect(Set(found.keys) == Set(expected.keys))
      for (path, bytes) in expected where found[path] != bytes {
        Issue.record("\(path) is another in round \(round)")
      }
    }
    #expect(written > 0)
  }

  /// Records so many changes, but none that an edition could not be made with.
  private func record(_ count: Int, _ changes: inout RandomChanges) async throws {
    var left = count
    while left > 0 {
      let plan = try keeper.known(.tested) ?? Plan(id: .tested)
      let change = changes.next(for: plan)
      switch change {
      case .freezeEdition, .publishEdition, .chooseRatingRule, .takeBack: continue
      default: break
      }
      guard plan.refusal(of: change) == nil else { continue }
      let entries = try await keeper.record(ProposedAct(plan: .tested, changes: [change]), by: .tester)
      for entry in entries { changes.remember(entry, before: plan) }
      left -= 1
    }
  }

  private func publish(_ name: String, _ changes: inout RandomChanges) async throws {
    let rule = try #require(ShippedRule.all.first?.rule)
    let choice =
      changes.random.chance(1, in: 2)
      ? PlanKeeper.choice(of: rule.id, version: rule.version, text: try rule.yaml()) : nil
    let change = ChooseRatingRule(choice: choice).change
    if try keeper.plan(.tested).refusal(of: change) == nil {
      _ = try await keeper.record(ProposedAct(plan: .tested, changes: [change]), by: .tester)
    }
    let day = try #require(CalendarDate("2024-09-30"))
    _ = try await keeper.freeze(
      .tested, name: name, kind: changes.random.pick(Plan.Edition.Kind.allCases),
      publication: Plan.Publication(date: day, showsGrades: changes.random.chance(1, in: 2)), by: .tester)
  }

  private func contents(of folder: URL) throws -> [String: Data] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return Dictionary(
      uniqueKeysWithValues: paths.compactMap { path in
        FileManager.default.contents(atPath: folder.appending(path: path).path).map { (path, $0) }
      })
  }
}
