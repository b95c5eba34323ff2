import Program
import Tensors

/// The same elements under another shape: nothing to do where they share memory.
struct ReshapeStep: Step {
  let x, output: Place

  var units: Int { 1 }

  func run(_ units: Range<Int>, _ memory: Memory) {
    guard !units.isEmpty, memory[x.id] != memory[output.id] else { return }
    memory[output.id].copyMemory(from: memory[x.id], byteCount: x.count * x.element.size)
  }
}

/// An affine walk over the input. Runs of the innermost axis that are contiguous move at once.
struct CopyStep: Step {
  private let payload: StridedCopy
  private let x, output: Place
  /// Elements of the innermost axis, or of a block of inner axes that lie together in both.
  private let run: Int
  private let step: Int
  /// Extents and steps of the axes outside the run, innermost first.
  private let axes: [(extent: Int, step: Int)]

  init(_ payload: StridedCopy, _ x: Place, _ output: Place) {
    (self.payload, self.x, self.output) = (payload, x, output)
    var axes = zip(output.shape.dimensions, payload.strides).reversed().map {
      (extent: $0, step: $1)
    }
    var run = 1
    // Inner axes whose elements follow each other are one run.
    while let axis = axes.first, axis.step == run || axis.extent == 1 {
      run *= axis.extent
      axes.removeFirst()
    }
    if run == 1, let axis = axes.first {
      (run, step) = (axis.extent, axis.step)
      axes.removeFirst()
    } else {
      step = 1
    }
    (self.run, self.axes) = (run, axes)
  }

  var units: Int { output.count == 0 ? 0 : output.count / run }

  func run(_ units: Range<Int>, _ memory: Memory) {
    let size = output.element.size
    let from = UnsafeRawPointer(memory[x.id])
    for unit in units {
      var (rest, source) = (unit, payload.offset)
      for axis in axes {
        source += rest % axis.extent * axis.step
        rest /= axis.extent
      }
      let to = memory[output.id] + unit * run * size
      if step == 1 {
        to.copyMemory(from: from + source * size, byteCount: run * size)
      } else {
        switch size {
        case 1: strided(from + source, to, UInt8.self)
        case 2: strided(from + source * 2, to, UInt16.self)
        case 4: strided(from + source * 4, to, UInt32.self)
        case _: strided(from + source * 8, to, UInt64.self)
        }
      }
    }
  }

  @inline(__always)
  private func strided<T>(_ from: UnsafeRawPointer, _ to: UnsafeMutableRawPointer, _: T.Type) {
    let (from, to) = (from.assumingMemoryBound(to: T.self), to.assumingMemoryBound(to: T.self))
    for i in 0..<run { to[i] = from[i * step] }
  }
}

struct ConcatStep: Step {
  private let output: ValueID
  /// Bytes of each input that stand together in the output, and where they go.
  private let parts: [(id: ValueID, bytes: Int, offset: Int)]
  private let rowBytes: Int
  let units: Int

  init(axis: Int, _ inputs: [Place], _ output: Place) {
    self.output = output.id
    let size = output.element.size
    let inner = output.shape.dimensions[(axis + 1)...].reduce(size, *)
    var offset = 0
    parts = inputs.map { input in
      defer { offset += input.shape[axis] * inner }
      return (id: input.id, bytes: input.shape[axis] * inner, offset: offset)
    }
    rowBytes = output.shape[axis] * inner
    units = output.shape.dimensions[..<axis].reduce(1, *)
  }

  func run(_ units: Range<Int>, _ memory: Memory) {
    for part in parts where part.bytes > 0 {
      let from = UnsafeRawPointer(memory[part.id])
      let to = memory[output] + part.offset
      for row in units {
        (to + row * rowBytes).copyMemory(from: from + row * part.bytes, byteCount: part.bytes)
      }
    }
  }
}

/// Border elements, reflections, and gaps between neighbours. Each row of the last axis is made from
/// one row of the input, or is all fill.
struct PadStep: Step {
  private let x, output: Place
  /// For each axis, the input index that each output index reads, or -1 for the fill.
  private let sources: [[Int]]
  private let strides: [Int]
  /// The fill's bytes.
  private let fill: UInt64
  /// Where the last axis is a plain copy: first output index and number of elements.
  private let plain: (first: Int, count: Int)?

