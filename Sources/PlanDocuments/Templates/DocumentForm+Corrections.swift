internal import PlanModel

extension DocumentForm {
  /// What an edition printed wrongly.
  public static let corrections = DocumentForm(
    name: "corrections",
    title: Wording(japanese: "正誤表", english: "Corrections"),
    purpose: Wording(
      japanese: "版を作ったあとに訂正した値、目標、分析の正誤表。どの版に誤りがあるかも載せます。",
      english: "what was corrected after an edition, and which editions printed it"),
    scope: .corrections,
    template: #"""
      // 正誤表。この上の部分を書き換えると、様式を変えられます。
      #let settings = (
        paper: "a4", landscape: true,
        margin: (x: 12mm, top: 12mm, bottom: 12mm),
        size: 9pt,
        digits: "printed",
        title: "正誤表",
        label: "",
        lead: "次のとおり誤りがありましたので、おわびして訂正します。",
      )

      #import "hashira.typ": *
      #import "lists.typ": *

      #show: document-frame.with(settings)
      #set text(size: settings.size)
      #document-head(settings, lead: if data.corrections.len() > 0 { settings.lead })
      #if data.corrections.len() == 0 { empty-note("訂正はありません。") } else {
        list-table(
          settings,
          (
            (head: "箇所", width: 22mm, align: left), (head: "指標", width: 52mm, align: left), (head: "項目", width: 28mm, align: left),
            (head: "誤", width: 1fr, align: left), (head: "正", width: 1fr, align: left),
            (head: "理由", width: 36mm, align: left), (head: "誤りのある版", width: 30mm, align: left),
          ),
          data.corrections.map(c => (
            words(c.sheet), { words(c.place); linebreak(); words(c.name) }, words(c.item), words(c.wrong),
            text(weight: "bold", words(c.right)), if c.reason != none { words(c.reason) }, c.editions.map(words).join(linebreak()),
          )),
        )
      }

      """#)
}
