import PlanDocuments
import PlanPages

extension PreparedDocument {
  /// The document as a file.
  ///
  /// - Parameters:
  ///   - kind: of file.
  ///   - tools: asked for where Typst is needed.
  /// - Returns: its bytes, and the characters that no font has.
  /// - Throws: `OpenDataError`, `CommandFailure` or what `tools` throws.
  func bytes(
    as kind: DocumentKind, with tools: () throws -> TypesettingTools
  ) throws -> (bytes: [UInt8], missing: [String]) {
    switch kind {
    case .pdf:
      let typesetter = Typesetter(try tools())
      let outcome = try made { () throws(TypesettingError) in try typesetter.typeset(self) }
      return (outcome.pdf, outcome.missing)
    case .workbook: return (try workbook(), [])
    case .readAloud: return (readAloud, [])
    }
  }
}
