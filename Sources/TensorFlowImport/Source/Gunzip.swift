import CZlib

/// Decompression of gzip files, bounded: a small file cannot become an endless one.
enum Gunzip {
  static func isCompressed(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

  static func decompress(_ bytes: [UInt8], limit: Int) throws(ImportError) -> [UInt8] {
    var stream = z_stream()
    // 15 bits of window, and a gzip header (16).
    guard
      inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { throw .gzip(reason: "zlib cannot start") }
    defer { inflateEnd(&stream) }

    var input = bytes
    let chunk = 1 << 20
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: chunk)
    var status = Z_OK
    input.withUnsafeMutableBufferPointer { input in
      stream.next_in = input.baseAddress
      var rest = input.count
      while status == Z_OK && output.count <= limit {
        if stream.avail_in == 0 && rest > 0 {
          let step = min(rest, 1 << 30)
          stream.avail_in = uInt(step)
          rest -= step
        }
        let made = buffer.withUnsafeMutableBufferPointer { buffer in
          stream.next_out = buffer.baseAddress
          stream.avail_out = uInt(chunk)
          status = inflate(&stream, Z_NO_FLUSH)
          return chunk - Int(stream.avail_out)
        }
        output += buffer[..<made]
        if made == 0 && stream.avail_in == 0 && rest == 0 { break }
      }
    }
    guard output.count <= limit else { throw .tooLarge(bytes: output.count, limit: limit) }
    guard status == Z_STREAM_END else {
      throw .gzip(
        reason: status == Z_OK || status == Z_BUF_ERROR ? "it is cut short" : "it is damaged")
    }
    return output
  }
}
