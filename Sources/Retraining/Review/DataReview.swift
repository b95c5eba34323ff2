import Evaluation
import Imaging

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What deserves a second look in a folder of photographs: those that may lie in the wrong class,
/// near-duplicates, tiny and unreadable files.
public struct DataReview: Equatable, Sendable {
  /// A photograph and how likely it lies in the wrong folder.
  public struct Suspect: Equatable, Sendable {
    public var path: String
    public var label: Int
    /// The class that heads which have not seen the photograph take it for.
    public var suggestion: Int
    /// One less the probability of its own class, by heads that have not seen it.
    public var suspicion: Double
  }

  /// Two photographs that show the same.
  public struct Pair: Equatable, Sendable {
    public var first, second: PhotographFolders.Photograph
    /// Cosine of their features.
    public var likeness: Double
    /// One is learnt from and the other is measured on.
    public var leaks: Bool { first.part != second.part }
  }

  /// A photograph of fewer pixels than the model looks at.
  public struct Tiny: Equatable, Sendable {
    public var path: String
    public var width, height: Int
  }

  /// All photographs, the likeliest to be misplaced first.
  public var suspects: [Suspect]
  /// Pairs across training, validation and testing first.
  public var pairs: [Pair]
  public var tiny: [Tiny]
  public var unreadable: [(path: String, reason: String)]
  /// Small JPEGs by path, of what the page shows.
  public var thumbnails: [String: [UInt8]]

  public static func == (a: DataReview, b: DataReview) -> Bool {
    a.suspects == b.suspects && a.pairs == b.pairs && a.tiny == b.tiny
      && a.unreadable.map(\.path) == b.unreadable.map(\.path) && a.thumbnails == b.thumbnails
  }

  /// Photographs that the page shows, at most.
  public static let shown = 60

  /// - Parameters:
  ///   - set: the features, in the order of `photographs`.
  ///   - probabilities: out of fold, in the same order.
  ///   - side: the model's input; a photograph below it is tiny.
  public init(
    _ photographs: [PhotographFolders.Photograph], set: FeatureSet, probabilities: [[Double]],
    unreadable: [(path: String, reason: String)], side: Int, workers: Int
  ) {
    precondition(photographs.count == set.count && set.count == probabilities.count)
    suspects = photographs.indices.map { index in
      let row = probabilities[index]
      let best = row.indices.reduce(0) { row[$1] > row[$0] ? $1 : $0 }
      return Suspect(
        path: photographs[index].path, label: photographs[index].label, suggestion: best,
        suspicion: 1 - row[photographs[index].label])
    }
    suspects.sort { ($1.suspicion, $0.path) < ($0.suspicion, $1.path) }
    self.unreadable = unreadable

    let looks = Parallel.map(photographs.count, workers: workers) { index in
      Look(photographs[index].path)
    }
    tiny = zip(photographs, looks).compactMap { photograph, look in
      guard let look, min(look.width, look.height) < side else { return nil }
      return Tiny(path: photograph.path, width: look.width, height: look.height)
    }
    pairs = Self.pairs(photographs, set, looks, workers: workers)

    var wanted = Set(suspects.prefix(Self.shown).map(\.path))
    for pair in pairs.prefix(Self.shown) { wanted.formUnion([pair.first.path, pair.second.path]) }
    let paths = wanted.sorted()
    let small = Parallel.map(paths.count, workers: workers) { index -> [UInt8] in
      Look.image(paths[index])?.thumbnail(side: 128) ?? []
    }
    thumbnails = Dictionary(uniqueKeysWithValues: zip(paths, small))
  }

  /// What a photograph looks like at a glance.
  private struct Look: Sendable {
    var width, height: Int
    var hash: UInt64

    init?(_ path: String) {
      guard let image = Self.image(path) else { return nil }
      (width, height) = (image.width, image.height)
      hash = PerceptualHash.hash(image)
    }

    static func image(_ path: String) -> Image? {
      guard let data = try? Data(contentsOf: URL(filePath: path)) else { return nil }
      return try? Image(decoding: [UInt8](data))
    }
  }

  /// Near-duplicates: features that point the same way and pictures that look alike, or features
  /// that are all but equal.
  private static func pairs(
    _ photographs: [PhotographFolders.Photograph], _ set: FeatureSet, _ looks: [Look?],
    workers: Int
  ) -> [Pair] {
    let norms = (0..<set.count).map { index in
      set.row(index).reduce(0.0) { $0 + Double($1) * Double($1) }.squareRoot()
    }
    let found = Parallel.map(set.count, workers: workers) { first -> [Pair] in
      var pairs: [Pair] = []
      for second in (first + 1)..<max(set.count, first + 1) {
        let distance =
          looks[first].flatMap { a in looks[second].map { (a.hash ^ $0.hash).nonzeroBitCount } }
          ?? 64
        let scale = norms[first] * norms[second]
        guard scale > 0 else { continue }
        let likeness = set.product(first, second) / scale
        if likeness > 0.99 || (likeness > 0.95 && distance <= 10) {
          pairs.append(
            Pair(first: photographs[first], second: photographs[second], likeness: likeness))
        }
      }
      return pairs
    }
    return found.flatMap { $0 }.sorted {
      ($0.leaks ? 0 : 1, $1.likeness, $0.first.path, $0.second.path)
        < ($1.leaks ? 0 : 1, $0.likeness, $1.first.path, $1.second.path)
    }
  }
}

extension FeatureSet {
  /// The inner product of two examples' features.
  fileprivate func product(_ first: Int, _ second: Int) -> Double {
    features.withUnsafeBufferPointer { features in
      let (a, b) = (first * width, second * width)
      var sums = SIMD8<Float>()
      var index = 0
      while index + 8 <= width {
        for lane in 0..<8 { sums[lane] += features[a + index + lane] * features[b + index + lane] }
        index += 8
      }
      var sum = (0..<8).reduce(0.0) { $0 + Double(sums[$1]) }
      while index < width {
        sum += Double(features[a + index]) * Double(features[b + index])
        index += 1
      }
      return sum
    }
  }
}
