/// Why bytes could not be read as a NumPy array or archive, or a tensor could not be written as one.
///
/// One case per cause. Wording lives in `description` and nowhere else.
public enum NumPyError: Error, Equatable {
  case notAnArray
  case notAnArchive
  case truncated(at: Int, needed: Int, found: Int)
  case unknownVersion(major: UInt8, minor: UInt8)
  case malformedHeader(expected: String, at: Int)
  case unsupportedType(String)
  case unsupportedByteOrder(String)
  case shapeTooLarge([Int])
  case sizeMismatch(shape: [Int], expected: Int, found: Int)
  case malformedArchive(String)
  case unsupportedCompression(member: String, method: Int)
  case encrypted(member: String)
  case damagedMember(String)
  case duplicateMember(String)
  case tooLarge(bytes: Int, limit: Int)
}

extension NumPyError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notAnArray:
      """
      error[numpy.magic]: not a NumPy array: the file does not start with '\\x93NUMPY'
        help: write it with numpy.save(path, array)
      """
    case .notAnArchive:
      """
      error[numpy.archive]: not a NumPy archive: no ZIP directory was found
        help: write it with numpy.savez(path, x=array)
      """
    case .truncated(let at, let needed, let found):
      """
      error[numpy.truncated]: the file ends early: \(needed) bytes needed at offset \(at), \
      found \(found)
        help: the copy is incomplete; fetch or write it again
      """
    case .unknownVersion(let major, let minor):
      """
      error[numpy.version]: NumPy file format \(major).\(minor) is not known
        expected: 1.0, 2.0 or 3.0
      """
    case .malformedHeader(let expected, let at):
      """
      error[numpy.header]: malformed array header at byte \(at): expected \(expected)
        help: write the file with numpy.save
      """
    case .unsupportedType(let found):
      """
      error[numpy.type]: element type \(found) is not supported
        expected: f2, f4, f8, u1, i1, i2, i4, i8 or b1
        help: convert it first, as array.astype(numpy.float32) does
      """
    case .unsupportedByteOrder(let found):
      """
      error[numpy.order]: byte order '\(found)' is not known
        expected: '<', '>', '=' or '|'
      """
    case .shapeTooLarge(let shape):
      """
      error[numpy.shape]: shape \(shape) has more elements than can be addressed
      """
    case .sizeMismatch(let shape, let expected, let found):
      """
      error[numpy.size]: shape \(shape) needs \(expected) bytes of elements, found \(found)
        help: the copy is incomplete or damaged; write it again
      """
    case .malformedArchive(let what):
      """
      error[numpy.archive]: damaged ZIP structure: \(what)
        help: the copy is incomplete or damaged; write it again
      """
    case .unsupportedCompression(let member, let method):
      """
      error[numpy.compression]: '\(member)' is compressed by ZIP method \(method)
        expected: 0 (stored) or 8 (deflate), as numpy.savez and numpy.savez_compressed write
      """
    case .encrypted(let member):
      """
      error[numpy.encrypted]: '\(member)' is encrypted
        help: write the archive without a password
      """
    case .damagedMember(let member):
      """
      error[numpy.damaged]: '\(member)' does not unpack to the length and checksum it declares
        help: the copy is damaged; write it again
      """
    case .duplicateMember(let member):
      """
      error[numpy.duplicate]: the archive holds '\(member)' twice
        help: give every array its own name
      """
    case .tooLarge(let bytes, let limit):
      """
      error[numpy.large]: \(bytes) bytes of arrays, more than the limit of \(limit)
        help: split the arrays over several files
      """
    }
  }
}
