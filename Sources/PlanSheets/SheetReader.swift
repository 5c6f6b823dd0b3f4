import PlanModel

/// Reads printed indicator sheets.
public enum SheetReader {
  /// Reads files as one plan, in the order given.
  ///
  /// - Throws: `SheetError` for the first file that is no sheet.
  public static func read(_ files: [SheetFile]) throws(SheetError) -> SheetReading {
    var reader = PlanReader()
    for file in files { try reader.add(file) }
    return reader.finish()
  }
}

/// Reads files one after the other into one plan, so that no more than one need be in memory as bytes.
public struct PlanReader {
  private var assembler = PlanAssembler()
  private var printed: [PrintedText] = []
  private let keepsPrintedText: Bool

  /// Makes a reader without any sheet.
  ///
  /// - Parameter keepsPrintedText: whether the reading carries the lines of the files; lists of plans do without.
  public init(keepsPrintedText: Bool = true) {
    self.keepsPrintedText = keepsPrintedText
  }

  /// Reads a file; one that cannot be read leaves the reader as it was.
  ///
  /// - Throws: `SheetError` where the file is no sheet.
  public mutating func add(_ file: SheetFile) throws(SheetError) {
    guard let scalars = SheetEncoding.decode(file.bytes) else {
      throw SheetError(file: file.name, line: SheetEncoding.firstBadLine(file.bytes), reason: .notText)
    }
    let text = SheetText(file: file.name, scalars: scalars)
    guard text.lines.contains(where: { !$0.content.isEmpty }) else {
      throw SheetError(file: file.name, line: 1, reason: .empty)
    }
    if let binary = text.lines.firstIndex(where: { $0.whole.count > SheetText.longestLine }) {
      throw SheetError(file: file.name, line: binary + 1, reason: .notText)
    }
    try assembler.add(SheetScanner.scan(text), of: text)
    if keepsPrintedText { printed.append(text.printed) }
  }

  /// The plan of the files read so far, and what is doubtful about it.
  public func finish() -> SheetReading {
    var assembler = assembler
    let document = assembler.finish()
    return SheetReading(document: document, findings: assembler.findings, printed: printed)
  }
}
