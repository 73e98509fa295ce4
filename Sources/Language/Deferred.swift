import Dispatch
import Synchronization

/// Something that is made beside what goes on, on a second core where there is one, and waited for where it is used.
///
/// There is one queue for all of them, so that those who wait keep a core to themselves. What is not begun when it is
/// wanted is made by who wants it.
public final class Deferred<Value: Sendable, Failure: Error>: Sendable {
  private let make: @Sendable () throws(Failure) -> Value
  private let isBegun = Atomic(false)
  private let result = Mutex<Result<Value, Failure>?>(nil)
  private let work = DispatchGroup()

  /// Something that is made in its turn.
  public init(_ make: @escaping @Sendable () throws(Failure) -> Value) {
    self.make = make
    work.enter()
    deferred.async { self.begin() }
  }

  /// The value, once it is made.
  ///
  /// - Throws: What the making of it threw.
  public func value() throws(Failure) -> Value {
    begin()
    work.wait()
    return try (result.withLock { $0 } ?? Result(catching: make)).get()
  }

  /// Makes it, unless another has begun to.
  private func begin() {
    guard !isBegun.exchange(true, ordering: .relaxed) else { return }
    let made = Result(catching: make)
    result.withLock { $0 = made }
    work.leave()
  }
}

/// Lets go of something large in its turn, so that nobody waits until its parts are gone.
public func letGo(_ value: some Sendable) { deferred.async { withExtendedLifetime(value) {} } }

private let deferred = DispatchQueue(label: "deferred")
