import IR
import Program
import Tensors

extension Lowering {
  /// Concatenation, slices, gathers, tiles, transposes, reshapes, pads and resizes: they move
  /// elements and keep element type and quantization.
  ///
  /// - Parameter zero: the stored element that stands for real zero.
  mutating func move(
    _ id: NodeID, _ operands: [ValueID], _ element: ElementType,
    _ quantization: QuantizationParameters?, zero: Float
  ) -> ValueID {
    let node = graph[id]
    let shape = graph.shape(of: id)
    let source = builder[operands[0]].shape
    func emit(_ operation: Operation, _ operands: [ValueID], _ shape: Shape, _ name: String)
      -> ValueID
    {
      builder.append(
        operation, operands, name: name, element, shape, quantization: quantization,
        origin: node.origin)
    }
    func whole(_ operation: Operation) -> ValueID { emit(operation, operands, shape, node.name) }
    switch node.op {
    case .concat(let axis): return whole(.concat(axis: axis))
    case .gather(let axis): return whole(.gather(axis: axis))
    case .reshape: return whole(.reshape)
    case .transpose(let permutation):
      let strides = permutation.map { source.strides[$0] }
      return whole(.copy(StridedCopy(offset: 0, strides: strides)))
    case .slice(let slice):
      let offset = zip(slice.begin, source.strides).reduce(0) { $0 + $1.0 * $1.1 }
      let strides = zip(slice.strides, source.strides).map { $0 * $1 }
      return whole(.copy(StridedCopy(offset: shape.count == 0 ? 0 : offset, strides: strides)))
    case .tile(let multiples):
      let split = Shape(zip(multiples, source.dimensions).flatMap { [$0, $1] })
      let strides = source.strides.flatMap { [0, $0] }
      let copies = emit(
        .copy(StridedCopy(offset: 0, strides: strides)), operands, split, "\(node.name)/tiles")
      return emit(.reshape, [copies], shape, node.name)
    case .pad(let pad):
      let mode: PadOperation.Mode
      switch pad.mode {
      case .constant(let fill): mode = .constant(stored(fill, element, quantization, zero))
      case .reflect: mode = .reflect
      case .symmetric: mode = .symmetric
      }
      return whole(.pad(PadOperation(before: pad.before, after: pad.after, mode: mode)))
    case .resize(let resize): return whole(.resize(resize.interpolation))
    case .placeholder, .constant, .conv2D, .depthwiseConv2D, .transposedConv2D, .matMul,
      .batchNorm, .unary, .binary, .select, .cast, .fakeQuantize, .pool, .localResponseNorm,
      .reduce, .argument, .softmax, .spaceToBatch, .batchToSpace, .spaceToDepth, .depthToSpace:
      preconditionFailure("\(node.op.name) moves no elements")
    }
  }

  /// A real fill in stored units.
  private func stored(
    _ fill: Float, _ element: ElementType, _ quantization: QuantizationParameters?, _ zero: Float
  ) -> Float {
    guard let quantization else {
      return element == .float32 ? fill : Bounds.all(of: element).clamp(fill.rounded(.towardZero))
    }
    let scaled = (fill / quantization.scale).rounded(.toNearestOrEven) + zero
    return Bounds.all(of: element).clamp(scaled)
  }
}
