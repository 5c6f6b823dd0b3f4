/// Writes the numbers of a drawing, to a tenth of a unit.
enum Coordinate {
  static func write(_ number: Double, to bytes: inout [UInt8]) {
    // A number that cannot be drawn must not take the page down with it.
    guard number.isFinite, abs(number) < 1e12 else {
      bytes.append(UInt8(ascii: "0"))
      return
    }
    let tenths = Int((number * 10).rounded())
    if tenths < 0 { bytes.append(UInt8(ascii: "-")) }
    let begin = bytes.count
    var whole = tenths.magnitude / 10
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(whole % 10))
      whole /= 10
    } while whole > 0
    bytes[begin...].reverse()
    let tenth = UInt8(tenths.magnitude % 10)
    if tenth > 0 { bytes += [UInt8(ascii: "."), UInt8(ascii: "0") + tenth] }
  }
}
