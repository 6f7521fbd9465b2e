import Planning

/// Works that make dust are in the same room or airflow as open art, or as people from outside.
///
/// A combined room and its parts are one place, and next door to whatever one of them is. Cores
/// count. It is listed at the room of those who suffer: hard for art, soft for people.
enum Dust {
  static func check(_ meeting: Nearby.Meeting, into findings: inout Findings) {
    let exposed = meeting.exposed.traits.marks
    guard meeting.place.carriesDust, meeting.source.traits.marks.contains(.makesDust) else {
      return
    }
    // Two works in one room that suffer from each other's dust alike.
    let (source, isArt) = (meeting.source.traits.marks, exposed.contains(.handlesArt))
    let isMutual =
      exposed.contains(.makesDust) && source.contains(.handlesArt) == isArt
      && (isArt || source.contains(.isVisited))
    guard !meeting.isToldAlready(ifMutual: isMutual) else { return }
    if isArt {
      findings.conflicts.append(meeting.conflict(.dust, atMost: .hard, fact: .exposed(.art)))
    } else if exposed.contains(.isVisited) {
      findings.conflicts.append(meeting.conflict(.dust, atMost: .soft, fact: .exposed(.people)))
    }
  }
}
