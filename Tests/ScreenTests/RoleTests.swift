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

  @Test(arguments: Role.allCases)
  func `a role's name in themes is its own with hyphens`(role: Role) {
    let spelled = String(describing: role).reduce(into: "") { name, letter in
      name += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
    }
    #expect(role.name == spelled)
  }
}
