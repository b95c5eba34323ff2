import Tensors

/// Maximum or mean over windows of an image [N,H,W,C]; padding takes no part in either.
///
/// Maximum keeps type and quantization. The mean of quantized elements is
/// `Float(sum of (q - zeroPoint)) * (scale / Float(count))`, then rounded into the output's type, or
/// left as float32; `scale` is inputScale / outputScale (or inputScale). The mean of float32 is the
/// sum in row-major order divided by the count.
public struct Pool: Hashable, Sendable {
  public enum Kind: UInt8, CaseIterable, Sendable {
    case max = 0
    case average = 1
  }

  public var kind: Kind
  public var window, strides, paddingBefore: Extent
  /// For quantized means; 1 otherwise.
  public var scale: Float
  public var bounds: Bounds

  public init(
    _ kind: Kind, window: Extent, strides: Extent, paddingBefore: Extent, scale: Float = 1,
    bounds: Bounds
  ) {
    (self.kind, self.window, self.strides) = (kind, window, strides)
    (self.paddingBefore, self.scale, self.bounds) = (paddingBefore, scale, bounds)
  }

  func validate(_ check: OperandCheck) throws(ProgramError) {
    try check.count(1)
    let x = check.inputs[0]
    try check.rank(x, 4, what: "x")
    try check.rank(check.output, 4, what: "output")
    if x.element != .float32 { try check.quantized(x, .uint8, .int16, what: "x") }
    switch kind {
    case .max:
      try check.require(
        check.output.element == x.element && check.output.quantization == x.quantization,
        "type of output", found: "\(check.output.element)", expected: "x's, scale included")
    case .average:
      if x.element == .float32 || check.output.element == .float32 {
        try check.element(check.output, .float32, what: "output")
      } else {
        try check.quantized(check.output, .uint8, .int16, what: "output")
      }
    }
    try check.positive(window, "window")
    try check.positive(strides, "strides")
    try check.finite(scale, "scale")
    try check.bounds(bounds)
    let y = check.output.shape
    try check.shape(check.output, [x.shape[0], y[1], y[2], x.shape[3]], what: "output")
    // Every window must hold at least one element: a maximum or a mean of nothing has no meaning.
    for (input, output, pad, size, stride) in [
      (x.shape[1], y[1], paddingBefore.height, window.height, strides.height),
      (x.shape[2], y[2], paddingBefore.width, window.width, strides.width),
    ] {
      try check.require(
        (0..<size).contains(pad) && (output == 0 || (output - 1) * stride - pad < input), "windows",
        found: "\(output) of \(size) by \(stride), \(pad) before", expected: "inside \(input)")
    }
  }
}
