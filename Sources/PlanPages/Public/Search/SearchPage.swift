import Markup
import PlanModel

/// The field in which words are typed.
enum SearchForm {
  static func view(_ typed: String, _ contents: EditionContents, in voice: PublicVoice) -> HTML {
    // In a site of files only the search page itself has something that searches.
    if voice.form == .files {
      return element(.p, .class("search-link")) {
        element(.a, voice.link(contents.route(.search))) { voice.words.searchLong }
      }
    }
    return element(.form, .class("search"), .role(.search), .action(voice.target(contents.route(.search)))) {
      field(typed, in: voice)
    }
  }

  @HTMLBuilder static func field(_ typed: String, in voice: PublicVoice) -> HTML {
    element(.label, .for("q")) { voice.words.searchField }
    element(.span, .class("field")) {
      void(
        .input, .id("q"), .name("q"), .type(.search), .value(typed),
        .maxLength(SearchIndex.Query.longest),
        .withoutCompletion)
      element(.button, .type(.submit)) { voice.words.searchVerb }
    }
  }
}

/// What is found, or where to begin looking.
enum SearchPage {
  private static let mostHits = 100
  private static let mostListed = 600

  static func frame(
    _ query: SearchIndex.Query, _ index: SearchIndex?, _ contents: EditionContents, in voice: PublicVoice
  ) -> PublicFrame {
    let words = voice.words
    let isFiles = voice.form == .files
    let hits = query.words.isEmpty ? [] : index?.hits(for: query) ?? []
    let title = query.words.isEmpty ? words.search : words.found(query.text, hits.count)
    return PublicFrame(
      title: title, kind: "part-page search-page",
      main: .several([
        element(.h1) { words.searchLong },
        isFiles ? scripted(in: voice) : SearchForm.view(query.text, contents, in: voice),
        query.words.isEmpty ? .nothing : results(hits, query, contents, in: voice),
        query.words.isEmpty ? list(contents, in: voice) : .nothing,
      ]), scripts: isFiles ? [contents.route(.searchRows), .searchScript] : [])
  }

  /// The field that a script shows and fills; hidden without it.
  private static func scripted(in voice: PublicVoice) -> HTML {
    element(
      .div, .id("search"), .hidden, .data(.found, voice.words.foundPattern),
      .data(.none, voice.words.nothingFound)
    ) {
      element(.div, .class("search")) {
        element(.label, .for("q")) { voice.words.searchField }
        element(.span, .class("field")) {
          void(.input, .id("q"), .type(.search), .maxLength(SearchIndex.Query.longest), .withoutCompletion)
        }
      }
      element(.p, .id("count"), .role(.status)) {}
      element(.ol, .id("hits"), .class("hits")) {}
    }
  }

  private static func results(
    _ hits: [SearchIndex.Hit], _ query: SearchIndex.Query, _ contents: EditionContents, in voice: PublicVoice
  ) -> HTML {
    guard !hits.isEmpty else {
      return element(.div, .class("empty")) {
        element(.p) { voice.words.found(query.text, 0) }
        element(.p) { voice.words.nothingFound }
        element(.p) { element(.a, voice.link(contents.route(.search))) { voice.words.toIndex } }
      }
    }
    return .several([
      element(.p, .class("lead")) {
        voice.words.found(query.text, hits.count)
        if hits.count > mostHits { " \(voice.words.onlyFirst(mostHits))" }
      },
      element(.ol, .class("hits")) {
        for hit in hits.prefix(mostHits) { view(of: hit, query, contents, in: voice) }
      },
    ])
  }

  private static func view(
    of hit: SearchIndex.Hit, _ query: SearchIndex.Query, _ contents: EditionContents, in voice: PublicVoice
  ) -> HTML {
    let entry = contents.rows.entries[hit.entry]
    let words = SearchIndex.words(of: entry.indicator)
    func marked(_ field: SearchIndex.Field) -> Highlighted {
      Highlighted(text: words[field.rawValue], words: query.words)
    }
    return element(.li) {
      element(.p, .class("hit-name")) {
        element(.a, voice.link(contents.route(of: entry)), voice.planLanguage) { marked(.name).view() }
      }
      element(.p, .class("hint")) {
        "\(voice.phrases.pillar(contents.rows.pillar(of: entry).number)) · "
        element(.span, voice.planLanguage) { marked(.departments).view() }
      }
      if hit.fields.contains(.analysis) {
        element(.p, .class("reading"), voice.planLanguage) { marked(.analysis).excerpt() }
      }
    }
  }

  /// All names by their first letters; by pillar and department where they are too many.
  private static func list(_ contents: EditionContents, in voice: PublicVoice) -> HTML {
    let ways = element(.p) {
      voice.words.otherWays
      for (part, words) in [
        (EditionPart.overview, voice.words.byPillar), (.departments, voice.words.byDepartment),
      ] {
        " "
        element(.a, voice.link(contents.route(part))) { words }
      }
    }
    let entries = contents.rows.entries
    guard !entries.isEmpty, entries.count <= mostListed else { return ways }
    let sorted = entries.map { (key: SearchText($0.indicator.name).scalars, entry: $0) }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
    return .several([
      ways,
      element(.h2, .id("index")) { voice.words.index },
      element(.ul, .class("index")) {
        for (_, entry) in sorted {
          element(.li) {
            element(.a, voice.link(contents.route(of: entry)), voice.planLanguage) { entry.indicator.name }
            " "
            element(.span, .class("hint")) {
              voice.phrases.pillar(contents.rows.pillar(of: entry).number)
              " "
              voice.plan(entry.indicator.code)
            }
          }
        }
      },
    ])
  }
}
