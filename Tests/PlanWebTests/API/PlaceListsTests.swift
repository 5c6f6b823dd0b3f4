import PlanTesting
import Testing

@testable import PlanWeb

struct PlaceListsTests {
  /// A table in which each place bears some of six keys; the first is everywhere, the last nowhere.
  private static func table(_ random: inout SplitMix64) -> (lists: PlaceLists<Int>, keys: [Set<Int>]) {
    var lists = PlaceLists<Int>()
    var keys: [Set<Int>] = []
    for _ in 0..<Int.random(in: 0...400, using: &random) {
      let borne = Set([0] + (1..<5).filter { Int.random(in: 0...$0 * 2, using: &random) == 0 })
      if Bool.random(using: &random) {
        for key in borne { lists.mark(keys.count, bearing: key) }
        lists.append(bearing: [])
      } else {
        lists.append(bearing: Array(borne))
      }
      keys.append(borne)
    }
    return (lists, keys)
  }

  @Test(arguments: 0..<200)
  func `what bears all keys is what going through every place finds`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let (lists, all) = Self.table(&random)
    for _ in 0..<20 {
      let keys = (0..<6).filter { _ in Int.random(in: 0...2, using: &random) == 0 }
      let begin = Int.random(in: 0...all.count + 3, using: &random)
      let limit = Int.random(in: 1...50, using: &random)
      let expected = all.indices.filter { $0 >= begin && all[$0].isSuperset(of: keys) }
      let (found, next) = lists.places(bearing: keys, from: begin, limit: limit)
      #expect(found == Array(expected.prefix(limit)))
      #expect(next == expected.dropFirst(limit).first)
    }
  }

  @Test func `a place beyond all there can be is past the end`() {
    var lists = PlaceLists<Int>()
    lists.append(3, bearing: [1])
    for keys in [[], [1]] {
      let (found, next) = lists.places(bearing: keys, from: .max, limit: 10)
      #expect(found.isEmpty && next == nil)
    }
  }
}
