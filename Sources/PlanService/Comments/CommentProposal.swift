public import PlanModel

/// What taking in a sheet of comments would record.
public struct CommentProposal: Sendable {
  public internal(set) var changes: [PlanChange] = []
  /// How many comments are new, are answered, are put right, and are there as they stand.
  public internal(set) var recorded = 0
  public internal(set) var answered = 0
  public internal(set) var corrected = 0
  public internal(set) var same = 0
  /// What a person should look at, though it is recorded all the same.
  public internal(set) var notes: [Mistake] = []
  /// The heads of columns that were not read.
  public internal(set) var unread: [String] = []
  /// What has to be put right in the sheet before anything can be recorded.
  public internal(set) var mistakes: [Mistake] = []

  /// What is wrong with a row, or doubtful.
  public struct Mistake: Hashable, Sendable {
    /// The row's number; `nil` for the sheet as a whole.
    public var row: Int?
    /// The head of the column, where it is about one.
    public var column: String?
    public var message: Wording
  }
}
