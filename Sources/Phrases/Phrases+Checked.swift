import Board
import Planning

extension Phrases {
  /// `412 boekingen, 6 musea, tot 08/2027 nagekeken: 0 nieuw, 3 opzijgezet, 1 open`.
  package func sentence(_ checked: Checked) -> String {
    let bookings = count(checked.bookings, say("boeking", "booking"), say("boekingen", "bookings"))
    let museums = count(checked.museums, say("museum", "museum"), say("musea", "museums"))
    let until =
      checked.until.map { say(", tot \(monthAndYear($0))", ", to \(monthAndYear($0))") } ?? ""
    return "\(bookings), \(museums)\(until) " + say("nagekeken: ", "checked: ") + found(checked)
  }

  /// The same where a line is short: `Nagekeken tot 08/2027: 0 nieuw, 3 opzijgezet, 1 open`.
  package func short(_ checked: Checked) -> String {
    let until =
      checked.until.map { say(" tot \(monthAndYear($0))", " to \(monthAndYear($0))") } ?? ""
    return say("Nagekeken", "Checked") + "\(until): " + found(checked)
  }

  /// As long as there is room for: what was saved, and as much as fits of what was checked.
  package func sentence(_ notice: Notice, columns: Int, in plan: Plan? = nil) -> String {
    let long = sentence(notice, in: plan)
    guard let checked = notice.checked, long.count > columns else { return long }
    let saved = String(long.dropLast(sentence(checked).count))
    let least = say("Nagekeken: ", "Checked: ") + found(checked)
    let told = [saved + short(checked), saved + least, saved + found(checked)]
    // What a change of the house broke stands in what was saved.
    let last =
      notice.isOfHouse
      ? [saved] : [sentence(checked), short(checked), least, figure(checked.open)]
    return (told + last).first { $0.count <= columns } ?? last[0]
  }

  private func found(_ checked: Checked) -> String {
    let new = "\(number(checked.new.all)) " + say("nieuw", "new")
    let waived = say("\(number(checked.waived)) opzijgezet", "\(number(checked.waived)) waived")
    return "\(new), \(waived), \(figure(checked.open))"
  }

  /// `11 open`; where some block also how many, `13 open (2 blokkeren)`.
  private func figure(_ open: Checked.Open) -> String {
    let all = "\(number(open.all)) open"
    guard open.blocking > 0 else { return all }
    let verb = open.blocking == 1 ? say("blokkeert", "blocking") : say("blokkeren", "blocking")
    return "\(all) (\(number(open.blocking)) \(verb))"
  }

  private func monthAndYear(_ date: LocalDate) -> String {
    "\(date.month.padded(2))/\(date.year)"
  }
}

extension Notice {
  fileprivate var isOfHouse: Bool {
    if case .house = self { true } else { false }
  }

  fileprivate var checked: Checked? {
    switch self {
    case .saved(_, let checked), .cancelled(_, let checked), .undone(_, let checked),
      .redone(_, let checked), .house(_, _, let checked), .waived(let checked),
      .reopened(let checked):
      checked
    default: nil
    }
  }
}
