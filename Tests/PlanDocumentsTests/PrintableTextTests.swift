import Testing

@testable import PlanDocuments

struct PrintableTextTests {
  @Test(arguments: [
    ("水辺の商い", "水辺の商い"), ("", ""), ("一行\r\n二行\u{2028}三行\u{0B}四行\r五行", "一行\n二行\n三行\n四行\n五行"),
    ("列\t列", "列 列"), ("\u{202E}逆\u{202C}\u{2066}順\u{2069}", "逆順"), ("ベル\u{7}\u{1B}[31m\u{0}", "ベル[31m"),
    ("\u{FEFF}頭", "頭"), ("葛\u{E0100}城と𠮷野", "葛\u{E0100}城と𠮷野"), ("#sys.inputs $x$ *b*", "#sys.inputs $x$ *b*"),
    ("\u{FFF9}注\u{FFFB}", "注"),
  ])
  func `nothing in a text steers the page`(text: String, printed: String) {
    #expect(PrintableText.clean(text) == printed)
  }
}
