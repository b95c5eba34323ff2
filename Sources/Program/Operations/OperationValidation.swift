import Tensors

extension Operation {
  /// Checks operands against the operation: types, shapes, attributes.
  func validate(_ check: OperandCheck) throws(ProgramError) {
    let (inputs, output) = (check.inputs, check.output)
    switch self {
    case .convolve(let payload): try payload.validate(check)
    case .matMul(let payload): try payload.validate(check)
    case .pool(let payload): try payload.validate(check)
    case .binary(let payload): try payload.validate(check)
    case .requantize(let payload): try payload.validate(check)
    case .reduce(let payload): try payload.validate(check)
    case .argument(let payload): try payload.validate(check)
    case .copy(let payload): try payload.validate(check)
    case .pad(let payload): try payload.validate(check)
    case .localResponseNorm(let payload): try payload.validate(check)
    case .unary(let function):
      try check.count(1)
      try check.element(inputs[0], function == .logicalNot ? .bool : .float32, what: "x")
      try check.sameType(inputs[0])
      try check.shape(output, inputs[0].shape.dimensions, what: "output")
    case .lookup:
      try check.count(2)
      try check.element(inputs[0], .uint8, what: "x")
      try check.element(inputs[1], .uint8, .int16, .float32, what: "table")
      try check.shape(inputs[1], [256], what: "table")
      try check.element(output, inputs[1].element, what: "output")
      try check.shape(output, inputs[0].shape.dimensions, what: "output")
    case .quantize(let bounds):
      try check.count(1)
      try check.element(inputs[0], .float32, what: "x")
      try check.quantized(output, .uint8, .int8, .int16, what: "output")
      try check.shape(output, inputs[0].shape.dimensions, what: "output")
      try check.bounds(bounds)
    case .dequantize:
      try check.count(1)
      try check.quantized(inputs[0], .uint8, .int8, .int16, .int32, what: "x")
      try check.element(output, .float32, what: "output")
      try check.shape(output, inputs[0].shape.dimensions, what: "output")
    case .cast:
      try check.count(1)
      try check.shape(output, inputs[0].shape.dimensions, what: "output")
    case .softmax:
      try check.count(1)
      try check.element(inputs[0], .float32, what: "x")
      try check.sameType(inputs[0])
      try check.shape(output, inputs[0].shape.dimensions, what: "output")
      try check.require(
        (inputs[0].shape.dimensions.last ?? 0) > 0, "shape of x", found: "\(inputs[0].shape)",
        expected: "a last axis")
    case .concat(let axis): try validateConcat(check, axis)
    case .gather(let axis):
      try check.count(2)
      try check.sameType(inputs[0])
      try check.element(inputs[1], .int32, .int64, what: "indices")
      let x = inputs[0].shape
      try check.require(
        x.dimensions.indices.contains(axis) && (x[axis] > 0 || output.shape.count == 0), "axis",
        found: "\(axis)", expected: "an axis of \(x)")
      try check.shape(
        output,
        Array(x.dimensions[..<axis]) + inputs[1].shape.dimensions
          + Array(x.dimensions[(axis + 1)...]), what: "output")
    case .resize(let interpolation):
      try check.count(1)
      try check.rank(inputs[0], 4, what: "x")
      try check.rank(output, 4, what: "output")
      try check.sameType(inputs[0])
      if interpolation.method == .bilinear {
        try check.element(inputs[0], .float32, .uint8, .int16, what: "x")
      }
      let (x, y) = (inputs[0].shape, output.shape)
      try check.shape(output, [x[0], y[1], y[2], x[3]], what: "output")
      try check.require(
        x[1] > 0 && x[2] > 0 && y[1] > 0 && y[2] > 0, "image", found: "\(x) to \(y)",
        expected: "positive extents")
    case .select:
      try check.count(3)
      try check.element(inputs[0], .bool, what: "condition")
      try check.sameType(inputs[1])
      try check.sameType(inputs[2])
      for input in inputs { try check.shape(input, output.shape.dimensions, what: "operands") }
    case .reshape:
      try check.count(1)
      try check.sameType(inputs[0])
      try check.require(
        output.shape.count == inputs[0].shape.count, "elements", found: "\(output.shape)",
        expected: "as many as \(inputs[0].shape)")
    }
  }

  private func validateConcat(_ check: OperandCheck, _ axis: Int) throws(ProgramError) {
    var dimensions = check.output.shape.dimensions
    try check.require(
      dimensions.indices.contains(axis) && !check.inputs.isEmpty, "axis", found: "\(axis)",
      expected: "an axis of \(check.output.shape)")
    var extent = 0
    for input in check.inputs {
      try check.sameType(input)
      try check.rank(input, dimensions.count, what: "inputs")
      dimensions[axis] = input.shape[axis]
      try check.shape(input, dimensions, what: "inputs")
      extent += input.shape[axis]
    }
    try check.require(
      check.output.shape[axis] == extent, "extent of output",
      found: "\(check.output.shape[axis])", expected: "\(extent)")
  }
}
