internal import Foundation
public import PlanModel
internal import PlanStore

/// What checking the chain found.
public struct JournalCheck: Hashable, Sendable {
  /// The last entry.
  public var sequence: Int
  /// The hash at the end of the chain, in hexadecimal digits.
  public var head: String
  /// Each with the entry it is about.
  public var faults: [Wording]
  /// The entries whose content was taken away.
  public var redacted: [Int]
}

extension PlanKeeper {
  /// The end of the chain.
  public func head() throws(KeeperError) -> (sequence: Int, hash: String) {
    let head = try Self.mapped { () throws(StoreError) in try database.head() }
    return (head.sequence, head.hash)
  }

  /// Checks every entry and link of the journal.
  ///
  /// - Parameter hash: one that an edition printed, which must be in the chain.
  /// - Returns: the end of the chain, and what is wrong with it.
  /// - Throws: `KeeperError` where the store cannot be read.
  public func verify(against hash: String?) throws(KeeperError) -> JournalCheck {
    let (head, result) = try Self.mapped { () throws(StoreError) in
      (try database.head(), try database.verify(against: hash))
    }
    return JournalCheck(
      sequence: head.sequence, head: head.hash, faults: result.faults.map(\.message),
      redacted: result.redacted.map(\.sequence))
  }

  /// Where the tables are not what the journal makes of them; a line each.
  public func tableDifferences() throws(KeeperError) -> [String] {
    try Self.mapped { () throws(StoreError) in try database.tablesDiffer() }
  }

  /// Makes the tables anew of the journal.
  public func rebuildTables() async throws(KeeperError) {
    do throws(StoreError) {
      try await database.rebuild()
    } catch {
      throw KeeperError(error)
    }
  }

  /// Copies the store to a file, while others write.
  public func backup(to file: String) throws(KeeperError) {
    try Self.mapped { () throws(StoreError) in try database.backup(to: file) }
  }

  /// Checks that a file is a good backup.
  public static func check(backup file: String) throws(KeeperError) {
    try mapped { () throws(StoreError) in try PlanDatabase.check(backup: file) }
  }

  /// Puts a backup in a store's place; the store that stood there is kept under another name.
  ///
  /// - Returns: that name; `nil` where there was no store.
  public static func restore(_ backup: String, to file: String) throws(KeeperError) -> String? {
    try mapped { () throws(StoreError) in try PlanDatabase.restore(from: backup, to: file) }
  }

  /// Writes plans as files that are read without this program.
  ///
  /// - Parameters:
  ///   - plans: which.
  ///   - folder: one that is not there yet, or is empty.
  /// - Throws: `KeeperError` where the folder is not empty or cannot be written to.
  public func export(_ plans: [PlanID], to folder: String) throws(KeeperError) {
    if let found = try? FileManager.default.contentsOfDirectory(atPath: folder), !found.isEmpty {
      throw KeeperError(
        .exists, japanese: "\(folder): 空ではありません。ないフォルダーか、空のフォルダーを指定してください。",
        english: "\(folder): is not empty; name a folder that is not there, or an empty one")
    }
    var list = CSVText(heads: ["計画ID", "計画", "団体", "版", "指標の数", "最後の変更"])
    for summary in try self.plans() where plans.contains(summary.id) {
      list.append([
        .text(summary.id.text), .text(summary.title), .text(summary.organization), .number(summary.version),
        .number(summary.indicators), .text(summary.changed.description),
      ])
    }
    try write(list.bytes, folder, "plans.csv")
    try write(Array(Self.readMe.utf8), folder, "README.txt")
    for plan in plans {
      let entries = try entries(of: plan)
      let export = PlanExport(
        plan: try self.plan(plan), editions: try editions(of: plan),
        printed: try printedTexts(of: plan))
      for file in export.files() { try write(file.bytes, folder, "\(plan)/\(file.name)") }
      try write(journal(entries), folder, "\(plan)/journal.jsonl")
    }
  }

  private func journal(_ entries: [Entry]) -> [UInt8] {
    var json = JSONWriter()
    for entry in entries {
      entry.write(to: &json)
      json.newline()
    }
    return json.bytes
  }

  private func write(_ bytes: [UInt8], _ folder: String, _ name: String) throws(KeeperError) {
    let file = URL(filePath: folder).appending(path: name)
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    } catch {
      throw KeeperError(
        .unwritable, japanese: "\(file.path): 書き込めません。空き容量と権限を確かめてください。",
        english: "\(file.path): cannot be written; check the free space and the permissions")
    }
  }

  private static let readMe = """
    hashira export が書き出したファイルです。どれも文字コードはUTF-8で、表計算ソフトや文字の編集ソフトで開けます。

    plans.csv               計画の一覧
    計画ID/plan.json         計画の今の内容（plan-document/1）
    計画ID/indicators.csv    指標。廃止したものも含みます
    計画ID/values.csv        値。1行に1つの数値
    計画ID/targets.csv       目標値とその変更
    計画ID/analyses.csv      分析
    計画ID/journal.jsonl     いつ、だれが、何を決めたか。1行に1件
    計画ID/editions/         作った版の内容（作った順）
    計画ID/sheets/           読み込んだシートの文字

    """
}
