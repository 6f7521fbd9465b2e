/// Two rooms and a guide, both rooms booked on the morning of Monday 22 March 2032.
///
/// So far ahead that its conflicts are not past, which lists leave out.
package enum TwoRooms {
  package static let files = [
    "museums.csv": """
    id,name
    stam,STAM
    """,
    "resources.csv": """
    id,kind,name,museum,capacity
    refter,room,Refter,stam,120
    atelier,room,Atelier,stam,30
    gids-4,staff,Gids 04,stam,
    """,
    "activities.csv": """
    id,title,museum,start,end,status
    a1,Lezing Leie,stam,2032-03-22T09:00,2032-03-22T11:00,confirmed
    a2,Klas 6C,stam,2032-03-22T09:00,2032-03-22T11:00,confirmed
    """,
    "bookings.csv": """
    id,activity,resource,start,end,quantity
    b1,a1,refter,2032-03-22T09:00,2032-03-22T11:00,1
    b2,a2,atelier,2032-03-22T09:00,2032-03-22T11:00,1
    b3,a2,gids-4,2032-03-22T09:00,2032-03-22T11:00,1
    """,
  ]
}
