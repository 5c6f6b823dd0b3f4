import Hummingbird
import PlanModel
import PlanPages

@testable import PlanWeb

/// A small site of every kind of file, made up for these tests.
enum Fixtures {
  static let overview = html("梅ヶ里区の計画", rows: 200)

  static let files: [SiteFile] = [
    SiteFile(path: "/", mediaType: "text/html", bytes: overview),
    SiteFile(path: "/en/", mediaType: "text/html", bytes: html("The plan", rows: 200)),
    SiteFile(path: "/sheets/1", mediaType: "text/html", bytes: html("資料１", rows: 100)),
    SiteFile(path: "/indicators/1", mediaType: "text/html", bytes: html("相談件数", rows: 100)),
    SiteFile(path: "/style.css", mediaType: "text/css; charset=utf-8", bytes: Array("a{}".utf8)),
  ]

  static func notFound(in language: Language) -> SiteFile {
    SiteFile(
      path: "", mediaType: "text/html",
      bytes: html(language == .english ? "No such page" : "ページがありません", rows: 20))
  }

  static func desk(log: RequestLog? = nil, port: Int = 0) -> Desk {
    Desk(files: files, notFound: notFound(in:), port: port, log: log)
  }

  private static func html(_ title: String, rows: Int) -> [UInt8] {
    let rows = (0..<rows).map { "<tr><td>\($0)</td><td>\(title)</td></tr>\n" }.joined()
    return Array("<!doctype html>\n<title>\(title)</title>\n<table>\n\(rows)</table>\n".utf8)
  }
}
