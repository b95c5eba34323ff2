/// Which photographs retrain.py held back from training, so that figures compare.
///
/// Source: create_image_lists of TensorFlow's image_retraining/retrain.py. It hashes the path as it
/// was given, less everything from `_nohash_` on; the percentage is the hash's low 27 bits.
public struct RetrainSplit: Equatable, Sendable {
  public enum Part: Equatable, Sendable {
    case validation, testing, training
  }

  public var validationPercentage: Double
  public var testingPercentage: Double

  /// retrain.py's own defaults are 10 and 10.
  public init(validationPercentage: Double = 10, testingPercentage: Double = 10) {
    self.validationPercentage = validationPercentage
    self.testingPercentage = testingPercentage
  }

  /// `path` as retrain.py saw it: `--image_dir`, the class's folder, the file.
  public func part(of path: String) -> Part {
    let hashed = SHA1.digest(Array(Self.withoutVariant(path).utf8))
    let low = hashed.suffix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FF_FFFF
    let percentage = Double(low) * (100.0 / Double(0x7FF_FFFF))
    if percentage < validationPercentage { return .validation }
    return percentage < testingPercentage + validationPercentage ? .testing : .training
  }

  private static func withoutVariant(_ path: String) -> String {
    let bytes = Array(path.utf8)
    let marker = Array("_nohash_".utf8)
    let start = bytes.indices.first { bytes[$0...].starts(with: marker) }
    return String(decoding: bytes[..<(start ?? bytes.count)], as: UTF8.self)
  }
}
