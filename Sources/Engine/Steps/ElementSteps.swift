import CKernels
import Program
import Tensors

/// A function of each element by itself, in chunks that threads share out.
protocol ElementwiseStep: Step {
  var output: Place { get }
  func run(elements: Range<Int>, _ memory: Memory)
}

extension ElementwiseStep {
  private var chunk: Int { 4096 }
  var units: Int { (output.count + chunk - 1) / chunk }

  func run(_ units: Range<Int>, _ memory: Memory) {
    run(
      elements: units.lowerBound * chunk..<min(output.count, units.upperBound * chunk), memory)
  }
}

struct UnaryStep: ElementwiseStep {
  let function: UnaryFunction
  let x, output: Place

  func run(elements: Range<Int>, _ memory: Memory) {
    if x.element == .bool {
      let (from, to) = (memory.pointer(x.id, UInt8.self), memory.pointer(output.id, UInt8.self))
      for i in elements { to[i] = from[i] == 0 ? 1 : 0 }
      return
    }
    let (from, to) = (memory.pointer(x.id, Float.self), memory.pointer(output.id, Float.self))
    if case .clamp(let lower, let upper) = function {
      let bounds = Bounds(lower: lower, upper: upper)
      for i in elements { to[i] = bounds.clamp(from[i]) }
    } else {
      for i in elements { to[i] = function(from[i]) }
    }
  }
}

struct LookupStep: ElementwiseStep {
  let x: Place
  let table: ValueID
  let output: Place

  func run(elements: Range<Int>, _ memory: Memory) {
    guard !elements.isEmpty else { return }
    let from = memory.pointer(x.id, UInt8.self)
    switch output.element {
    case .uint8:
      nk_lookup_u8(
        from + elements.lowerBound, memory.pointer(table, UInt8.self),
        memory.pointer(output.id, UInt8.self) + elements.lowerBound, elements.count)
    case .int16:
      let (entries, to) = (memory.pointer(table, Int16.self), memory.pointer(output.id, Int16.self))
      for i in elements { to[i] = entries[Int(from[i])] }
    case .float32:
      let (entries, to) = (memory.pointer(table, Float.self), memory.pointer(output.id, Float.self))
      for i in elements { to[i] = entries[Int(from[i])] }
    case .int8, .int32, .int64, .bool: preconditionFailure("no table of \(output.element)")
    }
  }
}

struct QuantizeStep: ElementwiseStep {
  let bounds: Bounds
  let x, output: Place

  func run(elements: Range<Int>, _ memory: Memory) {
    let (from, to) = (memory.pointer(x.id, Float.self), memory[output.id])
    let scale = output.scale
    for i in elements { storeReal(from[i] / scale, bounds, to, output, i) }
  }
}

struct DequantizeStep: ElementwiseStep {
  let x, output: Place

  func run(elements: Range<Int>, _ memory: Memory) {
    let (from, to) = (memory[x.id], memory.pointer(output.id, Float.self))
    let zero = Int64(x.zeroPoint)
    for i in elements {
      to[i] = Float(Int32(truncatingIfNeeded: loadInteger(from, x.element, i) - zero)) * x.scale
    }
  }
}

struct RequantizeStep: ElementwiseStep {
  let payload: Rescale
  let x, output: Place

  func run(elements: Range<Int>, _ memory: Memory) {
    let (from, to) = (memory[x.id], memory[output.id])
    let zero = Int64(x.zeroPoint)
    for i in elements {
      let centered = Int32(truncatingIfNeeded: loadInteger(from, x.element, i) - zero)
      storeReal(Float(centered) * payload.scale, payload.bounds, to, output, i)
    }
  }
}

/// By value: floats truncate towards zero and saturate, NaN becomes 0; integers wrap; anything but
/// 0 is true.
struct CastStep: ElementwiseStep {
  let x, output: Place

  func run(elements: Range<Int>, _ memory: Memory) {
    let (from, to) = (memory[x.id], memory[output.id])
    for i in elements {
      if x.element == .float32 {
        let real = from.load(fromByteOffset: i * 4, as: Float.self)
        if output.element == .float32 {
          to.storeBytes(of: real, toByteOffset: i * 4, as: Float.self)
        } else if output.element == .bool {
          storeInteger(real != 0 ? 1 : 0, to, .bool, i)
        } else {
          storeInteger(Self.saturate(Self.truncate(real), output.element), to, output.element, i)
        }
      } else {
        let integer = loadInteger(from, x.element, i)
        if output.element == .float32 {
          to.storeBytes(of: Float(integer), toByteOffset: i * 4, as: Float.self)
        } else {
          storeInteger(integer, to, output.element, i)
        }
      }
    }
  }

  private static func truncate(_ x: Float) -> Int64 {
    if x.isNaN { return 0 }
    return x <= -0x1p63 ? .min : x >= 0x1p63 ? .max : Int64(x)
  }

  private static func saturate(_ x: Int64, _ type: ElementType) -> Int64 {
    switch type {
    case .uint8: min(max(x, 0), 255)
    case .int8: min(max(x, -128), 127)
    case .int16: min(max(x, -32768), 32767)
    case .int32: min(max(x, Int64(Int32.min)), Int64(Int32.max))
    case .int64, .float32, .bool: x
    }
  }
}

struct SelectStep: ElementwiseStep {
  let condition, then, other, output: Place

  func run(elements: Range<Int>, _ memory: Memory) {
    let chosen = memory.pointer(condition.id, UInt8.self)
    let (a, b, to) = (memory[then.id], memory[other.id], memory[output.id])
    let size = output.element.size
    for i in elements {
      (to + i * size).copyMemory(from: (chosen[i] != 0 ? a : b) + i * size, byteCount: size)
    }
  }
}
