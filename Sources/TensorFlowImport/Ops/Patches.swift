import IR
import Tensors

/// ExtractImagePatches: every pixel of the result holds what a window sees, row by row.
extension OpTable {
  static let patches: [String: OpImporter] = ["ExtractImagePatches": importPatches]

  private static func importPatches(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(1...1)
    try n.requireRank(n.inputs[0], 4)
    let kernel = try n.extent("ksizes", .nhwc)
    let strides = try n.extent("strides", .nhwc)
    let rates = try n.extent("rates", .nhwc)
    let x = n.shape(n.inputs[0])
    guard
      let window = try n.padding(.nhwc).resolve(
        input: Extent(height: x[1], width: x[2]), kernel: kernel, strides: strides,
        dilations: rates), kernel.area <= 4096
    else { throw Refusal(.value("a window of \(kernel) does not fit \(x)")) }
    let pad = Pad(
      before: [0, window.before.height, window.before.width, 0],
      after: [0, max(0, window.after.height), max(0, window.after.width), 0])
    let padded = try n.emit(.pad(pad), [n.inputs[0]], helper: "padded")
    try n.spend(kernel.area * 64)
    var parts: [NodeID] = []
    for y in 0..<kernel.height {
      for column in 0..<kernel.width {
        let slice = Slice(
          begin: [0, y * rates.height, column * rates.width, 0],
          size: [x[0], window.output.height, window.output.width, x[3]],
          strides: [1, strides.height, strides.width, 1])
        parts.append(try n.emit(.slice(slice), [padded], helper: "tap_\(y)_\(column)"))
      }
    }
    return [0: parts.count == 1 ? parts[0] : try n.emit(.concat(axis: 3), parts)]
  }
}
