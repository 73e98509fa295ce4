import Dispatch
import Synchronization

/// Something that is made beside what goes on, on a second core where there is one, and waited for where it is used.
///
/// There is one queue for all of them, so that those who wait keep a core to themselves. What is not begun when it is
/// wanted is made by who wants it.
public final class Deferred<Value: Sendable, Failure: Error>: Sendable {
  private let make: Mutex<(@Sendable () throws(Failure) -> Value)?>
  private let result = Mutex<Result<Value, Failure>?>(nil)
  private let work = DispatchGroup()

  /// Something that is made in its turn.
  public init(_ make: @escaping @Sendable () throws(Failure) -> Value) {
    self.make = Mutex(make)
    work.enter()
    deferred.async { self.begin() }
  }

  /// Something that is made in its turn of something else, which is let go as soon as it is used up.
  public convenience init<Source: Sendable>(
    of source: Source,
    _ make: @escaping @Sendable (consuming Source) throws(Failure) -> Value
  ) {
    let held = Held(source)
    self.init { () throws(Failure) in try make(held.taken()) }
  }

  /// The value, once it is made.
  ///
  /// - Throws: What the making of it threw.
  public func value() throws(Failure) -> Value {
    begin()
    work.wait()
    guard let result = result.withLock({ $0 }) else { preconditionFailure("made, and not there") }
    return try result.get()
  }

  /// Makes it, unless another has begun to.
  private func begin() {
    guard let make = make.withLock({ $0.take() }) else { return }
    let made = Result(catching: make)
    result.withLock { $0 = made }
    work.leave()
  }
}

/// Something that is held until it is taken, once.
private final class Held<Value: Sendable>: Sendable {
  private let value: Mutex<Value?>

  init(_ value: Value) { self.value = Mutex(value) }

  func taken() -> Value {
    guard let value = value.withLock({ $0.take() }) else { preconditionFailure("taken twice") }
    return value
  }
}

/// Lets go of something large in its turn, so that nobody waits until its parts are gone.
public func letGo(_ value: some Sendable) { deferred.async { withExtendedLifetime(value) {} } }

private let deferred = DispatchQueue(label: "deferred")
