/// A cell of a table that cannot be what the program wrote.
struct TableFault: Error {
  let table: String
  let column: String
}
