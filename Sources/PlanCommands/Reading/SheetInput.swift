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

  /// Reads sheets, or one plan document written as JSON.
  ///
  /// - Returns: no reading where no file could be read.
  static func readDocument(
    _ files: [String], _ phrases: CommandPhrases, keepsPrintedText: Bool
  ) throws -> (reading: SheetReading?, status: ExitStatus) {
    guard files.count == 1 else { return try read(files, phrases, keepsPrintedText: keepsPrintedText) }
    var reading: SheetReading?
    let status = try saying(phrases, clearing: ProgressLine(total: 1)) {
      let file = try InputFile.read(files[0])
      if isJSON(file.bytes) {
        reading = SheetReading(document: try document(in: file), findings: [], printed: [])
      } else {
        var reader = PlanReader(keepsPrintedText: keepsPrintedText)
        try reader.add(file)
        reading = reader.finish()
      }
    }
    return (reading, status ?? .done)
  }

  private static func document(in file: SheetFile) throws(InputFile.Failure) -> PlanDocument {
    do throws(JSONError) {
      return try PlanDocument(json: file.bytes)
    } catch {
      throw InputFile.Failure(
        status: .dataError,
        message: Wording(
          japanese: "\(file.name): 計画のJSON（plan-document/1）として読めません（\(error)）。",
          english: "\(file.name): is no plan-document/1 (\(error))"))
    }
  }

  /// Whether the first character that is no space or byte-order mark begins an object.
  private static func isJSON(_ bytes: [UInt8]) -> Bool {
    bytes.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) } == UInt8(ascii: "{")
  }

  /// Adds a file to a plan.
  ///
  /// - Returns: the status where it cannot be read, after saying why.
  static func add(
    _ name: String, to reader: inout PlanReader, _ phrases: CommandPhrases, clearing progress: ProgressLine
  ) throws -> ExitStatus? {
    try saying(phrases, clearing: progress) { try reader.add(InputFile.read(name)) }
  }

  /// Does what fails where a file cannot be read.
  ///
  /// - Returns: the status where it failed, after saying why.
  private static func saying(
    _ phrases: CommandPhrases, clearing progress: ProgressLine, _ work: () throws -> Void
  ) throws -> ExitStatus? {
    do {
      try work()
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
