/// 版を作る: freezes the plan as it is; what was frozen is in the store.
public struct FreezeEdition: PlanDecision {
  public static let name: StaticString = "freezeEdition"

  public var edition: EditionID
  public var title: String
  public var kind: Plan.Edition.Kind
  public var reportingYear: FiscalYear
  /// SHA-256 of the frozen plan document, in hexadecimal digits.
  public var documentDigest: String
  /// The hash at the end of the chain, in hexadecimal digits.
  public var chainHead: String
  public var planVersion: Int

  public init(
    edition: EditionID, title: String, kind: Plan.Edition.Kind, reportingYear: FiscalYear,
    documentDigest: String, chainHead: String, planVersion: Int
  ) {
    self.edition = edition
    self.title = title
    self.kind = kind
    self.reportingYear = reportingYear
    self.documentDigest = documentDigest
    self.chainHead = chainHead
    self.planVersion = planVersion
  }

  public var change: PlanChange { .freezeEdition(self) }

  public var subjects: [Subject] { [.edition(edition)] }

  public func refusal(in plan: Plan) -> Refusal? {
    if plan.editions[edition] != nil { return .alreadyThere(edition.text) }
    if plan.editions.values.contains(where: { $0.name == title }) {
      return Refusal(
        .alreadyThere, japanese: "「\(title)」という版はもうあります。別の名前を付けてください。",
        english: "there is an edition named \(title); give another name")
    }
    return Rule.name(title, "版の名称", "name of the edition") ?? Rule.year(reportingYear)
  }

  public func apply(to plan: inout Plan) {
    plan.editions[edition] = Plan.Edition(
      name: title, kind: kind, reportingYear: reportingYear, documentDigest: documentDigest,
      chainHead: chainHead,
      planVersion: planVersion)
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    []
  }

  public var redacted: PlanChange {
    FreezeEdition(
      edition: edition, title: Rule.redactedText, kind: kind, reportingYear: reportingYear,
      documentDigest: documentDigest, chainHead: chainHead, planVersion: planVersion
    ).change
  }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("edition", edition)
    json.member("title", title)
    json.member("kind", kind)
    json.member("reportingYear", reportingYear)
    json.member("documentDigest", documentDigest)
    json.member("chainHead", chainHead)
    json.member("planVersion", planVersion)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    edition = try json.identifier("edition")
    title = try json.string("title")
    kind = try json.word("kind")
    reportingYear = try json.fiscalYear("reportingYear")
    documentDigest = try json.string("documentDigest")
    chainHead = try json.string("chainHead")
    planVersion = try json.integer("planVersion")
  }
}
