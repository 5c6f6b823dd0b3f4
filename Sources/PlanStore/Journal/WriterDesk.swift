internal import GRDB
internal import PlanModel

/// What the writer has before it: the plans it used lately, and the end of the journal.
struct WriterDesk: ~Copyable {
  private let file: String
  private var cache: PlanCache
  private var head: JournalHead?

  init(file: String, cache: PlanCache) {
    self.file = file
    self.cache = cache
  }

  /// Does all in one transaction; one that fails leaves the others alone.
  mutating func commit(
    _ works: [JournalJob.Work], in pool: DatabasePool
  ) -> [Result<[Entry], AppendError>] {
    do {
      return try transact(works, in: pool)
    } catch {
      cache.removeAll()
      head = nil
      if works.count > 1, (error as? DatabaseError)?.resultCode == .SQLITE_CONSTRAINT {
        return works.flatMap { commit([$0], in: pool) }
      }
      let failure = AppendError.store(StoreError(error, file: file))
      return works.map { _ in .failure(failure) }
    }
  }

  private mutating func transact(
    _ works: [JournalJob.Work], in pool: DatabasePool
  ) throws -> [Result<[Entry], AppendError>] {
    var results: [Result<[Entry], AppendError>] = []
    try pool.writeWithoutTransaction { db in
      var end = try head ?? JournalHead.read(in: db)
      try db.inTransaction(.immediate) {
        for work in works { results.append(try perform(work, &end, in: db)) }
        return .commit
      }
      head = end
      if case .redact? = works.first, case .success? = results.first {
        results = [try sweep(db, results[0])]
      }
    }
    return results
  }

  private mutating func perform(
    _ work: JournalJob.Work, _ end: inout JournalHead, in db: Database
  ) throws -> Result<[Entry], AppendError> {
    do {
      switch work {
      case .act(let act): return .success(try record(act, &end, in: db))
      case .freeze(let freeze): return .success(try record(freeze, &end, in: db))
      case .redact(let redaction):
        var recorder = ActRecorder(db: db, file: file, head: end)
        try redaction.perform(with: &recorder)
        cache.drop(redaction.plan)
        end = recorder.head
        return .success(recorder.entries)
      case .rebuild:
        try Rebuilding(db: db, file: file).rebuild()
        cache.removeAll()
        return .success([])
      case .register(let document):
        try PrintedDocuments(db: db).write(document)
        return .success([])
      }
    } catch let error as AppendError {
      return .failure(error)
    } catch let error as StoreError {
      return .failure(.store(error))
    } catch let fault as TableFault {
      return .failure(.store(StoreError(fault, file: file)))
    }
  }

  private mutating func record(_ act: Act, _ end: inout JournalHead, in db: Database) throws -> [Entry] {
    var plan =
      try cache.take(act.plan) ?? PlanOpening(db: db, file: file).plan(act.plan) ?? Plan(id: act.plan)
    var recorder = ActRecorder(db: db, file: file, head: end)
    do {
      try db.inSavepoint {
        try recorder.record(act, on: &plan)
        return .commit
      }
    } catch {
      // A plan that was changed already is read anew when it is needed; the others did not change.
      if recorder.entries.isEmpty, plan.isMade { cache.put(plan) } else { cache.drop(act.plan) }
      throw error
    }
    end = recorder.head
    cache.put(plan, growth: recorder.contentBytes * 2)
    return recorder.entries
  }

  private mutating func record(_ freeze: Freeze, _ end: inout JournalHead, in db: Database) throws -> [Entry]
  {
    let reading = EntryReading(db: db, file: file)
    if let entry = try reading.last(of: freeze.plan), entry.sequence != freeze.planVersion {
      throw AppendError.stale(.plan, by: entry)
    }
    if let head = freeze.head, try JournalHead.hash(at: head.sequence, in: db) != head.hash {
      throw StoreError.otherDocument(edition: freeze.edition)
    }
    let head = freeze.head ?? end.chainHead
    let decision = FreezeEdition(
      edition: freeze.edition, title: freeze.title, kind: freeze.kind, reportingYear: freeze.reportingYear,
      documentDigest: ChainHash.hexadecimal(ChainHash.digest(of: freeze.document)), chainHead: head.hash,
      planVersion: freeze.planVersion)
    let act = Act(
      plan: freeze.plan, author: freeze.author, changes: [decision.change], recorded: freeze.recorded,
      documents: [freeze.edition: freeze.document])
    return try record(act, &end, in: db)
  }

  /// Writes the file anew without what was taken away, which stays in unused parts of its pages otherwise.
  private func sweep(
    _ db: Database, _ result: Result<[Entry], AppendError>
  ) throws -> Result<[Entry], AppendError> {
    do {
      try db.execute(sql: "VACUUM")
      for attempt in 0... {
        let isBusy = try Bool.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)") ?? false
        if !isBusy { return result }
        if attempt == 2 {
          return .failure(.store(.wordsMayRemain(file: file, detail: "a reader is at work")))
        }
      }
      return result
    } catch {
      return .failure(.store(.wordsMayRemain(file: file, detail: "\(error)")))
    }
  }
}
