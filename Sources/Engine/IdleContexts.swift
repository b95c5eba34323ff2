#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Contexts that nobody is using, for callers that keep none.
///
/// Behind a lock of the system's and not the standard library's `Mutex`, whose waiting ThreadSanitizer
/// does not see on Linux: it would report every use as a race.
final class IdleContexts: @unchecked Sendable {
  private var contexts: [EngineContext] = []
  private let lock: UnsafeMutablePointer<pthread_mutex_t>

  init() {
    lock = .allocate(capacity: 1)
    lock.initialize(to: pthread_mutex_t())
    let failure = pthread_mutex_init(lock, nil)
    precondition(failure == 0, "no lock: \(failure)")
  }

  deinit {
    pthread_mutex_destroy(lock)
    lock.deallocate()
  }

  func take() -> EngineContext? {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    return contexts.popLast()
  }

  func giveBack(_ context: EngineContext) {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    contexts.append(context)
  }
}
