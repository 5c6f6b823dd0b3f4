import PlanModel

/// A sheet cut into its blocks, before any of them is read.
struct ScannedSheet: Sendable {
  /// The pillar's heading, `nil` where the sheet goes on with the pillar before it.
  var heading: Heading?
  var head = ColumnHead()
  var rows: [ScannedRow] = []
  var boxes: [ScannedBox] = []
  var notes: [ScannedNote] = []
  /// 活動指標 and 成果指標 as headings, with the number of rows before each.
  var kindHeadings: [(kind: Indicator.Kind, rowsBefore: Int)] = []
  /// How many form feeds stand before it in its file.
  var page = 0
  /// The sheet's label; empty where none is printed.
  var label = ""

  struct Heading: Sendable {
    var number: Int
    var title: [Range<Int>]
    var lines: ClosedRange<Int>
  }

  /// Whether the text ends with the last row, with nothing printed behind it.
  var isCutAtEnd = false

  /// Whether nothing but a head was found.
  var isEmpty: Bool { heading == nil && rows.isEmpty && boxes.isEmpty && notes.isEmpty }
}

/// A line of a row's text.
struct RowLine: Sendable {
  var content: Range<Int>
  /// The line's index in the file.
  var line: Int
  /// Whether a blank line or another block stands before it.
  var gapBefore: Bool
}

/// The lines from a row's code to its last department.
struct ScannedRow: Sendable {
  var code: RowCode
  /// The index of the line with the code.
  var codeLine: Int
  /// What follows, beginning with the rest of the code's own line where there is any.
  var lines: [RowLine]
}

/// A measure's box.
struct ScannedBox: Sendable {
  var number: MeasureNumber
  var title: [Range<Int>] = []
  /// `nil` where 課題 is not printed.
  var issue: [Range<Int>]?
  /// `nil` where 施策の方向性 is not printed.
  var direction: [Range<Int>]?
  var lines: ClosedRange<Int>
  /// The part that further lines belong to.
  var part: BoxHeading?

  mutating func append(_ content: Range<Int>, line: Int) {
    switch part {
    case nil: title.append(content)
    case .issue: issue?.append(content)
    case .direction: direction?.append(content)
    }
    lines = lines.lowerBound...line
  }

  mutating func begin(_ heading: BoxHeading, line: Int) {
    part = heading
    switch heading {
    case .issue: issue = issue ?? []
    case .direction: direction = direction ?? []
    }
    lines = lines.lowerBound...line
  }
}

/// A note below the table.
struct ScannedNote: Sendable {
  var mark: String
  var text: [Range<Int>]
  var lines: ClosedRange<Int>
}
