import Foundation
import PlanModel
import PlanStore
import PlanTesting

/// Work for the store to be measured and killed under.
@main
enum StoreLoad {
  static let usage = """
    usage: store-load prepare FILE                   makes a plan of 100 indicators
           store-load append FILE COUNT WRITERS      corrects values, and prints each entry's sequence once it is recorded
           store-load compare FILE COUNT             an append beside a bare transaction writing the same rows
           store-load large FILE                     makes a plan of 2,000 indicators and 10 years
           store-load open FILE                      opens it from its tables, and by replay
           store-load many FILE COUNT                makes plans of 31 indicators
           store-load read FILE COUNT                reads so many plans, one after the other
    """

  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count >= 2, let task = arguments.first else { return fail(usage) }
    let file = arguments[arguments.startIndex + 1]
    let numbers = arguments.dropFirst(2).compactMap { Int($0) }
    switch (task, numbers.count) {
    case ("prepare", 0): try await Plans.make(LargePlan(pillars: 2, indicators: 100, years: 1), in: file)
    case ("append", 2): try await Appending.run(file, count: numbers[0], writers: numbers[1])
    case ("compare", 1): try await Comparison.run(file, count: numbers[0])
    case ("large", 0): try await Plans.make(LargePlan(), in: file)
    case ("open", 0): try Opening.run(file)
    case ("many", 1): try await Plans.makeMany(numbers[0], in: file)
    case ("read", 1): try Opening.readMany(file, count: numbers[0])
    default: fail(usage)
    }
  }

  private static func fail(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
    exit(64)
  }
}

enum LoadError: Error {
  case nothingToWorkOn
}
