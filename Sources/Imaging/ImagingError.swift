/// Why bytes could not become an image.
///
/// One case per cause. Wording lives in `description` and nowhere else.
public enum ImagingError: Error, Equatable {
  case empty
  case unknownFormat(start: [UInt8])
  case unsupportedFormat(String)
  case damaged(format: String, reason: String)
  case truncated(format: String)
  case unsupportedBMP(String)
  case tooLarge(width: Int, height: Int, limit: Int)
}

extension ImagingError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .empty:
      """
      error[image.empty]: the image file is empty
        help: fetch or export it again
      """
    case .unknownFormat(let start):
      """
      error[image.format]: not an image that is known: the file starts with \
      \(start.isEmpty ? "nothing" : start.map(hexadecimal).joined(separator: " "))
        expected: JPEG, PNG or BMP
      """
    case .unsupportedFormat(let name):
      """
      error[image.format]: \(name) images are not read
        expected: JPEG, PNG or BMP
        help: convert it, for example with 'magick image.\(name.lowercased()) image.png'
      """
    case .damaged(let format, let reason):
      """
      error[image.damaged]: damaged \(format): \(reason)
        help: open it in an image viewer; if that fails too, fetch it again
      """
    case .truncated(let format):
      """
      error[image.truncated]: the \(format) ends before its last row
        help: the copy is incomplete; fetch it again
      """
    case .unsupportedBMP(let reason):
      """
      error[image.bmp]: \(reason)
        expected: an uncompressed BMP of 1, 4, 8, 24 or 32 bits a pixel
        help: save it as PNG
      """
    case .tooLarge(let width, let height, let limit):
      """
      error[image.large]: \(width)x\(height) pixels are more than the \(limit) that are decoded
        help: scale the image down first
      """
    }
  }

  private func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return byte < 16 ? "0" + digits : digits
  }
}
