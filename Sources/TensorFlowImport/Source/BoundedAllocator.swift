import CProtobufC

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Memory for one protobuf-c message: no more than a limit, and all of it released at once.
///
/// A message of a few bytes can unpack into a hundred times as many; past the limit protobuf-c gets
/// no memory and gives up in order.
final class BoundedAllocator {
  private var blocks: [UnsafeMutableRawPointer] = []
  private var remaining: Int

  init(limit: Int) { remaining = limit }

  func withAllocator<R>(_ body: (UnsafeMutablePointer<ProtobufCAllocator>) -> R) -> R {
    var allocator = ProtobufCAllocator(
      alloc: { data, size in
        Unmanaged<BoundedAllocator>.fromOpaque(data!).takeUnretainedValue().allocate(size)
      },
      // Released together, by `releaseAll`.
      free: { _, _ in },
      allocator_data: Unmanaged.passUnretained(self).toOpaque())
    return body(&allocator)
  }

  private func allocate(_ size: Int) -> UnsafeMutableRawPointer? {
    guard size <= remaining, let block = malloc(max(size, 1)) else { return nil }
    remaining -= size
    blocks.append(block)
    return block
  }

  func releaseAll() {
    for block in blocks { free(block) }
    blocks = []
  }
}
