import Board
import Storage

/// The board's messages and the store's errors, named apart from everybody else's.
package typealias BoardMessage = Board.Message
package typealias StoreFailure = StoreError
