import Testing

/// A layout that differs from the usual one in one thing, which its name says.
struct NamedLayout: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var layout: SheetLayout

  init(_ phrase: String, _ change: (inout SheetLayout) -> Void) {
    testDescription = phrase
    layout = SheetLayout()
    change(&layout)
  }

  static let all = heads + values + targets + texts + files
}
