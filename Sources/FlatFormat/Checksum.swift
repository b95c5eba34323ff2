import CZlib

/// CRC-32 as zlib, PNG and gzip compute it.
func checksum(of bytes: UnsafeRawBufferPointer) -> UInt32 {
  // zlib takes an absent buffer for a request of the initial value, which is also the CRC of
  // nothing.
  UInt32(
    truncatingIfNeeded: crc32_z(
      0, bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), bytes.count))
}
