import Tensors

/// What training left known of a value: its channels' means and deviations.
///
/// A batch norm's output has mean `beta` and deviation `|gamma|` over the photographs that it was
/// trained on. The value itself is `activation` of that, where there is one.
public struct ChannelMoments: Equatable, Sendable {
  /// Before the activation, one a channel of the last axis.
  public var mean, deviation: [Double]
  public var activation: UnaryFunction?

  public init(mean: [Double], deviation: [Double], activation: UnaryFunction? = nil) {
    precondition(mean.count == deviation.count, "a mean and a deviation a channel")
    (self.mean, self.deviation, self.activation) = (mean, deviation, activation)
  }

  /// Of some of the channels, in this order.
  public func selecting(_ channels: [Int]) -> ChannelMoments {
    ChannelMoments(
      mean: channels.map { mean[$0] }, deviation: channels.map { deviation[$0] },
      activation: activation)
  }
}
