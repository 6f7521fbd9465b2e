import ConstraintChecker
import Phrases
import Planning

/// One of an enum's words, upper and lower case alike.
func readWord<Word: RawRepresentable<String> & CaseIterable>(
  _ text: String, place: String
) throws(ArgumentFault) -> Word {
  guard let word = Word(rawValue: text.lowercased()) else {
    throw .unknownWord(text, place: place, allowed: Word.allCases.map(\.rawValue))
  }
  return word
}

/// A whole number within bounds.
func readNumber(
  _ text: String, place: String, in allowed: ClosedRange<Int>
) throws(ArgumentFault) -> Int {
  guard let number = Int(text) else { throw .notANumber(text, place: place, allowed: allowed) }
  guard allowed.contains(number) else {
    throw .outOfRange(text, place: place, allowed: allowed)
  }
  return number
}

/// Minutes, also written as a duration.
func readMinutes(
  _ text: String, place: String, in allowed: ClosedRange<Int>
) throws(ArgumentFault) -> Int {
  let minutes: Int
  do throws(TypedFault) { minutes = try TypedDuration.read(text) } catch {
    throw .typed(error, text: text, place: place)
  }
  guard allowed.contains(minutes) else { throw .outOfRange(text, place: place, allowed: allowed) }
  return minutes
}

/// What is typed behind an option is faulted there.
func readTyped<Value>(
  at place: String, _ read: () throws(ArgumentFault) -> Value
) throws(ArgumentFault) -> Value {
  do throws(ArgumentFault) { return try read() } catch {
    guard case .typed(let fault, let text, _) = error else { throw error }
    throw .typed(fault, text: text, place: place)
  }
}

/// The tag of a language, in lower case as people's languages are written; empty names none.
func readLanguage(_ text: String, place: String) throws(ArgumentFault) -> String {
  guard LanguageTag.isKnown(text) else { throw .unknownLanguage(text, place: place) }
  return text.lowercased()
}

/// One of the words the plan knows, by itself or by a name; any where it knows none.
func readKnown(
  _ text: String, _ known: KnownWords, place: String
) throws(ArgumentFault) -> String {
  guard !text.isEmpty, !known.words.isEmpty else { return text }
  guard let word = known.find(text) else {
    throw .unknownWord(text, place: place, allowed: known.words)
  }
  return word
}
