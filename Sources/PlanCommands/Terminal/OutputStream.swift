import Foundation

/// Where a command writes: standard output, standard error or a file.
struct OutputStream {
  private let descriptor: Int32

  /// A reader that goes away, as in 「| head」, is an error to answer, not a signal that ends the program.
  static let standardOutput = {
    signal(SIGPIPE, SIG_IGN)
    return OutputStream(descriptor: STDOUT_FILENO)
  }()
  static let standardError = OutputStream(descriptor: STDERR_FILENO)

  private init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Makes or empties a file.
  ///
  /// - Returns: `nil` where it cannot be made; `errno` then says why.
  init?(file: String) {
    descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    if descriptor < 0 { return nil }
  }

  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Writes all of the bytes.
  ///
  /// - Throws: `ExitStatus.inputOutputError` when the disk is full or the reader has gone away.
  func write(_ bytes: [UInt8]) throws {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      if count < 0 { try ExitStatus.inputOutputError.exit() }
      written += count
    }
  }

  /// Writes lines for people; control characters of a sheet, which a terminal would obey, are shown as �.
  func print(_ lines: String) throws {
    var shown = String.UnicodeScalarView()
    for scalar in lines.unicodeScalars {
      let isControl =
        scalar.value < 0x20 && scalar != "\n" || (0x7F..<0xA0).contains(scalar.value)
        // Marks that turn the direction of writing would show one line as another.
        || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
      shown.append(isControl ? "\u{FFFD}" : scalar)
    }
    try write(Array((String(shown) + "\n").utf8))
  }
}
