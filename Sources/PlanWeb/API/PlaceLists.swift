/// Where in a table each key is found: for every key the places that bear it, in ascending order.
///
/// What bears several keys is found by going through the shortest list and leaping along the others.
struct PlaceLists<Key: Hashable & Sendable>: Sendable {
  /// How many places there are.
  private(set) var count = 0
  private var lists: [Key: [Int32]] = [:]

  /// Adds the next places, each of which bears the keys.
  mutating func append(_ added: Int = 1, bearing keys: [Key]) {
    let places = Int32(count)..<Int32(count + added)
    for key in keys { lists[key, default: []].append(contentsOf: places) }
    count += added
  }

  /// Says of places that were added what else they bear; never of an earlier place than the time before.
  mutating func mark(_ place: Int, bearing key: Key) {
    lists[key, default: []].append(Int32(place))
  }

  /// The places that bear all the keys, from one on.
  ///
  /// - Parameters:
  ///   - keys: none for every place.
  ///   - begin: the first place that is looked at.
  ///   - limit: at most so many.
  /// - Returns: the places, and the one to go on at where there are more.
  func places(bearing keys: [Key], from begin: Int, limit: Int) -> (found: [Int], next: Int?) {
    guard !keys.isEmpty else {
      let first = min(begin, count)
      let end = min(first + limit, count)
      return (Array(first..<end), end < count ? end : nil)
    }
    var ways = keys.map { Way(list: lists[$0] ?? []) }.sorted { $0.list.count < $1.list.count }
    var found: [Int] = []
    found.reserveCapacity(limit)
    var wanted = Int32(clamping: begin)
    while let place = Self.next(from: wanted, along: &ways) {
      if found.count == limit { return (found, Int(place)) }
      found.append(Int(place))
      wanted = place + 1
    }
    return (found, nil)
  }

  /// The first place, not before `wanted`, that all of the ways go by.
  private static func next(from wanted: Int32, along ways: inout [Way]) -> Int32? {
    var wanted = wanted
    var agreeing = 0
    var index = 0
    while agreeing < ways.count {
      guard let place = ways[index].leap(to: wanted) else { return nil }
      agreeing = place == wanted ? agreeing + 1 : 1
      wanted = place
      index = index + 1 < ways.count ? index + 1 : 0
    }
    return wanted
  }

  /// A list, and how far along it one is.
  private struct Way {
    let list: [Int32]
    private var at = 0

    init(list: [Int32]) {
      self.list = list
    }

    /// Goes to the first place that is not before `wanted`: in strides that double, then by halves.
    mutating func leap(to wanted: Int32) -> Int32? {
      guard at < list.count else { return nil }
      if list[at] >= wanted { return list[at] }
      var stride = 1
      while at + stride < list.count, list[at + stride] < wanted { stride *= 2 }
      var low = at + stride / 2 + 1
      var high = min(at + stride, list.count)
      while low < high {
        let middle = (low + high) / 2
        if list[middle] < wanted { low = middle + 1 } else { high = middle }
      }
      at = low
      return at < list.count ? list[at] : nil
    }
  }
}
