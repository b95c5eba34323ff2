import IR
import Program
import Tensors

/// Convolutions that the adjoint pass runs: back through a layer, and through filters of random signs.
enum AdjointConvolution {
  /// From gradients of the layer's sums to gradients of its input: a convolution with the filter turned
  /// around and its channels exchanged, over gradients set apart by the strides.
  static func program(_ layer: LinearLayer, input: Shape, output: Shape)
    throws(QuantizationError) -> Program
  {
    let (height, width) = (layer.filterShape[0], layer.filterShape[1])
    let (depth, outputs) = (layer.filterShape[2], layer.outputs)
    let groups = layer.convolve.groups
    let perGroup = outputs / groups
    let filter = layer.filter ?? []
    var turned = [Float](repeating: 0, count: filter.count)
    for tap in 0..<height * width {
      for c in 0..<depth {
        for o in 0..<outputs {
          let (group, within) = (o / perGroup, o % perGroup)
          let target = ((height * width - 1 - tap) * perGroup + within) * depth * groups
          turned[target + group * depth + c] = filter[(tap * depth + c) * outputs + o]
        }
      }
    }
    var builder = ProgramBuilder()
    var x = builder.input("gradient", .float32, output)
    let gap = Extent(
      height: layer.convolve.strides.height - 1, width: layer.convolve.strides.width - 1)
    if gap != Extent(height: 0, width: 0) {
      var shape = output
      shape[1] += (shape[1] - 1) * gap.height
      shape[2] += (shape[2] - 1) * gap.width
      let pad = PadOperation(
        before: [0, 0, 0, 0], after: [0, 0, 0, 0], interior: [0, gap.height, gap.width, 0],
        mode: .constant(0))
      x = builder.append(.pad(pad), [x], name: "apart", .float32, shape, origin: [])
    }
    let convolve = Convolve(
      dilations: layer.convolve.dilations,
      paddingBefore: Extent(
        height: (height - 1) * layer.convolve.dilations.height
          - layer.convolve.paddingBefore.height,
        width: (width - 1) * layer.convolve.dilations.width
          - layer.convolve.paddingBefore.width),
      groups: groups, isDepthwise: groups > 1 && groups == outputs, bounds: .unbounded)
    return try finish(
      builder, x, convolve, Tensor([height, width, perGroup, depth * groups], turned), input)
  }

  /// Whether `program` can be made: a padding wider than the filter has no adjoint of this form.
  static func exists(_ layer: LinearLayer) -> Bool {
    let convolve = layer.convolve
    return layer.interior == Extent(height: 0, width: 0)
      && convolve.paddingBefore.height <= (layer.filterShape[0] - 1) * convolve.dilations.height
      && convolve.paddingBefore.width <= (layer.filterShape[1] - 1) * convolve.dilations.width
  }

  /// The layer with `count` filters of random signs a group in place of its own.
  static func projection(_ layer: LinearLayer, input: Shape, output: Shape, count: Int)
    throws(QuantizationError) -> Program
  {
    let groups = layer.convolve.groups
    let shape = Shape([
      layer.filterShape[0], layer.filterShape[1], layer.filterShape[2], groups * count,
    ])
    var random = NoiseSource(state: 5)
    let signs = (0..<shape.count).map { _ in random.next() < 0.5 ? Float(-1) : 1 }
    var builder = ProgramBuilder()
    let x = builder.input("x", .float32, input)
    var convolve = layer.convolve
    convolve.bounds = .unbounded
    var target = output
    target[3] = groups * count
    return try finish(builder, x, convolve, Tensor(shape, signs), target)
  }

  private static func finish(
    _ builder: ProgramBuilder, _ x: ValueID, _ convolve: Convolve, _ filter: Tensor, _ output: Shape
  ) throws(QuantizationError) -> Program {
    var builder = builder
    let outputs = filter.shape[3]
    let weights = builder.constant("filter", filter)
    let bias = builder.constant(
      "bias", Tensor([outputs], [Float](repeating: 0, count: outputs)))
    let y = builder.append(
      .convolve(convolve), [x, weights, bias], name: "sums", .float32, output, origin: [])
    do throws(ProgramError) {
      return try builder.finish(outputs: [Program.Output(name: "sums", value: y)])
    } catch {
      throw .program(error)
    }
  }
}
