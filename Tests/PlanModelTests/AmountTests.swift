import PlanModel
import Testing

struct AmountTests {
  @Test func `an amount is written with all its digits`() {
    #expect(Amount(coefficient: 1_905_000).description == "1905000")
    #expect(Amount(coefficient: -5, scale: 2).description == "-0.05")
    #expect(Amount(coefficient: 1250, scale: 2).description == "12.50")
    #expect(Amount(coefficient: .min, scale: 9).description == "-9223372036.854775808")
  }

  @Test func `amounts are compared by value, whatever their scale`() {
    #expect(Amount(coefficient: 850, scale: 3) == Amount(coefficient: 85, scale: 2))
    #expect(Set([Amount(coefficient: 10), Amount(coefficient: 1000, scale: 2)]).count == 1)
    #expect(Amount(coefficient: .max) > Amount(coefficient: .max, scale: 9))
    #expect(Amount(coefficient: -1) < Amount(coefficient: 1, scale: 9))
  }
}
