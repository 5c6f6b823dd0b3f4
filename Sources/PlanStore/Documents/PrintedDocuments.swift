internal import GRDB
internal import PlanModel

/// The register of printed documents.
struct PrintedDocuments {
  let db: Database

  func write(_ document: PrintedDocument) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO printed_document (plan, edition, form, subject, fingerprint, recorded, author)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(arguments: [
      document.plan.text, document.edition.text, document.form, document.subject, document.fingerprint,
      document.recorded.description, document.author.id,
    ])
  }

  func all(of plan: PlanID) throws -> [PrintedDocument] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT edition, form, subject, fingerprint, author, recorded FROM printed_document
        WHERE plan = ? ORDER BY document
        """)
    return try Row.fetchAll(statement, arguments: [plan.text]).map { row in
      guard let edition = EditionID(row[0]), let author = Author(row[4]),
        let recorded = Moment(row[5] as String)
      else { throw TableFault(table: "printed_document", column: "edition") }
      return PrintedDocument(
        plan: plan, edition: edition, form: row[1], subject: row[2], fingerprint: row[3], author: author,
        recorded: recorded)
    }
  }
}
