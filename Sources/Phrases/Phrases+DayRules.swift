import ConstraintChecker
import Planning

/// Rules about opening hours, holidays and school days.
extension Phrases {
  func dayTitle(_ rule: RuleCode) -> String {
    switch rule {
    case .openHours: say("Buiten de openingsuren", "Outside opening hours")
    case .closedDay: say("Museum gesloten", "Museum closed")
    case .holiday: say("Feestdag", "Public holiday")
    default: say("Geen les op school", "No lessons at school")
    }
  }

  func dayExplanation(_ rule: RuleCode) -> String {
    switch rule {
    case .openHours:
      say(
        "Een activiteit voor bezoekers valt gedeeltelijk buiten de openingsuren van die dag; een waarschuwing als er zonder rondleiding iemand voor geboekt is.",
        "An activity for visitors lies partly outside that day's opening hours; a warning where somebody is booked on what is no tour."
      )
    case .closedDay:
      say(
        "Een activiteit voor bezoekers begint op een dag waarop het museum gesloten is.",
        "An activity for visitors starts on a day on which the museum is closed.")
    case .holiday:
      say(
        "Een activiteit begint op een feestdag of brugdag, ook een eigen dag van het museum: een waarschuwing voor medewerkers en scholen. Voor bezoekers en genodigden ter info, enkel op feestdagen, en niet waar het museum uren voor feestdagen heeft.",
        "An activity starts on a public holiday or bridge day, also one of the museum's own: a warning for staff and schools. For visitors and guests a note, on holidays only, and not where the museum has hours for holidays."
      )
    default:
      say(
        "Een klasbezoek valt in een schoolvakantie of op woensdagnamiddag.",
        "A school visit lies in a school holiday or on a Wednesday afternoon.")
    }
  }

  func remedyOfDay(_ rule: RuleCode) -> String {
    switch rule {
    case .openHours:
      say(
        "Opgelost als de activiteit binnen de openingsuren valt.",
        "Gone when the activity lies within opening hours.")
    case .closedDay:
      say(
        "Opgelost op een dag waarop het museum open is, of met een uitzondering op de openingsuren.",
        "Gone on a day on which the museum is open, or with an exception to its hours.")
    case .holiday:
      say("Opgelost op een gewone dag.", "Gone on an ordinary day.")
    default:
      say("Opgelost op een dag met les op dat uur.", "Gone on a day with lessons at that hour.")
    }
  }

  func dayRule(_ conflict: Conflict, _ names: ConflictNames) -> String {
    guard case .activity(let activity) = conflict.sides else { return "" }
    let title = names.title(of: activity)
    switch conflict.fact {
    case .opening(let date, let open): return opening(title, museum(activity, names), date, open)
    case .dayOff(let date, let meaning):
      let day = day(date)
      let what = conflict.rule == .schoolHol ? school(meaning) : holiday(meaning)
      return say("\(title): \(day) is \(what).", "\(title): \(day) is \(what).")
    default: return title
    }
  }

  private func opening(
    _ title: String, _ museum: String, _ date: LocalDate, _ open: OpenDay
  ) -> String {
    let (day, layer) = (day(date), layer(open))
    guard !open.isClosed else {
      return say(
        "\(title): \(museum) is gesloten op \(day) (\(layer)).",
        "\(title): \(museum) is closed on \(day) (\(layer)).")
    }
    let hours = list(open.hours.map { "\(clock($0.lowerBound))–\(clock($0.upperBound))" })
    return say(
      "\(title) valt buiten de openingsuren van \(museum) op \(day): \(hours) (\(layer)).",
      "\(title) is outside the opening hours of \(museum) on \(day): \(hours) (\(layer)).")
  }

  private func clock(_ minutes: Int) -> String {
    "\(twoDigits(minutes / 60)):\(twoDigits(minutes % 60))"
  }

  private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// Which of a museum's rules decided a day.
  package func layer(_ open: OpenDay) -> String {
    switch open.layer {
    case .date: say("uitzondering voor die dag", "an exception for that day")
    case .yearly: say("elk jaar op die datum", "each year on that date")
    case .holiday(let holiday): name(holiday)
    case .school(let school): name(school)
    case .week:
      open.isLate
        ? say("gewone week met nocturne", "ordinary week with late opening")
        : say("gewone week", "ordinary week")
    }
  }

  private func holiday(_ meaning: DayMeaning) -> String {
    meaning.holiday.map { name($0) } ?? meaning.bridge.map {
      "\(say("brugdag", "bridge day")) \($0)"
    }
      ?? ""
  }

  private func school(_ meaning: DayMeaning) -> String {
    meaning.school.map { name($0) } ?? say("woensdagnamiddag", "a Wednesday afternoon")
  }

  /// A museum's own name, also of a proposal.
  private func museum(_ activity: ActivityIndex, _ names: ConflictNames) -> String {
    guard activity.row >= 0 else { return say("het museum", "the museum") }
    return names.plan.museum(activity).name
  }
}

extension Phrases {
  package func name(_ holiday: DayMeaning.Holiday) -> String {
    switch holiday {
    case .legal(let legal): name(legal)
    case .local(let name): name
    }
  }

  package func name(_ school: DayMeaning.School) -> String {
    switch school {
    case .flemish(let holiday): name(holiday)
    case .local(let name): name
    }
  }

  private func name(_ holiday: PublicHoliday) -> String {
    switch holiday {
    case .newYear: say("nieuwjaar", "New Year’s Day")
    case .easterMonday: say("paasmaandag", "Easter Monday")
    case .labourDay: say("Dag van de Arbeid", "Labour Day")
    case .ascension: say("O.L.H. Hemelvaart", "Ascension Day")
    case .whitMonday: say("pinkstermaandag", "Whit Monday")
    case .nationalDay: say("nationale feestdag", "National Day")
    case .assumption: say("O.L.V. Hemelvaart", "Assumption")
    case .allSaints: say("Allerheiligen", "All Saints’ Day")
    case .armistice: say("Wapenstilstand", "Armistice Day")
    case .christmas: say("Kerstmis", "Christmas Day")
    }
  }

  private func name(_ holiday: SchoolHoliday) -> String {
    switch holiday {
    case .autumn: say("herfstvakantie", "autumn holiday")
    case .christmas: say("kerstvakantie", "Christmas holiday")
    case .crocus: say("krokusvakantie", "carnival holiday")
    case .easter: say("paasvakantie", "Easter holiday")
    case .ascension: say("hemelvaartsvakantie", "Ascension holiday")
    case .summer: say("zomervakantie", "summer holiday")
    }
  }
}
