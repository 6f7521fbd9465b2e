import Dispatch
import Planning

extension Conflict {
  /// Fewer are put in order sooner than other cores are asked to help.
  private static let fewest = 4_000

  /// What several have found, `inOrder`; each conflict is copied once, and none moved about.
  ///
  /// Where much is wrong, putting it together took a third of a check that all cores took part in.
  static func gather(_ lists: consuming [[Conflict]]) -> [Conflict] {
    var lists = lists.filter { !$0.isEmpty }
    guard lists.count > 1 else {
      var only = lists.popLast() ?? []
      sort(&only)
      return only
    }
    let total = lists.reduce(0) { $0 + $1.count }
    let keys = keysInOrder(of: lists, total)
    let all = Array<Conflict>(unsafeUninitializedCapacity: total) { memory, count in
      // Unsafe only by its type: each core writes to places of its own.
      nonisolated(unsafe) let memory = memory
      let lists = lists
      perform(4, total) { part in
        for place in total * part / 4..<total * (part + 1) / 4 {
          let key = keys[place]
          memory.initializeElement(at: place, to: lists[Int(key.list)][Int(key.booking)])
        }
      }
      count = total
    }
    forget(&lists, total)
    return all
  }

  private static func keysInOrder(of lists: [[Conflict]], _ total: Int) -> [Key] {
    Array(unsafeUninitializedCapacity: total) { memory, count in
      // Each core writes the keys of its own list.
      nonisolated(unsafe) let memory = memory
      let firsts = lists.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
      perform(lists.count, total) { number in
        lists[number].withUnsafeBufferPointer { list in
          for index in list.indices {
            memory.initializeElement(
              at: firsts[number] + index, to: Key(list[index], index: index, of: number))
          }
        }
      }
      count = total
      withUnsafeTemporaryAllocation(of: Key.self, capacity: total) { spare in
        let keys = UnsafeMutableBufferPointer(rebasing: memory[..<total])
        SlotOrder.sort(keys, spare: spare)
        sortParts(of: keys)
      }
    }
  }

  /// Puts in order what starts together, each core in a part of its own.
  private static func sortParts(of keys: UnsafeMutableBufferPointer<Key>) {
    let bounds = (0...4).map { part in
      var place = keys.count * part / 4
      while place > 0, place < keys.count, keys[place].start == keys[place - 1].start { place += 1 }
      return place
    }
    // No two parts share a key.
    nonisolated(unsafe) let keys = keys
    perform(4, keys.count) { part in
      let (first, next) = (bounds[part], bounds[part + 1])
      sortRuns(UnsafeMutableBufferPointer(rebasing: keys[first..<next]))
    }
  }

  /// To let go of thousands takes as long as to copy them.
  private static func forget(_ lists: inout [[Conflict]], _ total: Int) {
    lists.withUnsafeMutableBufferPointer { lists in
      // Each core lets go of a list of its own.
      nonisolated(unsafe) let lists = lists
      perform(lists.count, total) { lists[$0] = [] }
    }
  }

  private static func perform(_ count: Int, _ total: Int, _ work: @Sendable (Int) -> Void) {
    guard total >= fewest else { return (0..<count).forEach(work) }
    DispatchQueue.concurrentPerform(iterations: count, execute: work)
  }
}
