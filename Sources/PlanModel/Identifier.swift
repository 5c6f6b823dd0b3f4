/// What a thing of a plan is called for good: opaque, never reused, never made of its code or name.
///
/// Identifiers are made by the shell and carried in the change that creates the thing.
public struct Identifier<Subject>: Hashable, Sendable {
  /// 1 to 24 small ASCII letters and digits.
  public let text: String

  /// - Returns: `nil` for anything but 1 to 24 small ASCII letters and digits.
  public init?(_ text: String) {
    guard (1...24).contains(text.utf8.count),
      text.utf8.allSatisfy({
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
      })
    else { return nil }
    self.text = text
  }

  /// Makes a new one of ten random letters and digits (50 bits), without those that are mistaken for others.
  public static func random(using generator: inout some RandomNumberGenerator) -> Identifier {
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
    var bits = generator.next()
    var letters: [UInt8] = []
    for _ in 0..<10 {
      letters.append(alphabet[Int(bits & 31)])
      bits >>= 5
    }
    return Identifier(trusted: String(decoding: letters, as: UTF8.self))
  }

  private init(trusted text: String) {
    self.text = text
  }
}

extension Identifier: Comparable {
  public static func < (left: Identifier, right: Identifier) -> Bool { left.text < right.text }
}

extension Identifier: CustomStringConvertible {
  public var description: String { text }
}

/// Names a plan.
public typealias PlanID = Identifier<Plan>
/// Names a pillar of a plan.
public typealias PillarID = Identifier<Plan.Pillar>
/// Names a measure of a plan.
public typealias MeasureID = Identifier<Plan.Measure>
/// Names an indicator of a plan.
public typealias IndicatorID = Identifier<Plan.Indicator>
/// Names a series of an indicator.
public typealias SeriesID = Identifier<Plan.Series>
/// Names a target revision of an indicator.
public typealias RevisionID = Identifier<Plan.Revision>
/// Names a footnote of a plan.
public typealias FootnoteID = Identifier<Plan.Footnote>
/// Names a department of a plan.
public typealias DepartmentID = Identifier<Plan.Department>
/// Names a programme of a plan.
public typealias ProgrammeID = Identifier<Plan.Programme>
/// Names a comment made in a meeting.
public typealias CommentID = Identifier<Plan.Comment>
/// Names an edition of a plan.
public typealias EditionID = Identifier<Plan.Edition>
