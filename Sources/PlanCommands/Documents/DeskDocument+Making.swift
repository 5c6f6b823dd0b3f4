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
  init(_ keeper: PlanKeeper, _ wish: DocumentWish, _ choice: DocumentChoice, by author: Author) throws {
    let plan = wish.plan
    guard let form = DocumentForm.named(wish.form) else {
      throw DocumentRefusal(
        Wording(japanese: "この様式はありません。", english: "There is no such form."), isMissing: true)
    }
    var material: DocumentMaterial
    do {
      material = try DocumentMaterial(
        keeper, plan, edition: choice.edition.text, for: form, withFindings: choice.withFindings,
        meeting: choice.meeting)
    } catch let error as KeeperError {
      throw DocumentRefusal(error.message, isMissing: error.kind == .notFound)
    } catch let failure as CommandFailure {
      throw DocumentRefusal(failure.message, isMissing: true)
    }
    material.source.subject = try choice.subject(for: form, in: material.source.document)
    let document = PreparedDocument(form, of: material.source)
    let bytes: [UInt8]
    do {
      bytes = try document.bytes(as: choice.kind) {
        try TypesettingOptions(python: nil, fonts: nil).tools()
      }.bytes
    } catch let error as OpenDataError {
      throw DocumentRefusal(error.message, isMissing: false)
    } catch let failure as CommandFailure {
      throw DocumentRefusal(failure.message, isMissing: false)
    }
    let (subject, edition) = (material.source.subject, material.edition)
    let name = [form.title.japanese, subject?.shownName, material.source.edition].compactMap(\.self)
    let fileName = "\(name.joined(separator: "_")).\(choice.kind.rawValue)"
    self.init(bytes: bytes, mediaType: choice.kind.mediaType, fileName: fileName) {
      guard let (id, frozen) = edition else { return }
      try await keeper.register(
        form: form.name, subject: subject?.name, fingerprint: document.fingerprint.text, of: frozen, in: id,
        by: author)
    }
  }
}

extension DocumentChoice {
  /// What the form is about: the department that was chosen, the indicator where one was, else the whole plan.
  fileprivate func subject(
    for form: DocumentForm, in document: PlanDocument
  ) throws(DocumentRefusal) -> DocumentSubject? {
    switch form.scope {
    case .plan, .corrections: return nil
    case .indicators:
      guard let indicator else { return nil }
      if let subject = document.subjects(named: indicator.text).first { return subject }
      throw DocumentRefusal(
        Wording(
          japanese: "この指標は、選んだ版に載っていません。ほかの版を選んでください。",
          english: "The edition does not have this indicator. Choose another one."), isMissing: true)
    case .department:
      let names = document.departmentNames
      if let name = names.first(where: { $0 == department }) { return .department(name) }
      let list = names.joined(separator: "、")
      throw DocumentRefusal(
        Wording(
          japanese: "選んだ版に「\(department ?? "")」という所管課は載っていません。載っている所管課: \(list)",
          english: "The edition does not have the department \(department ?? ""). It has: \(list)"),
        isMissing: true)
    }
  }
}

extension DocumentSubject {
  /// As the name of a file says it.
  fileprivate var shownName: String {
    switch self {
    case .indicator(let pillar, let code, _): "柱\(pillar)_\(code)"
    case .department(let name): name
    }
  }
}

extension ShownDocuments {
  init(_ keeper: PlanKeeper, _ plan: PlanID) {
    self.init(
      forms: DocumentForm.all.map {
        ShownDocumentForm(
          name: $0.name, title: $0.title, purpose: $0.purpose,
          subject: $0.scope == .department ? .department : $0.scope == .indicators ? .indicator : nil,
          isForMeetings: $0.printsComments)
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
