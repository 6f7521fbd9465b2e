import Screen

/// Choosing between one's own and another's value of a field, when saving a form.
extension BoardState {
  /// Asks the first question there is; false when nothing is in question.
  mutating func ask(_ form: FormState) -> Bool {
    var form = form
    // Who typed the same as the other has settled it.
    let values = form.values
    form.questions.removeAll { question in
      question.fields.allSatisfy { values[$0] == question.theirs[$0] }
    }
    form.keepsMine = form.questions.isEmpty ? nil : true
    if let first = form.questions.first?.fields.first { form.focus = first }
    form.choices = []
    mode = .form(form)
    return form.keepsMine != nil
  }

  mutating func updateQuestion(_ form: FormState, _ question: FormQuestion, _ key: Key) -> [Effect]
  {
    var form = form
    switch key {
    case .left, .right, .up, .down, .tab, .backTab, .character(" "):
      form.keepsMine = form.keepsMine == false
    case .escape, .control("c"): form.keepsMine = nil
    case .enter, .control("s"):
      if form.keepsMine == false {
        for field in question.fields { form.set(field, to: question.theirs[field] ?? "") }
      }
      form.questions.removeFirst()
      form.keepsMine = nil
      return save(form)
    default: break
    }
    mode = .form(form)
    return []
  }
}
