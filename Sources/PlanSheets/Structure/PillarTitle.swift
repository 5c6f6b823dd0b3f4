/// A pillar's title and the tag behind it: 「…を支援【突き抜け】」.
enum PillarTitle {
  static func read(_ lines: [Range<Int>], in text: SheetText) -> (title: String, tag: String?) {
    var words: [Unicode.Scalar] = []
    for line in lines { words.append(contentsOf: text.scalars[line]) }
    var tag: String?
    if let open = words.lastIndex(of: "【"), let close = words.lastIndex(of: "】"), open < close {
      tag = words[(open + 1)..<close].filter { !$0.isSpace }.string
      words.removeSubrange(open...close)
    }
    for suffix in ["（続き）", "（つづき）", "(続き)", "（続）"] where words.string.hasSuffix(suffix) {
      words.removeLast(suffix.unicodeScalars.count)
    }
    while words.last?.isSpace ?? false { words.removeLast() }
    return (words.string, tag)
  }
}
