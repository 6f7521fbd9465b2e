/// A request as it is noted on the phone or spoken: `47 fr di 10 90m im`, `een groep van 47 Franstalige
/// bezoekers dinsdag om half elf`, in any order that makes sense.
package struct TypedVisit: Hashable, Sendable {
  package internal(set) var visitors: Int?
  /// BCP 47 tag or `vgt`.
  package internal(set) var language: String?
  package internal(set) var days = TypedDays()
  /// Minutes of the day between which it may start and must be over.
  package internal(set) var from: Int?
  package internal(set) var until: Int?
  package internal(set) var minutes: Int?
  package internal(set) var museum: MuseumID?
  /// One of these.
  package internal(set) var rooms: [ResourceID] = []
  /// One of these.
  package internal(set) var people: [ResourceID] = []
  package internal(set) var pieces: [Pieces] = []
  package internal(set) var features: [String] = []
  package internal(set) var layouts: [String] = []
  /// What somebody must be able to do who is no guide.
  package internal(set) var skills: [String] = []
  /// The kind it will be booked as.
  package internal(set) var kind: String?
  package internal(set) var wantsGuide = false
  package internal(set) var isWithoutGuide = false
  /// A room is asked for, whatever it is for.
  package internal(set) var isRoom = false
  /// Pupils come.
  package internal(set) var isSchool = false
  /// Setting up and clearing away belong to it.
  package internal(set) var includesSetup = false
  /// What nothing could be made of, as typed.
  package internal(set) var unread: [String] = []
  /// Of it, what weighs whatever it looks like.
  var doubts: [String] = []
  /// People and skills as typed: they are not asked for beside a room.
  var notForRooms: [String] = []
  /// A morning, an afternoon; an hour says more.
  var part: Range<Int>?
  /// From when to when it is, so that it takes that long.
  var isExact = false
  /// Visitors, unless there turn out to be others: then an hour.
  var maybeHour: Int?
  /// Visitors by a bare number: where others are named as such, it was a length.
  var isBareNumber = false
  /// The last day named is the one before which it is.
  var isBeforeDay = false

  /// Of what is unread, what looks like a day, a length or a language: the answer does without it.
  package var doubtful: [String] {
    unread.filter { doubts.contains($0) || VisitWords.weighs($0) }
  }

  /// Reads Dutch and English alike.
  package init(_ text: String, today: LocalDate, museums: some Sequence<Museum>) {
    self.init(text, today: today, names: PlanNames(museums))
  }

  package init(_ text: String, today: LocalDate, names: PlanNames) {
    let words = VisitWords.words(of: text)
    var rest = words[...]
    var isCounted = false
    while let word = rest.first {
      let used = take(rest, of: words, today, names)
      if used == 0 {
        unread.append(word)
        // What is counted by a number is no visitor as long as nobody knows what it is.
        if isCounted { doubts.append(word) }
      }
      isCounted = used == 1 && visitors != nil && visitors == Int(word)
      rest = rest.dropFirst(max(1, used))
    }
    settleHours()
    settleThings()
  }

  /// How many words were understood from here on; what says most is tried first.
  private mutating func take(
    _ rest: ArraySlice<String>, of words: [String], _ today: LocalDate, _ names: PlanNames
  ) -> Int {
    if museum == nil, let found = names.museums.whole(rest) {
      museum = found.id
      return found.words
    }
    guard let word = rest.first else { return 0 }
    if let used = passFree(rest, today) ?? passNoDay(rest, today) ?? takeDays(rest, today) {
      return used
    }
    if let used = takeThing(rest, names) ?? takeGroups(rest) { return used }
    if VisitWords.isOfSchool(rest) { isSchool = true; return 1 }
    if let used = takePeople(rest) ?? passCompanions(rest) { return used }
    if let used = takeHours(rest) ?? takeLength(rest) ?? takeLanguage(rest, of: words) {
      return used
    }
    if VisitWords.vague.contains(word) { return 0 }
    if VisitWords.small.contains(word) || VisitWords.people.contains(word) { return 1 }
    if let part = partOfDay(word, before: rest) { self.part = part; return 1 }
    if isOther(word, after: rest.startIndex > 0 ? words[rest.startIndex - 1] : "", names) {
      doubts.append(word)
      return 0
    }
    if read(word, names.museums) || ["de", "en", "it"].contains(word) { return 1 }
    return takeRoom(word, names) ? 1 : 0
  }

  /// Days and periods; `dinsdag morgen` is a part of a day, and `fr` French first.
  private mutating func takeDays(_ rest: ArraySlice<String>, _ today: LocalDate) -> Int? {
    if rest.first == "morgen", days.namesAny { return nil }
    if rest.first == "fr", language == nil { return nil }
    guard let found = SpokenPeriods(today: today).read(rest) else { return nil }
    days.add(found.saying, inWeekOf: found.week)
    isBeforeDay = found.isBefore
    if let doubt = found.doubt {
      unread.append(doubt)
      doubts.append(doubt)
    }
    return found.words
  }

  /// `30 februari`: a day that there is not is said, rather than read as a number and a month.
  private mutating func passNoDay(_ rest: ArraySlice<String>, _ today: LocalDate) -> Int? {
    guard let word = rest.first, let day = Int(word), (29...39).contains(day),
      let month = rest.dropFirst().first, TypedWords.month(month) != nil,
      (try? TypedDate.read("\(word) \(month)", today: today)) == nil
    else { return nil }
    unread.append("\(word) \(month)")
    doubts.append("\(word) \(month)")
    return 2
  }

  /// `vrij` is what is looked for; before an hour it is a Friday.
  private func passFree(_ rest: ArraySlice<String>, _ today: LocalDate) -> Int? {
    guard rest.first == "vrij" else { return nil }
    let more = rest.dropFirst()
    guard !days.namesAny, let next = more.first, SpokenPeriods(today: today).read(more) == nil
    else {
      return 1
    }
    let isHour = next.first?.isNumber == true || next == "om" || SpokenWords.partOfDay(next) != nil
    return isHour ? nil : 1
  }
}
