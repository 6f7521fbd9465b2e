import Board
import Planning

/// Two people at one item.
extension Phrases {
  /// As the form names it, where it does.
  package func label(_ field: PlanField) -> String {
    switch field {
    case .title: label(FormField.title)
    case .museum: label(FormField.museum)
    case .time: say("Tijd", "Time")
    case .kind: label(FormField.kind)
    case .status: label(FormField.status)
    case .setup: label(FormField.setup)
    case .teardown: label(FormField.teardown)
    case .visitors: label(FormField.visitors)
    case .language: label(FormField.language)
    case .client: label(FormField.client)
    case .reference: label(FormField.reference)
    case .exhibition: say("Tentoonstelling", "Exhibition")
    case .phase: say("Fase", "Phase")
    case .series: say("Reeks", "Series")
    case .notes: label(FormField.notes)
    case .needs: say("Behoeften", "Needs")
    case .askedAt: say("Gevraagd op", "Asked on")
    case .optionUntil: say("Optie tot", "Option until")
    case .resource: say("Zaal of middel", "Room or resource")
    case .quantity: say("Aantal", "Quantity")
    case .bookingTime: say("Tijd van een boeking", "A booking's time")
    case .existence: say("Boeking", "Booking")
    }
  }

  /// What was taken over from whom, `Titel en tijd van An overgenomen`.
  package func taken(_ fields: [TakenField]) -> String {
    var authors: [String] = []
    for field in fields where !authors.contains(field.by) { authors.append(field.by) }
    return authors.map { author in
      taken(names(fields.filter { $0.by == author }.map(\.field)), by: author)
    }.joined(separator: " ")
  }

  package func taken(_ fields: [PlanField], by author: String?) -> String {
    taken(names(fields), by: author ?? someone)
  }

  package func taken(_ fields: [FormField], by author: String?) -> String {
    taken(sentence(of: fields.map { label($0) }), by: author ?? someone)
  }

  private func taken(_ names: String, by author: String) -> String {
    say("\(names) van \(author) overgenomen.", "Took \(names.lowercased()) from \(author).")
  }

  private func names(_ fields: [PlanField]) -> String {
    var names: [String] = []
    for name in fields.map({ label($0) }) where !names.contains(name) { names.append(name) }
    return sentence(of: names)
  }

  /// The first begins the sentence, the others are in the middle of it.
  private func sentence(of names: [String]) -> String {
    list(names.prefix(1) + names.dropFirst().map { $0.lowercased() })
  }

  package var someone: String { say("iemand anders", "someone else") }

  /// What is said of the item in hand when another moves it too.
  func alsoMoved(_ author: String?, _ title: String) -> String {
    let author = author ?? someone
    return say(
      "\(author) verplaatste \(named(title)) ook: Enter zet het hier, Esc laat het waar \(author) het zette.",
      "\(author) moved \(named(title)) too: Enter puts it here, Esc leaves it where \(author) put it."
    )
  }

  /// Marks a field that both changed, with what the other wrote.
  package func alsoChanged(_ question: FormQuestion, _ text: String) -> String {
    "\(question.by ?? someone): \(text.isEmpty ? empty : text)"
  }

  package func asks(_ question: FormQuestion) -> String {
    let fields = sentence(of: question.fields.map { label($0) })
    let author = question.by ?? someone
    return say(
      "\(fields): jij en \(author) veranderden dit allebei. Wat blijft?",
      "\(fields): you and \(author) both changed this. Which stays?")
  }

  package func mine(_ text: String) -> String { say("van jou: \(text)", "yours: \(text)") }

  package func theirs(_ text: String, of author: String?) -> String {
    let author = author ?? someone
    return say("van \(author): \(text)", "\(author)'s: \(text)")
  }

  package var empty: String { say("leeg", "empty") }

  /// Said while something is in question and nothing is asked yet.
  package func inQuestion(_ question: FormQuestion, _ text: String) -> String {
    let fields = sentence(of: question.fields.map { label($0) })
    let author = question.by ?? someone
    return say(
      "\(author) veranderde ook: \(fields.lowercased()) (\(text)). Bij het bewaren kies je wat blijft.",
      "\(author) changed this too: \(fields.lowercased()) (\(text)). When saving you choose which stays."
    )
  }
}
