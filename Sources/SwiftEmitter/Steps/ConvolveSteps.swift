import Program
import Tensors

extension StepPrinter {
  /// Dense where there is one group, depthwise where every channel has one output, else plain loops.
  mutating func emit(_ convolve: Convolve) {
    let (filter, outputs) = (program[instruction.inputs[1]].shape, output.shape[3])
    let isConstant = instruction.inputs.dropFirst().allSatisfy { program.constant($0) != nil }
    let isFloat = input.element == .float32
    let toFloat = !isFloat && output.element == .float32
    let bounds = output.element == .float32 ? reals(convolve.bounds) : rounding(convolve.bounds)
    let suffix = toFloat ? "ToFloat" : ""
    var arguments = [window(convolve, filter), x]
    if isConstant && convolve.groups == 1 {
      let panels = (outputs + 7) / 8
      let weights = panelled(filter, panels)
      if !isFloat { arguments.append(zero(0)) }
      arguments += ["weights: \(weights)", "bias: \(padded(2, panels, filter))"]
      if !isFloat { arguments.append("scale: \(padded(3, panels, filter))") }
      call(
        isFloat ? .convolveFloat : toFloat ? .convolveToFloat : .convolve, "convolve" + suffix,
        arguments + [bounds, "to: \(y)"])
      return
    }
    let isDepthwise = convolve.groups == input.shape[3] && outputs == input.shape[3]
    if !isDepthwise { arguments.insert("groups: \(convolve.groups)", at: 1) }
    if !isFloat { arguments.append(zero(0)) }
    arguments += ["weights: \(operand(1))", "bias: \(operand(2))"]
    if !isFloat { arguments.append("scale: \(operand(3))") }
    arguments += [bounds, "to: \(y)"]
    if isDepthwise {
      call(
        isFloat ? .depthwiseFloat : toFloat ? .depthwiseToFloat : .depthwise,
        "depthwise" + suffix, arguments)
    } else {
      call(
        isFloat ? .convolvePlainFloat : toFloat ? .convolvePlainToFloat : .convolvePlain,
        "convolvePlain" + suffix, arguments)
    }
  }

  /// The generated `Window`; a pointwise convolution is one long row.
  private mutating func window(_ convolve: Convolve, _ filter: Shape) -> String {
    let (x, y) = (input.shape, output.shape)
    let isPointwise =
      filter[0] == 1 && filter[1] == 1 && convolve.strides == .unit && x[1] == y[1] && x[2] == y[2]
      && convolve.paddingBefore == Extent(height: 0, width: 0)
    if isPointwise {
      let pixels = x[0] * x[1] * x[2]
      return "Window((1, 1, \(pixels), \(x[3])), to: (1, \(pixels), \(y[3])), taps: (1, 1))"
    }
    return window(
      taps: Extent(height: filter[0], width: filter[1]), strides: convolve.strides,
      dilations: convolve.dilations, before: convolve.paddingBefore)
  }

  func window(
    taps: Extent, strides: Extent, dilations: Extent = .unit, before: Extent
  ) -> String {
    let (x, y) = (input.shape, output.shape)
    var text = "Window((\(x[0]), \(x[1]), \(x[2]), \(x[3])), to: (\(y[1]), \(y[2]), \(y[3])), "
    text += "taps: \(Literal.extent(taps))"
    if strides != .unit { text += ", strides: \(Literal.extent(strides))" }
    if dilations != .unit { text += ", dilations: \(Literal.extent(dilations))" }
    if before.height != 0 || before.width != 0 { text += ", before: \(Literal.extent(before))" }
    return text + ")"
  }

  /// The filter as [outputs/8][taps][channels][8], outputs filled up with zeros.
  private mutating func panelled(_ filter: Shape, _ panels: Int) -> String {
    let id = instruction.inputs[1]
    if let encoded = program.encoded(id) { return widened(id, encoded, panels: panels) }
    let bytes = program.constant(id)!
    let (depth, outputs) = (filter[0] * filter[1] * filter[2], filter[3])
    func arrange<T: BitwiseCopyable>(_ elements: [T], _ zero: T) -> [UInt8] {
      var result = [T](repeating: zero, count: panels * depth * 8)
      for k in 0..<depth {
        for o in 0..<outputs {
          result[(o / 8 * depth + k) * 8 + o % 8] = elements[k * outputs + o]
        }
      }
      return [UInt8](elements: result)
    }
    let element = program[id].element
    let place = weights.place(of: id, layout: "panels") {
      guard element == .int8 else {
        return (arrange(bytes.array(of: Float.self), 0), .words(isFloat: true))
      }
      let weights = bytes.array(of: Int8.self)
      return (arrange(weights, 0), .panels(weights, columns: outputs))
    }
    return constant(element, place)
  }

  /// Bias or scale, filled up to whole panels. A bias of stored integers takes up the zero point:
  /// the sum of (x - z) w is the sum of x w, less z times the sum of w.
  private mutating func padded(_ index: Int, _ panels: Int, _ filter: Shape) -> String {
    let id = instruction.inputs[index]
    let bytes = program.constant(id)!
    let element = program[id].element
    if element == .float32 {
      let place = weights.place(of: id, layout: "padded") {
        let elements = bytes.array(of: Float.self)
        let padding = [Float](repeating: 0, count: panels * 8 - elements.count)
        return ([UInt8](elements: elements + padding), .words(isFloat: true))
      }
      return constant(element, place)
    }
    let (zero, filterBytes) = (input.zeroPoint, program.constant(instruction.inputs[1])!)
    let layout = "shifted \(instruction.inputs[1].index) \(zero)"
    let place = weights.place(of: id, layout: layout) {
      var elements = bytes.array(of: Int32.self)
      for (k, w) in filterBytes.array(of: Int8.self).enumerated() {
        elements[k % filter[3]] &-= zero &* Int32(w)
      }
      elements += [Int32](repeating: 0, count: panels * 8 - elements.count)
      return ([UInt8](elements: elements), .words(isFloat: false))
    }
    return constant(element, place)
  }

  mutating func emit(_ pool: Pool) {
    let window = window(
      taps: pool.window, strides: pool.strides, before: pool.paddingBefore)
    let target = "to: \(y)"
    switch pool.kind {
    case .max: call(.poolMax, "poolMax", [window, x, reals(pool.bounds), target])
    case .average:
      if input.element == .float32 {
        call(.poolMeanFloat, "poolMean", [window, x, reals(pool.bounds), target])
        return
      }
      let toFloat = output.element == .float32
      let bounds = toFloat ? reals(pool.bounds) : rounding(pool.bounds)
      call(
        toFloat ? .poolMeanToFloat : .poolMean, toFloat ? "poolMeanToFloat" : "poolMean",
        [window, x, zero(0), "scale: \(Literal.float(pool.scale))", bounds, target])
    }
  }

  mutating func emit(_ matMul: MatrixMultiply) {
    let rank = output.shape.rank
    let (rows, columns) = (output.shape[rank - 2], output.shape[rank - 1])
    let depth = input.shape[matMul.transposeA ? rank - 2 : rank - 1]
    let stepsA = matMul.transposeA ? "(1, \(rows))" : "(\(depth), 1)"
    let stepsB = matMul.transposeB ? "(1, \(depth))" : "(\(columns), 1)"
    call(
      .matMul, "matMul",
      [
        x, operand(1), "batches: \(output.shape.count / (rows * columns))", "\(rows)", "\(depth)",
        "\(columns)", stepsA, stepsB, "to: \(y)",
      ])
  }
}
