import Tensors

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Features on disk, found again by the content of the photograph.
///
/// One file a backbone and bottleneck, which only grows: a header, then a record a photograph
/// (SHA-1 of the file, features as little-endian float32, a check sum). A run that was cut short
/// leaves whole records and perhaps half of one, which the next run cuts off. Where the disk is full
/// or may not be written, the features are used all the same and `failure` says why.
public final class FeatureCache: Sendable {
  public let width: Int
  private let state: Guarded<State>

  private struct State: Sendable {
    var known: [[UInt8]: [Float]] = [:]
    var descriptor: Int32 = -1
    /// Length of the file up to its last whole record.
    var length = 0
    var failure: String?
  }

  /// - Parameters:
  ///   - folder: made where it is missing.
  ///   - key: of the backbone and the bottleneck.
  public init(folder: String, key: [UInt8], width: Int) {
    self.width = width
    var state = State()
    let name = key.map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
    let path = (folder.hasSuffix("/") ? folder : folder + "/") + name + ".features"
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      state.failure = "the folder '\(folder)' cannot be made"
    }
    let bytes = (try? [UInt8](Data(contentsOf: URL(filePath: path)))) ?? []
    (state.known, state.length) = Self.records(bytes, width: width)
    if state.failure == nil {
      state.descriptor = open(path, O_WRONLY | O_CREAT, 0o644)
      if state.descriptor < 0 { state.failure = Self.lastError() }
    }
    if state.descriptor >= 0 {
      if state.length == 0 {
        Self.append(Self.header(width), to: &state, replacing: true)
      } else if ftruncate(state.descriptor, off_t(state.length)) != 0 {
        state.failure = Self.lastError()
      }
    }
    self.state = Guarded(state)
  }

  deinit { state.withLock { if $0.descriptor >= 0 { close($0.descriptor) } } }

  /// Why nothing more is written, or nil.
  public var failure: String? { state.withLock { $0.failure } }

  public func features(of digest: [UInt8]) -> [Float]? { state.withLock { $0.known[digest] } }

  public func store(_ features: [Float], of digest: [UInt8]) {
    precondition(features.count == width, "\(features.count) features, expected \(width)")
    let record = Self.record(digest, features)
    state.withLock { state in
      guard state.known.updateValue(features, forKey: digest) == nil, state.failure == nil else {
        return
      }
      Self.append(record, to: &state, replacing: false)
    }
  }

  // MARK: The file

  private static func header(_ width: Int) -> [UInt8] {
    Array("NSKFEAT1".utf8) + littleEndian(UInt32(width))
  }

  private static func record(_ digest: [UInt8], _ features: [Float]) -> [UInt8] {
    var record = digest
    record.reserveCapacity(24 + 4 * features.count)
    for feature in features { record += littleEndian(feature.bitPattern) }
    return record + littleEndian(checksum(record[...]))
  }

  /// The whole records of a file, and where they end; nothing where the file is another's.
  private static func records(_ bytes: [UInt8], width: Int) -> ([[UInt8]: [Float]], Int) {
    let start = header(width)
    guard bytes.starts(with: start) else { return ([:], 0) }
    let size = 24 + 4 * width
    var known: [[UInt8]: [Float]] = [:]
    var offset = start.count
    while offset + size <= bytes.count {
      let body = bytes[offset..<(offset + size - 4)]
      let isWhole = bytes.withUnsafeBytes {
        UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: offset + size - 4, as: UInt32.self))
          == checksum(body)
      }
      guard isWhole else { break }
      known[Array(body.prefix(20))] = bytes.withUnsafeBytes { bytes in
        (0..<width).map {
          let bits = bytes.loadUnaligned(fromByteOffset: offset + 20 + 4 * $0, as: UInt32.self)
          return Float(bitPattern: UInt32(littleEndian: bits))
        }
      }
      offset += size
    }
    return (known, offset)
  }

  /// Writes at the end of the last whole record; cuts off what a full disk left of it.
  private static func append(_ bytes: [UInt8], to state: inout State, replacing: Bool) {
    let target = state.descriptor
    let start = off_t(state.length)
    if replacing, ftruncate(target, 0) != 0 {
      state.failure = lastError()
      return
    }
    let written = bytes.withUnsafeBytes { pwrite(target, $0.baseAddress, $0.count, start) }
    if written == bytes.count {
      state.length += written
    } else {
      state.failure = written < 0 ? lastError() : "no space left on device"
      _ = ftruncate(target, start)
    }
  }

  /// FNV-1a over bytes. Source: Fowler, Noll, Vo.
  private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.withUnsafeBufferPointer { bytes in
      var hash: UInt32 = 0x811C_9DC5
      for byte in bytes { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
      return hash
    }
  }

  private static func littleEndian(_ value: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  private static func lastError() -> String { String(cString: strerror(errno)) }
}
