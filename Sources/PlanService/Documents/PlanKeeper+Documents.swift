public import PlanModel
internal import PlanStore

/// A document that was made of an edition.
public struct RegisteredDocument: Hashable, Sendable {
  public var edition: EditionID
  /// The edition's name.
  public var editionName: String
  /// The form's name: `shiryo1`.
  public var form: String
  /// What it is about where the form does not print the whole plan: an indicator's id, or a department's name.
  public var subject: String?
  /// The SHA-256 of what it says, in 64 hexadecimal digits.
  public var fingerprint: String
  public var author: Author
  public var recorded: Moment
}

/// A registered document with what it printed of one indicator.
public struct DocumentPrinting: Hashable, Sendable {
  public var document: RegisteredDocument
  /// In the order of the columns.
  public var values: [Value]

  public struct Value: Hashable, Sendable {
    public var year: FiscalYear
    public var isTarget: Bool
    public var printed: String
  }
}

extension PlanKeeper {
  /// Registers a document that is to be handed out.
  ///
  /// - Parameters:
  ///   - form: the form's name.
  ///   - subject: what it is about where the form does not print the whole plan.
  ///   - fingerprint: in 64 hexadecimal digits.
  ///   - edition: of which it was made.
  ///   - plan: the edition's plan.
  ///   - author: who made it.
  /// - Throws: `KeeperError` where the store cannot be written to.
  public func register(
    form: String, subject: String?, fingerprint: String, of edition: FrozenEdition, in plan: PlanID,
    by author: Author
  ) async throws(KeeperError) {
    do throws(StoreError) {
      try await database.register(
        PrintedDocument(
          plan: plan, edition: edition.id, form: form, subject: subject, fingerprint: fingerprint,
          author: author, recorded: now))
    } catch {
      throw KeeperError(error)
    }
  }

  /// The documents that were made of a plan's editions, oldest first.
  public func documents(of plan: PlanID) throws(KeeperError) -> [RegisteredDocument] {
    let names = try self.plan(plan).editions.mapValues(\.name)
    return try Self.mapped { () throws(StoreError) in try database.printedDocuments(of: plan) }.map {
      RegisteredDocument(
        edition: $0.edition, editionName: names[$0.edition] ?? $0.edition.text, form: $0.form,
        subject: $0.subject, fingerprint: $0.fingerprint, author: $0.author, recorded: $0.recorded)
    }
  }

  /// The documents that printed an indicator, oldest first.
  ///
  /// - Parameters:
  ///   - indicator: whose values.
  ///   - year: only those that printed a value or a target for it; all where there is none.
  ///   - plan: the indicator's plan.
  /// - Returns: each with what it printed.
  /// - Throws: `KeeperError` where the store cannot be read.
  public func documents(
    printing indicator: IndicatorID, in year: FiscalYear? = nil, of plan: PlanID
  ) throws(KeeperError) -> [DocumentPrinting] {
    let editions = Dictionary(uniqueKeysWithValues: try editions(of: plan).map { ($0.id, $0.document) })
    return try documents(of: plan).compactMap { document in
      guard let row = editions[document.edition]?.row(of: indicator), document.prints(row) else { return nil }
      let values = row.printedValues.filter { year == nil || $0.year == year }
      return values.isEmpty ? nil : DocumentPrinting(document: document, values: values)
    }
  }
}

extension Indicator {
  fileprivate var printedValues: [DocumentPrinting.Value] {
    values.map { DocumentPrinting.Value(year: $0.fiscalYear, isTarget: false, printed: $0.cell.printed) }
      + [target.original, target.revised].compactMap { $0 }.map {
        DocumentPrinting.Value(year: target.fiscalYear, isTarget: true, printed: $0.printed)
      }
  }
}

extension PlanDocument {
  fileprivate func row(of indicator: IndicatorID) -> Indicator? {
    pillars.lazy.flatMap(\.indicators).first { $0.id == indicator }
  }
}

extension RegisteredDocument {
  /// Whether the row is among those that it prints: all, or only those of its subject.
  fileprivate func prints(_ row: Indicator) -> Bool {
    guard let subject else { return true }
    return row.id?.text == subject || row.departments.contains { $0.name == subject }
  }
}
