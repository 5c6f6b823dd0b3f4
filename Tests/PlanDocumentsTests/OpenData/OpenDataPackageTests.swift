import Foundation
import PlanModel
import Testing

@testable import PlanDocuments

@Suite struct OpenDataPackageTests {
  private static let settings = OpenDataSettings(
    municipality: try? MunicipalityCode("131016"), contact: "政策課", contactMail: "a@example.jp",
    address: "https://example.jp/data")

  private static let edition = DataEdition(
    SampleDocument.document,
    edition: Plan.Edition(
      name: "令和5年度版", kind: .annual, reportingYear: FiscalYear(2023), documentDigest: "ab", chainHead: "cd",
      planVersion: 7, publication: CalendarDate("2024-09-30").map { Plan.Publication(date: $0) }))

  private func text(_ name: String, in package: OpenDataPackage) throws -> String {
    String(decoding: try #require(package.files.first { $0.name == name }).bytes, as: UTF8.self)
  }

  @Test func `the same edition gives the same bytes`() throws {
    let first = try OpenDataPackage(Self.edition, Self.settings)
    let second = try OpenDataPackage(Self.edition, Self.settings)
    #expect(first.files.map(\.bytes) == second.files.map(\.bytes))
    #expect(Set(first.files.map(\.name)).count == first.files.count)
  }

  @Test func `licence, contact, code, edition and chain are stated`() throws {
    let package = try OpenDataPackage(Self.edition, Self.settings)
    let described = try text("datapackage.json", in: package)
    for said in [
      "CC-BY-4.0", "政策課", "a@example.jp", "131016", "令和5年度版", "\"chainHead\":\"cd\"", "2024-09-30",
      "\"draft\":false",
    ] {
      #expect(described.contains(said), "\(said)")
    }
    #expect(try text("catalogue.jsonld", in: package).contains("\"@base\":\"https://example.jp/data/\""))
    #expect(try text("README.txt", in: package).contains("公表日: 2024-09-30"))
  }

  @Test func `a draft says that it is one`() throws {
    var edition = try #require(Self.edition.edition)
    edition.kind = .draft
    let package = try OpenDataPackage(DataEdition(SampleDocument.document, edition: edition), Self.settings)
    #expect(try text("README.txt", in: package).contains("案"))
    #expect(try text("datapackage.json", in: package).contains("\"draft\":true"))
  }

  @Test func `places in files are not published`() throws {
    var document = SampleDocument.document
    document.pillars[0].indicators[0].values[0].cell.source = Source(
      file: "/home/tanaka/資料1.txt", firstLine: 1, lastLine: 1)
    document.pillars[0].source = Source(file: "/home/tanaka/資料1.txt", firstLine: 1, lastLine: 1)
    for file in try OpenDataPackage(DataEdition(document), Self.settings).files {
      #expect(Data(file.bytes).range(of: Data("tanaka".utf8)) == nil, "\(file.name)")
    }
  }

  @Test func `a plan without indicators has nothing to publish`() {
    let empty = DataEdition(PlanDocument(title: "計画", organization: "市", columns: [], pillars: []))
    #expect(throws: OpenDataError.self) { try OpenDataPackage(empty, Self.settings) }
  }

  @Test(arguments: SampleTexts.all)
  func `odd texts stand in all files and change no other cell`(_ text: String) throws {
    let package = try OpenDataPackage(DataEdition(SampleDocument.naming(text)), Self.settings)
    let plain = try OpenDataPackage(DataEdition(SampleDocument.naming("x")), Self.settings)
    for name in ["indicators.csv", "observations.csv"] {
      let odd = csvRows(try #require(package.files.first { $0.name == name }).bytes)
      let usual = csvRows(try #require(plain.files.first { $0.name == name }).bytes)
      #expect(odd.map(\.count) == usual.map(\.count))
      let differing = zip(odd, usual).flatMap { zip($0, $1).filter { $0 != $1 }.map(\.1) }
      #expect(differing.allSatisfy { $0 == "x" }, "\(name)")
    }
  }
}
