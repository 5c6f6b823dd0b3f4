internal import Foundation

/// Makes PDFs of documents with Typst, each in a process of its own.
public struct Typesetter: Sendable {
  /// A PDF.
  public struct Outcome: Sendable {
    public var pdf: [UInt8]
    /// Characters that no font has, which are printed as 〓.
    public var missing: [String]
  }

  private let tools: TypesettingTools

  public init(_ tools: TypesettingTools) {
    self.tools = tools
  }

  /// Makes the PDF of a document; the same document gives the same bytes.
  ///
  /// - Throws: `TypesettingError` with one line.
  public func typeset(_ document: PreparedDocument) throws(TypesettingError) -> Outcome {
    let folder = FileManager.default.temporaryDirectory.appending(path: "hashira-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      for (name, bytes) in document.files { try Data(bytes).write(to: folder.appending(path: name)) }
      let status = try HelperProcess(python: tools.python).run(
        TypesettingHelper.program, arguments: [folder.path] + tools.fonts)
      if status == TypesettingHelper.statusWithoutTypst { throw withoutTypst }
      guard let told = try? Data(contentsOf: folder.appending(path: "outcome.json")),
        let outcome = try? JSONDecoder().decode(Told.self, from: told)
      else { throw stopped(status) }
      if let error = outcome.error { throw refused(error, document) }
      let pdf = try Data(contentsOf: folder.appending(path: "document.pdf"))
      return Outcome(pdf: Array(pdf), missing: outcome.missing ?? [])
    } catch let error as TypesettingError {
      throw error
    } catch {
      throw TypesettingError(
        .failed, japanese: "PDFを作るための一時ファイルを書けません（\(folder.path)）。空き容量を確かめてください。",
        english: "the files for making the PDF cannot be written (\(folder.path)); check the free space")
    }
  }

  /// What the helper says.
  private struct Told: Decodable {
    var error: String?
    var missing: [String]?
  }

  private var withoutTypst: TypesettingError {
    TypesettingError(
      .notInstalled,
      japanese:
        "\(tools.python): このPythonにはTypstが入っていません。script/bootstrap を実行するか、script/requirements.txt を入れてください。",
      english:
        "\(tools.python): this Python has no Typst; run script/bootstrap, or install script/requirements.txt")
  }

  private func stopped(_ status: Int32) -> TypesettingError {
    TypesettingError(
      .failed, japanese: "PDFを作る処理が途中で止まりました（\(status)）。様式のファイルと、空いているメモリーを確かめてください。",
      english: "making the PDF stopped midway (\(status)); check the form's file and the free memory")
  }

  /// The first complaint with its place.
  private func refused(_ told: String, _ document: PreparedDocument) -> TypesettingError {
    let lines = told.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    let what = lines.first.map { $0.hasPrefix("error: ") ? String($0.dropFirst(7)) : $0 } ?? ""
    let place = lines.first { $0.hasPrefix("┌─") }.map {
      ":" + ($0.split(separator: ":", maxSplits: 1).last ?? "")
    }
    let isForms = lines.contains { $0.contains("form.typ:") }
    let name = isForms ? document.templateName : "\(document.form.name).typ"
    return TypesettingError(
      .template, japanese: "\(name)\(place ?? ""): 様式のファイルを使えません（\(what)）。",
      english: "\(name)\(place ?? ""): the form's file cannot be used (\(what))")
  }
}
