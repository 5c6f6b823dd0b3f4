internal import PlanModel
internal import PlanPages

/// A place of the table as it is printed: its lines, the marks of its notes, and what else is said about it.
struct PrintedCell {
  private let lines: [String]
  private let marks: [String]
  private let remark: String?

  /// - Parameters:
  ///   - cell: `nil` where the row has none for the column.
  ///   - isPair: whether the second of two counted things stands in brackets on a line of its own.
  init(_ cell: Cell?, isPair: Bool) {
    guard let cell, !cell.printed.isEmpty || cell.state != .notAvailable || cell.reason != nil else {
      (lines, marks, remark) = (["記載なし"], cell?.footnotes ?? [], nil)
      return
    }
    if cell.printed.isEmpty {
      lines = [cell.state == .pending ? "集計中" : "―"]
    } else {
      lines = PrintedForm.lines(cell.printed, ofPair: isPair)
    }
    marks = cell.footnotes
    let remarks = [
      cell.finality == .provisional ? "暫定" : nil, cell.reason,
      cell.expected.map { "\($0.month)月\($0.day)日見込み" },
    ].compactMap { $0 }
    remark = remarks.isEmpty ? nil : "（\(remarks.joined(separator: "、"))）"
  }

  /// In a workbook's cell: the remark on a line of its own.
  var text: String { text(inDigits: .printed) }

  func text(inDigits digits: FormSettings.Digits) -> String {
    let printed = lines.joined(separator: "\n")
    return (digits == .half ? PrintedForm.narrow(printed) : printed) + PrintedCells.marks(marks)
      + (remark.map { "\n\($0)" } ?? "")
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("lines")
      json.strings(lines.map(PrintableText.clean))
      json.key("marks")
      json.strings(marks.map(PrintableText.clean))
      json.printable("remark", remark)
    }
  }
}
