/// The words about documents that are made of editions.
struct DocumentPhrases: Sendable {
  let documents: String
  let lead: String
  let toMake: String
  let form: String
  let editionAndMake: String
  let editionOf: @Sendable (String) -> String
  let kind: @Sendable (DocumentKind) -> String
  let kindOf: @Sendable (String) -> String
  let make: String
  let makeCard: String
  let allIndicators: String
  let meeting: String
  let lastMeeting: String
  let withFindings: String
  let withoutEdition: String
  let made: String
  let nothingMade: String
  let fingerprint: String
  let edition: String
  let when: String
  let who: String
  let printed: String
  let printings: String
  let nothingPrinted: String
  let allDocuments: String

  static let japanese = DocumentPhrases(
    documents: "文書",
    lead:
      "版から、配る資料を作ります。PDFのほか、紙と同じ形のExcelと、読み上げ用のテキストにもできます。照合番号が同じなら、内容も同じです。作った資料は下の台帳に残ります。",
    toMake: "資料を作る",
    form: "様式",
    editionAndMake: "版とファイルの種類",
    editionOf: { "\($0)の版" },
    kind: { kind in
      switch kind {
      case .pdf: "PDF"
      case .workbook: "Excel"
      case .readAloud: "読み上げ用テキスト"
      }
    },
    kindOf: { "\($0)のファイルの種類" },
    make: "作る",
    makeCard: "この指標の票（PDF）を作る",
    allIndicators: "すべての指標",
    meeting: "意見と回答を載せる会議",
    lastMeeting: "版を作る前の、直近の会議",
    withFindings: "確認中の点も載せる",
    withoutEdition: "資料は版から作ります。まだ版がありません。次のコマンドで版を作ると、ここで資料を作れます。",
    made: "作った資料",
    nothingMade: "まだ資料を作っていません。",
    fingerprint: "照合番号",
    edition: "版",
    when: "作った日時",
    who: "作った人",
    printed: "載せた値",
    printings: "この指標を載せた資料",
    nothingPrinted: "この指標を載せた資料はまだありません。",
    allDocuments: "すべての資料を見る")

  static let english = DocumentPhrases(
    documents: "Documents",
    lead:
      "Documents to hand out are made of an edition, as PDF, as a workbook that prints as the paper does, or as text to be read aloud. Each page carries a fingerprint: papers with the same say the same. Those that were made stay in the register below.",
    toMake: "Make a document",
    form: "Form",
    editionAndMake: "Edition and kind of file",
    editionOf: { "Edition for \($0)" },
    kind: { kind in
      switch kind {
      case .pdf: "PDF"
      case .workbook: "Excel"
      case .readAloud: "Text to read aloud"
      }
    },
    kindOf: { "Kind of file for \($0)" },
    make: "Make",
    makeCard: "Make this indicator's card (PDF)",
    allIndicators: "All indicators",
    meeting: "Comments of",
    lastMeeting: "The last meeting before the edition",
    withFindings: "With open findings",
    withoutEdition:
      "Documents are made of editions, and there is none yet. Make one with this command, and documents can be made here.",
    made: "Documents made",
    nothingMade: "No document was made yet.",
    fingerprint: "Fingerprint",
    edition: "Edition",
    when: "Made",
    who: "By",
    printed: "Printed values",
    printings: "Documents that print this indicator",
    nothingPrinted: "No document has printed this indicator yet.",
    allDocuments: "See all documents")
}
