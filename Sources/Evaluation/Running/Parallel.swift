import Dispatch
import Tensors

/// Work on several things at once, with results in order.
public enum Parallel {
  /// The results of `body` for every index; of several failures, the first in order is thrown.
  ///
  /// - Parameter progress: is told how many are done, from one worker at a time.
  public static func map<Result: Sendable, Failure: Error>(
    _ count: Int, workers: Int, progress: @escaping @Sendable (Int) -> Void = { _ in },
    _ body: @escaping @Sendable (Int) throws(Failure) -> Result
  ) throws(Failure) -> [Result] {
    let state = Guarded(WorkState<Result, Failure>(results: Array(repeating: nil, count: count)))
    DispatchQueue.concurrentPerform(iterations: max(1, min(workers, count))) { _ in
      while true {
        let index = state.withLock { state -> Int? in
          guard state.next < count, state.failure == nil else { return nil }
          state.next += 1
          return state.next - 1
        }
        guard let index else { return }
        do throws(Failure) {
          let value = try body(index)
          state.withLock { state in
            state.results[index] = value
            state.done += 1
            progress(state.done)
          }
        } catch {
          state.withLock { state in
            if index < state.failure?.index ?? .max { state.failure = (index, error) }
          }
        }
      }
    }
    let final = state.withLock { $0 }
    if let failure = final.failure { throw failure.error }
    return final.results.compactMap { $0 }
  }
}

private struct WorkState<Result: Sendable, Failure: Error>: Sendable {
  var next = 0
  var done = 0
  var results: [Result?]
  var failure: (index: Int, error: Failure)?
}
