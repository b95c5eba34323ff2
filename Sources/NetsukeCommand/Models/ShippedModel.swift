import Engine
import Evaluation
import NumPyFiles
import Passes
import Program
import ProgramInterpreter
import Quantization
import TensorFlowImport
import Tensors

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The model that ships with the project, `Golden/road`, and the answers TensorFlow gave for it.
struct ShippedModel {
  /// What the whole way from the graph to each set of kernels gave.
  struct Verdict: Equatable {
    /// Largest difference of the float model from TensorFlow's scores, relative to the largest.
    var float: Double
    /// Sets of kernels on which the int8 model does not answer the reference's bytes.
    var differing: [String]

    var ok: Bool { float <= 1e-4 && differing.isEmpty }
  }

  let folder: URL

  /// In the folder the command stands in, the one it is called from, or any above them; nil where
  /// the project's files are not there.
  init?() {
    let places = [
      Self.executable?.resolvingSymlinksInPath().deletingLastPathComponent(),
      URL(filePath: FileManager.default.currentDirectoryPath, directoryHint: .isDirectory)
        .resolvingSymlinksInPath(),
    ]
    for var place in places.compactMap(\.self) {
      while true {
        let folder = place.appending(path: "Golden/road", directoryHint: .isDirectory)
        let graph = folder.appending(path: "graph.pb").path
        if FileManager.default.fileExists(atPath: graph) {
          self.folder = folder
          return
        }
        guard place.pathComponents.count > 1 else { break }
        place.deleteLastPathComponent()
      }
    }
    return nil
  }

  private static var executable: URL? {
    #if os(Linux)
      URL(filePath: "/proc/self/exe")
    #else
      Bundle.main.executableURL
    #endif
  }

  /// Imports, rewrites, quantizes and runs it, as `compile` and `label` do.
  func test() throws -> Verdict {
    let model = try Importer.load(
      Files.read(folder.appending(path: "graph.pb").path), ImportOptions())
    let graph = try Pipeline.run(model.graph, inputRange: model.preprocessing?.inputRange).graph
    let path = folder.appending(path: "golden.npz").path
    let arrays = try NumPyArchive.decode(Files.read(path))
    func array(_ name: String) throws -> Tensor {
      guard let found = arrays.first(where: { $0.name == name }) else {
        throw FileError.wrongKind(
          path, found: "no array '\(name)'", expected: "the shipped model's arrays x and y")
      }
      return found.tensor
    }
    let (x, y) = (try array("x"), try array("y"))

    let float = try Runner(fast: lower(graph, preprocessing: model.preprocessing))
    let difference = try GoldenVerification.compare(float, x: x, y: y).difference
    let scene = x.gathering(float.inputs[0].shape) { $0 }

    let integers = try Quantizer(precision: .int8, preprocessing: model.preprocessing).compile(
      graph, calibration: CalibrationSet(samples: [[scene]], source: "the shipped scene"),
      executor: EngineExecutor(workers: 1)
    ).program
    let stored = integers.encode(scene, input: 0)
    let expected = ProgramInterpreter(integers).run([stored])
    let differing = try KernelSet.available.filter {
      try Engine(integers, kernels: $0).run([stored]) != expected
    }
    return Verdict(float: difference.relative, differing: differing.map(\.name))
  }
}
