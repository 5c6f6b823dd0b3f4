import PlanModel

/// A row as read, before the plan's document takes it.
struct RowReading: Sendable {
  /// A cell's words and what they mean.
  struct ReadCell: Sendable {
    var words: PrintedWords
    var reading: CellReading
    /// The index of a line at or before the words.
    var line: Int
  }

  var name = PrintedWords()
  /// In column order, the target not among them.
  var values: [ReadCell] = []
  /// How many cells were printed where `values` should be.
  var printedValues = 0
  /// How many columns the head has for `values`.
  var expectedValues = 0
  var original: ReadCell?
  /// Whether `original` was read in the same line of cells as `values`.
  var targetStandsAmongValues = false
  var revised: ReadCell?
  /// Whether an arrow is printed, but no target behind it.
  var revisionIsCut = false
  /// The lines of the analysis.
  var analysis: [Range<Int>] = []
  var departments: [Department] = []
  var departmentsAreUnclear = false

  /// Whether the row was printed to its end.
  var isWhole: Bool { !values.isEmpty && original != nil && !departments.isEmpty && !revisionIsCut }
}
