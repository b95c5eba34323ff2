import TensorFlowImport

extension Flag {
  static let mean = Flag.option(
    "--mean", "127.5", "subtracted from pixels: one number, or one a channel")
  static let deviation = Flag.option("--std", "127.5", "pixels are divided by it afterwards")
  static let labels = Flag.option("--labels", "FILE", "class names, one a line, in order")
}

extension [Flag] {
  /// What is said of a graph wherever photographs are shown to it.
  static let photographs: [Flag] = graph + [.mean, .deviation, .labels]
}

extension Arguments {
  /// What the user decides about an import.
  func importOptions() throws(UsageError) -> ImportOptions {
    var options = ImportOptions()
    options.inputs = values("--input")
    options.outputs = values("--output")
    options.inputShape = try shape("--input-shape")
    options.mean = try floats("--mean")
    options.standardDeviation = try floats("--std")
    for setting in values("--set") {
      guard let equals = setting.firstIndex(of: "="), equals != setting.startIndex else {
        throw .badValue(flag: "--set", found: setting, expected: "NAME=VALUE")
      }
      let name = String(setting[..<equals])
      guard options.values[name] == nil else { throw .repeatedFlag("--set \(name)") }
      options.values[name] = String(setting[setting.index(after: equals)...])
    }
    return options
  }
}
