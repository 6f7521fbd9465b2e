import Planning

extension Phrases {
  /// What is wrong with what an activity asks for, and what would be right.
  package func sentence(_ fault: NeedText.Fault) -> String {
    switch fault {
    case .unknown(let word):
      say(
        "niemand en niets heeft \(quoted(word)); kies uit de lijst, of schrijf "
          + "\(quoted("vaardigheid:" + word)).",
        "nobody and nothing has \(quoted(word)); choose from the list, or write "
          + "\(quoted("skill:" + word)).")
    case .ambiguous(let word, let forms) where forms.count > 1:
      say(
        "\(quoted(word)) kan \(choice(forms.map(name))) zijn; schrijf bijvoorbeeld "
          + "\(quoted(name(forms[0]) + ":" + word)).",
        "\(quoted(word)) may be a \(choice(forms.map(name))); write for instance "
          + "\(quoted(name(forms[0]) + ":" + word)).")
    case .ambiguous(let word, _):
      say(
        "meer dan één woord begint met \(quoted(word)); typ verder.",
        "several words start with \(quoted(word)); type on.")
    case .notANumber(let most):
      say(
        "een geheel getal van 1 tot \(number(most))", "a whole number from 1 to \(number(most))")
    case .onlyOnce(let word):
      say(
        "\(quoted(word)) is er of is er niet; laat het aantal weg.",
        "\(quoted(word)) is there or it is not; leave the number out.")
    }
  }

  private func name(_ form: Need.Form) -> String {
    switch form {
    case .skill: say("vaardigheid", "skill")
    case .language: say("taal", "language")
    case .feature: say("voorziening", "feature")
    case .layout: say("opstelling", "layout")
    case .material: say("materiaal", "material")
    }
  }
}
