import IR
import Tensors

extension GraphInterpreter {
  /// TensorFlow's ResizeBilinear and ResizeNearestNeighbor, in its float32 arithmetic.
  static func resize(_ payload: Resize, _ x: Tensor, _ shape: Shape) -> Tensor {
    let sampling = payload.interpolation
    let rows = taps(from: x.shape[1], to: shape[1], sampling)
    let columns = taps(from: x.shape[2], to: shape[2], sampling)
    switch sampling.method {
    case .nearest:
      return NearestRows(
        source: x, rows: rows.map(\.lower), columns: columns.map(\.lower), shape: shape
      ).apply(x.elementType)
    case .bilinear: return bilinear(x, rows, columns, shape)
    }
  }

  private static func bilinear(_ x: Tensor, _ rows: [Tap], _ columns: [Tap], _ shape: Shape)
    -> Tensor
  {
    let source = x.elements
    let channels = x.shape[3]
    var result: [Float] = []
    result.reserveCapacity(shape.count)
    for n in 0..<shape[0] {
      for row in rows {
        let top = (n * x.shape[1] + row.lower) * x.shape[2]
        let bottom = (n * x.shape[1] + row.upper) * x.shape[2]
        for column in columns {
          for c in 0..<channels {
            let topLeft = source[(top + column.lower) * channels + c]
            let topRight = source[(top + column.upper) * channels + c]
            let bottomLeft = source[(bottom + column.lower) * channels + c]
            let bottomRight = source[(bottom + column.upper) * channels + c]
            let above = topLeft + (topRight - topLeft) * column.fraction
            let below = bottomLeft + (bottomRight - bottomLeft) * column.fraction
            result.append(above + (below - above) * row.fraction)
          }
        }
      }
    }
    return Tensor(shape, result)
  }

  /// The two neighbours that a result's row or column is mixed from; nearest uses `lower` alone.
  private struct Tap {
    var lower, upper: Int
    var fraction: Float
  }

  private static func taps(from extent: Int, to size: Int, _ sampling: Interpolation) -> [Tap] {
    let scale =
      sampling.alignCorners && size > 1
      ? Float(extent - 1) / Float(size - 1) : Float(extent) / Float(size)
    return (0..<size).map { index in
      switch sampling.method {
      case .bilinear:
        let position =
          sampling.halfPixelCenters ? (Float(index) + 0.5) * scale - 0.5 : Float(index) * scale
        let floor = position.rounded(.down)
        return Tap(
          lower: max(Int(floor), 0), upper: min(Int(floor) + 1, extent - 1),
          fraction: position - floor)
      case .nearest:
        let position = (sampling.halfPixelCenters ? Float(index) + 0.5 : Float(index)) * scale
        let rounded = position.rounded(sampling.alignCorners ? .toNearestOrAwayFromZero : .down)
        let nearest = max(0, min(Int(rounded), extent - 1))
        return Tap(lower: nearest, upper: nearest, fraction: 0)
      }
    }
  }
}

private struct NearestRows: Rearrangement {
  var source: Tensor
  var rows, columns: [Int]
  var shape: Shape

  func callAsFunction<T: TensorElement>(_: T.Type) -> Tensor {
    let elements = T.elements(of: source)
    let channels = shape[3]
    var result: [T] = []
    result.reserveCapacity(shape.count)
    for n in 0..<shape[0] {
      for row in rows {
        for column in columns {
          let start = ((n * source.shape[1] + row) * source.shape[2] + column) * channels
          result += elements[start..<start + channels]
        }
      }
    }
    return Tensor(shape, T.storage(result))
  }
}
