extension TemplateLibrary {
  /// What all forms share: fonts, the page with its foot, and how the data of a plan becomes text.
  static let frame = #"""
    // 様式に共通の部品。様式のファイルは、これを読み込んで使います。
    #let data = json("content.json") + json("marks.json")

    #let fonts = ("BIZ UDGothic", "IPAmjMincho")
    #let line-gap = 0.42em
    #let inset = (x: 1.2mm, y: 1.3mm)
    #let thin = 0.4pt
    #let thick = 0.8pt

    // 入力された文字。改行のほかは、そのままの文字として置きます。
    #let words(text) = text.split("\n").join(linebreak())

    // 数字の幅: "printed" は入力のまま、"half" は半角、"full" は全角。
    #let half = "0123456789,."
    #let full = "０１２３４５６７８９，．"
    #let digits(width, text) = {
      let (from, to) = if width == "half" { (full, half) } else if width == "full" { (half, full) } else { return text }
      let (from, to) = (from.clusters(), to.clusters())
      text.clusters().map(c => {
        let place = from.position(x => x == c)
        if place == none { c } else { to.at(place) }
      }).join()
    }

    // 幅に収まらない行を、収まるまで小さくします。least は、どこまで小さくしてよいか。
    #let fitted(width, least: 0.7, lines) = {
      let natural = lines.map(line => measure(line).width).fold(0pt, calc.max)
      let body = lines.join(linebreak())
      if natural <= width { body } else { text(size: calc.max(least, width / natural) * 1em, body) }
    }

    // 「（*1）」
    #let marks(list) = list.map(mark => box(text(size: 0.8em, "（*" + mark + "）"))).join()

    #let both-years(year) = (year.western, year.era)

    // 余白の内側の大きさ。
    #let body-size(settings) = {
      let (short, long) = (a3: (297mm, 420mm), a4: (210mm, 297mm), a5: (148mm, 210mm), b4: (257mm, 364mm), b5: (182mm, 257mm)).at(settings.paper)
      let (width, height) = if settings.landscape { (long, short) } else { (short, long) }
      let margin = settings.margin
      (width: width - 2 * margin.x, height: height - margin.top - margin.bottom)
    }

    // 一頁に収まらない行の続きの頁に、何の続きかを示します。組み方は、頁の初めごとに <page-start> を置きます。
    #let continued-head() = {
      let starts = query(<page-start>)
      let page = here().page()
      let (low, high) = (0, starts.len())
      while low < high {
        let middle = calc.quo(low + high, 2)
        if starts.at(middle).location().page() <= page { low = middle + 1 } else { high = middle }
      }
      if low == 0 { return }
      let start = starts.at(low - 1)
      if start.location().page() == page { return }
      set text(size: 7.5pt)
      grid(columns: (1fr, auto), start.value.first().split("\n").first(), start.value.last())
    }

    // どの様式も、この枠の中に置きます。
    #let document-frame(settings, body) = {
      set document(
        title: data.title, author: data.organization, date: if data.date == none { none } else { datetime(year: data.date.at(0), month: data.date.at(1), day: data.date.at(2)) },
        keywords: (data.keyword,),
      )
      set text(font: fonts, lang: "ja", region: "jp", fallback: false, cjk-latin-spacing: none)
      // 異体字は、その字形を持つ書体で。
      show regex(".[\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]"): set text(font: fonts.last())
      // 切れ目のない長い語と、行の頭に来られない字の並びは、途中でも改行できるようにします。
      let in-pieces(size) = found => found.text.clusters().chunks(size).map(piece => box(piece.join())).join()
      show regex("[\u{21}-\u{7E}\u{A0}-\u{24F}]{12,}"): in-pieces(6)
      show regex("[ーゝゞヽヾ々、。，．・…‥―！？）」』】]{6,}"): in-pieces(3)
      set par(leading: line-gap, spacing: line-gap, justify: true, linebreaks: "simple")
      show heading: set block(above: 0pt, below: 0pt)
      set page(
        paper: settings.paper.replace("b", "jis-b"), flipped: settings.landscape, margin: settings.margin,
        header-ascent: 1.5mm, footer-descent: 2.5mm,
        footer: context {
          set text(size: 6.5pt)
          grid(
            columns: (1fr, auto),
            ("照合番号 " + data.fingerprint, data.edition.name + if data.edition.draft { "（案）" }, data.plan, data.organization)
              .filter(part => part != "").join("　"),
            [#here().page()／#counter(page).final().first()],
          )
        },
        header: context continued-head(),
      )
      body
    }

    """#
}