  init(_ payload: PadOperation, _ x: Place, _ output: Place) {
    (self.x, self.output) = (x, output)
    strides = x.shape.strides
    sources = x.shape.dimensions.indices.map { axis in
      (0..<output.shape[axis]).map { index in
        Self.source(
          index - payload.before[axis], x.shape[axis], payload.interior[axis] + 1, payload.mode)
      }
    }
    var fill: UInt64 = 0
    var isConstant = false
    if case .constant(let value) = payload.mode {
      isConstant = true
      withUnsafeMutableBytes(of: &fill) { bytes in
        if x.element == .float32 {
          bytes.storeBytes(of: value, as: Float.self)
        } else {
          storeInteger(Int64(value), bytes.baseAddress!, x.element, 0)
        }
      }
    }
    self.fill = fill
    if let last = x.shape.dimensions.indices.last, isConstant, payload.interior[last] == 0 {
      plain = (payload.before[last], x.shape[last])
    } else {
      plain = nil
    }
  }

  private static func source(
    _ index: Int, _ extent: Int, _ step: Int, _ mode: PadOperation.Mode
  ) -> Int {
    switch mode {
    case .constant:
      index >= 0 && index % step == 0 && index / step < extent ? index / step : -1
    case .reflect: index < 0 ? -index : index < extent ? index : 2 * extent - 2 - index
    case .symmetric: index < 0 ? -index - 1 : index < extent ? index : 2 * extent - 1 - index
    }
  }

  private var run: Int { output.shape.dimensions.last ?? 1 }
  var units: Int { output.count == 0 ? 0 : output.count / run }

  func run(_ units: Range<Int>, _ memory: Memory) {
    switch output.element.size {
    case 1: run(units, memory, UInt8(truncatingIfNeeded: fill))
    case 2: run(units, memory, UInt16(truncatingIfNeeded: fill))
    case 4: run(units, memory, UInt32(truncatingIfNeeded: fill))
    case _: run(units, memory, fill)
    }
  }

  private func run<T: BitwiseCopyable>(_ units: Range<Int>, _ memory: Memory, _ fill: T) {
    let (from, to) = (memory.pointer(x.id, T.self), memory.pointer(output.id, T.self))
    for unit in units {
      var (rest, base) = (unit, 0)
      for axis in sources.indices.dropLast().reversed() {
        let source = sources[axis][rest % output.shape[axis]]
        rest /= output.shape[axis]
        base = source < 0 || base < 0 ? -1 : base + source * strides[axis]
      }
      let row = to + unit * run
      if base < 0 {
        row.update(repeating: fill, count: run)
      } else if let plain {
        row.update(repeating: fill, count: plain.first)
        (row + plain.first).update(from: from + base, count: plain.count)
        let done = plain.first + plain.count
        (row + done).update(repeating: fill, count: run - done)
      } else if let last = sources.last {
        for i in 0..<run { row[i] = last[i] < 0 ? fill : from[base + last[i]] }
      } else {
        row[0] = from[0]
      }
    }
  }
}

/// Slices along an axis, picked by indices that are clamped into it.
struct GatherStep: Step {
  let axis: Int
  let x, indices, output: Place

  private var inner: Int { x.shape.dimensions[(axis + 1)...].reduce(1, *) * x.element.size }
  var units: Int { output.count == 0 ? 0 : output.count * output.element.size / inner }

  func run(_ units: Range<Int>, _ memory: Memory) {
    let (from, to) = (UnsafeRawPointer(memory[x.id]), memory[output.id])
    let extent = x.shape[axis]
    for unit in units {
      let (outer, position) = unit.quotientAndRemainder(dividingBy: indices.count)
      let wanted = loadInteger(memory[indices.id], indices.element, position)
      let chosen = Int(min(max(wanted, 0), Int64(extent - 1)))
      (to + unit * inner).copyMemory(
        from: from + (outer * extent + chosen) * inner, byteCount: inner)
    }
  }
}
