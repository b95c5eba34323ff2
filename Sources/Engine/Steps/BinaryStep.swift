import CKernels
import Program
import Tensors

/// A function of two broadcasting values.
///
/// The output is walked by runs along its last axis: within a run each operand is read one by one,
/// or is one element that repeats.
final class BinaryStep: Step, @unchecked Sendable {
  private let payload: BinaryOperation
  private let a, b, output: Place
  private let walkA, walkB: BroadcastWalk
  private let addQuantized: (UnsafePointer<nk_add>) -> Void
  /// Elements of a run, and how many runs there are.
  private let run: Int
  private let runs: Int

  init(
    _ payload: BinaryOperation, _ a: Place, _ b: Place, _ output: Place, _ kernels: KernelSet
  ) {
    (self.payload, self.a, self.b, self.output) = (payload, a, b, output)
    addQuantized = kernels.table.add
    if a.shape == output.shape, b.shape == output.shape {
      // Nothing broadcasts: one axis of everything, in runs short enough to share out.
      let flat = Shape([output.count])
      run = max(1, min(output.count, 4096))
      runs = (output.count + run - 1) / run
      walkA = BroadcastWalk(flat, over: flat, run: run)
      walkB = walkA
    } else {
      run = output.shape.dimensions.last ?? 1
      runs = output.count / max(run, 1)
      walkA = BroadcastWalk(a.shape, over: output.shape, run: run)
      walkB = BroadcastWalk(b.shape, over: output.shape, run: run)
    }
  }

  var units: Int { runs }

  func run(_ units: Range<Int>, _ memory: Memory) {
    for unit in units {
      let first = unit * run
      let count = min(run, output.count - first)
      let (i, j) = (walkA.base(unit), walkB.base(unit))
      switch a.element {
      case .float32: floats(memory, first, count, i, j)
      case .uint8, .int16: quantized(memory, first, count, i, j)
      case .int8, .int32, .int64, .bool: integers(memory, first, count, i, j)
      }
    }
  }

  private func add(_ memory: Memory, _ first: Int, _ count: Int, _ i: Int, _ j: Int) {
    var job = nk_add()
    job.a = UnsafeRawPointer(memory[a.id]) + i * a.element.size
    job.b = UnsafeRawPointer(memory[b.id]) + j * b.element.size
    (job.a_wide, job.b_wide) = (a.element == .int16, b.element == .int16)
    job.out = memory[output.id] + first * output.element.size
    job.count = count
    (job.a_zero_point, job.b_zero_point) = (a.zeroPoint, b.zeroPoint)
    (job.a_scale, job.b_scale) = (payload.scaleA, payload.scaleB)
    job.q = nk_requantize(output, payload.bounds)
    addQuantized(&job)
  }

  private func floats(_ memory: Memory, _ first: Int, _ count: Int, _ i: Int, _ j: Int) {
    let x = memory.pointer(a.id, Float.self) + i
    let y = memory.pointer(b.id, Float.self) + j
    let (stepA, stepB) = (walkA.step, walkB.step)
    let function = payload.function
    let bounds = payload.bounds
    if function.isPredicate {
      let out = memory.pointer(output.id, UInt8.self) + first
      for k in 0..<count { out[k] = function(x[k * stepA], y[k * stepB]) != 0 ? 1 : 0 }
      return
    }
    let out = memory.pointer(output.id, Float.self) + first
    // The common ones get loops of their own, which vectorise; operands are read before the write.
    switch (function, stepA, stepB) {
    case (.add, 1, 1): for k in 0..<count { out[k] = bounds.clamp(x[k] + y[k]) }
    case (.multiply, 1, 1): for k in 0..<count { out[k] = bounds.clamp(x[k] * y[k]) }
    case (.subtract, 1, 1): for k in 0..<count { out[k] = bounds.clamp(x[k] - y[k]) }
    case (.add, 1, 0):
      let constant = y[0]
      for k in 0..<count { out[k] = bounds.clamp(x[k] + constant) }
    case (.multiply, 1, 0):
      let constant = y[0]
      for k in 0..<count { out[k] = bounds.clamp(x[k] * constant) }
    case _:
      for k in 0..<count { out[k] = bounds.clamp(function(x[k * stepA], y[k * stepB])) }
    }
  }

  private func quantized(_ memory: Memory, _ first: Int, _ count: Int, _ i: Int, _ j: Int) {
    if payload.function == .add, walkA.step == 1, walkB.step == 1,
      output.element == .uint8 || output.element == .int16
    {
      add(memory, first, count, i, j)
      return
    }
    let (x, y, out) = (memory[a.id], memory[b.id], memory[output.id])
    let (zeroA, zeroB) = (a.zeroPoint, b.zeroPoint)
    let (scaleA, scaleB) = (payload.scaleA, payload.scaleB)
    for k in 0..<count {
      let left = Int32(truncatingIfNeeded: loadInteger(x, a.element, i + k * walkA.step)) - zeroA
      let right = Int32(truncatingIfNeeded: loadInteger(y, b.element, j + k * walkB.step)) - zeroB
      let real: Float
      switch payload.function {
      case .multiply: real = Float(left &* right) * scaleA
      case .subtract: real = Float(left) * scaleA - Float(right) * scaleB
      // Validation leaves only addition.
      case _: real = Float(left) * scaleA + Float(right) * scaleB
      }
      storeReal(real, payload.bounds, out, output, first + k)
    }
  }

  private func integers(_ memory: Memory, _ first: Int, _ count: Int, _ i: Int, _ j: Int) {
    let (x, y, out) = (memory[a.id], memory[b.id], memory[output.id])
    for k in 0..<count {
      let left = loadInteger(x, a.element, i + k * walkA.step)
      let right = loadInteger(y, b.element, j + k * walkB.step)
      // A division by zero, which TensorFlow refuses at run time, yields 0.
      storeInteger(payload.function(left, right) ?? 0, out, output.element, first + k)
    }
  }
}

/// Where an operand that broadcasts is read: the first element of each run of the output, and the
/// step from element to element within a run (1, or 0 where it repeats).
struct BroadcastWalk: Sendable {
  let step: Int
  private let run: Int
  /// Extents of the output's outer axes and the operand's steps along them, innermost first.
  private let axes: [(extent: Int, step: Int)]
  private let isFlat: Bool

  init(_ operand: Shape, over output: Shape, run: Int) {
    self.run = run
    isFlat = operand == output
    let padded = operand.padded(to: output.rank)
    let strides = padded.strides
    let steps = padded.dimensions.indices.map { padded[$0] == 1 ? 0 : strides[$0] }
    step = isFlat ? 1 : steps.last ?? 0
    axes = zip(output.dimensions, steps).dropLast().reversed().map { (extent: $0, step: $1) }
  }

  @inline(__always)
  func base(_ unit: Int) -> Int {
    if isFlat { return unit * run }
    var (rest, base) = (unit, 0)
    for axis in axes {
      base += rest % axis.extent * axis.step
      rest /= axis.extent
    }
    return base
  }
}
