import PlanModel

/// Searching in a site of files, where nothing answers a form: the rows as a script, and one that looks through them.
enum SearchScript {
  /// The rows of an edition: name, departments, analysis, address from the search page, and pillar.
  static func rows(of contents: EditionContents) -> [UInt8] {
    var json = JSONWriter(reservingCapacity: 1 << 16)
    json.array(contents.rows.entries) { json, entry in
      json.strings(
        SearchIndex.words(of: entry.indicator) + [
          entry.name, String(contents.rows.pillar(of: entry).number),
        ])
    }
    // A script ends at neither of these in a text, as JSON does not, in browsers of this decade; and it is a file,
    // so that no end tag can stand in it.
    return Array("window.hashiraRows = ".utf8) + json.bytes + Array(";\n".utf8)
  }

  static let bytes = Array(source.utf8)

  private static let source = #"""
    "use strict";
    (() => {
      const box = document.getElementById("search");
      const rows = window.hashiraRows;
      if (!box || !rows) return;
      const field = document.getElementById("q");
      const count = document.getElementById("count");
      const hits = document.getElementById("hits");
      const most = 100;

      // Folds a letter at a time, so that places in the folded text lead back to the original.
      const fold = (text) => {
        let folded = "";
        const origins = [];
        const letters = Array.from(text.replace(/[\uff76-\uff8e\uff73]\uff9e|[\uff8a-\uff8e]\uff9f/g, (pair) => pair.normalize("NFKC")));
        letters.forEach((letter, place) => {
          const plain = letter.normalize("NFKC").toLowerCase().replace(/\s+/g, "")
            .replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
            .replace(/[\u2010-\u2015\u2212]/g, "-");
          for (const unit of plain) { folded += unit; for (let i = 0; i < unit.length; i++) origins.push(place); }
        });
        return { folded, origins, letters };
      };

      const texts = rows.map((row) => row.slice(0, 3).map(fold));

      const places = (text, words) => {
        const marked = new Set();
        for (const word of words) {
          for (let at = text.folded.indexOf(word); at >= 0; at = text.folded.indexOf(word, at + word.length)) {
            for (let i = at; i < at + word.length; i++) marked.add(text.origins[i]);
          }
        }
        return marked;
      };

      const show = (target, text, words, room) => {
        const marked = places(text, words);
        const first = marked.size ? Math.min(...marked) : 0;
        const begin = room && text.letters.length > 3 * room ? Math.max(0, first - room) : 0;
        const end = room && text.letters.length > 3 * room ? Math.min(text.letters.length, begin + 3 * room) : text.letters.length;
        if (begin > 0) target.append("…");
        for (let i = begin; i < end; i++) {
          const isMarked = marked.has(i);
          let run = "";
          while (i < end && marked.has(i) === isMarked) run += text.letters[i++];
          i--;
          if (isMarked) { const mark = document.createElement("mark"); mark.textContent = run; target.append(mark); } else target.append(run);
        }
        if (end < text.letters.length) target.append("…");
      };

      const line = (name, lang) => { const p = document.createElement("p"); p.className = name; p.lang = lang; return p; };

      const search = () => {
        const words = field.value.split(/\s+/).map((word) => fold(word).folded).filter(Boolean).slice(0, 8);
        hits.replaceChildren();
        count.textContent = "";
        if (!words.length) return;
        const found = [];
        texts.forEach((fields, place) => {
          if (words.every((word) => fields.some((text) => text.folded.includes(word)))) {
            found.push([words.some((word) => fields[0].folded.includes(word)) ? 0 : 1, place]);
          }
        });
        found.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
        count.textContent = found.length ? box.dataset.found.replace("{count}", found.length) : box.dataset.none;
        for (const [, place] of found.slice(0, most)) {
          const item = document.createElement("li");
          const name = line("hit-name", "ja");
          const link = document.createElement("a");
          link.href = "../indicators/" + encodeURIComponent(rows[place][3]) + "/index.html";
          show(link, texts[place][0], words, 0);
          name.append(link);
          const departments = line("hint", "ja");
          show(departments, texts[place][1], words, 0);
          item.append(name, departments);
          if (words.some((word) => texts[place][2].folded.includes(word))) {
            const analysis = line("reading", "ja");
            show(analysis, texts[place][2], words, 40);
            item.append(analysis);
          }
          hits.append(item);
        }
      };

      box.hidden = false;
      let due;
      field.addEventListener("input", () => { clearTimeout(due); due = setTimeout(search, 120); });
      search();
    })();

    """#
}
