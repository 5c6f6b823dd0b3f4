import PlanDocuments
import PlanModel
import PlanPages
import Synchronization

extension EditionExtras {
  /// What the documents make of an edition: the one place where they and the public pages meet.
  ///
  /// - Parameter settings: what the city states of its open data.
  /// - Returns: the open data of each edition, and what is read aloud.
  static func documents(_ settings: OpenDataSettings) -> EditionExtras {
    let packages = OpenDataPackages(settings: settings)
    return EditionExtras(
      files: { packages.files(of: $1, in: $0) }, settings: "\(settings)",
      readAloud: { reader.text(of: $0, in: $1) })
  }

  /// An indicator by itself says nothing of its edition, so that one reader serves all.
  private static let reader = ReadAloudText(
    DataEdition(PlanDocument(title: nil, organization: nil, columns: [], pillars: [])))
}

/// The open data of the editions asked for last, so that files that tell of one another are made once.
private final class OpenDataPackages: Sendable {
  private struct Key: Hashable {
    let plan: PlanID
    let edition: EditionID
    let corrections: Int
  }

  private let settings: OpenDataSettings
  private let kept = Mutex<[(key: Key, files: OpenDataFiles)]>([])
  /// How many editions are kept.
  private static let most = 4

  init(settings: OpenDataSettings) {
    self.settings = settings
  }

  /// The list alone; a file is made when its bytes are asked for.
  func files(of edition: PublishedEdition, in plan: PublishedPlan) -> [EditionFile] {
    guard OpenDataFiles.hasAny(edition.document) else { return [.document(of: edition)] }
    return OpenDataEntry.all.map { entry in
      EditionFile(
        name: entry.name, title: Wording(japanese: entry.title, english: entry.name),
        mediaType: entry.mediaType.hasPrefix("text/") && !entry.name.hasPrefix("cp932/")
          ? "\(entry.mediaType); charset=utf-8" : entry.mediaType, takesLong: entry.takesLong
      ) { try self.maker(of: edition, in: plan).file(entry).bytes }
    }
  }

  private func maker(of edition: PublishedEdition, in plan: PublishedPlan) throws -> OpenDataFiles {
    let key = Key(plan: plan.id, edition: edition.id, corrections: edition.corrections.count)
    return try kept.withLock { kept in
      if let known = kept.first(where: { $0.key == key }) { return known.files }
      let made = try OpenDataFiles(DataEdition(edition, of: plan), settings)
      kept.append((key, made))
      if kept.count > Self.most { kept.removeFirst() }
      return made
    }
  }
}

extension DataEdition {
  /// What is published, corrections made.
  fileprivate init(_ edition: PublishedEdition, of plan: PublishedPlan) {
    self.init(
      edition.document,
      edition: Plan.Edition(
        name: edition.name, kind: edition.kind, reportingYear: edition.reportingYear,
        documentDigest: edition.documentDigest, chainHead: edition.chainHead,
        planVersion: edition.planVersion, publication: edition.publication), title: plan.title,
      organization: plan.organization)
  }
}
