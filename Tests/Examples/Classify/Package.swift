// swift-tools-version: 6.2
import PackageDescription

// An app that uses Netsuke depends on it like this. Yours would name a repository:
// .package(url: "https://…/netsuke.git", from: "0.1.0").
let package = Package(
  name: "classify",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "netsuke", path: "../../..")],
  targets: [
    .executableTarget(
      name: "classify", dependencies: [.product(name: "Netsuke", package: "netsuke")])
  ]
)
