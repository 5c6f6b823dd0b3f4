internal import PlanModel

/// What a person answered to the questions of an import.
public struct ImportAnswers: Hashable, Sendable {
  /// Places that an answer holds for, as the questions name them: `2:Ⅰ-ⅲ`, `2:Ⅰ-ⅲ:2021`.
  public struct Places: Hashable, Sendable {
    public var all: Bool
    public var keys: Set<String>

    public static let none = Places(all: false, keys: [])

    public init(all: Bool, keys: Set<String>) {
      self.all = all
      self.keys = keys
    }

    /// Reads what was typed.
    ///
    /// The word `all` stands for every place; Roman numerals may be typed as letters.
    public init(_ typed: [String]) {
      self.init(all: typed.contains("all"), keys: Set(typed.map { FoldedText(code: $0).text }))
    }

    func holds(for place: String) -> Bool { all || keys.contains(FoldedText(code: place).text) }
    /// Named one by one, which counts for more than `all` of another answer.
    func names(_ place: String) -> Bool { keys.contains(FoldedText(code: place).text) }
  }

  /// Same code, new name: it is the same indicator.
  public var renamed: Places
  /// Same code, new name: it is another indicator.
  public var new: Places
  /// The sheet is right, the plan was wrong.
  public var corrected: Places
  /// The plan is right; what the sheet says is not taken.
  public var kept: Places
  /// Indicators that the sheets no longer show go out of use.
  public var retired: Places

  public init(
    renamed: Places = .none, new: Places = .none, corrected: Places = .none, kept: Places = .none,
    retired: Places = .none
  ) {
    self.renamed = renamed
    self.new = new
    self.corrected = corrected
    self.kept = kept
    self.retired = retired
  }
}
