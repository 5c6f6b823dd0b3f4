public import PlanModel

/// What keeps programs from reading a table, where, and how it is mended.
public struct TableFinding: Hashable, Sendable {
  public enum Severity: String, Sendable {
    /// The item does not hold.
    case fails
    /// Somebody should look; the item may hold.
    case look
  }

  public let item: CheckItem
  public internal(set) var severity = Severity.fails
  /// The tab of the sheet; `nil` for a CSV.
  public internal(set) var sheet: String?
  /// The first places, `B7` or `B7:C9`.
  public internal(set) var cells: [String]
  /// How many places there are.
  public internal(set) var count: Int
  /// What stands in the first of them.
  public internal(set) var seen: String?
  /// What was found.
  public let message: Wording
  /// How it is mended.
  public let mending: Wording

  /// How many places are listed.
  static let listed = 3

  init(_ item: CheckItem, cells: [String] = [], seen: String? = nil, _ message: Wording, mend: Wording) {
    self.item = item
    self.cells = Array(cells.prefix(Self.listed))
    count = cells.count
    self.seen = seen
    self.message = message
    mending = mend
  }

  /// The same for another place.
  mutating func add(_ place: String) {
    if cells.count < Self.listed { cells.append(place) }
    count += 1
  }
}

/// The findings of one kind and column, told together.
struct FindingGroups {
  private(set) var findings: [TableFinding] = []
  private var places: [Key: Int] = [:]

  private struct Key: Hashable {
    let item: CheckItem
    let kind: Int
    let column: Int
  }

  /// - Parameters:
  ///   - item: the item that does not hold.
  ///   - kind: findings of one number are told together, those of others apart.
  ///   - address: where it was seen.
  ///   - seen: what stands there.
  ///   - severity: how plainly it is said.
  ///   - wording: what was found, and how it is mended; asked for the first place only.
  mutating func add(
    _ item: CheckItem, kind: Int = 0, at address: CellAddress, seen: String?,
    severity: TableFinding.Severity = .fails, _ wording: () -> (Wording, Wording)
  ) {
    let key = Key(item: item, kind: kind, column: address.column)
    if let place = places[key] { return findings[place].add("\(address)") }
    let (message, mending) = wording()
    var finding = TableFinding(
      item, cells: ["\(address)"], seen: seen.map(Self.short), message, mend: mending)
    finding.severity = severity
    places[key] = findings.count
    findings.append(finding)
  }

  /// As much as a line can show.
  private static func short(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: "⏎")
    return line.count > 30 ? line.prefix(29) + "…" : line
  }
}
