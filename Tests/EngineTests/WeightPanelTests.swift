import CKernels
import Program
import ProgramInterpreter
import Tensors
import TestSupport
import Testing

@testable import Engine

@Suite("engine: weight panels")
struct WeightPanelTests {
  @Test(arguments: [1, 15, 16, 17, 31, 33, 48, 49, 64, 65, 100, 113, 130])
  func kernelsAndProgramsAgreeOnTheOrder(columns: Int) {
    var p = Problem(seed: UInt64(columns))
    let filter: Shape = [1, 2, p.int(1...9), columns]
    let weights = Bytes(p.tensor(.int8, filter))
    let packed = Block(WeightPanels.byteCount(filter, .int8))
    let rows = filter.count / columns
    #expect(nk_padded_channels(columns) * ((rows + 3) / 4 * 4) == packed.size)
    nk_pack_panels(
      weights.pointer.assumingMemoryBound(to: Int8.self), rows, columns,
      packed.pointer(Int8.self))
    let panels = WeightPanels.pack(weights, filter, .int8)
    #expect(
      panels.withUnsafeBytes {
        $0.elementsEqual(UnsafeRawBufferPointer(start: packed.base, count: packed.size))
      })
    #expect(WeightPanels.unpack(panels, filter, .int8) == weights)
    let floats = Bytes(p.tensor(.float32, filter))
    let floatPanels = WeightPanels.pack(floats, filter, .float32)
    #expect(WeightPanels.unpack(floatPanels, filter, .float32) == floats)
  }

  /// A quad of four rows stands together; a panel of one column is padded to sixteen.
  @Test func ordersRowsByFours() {
    let filter: Shape = [1, 1, 5, 1]
    let panels = WeightPanels.pack(Bytes([1, 2, 3, 4, 5] as [Int8]), filter, .int8)
    let bytes = panels.array(of: Int8.self)
    #expect(bytes.count == 2 * 16 * 4)
    #expect(bytes[0..<4] == [1, 2, 3, 4])
    #expect(bytes[64] == 5)
    #expect(bytes.reduce(0) { $0 + Int($1) } == 15)
  }

  @Test(arguments: [ElementType.uint8, .float32])
  func runsOnPanelsInPlace(element: ElementType) throws {
    var p = Problem(seed: 3)
    let isFloat = element == .float32
    let x = p.input(
      element, [1, 3, 3, 12],
      quantization: isFloat ? nil : QuantizationParameters(scale: 1, zeroPoint: 3))
    let filter: Shape = [2, 2, 12, 20]
    let weights = p.tensor(isFloat ? .float32 : .int8, filter)
    var operands = [
      x, p.builder.constant("w", weights),
      p.builder.constant("b", p.tensor(isFloat ? .float32 : .int32, [20])),
    ]
    if !isFloat { operands.append(p.builder.constant("s", p.tensor(.float32, [20]))) }
    var program = try p.program(
      .convolve(Convolve(bounds: .unbounded)), operands, .float32, [1, 2, 2, 20])
    let expected = ProgramInterpreter(program).run(p.inputs)
    let place = program[program.instructions[0].inputs[1]].place
    guard case .constant(let index) = place else { return }
    let packed = WeightPanels.pack(Bytes(weights), filter, weights.elementType)
    program.constants[index] = Constant(panels: packed, filter, weights.elementType)
    let found = try Engine(program).run(p.inputs)
    expectClose(found[0], expected[0])
    #expect(program.constants[index].bytes == Bytes(weights))
    #expect(program.constants[index].panels(filter, weights.elementType) === packed)
  }
}
