import Program
import Tensors

extension ProgramZoo {
  /// A convolution of random geometry.
  mutating func addConvolution(
    _ element: ElementType, to output: ElementType, channels: Int, outputs: Int, groups: Int = 1,
    isDepthwise: Bool = false, kernel: Extent, strides: Extent = .unit, dilations: Extent = .unit,
    pads: Bool = true, batch: Int = 1, image: Extent? = nil, constantFilter: Bool = true
  ) {
    let size = image ?? Extent(height: 5 + below(6), width: 5 + below(9))
    func side(_ extent: Int, _ taps: Int, _ stride: Int, _ dilation: Int) -> (Int, Int) {
      let reach = (taps - 1) * dilation
      let before = pads ? reach / 2 : 0
      let total = extent + (pads ? reach : 0)
      return (before, max(0, (total - reach - 1) / stride + 1))
    }
    let (top, height) = side(size.height, kernel.height, strides.height, dilations.height)
    let (left, width) = side(size.width, kernel.width, strides.width, dilations.width)
    let filterShape: Shape = [kernel.height, kernel.width, channels / groups, outputs]
    let xShape: Shape = [batch, size.height, size.width, channels]
    let yShape: Shape = [batch, height, width, outputs]
    let convolve = Convolve(
      strides: strides, dilations: dilations, paddingBefore: Extent(height: top, width: left),
      groups: groups, isDepthwise: isDepthwise, bounds: bounds(output))
    let name =
      "convolve \(element) to \(output) \(xShape) by \(filterShape) groups \(groups) "
      + "stride \(strides.height),\(strides.width) dilation \(dilations.height),\(dilations.width)"
    if element == .float32 {
      var filter = floats(filterShape, in: -1...1)
      var bias = floats([outputs])
      (filter.isConstant, bias.isConstant) = (constantFilter, true)
      add(name, .convolve(convolve), [floats(xShape), filter, bias], output, yShape)
      return
    }
    var filter = integers(.int8, filterShape, in: -127...127)
    var bias = integers(.int32, [outputs], in: -3000...3000)
    // Sums of about 100 * 50 * sqrt(taps), to be spread over the output's range.
    let wide: Float = element == .int16 ? 256 : 1
    let taps = Float(filterShape.count / outputs).squareRoot()
    let spread = (output == .int16 ? 60 : 0.3) / (taps * wide * 60)
    var scale = floats([outputs], in: spread * 0.5...spread * 2)
    (filter.isConstant, bias.isConstant, scale.isConstant) = (constantFilter, true, true)
    add(
      name, .convolve(convolve), [stored(element, xShape), filter, bias, scale], output, yShape,
      output == .float32 ? nil : parameters(output))
  }

  mutating func addConvolutions() {
    let three = Extent(height: 3, width: 3)
    let two = Extent(height: 2, width: 2)
    let types: [(ElementType, ElementType)] = [
      (.uint8, .uint8), (.uint8, .int16), (.uint8, .float32), (.int16, .uint8), (.int16, .int16),
      (.int16, .float32), (.float32, .float32),
    ]
    for (x, y) in types {
      addConvolution(x, to: y, channels: 5, outputs: 11, kernel: .unit)
      addConvolution(x, to: y, channels: 3, outputs: 8, kernel: three, strides: two)
      addConvolution(x, to: y, channels: 4, outputs: 17, kernel: three, pads: false)
      addConvolution(
        x, to: y, channels: 3, outputs: 9, kernel: Extent(height: 2, width: 4), dilations: two)
      addConvolution(
        x, to: y, channels: 19, outputs: 19, groups: 19, isDepthwise: true, kernel: three,
        strides: two)
      addConvolution(
        x, to: y, channels: 8, outputs: 8, groups: 8, isDepthwise: true, kernel: three,
        dilations: two, batch: 2)
      addConvolution(
        x, to: y, channels: 3, outputs: 6, groups: 3, isDepthwise: true, kernel: two)
      addConvolution(x, to: y, channels: 6, outputs: 4, groups: 2, kernel: three)
      addConvolution(x, to: y, channels: 1, outputs: 4, isDepthwise: true, kernel: three)
      addConvolution(
        x, to: y, channels: 2, outputs: 3, kernel: three, strides: Extent(height: 3, width: 2),
        batch: 2, constantFilter: false)
      addConvolution(
        x, to: y, channels: 2, outputs: 8, kernel: Extent(height: 7, width: 5),
        image: Extent(height: 3, width: 2))
      addConvolution(
        x, to: y, channels: 16, outputs: 24, kernel: .unit, batch: 3,
        image: Extent(height: 1, width: 1))
    }
  }
}
