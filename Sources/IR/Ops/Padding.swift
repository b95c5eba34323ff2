import Tensors

/// How a window slides over the borders of an image. TensorFlow's `padding` attribute.
public enum Padding: Hashable, Sendable {
  case same
  case valid
  /// Rows and columns of zeros on each side.
  case explicit(top: Int, bottom: Int, left: Int, right: Int)

  /// A padding resolved for one image size.
  public struct Window: Hashable, Sendable {
    /// Rows above and columns left of the image.
    public var before: Extent
    /// Rows below and columns right of it; negative when the last window ends inside the image.
    public var after: Extent
    public var output: Extent
  }

  /// Resolves SAME or VALID; source: TensorFlow, `GetWindowedOutputSizeVerbose`.
  ///
  /// Nil when a stride or kernel is below 1 or no window fits.
  public func resolve(
    input: Extent, kernel: Extent, strides: Extent, dilations: Extent = .unit
  ) -> Window? {
    func axis(_ input: Int, _ kernel: Int, _ stride: Int, _ dilation: Int, _ pad: (Int, Int))
      -> (before: Int, after: Int, output: Int)?
    {
      let limit = 1 << 30
      guard (1..<limit).contains(kernel), (1..<limit).contains(stride),
        (1..<limit).contains(dilation), (0..<limit).contains(input),
        (0..<limit).contains(pad.0), (0..<limit).contains(pad.1)
      else { return nil }
      let span = (kernel - 1) * dilation + 1
      if case .same = self {
        let output = (input + stride - 1) / stride
        let total = max(0, (output - 1) * stride + span - input)
        return (total / 2, total - total / 2, output)
      }
      let room = input + pad.0 + pad.1 - span
      guard room >= 0 else { return nil }
      let output = room / stride + 1
      return (pad.0, (output - 1) * stride + span - input - pad.0, output)
    }
    let edges: (top: Int, bottom: Int, left: Int, right: Int) =
      if case .explicit(let top, let bottom, let left, let right) = self {
        (top, bottom, left, right)
      } else { (0, 0, 0, 0) }
    guard
      let y = axis(
        input.height, kernel.height, strides.height, dilations.height, (edges.top, edges.bottom)),
      let x = axis(
        input.width, kernel.width, strides.width, dilations.width, (edges.left, edges.right))
    else { return nil }
    return Window(
      before: Extent(height: y.before, width: x.before),
      after: Extent(height: y.after, width: x.after),
      output: Extent(height: y.output, width: x.output))
  }

  func window(op: Op, input: Extent, kernel: Extent, strides: Extent, dilations: Extent)
    throws(ShapeError) -> Window
  {
    guard
      let window = resolve(input: input, kernel: kernel, strides: strides, dilations: dilations)
    else {
      throw .mismatch(
        op: op.name, what: "window",
        found: "\(kernel.height)x\(kernel.width) over \(input.height)x\(input.width)",
        expected: "positive strides and a window no larger than the padded image")
    }
    return window
  }
}
