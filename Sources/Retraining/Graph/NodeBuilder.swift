import CGraphDef

/// Makes NodeDefs of TensorFlow, with the attributes that the head's few ops have.
struct NodeBuilder {
  typealias Node = UnsafeMutablePointer<Tensorflow__NodeDef>
  typealias Value = UnsafeMutablePointer<Tensorflow__AttrValue>

  let arena: MessageArena

  func node(
    _ name: String, _ op: String, _ inputs: [String] = [], _ attributes: [(String, Value)]
  ) -> Node {
    let entries = attributes.map { key, value in
      Optional(
        arena.message(tensorflow__node_def__attr_entry__init) {
          $0.key = arena.string(key)
          $0.value = value
        })
    }
    return arena.message(tensorflow__node_def__init) {
      $0.name = arena.string(name)
      $0.op = arena.string(op)
      $0.n_input = inputs.count
      $0.input = arena.array(inputs.map { Optional(arena.string($0)) })
      $0.n_attr = entries.count
      $0.attr = arena.array(entries)
    }
  }

  func type(_ type: Tensorflow__DataType) -> Value {
    arena.message(tensorflow__attr_value__init) {
      $0.has_type = 1
      $0.type = type
    }
  }

  func bool(_ flag: Bool) -> Value {
    arena.message(tensorflow__attr_value__init) {
      $0.has_b = 1
      $0.b = flag ? 1 : 0
    }
  }

  func integer(_ number: Int) -> Value {
    arena.message(tensorflow__attr_value__init) {
      $0.has_i = 1
      $0.i = Int64(number)
    }
  }

  func shape(_ dimensions: [Int]) -> Value {
    arena.message(tensorflow__attr_value__init) { $0.shape = shapeMessage(dimensions) }
  }

  func tensor(_ shape: [Int], _ elements: [Float]) -> Value {
    tensor(shape, TENSORFLOW__DATA_TYPE__DT_FLOAT, littleEndian(elements.map(\.bitPattern)))
  }

  func tensor(_ shape: [Int], _ elements: [Int32]) -> Value {
    tensor(shape, TENSORFLOW__DATA_TYPE__DT_INT32, littleEndian(elements))
  }

  private func tensor(_ shape: [Int], _ type: Tensorflow__DataType, _ content: [UInt8]) -> Value {
    let tensor = arena.message(tensorflow__tensor_proto__init) {
      $0.has_dtype = 1
      $0.dtype = type
      $0.tensor_shape = shapeMessage(shape)
      $0.has_tensor_content = 1
      $0.tensor_content = arena.bytes(content)
    }
    return arena.message(tensorflow__attr_value__init) { $0.tensor = tensor }
  }

  private func shapeMessage(
    _ dimensions: [Int]
  ) -> UnsafeMutablePointer<Tensorflow__TensorShapeProto> {
    let extents = dimensions.map { extent in
      Optional(
        arena.message(tensorflow__tensor_shape_proto__dim__init) {
          $0.has_size = 1
          $0.size = Int64(extent)
        })
    }
    return arena.message(tensorflow__tensor_shape_proto__init) {
      $0.n_dim = extents.count
      $0.dim = arena.array(extents)
    }
  }

  private func littleEndian<T: FixedWidthInteger>(_ elements: [T]) -> [UInt8] {
    elements.flatMap { element in withUnsafeBytes(of: element.littleEndian) { Array($0) } }
  }
}
