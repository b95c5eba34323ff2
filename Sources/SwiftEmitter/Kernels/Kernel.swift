/// A function (or type) of the generated file that steps call. Only those that a model uses are
/// emitted, in this order.
enum Kernel: Int, CaseIterable, Hashable {
  case unpack, denseBits, printableBits, unpackCoded, widenHalves, widenCodes, eight, window
  case rounding
  case quantizedTile, floatTile
  case convolve, convolveToFloat, convolveFloat
  case depthwise, depthwiseToFloat, depthwiseFloat
  case convolvePlain, convolvePlainToFloat, convolvePlainFloat
  case poolMax, poolMean, poolMeanToFloat, poolMeanFloat
  case quantize, dequantize, requantize, lookup
  case clamped, unary, logicalNot, binary, addQuantized, multiplyQuantized
  case sigmoid, softplus, selu
  case cast, truncated
  case softmax, logSoftmax, matMul, reduce, argument, localResponse
  case copy, fill, move, gather, select
  case resizeBilinear, resizeBilinearQuantized, resizeNearest, nearest, sample
  case roundedToEven, floor, ceiling, remainder, integerDivision, integerPower
  case exponential, exponentialMinusOne, logarithm, logarithmOfOnePlus, logarithmSeries
  case tangent, power, circular, errorFunction

  /// The Swift text, at depth 0.
  var text: String {
    switch self {
    case .unpack: Self.unpackText
    case .denseBits: Self.bitsText(.dense)
    case .printableBits: Self.bitsText(.printable)
    case .unpackCoded: Self.unpackCodedText
    case .widenHalves: Self.widenHalvesText
    case .widenCodes: Self.widenCodesText
    case .eight: Self.eightText
    case .window: Self.windowText
    case .rounding: Self.roundingText
    case .quantizedTile: Self.quantizedTileText
    case .floatTile: Self.floatTileText
    case .convolve: Self.convolveText(toFloat: false)
    case .convolveToFloat: Self.convolveText(toFloat: true)
    case .convolveFloat: Self.convolveFloatText
    case .depthwise: Self.depthwiseText(toFloat: false)
    case .depthwiseToFloat: Self.depthwiseText(toFloat: true)
    case .depthwiseFloat: Self.depthwiseFloatText
    case .convolvePlain: Self.convolvePlainText(toFloat: false)
    case .convolvePlainToFloat: Self.convolvePlainText(toFloat: true)
    case .convolvePlainFloat: Self.convolvePlainFloatText
    case .poolMax: Self.poolMaxText
    case .poolMean: Self.poolMeanText(toFloat: false)
    case .poolMeanToFloat: Self.poolMeanText(toFloat: true)
    case .poolMeanFloat: Self.poolMeanFloatText
    case .quantize: Self.quantizeText
    case .dequantize: Self.dequantizeText
    case .requantize: Self.requantizeText
    case .lookup: Self.lookupText
    case .clamped: Self.clampedText
    case .addQuantized: Self.addQuantizedText
    case .multiplyQuantized: Self.multiplyQuantizedText
    case .sigmoid: Self.sigmoidText
    case .softplus: Self.softplusText
    case .selu: Self.seluText
    case .ceiling: Self.ceilingText
    case .unary: Self.unaryText
    case .logicalNot: Self.logicalNotText
    case .binary: Self.binaryText
    case .cast: Self.castText
    case .truncated: Self.truncatedText
    case .softmax: Self.softmaxText
    case .logSoftmax: Self.logSoftmaxText
    case .matMul: Self.matMulText
    case .reduce: Self.reduceText
    case .argument: Self.argumentText
    case .localResponse: Self.localResponseText
    case .copy: Self.copyText
    case .fill: Self.fillText
    case .move: Self.moveText
    case .gather: Self.gatherText
    case .select: Self.selectText
    case .resizeBilinear: Self.resizeBilinearText(quantized: false)
    case .resizeBilinearQuantized: Self.resizeBilinearText(quantized: true)
    case .resizeNearest: Self.resizeNearestText
    case .nearest: Self.nearestText
    case .sample: Self.sampleText
    case .roundedToEven: Self.roundedToEvenText
    case .floor: Self.floorText
    case .remainder: Self.remainderText
    case .integerDivision: Self.integerDivisionText
    case .integerPower: Self.integerPowerText
    case .exponential: Self.exponentialText
    case .exponentialMinusOne: Self.exponentialMinusOneText
    case .logarithm: Self.logarithmText
    case .logarithmOfOnePlus: Self.logarithmOfOnePlusText
    case .logarithmSeries: Self.logarithmSeriesText
    case .tangent: Self.tangentText
    case .power: Self.powerText
    case .circular: Self.circularText
    case .errorFunction: Self.errorFunctionText
    }
  }

  /// The kernels that this one's text calls.
  var needs: [Kernel] {
    switch self {
    case .quantizedTile, .floatTile: [.eight]
    case .convolve: [.window, .rounding, .quantizedTile]
    case .convolveToFloat: [.window, .quantizedTile]
    case .convolveFloat: [.window, .floatTile]
    case .depthwise: [.eight, .window, .rounding]
    case .convolvePlain, .poolMean: [.window, .rounding]
    case .depthwiseToFloat, .depthwiseFloat: [.eight, .window]
    case .convolvePlainToFloat, .convolvePlainFloat: [.window]
    case .poolMax, .poolMeanToFloat, .poolMeanFloat: [.window]
    case .quantize, .requantize: [.rounding]
    case .softmax: [.exponential]
    case .logSoftmax: [.exponential, .logarithm]
    case .localResponse: [.power]
    case .resizeBilinear: [.sample]
    case .resizeBilinearQuantized: [.sample, .roundedToEven]
    case .resizeNearest: [.nearest]
    case .nearest: [.floor, .roundedToEven]
    case .sample: [.floor, .roundedToEven]
    case .floor, .ceiling: [.roundedToEven]
    case .addQuantized, .multiplyQuantized: [.binary, .rounding]
    case .sigmoid: [.exponential]
    case .softplus: [.exponential, .logarithmOfOnePlus]
    case .selu: [.exponentialMinusOne]
    case .exponential: [.roundedToEven]
    case .exponentialMinusOne: [.exponential]
    case .logarithm: [.logarithmSeries]
    case .logarithmOfOnePlus: [.logarithm, .logarithmSeries]
    case .tangent: [.exponentialMinusOne]
    case .power: [.exponential, .logarithm]
    case .circular: [.roundedToEven]
    case .errorFunction: [.exponential]
    case .unpack, .denseBits, .printableBits, .unpackCoded, .widenHalves, .widenCodes, .eight,
      .window, .rounding, .dequantize, .lookup, .clamped, .unary,
      .logicalNot, .binary, .cast, .truncated, .matMul, .reduce, .argument, .copy, .fill,
      .move,
      .gather, .select, .roundedToEven, .remainder, .integerDivision, .integerPower,
      .logarithmSeries:
      []
    }
  }

  /// These kernels and all that they call, in order.
  static func closure(_ used: Set<Kernel>) -> [Kernel] {
    var all = used
    var open = Array(used)
    while let next = open.popLast() {
      for needed in next.needs where all.insert(needed).inserted { open.append(needed) }
    }
    return allCases.filter(all.contains)
  }
}
