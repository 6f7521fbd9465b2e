/// Something that happens: a visit, a workshop, a rental, a phase of an exhibition.
package struct Activity: Hashable, Sendable {
  package var id: ActivityID
  package var title: String
  package var museum: MuseumID
  /// Without set-up and tear-down.
  package var span: Span
  /// An open word such as `workshop` or `rondleiding`; empty when none is given.
  package var kind: String
  package var status: Status
  /// Minutes needed before the start, 0 … 65535.
  package var setup: Int
  /// Minutes needed after the end, 0 … 65535.
  package var teardown: Int
  package var visitors: Int?
  /// BCP 47 tag or `vgt`; empty when none is given.
  package var language: String
  package var about: About
  /// What it asks for, in the order in which it was asked.
  package var needs: [Need]
  package var version: Int

  package init(
    id: ActivityID, title: String, museum: MuseumID, span: Span, kind: String = "",
    status: Status = .confirmed, setup: Int = 0, teardown: Int = 0, visitors: Int? = nil,
    language: String = "", about: About = About(), needs: [Need] = [], version: Int = 1
  ) {
    self.id = id
    self.title = title
    self.museum = museum
    self.span = span
    self.kind = kind
    self.status = status
    self.setup = setup
    self.teardown = teardown
    self.visitors = visitors
    self.language = language
    self.about = about
    self.needs = needs
    self.version = version
  }
}

extension Activity {
  /// What few activities have; each is empty when not given.
  package struct About: Hashable, Sendable {
    /// Name of the organisation that comes.
    package var client: String
    /// Its number in the customer system.
    package var reference: String
    /// Id of the exhibition's own activity.
    package var exhibition: String
    package var phase: String
    package var series: String
    package var notes: String
    /// Since when it has been asked for; among options on one place the oldest comes first.
    package var askedAt: Instant?
    /// Last local day on which an option still stands.
    package var optionUntil: LocalDate?

    package init(
      client: String = "", reference: String = "", exhibition: String = "", phase: String = "",
      series: String = "", notes: String = "", askedAt: Instant? = nil,
      optionUntil: LocalDate? = nil
    ) {
      self.client = client
      self.reference = reference
      self.exhibition = exhibition
      self.phase = phase
      self.series = series
      self.notes = notes
      self.askedAt = askedAt
      self.optionUntil = optionUntil
    }

    package var isEmpty: Bool { self == About() }
  }
}
