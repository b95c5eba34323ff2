import CZlib

/// Raw deflate streams and CRC-32, by zlib.
enum Deflate {
  /// The `size` bytes that a raw deflate stream unpacks to, or nil when it is damaged or unpacks to
  /// another length.
  static func inflate(_ packed: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
    // Deflate cannot expand more than 1032 times: a larger claim is false, and not allocated.
    guard size / 1032 <= packed.count, packed.count <= UInt32.max, size <= UInt32.max else {
      return nil
    }
    var input = Array(packed)
    var complete = false
    // One byte more than promised, so that zlib never meets a null pointer and excess shows.
    var output = [UInt8](repeating: 0, count: size + 1)
    input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var stream = z_stream()
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(clamping: target.count)
        guard
          inflateInit2_(
            &stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
        else { return }
        complete = CZlib.inflate(&stream, Z_FINISH) == Z_STREAM_END && stream.total_out == size
        inflateEnd(&stream)
      }
    }
    guard complete else { return nil }
    output.removeLast()
    return output
  }

  /// A raw deflate stream at zlib's default level.
  static func deflate(_ content: [UInt8]) -> [UInt8] {
    var input = content
    var output: [UInt8] = []
    input.withUnsafeMutableBufferPointer { source in
      var stream = z_stream()
      let begun = deflateInit2_(
        &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY,
        ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
      precondition(begun == Z_OK, "zlib refused constant arguments: \(begun)")
      output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(source.count))))
      stream.next_in = source.baseAddress
      stream.avail_in = UInt32(source.count)
      output.withUnsafeMutableBufferPointer { target in
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(clamping: target.count)
        let status = CZlib.deflate(&stream, Z_FINISH)
        precondition(status == Z_STREAM_END, "zlib overran its own bound: \(status)")
      }
      output.removeLast(output.count - Int(stream.total_out))
      deflateEnd(&stream)
    }
    return output
  }

  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer { UInt32(crc32_z(0, $0.baseAddress, $0.count)) }
  }
}
