"""Agreement of small models with the float graph: netsuke's and its peers', on the same pixels. See `accuracy`.

Photographs are decoded and resized once, by TensorFlow, as label_image.py does it, and every system is given these
same arrays to calibrate with and to answer for. Peers convert the graph up to what its softmax reads, and their
softmax is taken in float: their own rounds to 1/256, whose divergence is not finite. Reference is TensorFlow's float
answer.
"""

import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("CUDA_VISIBLE_DEVICES", "-1")

import numpy as np
import tensorflow as tf

tf.get_logger().setLevel("ERROR")
HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
FORMS = {".jpg", ".jpeg", ".png", ".bmp"}
PASSED_ON = {"Identity", "Reshape", "Squeeze"}  # between a softmax and the output


def photographs(path, count):
    """Those below a folder, or those that a list (a header line, then `file` and more, by tabs) names."""
    if path.is_dir():
        found = sorted(p for p in path.rglob("*") if p.suffix.lower() in FORMS)
    else:
        lines = path.read_text().splitlines()[1:]
        found = [path.parent / line.split("\t")[0] for line in lines if line]
    step = max(1, len(found) // count) if count else 1
    return [str(p) for p in found[::step][: count or None]]


def pixels(paths, recipe):
    """What the graph is fed, float32 [N,H,W,3]."""
    if recipe["channels"] != "rgb" or recipe["align_corners"] or recipe["half_pixel_centers"]:
        sys.exit(f"accuracy: preprocessing that is not label_image.py's: {recipe}")
    size = [recipe["height"], recipe["width"]]
    rows = []
    for path in paths:
        data = tf.io.read_file(path)
        if path.lower().endswith((".jpg", ".jpeg")):
            image = tf.io.decode_jpeg(data, channels=3)
        else:
            image = tf.io.decode_image(data, channels=3, expand_animations=False)
        resized = tf.compat.v1.image.resize_bilinear(tf.cast(image, tf.float32)[None], size).numpy()
        rows.append((resized - np.float32(recipe["mean"])) / np.float32(recipe["std"]))
    return np.concatenate(rows).astype(np.float32)


def softmax(x):
    x = x.reshape(len(x), -1).astype(np.float64)
    e = np.exp(x - x.max(1, keepdims=True))
    return e / e.sum(1, keepdims=True)


class Graph:
    """The float graph: TensorFlow's answers, and its part below the softmax as a file for the peers."""

    def __init__(self, path, model, work):
        self.path, self.work = str(path), work
        self.input, self.output = model["inputs"][0]["name"], model["outputs"][0]["name"]
        self.shape = [1, *model["inputs"][0]["shape"][1:]]
        self.definition = tf.compat.v1.GraphDef.FromString(path.read_bytes())
        nodes = {node.name: node for node in self.definition.node}
        node = nodes[self.output]
        while node.op in PASSED_ON:
            node = nodes[node.input[0].split(":")[0]]
        self.ends_in_softmax = node.op == "Softmax"
        self.logits = node.input[0].split(":")[0] if self.ends_in_softmax else self.output
        self.cut = os.path.join(work, "cut.pb")
        part = tf.compat.v1.graph_util.extract_sub_graph(self.definition, [self.logits])
        for node in part.node:
            # retrain.py leaves one inside the graph, on which tf2onnx and MNN stumble: made easy for them.
            if node.op == "PlaceholderWithDefault":
                node.op = "Identity"
                node.attr["T"].CopyFrom(node.attr["dtype"])
                del node.attr["dtype"], node.attr["shape"]
        pathlib.Path(self.cut).write_bytes(part.SerializeToString())

    def answers(self, x):
        graph = tf.Graph()
        with graph.as_default():
            tf.import_graph_def(self.definition, name="")
        with tf.compat.v1.Session(graph=graph) as session:
            feeds = ({self.input + ":0": x[i : i + 1]} for i in range(len(x)))
            return np.concatenate([session.run(self.output + ":0", feed).reshape(1, -1) for feed in feeds])

    def probabilities(self, outputs):
        """Of outputs of the cut graph."""
        outputs = np.asarray(outputs).reshape(len(outputs), -1)
        return softmax(outputs) if self.ends_in_softmax else outputs

    def file(self, name):
        return os.path.join(self.work, name)


# Each contender yields (name, bytes of its file, answers to `test`).


def netsuke(graph, calibration, test, options):
    np.savez(graph.file("calibration.npz"), **{graph.input: calibration})
    np.save(graph.file("test.npy"), test)
    precisions = [(p, ["--precision", p]) for p in ("int8", "mixed")]
    sizes = [(f"mixed, --max-size {size}", ["--max-size", size]) for size in options.max_size]
    for name, flags in precisions + sizes:
        for storage in ("mapped", "packed") if not name.startswith("mixed, ") else ("packed",):
            model = graph.file(f"{name}.{storage}.nsk".replace(" ", ""))
            command = [options.netsuke, "compile", graph.path, "-o", model, "--calibrate", graph.file("calibration.npz")]
            command += ["--storage", storage, "--quiet", *flags]
            if "--max-size" in flags:
                command.append("--force")
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
            if storage == "mapped":
                mapped = os.path.getsize(model)
        answers = graph.file("answers.npy")
        # One at a time, as an app does.
        rows = []
        for image in test:
            np.save(graph.file("x.npy"), image[None])
            subprocess.run([options.netsuke, "run", model, "--data", graph.file("x.npy"), "-o", answers, "--quiet"],
                           check=True, stdout=subprocess.DEVNULL)
            rows.append(np.load(answers).reshape(-1))
        yield f"netsuke {name}, packed", os.path.getsize(model), np.stack(rows)
        if "--max-size" not in flags:
            yield f"netsuke {name}", mapped, np.stack(rows)


def tflite(graph, calibration, test, options):
    def converted(kind):
        converter = tf.compat.v1.lite.TFLiteConverter.from_frozen_graph(
            graph.cut, [graph.input], [graph.logits], {graph.input: graph.shape})
        converter.optimizations = [tf.lite.Optimize.DEFAULT]
        if kind == "int8":
            converter.representative_dataset = lambda: ([x[None]] for x in calibration)
            converter.target_spec.supported_ops = [tf.lite.OpsSet.TFLITE_BUILTINS_INT8]
        if kind == "float16":
            converter.target_spec.supported_types = [tf.float16]
        return converter.convert()

    kinds = {"int8": "TFLite int8, full integer, per channel"}
    if options.frontier:
        kinds |= {"dynamic": "TFLite dynamic range (8-bit weights)", "float16": "TFLite float16"}
    from ai_edge_litert.interpreter import Interpreter

    for kind, name in kinds.items():
        model = converted(kind)
        interpreter = Interpreter(model_content=model)
        interpreter.allocate_tensors()
        source, target = interpreter.get_input_details()[0]["index"], interpreter.get_output_details()[0]["index"]
        rows = []
        for x in test:
            interpreter.set_tensor(source, x[None])
            interpreter.invoke()
            rows.append(interpreter.get_tensor(target).reshape(-1).copy())
        yield name, len(model), graph.probabilities(rows)


def openvino(graph, calibration, test, options):
    if not options.nncf:
        return
    import openvino

    np.save(graph.file("calibration.npy"), calibration)
    for name, flags in {"fast bias correction": [], "accurate bias correction": ["--accurate"]}.items():
        path = graph.file("nncf.xml")
        command = [options.nncf + "/bin/python", HERE / "nncf_quantize.py", graph.cut, ",".join(map(str, graph.shape)), path]
        subprocess.run([*command, "--images", graph.file("calibration.npy"), *flags], check=True, capture_output=True)
        size = os.path.getsize(path) + os.path.getsize(path[:-4] + ".bin")
        core = openvino.Core()
        request = core.compile_model(path, "CPU", {"INFERENCE_PRECISION_HINT": "f32"}).create_infer_request()
        rows = [next(iter(request.infer([x[None]]).values())).reshape(-1).copy() for x in test]
        yield f"OpenVINO int8, NNCF, {name}", size, graph.probabilities(rows)


def prepared(graph):
    """The graph as ONNX, after the preparation that ONNX Runtime's documentation asks for: it folds batch norms."""
    from onnxruntime import quantization as q

    onnx, ready = graph.file("float.onnx"), graph.file("ready.onnx")
    if not os.path.exists(ready):
        command = [sys.executable, "-m", "tf2onnx.convert", "--graphdef", graph.cut, "--inputs", graph.input + ":0"]
        subprocess.run([*command, "--outputs", graph.logits + ":0", "--output", onnx], check=True, capture_output=True)
        q.quant_pre_process(onnx, ready, skip_symbolic_shape=True)
    return ready


def onnxruntime(graph, calibration, test, options):
    import onnxruntime
    from onnxruntime import quantization as q

    path = graph.file("int8.onnx")

    class Images(q.CalibrationDataReader):
        def __init__(self):
            self.images = iter([{graph.input + ":0": x[None]} for x in calibration])

        def get_next(self):
            return next(self.images, None)

    q.quantize_static(
        prepared(graph), path, Images(), per_channel=True, quant_format=q.QuantFormat.QDQ,
        activation_type=q.QuantType.QUInt8, weight_type=q.QuantType.QInt8)
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    rows = [session.run(None, {graph.input + ":0": x[None]})[0].reshape(-1) for x in test]
    yield "ONNX Runtime int8, static, per channel", os.path.getsize(path), graph.probabilities(rows)


def mnn(graph, calibration, test, options):
    if not (options.frontier and options.mnn):
        return
    np.save(graph.file("test.npy"), test)
    for name, flags in {"8-bit weights": [8], "4-bit weights": [4], "4-bit weights, blocks of 32": [4, "--weightQuantBlock", 32]}.items():
        path, answers = graph.file("model.mnn"), graph.file("answers.npy")
        command = [options.mnn + "/bin/mnnconvert", "-f", "TF", "--modelFile", graph.cut, "--MNNModel", path]
        command += ["--bizCode", "x", "--weightQuantBits", *map(str, flags)]
        subprocess.run(command, check=True, capture_output=True)
        runner = [options.mnn + "/bin/python", HERE / "mnn_run.py", path, graph.file("test.npy"), answers]
        subprocess.run(runner, check=True, capture_output=True)
        yield f"MNN, {name}", os.path.getsize(path), graph.probabilities(np.load(answers))


def nncodec(graph, calibration, test, options):
    """ISO/IEC 15938-17: its bit stream of the weights with batch norms folded, answered for by ONNX Runtime in float."""
    if not (options.frontier and options.nncodec):
        return
    import onnx
    import onnxruntime

    # ONNX Runtime's preparation folds batch norms; NNCodec is given what it leaves.
    model = onnx.load(prepared(graph))
    weights = {t.name: onnx.numpy_helper.to_array(t) for t in model.graph.initializer}
    weights = {name: array for name, array in weights.items() if array.dtype == np.float32 and array.ndim > 0}
    np.savez(graph.file("weights.npz"), **{f"p{i}": array for i, array in enumerate(weights.values())})
    qps = [str(qp) for qp in (-32, -28, -24, -20)]
    command = [options.nncodec + "/bin/python", HERE / "nncodec_code.py", graph.file("weights.npz"), graph.file("coded.npz")]
    subprocess.run([*command, *qps], check=True, capture_output=True)
    coded = np.load(graph.file("coded.npz"))
    for qp in qps:
        for tensor in model.graph.initializer:
            if tensor.name in weights:
                array = coded[f"{qp}/p{list(weights).index(tensor.name)}"]
                tensor.CopyFrom(onnx.numpy_helper.from_array(array, tensor.name))
        session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
        rows = [session.run(None, {graph.input + ":0": x[None]})[0].reshape(-1) for x in test]
        yield f"NNCodec, weights alone, qp {qp}", int(coded[f"{qp}/bytes"]), graph.probabilities(rows)


def figures(name, size, found, expected):
    """As `netsuke evaluate --against`: the mean of sum p log(p / q), q at least 1e-10."""
    p, q = np.maximum(expected.astype(np.float64), 0), np.maximum(found.astype(np.float64), 1e-10)
    terms = np.where(p > 0, p * np.log(np.maximum(p, 1e-300) / q), 0)
    same = p.argmax(1) == q.argmax(1)
    return {"name": name, "bytes": size, "agreement": float(same.mean()), "mean_kl": float(terms.sum(1).mean())}


def main():
    road = ROOT / "Golden/road"
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("graph", nargs="?", type=pathlib.Path, default=road / "graph.pb")
    parser.add_argument("--calibrate", type=pathlib.Path, default=road / "scenes/calibrate")
    parser.add_argument("--evaluate", type=pathlib.Path, default=road / "scenes/test", help="a folder, or a list as netsuke evaluate reads it")
    parser.add_argument("--count", type=int, help="at most so many photographs of each")
    parser.add_argument("--max-size", default="", help="ours with so many bytes at most too: 150KB,200KB")
    parser.add_argument("--frontier", action="store_true", help="peers that make weights alone small too")
    parser.add_argument("--ours", action="store_true", help="leave the peers out")
    parser.add_argument("--json", action="store_true", help="print one JSON object instead of a table")
    parser.add_argument("--netsuke", default=ROOT / ".build/release/netsuke")
    parser.add_argument("--nncf", default="", help="an environment with NNCF")
    parser.add_argument("--mnn", default="", help="an environment with MNN")
    parser.add_argument("--nncodec", default="", help="an environment with NNCodec")
    options = parser.parse_args()
    options.max_size = [size for size in options.max_size.split(",") if size]

    asked = subprocess.run([options.netsuke, "inspect", options.graph, "--json"], check=True, stdout=subprocess.PIPE)
    model = json.loads(asked.stdout)
    calibration = pixels(photographs(options.calibrate, options.count), model["preprocessing"])
    test = pixels(photographs(options.evaluate, options.count), model["preprocessing"])
    rows = []
    if not options.json:
        print(f"| {options.graph.name}, {len(calibration)} photographs to calibrate, {len(test)} others | bytes | same answer as float | KL |")
        print("|---|---|---|---|", flush=True)
    with tempfile.TemporaryDirectory() as work:
        graph = Graph(options.graph, model, work)
        expected = graph.answers(test)
        if not graph.ends_in_softmax:
            print("accuracy: the graph has no softmax at its end; its outputs are taken as probabilities", file=sys.stderr)
        for contender in (netsuke,) if options.ours else (netsuke, tflite, openvino, onnxruntime, mnn, nncodec):
            try:
                for name, size, found in contender(graph, calibration, test, options):
                    row = figures(name, size, found, expected)
                    rows.append(row)
                    if not options.json:
                        print(f"| {name} | {size:,} | {row['agreement']:.1%} | {row['mean_kl']:.4f} |", flush=True)
            except Exception as error:  # a peer that cannot do it is left out, and said so
                if contender is netsuke:
                    raise
                detail = getattr(error, "stderr", None) or b""
                print(f"accuracy: {contender.__name__} is left out: {error} {detail.decode()[-500:]}", file=sys.stderr)
    if options.json:
        print(json.dumps({"graph": options.graph.name, "calibration": len(calibration), "photographs": len(test), "models": rows}, indent=2))


if __name__ == "__main__":
    main()
