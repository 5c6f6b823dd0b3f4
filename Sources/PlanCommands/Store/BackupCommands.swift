import ArgumentParser
import PlanModel
import PlanService

/// `hashira backup`: a copy of the store, also while a server runs.
struct BackupCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "保存しているファイルの控えを作ります。画面を見せている間にも作れます。",
    discussion: """
      例:
        hashira backup /srv/backup/hashira-2026-11-22.db
      """)

  @Argument(help: ArgumentHelp("控えのファイル。すでにあるファイルには書きません。", valueName: "FILE"))
  var file: String

  @OptionGroup var options: StoreOptions

  func work() async throws {
    try options.keeper().backup(to: file)
    try tell(phrases.backedUp(file))
  }
}

/// `hashira restore`: a store from its backup.
struct RestoreCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "控えから、保存しているファイルを戻します。",
    discussion: """
      控えが正しいことを先に確かめます。今のファイルがあれば、名前を変えて残します。

      例:
        hashira restore /srv/backup/hashira-2026-11-22.db            控えを確かめる
        hashira restore /srv/backup/hashira-2026-11-22.db --apply    戻す
      """)

  @Argument(help: ArgumentHelp("控えのファイル。", valueName: "FILE"))
  var file: String

  @Flag(help: "戻します。付けなければ、控えを確かめるだけです。")
  var apply = false

  @OptionGroup var options: StoreOptions

  func work() async throws {
    guard apply else {
      try PlanKeeper.check(backup: file)
      return try tell(phrases.wouldRestore(file, options.file))
    }
    let former = try PlanKeeper.restore(file, to: options.file)
    try tell(phrases.restored(options.file))
    if let former { try tell(phrases.putAside(former)) }
  }
}
