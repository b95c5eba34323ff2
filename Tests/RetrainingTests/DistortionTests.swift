import Imaging
import Tensors
import Testing

@testable import Retraining

@Suite("distortions")
struct DistortionTests {
  /// Two columns: the left is 10, the right is 20, in every channel.
  private let image = Image(
    width: 2, height: 1, pixels: [10, 10, 10, 20, 20, 20])

  private func views(_ distortion: Distortion) -> [[Float]] {
    let recipe = Preprocessing(
      size: Extent(height: 1, width: 2), mean: [5, 5, 5], standardDeviation: [2, 2, 2])
    var generator = SplitMix64(seed: 1)
    return (0..<40).map { _ in
      let elements = distortion.view(of: image, by: recipe, &generator).elements
      return [elements[0], elements[3]]
    }
  }

  @Test func nothingAskedForChangesNothing() {
    #expect(!Distortion().isActive)
    #expect(views(Distortion()).allSatisfy { $0 == [2.5, 7.5] })  // (10 - 5) / 2, (20 - 5) / 2
  }

  @Test func mirroringHappensHalfOfTheTime() {
    let views = views(Distortion(flipLeftRight: true))
    let mirrored = views.count { $0 == [7.5, 2.5] }
    #expect(views.allSatisfy { $0 == [7.5, 2.5] || $0 == [2.5, 7.5] })
    #expect((10...30).contains(mirrored))
  }

  @Test func brightnessMultipliesPixelsBeforeTheMeanIsTaken() {
    for view in views(Distortion(brightness: 10)) {
      let gain = (view[0] * 2 + 5) / 10
      #expect((0.9...1.1).contains(gain))
      #expect(abs((view[1] * 2 + 5) / 20 - gain) < 1e-5)
    }
  }

  @Test func aMarginIsCroppedAnywhere() {
    // Drawn twice as large: columns 10, 15, 20, 20, of which two neighbours are cut out.
    let found = Set(views(Distortion(crop: 100)))
    #expect(found == [[2.5, 5], [5, 7.5], [7.5, 7.5]])
  }
}
