// swift-tools-version: 6.2
import PackageDescription

// A program around one generated file; it depends on no other package. The file here is the shipped
// model's; your own is made by
//
//     netsuke compile graph.pb -o model.nsk --storage packed \
//       --swift Sources/classify/RoadClassifier.swift --type-name RoadClassifier
let package = Package(
  name: "classify-generated",
  targets: [.executableTarget(name: "classify")]
)
