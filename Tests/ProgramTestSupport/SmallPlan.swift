/// One museum, four things to book, two activities on Monday 22 March 2027 and no conflict.
package enum SmallPlan {
  package static let files = [
    "museums.csv": """
    id,name
    stam,STAM
    """,
    "resources.csv": """
    id,kind,name,museum,capacity,part_of
    stam-refter,room,Abdijrefter,stam,120,
    stam-noord,room,Refter noord,stam,60,stam-refter
    gids-4,staff,Gids 04,stam,,
    klapstoel,material,Klapstoel,stam,100,
    """,
    "activities.csv": """
    id,title,museum,start,end,status
    a1,Lezing Leie,stam,2027-03-22T12:00,2027-03-22T13:00,confirmed
    a2,WS 6C,stam,2027-03-23T10:00,2027-03-23T11:30,option
    """,
    "bookings.csv": """
    id,activity,resource,start,end,quantity
    b1,a1,stam-refter,2027-03-22T12:00,2027-03-22T13:00,1
    b2,a1,klapstoel,2027-03-22T12:00,2027-03-22T13:00,60
    b3,a2,stam-noord,2027-03-23T10:00,2027-03-23T11:30,1
    b4,a2,gids-4,2027-03-23T10:00,2027-03-23T11:00,1
    """,
  ]

  package static func write(to folder: String, changing changes: [String: String] = [:]) throws {
    try Program.write(files.merging(changes, uniquingKeysWith: { _, new in new }), to: folder)
  }
}
