import CGraphDef

/// Memory for protobuf-c messages made by hand; everything is released with the arena.
final class MessageArena {
  private var blocks: [UnsafeMutableRawPointer] = []

  deinit { for block in blocks { block.deallocate() } }

  func array<T>(_ elements: [T]) -> UnsafeMutablePointer<T> {
    let target = UnsafeMutablePointer<T>.allocate(capacity: max(elements.count, 1))
    target.initialize(from: elements, count: elements.count)
    blocks.append(UnsafeMutableRawPointer(target))
    return target
  }

  /// A message set up by its generated `init` function, then filled in.
  func message<T>(
    _ initialize: (UnsafeMutablePointer<T>?) -> Void, _ fill: (inout T) -> Void
  ) -> UnsafeMutablePointer<T> {
    let target = UnsafeMutablePointer<T>.allocate(capacity: 1)
    blocks.append(UnsafeMutableRawPointer(target))
    initialize(target)
    fill(&target.pointee)
    return target
  }

  func string(_ text: String) -> UnsafeMutablePointer<CChar> {
    array(text.utf8CString.map { $0 })
  }

  func bytes(_ bytes: [UInt8]) -> ProtobufCBinaryData {
    ProtobufCBinaryData(len: bytes.count, data: array(bytes))
  }
}
