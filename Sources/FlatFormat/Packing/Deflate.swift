import CZlib

/// Raw deflate streams (RFC 1951), by zlib.
enum Deflate {
  /// Deflate cannot expand further; a greater claim is false, and nothing is allocated for it.
  static let greatestRatio = 1032

  static func isPlausible(packed: Int, unpacked: Int) -> Bool {
    unpacked / greatestRatio <= packed && packed <= UInt32.max && unpacked < UInt32.max
  }

  /// Fills `target` with the stream's bytes; false when the stream is damaged, has another length
  /// or does not end where the source ends.
  static func inflate(
    _ source: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer
  ) -> Bool {
    guard isPlausible(packed: source.count, unpacked: target.count) else { return false }
    var stream = z_stream()
    guard
      inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { return false }
    defer { inflateEnd(&stream) }
    stream.next_in = UnsafeMutableRawPointer(mutating: source.baseAddress)?
      .assumingMemoryBound(to: UInt8.self)
    stream.avail_in = UInt32(source.count)
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1) { spare in
      // zlib wants a place to write even where there is nothing to write.
      stream.next_out = target.baseAddress?.assumingMemoryBound(to: UInt8.self) ?? spare.baseAddress
      stream.avail_out = UInt32(target.count)
      return CZlib.inflate(&stream, Z_FINISH) == Z_STREAM_END
        && stream.total_out == target.count && stream.avail_in == 0
    }
  }

  /// The smallest stream that zlib makes of the bytes.
  static func deflate(_ content: UnsafeRawBufferPointer) -> [UInt8] {
    var stream = z_stream()
    let begun = deflateInit2_(
      &stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    precondition(begun == Z_OK, "zlib refused constant arguments: \(begun)")
    defer { deflateEnd(&stream) }
    var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(content.count))))
    stream.next_in = UnsafeMutableRawPointer(mutating: content.baseAddress)?
      .assumingMemoryBound(to: UInt8.self)
    stream.avail_in = UInt32(content.count)
    output.withUnsafeMutableBufferPointer { target in
      stream.next_out = target.baseAddress
      stream.avail_out = UInt32(clamping: target.count)
      let status = CZlib.deflate(&stream, Z_FINISH)
      precondition(status == Z_STREAM_END, "zlib overran its own bound: \(status)")
    }
    output.removeLast(output.count - Int(stream.total_out))
    return output
  }
}
