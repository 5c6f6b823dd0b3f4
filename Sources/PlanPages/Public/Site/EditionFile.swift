public import PlanModel

/// What others make of an edition for its pages: files to take away, and the sentences to be read aloud.
public struct EditionExtras: Sendable {
  /// The files of an edition.
  public var files: EditionFile.Maker
  /// What the files are made of besides the edition, in any form that changes with it: a site of files then makes them anew.
  public var settings: String
  /// An indicator in sentences of Japanese; `nil` where nobody tells them.
  public var readAloud: (@Sendable (Indicator, Pillar) -> String)?

  public init(
    files: @escaping EditionFile.Maker = { [.document(of: $1)] }, settings: String = "",
    readAloud: (@Sendable (Indicator, Pillar) -> String)? = nil
  ) {
    self.files = files
    self.settings = settings
    self.readAloud = readAloud
  }
}

/// A file of an edition that can be taken away: open data, a document.
public struct EditionFile: Sendable {
  /// The end of its address, `indicators.csv` or `cp932/indicators.csv`: plain ASCII, in at most one folder.
  public var name: String
  /// What it holds, in a few words.
  public var title: Wording
  /// With its charset where it is text.
  public var mediaType: String
  /// Whether making it takes much longer than others; where all are made it is begun early.
  public var takesLong: Bool
  /// Makes it; called when it is asked for.
  public var bytes: @Sendable () throws -> [UInt8]

  public init(
    name: String, title: Wording, mediaType: String, takesLong: Bool = false,
    bytes: @escaping @Sendable () throws -> [UInt8]
  ) {
    self.name = name
    self.title = title
    self.mediaType = mediaType
    self.takesLong = takesLong
    self.bytes = bytes
  }

  /// Gives the files of an edition of a plan, in the order in which they are listed.
  ///
  /// It is called for every page that lists them, so it must not make them yet.
  public typealias Maker = @Sendable (PublishedPlan, PublishedEdition) -> [EditionFile]

  /// The edition as plan-document/1, corrections made.
  public static func document(of edition: PublishedEdition) -> EditionFile {
    EditionFile(
      name: "plan.json",
      title: Wording(
        japanese: "計画のすべて（JSON、plan-document/1、訂正を反映）",
        english: "The whole plan (JSON, plan-document/1, with its corrections)"),
      mediaType: "application/json"
    ) {
      var json = JSONWriter(reservingCapacity: 1 << 16)
      edition.document.write(to: &json, naming: .withIdentifiers)
      json.newline()
      return json.bytes
    }
  }
}
