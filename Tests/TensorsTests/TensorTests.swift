import Tensors
import Testing

@Suite("shapes and tensors")
struct TensorTests {
  @Test func shapesBroadcastAsInNumPy() {
    #expect(Shape([3, 1]).broadcast(with: [2, 1, 5]) == [2, 3, 5])
    #expect(Shape([3]).broadcast(with: [2]) == nil)
    #expect(Shape.scalar.broadcast(with: [0, 2]) == [0, 2])
  }

  @Test func countsThatOverflowAreRefused() {
    #expect(Shape.checkedCount([1 << 32, 1 << 32]) == nil)
    #expect(Shape.checkedCount([-1, 2]) == nil)
    #expect(Shape.checkedCount([1 << 62, 0]) == 0)
    #expect(Shape.checkedCount([2, 3]) == 6)
  }

  @Test func stridesAreRowMajor() {
    #expect(Shape([2, 3, 5]).strides == [15, 5, 1])
    #expect(Shape.scalar.strides == [])
  }

  @Test func gatheringKeepsTheType() {
    let tensor = Tensor([2, 2], .int16([1, 2, 3, 4]))
    #expect(tensor.gathering([3]) { 3 - $0 } == Tensor([3], .int16([4, 3, 2])))
  }

  @Test func concatenatingJoinsAlongAnyAxis() {
    let (a, b) = (Tensor([2, 1], [1, 2]), Tensor([2, 2], [3, 4, 5, 6]))
    #expect(Tensor.concatenating([a, b], axis: 1) == Tensor([2, 3], [1, 3, 4, 2, 5, 6]))
  }

  @Test func integersThatDoNotFitAreRefused() {
    #expect(Tensor([1], integers: [256], type: .uint8) == nil)
    #expect(Tensor([1], integers: [2], type: .bool) == nil)
    #expect(Tensor([2], integers: [0, 255], type: .uint8) == Tensor([2], .uint8([0, 255])))
  }

  @Test func samplesFollowTensorFlow() {
    let legacy = Interpolation().samples(from: 2, to: 4)
    #expect(legacy.map(\.lower) == [0, 0, 1, 1])
    #expect(legacy.map(\.upper) == [0, 1, 1, 1])
    #expect(legacy.map(\.fraction) == [0, 0.5, 0, 0.5])
    let aligned = Interpolation(alignCorners: true).samples(from: 2, to: 3)
    #expect(aligned.map(\.fraction) == [0, 0.5, 0])
    let centered = Interpolation(halfPixelCenters: true).samples(from: 4, to: 2)
    #expect(centered.map(\.lower) == [0, 2])
    #expect(Interpolation(method: .nearest).nearest(from: 5, to: 2) == [0, 2])
  }
}
