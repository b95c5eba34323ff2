import IR
import Tensors

extension GraphInterpreter {
  /// TensorFlow's Cast: floats are truncated towards zero, integers wrap, bool is 0 or 1.
  static func cast(_ x: Tensor, to element: ElementType) -> Tensor {
    if x.elementType == element { return x }
    let type = ValueType(x.shape, element)
    guard let floats = x.floats else { return narrowed(x.integers ?? [], type) }
    if element == .bool { return Tensor(x.shape, .bool(floats.map { $0 != 0 })) }
    return narrowed(floats.map(integer), type)
  }
}
