/// Memory of our own, zeroed and aligned to 64 bytes, freed with its last owner.
///
/// Once filled it is only read, which is what makes sharing it between threads sound.
final class Block: @unchecked Sendable {
  let base: UnsafeMutableRawPointer
  let size: Int

  init(_ size: Int) {
    self.size = size
    base = .allocate(byteCount: max(size, 64), alignment: 64)
    base.initializeMemory(as: UInt8.self, repeating: 0, count: max(size, 64))
  }

  deinit { base.deallocate() }

  func pointer<T>(_: T.Type) -> UnsafeMutablePointer<T> { base.assumingMemoryBound(to: T.self) }
}
