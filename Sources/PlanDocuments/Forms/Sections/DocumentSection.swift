internal import PlanModel

/// A part of a document that begins on a page of its own: what it says, whatever it becomes.
///
/// Paper, workbook and what is read aloud are three ways of writing it, so that they cannot disagree. In a workbook it is a sheet.
struct DocumentSection {
  /// The workbook's tab, where the title is not short enough.
  var tab: String?
  /// The small lines above the title.
  var above: [Caption] = []
  var title: Title
  /// In the corner: the label of the sheet that it is about.
  var label = ""
  /// A sentence below the title.
  var lead: String?
  var blocks: [Block]

  enum Title {
    /// The form's own, which a city's template may word otherwise; 〈案〉 is put behind it.
    case ofForm(String)
    /// What the section is about, as it is printed and as it is said.
    case subject(String, spoken: String)

    var text: String {
      switch self {
      case .ofForm(let text), .subject(let text, _): text
      }
    }
  }

  enum Block {
    case table(DocumentTable)
    case text(head: Caption, [Paragraph])
    /// Only paper has it; the values stand in a table.
    case chart(DocumentChart)
    /// Small lines at the end: the notes of a sheet.
    case notes([Caption])
    /// That there is nothing to show.
    case empty(String)
  }

  struct Paragraph {
    /// Bold before the text: ≪課題≫.
    var label: Caption?
    var text: String
  }

  /// A text as it is printed, and as it is said.
  struct Caption: Hashable {
    var text: String
    var spoken: String

    init(_ text: String, spoken: String? = nil) {
      self.text = text
      self.spoken = spoken ?? text
    }
  }
}

/// A table of a section, its rows made.
struct DocumentTable {
  /// As templates name it.
  var name: String
  var columns: [Column]
  var rows: [Row]

  struct Column {
    /// As templates name it; several columns may have one, as those of the values.
    var part: String
    var head: String
    var width: ColumnWidth
    var alignment: ColumnAlignment
    var reading: ColumnReading
  }

  enum Row {
    /// A heading before rows, with what is said for it.
    case band([String], spoken: String)
    /// A cell for each column.
    case cells([DocumentCell])
  }
}

/// How wide a column is on paper.
enum ColumnWidth: Hashable {
  case millimetres(Double)
  /// A share of what the others leave.
  case share(Double)
}

enum ColumnAlignment: String {
  case left
  case center
  case right
}

/// What a cell is to those who hear the table.
enum ColumnReading: Hashable {
  /// What the row is about.
  case title
  /// 実績値、令和5年度: said before a short value.
  case value(String)
  /// 理由: said before a text of sentences.
  case text(String)
}
