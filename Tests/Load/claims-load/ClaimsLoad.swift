import Foundation
import PlanClaims
import PlanModel

/// Checks the analyses of plans of one core's time: `claims-load FILE.json MEGABYTES`.
///
/// Prints how many bytes of analysis text are checked a second, beside merely going through their scalars, and how long a plan
/// of 2,000 indicators takes.
@main enum ClaimsLoad {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3, let megabytes = Int(arguments[2]) else {
      print("usage: claims-load PLAN.json MEGABYTES")
      exit(64)
    }
    let plan = try PlanDocument(json: [UInt8](Data(contentsOf: URL(filePath: arguments[1]))))
    let large = LargeDocument.repeating(plan, indicators: 2000)
    let texts = large.pillars.flatMap(\.indicators).map(\.analysis.text)
    let bytes = texts.reduce(0) { $0 + $1.utf8.count }
    let rounds = max(1, megabytes * 1_000_000 / bytes)

    var digits = 0
    let scan = seconds {
      for _ in 0..<rounds {
        for text in texts {
          for scalar in text.unicodeScalars where (0x30...0x39).contains(scalar.value) { digits += 1 }
        }
      }
    }
    var found = 0
    let check = PlanCheck(large)
    let checking = seconds { for _ in 0..<rounds { found += check.statements() } }
    let whole = seconds { found += PlanCheck(large).findings().count }
    let speed = Double(bytes * rounds) / 1_000_000
    print(
      "checked \(format(speed / checking)) MB/s, scanned \(format(speed / scan)) MB/s, ratio \(format(scan / checking))"
    )
    print(
      "a plan of 2,000 indicators \(format(whole * 1000)) ms, in scans of its text \(format(whole / (scan / Double(rounds))))"
    )
    if digits + found < 0 { print(digits) }
  }

  private static func seconds(_ work: () -> Void) -> Double {
    let clock = ContinuousClock()
    let taken = clock.measure(work).components
    return Double(taken.seconds) + Double(taken.attoseconds) / 1e18
  }

  private static func format(_ number: Double) -> String {
    String(format: number < 10 ? "%.2f" : "%.1f", number)
  }
}

/// A plan made large by repeating its rows.
enum LargeDocument {
  static func repeating(_ plan: PlanDocument, indicators count: Int) -> PlanDocument {
    let rows = plan.pillars.flatMap { pillar in pillar.indicators.map { (pillar.number, $0) } }
    var large = plan
    for index in large.pillars.indices { large.pillars[index].indicators = [] }
    for place in 0..<count {
      var (number, row) = rows[place % rows.count]
      row.code += "-\(place / rows.count)"
      if let index = large.pillars.firstIndex(where: { $0.number == number }) {
        large.pillars[index].indicators.append(row)
      }
      number += 1
    }
    return large
  }
}
