import Tensors

/// Contexts that nobody is using, for callers that keep none.
final class IdleContexts: @unchecked Sendable {
  private var contexts: [EngineContext] = []
  private let lock = Lock()

  func take() -> EngineContext? { lock.withLock { contexts.popLast() } }

  func giveBack(_ context: EngineContext) { lock.withLock { contexts.append(context) } }
}
