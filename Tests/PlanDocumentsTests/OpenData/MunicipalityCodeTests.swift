import PlanDocuments
import PlanModel
import Testing

@Suite struct MunicipalityCodeTests {
  @Test(arguments: ["011002", "131016", "131211", "271004", "472018", "１３１２１１", "382019"])
  func `codes that the ministry gave are taken`(_ code: String) throws {
    #expect(try MunicipalityCode(code).digits.count == 6)
  }

  @Test func `five digits get their check digit`() throws {
    #expect(try MunicipalityCode("13121").digits == "131211")
    #expect(try MunicipalityCode("01100").digits == "011002")
  }

  @Test(arguments: ["", "1", "131212", "991016", "001016", "abcdef", "1310160", "-31016", "13101６7"])
  func `what is none is refused in one line`(_ code: String) {
    let error = #expect(throws: OpenDataError.self) { try MunicipalityCode(code) }
    #expect(error?.message.japanese.contains("\n") == false)
  }

  @Test func `a wrong check digit is told with the right one`() {
    let error = #expect(throws: OpenDataError.self) { try MunicipalityCode("131212") }
    #expect(error?.message.japanese.contains("131211") == true)
  }
}
