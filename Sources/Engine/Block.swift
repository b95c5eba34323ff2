/// Memory of our own, zeroed and aligned to 64 bytes, freed with its last owner.
///
/// Once filled it is only read, which is what makes sharing it between threads sound.
final class Block: @unchecked Sendable {
  let base: UnsafeMutableRawPointer
  let size: Int
  private let memory: UnsafeMutableRawPointer

  init(_ size: Int) {
    self.size = size
    // Aligned here: the C library cuts what it aligns out of larger pieces, which costs more.
    let size = max(size, 64)
    memory = .allocate(byteCount: size + 64, alignment: 16)
    base = memory.alignedUp(toMultipleOf: 64)
    base.initializeMemory(as: UInt8.self, repeating: 0, count: size)
  }

  deinit { memory.deallocate() }

  func pointer<T>(_: T.Type) -> UnsafeMutablePointer<T> { base.assumingMemoryBound(to: T.self) }
}
