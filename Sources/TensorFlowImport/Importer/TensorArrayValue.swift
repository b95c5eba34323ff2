import IR
import Tensors

/// The elements of a TensorArray or TensorList, known one by one when the graph is compiled.
struct TensorArrayValue {
  /// Nil where nothing has been written.
  var elements: [NodeID?]
  /// Of every element, as far as the graph says.
  var shape = PartialShape.unknown
  var element: ElementType?
}

typealias TensorArrayImporter =
  @Sendable (TensorArrayContext) throws(Refusal) ->
  [Int: GraphImporter.Value]

/// What an importer of an array's op sees: operands that are tensors or arrays.
struct TensorArrayContext {
  let n: NodeContext
  let values: [GraphImporter.Value]

  func array(_ position: Int) throws(Refusal) -> TensorArrayValue {
    guard case .array(let array) = try operand(position) else {
      throw Refusal(.elementType(found: "a tensor", expected: "an array of tensors"))
    }
    return array
  }

  func tensor(_ position: Int) throws(Refusal) -> NodeID {
    guard case .node(let id) = try operand(position) else {
      throw Refusal(.elementType(found: "an array of tensors", expected: "a tensor"))
    }
    return id
  }

  private func operand(_ position: Int) throws(Refusal) -> GraphImporter.Value {
    guard values.indices.contains(position) else {
      throw Refusal(.inputCount(found: values.count, expected: "at least \(position + 1)"))
    }
    return values[position]
  }

  func integer(_ position: Int, _ what: String) throws(Refusal) -> Int {
    let values = try n.integers(of: try tensor(position), what)
    guard values.count == 1 else {
      throw Refusal(.value("\(what) holds \(values.count) numbers, expected 1"))
    }
    return values[0]
  }

  /// A number of elements that memory allows.
  func count(_ position: Int, _ what: String) throws(Refusal) -> Int {
    let count = try integer(position, what)
    guard (0...1 << 20).contains(count) else { throw Refusal(.value("\(what) is \(count)")) }
    try n.spend(count * 16)
    return count
  }

  /// A shape operand of a list's op: extents, -1 where they are open; a scalar -1 says nothing.
  func partialShape(_ position: Int) throws(Refusal) -> PartialShape {
    let id = try tensor(position)
    let extents = try n.integers(of: id, "element_shape")
    if n.shape(id).rank == 0 { return .unknown }
    return PartialShape(dimensions: extents.map { $0 < 0 ? nil : $0 })
  }

  // MARK: Elements

  func element(_ array: TensorArrayValue, _ index: Int, _ shape: PartialShape, _ suffix: String)
    throws(Refusal) -> NodeID
  {
    guard array.elements.indices.contains(index) else {
      throw Refusal(.value("index \(index) lies outside an array of \(array.elements.count)"))
    }
    if let id = array.elements[index] { return id }
    // What was never written reads as zeros.
    let known = array.elements.lazy.compactMap { $0 }.first.map { n.shape($0) }
    let declared = [shape, array.shape].lazy.compactMap { partial in
      partial.dimensions.flatMap { $0.contains(nil) ? nil : Shape($0.map { $0! }) }
    }.first
    guard let shape = known ?? declared,
      let count = Shape.checkedCount(shape.dimensions, limit: 1 << 31)
    else {
      throw Refusal(.value("element \(index) is read before it is written"))
    }
    let type = array.element ?? .float32
    try n.spend(count * type.size)
    let zero = Tensor(.scalar, integers: [0], type: type) ?? Tensor(.scalar, [0])
    return try n.constant(zero.gathering(shape) { _ in 0 }, helper: "\(suffix)_unwritten")
  }

  /// These elements along a new first axis.
  func stack(_ array: TensorArrayValue, _ indices: [Int], _ shape: PartialShape = .unknown)
    throws(Refusal) -> NodeID
  {
    try n.spend(indices.count * 64)
    var parts: [NodeID] = []
    for (position, index) in indices.enumerated() {
      let id = try element(array, index, shape, "\(position)")
      let row = Op.reshape(Shape([1] + n.shape(id).dimensions))
      parts.append(
        indices.count == 1 ? try n.emit(row, [id]) : try n.emit(row, [id], helper: "\(position)"))
    }
    guard let first = parts.first else {
      throw Refusal(.value("it stacks an array of no elements"))
    }
    return parts.count == 1 ? first : try n.emit(.concat(axis: 0), parts)
  }

  /// The slices of a tensor along its first axis.
  func unstack(_ id: NodeID) throws(Refusal) -> [NodeID] {
    let shape = n.shape(id)
    guard shape.rank >= 1 else { throw Refusal(.value("a scalar has no elements to part")) }
    let count = shape[0]
    try n.spend(count * 64)
    let rest = Array(shape.dimensions.dropFirst())
    var parts: [NodeID] = []
    for index in 0..<count {
      var row = id
      if count > 1 {
        var begin = [Int](repeating: 0, count: shape.rank)
        begin[0] = index
        row = try n.emit(
          .slice(Slice(begin: begin, size: [1] + rest, strides: begin.map { _ in 1 })), [id],
          helper: "row_\(index)")
      }
      parts.append(try n.emit(.reshape(Shape(rest)), [row], helper: "item_\(index)"))
    }
    return parts
  }

  func writing(_ array: TensorArrayValue, _ index: Int, _ id: NodeID) throws(Refusal)
    -> TensorArrayValue
  {
    var array = array
    guard index >= 0, index < 1 << 20 else { throw Refusal(.value("index is \(index)")) }
    if index >= array.elements.count {
      try n.spend((index + 1 - array.elements.count) * 16)
      array.elements += [NodeID?](repeating: nil, count: index + 1 - array.elements.count)
    }
    array.elements[index] = id
    array.element = n.type(id).element
    return array
  }
}
