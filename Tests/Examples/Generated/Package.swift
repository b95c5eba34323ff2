// swift-tools-version: 6.2
import PackageDescription

// A program around one generated file; it depends on no other package. Make the file first:
//
//     netsuke compile graph.pb -o model.nsk \
//       --swift Sources/classify/RoadClassifier.swift --type-name RoadClassifier
let package = Package(
  name: "classify-generated",
  targets: [.executableTarget(name: "classify")]
)
