public import PlanModel

/// A document that was made of one of a plan's editions.
public struct ShownDocument: Hashable, Sendable {
  /// The edition's name.
  public var edition: String
  public var form: Wording
  /// The indicator or the department that it is about, where it does not print the whole plan.
  public var subject: String?
  /// As printed on its pages: 1A2B-3C4D-5E6F-7081.
  public var fingerprint: String
  public var recorded: Moment
  public var author: Author

  public init(
    edition: String, form: Wording, subject: String?, fingerprint: String, recorded: Moment, author: Author
  ) {
    self.edition = edition
    self.form = form
    self.subject = subject
    self.fingerprint = fingerprint
    self.recorded = recorded
    self.author = author
  }
}

/// A form of document that a page offers to make.
public struct ShownDocumentForm: Hashable, Sendable {
  /// As addresses name it.
  public var name: String
  public var title: Wording
  public var purpose: Wording

  public init(name: String, title: Wording, purpose: Wording) {
    self.name = name
    self.title = title
    self.purpose = purpose
  }
}

/// A document that was made, with what it printed of one indicator.
public struct ShownPrinting: Hashable, Sendable {
  public var document: ShownDocument
  /// The years in the order of its columns, each with what it printed for them.
  public var values: [Value]

  public struct Value: Hashable, Sendable {
    public var year: FiscalYear
    public var isTarget: Bool
    public var printed: String

    public init(year: FiscalYear, isTarget: Bool, printed: String) {
      self.year = year
      self.isTarget = isTarget
      self.printed = printed
    }
  }

  public init(document: ShownDocument, values: [Value]) {
    self.document = document
    self.values = values
  }
}

/// What is known of a plan's documents; read when a page shows it.
public struct ShownDocuments: Sendable {
  /// The forms that a page offers.
  public var forms: [ShownDocumentForm]
  /// Those that were made, oldest first.
  public var made: @Sendable () throws -> [ShownDocument]
  /// Those that printed an indicator, oldest first.
  public var printing: @Sendable (IndicatorID) throws -> [ShownPrinting]

  public init(
    forms: [ShownDocumentForm] = [], made: @escaping @Sendable () throws -> [ShownDocument] = { [] },
    printing: @escaping @Sendable (IndicatorID) throws -> [ShownPrinting] = { _ in [] }
  ) {
    self.forms = forms
    self.made = made
    self.printing = printing
  }
}

/// A wish to have a document made, as an address says it.
public struct DocumentWish: Hashable, Sendable {
  public let plan: PlanID
  /// The form's name.
  public let form: String
  /// The kind of file, which the form's field says.
  public var kind = DocumentKind.pdf

  /// The field of the form that names the edition.
  public static let editionField = "edition"
  /// The field that names the kind of file.
  public static let kindField = "kind"
}

extension PageAddress {
  /// The document that is made by sending a form to the address; `nil` for the address of a page.
  public var documentWish: DocumentWish? {
    guard case .document(let form) = route, let plan, day == nil else { return nil }
    return DocumentWish(plan: plan, form: form)
  }
}
