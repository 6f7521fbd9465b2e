import GRDB

/// The board as a database for other programs: ids instead of numbers, times as people write them.
///
/// Its tables are described in the manual and only ever gain columns.
enum PlainDatabase {
  /// Writes a new file and says which commit the board stands at.
  static func write(_ replica: Replica, to path: String) throws(StoreError) -> Int {
    try translating {
      let queue = try DatabaseQueue(path: path)
      let number = try queue.writeWithoutTransaction { db in
        try db.run("ATTACH DATABASE ? AS board", [.text(replica.path)])
        try db.inTransaction {
          try db.execute(sql: tables)
          return .commit
        }
        let number = try db.firstRow("SELECT head_number FROM board.board") { $0.integer(0) }
        try db.execute(sql: "DETACH DATABASE board")
        return number ?? 0
      }
      try queue.close()
      return number
    }
  }

  private static let tables = """
    CREATE TABLE museums(
      id TEXT PRIMARY KEY, name TEXT NOT NULL, zone TEXT NOT NULL, agb TEXT NOT NULL,
      address TEXT NOT NULL);
    INSERT INTO museums SELECT id, name, zone, agb, address FROM board.museums ORDER BY number;

    CREATE TABLE resources(
      id TEXT PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL,
      museum TEXT NOT NULL REFERENCES museums(id), capacity INTEGER, part_of TEXT,
      shared INTEGER NOT NULL, share_people INTEGER, share_groups INTEGER,
      features TEXT NOT NULL, skills TEXT NOT NULL);
    INSERT INTO resources
      SELECT r.id, r.kind, r.name, m.id, r.capacity, r.part_of, r.shared, r.shared_people,
        r.shared_groups, r.features, r.skills
      FROM board.resources r JOIN board.museums m ON m.number = r.museum ORDER BY r.number;

    CREATE TABLE activities(
      id TEXT PRIMARY KEY, title TEXT NOT NULL, museum TEXT NOT NULL REFERENCES museums(id),
      start TEXT NOT NULL, end TEXT NOT NULL, kind TEXT NOT NULL, status TEXT NOT NULL,
      setup_minutes INTEGER NOT NULL, teardown_minutes INTEGER NOT NULL, visitors INTEGER,
      language TEXT NOT NULL, client TEXT NOT NULL, reference TEXT NOT NULL,
      exhibition TEXT NOT NULL, phase TEXT NOT NULL, series TEXT NOT NULL, notes TEXT NOT NULL,
      asked_at TEXT, option_until TEXT, needs TEXT);
    INSERT INTO activities
      SELECT a.id, a.title, m.id, a.starts, a.ends, a.kind, s.name, a.setup, a.teardown,
        a.visitors, a.language, a.client, a.reference, a.exhibition, a.phase, a.series, a.notes,
        strftime('%Y-%m-%dT%H:%MZ', a.asked_at * 60, 'unixepoch'), a.option_until, a.needs
      FROM board.activities a JOIN board.museums m ON m.number = a.museum
        JOIN board.statuses s ON s.code = a.status ORDER BY a.start_minute, a.id;

    CREATE TABLE bookings(
      id TEXT PRIMARY KEY, activity TEXT NOT NULL REFERENCES activities(id),
      resource TEXT NOT NULL REFERENCES resources(id), start TEXT NOT NULL, end TEXT NOT NULL,
      quantity INTEGER NOT NULL);
    INSERT INTO bookings
      SELECT b.id, a.id, r.id, b.starts, b.ends, b.quantity
      FROM board.bookings b JOIN board.activities a ON a.number = b.activity
        JOIN board.resources r ON r.number = b.resource ORDER BY b.start_minute, b.id;
    CREATE INDEX bookings_activity ON bookings(activity);
    CREATE INDEX bookings_resource ON bookings(resource, start);

    CREATE TABLE opening_rules(
      museum TEXT NOT NULL, day TEXT NOT NULL, hours TEXT NOT NULL, PRIMARY KEY(museum, day));
    INSERT INTO opening_rules SELECT museum, day, hours FROM board.opening_rules;

    CREATE TABLE travel_times(
      origin TEXT NOT NULL, destination TEXT NOT NULL, minutes INTEGER NOT NULL,
      PRIMARY KEY(origin, destination));
    INSERT INTO travel_times SELECT origin, destination, minutes FROM board.travel_times;

    CREATE TABLE waivers(
      conflict TEXT PRIMARY KEY, reason TEXT NOT NULL, author TEXT NOT NULL,
      made_at TEXT NOT NULL, expires TEXT);
    INSERT INTO waivers
      SELECT conflict, reason, author, strftime('%Y-%m-%dT%H:%MZ', made_at * 60, 'unixepoch'),
        strftime('%Y-%m-%dT%H:%MZ', expires * 60, 'unixepoch')
      FROM board.waivers;

    CREATE TABLE house(
      sheet TEXT NOT NULL, key TEXT NOT NULL, row TEXT NOT NULL, PRIMARY KEY(sheet, key));
    INSERT INTO house SELECT sheet, key, row FROM board.house;

    CREATE TABLE history(
      number INTEGER PRIMARY KEY, time TEXT NOT NULL, author TEXT NOT NULL, host TEXT NOT NULL,
      program TEXT NOT NULL, reason TEXT, change TEXT NOT NULL);
    INSERT INTO history
      SELECT number, strftime('%Y-%m-%dT%H:%M:%SZ', time, 'unixepoch'), author, host, program,
        reason, CAST(payload AS TEXT) FROM board.commits ORDER BY number;

    CREATE TABLE board(id TEXT NOT NULL, last_commit INTEGER NOT NULL, format INTEGER NOT NULL);
    INSERT INTO board SELECT id, head_number, 1 FROM board.board;
    """
}
