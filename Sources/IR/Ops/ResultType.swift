import Tensors

extension Op {
  /// The shape and element type this operation yields for these operands.
  public func resultType(_ inputs: [ValueType]) throws(ShapeError) -> ValueType {
    switch self {
    case .placeholder(let type):
      try requireOperands(inputs, 0...0)
      return ValueType(try shape(type.shape.dimensions), type.element)
    case .constant(let tensor):
      try requireOperands(inputs, 0...0)
      return ValueType(tensor.shape, tensor.elementType)
    case .conv2D(let payload), .depthwiseConv2D(let payload):
      return try payload.resultType(inputs, op: self)
    case .transposedConv2D(let payload): return try payload.resultType(inputs, op: self)
    case .matMul(let payload): return try payload.resultType(inputs, op: self)
    case .batchNorm(let payload): return try payload.resultType(inputs, op: self)
    case .unary(let function): return try function.resultType(inputs, op: self)
    case .binary(let payload): return try payload.resultType(inputs, op: self)
    case .select: return try selectType(inputs)
    case .cast(let element):
      try requireOperands(inputs, 1...1)
      return ValueType(inputs[0].shape, element)
    case .fakeQuantize(let payload): return try payload.resultType(inputs, op: self)
    case .pool(let payload): return try payload.resultType(inputs, op: self)
    case .localResponseNorm(let payload): return try payload.resultType(inputs, op: self)
    case .reduce(let payload): return try payload.resultType(inputs, op: self)
    case .argument(let payload): return try payload.resultType(inputs, op: self)
    case .softmax:
      try requireOperands(inputs, 1...1)
      try requireFloat(inputs)
      try requireAxis(inputs[0].shape.rank - 1, inputs[0].shape)
      return inputs[0]
    case .concat(let axis): return try concatType(inputs, axis)
    case .slice(let payload): return try payload.resultType(inputs, op: self)
    case .gather(let axis): return try gatherType(inputs, axis)
    case .tile(let multiples): return try tileType(inputs, multiples)
    case .transpose(let permutation): return try transposeType(inputs, permutation)
    case .reshape(let target):
      try requireOperands(inputs, 1...1)
      let target = try shape(target.dimensions)
      try require(
        target.count == inputs[0].shape.count, "shape", found: "\(target)",
        expected: "\(inputs[0].shape.count) elements, as in \(inputs[0].shape)")
      return ValueType(target, inputs[0].element)
    case .pad(let payload): return try payload.resultType(inputs, op: self)
    case .resize(let payload): return try payload.resultType(inputs, op: self)
    case .spaceToBatch(let payload), .batchToSpace(let payload):
      return try payload.resultType(inputs, op: self)
    case .spaceToDepth(let block):
      let x = try blockedImage(inputs, block)
      try require(
        x[1] % block == 0 && x[2] % block == 0, "image", found: "\(x[1])x\(x[2])",
        expected: "multiples of \(block)")
      return ValueType(
        try shape([x[0], x[1] / block, x[2] / block, x[3] * block * block]), inputs[0].element)
    case .depthToSpace(let block):
      let x = try blockedImage(inputs, block)
      try require(
        x[3] % (block * block) == 0, "channels", found: "\(x[3])",
        expected: "a multiple of \(block * block)")
      return ValueType(
        try shape([x[0], x[1] * block, x[2] * block, x[3] / (block * block)]), inputs[0].element)
    }
  }

  private func blockedImage(_ inputs: [ValueType], _ block: Int) throws(ShapeError) -> Shape {
    try requireOperands(inputs, 1...1)
    try requireRank(inputs, 0, 4, "[N,H,W,C]")
    try require(
      (1...1 << 15).contains(block), "block_size", found: "\(block)", expected: "1 to 32768")
    return inputs[0].shape
  }

  private func selectType(_ inputs: [ValueType]) throws(ShapeError) -> ValueType {
    try requireOperands(inputs, 3...3)
    for (operand, expected) in [(0, ElementType.bool), (2, inputs[1].element)]
    where inputs[operand].element != expected {
      throw .elementType(
        op: name, operand: operand, found: "\(inputs[operand].element)", expected: "\(expected)")
    }
    guard let values = inputs[1].shape.broadcast(with: inputs[2].shape),
      let all = values.broadcast(with: inputs[0].shape)
    else {
      throw .mismatch(
        op: name, what: "shapes",
        found: inputs.map { "\($0.shape)" }.joined(separator: ", "),
        expected: "shapes that broadcast")
    }
    return ValueType(try shape(all.dimensions), inputs[1].element)
  }

  private func concatType(_ inputs: [ValueType], _ axis: Int) throws(ShapeError) -> ValueType {
    try requireOperands(inputs, 1...Int.max - 1)
    try requireAxis(axis, inputs[0].shape)
    var dimensions = inputs[0].shape.dimensions
    dimensions[axis] = 0
    for (operand, input) in inputs.enumerated() {
      guard input.element == inputs[0].element else {
        throw .elementType(
          op: name, operand: operand, found: "\(input.element)",
          expected: "\(inputs[0].element)")
      }
      let fits =
        input.shape.rank == dimensions.count
        && dimensions.indices.allSatisfy { $0 == axis || input.shape[$0] == dimensions[$0] }
      try require(
        fits, "shape of input \(operand)", found: "\(input.shape)",
        expected: "as \(inputs[0].shape) outside axis \(axis)")
      dimensions[axis] += input.shape[axis]
    }
    return ValueType(try shape(dimensions), inputs[0].element)
  }

  private func gatherType(_ inputs: [ValueType], _ axis: Int) throws(ShapeError) -> ValueType {
    try requireOperands(inputs, 2...2)
    try requireAxis(axis, inputs[0].shape)
    guard inputs[1].element == .int32 || inputs[1].element == .int64 else {
      throw .elementType(
        op: name, operand: 1, found: "\(inputs[1].element)", expected: "int32 or int64")
    }
    let x = inputs[0].shape.dimensions
    return ValueType(
      try shape(Array(x[..<axis]) + inputs[1].shape.dimensions + Array(x[(axis + 1)...])),
      inputs[0].element)
  }

  private func tileType(_ inputs: [ValueType], _ multiples: [Int]) throws(ShapeError) -> ValueType {
    try requireOperands(inputs, 1...1)
    let x = inputs[0].shape
    try require(multiples.count == x.rank, "multiples", multiples.count, x.rank)
    try require(
      multiples.allSatisfy { (0...1 << 30).contains($0) }, "multiples", found: "\(multiples)",
      expected: "0 or more")
    // Extents are below 2^31 and multiples below 2^30, so no product overflows.
    return ValueType(try shape(zip(x.dimensions, multiples).map { $0 * $1 }), inputs[0].element)
  }

  private func transposeType(_ inputs: [ValueType], _ permutation: [Int]) throws(ShapeError)
    -> ValueType
  {
    try requireOperands(inputs, 1...1)
    let x = inputs[0].shape
    try require(
      permutation.sorted() == Array(x.dimensions.indices), "permutation",
      found: "\(permutation)", expected: "each of 0..<\(x.rank) once")
    return ValueType(Shape(permutation.map { x[$0] }), inputs[0].element)
  }
}
