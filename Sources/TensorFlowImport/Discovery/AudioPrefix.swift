import IR
import Tensors

/// The part of a graph that makes features out of sound: DecodeWav, AudioSpectrogram, Mfcc.
///
/// A compiled model begins with the features; what their shape is follows from the attributes.
struct AudioPrefix {
  /// The node whose value the model takes.
  var end: String
  var type: ValueType

  /// The first such prefix in the graph, or nil.
  init?(in source: SourceGraph, among nodes: Set<Int>) {
    func number(_ node: SourceNode, _ name: String, _ value: Int) -> Int {
      if case .int(let found)? = node.attributes[name], found > 0, found < 1 << 24 {
        return Int(found)
      }
      return value
    }
    for index in nodes.sorted() where source.nodes[index].op == "AudioSpectrogram" {
      let spectrogram = source.nodes[index]
      let window = number(spectrogram, "window_size", 0)
      let step = number(spectrogram, "stride", 0)
      guard let wave = spectrogram.inputs.first.flatMap({ source[$0.node] }),
        wave.op == "DecodeWav", window > 0, step > 0
      else { continue }
      let samples = number(wave, "desired_samples", 0)
      guard samples >= window else { continue }
      let frames = 1 + (samples - window) / step
      let channels = number(wave, "desired_channels", 1)
      let features = nodes.sorted().first {
        source.nodes[$0].op == "Mfcc" && source.nodes[$0].inputs.first?.node == spectrogram.name
      }
      if let features {
        let node = source.nodes[features]
        end = node.name
        type = ValueType([channels, frames, number(node, "dct_coefficient_count", 13)])
      } else {
        // The transform is as long as the next power of two.
        var length = 1
        while length < window { length *= 2 }
        end = spectrogram.name
        type = ValueType([channels, frames, length / 2 + 1])
      }
      return
    }
    return nil
  }
}
