import Foundation
import PlanDocuments
import PlanModel
import PlanPages
import PlanService
import PlanWeb

extension DeskDocument {
  /// Makes a document of an edition.
  ///
  /// - Throws: `DocumentRefusal` where the edition or the form is not there, or the document cannot be made.
  init(_ keeper: PlanKeeper, _ wish: DocumentWish, _ edition: EditionID, by author: Author) throws {
    let plan = wish.plan
    guard let form = DocumentForm.named(wish.form), form.scope != .department else {
      throw DocumentRefusal(
        Wording(japanese: "この様式はありません。", english: "There is no such form."), isMissing: true)
    }
    let material: DocumentMaterial
    do {
      material = try DocumentMaterial(keeper, plan, edition: edition.text, for: form, withFindings: false)
    } catch let error as KeeperError {
      throw DocumentRefusal(error.message, isMissing: error.kind == .notFound)
    }
    let document = PreparedDocument(form, of: material.source)
    let bytes: [UInt8]
    do {
      bytes = try document.bytes(as: wish.kind) {
        try TypesettingOptions(python: nil, fonts: nil).tools()
      }.bytes
    } catch let error as OpenDataError {
      throw DocumentRefusal(error.message, isMissing: false)
    } catch let failure as CommandFailure {
      throw DocumentRefusal(failure.message, isMissing: false)
    }
    let name = "\(form.title.japanese)_\(material.source.edition).\(wish.kind.rawValue)"
    self.init(bytes: bytes, mediaType: wish.kind.mediaType, fileName: name) {
      guard let (id, frozen) = material.edition else { return }
      try await keeper.register(
        form: form.name, subject: nil, fingerprint: document.fingerprint.text, of: frozen, in: id, by: author)
    }
  }
}

extension ShownDocuments {
  init(_ keeper: PlanKeeper, _ plan: PlanID) {
    self.init(
      forms: DocumentForm.all.filter { $0.scope != .department }.map {
        ShownDocumentForm(name: $0.name, title: $0.title, purpose: $0.purpose)
      },
      made: { try keeper.documents(of: plan).map(ShownDocument.init) },
      printing: { indicator in
        try keeper.documents(printing: indicator, of: plan).map { printing in
          ShownPrinting(
            document: ShownDocument(printing.document),
            values: printing.values.map {
              ShownPrinting.Value(year: $0.year, isTarget: $0.isTarget, printed: $0.printed)
            })
        }
      })
  }
}

extension ShownDocument {
  init(_ document: RegisteredDocument) {
    self.init(
      edition: document.editionName,
      form: DocumentForm.named(document.form)?.title
        ?? Wording(japanese: document.form, english: document.form),
      subject: document.subject,
      fingerprint: DocumentFingerprint(document.fingerprint)?.printed ?? document.fingerprint,
      recorded: document.recorded, author: document.author)
  }
}
