internal import PlanModel

/// A document with all it says, ready to be typeset, written as a workbook, or told in sentences.
public struct PreparedDocument: Sendable {
  public let form: DocumentForm
  public let fingerprint: DocumentFingerprint
  /// The form's file as a person named it, for what is said about it.
  let templateName: String
  let source: DocumentSource
  private let template: [UInt8]
  private let content: [UInt8]

  /// A form's file of an organization's own.
  public struct Template: Sendable {
    public var name: String
    public var bytes: [UInt8]

    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// - Parameters:
  ///   - form: which.
  ///   - source: the edition.
  ///   - template: the form's file; the program's own where there is none.
  public init(_ form: DocumentForm, of source: DocumentSource, template: Template? = nil) {
    self.form = form
    self.source = source
    self.template = template?.bytes ?? Array(form.template.utf8)
    templateName = template?.name ?? "\(form.name).typ"
    content = DocumentContent.bytes(of: form, source)
    fingerprint = DocumentFingerprint(form: form.name, template: self.template, content: content)
  }

  /// The edition as 資料１ and the whole read aloud take it.
  var dataEdition: DataEdition {
    DataEdition(
      source.document.narrowed(to: source.subject), edition: source.frozen, isDraft: source.isDraft)
  }

  /// The files that the helper works on.
  var files: [(name: String, bytes: [UInt8])] {
    var marks = JSONWriter()
    marks.object { json in
      json.member("fingerprint", fingerprint.printed)
      json.member("keyword", DocumentFingerprint.keywordPrefix + fingerprint.text)
    }
    return [("form.typ", template), ("content.json", content), ("marks.json", marks.bytes)]
      + TemplateLibrary.files.map { ($0.name, Array($0.text.utf8)) }
  }
}
