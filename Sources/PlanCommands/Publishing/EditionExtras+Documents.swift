import PlanDocuments
import PlanModel
import PlanPages

extension EditionExtras {
  /// What the documents make of an edition: the one place where they and the public pages meet.
  static let documents = EditionExtras(
    files: { [.document(of: $1)] }, readAloud: { reader.text(of: $0, in: $1) })

  /// An indicator by itself says nothing of its edition, so that one reader serves all.
  private static let reader = ReadAloudText(
    DataEdition(PlanDocument(title: nil, organization: nil, columns: [], pillars: [])))
}
