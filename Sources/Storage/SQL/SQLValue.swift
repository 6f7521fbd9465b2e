/// A value bound to a statement.
enum SQLValue {
  case integer(Int)
  case text(String)
  case blob([UInt8])
  case null

  static func integer(_ value: Int?) -> SQLValue {
    value.map { .integer($0) } ?? .null
  }

  static func text(_ value: String?) -> SQLValue {
    value.map { .text($0) } ?? .null
  }
}
