import Phrases
import Testing

/// Holds a sentence in both languages against what every sentence must be.
func expectSound(
  _ sentence: (Phrases) -> String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let texts = Language.allCases.map { sentence(Phrases($0)) }
  for text in texts {
    #expect(!text.isEmpty, sourceLocation: sourceLocation)
    #expect([".", "?", "!"].contains(text.last), "\(text)", sourceLocation: sourceLocation)
    #expect(!text.contains("{"), "\(text)", sourceLocation: sourceLocation)
    #expect(!text.contains("  ") && !text.contains("\n"), "\(text)", sourceLocation: sourceLocation)
    #expect(!text.contains("Optional("), "\(text)", sourceLocation: sourceLocation)
  }
  #expect(Set(texts).count == texts.count, "\(texts)", sourceLocation: sourceLocation)
}

/// Holds a single word or heading against what it must be.
func expectSoundWord(
  _ word: (Phrases) -> String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let texts = Language.allCases.map { word(Phrases($0)) }
  #expect(Set(texts).count == texts.count, "\(texts)", sourceLocation: sourceLocation)
  for text in texts {
    #expect(!text.isEmpty && !text.contains("{"), "\(text)", sourceLocation: sourceLocation)
    #expect(text.last != ".", "\(text)", sourceLocation: sourceLocation)
  }
}
