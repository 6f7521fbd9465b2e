import Screen
import Testing

@Suite struct RoleTests {
  @Test func `every role has a letter and a name of its own`() {
    #expect(Set(Role.allCases.map(\.letter)).count == Role.allCases.count)
    #expect(Set(Role.allCases.map(\.name)).count == Role.allCases.count)
  }

  @Test(arguments: Role.allCases)
  func `a role is found by its name`(role: Role) {
    #expect(Role(name: role.name) == role)
  }
}
