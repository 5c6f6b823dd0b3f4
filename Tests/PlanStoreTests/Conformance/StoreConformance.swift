import PlanModel
import PlanStore
import PlanTesting
import Testing

/// What every store must do; each check is given an empty one.
struct StoreConformance: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let check: @Sendable (PlanDatabase) async throws -> Void

  init(_ description: String, _ check: @escaping @Sendable (PlanDatabase) async throws -> Void) {
    testDescription = description
    self.check = check
  }

  static let all = reading + conflicts
}

@Suite struct StoreConformanceTests {
  @Test(arguments: StoreConformance.all, [32 << 20, 0])
  func `a store in a file does what every store must, whatever it keeps in memory`(
    _ conformance: StoreConformance, _ budget: Int
  ) async throws {
    let folder = try TestFolder()
    let store = try folder.store(budget: budget)
    try await conformance.check(store)
    #expect(try store.verify().faults == [])
    #expect(try store.tablesDiffer() == [])
    withExtendedLifetime(folder) {}
  }
}
