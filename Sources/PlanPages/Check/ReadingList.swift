import Markup
import PlanModel

/// The ways to read a claim, each with its arithmetic and, where there are several, whether it holds.
struct ReadingList {
  private let readings: [Finding.Reading]
  private let voice: Voice

  /// Leaves the only reading of a finding out where the message that is shown has it in it.
  init(_ finding: Finding, in voice: Voice) {
    let message = finding.isDoubt ? voice.text(finding.message) : ""
    let isTold = finding.readings.count == 1 && message.contains(voice.text(finding.readings[0].working))
    readings = isTold ? [] : finding.readings
    self.voice = voice
  }

  func view() -> HTML {
    if readings.isEmpty { return .nothing }
    return element(.ul, .class("readings")) {
      for reading in readings { element(.li) { line(reading) } }
    }
  }

  /// The same within a line of text, where no list may stand.
  func inline() -> HTML {
    .several(readings.map { reading in element(.span, .class("reading-line")) { line(reading) } })
  }

  private func line(_ reading: Finding.Reading) -> HTML {
    .several([
      element(.span, .class("working")) { voice.text(reading.working) },
      readings.count > 1
        ? element(.span, .class(reading.holds ? "holds" : "fails")) {
          voice.phrases.inBrackets(voice.phrases.check.holds(reading.holds))
        } : .nothing,
    ])
  }
}
