import Tensors

/// Networks whose preprocessing is known from the names of their nodes.
struct KnownArchitecture {
  var name: String
  var mean: [Float]
  var deviation: [Float]
  var channelOrder: Preprocessing.ChannelOrder = .rgb

  /// Nil when no name is telling.
  init?(_ source: SourceGraph) {
    func has(_ prefix: String) -> Bool {
      source.nodes.contains { $0.name.hasPrefix(prefix) || $0.name.contains("/\(prefix)") }
    }
    func isNode(_ name: String) -> Bool { source.index[name] != nil }
    if has("MobilenetV1/") || has("MobilenetV2/") || has("MobilenetV3/") {
      self.init(name: "TensorFlow's MobileNet", mean: [127.5], deviation: [127.5])
    } else if has("InceptionV3/") || has("InceptionV4/") || has("InceptionResnetV2/") {
      self.init(name: "TensorFlow's Inception", mean: [127.5], deviation: [127.5])
    } else if isNode("mixed_10/join") || isNode("pool_3/_reshape") {
      self.init(name: "Inception v3 of 2015", mean: [128], deviation: [128])
    } else if has("bn_Conv1/") && has("expanded_conv") {
      self.init(name: "Keras' MobileNetV2", mean: [127.5], deviation: [127.5])
    } else if has("conv1_bn/") && has("conv_dw_1_bn/") {
      self.init(name: "Keras' MobileNet", mean: [127.5], deviation: [127.5])
    } else if isNode("Placeholder") && isNode("loss") && (has("fire2/") || has("data_bn/")) {
      // Exports without their own normalization subtract the means of their training set.
      let mean: [Float] = has("data_bn/") ? [0] : [105, 117, 124]
      self.init(
        name: "Azure Custom Vision", mean: mean, deviation: [1], channelOrder: .bgr)
    } else {
      return nil
    }
  }

  private init(
    name: String, mean: [Float], deviation: [Float],
    channelOrder: Preprocessing.ChannelOrder = .rgb
  ) {
    (self.name, self.mean, self.deviation) = (name, mean, deviation)
    self.channelOrder = channelOrder
  }
}
