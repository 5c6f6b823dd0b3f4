import Dispatch

/// Everything that is published of an edition as open data: a pure function of the edition and the city's settings, so that
/// the same edition gives the same bytes.
public struct OpenDataPackage: Sendable {
  /// In the order in which they are told of; each file once.
  public let files: [OpenDataFile]
  /// What the files in CP932 could not say.
  public let report: CP932Report

  /// - Throws: `OpenDataError` where the edition has nothing to publish, or a workbook cannot be made.
  public init(_ edition: DataEdition, _ settings: OpenDataSettings) throws(OpenDataError) {
    let maker = try OpenDataFiles(edition, settings)
    // On all cores first; what cannot be made says so when it is asked for below.
    DispatchQueue.concurrentPerform(iterations: OpenDataEntry.all.count) { place in
      _ = try? maker.file(OpenDataEntry.all[place])
    }
    var files: [OpenDataFile] = []
    for entry in OpenDataEntry.all { files.append(try maker.file(entry)) }
    self.files = files
    report = try maker.report()
  }
}
