import Foundation
import PlanDocuments
import PlanModel
import PlanSheets

/// The file that a document is written to.
struct DocumentFile {
  private let name: String

  /// - Throws: `CommandFailure` where something stands there already, or the folder cannot be written to.
  init(_ name: String, overwriting: Bool) throws(CommandFailure) {
    self.name = name
    var status = stat()
    let folder = URL(filePath: name).deletingLastPathComponent().path
    if stat(name, &status) == 0 {
      if status.st_mode & S_IFMT == S_IFDIR { throw Self.failure(name, EISDIR) }
      if !overwriting {
        throw CommandFailure(
          .cannotCreate, japanese: "\(name): すでにあります。重ねて書くには --force を付けてください。",
          english: "\(name): is already there; add --force to write over it")
      }
    } else if access(folder, W_OK) != 0 {
      throw Self.failure(name, errno)
    }
  }

  /// Writes the whole file, or leaves what stood there.
  func write(_ bytes: [UInt8]) throws(CommandFailure) {
    do {
      try Data(bytes).write(to: URL(filePath: name), options: .atomic)
    } catch {
      throw Self.failure(name, errno)
    }
  }

  private static func failure(_ name: String, _ code: Int32) -> CommandFailure {
    let reason = String(cString: strerror(code))
    return CommandFailure(
      .cannotCreate, japanese: "\(name): 書き込めません（\(reason)）。フォルダーと権限、空き容量を確かめてください。",
      english: "\(name): cannot be written (\(reason)); check the folder, the permissions and the free space")
  }
}

/// A form's file of an organization's own.
enum TemplateFile {
  private static let largestSize = 1 << 20

  static func read(_ name: String) throws -> PreparedDocument.Template {
    do throws(InputFile.Failure) {
      let file = try InputFile.read(name)
      guard file.bytes.count <= largestSize else {
        throw InputFile.Failure(
          status: .dataError,
          message: Wording(
            japanese: "\(name): 1MBを超えています。様式のファイル（.typ）を指定してください。",
            english: "\(name): larger than 1 MB; name a form's file (.typ)"))
      }
      return PreparedDocument.Template(name: name, bytes: file.bytes)
    } catch {
      throw CommandFailure(error.status, japanese: error.message.japanese, english: error.message.english)
    }
  }
}
