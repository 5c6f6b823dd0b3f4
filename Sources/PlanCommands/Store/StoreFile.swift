import Foundation

/// What commands ask of files and the terminal.
enum StoreFile {
  static func exists(_ file: String) -> Bool { access(file, F_OK) == 0 }

  static var isInputTerminal: Bool { isatty(STDIN_FILENO) == 1 }
}
