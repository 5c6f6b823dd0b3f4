import ArgumentParser
import Foundation
import PlanDocuments
import PlanModel
import PlanPages
import PlanService

/// `hashira site`: the published editions of plans as a folder of files.
struct SiteCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "site",
    abstract: "公表した版のページを、フォルダーにファイルとして書き出します。",
    discussion: """
      書き出したフォルダーは、そのままブラウザーで開けます（index.html）。庁内や市のウェブサーバー、USBメモリーにも置けます。
      スクリプトは要りません。二度目からは、変わったファイルだけを書き、なくなったファイルを消します。このコマンドが書いた
      ファイルのほかには触れません。

      例:
        hashira site みなも区基本計画 --to ./site
        hashira site みなも区基本計画 --to ./site --code 131016 --contact 政策経営課
        hashira site みなも区基本計画 みなも区環境計画 --to /mnt/usb/計画
      """)

  @Argument(help: ArgumentHelp("計画のIDか名称。", valueName: "PLAN"))
  var plans: [String]

  @Option(help: ArgumentHelp("書き出すフォルダー。なければ作ります。", valueName: "FOLDER"))
  var to: String

  @Flag(help: "書いたファイルと消したファイルの名前を、すべて並べます。")
  var list = false

  @OptionGroup var stated: OpenDataOptions
  @OptionGroup var options: StoreOptions

  /// How many names are told where not all are asked for.
  private static let mostNames = 20

  func work() async throws {
    let progress = ProgressLine(total: 2)
    let folder = SiteFolder(path: to) { [phrases] done, all in
      progress.showWriting(done, of: all, in: phrases)
    }
    let lock = try FolderLock(to)
    defer { withExtendedLifetime(lock) {} }
    async let found = folder.look()
    let files = try Self.files(of: try published(), try stated.settings())
    let outcome = try folder.write(files, over: try await found)
    progress.clear()
    try report(outcome)
  }

  private func published() throws -> [PublishedPlan] {
    let keeper = try options.keeper()
    var published: [PublishedPlan] = []
    for name in plans {
      let id = try keeper.find(name)
      guard let plan = try keeper.published(id) else {
        throw CommandFailure(
          .dataError,
          japanese: "「\(name)」には公表した版がありません。hashira freeze に --publish を付けて公表すると、書き出せます。",
          english: "nothing of \(name) is published; publish an edition with hashira freeze --publish")
      }
      if !published.contains(where: { $0.id == id }) { published.append(plan) }
    }
    return published
  }

  private func report(_ outcome: SiteFolder.Outcome) throws {
    for (names, mark) in [(outcome.written, "+"), (outcome.removed, "-")] {
      let shown = list ? names[...] : names.prefix(Self.mostNames)
      for name in shown { try print("\(mark) \(name)") }
      if shown.count < names.count { try print("\(mark) \(phrases.moreNames(names.count - shown.count))") }
    }
    try tell(
      phrases.siteWritten(
        written: outcome.written.count, bytes: outcome.bytes, removed: outcome.removed.count,
        unchanged: outcome.unchanged, to: to))
  }

  /// The files of a site: the plans' own, then what they share.
  static func files(
    of plans: [PublishedPlan], _ settings: OpenDataSettings
  ) throws -> [SiteFolder.File] {
    let build = Self.build
    var files: [SiteFolder.File] = []
    for plan in plans {
      let site = PublicSite(plan, extras: .documents(settings), form: .files)
      let entries = try AllCores.map(Language.allCases.count) {
        site.entries(build: build, in: [Language.allCases[$0]])
      }
      for entry in entries.joined() {
        files.append(
          SiteFolder.File(
            path: entry.path, fingerprint: entry.fingerprint.value, takesLong: entry.takesLong
          ) {
            guard case .file(let file) = try site.answer(to: entry.address) else {
              throw Unmade(path: entry.path)
            }
            return file.bytes
          })
      }
    }
    for language in Language.allCases {
      let bytes = PublicShared.front(of: plans, in: language, form: .files).bytes
      files.append(
        SiteFolder.File(
          path: PublicShared.front(in: language).file.joined(separator: "/"),
          fingerprint: Fingerprint(of: bytes).value, bytes: { bytes }))
    }
    for asset in PublicShared.assets() {
      files.append(
        SiteFolder.File(
          path: String(asset.path.dropFirst()), fingerprint: Fingerprint(of: asset.bytes).value,
          bytes: { asset.bytes }))
    }
    return files
  }

  struct Unmade: Error {
    let path: String
  }

  /// Names the program that makes the pages: another one may make other pages of the same plan.
  private static var build: String {
    let program = ProcessInfo.processInfo.arguments.first ?? ""
    let file = Bundle.main.executablePath ?? program
    let attributes = try? FileManager.default.attributesOfItem(atPath: file)
    let time = (attributes?[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
    return "\(ProgramVersion.text) \(attributes?[.size] as? Int ?? 0) \(time)"
  }
}
