public import PlanModel

/// What was found when the journal was checked.
public struct ChainReport: Hashable, Sendable {
  /// An entry whose content was taken away, and the entry that says so.
  public struct Redacted: Hashable, Sendable {
    public var sequence: Int
    public var by: Int

    public init(sequence: Int, by: Int) {
      self.sequence = sequence
      self.by = by
    }
  }

  /// How many entries there are.
  public var entryCount = 0
  public var head: ChainHead
  /// Everything that is not as it was written, in order; empty where all holds.
  public var faults: [ChainFault] = []
  /// The entries whose content was taken away, as is allowed.
  public var redacted: [Redacted] = []

  init(head: ChainHead) {
    self.head = head
  }
}

/// Something in the journal that is not as it was written.
public struct ChainFault: Hashable, Sendable {
  /// What is wrong.
  public enum Kind: String, CaseIterable, Sendable {
    /// An entry is not there.
    case missing
    /// The content is not the one that was hashed.
    case content
    /// Sequence, plan, time, author, act or one of the hashes was changed.
    case chain
    /// The columns that say the kind of change do not agree with the content.
    case change
    /// An entry says it was redacted, and no redaction says so; or the other way round.
    case redaction
    /// The frozen document of an edition is not the one that was frozen.
    case document
    /// The hash to check against is not in the journal.
    case against
  }

  /// The entry, where it is about one.
  public var sequence: Int?
  public var kind: Kind
  /// The last entry of a run that is missing.
  public var through: Int?

  public init(_ kind: Kind, sequence: Int?, through: Int? = nil) {
    self.kind = kind
    self.sequence = sequence
    self.through = through == sequence ? nil : through
  }

  /// A sentence that names the entry.
  public var message: Wording {
    let entry = sequence.map { String($0) } ?? "?"
    return switch kind {
    case .missing:
      if let through {
        Wording(
          japanese: "記録\(entry)から\(through)までがありません。", english: "entries \(entry) to \(through) are missing")
      } else {
        Wording(japanese: "記録\(entry)がありません。", english: "entry \(entry) is missing")
      }
    case .content:
      Wording(japanese: "記録\(entry)の内容が書き換えられています。", english: "the content of entry \(entry) was changed")
    case .chain:
      Wording(
        japanese: "記録\(entry)の番号・計画・日時・記録者・まとまり・ハッシュのいずれかが書き換えられています。",
        english: "the number, plan, time, author, act or a hash of entry \(entry) was changed")
    case .change:
      Wording(
        japanese: "記録\(entry)の種類の欄が内容と合いません。",
        english: "the columns that say the kind of entry \(entry) do not agree with its content")
    case .redaction:
      Wording(
        japanese: "記録\(entry)の削除の欄が、削除の記録と合いません。",
        english: "entry \(entry) and the entries that redact do not agree")
    case .document:
      Wording(
        japanese: "記録\(entry)の版の文書が書き換えられています。",
        english: "the document of the edition frozen by entry \(entry) was changed")
    case .against:
      Wording(
        japanese: "お示しのハッシュは、この記録簿にありません。作り直された記録簿か、別の記録簿です。",
        english: "the hash given is not in this journal; it was made anew, or is another")
    }
  }
}
