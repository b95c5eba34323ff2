import IR
import Passes
import Tensors
import Testing

@Suite("remove-dead-code")
struct RemoveDeadCodeTests {
  @Test func keepsPlaceholdersAndWhatOutputsNeed() throws {
    var g = GraphBuilder()
    let x = g.input([2])
    _ = g.input([], "keep_prob")
    let used = g.add("used", .unary(.relu), x)
    let loss = g.add("loss", .unary(.square), used)
    g.add("gradient", .unary(.negate), loss)
    let (graph, report) = try run(RemoveDeadCode(), g.finish(used))
    #expect(graph.nodes.map(\.name) == ["x", "keep_prob", "used"])
    #expect(report.replaced == ["loss", "gradient"])
  }
}

@Suite("fold-constants")
struct FoldConstantsTests {
  @Test func computesTheConstantHalfOfABatchNorm() throws {
    var g = GraphBuilder()
    let x = g.input([1, 2])
    let epsilon = g.constant("epsilon", [], [1])
    let spread = g.binary("spread", .add, g.constant("variance", [2], [3, 15]), epsilon)
    let scale = g.add("scale", .unary(.reciprocalSquareRoot), spread)
    let (graph, report) = try run(FoldConstants(), g.finish(g.binary("y", .multiply, x, scale)))
    #expect(graph.nodes.map(\.name) == ["x", "scale", "y"])
    #expect(graph.elements(graph.result, 1) == [0.5, 0.25])
    #expect(report.replaced == ["spread", "scale"])
  }

  @Test func declinesResultsThatAreTooLarge() throws {
    var g = GraphBuilder()
    let tiled = g.add("tiled", .tile(multiples: [100]), g.constant("one", [1], [1]))
    let report = try run(FoldConstants(limit: 99), g.finish(tiled)).report
    #expect(report.replaced == [])
    #expect(report.reason("tiled")?.contains("400 bytes, more than the 99 allowed") == true)
  }

  @Test func declinesADivisionByZero() throws {
    var g = GraphBuilder()
    let zero = g.add("zero", .constant(Tensor([], .int32([0]))))
    let graph = g.finish(g.binary("y", .floorDivide, zero, zero))
    let report = try FoldConstants().run(on: graph).report
    #expect(report.declined.map(\.node) == ["y"])
  }
}

@Suite("remove-identities")
struct RemoveIdentitiesTests {
  @Test func removesWhatRepeatsItsOperand() throws {
    var g = GraphBuilder()
    var value = g.input([1, 2, 3, 4])
    value = g.add("reshape", .reshape([1, 2, 3, 4]), value)
    value = g.add("cast", .cast(.float32), value)
    value = g.add("clamp", .unary(.clamp(lower: -.infinity, upper: .infinity)), value)
    let pool = Pooling(.max, window: .unit, strides: .unit, padding: .same)
    value = g.add("pool", .pool(pool), value)
    value = g.add("concat", .concat(axis: 3), value)
    value = g.add("slice", .slice(Slice(begin: [0, 0, 0, 0], size: [1, 2, 3, 4])), value)
    value = g.add("tile", .tile(multiples: [1, 1, 1, 1]), value)
    value = g.add("pad", .pad(Pad(before: [0, 0, 0, 0], after: [0, 0, 0, 0])), value)
    value = g.add("transpose", .transpose(permutation: [0, 1, 2, 3]), value)
    value = g.binary("add", .add, value, g.constant("zero", [], [0]))
    value = g.binary("divide", .divide, value, g.constant("one", [4], [1, 1, 1, 1]))
    value = g.add("sum", .reduce(Reduction(.sum, axes: [0], keepsAxes: true)), value)
    let (graph, report) = try run(RemoveIdentities(), g.finish(value))
    #expect(graph.nodes.map(\.name) == ["x"])
    #expect(graph.outputs.map(\.name) == ["sum"])
    #expect(report.replaced.count == 12)
  }

