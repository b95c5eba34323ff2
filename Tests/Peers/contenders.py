"""One class for each system: makes its file of a graph, loads it, and runs it once.

`prepare` returns the file it made; it is made once and kept. `load` returns a function without
arguments that runs the model on one image.
"""

import json
import os
import resource
import subprocess
import sys
import time

import numpy as np


def noise(side, seed=0):
    return np.random.RandomState(seed).uniform(-1, 1, (1, side, side, 3)).astype("float32")


class LiteRT:
    name = "LiteRT"

    def prepare(self, graph, side, precision):
        path = f"{graph[:-3]}.{precision}.tflite"
        if not os.path.exists(path):
            # A process of its own: the converter keeps hundreds of megabytes.
            subprocess.run([sys.executable, __file__, graph, str(side), precision, path], check=True)
        return path

    @staticmethod
    def convert(graph, side, precision, path):
        import tensorflow as tf

        converter = tf.compat.v1.lite.TFLiteConverter.from_frozen_graph(
            graph, ["input"], ["final_result"], {"input": [1, side, side, 3]}
        )
        if precision == "int8":
            converter.optimizations = [tf.lite.Optimize.DEFAULT]
            converter.representative_dataset = lambda: ([noise(side, i)] for i in range(10))
            converter.target_spec.supported_ops = [tf.lite.OpsSet.TFLITE_BUILTINS_INT8]
            converter.inference_input_type = converter.inference_output_type = tf.int8
        with open(path, "wb") as file:
            file.write(converter.convert())

    def load(self, path, side, threads):
        from ai_edge_litert.interpreter import Interpreter

        interpreter = Interpreter(model_path=path, num_threads=threads)
        interpreter.allocate_tensors()
        given = interpreter.get_input_details()[0]
        image = noise(side)
        if given["dtype"] == np.int8:
            image = (image * 127).astype(np.int8)
        interpreter.set_tensor(given["index"], image)
        return interpreter.invoke


class OnnxRuntime:
    name = "ONNX Runtime"

    def prepare(self, graph, side, precision):
        path = graph[:-3] + ".onnx"
        if not os.path.exists(path):
            subprocess.run(
                [sys.executable, "-m", "tf2onnx.convert", "--graphdef", graph]
                + ["--inputs", "input:0", "--outputs", "final_result:0", "--output", path],
                check=True,
                capture_output=True,
            )
        if precision == "float32":
            return path
        quantized = graph[:-3] + ".int8.onnx"
        if not os.path.exists(quantized):
            self.quantize(path, quantized, side)
        return quantized

    def quantize(self, path, quantized, side):
        import onnxruntime
        from onnxruntime import quantization as q

        session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
        name = session.get_inputs()[0].name

        class Images(q.CalibrationDataReader):
            def __init__(self):
                self.images = iter([{name: noise(side, i)} for i in range(5)])

            def get_next(self):
                return next(self.images, None)

        q.quantize_static(
            path,
            quantized,
            Images(),
            per_channel=True,
            quant_format=q.QuantFormat.QDQ,
            activation_type=q.QuantType.QUInt8,
            weight_type=q.QuantType.QInt8,
        )

    def load(self, path, side, threads):
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
        feed = {session.get_inputs()[0].name: noise(side)}
        return lambda: session.run(None, feed)


class OpenVINO:
    name = "OpenVINO"

    def __init__(self, nncf):
        self.nncf = nncf

    def prepare(self, graph, side, precision):
        if precision == "float32":
            return graph
        path = graph[:-3] + ".nncf.xml"
        if not os.path.exists(path):
            script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "nncf_quantize.py")
            subprocess.run([self.nncf, script, graph, str(side), path], check=True, capture_output=True)
        return path

    def load(self, path, side, threads):
        import openvino

        core = openvino.Core()
        model = openvino.convert_model(path) if path.endswith(".pb") else core.read_model(path)
        options = {"INFERENCE_NUM_THREADS": threads, "PERFORMANCE_HINT": "LATENCY"}
        options["INFERENCE_PRECISION_HINT"] = "f32"
        request = core.compile_model(model, "CPU", options).create_infer_request()
        image = noise(side)
        return lambda: request.infer([image], share_inputs=True)


# Seconds and peak kilobytes of a command. A process inherits the peak of the one that starts it, so a small one does.
METER = """
import os, subprocess, sys, time
start = time.perf_counter()
process = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL)
_, status, usage = os.wait4(process.pid, 0)
print([time.perf_counter() - start, usage.ru_maxrss])
sys.exit(status != 0)
"""


class Netsuke:
    """Ours: `netsuke bench` times itself, in a process of its own."""

    name = "netsuke"

    def __init__(self, command):
        self.command = command
        self.conversions = {}

    def prepare(self, graph, side, precision):
        path = f"{graph[:-3]}.{precision}.nsk"
        arguments = [self.command, "compile", graph, "-o", path, "--precision", precision]
        if precision == "int8":
            images = graph[:-3] + ".npz"
            np.savez(images, input=np.concatenate([noise(side, i) for i in range(4)]))
            arguments += ["--calibrate", images]
        answer = subprocess.run(
            [sys.executable, "-S", "-c", METER, *arguments], check=True, capture_output=True
        ).stdout
        seconds, kilobytes = json.loads(answer)
        self.conversions[path] = (seconds, kilobytes / 1024, os.path.getsize(path))
        return path

    def measure(self, path, threads, runs):
        arguments = [self.command, "bench", path, "--threads", str(threads)]
        arguments += ["--runs", str(runs), "--json"]
        answer = subprocess.run(arguments, check=True, capture_output=True).stdout
        return json.loads(answer)["min_ms"]


if __name__ == "__main__":
    LiteRT.convert(sys.argv[1], int(sys.argv[2]), sys.argv[3], sys.argv[4])
