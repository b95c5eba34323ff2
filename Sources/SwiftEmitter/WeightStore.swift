import Program
import Tensors

/// The constants of the generated file: one run of bytes, each constant in the layout that its
/// reader wants, at a multiple of eight.
struct WeightStore {
  static let alignment = 8

  private(set) var bytes: [UInt8] = []
  private var placed: [Key: Int] = [:]

  private struct Key: Hashable {
    var value: ValueID
    var layout: String
  }

  /// The offset of a constant in a layout, added on first use.
  mutating func offset(of value: ValueID, layout: String = "", _ make: () -> [UInt8]) -> Int {
    let key = Key(value: value, layout: layout)
    if let offset = placed[key] { return offset }
    let padding = (Self.alignment - bytes.count % Self.alignment) % Self.alignment
    bytes += [UInt8](repeating: 0, count: padding)
    let offset = bytes.count
    bytes += make()
    placed[key] = offset
    return offset
  }
}

extension Array where Element == UInt8 {
  /// Little-endian bytes of fixed-width elements.
  init<T: BitwiseCopyable>(elements: [T]) {
    self = elements.withUnsafeBytes { Array($0) }
  }
}
