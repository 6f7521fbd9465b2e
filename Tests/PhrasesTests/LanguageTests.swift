import Phrases
import Testing

struct LanguageTests {
  @Test(arguments: [
    ([:], Language.nl), (["LANG": "en_GB.UTF-8"], .en), (["LANG": "nl_BE.UTF-8"], .nl),
    (["LANG": "C.UTF-8"], .nl), (["LANG": "fr_BE.UTF-8"], .nl),
    (["LANG": "nl_BE.UTF-8", "LC_MESSAGES": "en_US"], .en),
    (["LANG": "en_US", "LC_ALL": "nl_BE.UTF-8"], .nl), (["LANG": "en_US", "LC_ALL": ""], .en),
  ])
  func `the first variable that is set decides`(
    environment: [String: String], language: Language
  ) {
    #expect(Language.preferred(environment: environment) == language)
  }
}
