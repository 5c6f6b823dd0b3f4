/// The columns of a sheet on which several tables of their own columns stand: every edge of any of them is one.
struct ColumnGrid {
  /// In millimetres from the left, ascending, from 0 to the whole width.
  private let edges: [Double]

  /// Edges nearer than this are one.
  private static let least = 1.0

  /// - Parameters:
  ///   - width: of the paper within its margins, in millimetres.
  ///   - tables: the widths of each table's columns.
  init(width: Double, tables: [[Double]]) {
    var all = [0, width]
    for widths in tables {
      var edge = 0.0
      for width in widths {
        edge += width
        all.append(edge)
      }
    }
    var edges: [Double] = []
    for edge in all.sorted() where edges.last.map({ edge - $0 >= Self.least }) ?? true { edges.append(edge) }
    self.edges = edges
  }

  /// In millimetres, from the left.
  var widths: [Double] { zip(edges, edges.dropFirst()).map { $1 - $0 } }

  var all: ClosedRange<Int> { 0...max(0, edges.count - 2) }

  /// The sheet's columns that each column of a table takes.
  func columns(of widths: [Double]) -> [ClosedRange<Int>] {
    var edge = 0.0
    var first = 0
    return widths.map { width in
      edge += width
      let last = max(first, nearest(to: edge) - 1)
      defer { first = last + 1 }
      return first...last
    }
  }

  private func nearest(to place: Double) -> Int {
    edges.indices.min { abs(edges[$0] - place) < abs(edges[$1] - place) } ?? 0
  }
}

extension [ColumnWidth] {
  /// In millimetres: what the fixed ones leave is shared.
  func resolved(within width: Double) -> [Double] {
    var fixed = 0.0
    var shares = 0.0
    for column in self {
      switch column {
      case .millimetres(let width): fixed += width
      case .share(let share): shares += share
      }
    }
    let rest = Swift.max(width - fixed, 20)
    return map {
      switch $0 {
      case .millimetres(let width): width
      case .share(let share): rest * share / shares
      }
    }
  }
}
