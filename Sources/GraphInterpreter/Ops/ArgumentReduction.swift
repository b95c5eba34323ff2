import IR
import Tensors

extension GraphInterpreter {
  /// TensorFlow's ArgMax and ArgMin: the first index of the extremum.
  static func argument(_ payload: ArgumentReduction, _ x: Tensor, _ shape: Shape) -> Tensor {
    let extent = x.shape[payload.axis]
    let inner = x.shape.dimensions[(payload.axis + 1)...].reduce(1, *)
    let indices: [Int64] =
      if let source = x.floats {
        first(source, extent, inner, shape.count, payload.kind)
      } else {
        first(x.integers ?? [], extent, inner, shape.count, payload.kind)
      }
    return narrowed(indices, ValueType(shape, payload.output))
  }

  private static func first<T: Comparable>(
    _ source: [T], _ extent: Int, _ inner: Int, _ count: Int, _ kind: ArgumentReduction.Kind
  ) -> [Int64] {
    (0..<count).map { position in
      let start = position / inner * extent * inner + position % inner
      var best = 0
      for i in 1..<max(1, extent) {
        let (value, champion) = (source[start + i * inner], source[start + best * inner])
        switch kind {
        case .max: if value > champion { best = i }
        case .min: if value < champion { best = i }
        }
      }
      return Int64(best)
    }
  }
}
