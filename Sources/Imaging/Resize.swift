import Tensors

extension Interpolation {
  /// Source pixels a step of one output pixel. Source: TensorFlow's CalculateResizeScale.
  fileprivate func scale(from source: Int, to target: Int) -> Float {
    alignCorners && target > 1
      ? Float(source - 1) / Float(target - 1) : Float(source) / Float(target)
  }
}

extension Image {
  /// A float32 tensor [height,width,3] in 0...255: TensorFlow's ResizeBilinear or
  /// ResizeNearestNeighbor, to the last bit.
  public func resized(to size: Extent, by interpolation: Interpolation = .init()) -> Tensor {
    switch interpolation.method {
    case .bilinear: bilinear(to: size, by: interpolation)
    case .nearest: nearest(to: size, by: interpolation)
    }
  }

  /// Source: TensorFlow's CPU kernel. Every step is one single-precision operation, in its order,
  /// never fused.
  private func bilinear(to size: Extent, by interpolation: Interpolation) -> Tensor {
    let shape: Shape = [size.height, size.width, 3]
    guard size.height != height || size.width != width else {
      return Tensor(shape, pixels.map(Float.init))
    }
    let rows = Self.samples(from: height, to: size.height, by: interpolation)
    let columns = Self.samples(from: width, to: size.width, by: interpolation)
    let rowBytes = width * 3
    let elements = [Float](unsafeUninitializedCapacity: shape.count) { output, count in
      pixels.withUnsafeBufferPointer { pixels in
        for row in rows {
          let (upper, lower) = (row.lower * rowBytes, row.upper * rowBytes)
          for column in columns {
            let (left, right) = (column.lower * 3, column.upper * 3)
            for channel in 0..<3 {
              let topLeft = Float(pixels[upper + left + channel])
              let topRight = Float(pixels[upper + right + channel])
              let bottomLeft = Float(pixels[lower + left + channel])
              let bottomRight = Float(pixels[lower + right + channel])
              let top = topLeft + (topRight - topLeft) * column.fraction
              let bottom = bottomLeft + (bottomRight - bottomLeft) * column.fraction
              output[count] = top + (bottom - top) * row.fraction
              count += 1
            }
          }
        }
      }
    }
    return Tensor(shape, elements)
  }

  private func nearest(to size: Extent, by interpolation: Interpolation) -> Tensor {
    let rows = Self.nearest(from: height, to: size.height, by: interpolation)
    let columns = Self.nearest(from: width, to: size.width, by: interpolation)
    var elements: [Float] = []
    elements.reserveCapacity(size.area * 3)
    for row in rows {
      for column in columns {
        let pixel = (row * width + column) * 3
        for channel in 0..<3 { elements.append(Float(pixels[pixel + channel])) }
      }
    }
    return Tensor([size.height, size.width, 3], elements)
  }

  /// The two source pixels of an output pixel along one axis, and how far it lies between them.
  private struct Sample {
    var lower, upper: Int
    var fraction: Float
  }

  private static func samples(
    from source: Int, to target: Int, by interpolation: Interpolation
  ) -> [Sample] {
    let scale = interpolation.scale(from: source, to: target)
    return (0..<target).map { index in
      let position =
        interpolation.halfPixelCenters
        ? (Float(index) + 0.5) * scale - 0.5 : Float(index) * scale
      let floor = position.rounded(.down)
      return Sample(
        lower: max(Int(floor), 0), upper: min(Int(position.rounded(.up)), source - 1),
        fraction: position - floor)
    }
  }

  private static func nearest(
    from source: Int, to target: Int, by interpolation: Interpolation
  ) -> [Int] {
    let scale = interpolation.scale(from: source, to: target)
    return (0..<target).map { index in
      let position = (Float(index) + (interpolation.halfPixelCenters ? 0.5 : 0)) * scale
      let rule: FloatingPointRoundingRule =
        interpolation.alignCorners ? .toNearestOrAwayFromZero : .down
      return min(Int(position.rounded(rule)), source - 1)
    }
  }
}
