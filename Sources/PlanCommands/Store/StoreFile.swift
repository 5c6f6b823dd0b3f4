import Foundation

/// What commands ask of files and the terminal.
enum StoreFile {
  /// Whether there is something in the file; an empty one is as good as none.
  static func exists(_ file: String) -> Bool {
    var status = stat()
    return stat(file, &status) == 0 && status.st_size > 0
  }

  static var isInputTerminal: Bool { isatty(STDIN_FILENO) == 1 }
}
