#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Double {
  var logarithm10: Double { log10(self) }
  var exponential: Double { exp(self) }
  var naturalLogarithm: Double { log(self) }
}
