/// Immutable memory, aligned to 64 bytes, that many programs and threads may read at once.
///
/// It is either owned, or lent by something that keeps it alive, such as a mapped file: the weights
/// of a mapped model are never copied.
public final class Bytes: @unchecked Sendable {
  public static let alignment = 64

  private let base: UnsafeRawPointer
  public let count: Int
  /// Keeps lent memory alive; nil when the memory is ours.
  private let owner: AnyObject?

  /// Copies `count` bytes written by `fill`, which gets zeroed memory.
  public init(count: Int, fill: (UnsafeMutableRawBufferPointer) -> Void) {
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: max(count, 1), alignment: Self.alignment)
    memory.initializeMemory(as: UInt8.self, repeating: 0, count: count)
    fill(UnsafeMutableRawBufferPointer(start: memory, count: count))
    (base, self.count, owner) = (UnsafeRawPointer(memory), count, nil)
  }

  public convenience init<T: BitwiseCopyable>(_ elements: [T]) {
    self.init(count: elements.count * MemoryLayout<T>.stride) { target in
      elements.withUnsafeBytes { target.copyMemory(from: $0) }
    }
  }

  /// Lends memory that `owner` keeps alive and unchanged.
  public init(lending memory: UnsafeRawBufferPointer, owner: AnyObject) {
    precondition(
      memory.baseAddress.map { Int(bitPattern: $0) % Self.alignment == 0 } ?? true,
      "lent memory must be aligned to \(Self.alignment) bytes")
    // An empty buffer may have no address; a static one stands in and is never read.
    base = memory.baseAddress ?? UnsafeRawPointer(bitPattern: Self.alignment)!
    (count, self.owner) = (memory.count, owner)
  }

  deinit { if owner == nil { base.deallocate() } }

  /// The memory; valid as long as this object is.
  public var pointer: UnsafeRawPointer { base }

  public func withUnsafeBytes<R, E: Error>(
    _ body: (UnsafeRawBufferPointer) throws(E) -> R
  ) throws(E) -> R {
    try body(UnsafeRawBufferPointer(start: base, count: count))
  }

  /// The memory read as elements of one type.
  public func array<T: BitwiseCopyable>(of _: T.Type) -> [T] {
    let elements = count / MemoryLayout<T>.stride
    return [T](unsafeUninitializedCapacity: elements) { target, initialized in
      UnsafeMutableRawBufferPointer(target).copyMemory(
        from: UnsafeRawBufferPointer(start: base, count: elements * MemoryLayout<T>.stride))
      initialized = elements
    }
  }
}

extension Bytes: Equatable {
  public static func == (a: Bytes, b: Bytes) -> Bool {
    a === b
      || (a.count == b.count
        && a.withUnsafeBytes { x in b.withUnsafeBytes { y in x.elementsEqual(y) } })
  }
}
