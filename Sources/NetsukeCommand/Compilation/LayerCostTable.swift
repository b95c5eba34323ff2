import Quantization

/// What noise in each layer's weights and activations costs, where it was computed or measured.
struct LayerCostTable {
  let layers: [QuantizationReport.Layer]

  init(_ layers: [QuantizationReport.Layer]) { self.layers = layers }

  var lines: [String] {
    let shown = layers.filter {
      $0.channelSensitivity != nil || $0.activationSensitivity != nil || $0.weightSensitivity != nil
    }
    guard !shown.isEmpty else { return [] }
    var table = Table([.left, .right, .right, .right, .right, .right])
    table.add("nats", "channels from", "median", "to", "all weights", "activation")
    func cell(_ value: Double?) -> String { value.map { Numbers.small($0) } ?? "" }
    for layer in shown {
      let spread = layer.channelSensitivity
      table.add(
        layer.name, cell(spread?.least), cell(spread?.median), cell(spread?.greatest),
        cell(layer.weightSensitivity), cell(layer.activationSensitivity))
    }
    return ["", "what rounding to one int8 step costs"] + table.lines
  }
}

extension QuantizationReport.Layer {
  var json: JSON {
    .object([
      ("name", .string(name)), ("operation", .string(operation)),
      ("element", .string("\(element)")),
      ("weight_nats", .optional(weightSensitivity, JSON.number)),
      ("activation_nats", .optional(activationSensitivity, JSON.number)),
      (
        "channel_nats",
        .optional(channelSensitivity) {
          .array([.number($0.least), .number($0.median), .number($0.greatest)])
        }
      ),
    ])
  }
}
