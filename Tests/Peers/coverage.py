"""Counts the graphs that each converter takes, and those whose answer stays TensorFlow's. See `coverage`."""

import argparse
import multiprocessing
import os
import pathlib
import subprocess
import tempfile

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("CUDA_VISIBLE_DEVICES", "-1")

import numpy

SECONDS = 300  # of one conversion and run


def interface(path):
    """TensorFlow names of the one placeholder that is fed, and of the last node that nobody reads."""
    import tensorflow as tf

    graph = tf.compat.v1.GraphDef()
    graph.ParseFromString(path.read_bytes())
    read = {name.split(":")[0].lstrip("^") for node in graph.node for name in node.input}
    inputs = [node.name for node in graph.node if node.op == "Placeholder"]
    outputs = [node.name for node in graph.node if node.name not in read and node.op != "Const"]
    return inputs[0], outputs[-1]


def netsuke(path, x, command):
    with tempfile.TemporaryDirectory() as folder:
        model, data, result = (os.path.join(folder, name) for name in ("m.nsk", "x.npy", "y.npy"))
        numpy.save(data, x)
        shape = ",".join(map(str, x.shape))
        flags = ["--precision", "float32", "--quiet"]
        for extra in ([], ["--input-shape", shape]):
            done = subprocess.run([command, "compile", path, "-o", model, *flags, *extra], capture_output=True)
            if done.returncode == 0:
                break
        done.check_returncode()
        subprocess.run([command, "run", model, "--data", data, "-o", result], check=True, capture_output=True)
        return numpy.load(result)


def tflite(path, x, _):
    import tensorflow as tf

    source, output = interface(path)
    converter = tf.compat.v1.lite.TFLiteConverter.from_frozen_graph(
        str(path), [source], [output], {source: list(x.shape)})
    runner = tf.lite.Interpreter(model_content=converter.convert())
    runner.allocate_tensors()
    runner.set_tensor(runner.get_input_details()[0]["index"], x)
    runner.invoke()
    return runner.get_tensor(runner.get_output_details()[0]["index"])


def openvino(path, x, _):
    import openvino

    model = openvino.convert_model(str(path))
    model.reshape({model.inputs[0]: list(x.shape)})
    compiled = openvino.Core().compile_model(model, "CPU", {"INFERENCE_PRECISION_HINT": "f32"})
    return list(compiled([x]).values())[-1]


def attempt(convert, path, x, y, command, results):
    try:
        found = numpy.asarray(convert(path, x, command), numpy.float64).ravel()
    except BaseException:
        results.put("refused")
        return
    if found.size != y.size:
        results.put("different")
        return
    off = numpy.abs(found - y.ravel()).max() / max(numpy.abs(y).max(), 1e-30)
    results.put("same" if off <= 1e-3 else "different")


def verdict(*arguments):
    """In a process of its own: converters abort and hang."""
    results = multiprocessing.Queue()
    process = multiprocessing.Process(target=attempt, args=(*arguments, results))
    process.start()
    process.join(SECONDS)
    process.kill()
    return results.get() if not results.empty() else "refused"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--netsuke", default=".build/release/netsuke")
    options = parser.parse_args()
    contenders = {"netsuke": netsuke, "TFLite": tflite, "OpenVINO": openvino}
    counts = {name: {"same": 0, "different": 0, "refused": 0} for name in contenders}
    graphs = 0
    for golden in sorted((options.folder / "gold").glob("*.npz")):
        path = options.folder / "pb" / (golden.stem + ".pb")
        with numpy.load(golden) as arrays:
            x, y = arrays["x"], arrays["y"]
        graphs += 1
        row = []
        for name, convert in contenders.items():
            found = verdict(convert, path, x, y, options.netsuke)
            counts[name][found] += 1
            row.append(f"{name} {found}")
        print(f"{golden.stem}: {', '.join(row)}", flush=True)
    print(f"\n| {graphs} graphs | TensorFlow's answer, within 1e-3 | another answer | refused |\n| --- | --- | --- | --- |")
    for name, count in counts.items():
        print(f"| {name} | {count['same']} | {count['different']} | {count['refused']} |")


if __name__ == "__main__":
    main()
