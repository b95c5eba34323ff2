/// The extents of a tensor, outermost first. An empty shape is a scalar.
public struct Shape: Hashable, Sendable {
  public var dimensions: [Int]

  public init(_ dimensions: [Int]) {
    precondition(dimensions.allSatisfy { $0 >= 0 }, "negative extent in \(dimensions)")
    self.dimensions = dimensions
  }

  public static let scalar = Shape([])

  public var rank: Int { dimensions.count }

  /// Number of elements. Traps on overflow: whoever reads shapes from a file checks with
  /// `checkedCount(_:)` first.
  public var count: Int { dimensions.reduce(1, *) }

  /// Row-major strides, in elements.
  public var strides: [Int] {
    var strides = [Int](repeating: 1, count: rank)
    for axis in dimensions.indices.dropLast().reversed() {
      strides[axis] = strides[axis + 1] * dimensions[axis + 1]
    }
    return strides
  }

  public subscript(axis: Int) -> Int {
    get { dimensions[axis] }
    set { dimensions[axis] = newValue }
  }

  /// Number of elements of a shape with these extents, or nil when one is negative or the product
  /// overflows `limit`.
  public static func checkedCount(_ dimensions: [Int], limit: Int = 1 << 40) -> Int? {
    guard dimensions.allSatisfy({ $0 >= 0 }) else { return nil }
    if dimensions.contains(0) { return 0 }
    var count = 1
    for extent in dimensions {
      let (product, overflow) = count.multipliedReportingOverflow(by: extent)
      guard !overflow, product <= limit else { return nil }
      count = product
    }
    return count
  }

  /// The common shape of two operands under NumPy's broadcasting rule, or nil.
  public func broadcast(with other: Shape) -> Shape? {
    let rank = max(self.rank, other.rank)
    let a = padded(to: rank).dimensions
    let b = other.padded(to: rank).dimensions
    var result: [Int] = []
    for (x, y) in zip(a, b) {
      guard x == y || x == 1 || y == 1 else { return nil }
      result.append(x == 1 ? y : x)
    }
    return Shape(result)
  }

  /// The same shape with leading extents of 1, so that it has `rank` axes.
  public func padded(to rank: Int) -> Shape {
    Shape([Int](repeating: 1, count: max(0, rank - self.rank)) + dimensions)
  }
}

extension Shape: ExpressibleByArrayLiteral {
  public init(arrayLiteral elements: Int...) { self.init(elements) }
}

extension Shape: CustomStringConvertible {
  /// `1x224x224x3`, or `scalar`.
  public var description: String {
    dimensions.isEmpty ? "scalar" : dimensions.map(String.init).joined(separator: "x")
  }
}

/// A height and a width: strides, dilations, windows, image sizes.
public struct Extent: Hashable, Sendable {
  public var height, width: Int

  public init(height: Int, width: Int) { (self.height, self.width) = (height, width) }

  public static let unit = Extent(height: 1, width: 1)

  public var area: Int { height * width }
}
