import IR
import Tensors

extension GraphInterpreter {
  /// TensorFlow's Pad, PadV2 and MirrorPad.
  static func pad(_ payload: Pad, _ x: Tensor, _ shape: Shape) -> Tensor {
    Padded(payload: payload, source: x, shape: shape).apply(x.elementType)
  }
}

private struct Padded: Rearrangement {
  var payload: Pad
  var source: Tensor
  var shape: Shape

  func callAsFunction<T: TensorElement>(_: T.Type) -> Tensor {
    let elements = T.elements(of: source)
    let strides = source.shape.strides
    // For each axis and each index of the result: where it reads, or nil in a constant border.
    let offsets = shape.dimensions.indices.map { axis in
      (0..<shape[axis]).map { position(axis, $0).map { $0 * strides[axis] } }
    }
    guard shape.count > 0 else { return Tensor(shape, T.storage([])) }
    var border = T(border: 0)
    if case .constant(let value) = payload.mode { border = T(border: value) }

    var result: [T] = []
    result.reserveCapacity(shape.count)
    var index = [Int](repeating: 0, count: shape.rank)
    let inner = offsets.last ?? [0]
    while true {
      var start: Int? = 0
      for axis in index.indices.dropLast() {
        guard let so = start, let offset = offsets[axis][index[axis]] else {
          start = nil
          break
        }
        start = so + offset
      }
      for offset in inner {
        if let start, let offset {
          result.append(elements[start + offset])
        } else {
          result.append(border)
        }
      }
      var axis = index.count - 2
      while axis >= 0 {
        index[axis] += 1
        if index[axis] < shape[axis] { break }
        index[axis] = 0
        axis -= 1
      }
      if axis < 0 { return Tensor(shape, T.storage(result)) }
    }
  }

  /// The source index that a result's index reads along one axis.
  private func position(_ axis: Int, _ index: Int) -> Int? {
    let (i, extent) = (index - payload.before[axis], source.shape[axis])
    switch payload.mode {
    case .constant: return (0..<extent).contains(i) ? i : nil
    case .reflect: return i < 0 ? -i : i >= extent ? 2 * extent - 2 - i : i
    case .symmetric: return i < 0 ? -i - 1 : i >= extent ? 2 * extent - 1 - i : i
    }
  }
}
