import Foundation
import ProgramTestSupport
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
        4 boekingen, 1 museum, tot 03/2027 nagekeken: 0 nieuw, 0 opzijgezet, 0 open.

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
        planbord: activities.csv:3: museum: ‘stan’ bestaat niet; bedoel je ‘stam’?
        planbord: activities.csv:3: status: ‘zeker’ is onbekend; het mag concept, option, confirmed, cancelled of archived zijn.

        """)
    #expect(refused.code == 2)
    #expect(try program.run("history").output == "")
  }

  @Test func `conflicts of a folder come in open and are told`() throws {
    let program = try Program()
    let folder = "\(program.home)/clashing"
    try SmallPlan.write(
      to: folder,
      changing: [
        "activities.csv": """
        id,title,museum,start,end,status
        x1,Receptie,stam,2027-04-05T12:00,2027-04-05T14:00,confirmed
        x2,Debat,stam,2027-04-05T13:00,2027-04-05T15:00,confirmed
        """,
        "bookings.csv": """
        id,activity,resource,start,end
        y1,x1,stam-refter,2027-04-05T12:00,2027-04-05T14:00
        y2,x2,stam-refter,2027-04-05T13:00,2027-04-05T15:00
        """,
      ])
    let done = try program.run("import", "plan", folder)
    #expect(done.code == 0)
    #expect(done.output.contains("dubbel geboekt ma 05/04/2027 13:00–14:00: Receptie en Debat"))
    #expect(try program.run("check", "--from", "2027-04-05", "--to", "2027-04-05").code == 1)
  }
}
