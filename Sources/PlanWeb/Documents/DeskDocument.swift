public import PlanModel

/// A document that was made to be handed out.
public struct DeskDocument: Sendable {
  public var bytes: [UInt8]
  /// application/pdf.
  public var mediaType: String
  /// Under which a browser saves it: 資料１_令和5年度版.pdf.
  public var fileName: String
  /// Registers it; before anybody has it in hand.
  public var register: @Sendable () async throws -> Void

  public init(
    bytes: [UInt8], mediaType: String, fileName: String,
    register: @escaping @Sendable () async throws -> Void
  ) {
    self.bytes = bytes
    self.mediaType = mediaType
    self.fileName = fileName
    self.register = register
  }
}

/// Why a document cannot be made, with a sentence for whoever wanted it.
public struct DocumentRefusal: Error, Sendable {
  public var message: Wording
  /// Whether the edition or the form is not there.
  public var isMissing: Bool

  public init(_ message: Wording, isMissing: Bool) {
    self.message = message
    self.isMissing = isMissing
  }
}
