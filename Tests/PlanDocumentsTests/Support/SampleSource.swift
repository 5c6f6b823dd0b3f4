import PlanModel
import PlanTesting

@testable import PlanDocuments

/// The sample as documents are made of it, with whatever a form needs.
enum SampleSource {
  static func source(_ form: DocumentForm, of document: PlanDocument = SampleDocument.document)
    -> DocumentSource
  {
    var source = DocumentSource(
      document: document, edition: "会議版", isDraft: true, day: CalendarDate("2024-09-01"))
    source.findings = [DocumentSource.PrintedFinding(place: "1:Ⅰ-ⅰ", message: "理由を確かめてください。")]
    if form.scope == .corrections, let id = IndicatorID("i1") {
      source.corrections = [
        DocumentSource.PrintedCorrection(
          indicator: id, place: "1:Ⅰ-ⅰ", name: "桟橋の点検", item: "令和5年度の値", wrong: "12件",
          right: "=13件", reason: "数え直した。", editions: ["会議版"])
      ]
    }
    if form == .committee {
      source.comments = comments.map { DocumentSource.PrintedComments(group: $0, isLastMeeting: true) }
    }
    if form.scope == .department {
      source.subject = document.departmentNames.first.map(DocumentSubject.department)
    }
    return source
  }

  /// What was said in some meeting about another plan.
  private static let comments = (0..<20).lazy
    .compactMap { CommentRegister(PlanHistory.random(count: 200, seed: $0).plan).groups.first }.first
}
