import Dispatch

/// Runs `body` for every index on all cores. Each index writes its own results, so they do not depend
/// on the number of threads.
func parallel(_ count: Int, _ body: @Sendable (Int) -> Void) {
  DispatchQueue.concurrentPerform(iterations: count, execute: body)
}

/// The results of `body` for every index, in order, computed on all cores.
func parallelMap<Result>(_ count: Int, _ body: @Sendable (Int) -> Result) -> [Result] {
  [Result](unsafeUninitializedCapacity: count) { target, initialized in
    nonisolated(unsafe) let base = target.baseAddress
    parallel(count) { index in base.map { ($0 + index).initialize(to: body(index)) } }
    initialized = count
  }
}

/// Replaces every element on all cores; each old one is gone before the next of its core is made.
func parallelReplace<Element>(_ elements: inout [Element], _ body: @Sendable (Element) -> Element) {
  elements.withUnsafeMutableBufferPointer { elements in
    nonisolated(unsafe) let base = elements.baseAddress
    parallel(elements.count) { index in base.map { $0[index] = body($0[index]) } }
  }
}
