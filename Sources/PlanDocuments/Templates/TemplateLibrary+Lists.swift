extension TemplateLibrary {
  /// How the sections of forms are set: a head, tables, texts, charts and notes.
  static let lists = #"""
    // 表と文章の様式に共通の部品。
    #import "hashira.typ": *
    #import "charts.typ": line-chart

    // 欄の値。二つめの数は括弧を付けて次の行に。
    #let value-of(settings, width, cell) = {
      let last = cell.lines.len() - 1
      fitted(width, cell.lines.enumerate().map(((index, line)) => {
        words(digits(settings.digits, line)) + if index == last { marks(cell.marks) }
      }))
      if cell.remark != none { linebreak(); text(size: 0.8em, words(cell.remark)) }
    }

    // 欄の中身。room は書き込むために空けておく高さ（mm）。
    #let cell-body(settings, width, cell) = {
      let lines = cell.lines.map(line => {
        let body = if "value" in line { value-of(settings, width, line.value) } else { words(line.text) + marks(line.marks) }
        if line.weight == "strong" { text(weight: "bold", body) } else if line.weight == "small" { text(size: 0.85em, body) } else { body }
      })
      let body = lines.join(linebreak())
      if "room" in cell { block(height: cell.room * 1mm, width: 100%, body) } else { body }
    }

    // 設定にある列を、その順に。同じ名前の列（年度ごとの値など）は並べます。
    #let chosen(settings, table) = {
      let wanted = settings.at("tables", default: (:)).at(table.name, default: table.columns.map(c => (part: c.part, title: auto, width: 1fr)).dedup(key: c => c.part))
      let columns = ()
      for column in wanted {
        for (index, known) in table.columns.enumerate() {
          if known.part == column.part {
            columns.push((
              index: index, width: column.width, align: (left: left, center: center, right: right).at(known.align),
              head: if column.title == auto { known.head } else { column.title },
            ))
          }
        }
      }
      columns
    }

    // 一覧の表。行は頁の途中で切らず、一頁より高い行だけを分けます。
    #let list-table(settings, table, head-fill: luma(92%)) = context {
      let columns = chosen(settings, table)
      let size = body-size(settings)
      let fixed = columns.map(c => if type(c.width) == fraction { 0pt } else { c.width.to-absolute() }).sum(default: 0pt)
      let shares = columns.map(c => if type(c.width) == fraction { c.width / 1fr } else { 0 }).sum(default: 0)
      let widths = columns.map(c => if type(c.width) == fraction { calc.max(size.width - fixed, 20mm) * (c.width / 1fr / shares) } else { c.width.to-absolute() })
      let room = size.height * 0.8
      let cells = ()
      for row in table.rows {
        if type(row) == dictionary {
          // 帯だけが頁の終わりに残らず、続きの頁にも出ます。
          cells.push(std.table.header(level: 2, std.table.cell(colspan: columns.len(), fill: luma(96%), align: left, text(weight: "bold", row.band.map(words).join(linebreak())))))
          continue
        }
        let bodies = columns.enumerate().map(((i, c)) => cell-body(settings, widths.at(i) - 2 * inset.x, row.at(c.index)))
        let height = bodies.enumerate().map(((i, body)) => measure(width: widths.at(i) - 2 * inset.x, body).height).fold(0pt, calc.max)
        for (i, body) in bodies.enumerate() {
          cells.push(std.table.cell(align: columns.at(i).align + horizon, breakable: height > room, body))
        }
      }
      set par(justify: false)
      std.table(
        columns: widths, inset: inset, stroke: thin,
        std.table.header(..columns.map(c => std.table.cell(align: center + horizon, fill: head-fill, text(weight: "bold", words(c.head))))),
        ..cells,
      )
    }

    // 見出しの付いた文章や図。
    #let titled(title, body) = block(above: 5mm, below: 0mm, breakable: true, {
      show heading: set text(size: 1.1em)
      block(below: 1.8mm, sticky: true, stroke: (bottom: thick), width: 100%, inset: (bottom: 1mm), heading(level: 2, words(title)))
      body
    })

    #let set-block(settings, block-of) = {
      if block-of.kind == "table" {
        block(above: 4mm, below: 0mm, text(size: settings.at("value-size", default: 1em), list-table(settings, block-of)))
      } else if block-of.kind == "text" {
        titled(block-of.head, {
          set par(leading: 0.6em, spacing: 1em)
          for paragraph in block-of.paragraphs {
            par({ if paragraph.label != none { text(weight: "bold", paragraph.label); "　" }; words(paragraph.text) })
          }
        })
      } else if block-of.kind == "chart" {
        if settings.at("chart", default: true) { titled(block-of.title, line-chart(block-of.points, block-of.unit)) }
      } else if block-of.kind == "notes" {
        block(above: 3mm, text(size: 0.88em, block-of.notes.map(words).join(linebreak())))
      } else {
        block(above: 3mm, words(block-of.text))
      }
    }

    // 資料の頭: 小さい行、題、版の名前、隅の資料番号、前書き。
    #let section-head(settings, section, first) = {
      let own = settings.at("title", default: none)
      let title = if section.ofForm and own != none { own } else { section.title }
      let draft = if data.edition.draft { "（案）" } else { "" }
      let label = if settings.label != "" { settings.label } else { section.label } + if section.ofForm { "" } else { draft }
      let about = (data.organization, data.plan, data.edition.name).filter(part => part != "").join("　", default: "")
      let corner = if label == "" { none } else { box(stroke: thin, inset: (x: 2mm, y: 1.1mm), text(size: 1.15em, weight: "bold", label)) }
      [#metadata((title + "（続き）", label))<page-start>]
      grid(
        columns: (1fr, auto), align: (left + bottom, right + top), column-gutter: 4mm,
        {
          if section.above.len() > 0 { block(above: 0pt, below: 3mm, text(size: 0.9em, section.above.map(words).join(linebreak()))) }
          show heading: set text(size: settings.at("title-size", default: 1.6em))
          set par(leading: 0.5em)
          heading(level: 1, words(title) + if section.ofForm { draft })
        },
        corner,
      )
      v(1.8mm)
      if first and about != "" { text(size: 1.05em, words(about)); linebreak() }
      if section.lead != none { block(above: 2mm, below: 0mm, words(if section.ofForm { settings.at("lead", default: section.lead) } else { section.lead })) }
    }

    // 資料の節を、それぞれ新しい頁から。
    #let sections(settings) = {
      set text(size: settings.size)
      for (index, section) in data.sections.enumerate() {
        if index > 0 { pagebreak() }
        section-head(settings, section, index == 0)
        for block-of in section.blocks { set-block(settings, block-of) }
      }
    }

    """#
}
