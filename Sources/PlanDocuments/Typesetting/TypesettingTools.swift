public import Foundation

/// What PDFs are made with: a Python that has Typst, and the fonts.
public struct TypesettingTools: Sendable {
  /// The Python of a virtual environment with `script/requirements.txt`.
  public let python: String
  /// Folders with the fonts.
  public let fonts: [String]

  /// Where Debian's packages put them.
  private static let debianFonts = [
    "/usr/share/fonts/truetype/bizud-gothic", "/usr/share/fonts/truetype/ipamj",
  ]
  private static let neededFont = "BIZUDGothic-Regular.ttf"

  /// Finds them.
  ///
  /// - Parameters:
  ///   - python: named by a person; else `HASHIRA_PYTHON`, else `.venv` beside the program or above it.
  ///   - fonts: a folder named by a person; else `HASHIRA_FONTS`, else where Debian has them.
  ///   - environment: the process's variables.
  ///   - program: the running program's file.
  /// - Throws: `TypesettingError` of kind `notInstalled` with what is to be installed.
  public init(
    python: String?, fonts: String?, environment: [String: String], program: URL
  ) throws(TypesettingError) {
    self.python = try Self.python(python ?? Self.value("HASHIRA_PYTHON", environment), program)
    let folder = fonts ?? Self.value("HASHIRA_FONTS", environment)
    self.fonts = (folder.map { [$0] } ?? []) + Self.debianFonts
    guard self.fonts.contains(where: { FileManager.default.fileExists(atPath: "\($0)/\(Self.neededFont)") })
    else {
      let place = folder ?? Self.debianFonts[0]
      throw TypesettingError(
        .notInstalled,
        japanese:
          "\(place): 書体「BIZ UDゴシック」（\(Self.neededFont)）がありません。script/bootstrap を実行するか、フォルダーを --fonts で指定してください。",
        english:
          "\(place): the font BIZ UDGothic (\(Self.neededFont)) is not there; run script/bootstrap, or name its folder with --fonts"
      )
    }
  }

  private static func value(_ name: String, _ environment: [String: String]) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func python(_ named: String?, _ program: URL) throws(TypesettingError) -> String {
    if let named {
      if FileManager.default.isExecutableFile(atPath: named) { return named }
      throw TypesettingError(
        .notInstalled,
        japanese: "\(named): 実行できるPythonがありません。--python か環境変数HASHIRA_PYTHONの指定を確かめてください。",
        english: "\(named): is no Python that can be run; check --python or HASHIRA_PYTHON")
    }
    var folder = program.resolvingSymlinksInPath().deletingLastPathComponent()
    while true {
      let file = folder.appending(path: ".venv/bin/python3").path
      if FileManager.default.isExecutableFile(atPath: file) { return file }
      if folder.pathComponents.count <= 1 { break }
      folder.deleteLastPathComponent()
    }
    throw TypesettingError(
      .notInstalled,
      japanese: "PDFを作るためのPython（Typst）がありません。script/bootstrap を実行するか、--python でPythonを指定してください。",
      english:
        "the Python with Typst that makes PDFs is not there; run script/bootstrap, or name one with --python")
  }
}
