import Foundation
import Netsuke

/// Prints what a model sees in each photograph: `classify model.nsk photo.jpg ...`.
@main
enum Classify {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard let path = arguments.first, arguments.count > 1 else {
      print("usage: classify MODEL.nsk PHOTO...")
      exit(2)
    }
    do {
      let model = try Model(contentsOf: URL(filePath: path))
      for photograph in arguments.dropFirst() {
        let answer = try model.classify(contentsOf: URL(filePath: photograph))
        let best = answer.best.map { "\($0.label) \($0.score)" } ?? "none of these"
        print("\(photograph): \(best)")
      }
    } catch {
      print(error)
      exit(1)
    }
  }
}
