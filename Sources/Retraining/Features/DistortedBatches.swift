import Evaluation
import Imaging
import Tensors

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Batches of training photographs, each distorted anew every time it is drawn, as retrain.py's
/// get_random_distorted_bottlenecks makes them.
///
/// A view depends on the seed, the step and its place in the batch alone, so that any number of
/// workers gives the same batches.
public final class DistortedBatches: Sendable {
  private let paths: [String]
  private let extraction: FeatureExtraction
  private let backbone: LazyBackbone
  private let distortion: Distortion
  private let seed: UInt64
  private let decoded: Guarded<Decoded>

  /// Photographs that stay in memory between two draws.
  private struct Decoded: Sendable {
    var images: [Int: Image] = [:]
    var bytes = 0
  }

  /// Bytes of pixels that are kept; what does not fit is decoded again when it is drawn.
  private static let limit = 256 << 20

  public init(
    _ paths: [String], by extraction: FeatureExtraction, distortion: Distortion, seed: UInt64
  ) {
    (self.paths, self.extraction, self.distortion) = (paths, extraction, distortion)
    self.seed = seed
    backbone = LazyBackbone(extraction.backbone)
    decoded = Guarded(Decoded())
  }

  /// Features of views of the photographs at these indices, in order.
  public func features(of photographs: [Int], step: Int) throws -> [[Float]] {
    try Parallel.map(photographs.count, workers: extraction.workers) { place in
      let image = try self.image(photographs[place])
      var generator = SplitMix64(seed: self.seed)
      generator.state ^= generator.next() &* UInt64(step)
      generator.state ^= generator.next() &* UInt64(place + 1)
      let distortion = self.distortion
      return try self.backbone.features { input in
        guard let recipe = input.preprocessing else {
          throw InputError.noPreprocessing(name: input.name, shape: "\(input.shape)")
        }
        return try input.tensor(distortion.view(of: image, by: recipe, &generator))
      }
    }
  }

  private func image(_ index: Int) throws -> Image {
    if let known = decoded.withLock({ $0.images[index] }) { return known }
    let image = try Image(decoding: [UInt8](Data(contentsOf: URL(filePath: paths[index]))))
    decoded.withLock { decoded in
      guard decoded.images[index] == nil, decoded.bytes + image.pixels.count <= Self.limit else {
        return
      }
      decoded.images[index] = image
      decoded.bytes += image.pixels.count
    }
    return image
  }
}
