import IR

/// Softmax, LogSoftmax.
extension OpTable {
  static let softmaxes: [String: OpImporter] = [
    "Softmax": { (n) throws(Refusal) in
      try n.requireInputs(1...1)
      return [0: try n.emit(.softmax(logarithmic: false), n.inputs)]
    },
    "LogSoftmax": { (n) throws(Refusal) in
      try n.requireInputs(1...1)
      return [0: try n.emit(.softmax(logarithmic: true), n.inputs)]
    },
  ]
}
