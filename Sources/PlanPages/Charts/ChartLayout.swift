import PlanModel

/// Where things stand in a line chart.
struct ChartLayout {
  let width: Double
  let height: Double
  let left: Double
  let right: Double
  let top: Double
  let bottom: Double
  private let size: ChartSize
  private let firstYear: Int
  private let lastYear: Int
  private let scale: AxisScale

  init(size: ChartSize, years: [FiscalYear], scale: AxisScale) {
    self.size = size
    self.scale = scale
    firstYear = years.first?.westernYear ?? 0
    lastYear = years.last?.westernYear ?? 0
    // Room for the longest number on the axis.
    let numbers = Double(scale.ticks.map { AxisScale.text($0).unicodeScalars.count }.max() ?? 0) * 7.5 + 18
    switch size {
    case .wide: (width, height, left, right, top, bottom) = (800, 340, max(80, numbers), 660, 52, 286)
    case .compact: (width, height, left, right, top, bottom) = (340, 290, max(48, numbers), 330, 66, 236)
    }
  }

  /// Years stand apart as far as they are apart, a little inside the frame.
  func x(_ year: FiscalYear) -> Double {
    let inset = 16.0
    guard lastYear > firstYear else { return (left + right) / 2 }
    let share = Double(year.westernYear - firstYear) / Double(lastYear - firstYear)
    return left + inset + share * (right - left - 2 * inset)
  }

  func y(_ height: Double) -> Double {
    bottom - scale.share(height) * (bottom - top)
  }

  /// Moves a label's height away from another's, so that they can both be read.
  func clear(_ height: Double, of other: Double?) -> Double {
    guard let other, abs(height - other) < 20 else { return height }
    return height >= other ? other + 20 : other - 26
  }

  /// The years whose labels have room, the most telling first.
  func labelled(_ years: [FiscalYear], first: [FiscalYear]) -> Set<FiscalYear> {
    let room = size == .wide ? 58.0 : 27.0
    var labelled: Set<FiscalYear> = []
    for year in first + years where labelled.allSatisfy({ abs(x($0) - x(year)) >= room }) {
      labelled.insert(year)
    }
    return labelled
  }

  func yearLabel(_ year: FiscalYear, _ voice: Voice) -> String {
    switch (size, voice.language) {
    case (.compact, .japanese): year.shortName
    case (.compact, .english): String(year.westernYear)
    case (.wide, _): voice.phrases.fiscalYear(year)
    }
  }

  func otherYearLabel(_ year: FiscalYear, _ voice: Voice) -> String {
    switch (size, voice.language) {
    case (.compact, .japanese): "'" + String(String(year.westernYear).suffix(2))
    case (.compact, .english): year.shortName
    case (.wide, .japanese): String(year.westernYear)
    case (.wide, .english): voice.phrases.otherYear(year)
    }
  }
}

extension FiscalYear {
  /// R5; the western year where there is no era.
  var shortName: String {
    guard let (era, number) = eraYear else { return String(westernYear) }
    return "\(era.letter)\(number)"
  }
}
