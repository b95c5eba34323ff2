import IR
import Tensors

extension GraphInterpreter {
  /// TensorFlow's GatherV2; an index outside the axis is an error, as it is on its CPU.
  static func gather(_ x: Tensor, _ indices: Tensor, axis: Int, _ shape: Shape)
    throws(EvaluationError) -> Tensor
  {
    let extent = x.shape[axis]
    let rows = indices.integers ?? []
    if let wrong = rows.first(where: { $0 < 0 || $0 >= extent }) {
      throw .indexOutOfRange(op: "gather", index: wrong, count: extent)
    }
    return Gathering(source: x, rows: rows.map(Int.init), axis: axis, shape: shape)
      .apply(x.elementType)
  }
}

private struct Gathering: Rearrangement {
  var source: Tensor
  var rows: [Int]
  var axis: Int
  var shape: Shape

  func callAsFunction<T: TensorElement>(_: T.Type) -> Tensor {
    let elements = T.elements(of: source)
    let (outer, width) = (
      source.shape.dimensions[..<axis].reduce(1, *),
      source.shape.dimensions[(axis + 1)...].reduce(1, *)
    )
    var result: [T] = []
    result.reserveCapacity(shape.count)
    for block in 0..<outer {
      for row in rows {
        let start = (block * source.shape[axis] + row) * width
        result += elements[start..<start + width]
      }
    }
    return Tensor(shape, T.storage(result))
  }
}
