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
  private func bilinear(_ values: [UInt8], to width: Int, _ grid: SamplingGrid) -> [Float] {
    let tensor = row(values).resizedBilinear(to: Extent(height: 1, width: width), grid: grid)
    return stride(from: 0, to: width * 3, by: 3).map { tensor.elements[$0] }
  }

  private func nearest(_ values: [UInt8], to width: Int, _ grid: SamplingGrid) -> [Float] {
    let tensor = row(values).resizedNearest(to: Extent(height: 1, width: width), grid: grid)
    return stride(from: 0, to: width * 3, by: 3).map { tensor.elements[$0] }
  }

  @Test func eachGridPlacesSamplesDifferently() {
    #expect(bilinear([0, 100], to: 4, .legacy) == [0, 50, 100, 100])
    #expect(bilinear([0, 90], to: 4, .alignCorners) == [0, 30, 60, 90])
    #expect(bilinear([0, 100], to: 4, .halfPixelCenters) == [0, 25, 75, 100])
    #expect(nearest([1, 2, 3], to: 6, .legacy) == [1, 1, 2, 2, 3, 3])
    #expect(nearest([1, 2, 3, 4], to: 2, .halfPixelCenters) == [2, 4])
    #expect(nearest([1, 2, 3, 4], to: 2, .alignCorners) == [1, 4])
  }

  @Test func shrinkingSkipsPixelsAsTensorFlowDoes() {
    #expect(bilinear([10, 20, 30, 40], to: 2, .legacy) == [10, 30])
  }

  @Test func axesAreIndependent() {
    let image = Image(
      width: 1, height: 2, pixels: [0, 0, 0, 200, 100, 50])
    let resized = image.resizedBilinear(to: Extent(height: 4, width: 1))
    #expect(resized == Tensor([4, 1, 3], [0, 0, 0, 100, 50, 25, 200, 100, 50, 200, 100, 50]))
  }

  @Test func theSameSizeIsACopy() {
    let image = row([7, 9])
    for grid in SamplingGrid.allCases {
      let same = image.resizedBilinear(to: Extent(height: 1, width: 2), grid: grid)
      #expect(same == Tensor([1, 2, 3], [7, 7, 7, 9, 9, 9]))
    }
  }
}
