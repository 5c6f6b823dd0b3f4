import ArgumentParser

/// A command whose arguments are files, of which an archive has thousands.
protocol FilesCommand {
  var files: [String] { get set }
}

extension HashiraCommand {
  /// Runs the command that the program's arguments name, and ends the program with its status.
  public static func launch() async {
    await launch(Array(CommandLine.arguments.dropFirst()))
  }

  private static func launch(_ arguments: [String]) async {
    let (few, rest) = FileArguments.part(arguments)
    do {
      var command = try parseAsRoot(few)
      if var reading = command as? any FilesCommand & ParsableCommand {
        reading.files += rest
        command = reading
      }
      if var waiting = command as? any AsyncParsableCommand {
        try await waiting.run()
      } else {
        try command.run()
      }
    } catch {
      exit(withError: error)
    }
  }
}

/// Keeps long lists of files away from the argument parser, whose time grows with the square of their number.
enum FileArguments {
  /// As many arguments without a hyphen in a row go to the parser; an option takes one of them at most.
  private static let most = 64

  /// Parts the arguments for the parser from the files behind the first in a long row.
  static func part(_ arguments: [String]) -> (few: [String], rest: [String]) {
    var few: [String] = []
    var rest: [String] = []
    var row = 0
    for argument in arguments {
      row = argument.hasPrefix("-") ? 0 : row + 1
      if row > most { rest.append(argument) } else { few.append(argument) }
    }
    return (few, rest)
  }
}
