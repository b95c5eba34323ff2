import IR
import Tensors

/// Attributes by name, with the default of TensorFlow's op definition where the file has none.
extension NodeContext {
  func int(_ name: String, default value: Int? = nil) throws(Refusal) -> Int {
    switch node.attributes[name] {
    case .int(let found):
      guard abs(found) <= 1 << 40 else {
        throw .attribute(name, found: "\(found)", expected: "a number of reasonable size")
      }
      return Int(found)
    case nil:
      guard let value else { throw missing(name) }
      return value
    case .some(let other): throw .attribute(name, found: "\(other)", expected: "an integer")
    }
  }

  func float(_ name: String, default value: Float? = nil) throws(Refusal) -> Float {
    switch node.attributes[name] {
    case .float(let found): return found
    case nil:
      guard let value else { throw missing(name) }
      return value
    case .some(let other): throw .attribute(name, found: "\(other)", expected: "a float")
    }
  }

  func bool(_ name: String, default value: Bool? = nil) throws(Refusal) -> Bool {
    switch node.attributes[name] {
    case .bool(let found): return found
    case nil:
      guard let value else { throw missing(name) }
      return value
    case .some(let other): throw .attribute(name, found: "\(other)", expected: "true or false")
    }
  }

  func string(_ name: String, default value: String? = nil) throws(Refusal) -> String {
    switch node.attributes[name] {
    case .string(let found): return found
    case nil:
      guard let value else { throw missing(name) }
      return value
    case .some(let other): throw .attribute(name, found: "\(other)", expected: "a string")
    }
  }

  func ints(_ name: String, default value: [Int]? = nil) throws(Refusal) -> [Int] {
    switch node.attributes[name] {
    case .list(let list):
      guard list.ints.allSatisfy({ abs($0) <= 1 << 40 }) else {
        throw .attribute(name, found: "\(list)", expected: "numbers of reasonable size")
      }
      return list.ints.map(Int.init)
    case nil:
      guard let value else { throw missing(name) }
      return value
    case .some(let other): throw .attribute(name, found: "\(other)", expected: "a list of integers")
    }
  }

  func dataType(_ name: String, default value: DataType? = nil) throws(Refusal) -> DataType {
    switch node.attributes[name] {
    case .type(let found): return found
    case nil:
      guard let value else { throw missing(name) }
      return value
    case .some(let other): throw .attribute(name, found: "\(other)", expected: "a type")
    }
  }

  /// An attribute that is the IR's element type of a TensorFlow type.
  func element(_ name: String, default value: DataType? = nil) throws(Refusal) -> ElementType {
    let type = try dataType(name, default: value)
    guard let element = type.element else {
      throw .attribute(
        name, found: "\(type)",
        expected: "float32, an integer of up to 64 signed or 8 unsigned bits, or bool")
    }
    if element == .float32 && type != .float { note(.narrowedToFloat32("\(type)")) }
    return element
  }

  private func missing(_ name: String) -> Refusal {
    .attribute(name, found: "no value", expected: "one: TensorFlow has no default")
  }

  // MARK: What image ops share

  enum Layout {
    case nhwc
    case nchw
  }

  func layout() throws(Refusal) -> Layout {
    switch try string("data_format", default: "NHWC") {
    case "NHWC": return .nhwc
    case "NCHW": return .nchw
    case let other: throw .attribute("data_format", found: "'\(other)'", expected: "NHWC or NCHW")
    }
  }

  /// The height and width of a list of four, in the order of the layout; the others must be 1.
  func extent(_ name: String, _ layout: Layout, default value: [Int]? = nil) throws(Refusal)
    -> Extent
  {
    try extent(try ints(name, default: value), name, layout)
  }

  func extent(_ list: [Int], _ name: String, _ layout: Layout) throws(Refusal) -> Extent {
    guard list.count == 4 else {
      throw .attribute(name, found: "\(list)", expected: "four numbers")
    }
    let (height, width, channels) =
      layout == .nhwc ? (list[1], list[2], list[3]) : (list[2], list[3], list[1])
    guard list[0] == 1, channels == 1, height > 0, width > 0 else {
      throw .attribute(
        name, found: "\(list)", expected: "1 along batch and channels, 1 or more along the image")
    }
    return Extent(height: height, width: width)
  }

  func padding(_ layout: Layout) throws(Refusal) -> Padding {
    switch try string("padding") {
    case "SAME": return .same
    case "VALID": return .valid
    case "EXPLICIT":
      let list = try ints("explicit_paddings", default: [])
      let (y, x) = layout == .nhwc ? (2, 4) : (4, 6)
      let others = layout == .nhwc ? [0, 1, 6, 7] : [0, 1, 2, 3]
      guard list.count == 8, others.allSatisfy({ list[$0] == 0 }), list.allSatisfy({ $0 >= 0 })
      else {
        throw .attribute(
          "explicit_paddings", found: "\(list)",
          expected: "eight numbers, 0 along batch and channels")
      }
      return .explicit(top: list[y], bottom: list[y + 1], left: list[x], right: list[x + 1])
    case let other:
      throw .attribute("padding", found: "'\(other)'", expected: "SAME, VALID or EXPLICIT")
    }
  }

  /// The operand as [N,H,W,C], whatever layout the node works in.
  func image(_ id: NodeID, _ layout: Layout, _ helper: String = "to_nhwc") throws(Refusal) -> NodeID
  {
    if layout == .nhwc { return id }
    guard shape(id).rank == 4 else {
      throw Refusal(.shape(.rank(op: node.op, operand: 0, found: "\(shape(id))", expected: "NCHW")))
    }
    return try emit(.transpose(permutation: [0, 2, 3, 1]), [id], helper: helper)
  }

  /// Adds the node's own operation, which yields [N,H,W,C], and turns it back into the layout.
  func emitImage(_ op: Op, _ operands: [NodeID], _ layout: Layout) throws(Refusal) -> NodeID {
    if layout == .nhwc { return try emit(op, operands) }
    let result = try emit(op, operands, helper: "nhwc")
    return try emit(.transpose(permutation: [0, 3, 1, 2]), [result])
  }
}
