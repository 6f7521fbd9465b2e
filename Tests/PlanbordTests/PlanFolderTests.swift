import Foundation
import Testing

struct PlanFolderTests {
  @Test func `what is written out comes back unchanged`() throws {
    let program = try Program()
    let out = "\(program.home)/out"
    let written = try program.run("export", "plan", out)
    #expect(written.output == "Geschreven in \(out): 2 activiteiten en 4 boekingen.\n")
    #expect(try program.run("import", "plan", out).output == "Er verandert niets.\n")
  }

  @Test func `new and changed rows come in as one commit`() throws {
    let program = try Program()
    let folder = "\(program.home)/more"
    try SmallPlan.write(
      to: folder,
      changing: [
        "activities.csv": """
        id,title,museum,start,end,status
        a1,Lezing Leie en Schelde,stam,2027-03-22T12:00,2027-03-22T13:00,confirmed
        a2,WS 6C,stam,2027-03-23T10:00,2027-03-23T11:30,option
        a3,Concert,stam,2027-03-25T20:00,2027-03-25T22:00,confirmed
        """
      ])
    #expect(
      try program.run("import", "plan", folder, "--dry-run").output
        == "Proef: dit zou bewaard worden.\n")
    #expect(
      try program.run("import", "plan", folder).output == """
        Bewaard als wijziging 1.
        a1: Lezing Leie en Schelde, ma 22/03/2027 12:00–13:00, bevestigd
        a3: Concert, do 25/03/2027 20:00–22:00, bevestigd

        """)
  }

  @Test func `every fault is told with its file and line, and nothing comes in`() throws {
    let program = try Program()
    let folder = "\(program.home)/broken"
    try SmallPlan.write(
      to: folder,
      changing: [
        "activities.csv": """
        id,title,museum,start,end,status
        a1,Lezing Leie,stam,2027-02-30T12:00,2027-03-22T13:00,confirmed
        a2,WS 6C,stan,2027-03-23T10:00,2027-03-23T11:30,zeker
        """
      ])
    let refused = try program.run("import", "plan", folder)
    #expect(
      refused.errors == """
        planbord: activities.csv:2: start: ‘2027-02-30T12:00’: die dag bestaat niet.
        planbord: activities.csv:3: museum: verwijst naar onbekend ‘stan’; bedoelt u ‘stam’?
        planbord: activities.csv:3: status: ‘zeker’ is onbekend; het mag concept, option, confirmed, cancelled of archived zijn.

        """)
    #expect(refused.code == 2)
    #expect(try program.run("history").output == "")
  }
}
