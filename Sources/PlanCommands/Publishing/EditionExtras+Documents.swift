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
      files: { packages.files(of: $1, in: $0) }, readAloud: { reader.text(of: $0, in: $1) })
  }

  /// An indicator by itself says nothing of its edition, so that one reader serves all.
  private static let reader = ReadAloudText(
    DataEdition(PlanDocument(title: nil, organization: nil, columns: [], pillars: [])))
}

/// The open data of the editions asked for last; one is made once, as its files tell of one another.
private final class OpenDataPackages: Sendable {
  private struct Key: Hashable {
    let plan: PlanID
    let edition: EditionID
    let corrections: Int
  }

  private let settings: OpenDataSettings
  private let kept = Mutex<[(key: Key, files: [OpenDataFile])]>([])
  /// How many editions are kept.
  private static let most = 4

  init(settings: OpenDataSettings) {
    self.settings = settings
  }

  func files(of edition: PublishedEdition, in plan: PublishedPlan) -> [EditionFile] {
    let key = Key(plan: plan.id, edition: edition.id, corrections: edition.corrections.count)
    let files = kept.withLock { kept in
      if let known = kept.first(where: { $0.key == key }) { return known.files }
      let made = (try? OpenDataPackage(DataEdition(edition, of: plan), settings))?.files ?? []
      kept.append((key, made))
      if kept.count > Self.most { kept.removeFirst() }
      return made
    }
    guard !files.isEmpty else { return [.document(of: edition)] }
    return files.map { file in
      EditionFile(
        name: file.name, title: Wording(japanese: file.title, english: file.name),
        mediaType: file.mediaType.hasPrefix("text/") && !file.name.hasPrefix("cp932/")
          ? "\(file.mediaType); charset=utf-8" : file.mediaType
      ) { file.bytes }
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
