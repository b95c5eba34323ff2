import Foundation
import NumPyFiles
import Tensors

/// The arrays of one .npz fixture, by name.
public struct GoldenArchive: Sendable {
  private let arrays: [String: Tensor]
  /// In the order of the file.
  public let names: [String]

  public init(_ file: URL) throws {
    let entries = try NumPyArchive.decode([UInt8](Data(contentsOf: file)))
    names = entries.map(\.name)
    arrays = Dictionary(uniqueKeysWithValues: entries.map { ($0.name, $0.tensor) })
  }

  public func contains(_ name: String) -> Bool { arrays[name] != nil }

  /// The array of that name; a fixture without it is an error that names what there is.
  public subscript(name: String) -> Tensor {
    get throws {
      guard let tensor = arrays[name] else { throw Missing(name: name, present: names) }
      return tensor
    }
  }

  public struct Missing: Error, CustomStringConvertible {
    public var name: String
    public var present: [String]
    public var description: String { "no array '\(name)'; there are \(present)" }
  }
}

/// The bytes of a file.
public func bytes(of file: URL) throws -> [UInt8] { try [UInt8](Data(contentsOf: file)) }
