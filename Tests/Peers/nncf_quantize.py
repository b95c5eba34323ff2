"""int8 by NNCF, run by compare.py and accuracy.py in an environment of its own.

    nncf_quantize.py GRAPH.pb SIDE|1,H,W,3 OUT.xml [--images X.npy] [--accurate]

Calibrates on ten images of noise, or on an array of images; `--accurate` corrects biases layer by layer.
"""

import argparse
import logging

import nncf
import numpy as np
import openvino as ov

logging.getLogger("nncf").setLevel(logging.ERROR)
parser = argparse.ArgumentParser()
parser.add_argument("graph")
parser.add_argument("shape")
parser.add_argument("out")
parser.add_argument("--images")
parser.add_argument("--accurate", action="store_true")
options = parser.parse_args()
shape = [int(n) for n in options.shape.split(",")]
shape = shape if len(shape) == 4 else [1, shape[0], shape[0], 3]
if options.images:
    images = [image[None] for image in np.load(options.images)]
else:
    random = np.random.RandomState(0)
    images = [random.uniform(-1, 1, shape).astype("float32") for _ in range(10)]
graph = ov.convert_model(options.graph)
if options.images:
    graph.reshape({graph.inputs[0]: shape})
model = nncf.quantize(
    graph,
    nncf.Dataset(images),
    subset_size=len(images),
    preset=nncf.QuantizationPreset.MIXED,
    fast_bias_correction=not options.accurate,
)
ov.save_model(model, options.out)
