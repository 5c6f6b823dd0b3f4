import PlanModel
import PlanSheets

/// Reads the files a command names, saying in one line what is wrong with those that cannot be read.
enum SheetInput {
  /// Reads files into one plan; the good ones are read, and the worst status tells of the others.
  ///
  /// - Returns: no reading where no file could be read.
  static func read(
    _ files: [String], _ phrases: CommandPhrases, keepsPrintedText: Bool
  ) throws -> (reading: SheetReading?, status: ExitStatus) {
    var reader = PlanReader(keepsPrintedText: keepsPrintedText)
    var worst = ExitStatus.done
    var isEmpty = true
    let progress = ProgressLine(total: files.count)
    for (index, name) in files.enumerated() {
      progress.show(index, in: phrases)
      if let status = try add(name, to: &reader, phrases, clearing: progress) {
        worst = max(worst, status)
      } else {
        isEmpty = false
      }
    }
    progress.clear()
    return (isEmpty ? nil : reader.finish(), worst)
  }

  /// Adds a file to a plan.
  ///
  /// - Returns: the status where it cannot be read, after saying why.
  static func add(
    _ name: String, to reader: inout PlanReader, _ phrases: CommandPhrases, clearing progress: ProgressLine
  ) throws -> ExitStatus? {
    do {
      try reader.add(InputFile.read(name))
      return nil
    } catch let failure as InputFile.Failure {
      progress.clear()
      try OutputStream.standardError.print(failure.message.text(in: phrases.language))
      return failure.status
    } catch let error as SheetError {
      progress.clear()
      try OutputStream.standardError.print(error.message.text(in: phrases.language))
      return .dataError
    }
  }
}
