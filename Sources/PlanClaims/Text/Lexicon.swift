/// Finds the longest known word at a place.
struct Lexicon<Value: Sendable>: Sendable {
  private struct Node: Sendable {
    var value: Value?
    /// Where its edges begin, and how many there are.
    var edges: Int32 = 0
    var count: Int32 = 0
  }

  private var nodes: [Node] = []
  private var labels: [UInt16] = []
  private var targets: [Int32] = []
  /// The node behind each first scalar, 0 for none; empty where the words begin with few.
  private var first: [Int32] = []

  /// - Parameter words: later ones win over the same word earlier.
  init(_ words: [(String, Value)]) {
    let root = Branch<Value>()
    for (word, value) in words {
      var branch = root
      for scalar in AnalysisText(word).scalars {
        let next = branch.next[scalar] ?? Branch<Value>()
        branch.next[scalar] = next
        branch = next
      }
      branch.value = value
    }
    nodes.append(Node())
    if root.next.count > 12 { first = [Int32](repeating: 0, count: 0x1_0000) }
    var waiting: [(Branch<Value>, Int)] = [(root, 0)]
    while let (branch, index) = waiting.popLast() {
      let edges = branch.next.sorted { $0.key < $1.key }
      nodes[index].edges = Int32(labels.count)
      nodes[index].count = Int32(edges.count)
      for (label, next) in edges {
        labels.append(label)
        targets.append(Int32(nodes.count))
        if index == 0, !first.isEmpty { first[Int(label)] = Int32(nodes.count) }
        nodes.append(Node(value: next.value))
        waiting.append((next, nodes.count - 1))
      }
    }
  }

  /// Words that mean the same, apart from one another by white space.
  static func list(_ words: String, _ value: Value) -> [(String, Value)] {
    words.split(whereSeparator: \.isWhitespace).map { (String($0), value) }
  }

  /// The longest word that begins at a place.
  func match(_ scalars: [UInt16], at begin: Int) -> (value: Value, end: Int)? {
    guard begin < scalars.count else { return nil }
    var node = first.isEmpty ? next(0, scalars[begin]) : Int(first[Int(scalars[begin])])
    var found: (Value, Int)?
    var index = begin + 1
    while node != 0 {
      if let value = nodes[node].value { found = (value, index) }
      guard index < scalars.count else { break }
      node = next(node, scalars[index])
      index += 1
    }
    return found
  }

  /// The node behind a node's edge; 0 for none.
  private func next(_ node: Int, _ label: UInt16) -> Int {
    let edges = Int(nodes[node].edges)
    for edge in edges..<edges + Int(nodes[node].count) where labels[edge] == label {
      return Int(targets[edge])
    }
    return 0
  }
}

extension Lexicon where Value == Bool {
  /// A set of words, apart from one another by white space.
  init(_ words: String) { self.init(Self.list(words, true)) }
}

/// The words of a lexicon as a tree while it grows.
private final class Branch<Value> {
  var value: Value?
  var next: [UInt16: Branch] = [:]
}
