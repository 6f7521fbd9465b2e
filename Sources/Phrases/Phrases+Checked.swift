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
  ///
  /// The figures give way first, then the end of a title; what was done stays.
  package func sentence(_ notice: Notice, columns: Int, in plan: Plan? = nil) -> String {
    let long = sentence(notice, in: plan)
    guard let checked = notice.checked, long.count > columns else { return long }
    let saved = String(long.dropLast(sentence(checked).count))
    let least = say("Nagekeken: ", "Checked: ") + found(checked)
    let told = [short(checked), least, found(checked), brief(checked), briefest(checked)]
    if let fitting = told.map({ saved + $0 }).first(where: { $0.count <= columns }) {
      return fitting
    }
    guard let title = notice.title else {
      let room = columns - briefest(checked).count - 2
      return saved.prefix(max(1, room)).description.trimmed + "… " + briefest(checked)
    }
    let room = columns - saved.count - briefest(checked).count + title.count - 1
    let cut = notice.titled(String(title.prefix(max(1, room))).trimmed + "…")
    let rest = sentence(checked).count
    return String(sentence(cut, in: plan).dropLast(rest)) + briefest(checked)
  }

  private func brief(_ checked: Checked) -> String {
    "\(number(checked.new.all)) " + say("nieuw", "new") + ", \(figure(checked.open))"
  }

  /// `2 nieuw, 3 blokkeren`; where nothing blocks how many are open.
  private func briefest(_ checked: Checked) -> String {
    let new = "\(number(checked.new.all)) " + say("nieuw", "new")
    guard checked.open.blocking > 0 else { return "\(new), \(figure(checked.open))" }
    return "\(new), \(blocking(checked.open))"
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
    return "\(all) (\(blocking(open)))"
  }

  private func blocking(_ open: Checked.Open) -> String {
    let verb = open.blocking == 1 ? say("blokkeert", "blocking") : say("blokkeren", "blocking")
    return "\(number(open.blocking)) \(verb)"
  }

  private func monthAndYear(_ date: LocalDate) -> String {
    "\(date.month.padded(2))/\(date.year)"
  }
}

extension Notice {
  /// Of the activity it is about; nil where it is about none, or keeps its title to itself.
  fileprivate var title: String? {
    switch self {
    case .saved(let title, _), .cancelled(let title, _), .undone(let title, _),
      .redone(let title, _):
      title.isEmpty ? nil : title
    default: nil
    }
  }

  fileprivate func titled(_ title: String) -> Notice {
    switch self {
    case .saved(_, let checked): .saved(title: title, checked)
    case .cancelled(_, let checked): .cancelled(title: title, checked)
    case .undone(_, let checked): .undone(title: title, checked)
    case .redone(_, let checked): .redone(title: title, checked)
    default: self
    }
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
