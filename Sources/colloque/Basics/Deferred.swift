import Dispatch
import Synchronization

/// Something that is made in the background from now on, and waited for where it is used.
final class Deferred<Value: Sendable>: Sendable {
  private let result = Mutex<Result<Value, any Error>?>(nil)
  private let work = DispatchGroup()
  private let make: @Sendable () throws -> Value

  /// Begins to make it.
  init(_ make: @escaping @Sendable () throws -> Value) {
    self.make = make
    DispatchQueue.global().async(group: work) {
      let result = Result { try make() }
      self.result.withLock { $0 = result }
    }
  }

  /// The value, once it is made.
  ///
  /// - Throws: what the making of it threw.
  func value() throws -> Value {
    work.wait()
    return try (result.withLock { $0 } ?? Result { try make() }).get()
  }
}
