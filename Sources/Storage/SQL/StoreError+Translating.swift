import GRDB
import Planning
import Sharing

/// Runs database work and turns whatever it throws into a fact, once, at this door.
func translating<Result>(_ work: () throws -> Result) throws(StoreError) -> Result {
  do {
    return try work()
  } catch let error as StoreError {
    throw error
  } catch let fault as PlanFault {
    throw .changeDoesNotFit(fault)
  } catch RecordFault.newerFormat(let found, let known) {
    throw .newerFormat(found: found, known: known)
  } catch let fault as RecordFault {
    throw .notStorable(fault)
  } catch let error as LogError {
    throw .log(error)
  } catch let error as DatabaseError {
    throw .database(error)
  } catch {
    throw .replica(code: ResultCode.SQLITE_ERROR.rawValue)
  }
}

extension StoreError {
  fileprivate static func database(_ error: DatabaseError) -> StoreError {
    let code = error.extendedResultCode.rawValue
    return error.resultCode == .SQLITE_CONSTRAINT ? .rowRefused(code: code) : .replica(code: code)
  }

  /// The replica's file is not what it was; it can be made again.
  var isDamage: Bool {
    guard case .replica(let code) = self else { return false }
    let primary = ResultCode(rawValue: code).primaryResultCode
    return [.SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR, .SQLITE_IOERR, .SQLITE_CANTOPEN]
      .contains(primary)
  }
}
