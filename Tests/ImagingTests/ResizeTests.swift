import Imaging
import Tensors
import Testing

@Suite("resize")
struct ResizeTests {
  /// One row of grey pixels.
  private func row(_ values: [UInt8]) -> Image {
    Image(width: values.count, height: 1, pixels: values.flatMap { [$0, $0, $0] })
  }

  /// The red channel of a one-row resize.
  private func resize(_ values: [UInt8], to width: Int, _ grid: Interpolation) -> [Float] {
    let tensor = row(values).resized(to: Extent(height: 1, width: width), by: grid)
    return stride(from: 0, to: width * 3, by: 3).map { tensor.elements[$0] }
  }

  private let legacy = Interpolation()
  private let corners = Interpolation(alignCorners: true)
  private let centers = Interpolation(halfPixelCenters: true)

  @Test func eachGridPlacesSamplesDifferently() {
    #expect(resize([0, 100], to: 4, legacy) == [0, 50, 100, 100])
    #expect(resize([0, 90], to: 4, corners) == [0, 30, 60, 90])
    #expect(resize([0, 100], to: 4, centers) == [0, 25, 75, 100])
  }

  @Test func nearestReadsOnePixel() {
    #expect(resize([1, 2, 3], to: 6, Interpolation(method: .nearest)) == [1, 1, 2, 2, 3, 3])
    #expect(
      resize([1, 2, 3, 4], to: 2, Interpolation(method: .nearest, halfPixelCenters: true))
        == [2, 4])
    #expect(
      resize([1, 2, 3, 4], to: 2, Interpolation(method: .nearest, alignCorners: true)) == [1, 4])
  }

  @Test func shrinkingSkipsPixelsAsTensorFlowDoes() {
    #expect(resize([10, 20, 30, 40], to: 2, legacy) == [10, 30])
  }

  @Test func axesAreIndependent() {
    let image = Image(
      width: 1, height: 2, pixels: [0, 0, 0, 200, 100, 50])
    let resized = image.resized(to: Extent(height: 4, width: 1))
    #expect(resized == Tensor([4, 1, 3], [0, 0, 0, 100, 50, 25, 200, 100, 50, 200, 100, 50]))
  }

  @Test func theSameSizeIsACopy() {
    let image = row([7, 9])
    for grid in [legacy, corners, centers] {
      let same = image.resized(to: Extent(height: 1, width: 2), by: grid)
      #expect(same == Tensor([1, 2, 3], [7, 7, 7, 9, 9, 9]))
    }
  }

  @Test func preprocessingOrdersChannelsAndNormalizes() {
    let image = Image(width: 1, height: 1, pixels: [10, 20, 30])
    func recipe(_ order: Preprocessing.ChannelOrder, _ mean: [Float]) -> Preprocessing {
      Preprocessing(
        size: .unit, channelOrder: order, mean: mean,
        standardDeviation: [Float](repeating: 2, count: mean.count))
    }
    #expect(image.prepared(by: recipe(.rgb, [0, 10, 20])) == Tensor([1, 1, 1, 3], [5, 5, 5]))
    #expect(image.prepared(by: recipe(.bgr, [0, 10, 20])) == Tensor([1, 1, 1, 3], [15, 5, -5]))
    let gray = image.prepared(by: recipe(.gray, [0])).elements[0]
    #expect(abs(gray - (0.299 * 10 + 0.587 * 20 + 0.114 * 30) / 2) < 1e-3)
  }
}
