/// A time at which a person is not there.
///
/// Why is nobody's business and has no place here.
package struct Absence: Hashable, Sendable {
  package enum Form: String, CaseIterable, Sendable {
    case absent, leave, training
  }

  package var id: String
  package var person: ResourceID
  package var span: Span
  package var form: Form
  package var version: Int

  package init(
    id: String, person: ResourceID, span: Span, form: Form = .absent, version: Int = 1
  ) {
    self.id = id
    self.person = person
    self.span = span
    self.form = form
    self.version = version
  }
}
