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
  /// What it is about where that is chosen.
  public var subject: Subject?
  /// Whether it prints comments, and findings where they are chosen.
  public var isForMeetings: Bool

  /// What a form may be about.
  public enum Subject: Hashable, Sendable {
    /// One that must be chosen.
    case department
    /// One that may be chosen, else all.
    case indicator
  }

  public init(
    name: String, title: Wording, purpose: Wording, subject: Subject? = nil, isForMeetings: Bool = false
  ) {
    self.name = name
    self.title = title
    self.purpose = purpose
    self.subject = subject
    self.isForMeetings = isForMeetings
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
}

/// What a person chose for a document.
public struct DocumentChoice: Hashable, Sendable {
  public var edition: EditionID
  public var indicator: IndicatorID?
  public var department: String?
  /// Whose comments it prints; the last before the edition where there is none.
  public var meeting: Plan.Meeting?
  public var withFindings: Bool
  public var kind: DocumentKind

  public init(
    edition: EditionID, indicator: IndicatorID? = nil, department: String? = nil,
    meeting: Plan.Meeting? = nil, withFindings: Bool = false, kind: DocumentKind = .pdf
  ) {
    self.edition = edition
    self.kind = kind
    self.indicator = indicator
    self.department = department
    self.meeting = meeting
    self.withFindings = withFindings
  }

  /// Reads what was chosen on a page.
  ///
  /// - Returns: `nil` where no edition was, or a kind of file that there is not.
  public init?(_ form: SubmittedForm) {
    func chosen(_ field: Field) -> String? {
      form.fields[field.rawValue].flatMap { $0.isEmpty ? nil : $0 }
    }
    guard let edition = chosen(.edition).flatMap({ EditionID($0) }),
      let kind = DocumentKind(rawValue: chosen(.kind) ?? DocumentKind.pdf.rawValue)
    else { return nil }
    self.init(
      edition: edition, indicator: chosen(.indicator).flatMap { IndicatorID($0) },
      department: chosen(.department), meeting: chosen(.meeting).flatMap(Plan.Meeting.init(formValue:)),
      withFindings: chosen(.findings) != nil, kind: kind)
  }

  /// The names of the fields.
  enum Field: String {
    case edition, indicator, department, meeting, findings, kind
  }
}

extension Plan.Meeting {
  /// As a field of a form has it: `2026-02-01 第2回審議会`.
  var formValue: String { "\(date) \(name)" }

  init?(formValue: String) {
    let parts = formValue.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let date = CalendarDate(String(parts[0])) else { return nil }
    self.init(name: String(parts[1]), date: date)
  }
}

extension PageAddress {
  /// The document that is made by sending a form to the address; `nil` for the address of a page.
  public var documentWish: DocumentWish? {
    guard case .document(let form) = route, let plan, day == nil else { return nil }
    return DocumentWish(plan: plan, form: form)
  }
}
