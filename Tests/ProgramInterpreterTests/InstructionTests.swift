import Program
import Tensors
import Testing

@testable import ProgramInterpreter

@Suite("reference instructions")
struct InstructionTests {
  private let unit = QuantizationParameters(scale: 1, zeroPoint: 0)

  /// One instruction on the given operands.
  private func run(
    _ operation: Operation, _ operands: [(Tensor, QuantizationParameters?)],
    _ element: ElementType, _ shape: Shape, _ quantization: QuantizationParameters? = nil
  ) throws -> Tensor {
    var builder = ProgramBuilder()
    let ids = operands.enumerated().map { index, operand in
      builder.input(
        "x\(index)", operand.0.elementType, operand.0.shape, quantization: operand.1)
    }
    let y = builder.append(
      operation, ids, name: "y", element, shape, quantization: quantization, origin: [])
    let program = try builder.finish(outputs: [.init(name: "y", value: y)])
    return ProgramInterpreter(program).run(operands.map(\.0))[0]
  }

  @Test func averagesCountOnlyWhatLiesInsideTheImage() throws {
    let pool = Pool(
      .average, window: Extent(height: 2, width: 2), strides: .unit,
      paddingBefore: Extent(height: 1, width: 1), bounds: .unbounded)
    let x = Tensor([1, 2, 2, 1], [1, 3, 5, 7])
    // Corners see one element, the top edge two, the center all four.
    #expect(
      try run(.pool(pool), [(x, nil)], .float32, [1, 2, 2, 1])
        == Tensor([1, 2, 2, 1], [1, 2, 3, 4]))
  }

  @Test func quantizedAveragesRoundHalfToEven() throws {
    let pool = Pool(
      .average, window: Extent(height: 1, width: 2), strides: .unit,
      paddingBefore: Extent(height: 0, width: 0), bounds: .all(of: .uint8))
    let x = Tensor([1, 1, 3, 1], .uint8([2, 3, 4]))
    // 2.5 and 3.5
    #expect(
      try run(.pool(pool), [(x, unit)], .uint8, [1, 1, 2, 1], unit)
        == Tensor([1, 1, 2, 1], .uint8([2, 4])))
  }

  @Test func quantizedSumsRescaleBothOperands() throws {
    let a = (Tensor([2], .uint8([10, 200])), QuantizationParameters?.some(unit))
    let b = (Tensor([1], .uint8([7])), QuantizationParameters?.some(.init(scale: 2, zeroPoint: 3)))
    let add = BinaryOperation(.add, scaleA: 0.5, scaleB: 1, bounds: .all(of: .uint8))
    // 10 / 2 + (7 - 3) + 1, and 200 / 2 + 4 + 1
    #expect(
      try run(.binary(add), [a, b], .uint8, [2], .init(scale: 2, zeroPoint: 1))
        == Tensor([2], .uint8([10, 105])))
  }

  @Test func softmaxOfEqualsIsUniform() throws {
    let x = Tensor([1, 4], [3, 3, 3, 3])
    #expect(
      try run(.softmax(logarithmic: false), [(x, nil)], .float32, [1, 4])
        == Tensor([1, 4], [0.25, 0.25, 0.25, 0.25]))
  }

  @Test func copiesWalkBackwardsAndBroadcast() throws {
    let x = Tensor([3], [1, 2, 3])
    let copy = StridedCopy(offset: 2, strides: [0, -1])
    #expect(
      try run(.copy(copy), [(x, nil)], .float32, [2, 3]) == Tensor([2, 3], [3, 2, 1, 3, 2, 1]))
  }

  @Test func padsMirrorAndInterleave() throws {
    let x = Tensor([3], [1, 2, 3])
    func pad(_ pad: PadOperation, _ count: Int) throws -> [Float] {
      try run(.pad(pad), [(x, nil)], .float32, [count]).elements
    }
    #expect(try pad(.init(before: [2], after: [1], mode: .reflect), 6) == [3, 2, 1, 2, 3, 2])
    #expect(try pad(.init(before: [2], after: [1], mode: .symmetric), 6) == [2, 1, 1, 2, 3, 3])
    let spread = PadOperation(before: [1], after: [0], interior: [1], mode: .constant(9))
    #expect(try pad(spread, 6) == [9, 1, 9, 2, 9, 3])
  }

  @Test func selectTakesByCondition() throws {
    let condition = Tensor([3], .bool([true, false, true]))
    let (a, b) = (Tensor([3], [1, 2, 3]), Tensor([3], [4, 5, 6]))
    #expect(
      try run(.select, [(condition, nil), (a, nil), (b, nil)], .float32, [3])
        == Tensor([3], [1, 5, 3]))
  }

  @Test func argumentsTakeTheFirstOfEquals() throws {
    let x = Tensor([2, 3], [1, 5, 5, 7, 7, 2])
    #expect(
      try run(.argument(Argument(.max, axis: 1)), [(x, nil)], .int32, [2])
        == Tensor([2], .int32([1, 0])))
  }

  @Test func reductionsKeepTheOtherAxes() throws {
    let x = Tensor([2, 3], [1, 2, 3, 4, 5, 6])
    #expect(
      try run(.reduce(Reduce(.mean, axes: [0])), [(x, nil)], .float32, [3])
        == Tensor([3], [2.5, 3.5, 4.5]))
  }

  @Test func castsSaturateAndTruncate() throws {
    let x = Tensor([4], [-1.9, 300, .nan, 2.9])
    #expect(try run(.cast, [(x, nil)], .int32, [4]) == Tensor([4], .int32([-1, 300, 0, 2])))
    #expect(try run(.cast, [(x, nil)], .uint8, [4]) == Tensor([4], .uint8([0, 255, 0, 2])))
  }
}
