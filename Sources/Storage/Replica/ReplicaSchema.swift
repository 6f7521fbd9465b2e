import GRDB

/// The tables of a replica and of every snapshot; migrations are only ever added.
enum ReplicaSchema {
  /// `PLNB`, so that `file` and other programs can tell what this is.
  static let applicationID = 0x504C_4E42
  /// The number of migrations, kept in `user_version`.
  static let version = 3

  /// The version of a database that is a replica and not too new; throws for any other.
  @discardableResult
  static func checkVersion(_ db: Database) throws -> Int {
    let id = try db.firstRow("PRAGMA application_id") { $0.integer(0) }
    guard id == applicationID else { throw DatabaseError(resultCode: .SQLITE_NOTADB) }
    let found = try db.firstRow("PRAGMA user_version") { $0.integer(0) } ?? 0
    guard found <= version else { throw StoreError.newerFormat(found: found, known: version) }
    return found
  }

  static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1: the board") { db in
      try db.execute(sql: house)
      try db.execute(sql: bookings)
      try db.execute(sql: log)
      try db.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = 1")
    }
    migrator.registerMigration("2: a week from the index alone") { db in
      try db.execute(sql: coveringIndex)
      try db.execute(sql: "PRAGMA user_version = 2")
    }
    migrator.registerMigration("3: what the rules need to know") { db in
      try db.execute(sql: rules)
      try db.execute(sql: "PRAGMA user_version = 3")
    }
    return migrator
  }()

  /// Times of rules are text such as `09:00-17:00 18:00-22:00`, lists are JSON.
  private static let house = """
    CREATE TABLE museums(
      number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
      zone TEXT NOT NULL, agb TEXT NOT NULL, address TEXT NOT NULL, version INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE resources(
      number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL CHECK(kind IN ('room', 'staff', 'material')), name TEXT NOT NULL,
      museum INTEGER NOT NULL REFERENCES museums(number), capacity INTEGER CHECK(capacity >= 0),
      part_of TEXT, shared INTEGER NOT NULL CHECK(shared IN (0, 1)),
      shared_people INTEGER CHECK(shared_people >= 0),
      shared_groups INTEGER CHECK(shared_groups >= 0),
      features TEXT NOT NULL CHECK(json_valid(features)),
      skills TEXT NOT NULL CHECK(json_valid(skills)), version INTEGER NOT NULL,
      CHECK(shared OR (shared_people IS NULL AND shared_groups IS NULL))
    ) STRICT;
    CREATE INDEX resources_museum ON resources(museum);
    CREATE TABLE opening_rules(
      museum TEXT NOT NULL, day TEXT NOT NULL, hours TEXT NOT NULL, PRIMARY KEY(museum, day)
    ) STRICT;
    CREATE TABLE travel_times(
      number INTEGER PRIMARY KEY, origin TEXT NOT NULL, destination TEXT NOT NULL,
      minutes INTEGER NOT NULL CHECK(minutes >= 0), UNIQUE(origin, destination)
    ) STRICT;
    CREATE TABLE waivers(
      conflict TEXT PRIMARY KEY, reason TEXT NOT NULL, author TEXT NOT NULL,
      made_at INTEGER NOT NULL
    ) STRICT;
    """

  /// Times far beyond any plan (year 4011) are kept out, so that adding minutes never overflows.
  ///
  /// `starts` and `ends` are the museum's wall clock with its offset, `…_minute` the same instants
  /// in minutes since 1970; `occupied_…` adds set-up and tear-down.
  ///
  /// Bookings of more than two days have an index of their own: without it a look at one week would
  /// step over months in search of an exhibition that is still running.
  private static let bookings = """
    CREATE TABLE statuses(code INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
    INSERT INTO statuses VALUES
      (0, 'archived'), (1, 'cancelled'), (2, 'concept'), (3, 'option'), (4, 'confirmed');
    CREATE TABLE activities(
      number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL,
      museum INTEGER NOT NULL REFERENCES museums(number),
      start_minute INTEGER NOT NULL CHECK(start_minute >= -1073741824),
      end_minute INTEGER NOT NULL CHECK(end_minute <= 1073741824),
      kind TEXT NOT NULL, status INTEGER NOT NULL CHECK(status IN (0, 1, 2, 3, 4)),
      setup INTEGER NOT NULL CHECK(setup BETWEEN 0 AND 65535),
      teardown INTEGER NOT NULL CHECK(teardown BETWEEN 0 AND 65535),
      visitors INTEGER CHECK(visitors BETWEEN 0 AND 2147483647), language TEXT NOT NULL,
      client TEXT NOT NULL, reference TEXT NOT NULL, exhibition TEXT NOT NULL,
      phase TEXT NOT NULL, series TEXT NOT NULL, notes TEXT NOT NULL,
      version INTEGER NOT NULL, starts TEXT NOT NULL, ends TEXT NOT NULL,
      CHECK(end_minute > start_minute),
      CHECK(start_minute * 60 IS unixepoch(starts)), CHECK(end_minute * 60 IS unixepoch(ends))
    ) STRICT;
    CREATE INDEX activities_museum ON activities(museum);
    CREATE INDEX activities_short ON activities(start_minute)
      WHERE end_minute - start_minute <= 2880;
    CREATE INDEX activities_long ON activities(end_minute) WHERE end_minute - start_minute > 2880;
    CREATE INDEX activities_exhibition ON activities(exhibition) WHERE exhibition <> '';
    CREATE TABLE bookings(
      number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
      activity INTEGER NOT NULL REFERENCES activities(number),
      resource INTEGER NOT NULL REFERENCES resources(number),
      start_minute INTEGER NOT NULL CHECK(start_minute >= -1073741824),
      end_minute INTEGER NOT NULL CHECK(end_minute <= 1073741824),
      quantity INTEGER NOT NULL CHECK(quantity BETWEEN 1 AND 2147483647),
      version INTEGER NOT NULL,
      occupied_start INTEGER NOT NULL, occupied_end INTEGER NOT NULL,
      starts TEXT NOT NULL, ends TEXT NOT NULL,
      CHECK(end_minute > start_minute),
      CHECK(occupied_start <= start_minute AND end_minute <= occupied_end),
      CHECK(start_minute * 60 IS unixepoch(starts)), CHECK(end_minute * 60 IS unixepoch(ends))
    ) STRICT;
    CREATE INDEX bookings_activity ON bookings(activity);
    CREATE INDEX bookings_short ON bookings(resource, occupied_start)
      WHERE occupied_end - occupied_start <= 2880;
    CREATE INDEX bookings_long ON bookings(resource, occupied_start)
      WHERE occupied_end - occupied_start > 2880;
    """

  /// With all that a plan keeps of a booking: a week is then read in order, without a look at the
  /// table for each row.
  private static let coveringIndex = """
    DROP INDEX bookings_short;
    CREATE INDEX bookings_short ON bookings(
      resource, occupied_start, occupied_end, activity, start_minute, end_minute, quantity, version,
      id) WHERE occupied_end - occupied_start <= 2880;
    """

  /// `house` holds rows of many kinds as JSON: rules look at them in memory and nobody queries them, so
  /// another field needs no migration.
  private static let rules = """
    ALTER TABLE activities ADD COLUMN asked_at INTEGER;
    ALTER TABLE activities ADD COLUMN option_until TEXT;
    ALTER TABLE activities ADD COLUMN needs TEXT CHECK(needs IS NULL OR json_valid(needs));
    ALTER TABLE waivers ADD COLUMN expires INTEGER;
    CREATE TABLE house(
      sheet TEXT NOT NULL, key TEXT NOT NULL CHECK(json_valid(key)),
      row TEXT NOT NULL CHECK(json_valid(row)), PRIMARY KEY(sheet, key)
    ) STRICT;
    """

  /// `payload` is the `ChangeRecord` as it was published.
  private static let log = """
    CREATE TABLE commits(
      number INTEGER PRIMARY KEY CHECK(number > 0), id TEXT NOT NULL UNIQUE,
      digest TEXT NOT NULL, author TEXT NOT NULL, host TEXT NOT NULL, program TEXT NOT NULL,
      time INTEGER NOT NULL, reason TEXT, payload BLOB NOT NULL
    ) STRICT;
    CREATE TABLE board(
      only INTEGER PRIMARY KEY CHECK(only = 1), id TEXT NOT NULL, head_number INTEGER NOT NULL,
      head_digest TEXT NOT NULL, head_time INTEGER NOT NULL, CHECK(head_number >= 0)
    ) STRICT;
    """
}
