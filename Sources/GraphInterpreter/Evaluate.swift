import IR
import Tensors

extension GraphInterpreter {
  /// The value of one operation for these operands.
  ///
  /// Refuses operands that break the operation's shape rule, and results of more than `limit` bytes.
  public static func evaluate(_ op: Op, _ inputs: [Tensor], limit: Int = .max)
    throws(EvaluationError) -> Tensor
  {
    let type: ValueType
    do throws(ShapeError) {
      type = try op.resultType(inputs.map { ValueType($0.shape, $0.elementType) })
    } catch {
      throw .operands(error)
    }
    let bytes = type.shape.count * type.element.size
    guard bytes <= limit else { throw .resultTooLarge(op: op.name, bytes: bytes, limit: limit) }

    switch op {
    case .placeholder: throw .unfedPlaceholder
    case .constant(let tensor): return tensor
    case .conv2D(let payload): return convolution(payload, inputs, type.shape)
    case .depthwiseConv2D(let payload): return depthwiseConvolution(payload, inputs, type.shape)
    case .transposedConv2D(let payload): return transposedConvolution(payload, inputs, type.shape)
    case .matMul(let payload): return matMul(payload, inputs, type.shape)
    case .batchNorm(let payload): return batchNorm(payload, inputs)
    case .unary(let function): return unary(function, inputs[0])
    case .binary(let payload): return try binary(payload, inputs, type)
    case .select: return select(inputs, type)
    case .cast(let element): return cast(inputs[0], to: element)
    case .fakeQuantize(let payload): return fakeQuantize(payload, inputs[0])
    case .pool(let payload): return pool(payload, inputs[0], type.shape)
    case .localResponseNorm(let payload): return localResponseNorm(payload, inputs[0])
    case .reduce(let payload): return reduce(payload, inputs[0], type.shape)
    case .argument(let payload): return argument(payload, inputs[0], type.shape)
    case .softmax(let logarithmic): return softmax(inputs[0], logarithmic: logarithmic)
    case .concat(let axis): return concat(inputs, axis: axis, type)
    case .slice(let payload): return slice(payload, inputs[0])
    case .gather(let axis): return try gather(inputs[0], inputs[1], axis: axis, type.shape)
    case .tile(let multiples): return tile(inputs[0], multiples, type.shape)
    case .transpose(let permutation): return transpose(inputs[0], permutation)
    case .reshape(let shape): return inputs[0].reshaped(to: shape)
    case .pad(let payload): return pad(payload, inputs[0], type.shape)
    case .resize(let payload): return resize(payload, inputs[0], type.shape)
    case .spaceToBatch(let payload): return spaceToBatch(payload, inputs[0], type.shape)
    case .batchToSpace(let payload): return batchToSpace(payload, inputs[0], type.shape)
    case .spaceToDepth(let block): return spaceToDepth(inputs[0], block, type.shape)
    case .depthToSpace(let block): return depthToSpace(inputs[0], block, type.shape)
    }
  }
}
