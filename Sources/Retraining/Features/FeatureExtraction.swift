import Dispatch
import Evaluation
import Imaging
import Tensors

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Turns photographs into features, on all cores, each photograph once.
public struct FeatureExtraction: Sendable {
  /// What became of a photograph.
  public enum Result: Equatable, Sendable {
    case features(Views)
    /// Why it was skipped, in one line.
    case unreadable(String)
  }

  /// What a backbone tells of a photograph.
  public struct Views: Equatable, Sendable {
    /// Features of the photograph, and of its mirror image.
    public var plain, mirrored: [Float]
  }

  /// The backbone, ready to be asked by several threads; made at the first photograph that no cache
  /// knows.
  public var backbone: @Sendable () throws -> Runner
  /// Keeps the features of both views of a photograph, one after the other.
  public var cache: FeatureCache
  public var workers: Int

  public init(
    cache: FeatureCache, workers: Int, backbone: @escaping @Sendable () throws -> Runner
  ) {
    (self.cache, self.workers, self.backbone) = (cache, workers, backbone)
  }

  /// What became of each photograph, in order; the same for any number of workers.
  ///
  /// - Parameter progress: is told how many are done.
  public func results(
    of paths: [String], progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) throws -> [Result] {
    let shared = LazyBackbone(backbone)
    return try Parallel.map(paths.count, workers: workers, progress: progress) { index in
      guard let bytes = try? [UInt8](Data(contentsOf: URL(filePath: paths[index]))) else {
        return .unreadable("cannot be read")
      }
      let digest = SHA1.digest(bytes)
      if let known = cache.features(of: digest) {
        let width = cache.width / 2
        return .features(
          Views(plain: Array(known[..<width]), mirrored: Array(known[width...])))
      }
      let image: Image
      do throws(ImagingError) {
        image = try Image(decoding: bytes)
      } catch {
        return .unreadable(Self.line("\(error)"))
      }
      let views = try Views(
        plain: shared.features(of: image), mirrored: shared.features(of: image.mirrored))
      cache.store(views.plain + views.mirrored, of: digest)
      return .features(views)
    }
  }

  /// Features of distorted views of photographs: `views` for each, in order, never cached. A
  /// photograph's views depend on its content and the seed alone.
  public func views(
    of paths: [String], count: Int, distortion: Distortion, seed: UInt64,
    progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) throws -> [[[Float]]] {
    let shared = LazyBackbone(backbone)
    return try Parallel.map(paths.count, workers: workers, progress: progress) { index in
      guard let bytes = try? [UInt8](Data(contentsOf: URL(filePath: paths[index]))),
        let image = try? Image(decoding: bytes)
      else { return [] }
      let start = SHA1.digest(bytes).prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      var generator = SplitMix64(seed: start ^ seed)
      return try (0..<count).map { _ in
        try shared.features { input in
          guard let recipe = input.preprocessing else {
            throw InputError.noPreprocessing(name: input.name, shape: "\(input.shape)")
          }
          return try input.tensor(distortion.view(of: image, by: recipe, &generator))
        }
      }
    }
  }

  /// The first line of a message, without its `error[...]: `.
  private static func line(_ message: String) -> String {
    let first = message.prefix { $0 != "\n" }
    guard first.hasPrefix("error["), let end = first.firstRange(of: "]: ") else {
      return String(first)
    }
    return String(first[end.upperBound...])
  }
}

/// A backbone that is made when it is first needed, by whichever thread comes first.
final class LazyBackbone: Sendable {
  private let make: @Sendable () throws -> Runner
  private let runner = Guarded<Runner?>(nil)

  init(_ make: @escaping @Sendable () throws -> Runner) { self.make = make }

  func features(of image: Image) throws -> [Float] {
    try features { try $0.tensor(image) }
  }

  func features(_ tensor: (ModelInput) throws -> Tensor) throws -> [Float] {
    let runner = try runner.withLock { runner in
      let made = try runner ?? make()
      runner = made
      return made
    }
    guard let input = runner.inputs.first, runner.inputs.count == 1 else {
      throw InputError.count(found: 1, expected: runner.inputs.count)
    }
    // A backbone of several parts has an output each; their features stand in one row.
    return try runner.run([try tensor(input)]).flatMap(\.elements)
  }
}
