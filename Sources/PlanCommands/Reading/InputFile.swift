import Foundation
import PlanModel
import PlanSheets

/// A file named on the command line.
enum InputFile {
  /// Why a file could not be read, in one line.
  struct Failure: Error {
    var status: ExitStatus
    var message: Wording
  }

  /// No file of sheets is larger; an archive is many files.
  static let largestSize = 1 << 30

  /// Whether there is something of that name, or it is standard input.
  static func exists(_ name: String) -> Bool {
    var status = stat()
    return name == "-" || stat(name, &status) == 0
  }

  /// Reads the whole of a regular file or a pipe; `-` is standard input.
  static func read(_ name: String) throws(Failure) -> SheetFile {
    let descriptor = name == "-" ? STDIN_FILENO : open(name, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(name, errno: errno) }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(name, errno: errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG:
      return SheetFile(
        name: name, bytes: try bytes(of: descriptor, name: name, expecting: Int(status.st_size)))
    case S_IFIFO, S_IFSOCK:
      return SheetFile(name: name, bytes: try bytes(of: descriptor, name: name, expecting: 0))
    case S_IFDIR:
      throw Failure(
        status: .noInput,
        message: Wording(
          japanese: "\(name): フォルダーです。読み取るファイルを指定してください（例: \(name)/*.txt）。",
          english: "\(name): is a directory; name the files to read (for example \(name)/*.txt)"))
    default:
      throw Failure(
        status: .noInput,
        message: Wording(
          japanese: "\(name): ふつうのファイルではありません。テキストファイルを指定してください。",
          english: "\(name): not a regular file; expected a text file"))
    }
  }

  private static func bytes(of descriptor: Int32, name: String, expecting size: Int) throws(Failure)
    -> [UInt8]
  {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(size, largestSize) + 1)
    var chunk = [UInt8](repeating: 0, count: min(max(size + 1, 4096), 1 << 20))
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure(name, errno: errno) }
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[..<count])
      guard bytes.count <= largestSize else {
        throw Failure(
          status: .dataError,
          message: Wording(
            japanese: "\(name): 1GBを超えています。シートごとにファイルを分けてください。",
            english: "\(name): larger than 1 GB; split it into a file a sheet"))
      }
    }
  }

  private static func failure(_ name: String, errno code: Int32) -> Failure {
    let reason = String(cString: strerror(code))
    let message =
      switch code {
      case ENOENT:
        Wording(
          japanese: "\(name): ファイルがありません。名前と場所を確かめてください。",
          english: "\(name): no such file; check its name and place")
      case EACCES:
        Wording(japanese: "\(name): 読む権限がありません。", english: "\(name): permission denied")
      default: Wording(japanese: "\(name): 読めません（\(reason)）。", english: "\(name): cannot be read (\(reason))")
      }
    return Failure(status: code == EIO ? .inputOutputError : .noInput, message: message)
  }
}
