import Program
import Tensors

/// One instruction, prepared: weights packed, shapes resolved, kernels chosen.
protocol Step: Sendable {
  /// Pieces of work that may be done in any order and at once; results never depend on the split.
  var units: Int { get }
  /// Bytes of scratch memory that each thread needs.
  var scratch: Int { get }
  /// Whether it reads its first operand alone at run time: the others were constants and are packed.
  var isPacked: Bool { get }
  /// Itself, where it is a product whose weights can be fetched ahead.
  var product: ConvolveStep? { get }
  func run(_ units: Range<Int>, _ memory: Memory)
}

extension Step {
  var scratch: Int { 0 }
  var isPacked: Bool { false }
  var product: ConvolveStep? { nil }
}

/// A step that has packed every operand but its first.
protocol PackingStep: Step {}

extension PackingStep {
  var isPacked: Bool { true }
}

/// Where things are during one run, as one thread sees it.
struct Memory {
  /// The address of each value, by `ValueID.index`.
  let values: UnsafeMutablePointer<UnsafeMutableRawPointer>
  /// This thread's own, aligned to 64 bytes.
  let scratch: UnsafeMutableRawPointer

  @inline(__always)
  subscript(id: ValueID) -> UnsafeMutableRawPointer { values[id.index] }

  @inline(__always)
  func pointer<T>(_ id: ValueID, _: T.Type) -> UnsafeMutablePointer<T> {
    values[id.index].assumingMemoryBound(to: T.self)
  }
}

/// A value and what the program says of it: all that a step needs to read or write it.
struct Place: Sendable {
  let id: ValueID
  let element: ElementType
  let shape: Shape
  let zeroPoint: Int32
  let scale: Float

  init(_ id: ValueID, _ value: Value) {
    (self.id, element, shape) = (id, value.element, value.shape)
    (zeroPoint, scale) = (value.quantization?.zeroPoint ?? 0, value.quantization?.scale ?? 1)
  }

  var count: Int { shape.count }
}

/// One element of any integer type, widened; bools are 0 and 1.
@inline(__always)
func loadInteger(_ base: UnsafeRawPointer, _ element: ElementType, _ index: Int) -> Int64 {
  switch element {
  case .uint8: Int64(base.load(fromByteOffset: index, as: UInt8.self))
  case .int8: Int64(base.load(fromByteOffset: index, as: Int8.self))
  case .int16: Int64(base.load(fromByteOffset: index * 2, as: Int16.self))
  case .int32: Int64(base.load(fromByteOffset: index * 4, as: Int32.self))
  case .int64: base.load(fromByteOffset: index * 8, as: Int64.self)
  case .bool: base.load(fromByteOffset: index, as: UInt8.self) != 0 ? 1 : 0
  case .float32: preconditionFailure("an integer step on float32")
  }
}

/// Stores an integer, wrapped to the element's width; for bool, 0 or 1.
@inline(__always)
func storeInteger(
  _ value: Int64, _ base: UnsafeMutableRawPointer, _ element: ElementType, _ index: Int
) {
  switch element {
  case .uint8:
    base.storeBytes(of: UInt8(truncatingIfNeeded: value), toByteOffset: index, as: UInt8.self)
  case .int8:
    base.storeBytes(of: Int8(truncatingIfNeeded: value), toByteOffset: index, as: Int8.self)
  case .int16:
    base.storeBytes(of: Int16(truncatingIfNeeded: value), toByteOffset: index * 2, as: Int16.self)
  case .int32:
    base.storeBytes(of: Int32(truncatingIfNeeded: value), toByteOffset: index * 4, as: Int32.self)
  case .int64: base.storeBytes(of: value, toByteOffset: index * 8, as: Int64.self)
  case .bool: base.storeBytes(of: value != 0 ? 1 : 0, toByteOffset: index, as: UInt8.self)
  case .float32: preconditionFailure("an integer step on float32")
  }
}

/// Stores a real multiple of the output's scale (or a real, for float32) under the rounding rule.
@inline(__always)
func storeReal(
  _ real: Float, _ bounds: Bounds, _ base: UnsafeMutableRawPointer, _ output: Place, _ index: Int
) {
  if output.element == .float32 {
    base.storeBytes(of: bounds.clamp(real), toByteOffset: index * 4, as: Float.self)
  } else {
    let stored = bounds.quantize(real, zeroPoint: output.zeroPoint)
    storeInteger(Int64(stored), base, output.element, index)
  }
}
