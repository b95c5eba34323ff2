#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Classifies a picture in binary PPM (`djpeg photo.jpg > photo.ppm` makes one):
/// `classify photo.ppm`.
@main
struct Classify {
  static func main() {
    guard CommandLine.arguments.count == 2 else {
      print("usage: classify photo.ppm")
      exit(2)
    }
    guard let picture = Picture(path: CommandLine.arguments[1]) else {
      print("not a binary PPM: \(CommandLine.arguments[1])")
      exit(1)
    }
    guard RoadClassifier.selfTest() else {
      print("this build computes other numbers than the compiler did")
      exit(1)
    }
    let answers = RoadClassifier.classify(
      rgb: picture.pixels, width: picture.width, height: picture.height)
    for (label, score) in answers { print("\(label): \(score)") }
  }
}

/// Red, green and blue bytes, row by row from the top.
struct Picture {
  var width, height: Int
  var pixels: [UInt8]

  /// Reads a binary PPM (P6) of 8 bits a channel; nil for anything else.
  init?(path: String) {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(file), byte >= 0 { bytes.append(UInt8(byte)) }

    var position = 0
    func word() -> String {
      while position < bytes.count, bytes[position] <= 32 { position += 1 }
      let start = position
      while position < bytes.count, bytes[position] > 32 { position += 1 }
      return String(decoding: bytes[start..<position], as: UTF8.self)
    }
    guard word() == "P6", let width = Int(word()), let height = Int(word()), word() == "255",
      width > 0, height > 0, width < 1 << 20, height < 1 << 20,
      bytes.count - position - 1 >= width * height * 3
    else { return nil }
    (self.width, self.height) = (width, height)
    pixels = Array(bytes[(position + 1)..<(position + 1 + width * height * 3)])
  }
}
