import Foundation
import GRDB
import PlanModel
import PlanStore

/// An append beside a bare GRDB transaction that writes the same rows into an equal file.
enum Comparison {
  static func run(_ file: String, count: Int) async throws {
    let bareFile = file + ".bare"
    try? FileManager.default.removeItem(atPath: bareFile)
    let store = try PlanDatabase.open(file, .writing(address: nil))
    try store.backup(to: bareFile)
    guard let id = try store.plans().first?.id, let plan = try store.plan(id) else {
      throw LoadError.nothingToWorkOn
    }
    let rows = Rows(plan)
    let bare = try BareWriter(bareFile)
    var ours: [Double] = []
    var theirs: [Double] = []
    let clock = ContinuousClock()
    // The first pair warms both up and is not counted.
    for pair in 0...5 {
      let acts = (0..<count).map { rows.correction(pair * count + $0, row: pair * count + $0) }
      let begun = clock.now
      var entries: [Entry] = []
      for act in acts { entries += try await store.append(act) }
      let between = clock.now
      for entry in entries { try bare.write(entry) }
      let ended = clock.now
      if pair == 0 { continue }
      ours.append((between - begun) / .microseconds(1) / Double(count))
      theirs.append((ended - between) / .microseconds(1) / Double(count))
    }
    let ratios = zip(ours, theirs).map { $0 / $1 }.sorted()
    print(
      String(
        format: "an append %.0f µs, a bare transaction with the same rows %.0f µs: ratio %.2f (pairs: %@)",
        ours.sorted()[2], theirs.sorted()[2], ratios[2],
        ratios.map { String(format: "%.2f", $0) }.joined(separator: " ")))
  }
}

/// The least that writing an entry of one corrected value can take: the rows, in one durable transaction.
private final class BareWriter {
  private let pool: DatabasePool

  init(_ file: String) throws {
    var configuration = GRDB.Configuration()
    configuration.prepareDatabase { db in try db.execute(sql: "PRAGMA secure_delete = ON") }
    pool = try DatabasePool(path: file, configuration: configuration)
    // As durable as the store: every commit waits for the disk, which a pool would not by default.
    try pool.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA synchronous = FULL") }
  }

  func write(_ entry: Entry) throws {
    guard case .correctValue(let change) = entry.change, let amount = change.value.amounts.first else {
      return
    }
    let (plan, indicator, year) = (entry.plan.text, change.indicator.text, change.key.fiscalYear.westernYear)
    let (content, hash) = (Data(entry.change.json), Data(repeating: 1, count: 32))
    try pool.write { db in
      try db.cachedStatement(
        sql: """
          INSERT INTO journal (sequence, plan, act, recorded, author, change, v, content, content_hash, chain_hash)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """
      ).execute(arguments: [
        entry.sequence, plan, entry.act, entry.recorded.description, entry.author.id, "correctValue", 1,
        content, hash,
        hash,
      ])
      try db.cachedStatement(
        sql: "INSERT INTO touched (plan, subject, sequence, indicator) VALUES (?, ?, ?, ?)"
      )
      .execute(arguments: [plan, entry.change.subjects[0].description, entry.sequence, indicator])
      try db.cachedStatement(sql: "UPDATE plan SET version = ?, changed = ? WHERE plan = ?")
        .execute(arguments: [entry.sequence, entry.recorded.description, plan])
      try db.cachedStatement(
        sql: "DELETE FROM observation WHERE plan = ? AND indicator = ? AND fiscal_year = ?"
      )
      .execute(arguments: [plan, indicator, year])
      try db.cachedStatement(
        sql: """
          INSERT INTO observation (plan, indicator, fiscal_year, role, series, ordinal, amount_text, amount, printed, state,
            finality, footnotes)
          VALUES (?, ?, ?, '', ?, 1, ?, ?, ?, 'number', 'final', '')
          """
      ).execute(arguments: [
        plan, indicator, year, amount.series.text, amount.amount.description, amount.amount.approximation,
        change.value.printed,
      ])
    }
  }
}
