public import PlanModel
internal import PlanStore

/// Changes that a person is about to record, with what they were worked out against.
public struct ProposedAct: Sendable {
  public var plan: PlanID
  public var changes: [PlanChange]
  /// The versions of the subjects as the person saw them; those not named are not checked.
  public var expected: [Subject: Int]
  public var printed: [PrintedText]
  public var findings: [Finding]

  public init(
    plan: PlanID, changes: [PlanChange], expected: [Subject: Int] = [:], printed: [PrintedText] = [],
    findings: [Finding] = []
  ) {
    self.plan = plan
    self.changes = changes
    self.expected = expected
    self.printed = printed
    self.findings = findings
  }
}

extension PlanKeeper {
  /// Why changes may not be made to a plan one after the other; `nil` where they may.
  public static func refusal(of changes: [PlanChange], in plan: Plan) -> KeeperError? {
    var plan = plan
    for change in changes {
      if let refusal = plan.refusal(of: change) { return KeeperError(refusal) }
      plan.apply(change)
    }
    return nil
  }

  /// The versions of what changes touch, for naming them when the changes are recorded.
  public func versions(touchedBy changes: [PlanChange], in plan: PlanID) throws(KeeperError) -> [Subject: Int]
  {
    let subjects = Array(Set(changes.flatMap(\.subjects)))
    return try Self.mapped { () throws(StoreError) in try database.versions(of: subjects, in: plan) }
  }

  /// Records changes as one act: all of them, or none.
  ///
  /// - Throws: `KeeperError` of kind `stale` where somebody else touched the same since, with what they did.
  public func record(_ act: ProposedAct, by author: Author) async throws(KeeperError) -> [Entry] {
    do throws(AppendError) {
      let entries = try await database.append(
        Act(
          plan: act.plan, author: author, changes: act.changes, recorded: now, expected: act.expected,
          printed: act.printed, findings: act.findings))
      if let last = entries.last { noteRecorded(last.sequence) }
      return entries
    } catch {
      throw try refusal(error, of: act.plan)
    }
  }

  func refusal(_ error: AppendError, of plan: PlanID) throws(KeeperError) -> KeeperError {
    switch error {
    case .refused(let refusal, _): return KeeperError(refusal)
    case .store(let error): return KeeperError(error)
    case .stale(_, let entry):
      let what = entry.change.summary(in: try self.plan(plan))
      let when = entry.recorded.dayInJapan
      return KeeperError(
        .stale,
        japanese:
          "同じところを\(entry.author.id)さんが\(when)に先に変えています（記録\(entry.sequence): \(what.japanese)）。内容を確かめ、もう一度実行してください。",
        english:
          "\(entry.author.id) changed the same on \(when) (entry \(entry.sequence): \(what.english)); look at it, then run the command again"
      )
    }
  }

  /// Works out what takes back an entry, or the whole act it belongs to.
  ///
  /// - Throws: `KeeperError` where there is no such entry, where what it changed was changed again since, or where it stays.
  public func takingBack(
    _ sequence: Int, wholeAct: Bool, reason: String
  ) throws(KeeperError) -> ProposedAct {
    let entry = try entry(sequence)
    let all = try Self.mapped { () throws(StoreError) in
      wholeAct ? try database.entries(of: entry.plan, about: .act(entry.act)) : [entry]
    }
    // A plan that was made stays, also when all that was imported with it is taken back.
    let entries = all.filter { entry in
      if case .makePlan = entry.change { all.count == 1 } else { true }
    }
    let taken = Set(entries.map(\.sequence))
    let versions = try versions(touchedBy: entries.map(\.change), in: entry.plan)
    if let later = versions.values.filter({ !taken.contains($0) }).max(), later > sequence {
      let what = try self.entry(later).change.summary(in: try plan(entry.plan))
      throw KeeperError(
        .stale,
        japanese: "記録\(sequence)のあとに、同じところを変えた記録\(later)（\(what.japanese)）があります。先に記録\(later)を取り消してください。",
        english:
          "entry \(later) (\(what.english)) changed the same after entry \(sequence); take back entry \(later) first"
      )
    }
    let before = try Self.mapped { () throws(StoreError) in
      try database.plan(entry.plan, at: .sequence((entries.first?.sequence ?? sequence) - 1))
    }
    let inverse = (before ?? Plan(id: entry.plan)).inverse(of: entries.map(\.change))
    let change = TakeBack(entries: entries.map(\.sequence), reason: reason, changes: inverse).change
    if let refusal = Self.refusal(of: [change], in: try plan(entry.plan)) { throw refusal }
    return ProposedAct(plan: entry.plan, changes: [change], expected: versions)
  }

  /// An entry by its sequence.
  public func entry(_ sequence: Int) throws(KeeperError) -> Entry {
    let found = try Self.mapped { () throws(StoreError) in try database.entry(sequence) }
    guard let found else {
      throw KeeperError(
        .notFound, japanese: "記録\(sequence)はありません。hashira history で番号を確かめてください。",
        english: "there is no entry \(sequence); see hashira history")
    }
    return found
  }

  /// Takes the content of an entry away for good.
  ///
  /// - Returns: other entries of the plan that hold the same words, each to be redacted too.
  public func redact(_ sequence: Int, reason: String, by author: Author) async throws(KeeperError) -> [Int] {
    let redacted = try entry(sequence)
    let texts = redacted.change.removableTexts.filter { $0.count > 2 }
    do throws(AppendError) {
      let entry = try await database.redact(
        sequence, in: redacted.plan, reason: reason, author: author, recorded: now)
      noteRecorded(entry.sequence)
    } catch {
      throw try refusal(error, of: redacted.plan)
    }
    return try entries(of: redacted.plan).filter { $0.sequence != sequence && $0.change.holds(anyOf: texts) }
      .map(\.sequence)
  }
}
