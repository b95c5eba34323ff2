import IR
import Tensors

/// A convolution or matrix product whose weights are constants, seen as one thing: an affine map
/// with input and output channels.
struct LinearLayer: Sendable {
  var op: Op
  /// The activations.
  var input: NodeID
  /// The filter's node in the old graph.
  var filterID: NodeID
  var filter: Tensor
  var bias: [Float]?
  var outputs: Int
  /// Element `i` of the filter feeds output channel `(i / outputStride) % outputs`.
  var outputStride: Int

  /// Why a node is no such layer, for reports.
  struct Refusal: Error { var reason: String }

  /// The layer of a node, with no activation of its own unless asked for.
  init(_ graph: Graph, _ id: NodeID, allowActivation: Bool = false) throws(Refusal) {
    let node = graph[id]
    func refuse(_ reason: String) -> Refusal { Refusal(reason: "'\(node.name)' \(reason)") }
    guard node.op.isLinear else { throw refuse("(\(node.op.name)) is not linear") }
    let filterShape = graph.shape(of: node.inputs[1])
    guard allowActivation || node.op.activation == nil else { throw refuse("has an activation") }
    guard let filter = graph.constant(node.inputs[1]), filter.floats != nil else {
      throw refuse("has weights that are not constant")
    }
    let bias = node.inputs.count > 2 ? graph.constant(node.inputs[2])?.floats : nil
    guard node.inputs.count == 2 || bias != nil else {
      throw refuse("has a bias that is not constant")
    }
    (op, input, filterID) = (node.op, node.inputs[0], node.inputs[1])
    (self.filter, self.bias) = (filter, bias)
    let rank = filterShape.rank
    (outputs, outputStride) = (filterShape[rank - 1], 1)
    if case .depthwiseConv2D = node.op { outputs *= filterShape[2] }
    if node.op.hasOutputsBeforeInputs {
      (outputs, outputStride) = (filterShape[rank - 2], filterShape[rank - 1])
    }
  }

  /// Input channel of filter element `i`, or nil when the channels are not the input's last axis.
  func inputChannel(of inputShape: Shape) -> ((Int) -> Int)? {
    let shape = filter.shape
    let (last, inner) = (shape[shape.rank - 1], shape[shape.rank - 2])
    if case .matMul(let product) = op, product.transposeA { return nil }
    if op.hasOutputsBeforeInputs { return { $0 % last } }
    guard case .conv2D = op, inputShape[3] != inner else { return { ($0 / last) % inner } }
    let perGroup = last / (inputShape[3] / inner)
    return { ($0 / last) % inner + ($0 % last) / perGroup * inner }
  }

  /// The filter with output channel `o` times `factor[o]`; the same storage when that is 1.
  func scalingOutputs(_ factor: [Double]) -> Tensor {
    guard factor.contains(where: { $0 != 1 }) else { return filter }
    let (outputs, stride) = (outputs, outputStride)
    let scaled = filter.elements.withUnsafeBufferPointer { old in
      factor.withUnsafeBufferPointer { factor in
        [Float](unsafeUninitializedCapacity: old.count) { new, count in
          count = old.count
          if stride == 1 {  // rows of outputs, which the compiler vectorizes
            for row in Swift.stride(from: 0, to: old.count, by: outputs) {
              for o in 0..<outputs { new[row + o] = Float(Double(old[row + o]) * factor[o]) }
            }
            return
          }
          var (i, o) = (0, 0)
          while i < old.count {
            let s = factor[o]
            for j in i..<i + stride { new[j] = Float(Double(old[j]) * s) }
            i += stride
            o = o + 1 == outputs ? 0 : o + 1
          }
        }
      }
    }
    return Tensor(filter.shape, scaled)
  }

  /// The bias after `affine` (one element an output channel); nil when it is all zero and there was
  /// none.
  func bias(after affine: ChannelAffine) -> [Float]? {
    let old = bias ?? [Float](repeating: 0, count: outputs)
    guard bias != nil || !affine.hasNoShift else { return nil }
    return old.indices.map { Float(Double(old[$0]) * affine.scale[$0] + affine.shift[$0]) }
  }
}

extension Op {
  /// A weighted sum of its first operand, plus a bias.
  var isLinear: Bool { isConvolution || isTransposedConvolution || isMatMul }

  private var isTransposedConvolution: Bool {
    if case .transposedConv2D = self { true } else { false }
  }

  private var isMatMul: Bool { if case .matMul = self { true } else { false } }

  /// The filter is [...,outputs,inputs], not [...,inputs,outputs].
  fileprivate var hasOutputsBeforeInputs: Bool {
    if case .matMul(let product) = self { product.transposeB } else { isTransposedConvolution }
  }
}

extension Rewriter {
  /// Emits a layer with new weights. A filter that shares the old one's shape and storage is not
  /// emitted again.
  mutating func emit(
    _ name: String, _ layer: LinearLayer, input: NodeID, filter: Tensor?, bias: [Float]?,
    origin: [String]
  ) throws(PassError) -> NodeID {
    var inputs = [input]
    if let filter {
      inputs.append(try emitConstant("\(name)/folded_filter", filter, origin: origin))
    } else {
      inputs.append(new(layer.filterID))
    }
    if let bias {
      let tensor = Tensor([bias.count], bias)
      inputs.append(try emitConstant("\(name)/folded_bias", tensor, origin: origin))
    }
    return try emit(name, layer.op, inputs, origin: origin)
  }
}

/// Lists of names joined, each once, in order.
func merged(_ origins: [String]...) -> [String] {
  var seen = Set<String>()
  return origins.joined().filter { seen.insert($0).inserted }
}
