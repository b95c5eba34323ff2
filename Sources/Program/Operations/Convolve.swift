import Tensors

/// Convolution, plain, grouped or depthwise, with requantization and bounds.
///
/// | operand | float     | quantized     | layout             |
/// |---------|-----------|---------------|--------------------|
/// | x       | float32   | uint8, int16  | [N,H,W,C]          |
/// | filter  | float32   | int8          | [kh,kw,C/groups,O] |
/// | bias    | float32   | int32         | [O]                |
/// | scale   | (none)    | float32       | [O]                |
/// | output  | float32   | uint8, int16, float32 | [N,H',W',O] |
///
/// Depthwise is `groups == C`; output channel c * M + m reads input channel c. A quantized output is
/// `zeroPoint + round(clamp(Float(sum) * scale[o]))`; a float32 output of a quantized convolution is
/// `clamp(Float(sum) * scale[o])`. Taps outside the image read real zero. Sums wrap at 32 bits; the
/// compiler proves that they do not.
public struct Convolve: Hashable, Sendable {
  public var strides, dilations: Extent
  /// Rows above and columns left of the image. The output's extents imply the other sides.
  public var paddingBefore: Extent
  public var groups: Int
  /// Whether there is one group per input channel: `groups == C`. With one channel in all, plain and
  /// depthwise convolutions are the same thing, and this says which one the graph had.
  public var isDepthwise: Bool
  public var bounds: Bounds

  public init(
    strides: Extent = .unit, dilations: Extent = .unit,
    paddingBefore: Extent = Extent(height: 0, width: 0), groups: Int = 1,
    isDepthwise: Bool = false, bounds: Bounds
  ) {
    (self.strides, self.dilations, self.paddingBefore) = (strides, dilations, paddingBefore)
    (self.groups, self.isDepthwise, self.bounds) = (groups, isDepthwise, bounds)
  }

  func validate(_ check: OperandCheck) throws(ProgramError) {
    let isFloat = check.inputs.first?.element == .float32
    try check.count(isFloat ? 3 : 4)
    let (x, filter, bias) = (check.inputs[0], check.inputs[1], check.inputs[2])
    if isFloat {
      try check.element(filter, .float32, what: "filter")
      try check.element(bias, .float32, what: "bias")
      try check.element(check.output, .float32, what: "output")
    } else {
      try check.quantized(x, .uint8, .int16, what: "x")
      try check.element(filter, .int8, what: "filter")
      try check.element(bias, .int32, what: "bias")
      try check.element(check.inputs[3], .float32, what: "scale")
      if check.output.element != .float32 {
        try check.quantized(check.output, .uint8, .int16, what: "output")
      }
    }
    try check.rank(x, 4, what: "x")
    try check.rank(filter, 4, what: "filter")
    try check.rank(check.output, 4, what: "output")
    let (channels, outputs) = (x.shape[3], filter.shape[3])
    try check.require(
      groups >= 1 && channels >= 1 && channels % groups == 0 && outputs % groups == 0
        && filter.shape[2] == channels / groups
        && (isDepthwise ? groups == channels : channels == 1 || groups < channels),
      "groups", found: "\(groups) of \(channels) to \(outputs)",
      expected: "a divisor of both, and filter channels to match")
    for operand in check.inputs.dropFirst(2) {
      try check.shape(operand, [outputs], what: "bias or scale")
    }
    try check.positive(strides, "strides")
    try check.positive(dilations, "dilations")
    let padding = 0..<1 << 24
    try check.require(
      padding.contains(paddingBefore.height) && padding.contains(paddingBefore.width), "padding",
      found: "\(paddingBefore.height), \(paddingBefore.width)", expected: "0 or more")
    try check.shape(
      check.output,
      [x.shape[0], check.output.shape[1], check.output.shape[2], outputs], what: "output")
    try check.bounds(bounds)
  }
}
