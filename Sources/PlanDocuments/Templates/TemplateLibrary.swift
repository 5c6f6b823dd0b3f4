/// The files that forms' templates include; each stands beside the template under its name.
enum TemplateLibrary {
  static let files: [(name: String, text: String)] = [
    ("hashira.typ", frame), ("sheets.typ", sheets), ("lists.typ", lists), ("charts.typ", charts),
  ]
}
