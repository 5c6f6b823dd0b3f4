import Testing

@testable import PlanWeb

/// The API's addresses and parameters are in docs/api.md.
struct APIManualTests {
  @Test func `every address and filter of the API is explained`() throws {
    let manual = try Manual("docs/api.md")
    for operation in APIOperation.allCases {
      let path = "/" + operation.path.joined(separator: "/")
      #expect(manual.text.contains("| `\(path)` |"), "\(path)")
    }
    for parameter in APIParameter.allCases {
      #expect(manual.text.contains("`\(parameter.rawValue)`"), "\(parameter)")
    }
  }
}
