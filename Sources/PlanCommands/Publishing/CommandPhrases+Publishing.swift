import PlanModel

extension CommandPhrases {
  func writing(_ done: Int, _ all: Int) -> String {
    say("書き出し中 \(done)／\(all)件", "Writing \(done) of \(all)")
  }

  func moreNames(_ count: Int) -> String {
    say("ほかに\(count)件（--list ですべて）", "\(count) more (--list names all)")
  }

  func siteWritten(written: Int, bytes: Int, removed: Int, unchanged: Int, to folder: String) -> String {
    let size = "\(bytes / 1024) KB"
    return say(
      "\(folder) に書きました: 書いたファイル\(written)件（\(size)）、消したファイル\(removed)件、そのままのファイル\(unchanged)件。",
      "Wrote to \(folder): \(written) files (\(size)) written, \(removed) removed, \(unchanged) left as they were."
    )
  }
}
