import PlanModel
import PlanTesting
import Testing

struct IdentifierTests {
  @Test func `a random identifier is one, and ten thousand are different`() {
    var random = SplitMix64(seed: 50)
    var met: Set<IndicatorID> = []
    for _ in 0..<10_000 {
      let identifier = IndicatorID.random(using: &random)
      #expect(IndicatorID(identifier.text) == identifier)
      #expect(!identifier.text.contains { "ilou".contains($0) })
      met.insert(identifier)
    }
    #expect(met.count == 10_000)
    #expect(met.sorted().map(\.text) == met.map(\.text).sorted())
  }

  @Test(arguments: ["", "A", "a-b", "a b", "柱", "ａ", "a\0", String(repeating: "a", count: 25), "é"])
  func `anything but small letters and digits is none`(text: String) {
    #expect(PlanID(text) == nil)
  }

  @Test func `an amount is read as it is written, at every scale`() throws {
    var random = SplitMix64(seed: 9)
    var coefficients: [Int64] = [0, 1, -1, 9, -10, 100, .max, .min, .max - 1, .min + 1]
    for _ in 0..<500 { coefficients.append(Int64(bitPattern: random.next())) }
    for coefficient in coefficients {
      for scale in UInt8(0)...9 {
        let amount = Amount(coefficient: coefficient, scale: scale)
        let read = try #require(Amount(amount.description), "\(amount)")
        #expect(read.coefficient == coefficient && read.scale == scale)
        if coefficient % 10 == 0, scale > 0 {
          let shorter = Amount(coefficient: coefficient / 10, scale: scale - 1)
          #expect(shorter == amount && shorter.hashValue == amount.hashValue)
        }
      }
    }
  }

  @Test(arguments: [
    "", "-", ".", "1.", ".1", "+1", "--1", "1.-1", "1e3", "1,000", "１", " 1", "0x1", "1.0000000000",
    "9223372036854775808", "-9223372036854775809", "922337203685477580.8e0", "1.1.1", "٣",
  ])
  func `what is no amount is none`(text: String) {
    #expect(Amount(text) == nil)
  }
}
