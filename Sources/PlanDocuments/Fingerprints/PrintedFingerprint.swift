internal import Foundation
internal import PlanModel

/// The fingerprint that a PDF carries: among its keywords, and in print on every page.
public struct PrintedFingerprint: Hashable, Sendable {
  /// `nil` where the keywords have none.
  public let keyword: DocumentFingerprint?
  /// For each page what is printed after 照合番号; `nil` for a page without.
  public let pages: [String?]

  /// Whether the keywords and every page say the same.
  public var isWhole: Bool {
    guard let keyword else { return false }
    return !pages.isEmpty && pages.allSatisfy { $0 == keyword.printed }
  }

  /// Reads a PDF in a process of its own.
  ///
  /// - Parameters:
  ///   - file: the PDF.
  ///   - tools: with a Python that has pypdfium2.
  /// - Throws: `TypesettingError` where the file is no PDF, or the reader is not there.
  public init(of file: String, with tools: TypesettingTools) throws(TypesettingError) {
    let outcome = FileManager.default.temporaryDirectory.appending(path: "hashira-\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: outcome) }
    let status = try HelperProcess(python: tools.python).run(
      Self.program, arguments: [URL(filePath: file).path, outcome.path])
    if status == TypesettingHelper.statusWithoutTypst {
      throw TypesettingError(
        .notInstalled,
        japanese: "\(tools.python): このPythonにはpypdfium2が入っていません。script/bootstrap を実行してください。",
        english: "\(tools.python): this Python has no pypdfium2; run script/bootstrap")
    }
    guard let bytes = try? Data(contentsOf: outcome),
      let told = try? JSONDecoder().decode(Told.self, from: bytes)
    else {
      throw TypesettingError(
        .template, japanese: "\(file): PDFとして読めません。hashira report が作ったPDFを指定してください。",
        english: "\(file): is no PDF that can be read; name one that hashira report made")
    }
    keyword = told.keyword.flatMap { DocumentFingerprint($0) }
    pages = told.pages
  }

  private struct Told: Decodable {
    var keyword: String?
    var pages: [String?]
  }

  private static let program = #"""
    import json, re, resource, signal, sys

    resource.setrlimit(resource.RLIMIT_CPU, (120, 120))
    resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
    signal.alarm(240)

    try:
        import pypdfium2
    except ImportError:
        sys.exit(3)

    pdf = pypdfium2.PdfDocument(sys.argv[1])
    keyword = re.search(r"hashira:sha256:([0-9a-f]{64})", pdf.get_metadata_value("Keywords") or "")
    pages = []
    for page in pdf:
        found = re.findall(r"照合番号\s*((?:[0-9A-F]{4}-){3}[0-9A-F]{4})", page.get_textpage().get_text_bounded())
        # The foot comes last; what a text of the plan says is not it.
        pages.append(found[-1] if found else None)
        page.close()
    with open(sys.argv[2], "w", encoding="utf-8") as file:
        json.dump({"keyword": keyword and keyword[1], "pages": pages}, file)
    """#
}
