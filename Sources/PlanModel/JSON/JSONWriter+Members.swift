extension JSONWriter {
  /// Writes a member.
  package mutating func member(_ key: StaticString, _ text: String) {
    self.key(key)
    string(text)
  }

  package mutating func member(_ key: StaticString, _ number: Int) {
    self.key(key)
    integer(number)
  }

  package mutating func member<Subject>(_ key: StaticString, _ identifier: Identifier<Subject>) {
    member(key, identifier.text)
  }

  package mutating func member(_ key: StaticString, _ year: FiscalYear) {
    member(key, year.westernYear)
  }

  package mutating func member(_ key: StaticString, _ date: CalendarDate) {
    member(key, date.description)
  }

  /// Amounts are strings, so that no reader makes floating-point numbers of them.
  package mutating func member(_ key: StaticString, _ amount: Amount) {
    member(key, amount.description)
  }

  package mutating func member<Word: RawRepresentable>(_ key: StaticString, _ word: Word)
  where Word.RawValue == String {
    member(key, word.rawValue)
  }

  /// Leaves the member out where there is nothing to say; so do the others that take an optional value.
  package mutating func member(_ key: StaticString, _ text: String?) {
    if let text { member(key, text) }
  }

  package mutating func member(_ key: StaticString, _ number: Int?) {
    if let number { member(key, number) }
  }

  package mutating func member<Subject>(_ key: StaticString, _ identifier: Identifier<Subject>?) {
    if let identifier { member(key, identifier) }
  }

  package mutating func member(_ key: StaticString, _ year: FiscalYear?) {
    if let year { member(key, year) }
  }

  package mutating func member(_ key: StaticString, _ date: CalendarDate?) {
    if let date { member(key, date) }
  }

  mutating func member(_ key: StaticString, _ amount: Amount?) {
    if let amount { member(key, amount) }
  }

  /// Leaves the member out where it is `false`.
  package mutating func member(_ key: StaticString, _ flag: Bool) {
    guard flag else { return }
    self.key(key)
    boolean(true)
  }

  /// Leaves the member out where the list is empty.
  package mutating func member(_ key: StaticString, _ texts: [String]) {
    guard !texts.isEmpty else { return }
    self.key(key)
    strings(texts)
  }

  package mutating func member<Subject>(_ key: StaticString, _ identifiers: [Identifier<Subject>]) {
    self.key(key)
    strings(identifiers.map(\.text))
  }
}
