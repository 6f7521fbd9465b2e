import Planning
import Testing

@testable import Interchange

@Suite struct HouseFolderTests {
  private func faults(_ file: PlanFile, _ text: String) -> [String] {
    Folder([file: text, .skills: "id,form\ngids,skill\nfr,language\n"]).faults
  }

  @Test func `rows of the house come in with their usual values`() throws {
    let plan = try Folder([
      .skills: "id\ngids\n", .staffSkills: "person,skill\njan,gids\n",
      .employment: "person\njan\n", .kinds: "id\nles\n",
      .layouts: "room,layout,people\nzaal,u,12\n",
      .ruleSettings: "museum,rule,parameters\n,rest-day,hours=11;days=7\n",
    ]).plan()
    #expect(plan.house.kinds["les"] == ActivityKind(id: "les"))
    #expect(plan.house.grants["jan"] == [SkillGrant(person: "jan", skill: "gids")])
    #expect(plan.house.employments["jan"] == Employment(person: "jan"))
    #expect(plan.house.layouts["zaal"] == [Layout(room: "zaal", name: "u", people: 12)])
    #expect(plan.house.setting(of: "rest-day", in: "x")?.parameters == ["hours": 11, "days": 7])
  }

  @Test func `hours to settle and pieces a van takes may be left empty, and may not be nothing`()
    throws
  {
    let plan = try Folder([
      .resources: "id,kind\nzaal,room\npodium,material\nspot,material\n",
      .kinds: "id,dust,settling_hours\nverf,yes,672\npoets,yes,0\nwerken,yes,\n",
      .handling: "material,van,per_van\npodium,yes,12\nspot,yes,\n",
    ]).plan()
    let hours = ["verf", "poets", "werken"].map { plan.house.kinds[$0]?.settlingHours }
    #expect(hours == [672, 0, nil])
    #expect(plan.house.handling["podium"]?.perVan == 12)
    #expect(plan.house.handling["spot"]?.perVan == nil)
    let found = faults(.kinds, "id,settling_hours\nverf,1001\n")
    #expect(
      found == ["kinds.csv:2 settling_hours '1001' outOfRange(allowed: ClosedRange(0...1000))"])
  }

  @Test func `an empty profile follows the form, empty warning days the rule`() throws {
    let plan = try Folder([
      .resources: "id,kind,skills\nzaal,room,\njan,staff,\nels,staff,\nwim,staff,\npia,staff,\n",
      .employment:
        "person,form,profile,weekly_minutes\njan,employee,,\nels,volunteer,,480\nwim,guard-firm,,\n"
        + "pia,student,labour-act,1200\n",
      .skills: "id,warning_days\nkraan,\nehbo,90\n",
    ]).plan()
    let found = ["jan", "els", "wim", "pia"].map { plan.house.employments[$0]?.profile }
    #expect(found == [.publicSector, Employment.Profile.none, .freelance, .labourAct])
    #expect(plan.house.employments["els"]?.ownMaximum == 480)
    #expect(plan.house.employments["pia"]?.ownMaximum == nil)
    #expect(plan.house.skills["kraan"] == Skill(id: "kraan", warningDays: nil))
    #expect(plan.house.skills["ehbo"]?.warningDays == 90)
  }

  @Test func `several times of one day are one row, and a date may be free`() throws {
    let plan = try Folder([
      .availability:
        "person,day,open,close\njan,2,13:00,17:00\njan,2,09:00,12:00\njan,2027-03-22,,\n"
    ]).plan()
    #expect(plan.house.availability["jan"]?[.weekday(2)] == [540..<720, 780..<1020])
    #expect(plan.house.availability["jan"]?[.date(LocalDate(days: 20_899))] == [])
  }

  @Test func `skill words are grants without end unless a row says otherwise`() throws {
    let plan = try Folder([
      .resources: "id,kind,skills\nzaal,room,\njan,staff,gids;lang:fr;lang:nl\n",
      .staffSkills: "person,skill,level,valid_until\njan,fr,c1,2027-03-31\n",
    ]).plan()
    let jan = try #require(plan.resource("jan"))
    #expect(
      plan.grants(of: jan) == [
        SkillGrant(
          person: "jan", skill: "fr", level: .c1, validUntil: LocalDate(iso: "2027-03-31")),
        SkillGrant(person: "jan", skill: "gids"), SkillGrant(person: "jan", skill: "nl"),
      ])
  }

  @Test func `an absence has no reason, and a column for one is a fault`() {
    let found = faults(
      .absences, "id,person,start,end,reason\nx,jan,2027-03-22T09:00,2027-03-22T17:00,griep\n")
    #expect(found.count == 1)
    #expect(found[0].hasPrefix("absences.csv:1 reason 'reason' unknownColumn"))
  }

  @Test(arguments: [
    (
      PlanFile.absences, "id,person,start,end\nx,jan,2027-03-22T09:00,2027-03-22T09:00\n",
      "absences.csv:2 end '2027-03-22T09:00' endNotAfterStart"
    ),
    (
      .absences, "id,person,start,end\nx,jn,2027-03-22T09:00,2027-03-22T10:00\n",
      #"absences.csv:2 person 'jn' unknownID(nearest: Optional("jan"))"#
    ),
    (
      .staffSkills, "person,skill,level\njan,fr,b3\n",
      #"staff_skills.csv:2 level 'b3' unknownValue(allowed: ["a1", "a2", "b1", "b2", "c1", "c2"])"#
    ),
    (
      .staffSkills, "person,skill\njan,gidsn\n",
      #"staff_skills.csv:2 skill 'gidsn' unknownID(nearest: Optional("gids"))"#
    ),
    (
      .staffSkills, "person,skill\njan,fr\njan,fr\n",
      "staff_skills.csv:3 person 'jan' duplicateID(firstLine: 2)"
    ),
    (
      .staffSkills, "person,skill,valid_from,valid_until\njan,fr,2027-02-01,2027-01-31\n",
      "staff_skills.csv:2 valid_until '2027-01-31' endNotAfterStart"
    ),
    (
      .employment, "person\nzaal\n",
      "employment.csv:2 person 'zaal' notOfKind(Planning.Resource.Kind.staff)"
    ),
    (
      .employment, "person,profile\njan,ambtenaar\n",
      #"employment.csv:2 profile 'ambtenaar' unknownValue(allowed: ["public-sector", "labour-act", "freelance", "none"])"#
    ),
    (
      .closures, "id,room,start,end,reason\nx,jan,2027-03-22T09:00,2027-03-23T09:00,werf\n",
      "closures.csv:2 room 'jan' notOfKind(Planning.Resource.Kind.room)"
    ),
    (
      .layouts, "room,layout,people\nzaal,u,-1\n",
      "layouts.csv:2 people '-1' outOfRange(allowed: ClosedRange(0...1000000))"
    ),
    (.adjacency, "room,neighbour\nzaal,zaal\n", "adjacency.csv:2 neighbour 'zaal' besideItself"),
    (
      .availability, "person,day,open,close\njan,2,17:00,09:00\n",
      "availability.csv:2 close '09:00' endNotAfterStart"
    ),
    (
      .zones, "id,museum,rooms\nz,default,zaal; zael\n",
      #"zones.csv:2 rooms 'zaal; zael' unknownID(nearest: Optional("zaal"))"#
    ),
    (
      .zones, "id,museum,rooms\nz,default,jan\n",
      "zones.csv:2 rooms 'jan' notOfKind(Planning.Resource.Kind.room)"
    ),
    (
      .zones, "id,museum,rooms,attendants\nz,default,,-1\n",
      "zones.csv:2 attendants '-1' outOfRange(allowed: ClosedRange(0...1000))"
    ),
    (
      .zones, "id,museum,rooms,skill\nz,default,zaal,gidsn\n",
      #"zones.csv:2 skill 'gidsn' unknownID(nearest: Optional("gids"))"#
    ),
    (
      .ruleSettings, "museum,rule,parameters\n,rest-day,hours\n",
      "rule_settings.csv:2 parameters 'hours' notParameters"
    ),
    (
      .needs, "activity,form,item\nles,skill,gids\n",
      "needs.csv:2 activity 'les' unknownID(nearest: nil)"
    ),
  ])
  func `what is wrong is told with its line`(file: PlanFile, text: String, fault: String) {
    #expect(faults(file, text) == [fault])
  }

  @Test func `layers of opening hours have a file of their own`() throws {
    let museums = "id,name\nstam,STAM\n"
    let plan = try Folder([
      .museums: museums, .resources: "id,kind,museum\nzaal,room,stam\n",
      .openingDays: "museum,day,open,close\nstam,12-24,,\nstam,\"1TH 1,2\",17:00,22:00\n",
    ]).plan()
    #expect(plan.opening.rules.map(\.day.text) == ["1TH 1,2", "12-24"])
    let faults = Folder([
      .museums: museums, .resources: "id,kind,museum\nzaal,room,stam\n",
      .openingDays: "museum,day,open,close\nstam,1,09:00,17:00\n",
    ]).faults
    #expect(faults.count == 1)
    #expect(faults[0].hasPrefix("opening_days.csv:2 day '1' notADay"))
  }
}
