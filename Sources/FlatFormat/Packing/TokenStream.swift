/// Tokens of one context and the bits beside each, entropy-coded: what words and halves share
/// (`Formats/FlatModel.md`, sections 8.5 and 8.6).
struct TokenWriter: ~Copyable {
  private let tables: AdaptiveTables
  private var symbols: [RangeCoder.Symbol] = []
  /// What is written as it is.
  var extra = BitWriter()

  init(tokens: Int, count: Int) {
    tables = AdaptiveTables(tokens: tokens)
    symbols.reserveCapacity(count)
  }

  mutating func add(_ token: Int) {
    let record = tables.record(0)
    tables.prepare(record)
    let code = tables.code(token, in: record)
    symbols.append(RangeCoder.Symbol(start: code.start, frequency: code.frequency))
    tables.add(token, to: record)
  }

  /// The number of words, the state, the words, the bits.
  consuming func finish(into writer: inout ByteWriter) {
    let (states, words) = RangeCoder.encode(symbols, lanes: 1, width: 1)
    writer.unsigned(words.count)
    for state in states { writer.fixed(state) }
    for word in words { writer.fixed(word) }
    writer.bytes(extra.finish())
  }
}

/// Reads what `TokenWriter` wrote.
struct TokenReader: ~Copyable {
  /// Keeps the words alive.
  private let head: CodedHead
  private let tables: AdaptiveTables
  private var source: WordReader
  private var state: UInt32
  var extra: BitReader

  init(_ head: consuming CodedHead, tokens: Int) {
    tables = AdaptiveTables(tokens: tokens)
    source = WordReader(head.words)
    extra = BitReader(head.extra)
    state = head.states[0]
    self.head = head
  }

  /// The next token; nil past the last word. The bits beside it are then ready in `extra`.
  @inline(__always)
  mutating func token() -> Int? {
    let record = tables.record(0)
    extra.refill()
    tables.prepare(record)
    let token = RangeCoder.decode(&state, tables, record, &source).token
    tables.add(token, to: record)
    return source.isInside ? token : nil
  }

  /// Whether everything was read, and nothing else was there.
  var isAtEnd: Bool { source.isAtEnd && extra.isAtEnd && state == RangeCoder.bottom }
}

extension AdaptiveTables {
  /// One context, in which all tokens begin alike.
  fileprivate init(tokens: Int) {
    self.init(
      contexts: 1, tokens: tokens, prior: [UInt32](repeating: 1, count: tokens),
      notes: [UInt32](repeating: 0, count: tokens))
  }
}
