import ConstraintChecker
import Interchange
import Phrases
import Planning
import Repairs
import Testing

/// Ways out of the conflicts of the sample year.
@Suite struct WaysOutTests {
  @Test func `no two ways out of one conflict are told in the same words`() throws {
    let (today, folder) = (SampleDataTests.today, SampleDataTests.folder.path)
    let plan = try PlanFolderReader.read(folder)
    for conflict in ConstraintCheck.whole(plan, now: today).conflicts {
      var search = RepairSearch(for: conflict, in: plan, now: today)
      let ways = search.singles()
      for language in [Language.nl, .en] {
        let told = Phrases(language).sentences(ways, in: plan)
        let doubled = Dictionary(grouping: told) { $0 }.filter { $0.value.count > 1 }.keys
        #expect(doubled.isEmpty, "\(conflict.rule.rawValue): \(doubled.sorted())")
      }
    }
  }
}
