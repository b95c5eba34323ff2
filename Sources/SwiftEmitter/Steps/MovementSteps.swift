import Program
import Tensors

extension StepPrinter {
  /// Nothing, where the elements are already in their place.
  mutating func emitMove() {
    if input.place == output.place { return }
    call(.move, "move", [x, count, "to: \(y)"])
  }

  mutating func emit(_ copy: StridedCopy) {
    let shape = output.shape
    emitCopy(
      shape.dimensions, from: x, copy.offset, copy.strides, to: y, 0, shape.strides)
  }

  /// Copies between two strided places, with loops where there are more than four axes.
  private mutating func emitCopy(
    _ extents: [Int], from x: String, _ offset: Int, _ steps: [Int], to y: String, _ start: Int,
    _ strides: [Int]
  ) {
    let walk = Walk(extents, [steps, strides])
    kernels.insert(.copy)
    func shifted(_ place: String, _ offset: Int) -> String {
      offset == 0 ? place : "\(place) + \(offset)"
    }
    loops(over: walk, inner: 4) { step, offsets in
      step.printer.call(
        "copy",
        [
          shifted(x, offset) + offsets[0], walk.extentTuple(4), "from: \(walk.strideTuple(0, 4))",
          "to: \(shifted(y, start) + offsets[1])", walk.strideTuple(1, 4),
        ])
    }
  }

  mutating func emitConcat(_ axis: Int) {
    let strides = output.shape.strides
    var start = 0
    for (index, id) in instruction.inputs.enumerated() {
      let shape = program[id].shape
      if shape.count > 0 {
        emitCopy(
          shape.dimensions, from: operand(index), 0, shape.strides, to: y, start, strides)
      }
      start += shape[axis] * strides[axis]
    }
  }

  mutating func emit(_ pad: PadOperation) {
    let (shape, strides) = (input.shape, output.shape.strides)
    let axes = shape.dimensions.indices
    switch pad.mode {
    case .constant(let fill):
      let value =
        output.element == .float32 ? Literal.float(fill) : "\(Int(fill))"
      call(.fill, "fill", [y, count, "with: \(value)"])
      guard shape.count > 0 else { return }
      let start = axes.reduce(0) { $0 + pad.before[$1] * strides[$1] }
      emitCopy(
        shape.dimensions, from: x, 0, shape.strides, to: y, start,
        axes.map { strides[$0] * (pad.interior[$0] + 1) })
    case .reflect, .symmetric:
      var regions = [Region(extents: [], offset: 0, steps: [], start: 0)]
      for axis in axes {
        let parts = Self.mirrored(pad, axis, shape[axis])
        regions = regions.flatMap { region in
          parts.map { part in
            Region(
              extents: region.extents + [part.count],
              offset: region.offset + part.source * shape.strides[axis],
              steps: region.steps + [part.step * shape.strides[axis]],
              start: region.start + part.target * strides[axis])
          }
        }
      }
      for region in regions {
        emitCopy(
          region.extents, from: x, region.offset, region.steps, to: y, region.start, strides)
      }
    }
  }

  /// A box of a mirrored padding.
  private struct Region {
    var extents: [Int]
    var offset: Int
    var steps: [Int]
    var start: Int
  }

  /// The runs along one axis: where each starts in the output and in the input, and its direction.
  private static func mirrored(
    _ pad: PadOperation, _ axis: Int, _ extent: Int
  ) -> [(target: Int, count: Int, source: Int, step: Int)] {
    let (before, after) = (pad.before[axis], pad.after[axis])
    let edge = pad.mode == .reflect ? 1 : 0
    return [
      (0, before, before - 1 + edge, -1), (before, extent, 0, 1),
      (before + extent, after, extent - 1 - edge, -1),
    ].filter { $0.1 > 0 }
  }

  mutating func emitGather(_ axis: Int) {
    let dimensions = input.shape.dimensions
    let indices = program[instruction.inputs[1]].shape.count
    call(
      .gather, "gather",
      [
        x, "outer: \(dimensions[..<axis].reduce(1, *))", "extent: \(dimensions[axis])",
        "inner: \(dimensions[(axis + 1)...].reduce(1, *))", "indices: \(operand(1))",
        "count: \(indices)", "to: \(y)",
      ])
  }

  mutating func emit(_ interpolation: Interpolation) {
    let (from, to) = (input.shape, output.shape)
    func scale(_ source: Int, _ target: Int) -> String {
      let aligned = interpolation.alignCorners && target > 1
      return Literal.float(
        aligned ? Float(source - 1) / Float(target - 1) : Float(source) / Float(target))
    }
    var arguments = [
      x, "(\(from[0]), \(from[1]), \(from[2]), \(from[3]))", "to: \(y)", "(\(to[1]), \(to[2]))",
      "scale: (\(scale(from[1], to[1])), \(scale(from[2], to[2])))",
    ]
    if interpolation.method == .nearest {
      arguments.append("rounded: \(interpolation.alignCorners)")
    }
    arguments.append("halfPixel: \(interpolation.halfPixelCenters)")
    switch interpolation.method {
    case .bilinear:
      call(
        input.element == .float32 ? .resizeBilinear : .resizeBilinearQuantized, "resizeBilinear",
        arguments)
    case .nearest: call(.resizeNearest, "resizeNearest", arguments)
    }
  }
}
