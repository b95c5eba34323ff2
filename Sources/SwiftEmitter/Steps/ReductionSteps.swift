import Program
import Tensors

extension StepPrinter {
  mutating func emit(_ reduce: Reduce) throws(EmitError) {
    let (shape, strides) = (input.shape, input.shape.strides)
    let kept = shape.dimensions.indices.filter { !reduce.axes.contains($0) }
    let inner = Walk(reduce.axes.map { shape[$0] }, [reduce.axes.map { strides[$0] }])
    guard inner.extents.count <= 4 else {
      throw .tooManyAxes(node: output.name, found: inner.extents.count, limit: 4)
    }
    let extents = kept.map { shape[$0] }
    let outer = Walk(extents, [kept.map { strides[$0] }, Shape(extents).strides])
    let elements = reduce.axes.reduce(1) { $0 * shape[$1] }
    let (start, combine, finish) = Self.reduction(reduce.kind, elements)
    let (from, target) = (x, y)
    kernels.insert(.reduce)
    loops(over: outer, inner: 3) { step, offsets in
      step.printer.call(
        "reduce",
        [
          from + offsets[0], "kept: \(outer.extentTuple(3))", outer.strideTuple(0, 3),
          "reduced: \(inner.extentTuple(4))", inner.strideTuple(0, 4), "from: \(start)",
          "to: \(target + offsets[1])", combine, finish,
        ])
    }
  }

  private static func reduction(
    _ kind: Reduce.Kind, _ count: Int
  ) -> (start: String, combine: String, finish: String) {
    switch kind {
    case .sum: ("0", "{ $0 + Double($1) }", "{ Float($0) }")
    case .mean: ("0", "{ $0 + Double($1) }", "{ Float($0 / \(count)) }")
    case .product: ("1", "{ $0 * Double($1) }", "{ Float($0) }")
    case .max: ("-.infinity", "{ $0 < Double($1) ? Double($1) : $0 }", "{ Float($0) }")
    case .min: (".infinity", "{ Double($1) < $0 ? Double($1) : $0 }", "{ Float($0) }")
    case .all: ("1", "{ $0 != 0 && $1 != 0 ? 1 : 0 }", "{ $0 != 0 ? 1 : 0 }")
    case .any: ("0", "{ $0 != 0 || $1 != 0 ? 1 : 0 }", "{ $0 != 0 ? 1 : 0 }")
    }
  }

  mutating func emit(_ argument: Argument) {
    let dimensions = input.shape.dimensions
    let outer = dimensions[..<argument.axis].reduce(1, *)
    let inner = dimensions[(argument.axis + 1)...].reduce(1, *)
    call(
      .argument, "argument",
      [
        x, "(\(outer), \(dimensions[argument.axis]), \(inner))", "to: \(y)",
        argument.kind == .max ? "{ $0 > $1 }" : "{ $0 < $1 }",
      ])
  }
}
