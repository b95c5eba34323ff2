extension ImportError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .empty:
      """
      error[import.empty]: the file is empty
        help: download or export it again
      """
    case .savedModel:
      """
      error[import.saved-model]: this is a SavedModel, not a frozen graph
        help: freeze it first, for example with \
      'python -m tensorflow.python.tools.freeze_graph --input_saved_model_dir DIR \
      --output_node_names NAME --output_graph frozen.pb'
      """
    case .kerasH5:
      """
      error[import.keras]: this is a Keras .h5 file (HDF5), not a frozen graph
        help: load it in Keras, export a SavedModel and freeze that
      """
    case .kerasMetadata:
      """
      error[import.keras-metadata]: this is the Keras metadata of a SavedModel; it holds no graph
        help: freeze the SavedModel that lies beside it
      """
    case .kerasArchive:
      """
      error[import.zip]: this is a zip archive (.keras, a downloaded folder, or PyTorch), not a graph
        help: unpack it and look for a frozen .pb; a .keras model is loaded in Keras and exported
      """
    case .html:
      """
      error[import.html]: this is HTML, not a GraphDef: a web page was saved under the model's name
        help: download the raw file itself
      """
    case .gitLFSPointer(let bytes):
      """
      error[import.lfs]: this is a Git LFS pointer to a file\(bytes.map { " of \($0) bytes" } ?? "")
        help: fetch the real file with 'git lfs pull'
      """
    case .tensorFlowLite:
      """
      error[import.tflite]: this is a TensorFlow Lite model, already converted
        help: pass the frozen graph (.pb) that it was made from
      """
    case .caffe2:
      """
      error[import.caffe2]: this is a Caffe2 network, not a TensorFlow GraphDef
        expected: a frozen graph saved by TensorFlow
      """
    case .onnx:
      """
      error[import.onnx]: this is an ONNX model, not a TensorFlow GraphDef
        expected: a frozen graph saved by TensorFlow
      """
    case .tensorProto:
      """
      error[import.tensor]: this is a single TensorProto, not a GraphDef: one tensor and no network
        expected: a frozen graph
      """
    case .checkpoint:
      """
      error[import.checkpoint]: this is a TensorFlow checkpoint: weights without a graph
        help: freeze it together with its graph (freeze_graph --input_checkpoint)
      """
    case .json:
      """
      error[import.json]: this is JSON, not a GraphDef
        help: a TensorFlow.js model is exported back to a frozen graph first
      """
    case .image:
      """
      error[import.image]: this is a picture, not a GraphDef
        help: the graph comes first on the command line
      """
    case .notAGraph(let reason):
      """
      error[import.format]: this is not a TensorFlow GraphDef: \(reason)
        expected: a frozen graph, binary or in text format
      """
    case .truncated(let offset, let start, let node):
      """
      error[import.truncated]: the file is truncated at byte offset \(offset), inside \
      \(node.map { "node '\($0)'" } ?? "a field") that starts at \(start)
        help: download or copy it again
      """
    case .malformed(let offset):
      """
      error[import.malformed]: what stands at byte offset \(offset) cannot be part of a GraphDef
        help: download or copy the file again
      """
    case .gzip(let reason):
      """
      error[import.gzip]: the file is gzip-compressed and cannot be decompressed: \(reason)
        help: download or copy it again
      """
    case .tooLarge(let bytes, let limit):
      "error[import.size]: the file would need more than \(bytes) bytes; the limit is \(limit)"
    case .textSyntax(let line, let found, let expected):
      """
      error[import.text]: line \(line) of the text-format graph has \(found)
        expected: \(expected)
      """
    case .notFrozen(let variables, let count):
      """
      error[import.variables]: the graph is not frozen: the outputs depend on \
      \(count) variable\(count == 1 ? "" : "s"), \(list(variables, of: count))
        help: freeze it together with its checkpoint: 'python -m \
      tensorflow.python.tools.freeze_graph --input_graph GRAPH --input_checkpoint CKPT \
      --output_node_names NAME --output_graph frozen.pb'
      """
    case .missingNodes(let missing, let count):
      """
      error[import.input]: \(count) input\(count == 1 ? " is" : "s are") not in the graph
      \(missing.map { "  '\($0.node)' reads '\($0.input)', which is absent" }
        .joined(separator: "\n"))
        help: the file is a part of a graph: use the whole one, or freeze it again, so that \
      everything the output reads is in it; or name an output that does without them with --output
      """
    case .missingValues(let nodes, let count):
      """
      error[import.values]: \(count) constant\(count == 1 ? " has" : "s have") no value: \
      \(list(nodes, of: count))
        help: the weights were stripped from this file; use the graph that still has them
      """
    case .oversizedConstant(let node, let shape):
      """
      error[import.constant]: '\(node)' declares a tensor of extents \(shape), far more than the \
      file can hold
      """
    case .badConstant(let node, let reason):
      "error[import.constant]: '\(node)' (Const) \(reason)"
    case .duplicateNode(let name):
      "error[import.duplicate]: two nodes are called '\(name)'"
    case .cycle(let nodes):
      "error[import.cycle]: the graph runs in a circle: \(list(nodes, of: nodes.count))"
    case .unknownInput(let name, let candidates):
      """
      error[import.input-name]: there is no node '\(name)' to be the input
        help: likely inputs are \(list(candidates, of: candidates.count))
      """
    case .unknownOutput(let name, let candidates):
      """
      error[import.output-name]: there is no node '\(name)' to be the output
        help: likely outputs are \(list(candidates, of: candidates.count))
      """
    case .noOutput:
      """
      error[import.output]: no node of this graph looks like an output
        help: name one with --output
      """
    case .shapeNeeded(let input, let known, let flag):
      """
      error[import.shape]: the shape of input '\(input)' is not known (\(known))
        help: give it with \(flag), numbers in place of letters\
      \(known == "unknown rank" ? "; as many numbers as the input has axes, batch first" : "")
      """
    case .shapeConflict(let input, let given, let graph):
      """
      error[import.shape]: --input-shape \(given) conflicts with input '\(input)', which is \(graph)
      """
    case .badValue(let placeholder, let value, let expected):
      """
      error[import.set]: --set \(placeholder)=\(value) cannot be read
        expected: \(expected)
      """
    case .unknownValue(let placeholder, let candidates):
      """
      error[import.set]: --set names '\(placeholder)', which is no placeholder of this graph
        help: its placeholders are \(list(candidates, of: candidates.count))
      """
    case .badPreprocessing(let option, let found, let expected):
      """
      error[import.preprocessing]: \(option) has \(found) numbers
        expected: 1 or \(expected), one for each channel; --std may not be 0
      """
    case .deadOutput(let name):
      """
      error[import.dead]: output '\(name)' lies in a branch that is not taken
        help: name another with --output, or change the condition with --set
      """
    case .arrayOutput(let name):
      """
      error[import.array]: output '\(name)' is an array of tensors, not a tensor
        help: name what reads the array with --output
      """
    case .unsupported(let problems, let cut):
      """
      error[import.unsupported]: the graph cannot be imported for \(problems.count) \
      cause\(problems.count == 1 ? "" : "s")
      \(problems.map { "  \($0)" }.joined(separator: "\n"))\
      \(cut.isEmpty ? "" : "\n  help: what comes before can be converted, with " + flags(cut))
      """
    }
  }

  private func flags(_ outputs: [String]) -> String {
    outputs.map { "--output \($0)" }.joined(separator: " ")
  }

  private func list(_ names: [String], of count: Int) -> String {
    if names.isEmpty { return "none" }
    let shown = names.prefix(8).map { "'\($0)'" }.joined(separator: ", ")
    return count > min(8, names.count) ? "\(shown) and \(count - min(8, names.count)) more" : shown
  }
}
