import Program
import Tensors

/// The constants of the generated file: one run of bytes, each constant in the layout that its
/// reader wants, at a multiple of eight.
struct WeightStore {
  static let alignment = 8

  /// Where a constant is.
  struct Place {
    /// In the run of bytes.
    var offset: Int
    /// Where the text keeps it: the same, or its record among the coded ones.
    var source: Int
    var size: Int
  }

  private(set) var bytes: [UInt8] = []
  /// The same constants, entropy-coded; nil where the text keeps them as they are.
  private(set) var coded: CodedWeights?
  private var placed: [Key: Place] = [:]

  private struct Key: Hashable {
    var value: ValueID
    var layout: String
  }

  init(isCoded: Bool) { coded = isCoded ? CodedWeights() : nil }

  /// Where a constant in a layout is, added on first use; `make` says its bytes and what they are to
  /// the coder.
  mutating func place(
    of value: ValueID, layout: String = "", _ make: () -> ([UInt8], CodedWeights.Form)
  ) -> Place {
    let key = Key(value: value, layout: layout)
    if let place = placed[key] { return place }
    let padding = (Self.alignment - bytes.count % Self.alignment) % Self.alignment
    bytes += [UInt8](repeating: 0, count: padding)
    let offset = bytes.count
    let (content, form) = make()
    bytes += content
    let place = Place(
      offset: offset, source: coded?.append(content, form) ?? offset, size: content.count)
    placed[key] = place
    return place
  }

  /// Bytes that unpacking needs beside the run.
  var scratchSize: Int { coded.map { CodedWeights.scratchSize(columns: $0.columns) } ?? 0 }

  /// Where that starts, behind the run.
  var scratchStart: Int { (bytes.count + 15) / 16 * 16 }

  /// Bytes of memory that the unpacked run takes, with what unpacking it needs.
  var memorySize: Int { coded == nil ? bytes.count : scratchStart + scratchSize }
}

extension Array where Element == UInt8 {
  /// Little-endian bytes of fixed-width elements.
  init<T: BitwiseCopyable>(elements: [T]) {
    self = elements.withUnsafeBytes { Array($0) }
  }
}
