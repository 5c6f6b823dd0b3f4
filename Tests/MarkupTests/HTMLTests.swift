import Markup
import Testing

@Suite struct HTMLTests {
  private func text(_ html: HTML) -> String {
    String(decoding: html.rendered(), as: UTF8.self)
  }

  @Test func `statements, conditions and loops become one piece`() {
    let names = ["甲", "乙"]
    let html = element(.ul) {
      for name in names { element(.li) { name } }
      if names.isEmpty { "none" }
      if names.count == 2 { "two" } else { "many" }
    }
    #expect(text(html) == "<ul><li>甲</li><li>乙</li>two</ul>")
  }

  @Test func `a void element takes no end tag`() {
    #expect(text(void(.br)) == "<br>")
    #expect(text(void(.meta, .charset("utf-8"))) == "<meta charset=\"utf-8\">")
  }

  @Test func `an absent attribute is left out`() {
    let language: Attribute? = nil
    #expect(text(element(.p, .id("a"), language)) == "<p id=\"a\"></p>")
  }

  @Test func `a document begins with its type`() {
    #expect(text(.document(element(.html, .lang("ja")))) == "<!DOCTYPE html>\n<html lang=\"ja\"></html>\n")
  }

  @Test func `numbers of a drawing are written to a tenth`() {
    let line = element(.line, .x1(1), .y1(-0.04), .x2(2.25), .y2(-3.5))
    #expect(text(line) == "<line x1=\"1\" y1=\"0\" x2=\"2.3\" y2=\"-3.5\"></line>")
    #expect(
      text(element(.polyline, .points([Point(x: 1, y: 2), Point(x: .nan, y: .infinity)])))
        == "<polyline points=\"1 2 0 0\"></polyline>")
  }
}
