import PlanModel
import PlanService
import PlanSheets

extension SheetReading {
  /// The reading with other names for files that share theirs with other texts the plan was read from.
  func namingFilesApart(from known: [PrintedText]) -> SheetReading {
    var reading = self
    for index in reading.printed.indices {
      let text = reading.printed[index]
      var name = text.file
      var number = 2
      while known.contains(where: { $0.file == name && $0.lines != text.lines }) {
        name = "\(text.file) (\(number))"
        number += 1
      }
      if name == text.file { continue }
      reading.printed[index].file = name
      reading.document.rename(file: text.file, to: name)
      for finding in reading.findings.indices where reading.findings[finding].source?.file == text.file {
        reading.findings[finding].source?.file = name
      }
    }
    return reading
  }
}