  @Test func makesViewsOfWhatMovesNoElements() throws {
    var g = GraphBuilder()
    let x = g.input([1, 1, 3, 2])
    let moved = g.add("moved", .transpose(permutation: [2, 0, 1, 3]), x)
    let mean = g.add("mean", .reduce(Reduction(.mean, axes: [1, 2], keepsAxes: false)), moved)
    let graph = try run(RemoveIdentities(), g.finish(mean)).graph
    #expect(graph.ops == ["reshape", "reshape"])
  }

  @Test func keepsWhatBroadcastsReversesOrMoves() throws {
    var g = GraphBuilder()
    let x = g.input([1, 2])
    let grown = g.binary("grown", .add, x, g.constant("zeros", [3, 1], [0, 0, 0]))
    let reversed = g.add(
      "reversed", .slice(Slice(begin: [2, 0], size: [3, 2], strides: [-1, 1])), grown)
    let moved = g.add("moved", .transpose(permutation: [1, 0]), reversed)
    let before = g.finish(moved)
    #expect(try run(RemoveIdentities(), before).graph == before)
  }
}

@Suite("merge-views")
struct MergeViewsTests {
  @Test func keepsTheLastOfAChainAndNoneThatReturns() throws {
    var g = GraphBuilder()
    let x = g.input([1, 1, 6])
    let squeezed = g.add("squeezed", .reshape([6]), x)
    let matrix = g.add("matrix", .reshape([2, 3]), squeezed)
    let back = g.add("back", .reshape([1, 1, 6]), matrix)
    let y = g.add("y", .unary(.exponential), back)
    let graph = try run(MergeViews(), g.finish(matrix, y)).graph
    #expect(graph.nodes.map(\.name) == ["x", "matrix", "y"])
    #expect(graph[graph.outputs[0].node].origin == ["squeezed", "matrix"])
  }
}

@Suite("share-common-subexpressions")
struct ShareCommonSubexpressionsTests {
  @Test func computesEqualThingsOnce() throws {
    var g = GraphBuilder()
    let x = g.input([1, 2])
    let one = g.constant("one", [2], [1, 2])
    let same = g.constant("same", [2], [1, 2])
    let other = g.constant("other", [2], [1, 3])
    let a = g.binary("a", .multiply, x, one)
    let b = g.binary("b", .multiply, x, same)
    let c = g.binary("c", .multiply, x, other)
    let (graph, report) = try run(ShareCommonSubexpressions(), g.finish(a, b, c))
    #expect(report.replaced == ["same", "b"])
    #expect(graph.nodes.map(\.name) == ["x", "one", "other", "a", "c"])
    #expect(graph.outputs.map(\.name) == ["a", "b", "c"])
  }

  @Test func keepsPlaceholdersAndOtherAttributesApart() throws {
    var g = GraphBuilder()
    let (x, y) = (g.input([2], "x"), g.input([2], "y"))
    let a = g.add("a", .unary(.clamp(lower: 0, upper: 6)), x)
    let b = g.add("b", .unary(.clamp(lower: 0, upper: 5)), x)
    let before = g.finish(a, b, g.binary("c", .add, x, y))
    #expect(try run(ShareCommonSubexpressions(), before).graph == before)
  }
}

@Suite("pool-means")
struct PoolMeansTests {
  private func mean(axes: [Int], keepsAxes: Bool) -> Graph {
    var g = GraphBuilder()
    let reduction = Reduction(.mean, axes: axes, keepsAxes: keepsAxes)
    return g.finish(g.add("mean", .reduce(reduction), g.input([1, 3, 5, 2])))
  }

  @Test func poolsTheWholeImage() throws {
    #expect(
      try run(PoolMeans(), mean(axes: [1, 2], keepsAxes: true)).graph.ops == ["average_pool"])
    let dropped = try run(PoolMeans(), mean(axes: [1, 2], keepsAxes: false)).graph
    #expect(dropped.ops == ["average_pool", "reshape"])
    #expect(dropped.result.name == "mean")
  }

  @Test func declinesOtherAxes() throws {
    let report = try run(PoolMeans(), mean(axes: [1, 3], keepsAxes: true)).report
    #expect(
      report.reason("mean") == "it is over axes [1, 3] of 1x3x5x2, not height and width of an image"
    )
  }
}
