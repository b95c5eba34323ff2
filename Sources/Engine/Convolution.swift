import CKernels
import Program
import Tensors

/// The operands of a convolution, resolved: what every way of computing it starts from.
///
/// A class, so that a step shares it rather than copying its many parts: preparing is part of opening a
/// model.
final class Convolution: Sendable {
  let payload: Convolve
  let x, output: Place
  let inputs: [ValueID]
  let filter: Shape
  let geometry: nk_depthwise_shape
  /// Constant weights, bias and (for integers) scales; nil when any is computed.
  let constants: Constants?

  struct Constants: Sendable {
    let weights: Constant
    let bias: Bytes
    let scale: Bytes?

    /// The weights in row-major order.
    var filter: Bytes { weights.bytes }
  }

  init(_ payload: Convolve, _ instruction: Instruction, _ program: Program) {
    self.payload = payload
    inputs = instruction.inputs
    x = Place(inputs[0], program[inputs[0]])
    output = Place(instruction.output, program[instruction.output])
    filter = program[inputs[1]].shape
    geometry = nk_depthwise_shape(
      input: x.shape, output: output.shape,
      window: Extent(height: filter[0], width: filter[1]), strides: payload.strides,
      dilations: payload.dilations, paddingBefore: payload.paddingBefore)
    func known(_ input: Int) -> Constant? {
      if case .constant(let index) = program.values[instruction.inputs[input].index].place {
        program.constants[index]
      } else {
        nil
      }
    }
    let (weights, bias) = (known(1), known(2))
    let scaleIsKnown = inputs.count < 4 || known(3) != nil
    if let weights, let bias, scaleIsKnown {
      let scale = inputs.count < 4 ? nil : known(3)?.bytes
      // A scale that is no number, which no compiler writes, is left to plain loops.
      let sound =
        scale?.withUnsafeBytes { $0.bindMemory(to: Float.self).allSatisfy(\.isFinite) } ?? true
      constants = sound ? Constants(weights: weights, bias: bias.bytes, scale: scale) : nil
    } else {
      constants = nil
    }
  }

  var batch: Int { output.shape[0] }
  var pixels: Int { output.shape[1] * output.shape[2] }
  /// Taps of one output element.
  var depth: Int { filter[0] * filter[1] * filter[2] }
  var outputsPerGroup: Int { filter[3] / payload.groups }
  /// Whether each output channel reads one input channel.
  var isDepthwise: Bool { filter[2] == 1 && payload.groups > 0 }
  var requantize: nk_requantize { nk_requantize(output, payload.bounds) }

  /// The fastest way that fits.
  func step(_ kernels: KernelSet) -> any Step {
    guard let constants, depth > 0, output.count > 0, x.count > 0 else {
      return PlainConvolveStep(self)
    }
    if isDepthwise, payload.groups > 1 || filter[3] == 1 && filter[0] * filter[1] > 1 {
      switch x.element {
      case .uint8, .int16: return DepthwiseStep(self, constants, kernels)
      case .float32: return FloatDepthwiseStep(self, constants, kernels)
      case .int8, .int32, .int64, .bool: return PlainConvolveStep(self)
      }
    }
    // A group of one channel leaves too little for a matrix product.
    if payload.groups > 1, filter[2] < 4 { return PlainConvolveStep(self) }
    if x.element == .float32 { return FloatConvolveStep(self, constants, kernels) }
    if let first = FirstConvolveStep(self, constants, kernels) { return first }
    if let rows = RowConvolveStep(self, constants, kernels) { return rows }
    return ConvolveStep(self, constants, kernels)
  }
}
