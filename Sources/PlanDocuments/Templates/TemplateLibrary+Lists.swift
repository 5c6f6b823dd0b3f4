extension TemplateLibrary {
  /// What forms that are lists share.
  static let lists = #"""
    // 一覧の形の様式に共通の部品。
    #import "hashira.typ": *

    // 計画の行を、柱と施策を添えて一列に並べます。
    #let all-rows() = {
      let rows = ()
      for sheet in data.sheets {
        for part in sheet.parts {
          for group in part.groups {
            for row in group.rows { rows.push((..row, sheet: sheet, part: part, measure: group.measure)) }
          }
        }
      }
      rows
    }

    #let pillar-name(part) = "柱" + part.pillar.number + "　" + part.pillar.title + if part.pillar.tag != none { "【" + part.pillar.tag + "】" }
    #let measure-name(measure) = if measure == none { "" } else { "施策" + measure.number + "　" + measure.title }
    #let kind-name(kind) = if kind == "outcome" { "成果指標" } else { "活動指標" }

    // 欄の値。二つめの数は括弧を付けて次の行に。
    #let value-of(settings, width, cell) = {
      let last = cell.lines.len() - 1
      fitted(width, cell.lines.enumerate().map(((index, line)) => {
        words(digits(settings.digits, line)) + if index == last { marks(cell.marks) }
      }))
      if cell.remark != none { linebreak(); text(size: 0.8em, words(cell.remark)) }
    }

    // その役割の列。計画になければ none。
    #let column-of(row, role) = row.part.columns.position(column => column.role == role)
    #let cell-of(row, role) = {
      let place = column-of(row, role)
      if place == none { none } else { row.values.at(place) }
    }
    #let year-of(row, role) = {
      let place = column-of(row, role)
      if place == none { none } else { row.part.columns.at(place).year }
    }

    #let departments-of(row) = row.departments.map(d => {
      words(d.name) + if d.former != none { "（←" + words(d.former) + "）" }
    }).join(linebreak())

    // 資料の頭: 題、版の名前、資料番号。
    #let document-head(settings, lead: none, title: none) = {
      let title = if title == none { settings.title } else { title }
      [#metadata((title + "（続き）", settings.label))<page-start>]
      show heading: set text(size: 1.6em)
      grid(
        columns: (1fr, auto), align: (left + bottom, right + bottom), column-gutter: 4mm,
        heading(level: 1, words(title) + if data.edition.draft { "（案）" }),
        if settings.label != "" { box(stroke: thin, inset: (x: 2mm, y: 1.1mm), text(size: 1.25em, weight: "bold", settings.label)) },
      )
      v(1.8mm)
      let about = (data.organization, data.plan, data.edition.name).filter(part => part != "").join("　")
      if about != none and about != "" { text(size: 1.05em, words(about)); linebreak() }
      if lead != none { block(above: 2mm, below: 0mm, words(lead)) }
      v(2mm)
    }

    #let empty-note(text) = block(above: 3mm, words(text))

    // 一覧の表。行は頁の途中で切らず、一頁より高い行だけを分けます。
    // columns は (head:, width:, align:) の並び、rows は欄の中身の並び。band は行の前に入れる帯の見出し。
    #let list-table(settings, columns, rows, head-fill: luma(92%)) = context {
      let width = body-size(settings).width
      let fixed = columns.map(c => if type(c.width) == fraction { 0pt } else { c.width.to-absolute() }).sum(default: 0pt)
      let shares = columns.map(c => if type(c.width) == fraction { c.width / 1fr } else { 0 }).sum(default: 0)
      let widths = columns.map(c => if type(c.width) == fraction { calc.max(width - fixed, 20mm) * (c.width / 1fr / shares) } else { c.width.to-absolute() })
      let room = body-size(settings).height * 0.8
      let cells = ()
      for row in rows {
        if type(row) == dictionary {
          // 帯だけが頁の終わりに残らず、続きの頁にも出ます。
          cells.push(table.header(level: 2, table.cell(colspan: columns.len(), fill: luma(96%), align: left, text(weight: "bold", row.band))))
          continue
        }
        let bodies = row.enumerate().map(((i, body)) => if type(body) == function { body(widths.at(i) - 2 * inset.x) } else { body })
        let height = bodies.enumerate().map(((i, body)) => measure(width: widths.at(i) - 2 * inset.x, body).height).fold(0pt, calc.max)
        for (i, body) in bodies.enumerate() {
          cells.push(table.cell(align: columns.at(i).align + horizon, breakable: height > room, body))
        }
      }
      set par(justify: false)
      table(
        columns: widths, inset: inset, stroke: thin,
        table.header(..columns.map(c => table.cell(align: center + horizon, fill: head-fill, text(weight: "bold", words(c.head))))),
        ..cells,
      )
    }

    // 数の差を、符号と位取りを付けて。
    #let grouped(number) = {
      let (whole, ..rest) = str(calc.abs(number)).replace("−", "").split(".")
      let groups = ()
      while whole.len() > 3 { groups.insert(0, whole.slice(whole.len() - 3)); whole = whole.slice(0, whole.len() - 3) }
      groups.insert(0, whole)
      groups.join(",") + if rest.len() > 0 { "." + rest.first() }
    }
    #let signed(number) = if number == decimal("0") { "±0" } else { (if number > decimal("0") { "＋" } else { "−" }) + grouped(number) }

    #let amount-at(cell, index) = {
      if cell == none { return none }
      let amount = cell.amounts.at(index, default: none)
      if amount == none { none } else { decimal(amount) }
    }

    // 今年度の目標の変更の前後。
    #let revisions-table(settings, rows) = list-table(
      settings,
      (
        (head: "指標", width: 62mm, align: left), (head: "直近の実績", width: 26mm, align: center),
        (head: "変更前の目標（旧）", width: 27mm, align: center), (head: "変更後の目標（新）", width: 27mm, align: center),
        (head: "変更の理由", width: 1fr, align: left), (head: "所管課", width: 27mm, align: left),
      ),
      {
        let pillar = none
        for row in rows {
          if pillar != row.part.pillar.number {
            pillar = row.part.pillar.number
            ((band: pillar-name(row.part)),)
          }
          let actual = cell-of(row, "actual")
          let year = year-of(row, "actual")
          ((
            { row.code; linebreak(); words(row.name) },
            width => if actual != none { text(size: 0.85em, year.era); linebreak(); value-of(settings, width, actual) },
            width => { text(size: 0.85em, row.part.target.year.era); linebreak(); value-of(settings, width, row.target.original) },
            width => { text(size: 0.85em, row.part.target.year.era); linebreak(); text(weight: "bold", value-of(settings, width, row.target.revised)) },
            if row.target.reason != none { words(row.target.reason) } else { text(size: 0.85em, "（" + kind-name(row.kind) + "分析から）"); linebreak(); words(row.analysis) },
            departments-of(row),
          ),)
        }
      },
    )

    // 前年度の実績からの増減。
    #let moves-table(settings, rows) = list-table(
      settings,
      (
        (head: "指標", width: 1fr, align: left), (head: "前年度の実績", width: 34mm, align: right),
        (head: "今年度の実績", width: 34mm, align: right), (head: "増減", width: 34mm, align: right),
        (head: "目標値", width: 34mm, align: right), (head: "所管課", width: 32mm, align: left),
      ),
      {
        let pillar = none
        for row in rows {
          if pillar != row.part.pillar.number {
            pillar = row.part.pillar.number
            ((band: pillar-name(row.part)),)
          }
          let (before, now) = (cell-of(row, "reference"), cell-of(row, "actual"))
          let target = if row.target.revised != none { row.target.revised } else { row.target.original }
          ((
            row.code + "　" + words(row.name),
            width => if before != none { value-of(settings, width, before) },
            width => if now != none { value-of(settings, width, now) },
            row.series.enumerate().map(((index, series)) => {
              let (a, b) = (amount-at(before, index), amount-at(now, index))
              if a == none or b == none { "―" } else { signed(b - a) + series.unit }
            }).join(linebreak()),
            width => value-of(settings, width, target),
            departments-of(row),
          ),)
        }
      },
    )

    """#
}
