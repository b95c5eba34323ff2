import Program
import Tensors

extension Step {
  func evaluate(_ copy: StridedCopy) -> Tensor {
    let shape = output.shape
    var sources = [copy.offset]
    for (extent, stride) in zip(shape.dimensions, copy.strides) {
      sources = sources.flatMap { base in (0..<extent).map { base + $0 * stride } }
    }
    return operands[0].tensor.gathering(shape) { sources[$0] }
  }

  func concat(_ axis: Int) -> Tensor {
    Tensor.concatenating(operands.map(\.tensor), axis: axis)
  }

  func evaluate(_ pad: PadOperation) -> Tensor {
    let x = operands[0]
    let count = x.shape.count
    // One element after the last stands for the fill.
    let fill: Float = if case .constant(let value) = pad.mode { value } else { 0 }
    let extended = Tensor.concatenating(
      [x.tensor.reshaped(to: [count]), Step.filled(fill, x.value.element)], axis: 0)
    let strides = x.shape.strides
    var sources = [0]
    for axis in x.shape.dimensions.indices {
      let along = (0..<output.shape[axis]).map { index in
        Self.source(
          index - pad.before[axis], extent: x.shape[axis], step: pad.interior[axis] + 1, pad.mode)
      }
      sources = sources.flatMap { base in
        along.map { index in
          guard base >= 0, let index else { return -1 }
          return base + index * strides[axis]
        }
      }
    }
    return extended.gathering(output.shape) { sources[$0] < 0 ? count : sources[$0] }
  }

  /// The input index that a padded axis reads, or nil for the fill.
  private static func source(
    _ index: Int, extent: Int, step: Int, _ mode: PadOperation.Mode
  ) -> Int? {
    switch mode {
    case .constant:
      index >= 0 && index % step == 0 && index / step < extent ? index / step : nil
    case .reflect:
      index < 0 ? -index : index < extent ? index : 2 * extent - 2 - index
    case .symmetric:
      index < 0 ? -index - 1 : index < extent ? index : 2 * extent - 1 - index
    }
  }

  private static func filled(_ value: Float, _ element: ElementType) -> Tensor {
    element == .float32
      ? Tensor([1], [value]) : Tensor([1], integers: [Int64(value)], type: element)!
  }

  /// Indices outside the axis are clamped into it.
  func gather(_ axis: Int) -> Tensor {
    let (x, indices) = (operands[0], operands[1].tensor.integers!)
    let extent = x.shape[axis]
    let inner = x.shape.dimensions[(axis + 1)...].reduce(1, *)
    return x.tensor.gathering(output.shape) { position in
      let (rest, within) = position.quotientAndRemainder(dividingBy: inner)
      let (outer, index) = rest.quotientAndRemainder(dividingBy: indices.count)
      let chosen = Int(min(max(indices[index], 0), Int64(extent - 1)))
      return (outer * extent + chosen) * inner + within
    }
  }

  /// TensorFlow's ResizeBilinear and ResizeNearestNeighbor. Quantized elements interpolate as their
  /// stored numbers, rounded half to even.
  func evaluate(_ interpolation: Interpolation) -> Tensor {
    let (x, y) = (operands[0].shape, output.shape)
    let channels = x[3]
    guard interpolation.method == .bilinear else {
      let rows = interpolation.nearest(from: x[1], to: y[1])
      let columns = interpolation.nearest(from: x[2], to: y[2])
      return operands[0].tensor.gathering(y) { position in
        let (pixel, c) = position.quotientAndRemainder(dividingBy: channels)
        let (row, column) = pixel.quotientAndRemainder(dividingBy: y[2])
        let (n, line) = row.quotientAndRemainder(dividingBy: y[1])
        return ((n * x[1] + rows[line]) * x[2] + columns[column]) * channels + c
      }
    }
    let elements = operands[0].isFloat ? operands[0].floats : operands[0].stored.map(Float.init)
    let rows = interpolation.samples(from: x[1], to: y[1])
    let columns = interpolation.samples(from: x[2], to: y[2])
    var result: [Float] = []
    result.reserveCapacity(y.count)
    for n in 0..<y[0] {
      for row in rows {
        for column in columns {
          for c in 0..<channels {
            func at(_ line: Int, _ position: Int) -> Float {
              elements[((n * x[1] + line) * x[2] + position) * channels + c]
            }
            let (topLeft, bottomLeft) = (at(row.lower, column.lower), at(row.upper, column.lower))
            let top = topLeft + (at(row.lower, column.upper) - topLeft) * column.fraction
            let bottom =
              bottomLeft + (at(row.upper, column.upper) - bottomLeft) * column.fraction
            result.append(top + (bottom - top) * row.fraction)
          }
        }
      }
    }
    return output.element == .float32
      ? tensor(floats: result)
      : tensor(stored: result.map { Int32($0.rounded(.toNearestOrEven)) })
  }
}
