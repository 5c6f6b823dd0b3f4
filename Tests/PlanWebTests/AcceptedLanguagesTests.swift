import PlanModel
import Testing

@testable import PlanWeb

struct AcceptedLanguagesTests {
  @Test(
    arguments: [
      (nil, .japanese), ("", .japanese), ("ja,en-US;q=0.9,en;q=0.8", .japanese),
      ("en-US,en;q=0.9,ja;q=0.8", .english),
      ("en", .english), ("EN-gb", .english), ("fr", .japanese), ("*", .japanese), ("ja;q=0, *", .english),
      ("fr, en;q=0.2", .english), ("en;q=0", .japanese), ("en;q=0.5,ja;q=0.5", .japanese),
      ("english", .japanese),
      (";q=1,,en", .english),
    ] as [(String?, Language)])
  func `the language wanted most is spoken`(field: String?, language: Language) {
    #expect(AcceptedLanguages(field: field).preferred == language)
  }
}
