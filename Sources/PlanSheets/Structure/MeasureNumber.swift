/// A measure's printed number, 施策１-①, whatever dash and width it is printed with.
struct MeasureNumber: Hashable, Sendable {
  let pillar: Int
  /// The measure's place in the pillar, 1 to 20.
  let place: Int

  init(pillar: Int, place: Int) {
    self.pillar = pillar
    self.place = place
  }

  /// `1-①`.
  var text: String {
    let circled = Unicode.Scalar(UInt32(0x245F + place)) ?? "?"
    return "\(pillar)-\(circled)"
  }

  /// Reads 「施策１-①」 at the cursor; a particle behind it means that a sentence speaks of the measure.
  init?(heading cursor: inout ScalarCursor) {
    var ahead = cursor
    guard ahead.skip("施策") else { return nil }
    ahead.skipSpaces()
    guard let pillar = ahead.wholeNumber(), (1...99).contains(pillar) else { return nil }
    ahead.skipSpaces()
    guard ahead.skip(where: { $0.isDash }) else { return nil }
    ahead.skipSpaces()
    let place: Int
    if let circled = ahead.nextInWord?.circledNumber {
      ahead.skipBreaks()
      ahead.index += 1
      place = circled
    } else if let number = ahead.wholeNumber(), (1...20).contains(number) {
      place = number
    } else {
      return nil
    }
    if let next = ahead.next, "のをでにはとがや、，及へ・".unicodeScalars.contains(next) { return nil }
    self.init(pillar: pillar, place: place)
    cursor = ahead
  }
}
