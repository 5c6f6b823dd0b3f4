import ArgumentParser

/// The codes of sysexits that commands end with; the larger is the worse.
enum ExitStatus: Int32, Comparable {
  case done = 0
  /// A check that was asked for did not hold.
  case checkFailed = 1
  /// The command was given something it cannot take.
  case usage = 64
  /// The input is no sheet, or a rule stands in the way.
  case dataError = 65
  /// An input is missing or cannot be opened.
  case noInput = 66
  /// The address to listen on is taken or not to be had.
  case unavailable = 69
  /// An output file cannot be made.
  case cannotCreate = 73
  /// Reading or writing failed midway.
  case inputOutputError = 74

  /// Somebody else is at it; the same command may do later.
  case temporaryFailure = 75

  static func < (left: ExitStatus, right: ExitStatus) -> Bool { left.rawValue < right.rawValue }

  /// Ends the command with this code.
  ///
  /// - Throws: always, unless all is done.
  func exit() throws {
    if self != .done { throw ExitCode(rawValue) }
  }
}
