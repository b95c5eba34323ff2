import IR
import Tensors

extension GraphInterpreter {
  /// TensorFlow's FakeQuantWithMinMax family; source: its `Nudge` and `FakeQuantWithMinMax` functors.
  static func fakeQuantize(_ payload: FakeQuantize, _ x: Tensor) -> Tensor {
    let grids = zip(payload.minimum, payload.maximum).map { minimum, maximum in
      FakeQuantizationGrid(
        minimum: minimum, maximum: maximum, bits: payload.bits, narrowRange: payload.narrowRange)
    }
    var result = x.elements
    if grids.count == 1 {
      for i in result.indices { result[i] = grids[0](result[i]) }
    } else {
      for i in result.indices { result[i] = grids[i % grids.count](result[i]) }
    }
    return Tensor(x.shape, result)
  }
}

/// The numbers that a fake-quantized value may take: a range moved so that zero is one of them.
struct FakeQuantizationGrid {
  private let minimum, maximum, scale, inverseScale, zero: Float
  /// A range of [0, 0] yields zero for everything.
  private let isEmpty: Bool

  init(minimum: Float, maximum: Float, bits: Int, narrowRange: Bool) {
    isEmpty = minimum == 0 && maximum == 0
    let lowest: Float = narrowRange ? 1 : 0
    let highest = Float((1 << bits) - 1)
    scale = (maximum - minimum) / (highest - lowest)
    let exact = lowest - minimum / scale
    let nudged =
      exact < lowest
      ? lowest : exact > highest ? highest : exact.rounded(.toNearestOrAwayFromZero)
    self.minimum = (lowest - nudged) * scale
    self.maximum = (highest - nudged) * scale
    inverseScale = 1 / scale
    zero = (-self.minimum * inverseScale + 0.5).rounded(.down)
  }

  func callAsFunction(_ x: Float) -> Float {
    if isEmpty { return 0 }
    let clamped = x < minimum ? minimum : x > maximum ? maximum : x
    return ((clamped - minimum) * inverseScale - zero + 0.5).rounded(.down) * scale
  }
}
