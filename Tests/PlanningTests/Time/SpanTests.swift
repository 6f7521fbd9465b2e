import Testing

@testable import Planning

@Suite struct SpanTests {
  private func span(_ start: Int32, _ end: Int32) throws -> Span {
    try #require(Span(Instant(minutes: start), Instant(minutes: end)))
  }

  @Test func `a span that ends where it starts is no span`() {
    #expect(Span(Instant(minutes: 5), Instant(minutes: 5)) == nil)
  }

  @Test func `touching spans do not overlap`() throws {
    #expect(try !span(0, 60).overlaps(span(60, 90)))
    #expect(try span(0, 60).intersection(span(60, 90)) == nil)
  }

  @Test func `one shared minute is an overlap`() throws {
    #expect(try span(0, 61).intersection(span(60, 90)) == span(60, 61))
  }

  @Test func `set-up and tear-down widen a span on both sides`() throws {
    #expect(try span(100, 200).widened(before: 30, after: 15) == span(70, 215))
  }
}
