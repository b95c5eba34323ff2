import IR
import Program
import Tensors

/// A convolution of either kind, or a transposed one, with its filter as a program wants it.
struct LinearLayer {
  /// Strides, padding, groups; bounds are left open.
  var convolve: Convolve
  /// Zeros put between neighbours first: a transposed convolution is a convolution of that.
  var interior: Extent = Extent(height: 0, width: 0)
  /// [kh,kw,C/groups,O].
  var filterShape: Shape
  /// The filter's elements, where they are constant.
  var filter: [Float]?
  /// How a filter that is computed becomes one of `filterShape`; identity where nil.
  var filterCopy: StridedCopy?
  var activation: ClosedRange<Float>?

  var outputs: Int { filterShape[3] }
  /// Products in one sum.
  var terms: Int { filterShape[0] * filterShape[1] * filterShape[2] }
  var isDepthwise: Bool { convolve.isDepthwise }

  /// nil for any other operation.
  init?(_ graph: Graph, _ id: NodeID) {
    let node = graph[id]
    switch node.op {
    case .conv2D(let payload):
      self.init(graph, node, payload, isDepthwise: false)
    case .depthwiseConv2D(let payload):
      self.init(graph, node, payload, isDepthwise: true)
    case .transposedConv2D(let payload):
      self.init(graph, node, payload)
    case .placeholder, .constant, .matMul, .batchNorm, .unary, .binary, .select, .cast,
      .fakeQuantize, .pool, .localResponseNorm, .reduce, .argument, .softmax, .concat, .slice,
      .gather, .tile, .transpose, .reshape, .pad, .resize, .spaceToBatch, .batchToSpace,
      .spaceToDepth, .depthToSpace:
      return nil
    }
  }

  /// A layer that reads one pixel of `depth` channels; it has no filter.
  init(pointwise depth: Int) {
    convolve = Convolve(bounds: .unbounded)
    filterShape = [1, 1, depth, 1]
  }

  private init(_ graph: Graph, _ node: Graph.Node, _ payload: Convolution, isDepthwise: Bool) {
    let (x, filter) = (graph.shape(of: node.inputs[0]), graph.shape(of: node.inputs[1]))
    let window = payload.padding.resolve(
      input: Extent(height: x[1], width: x[2]),
      kernel: Extent(height: filter[0], width: filter[1]), strides: payload.strides,
      dilations: payload.dilations)
    guard let window else { preconditionFailure("'\(node.name)' passed its shape rule") }
    let groups = isDepthwise ? x[3] : x[3] / filter[2]
    convolve = Convolve(
      strides: payload.strides, dilations: payload.dilations, paddingBefore: window.before,
      groups: groups, isDepthwise: isDepthwise || (groups == x[3] && groups > 1),
      bounds: .unbounded)
    filterShape = isDepthwise ? [filter[0], filter[1], 1, filter[2] * filter[3]] : filter
    self.filter = graph.constant(node.inputs[1])?.floats
    activation = Self.limits(payload.activation)
  }

  /// `y[o] = sum over k of w[k] x'[o + before - k]`, x' being x with `strides - 1` zeros between
  /// neighbours: a convolution with the filter turned around and its channels exchanged.
  private init(_ graph: Graph, _ node: Graph.Node, _ payload: TransposedConvolution) {
    let filter = graph.shape(of: node.inputs[1])
    let (height, width, channels, depth) = (filter[0], filter[1], filter[2], filter[3])
    let kernel = Extent(height: height, width: width)
    let window = payload.padding.resolve(
      input: payload.outputSize, kernel: kernel, strides: payload.strides,
      dilations: payload.dilations)
    guard let window else { preconditionFailure("'\(node.name)' passed its shape rule") }
    convolve = Convolve(
      dilations: payload.dilations,
      paddingBefore: Extent(
        height: (height - 1) * payload.dilations.height - window.before.height,
        width: (width - 1) * payload.dilations.width - window.before.width),
      groups: 1, isDepthwise: false, bounds: .unbounded)
    interior = Extent(height: payload.strides.height - 1, width: payload.strides.width - 1)
    filterShape = [height, width, depth, channels]
    let copy = StridedCopy(
      offset: (height * width - 1) * channels * depth,
      strides: [-width * channels * depth, -channels * depth, 1, depth])
    filterCopy = copy
    self.filter = graph.constant(node.inputs[1])?.floats.map { elements in
      let shape = Shape([height, width, depth, channels])
      return Tensor(filter, elements).gathering(shape) { index in
        zip(shape.strides, shape.dimensions).enumerated().reduce(copy.offset) { sum, axis in
          sum + index / axis.element.0 % axis.element.1 * copy.strides[axis.offset]
        }
      }.elements
    }
    activation = Self.limits(payload.activation)
  }

  /// The limits of a fused activation; normalization leaves clamps alone.
  static func limits(_ activation: UnaryFunction?) -> ClosedRange<Float>? {
    guard case .clamp(let lower, let upper) = activation, lower <= upper else { return nil }
    return lower...upper
  }
}
