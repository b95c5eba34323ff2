"""int8 by NNCF, run by compare.py in an environment of its own: GRAPH.pb SIDE OUT.xml"""

import logging
import sys

import nncf
import numpy as np
import openvino as ov

logging.getLogger("nncf").setLevel(logging.ERROR)
graph, side, out = sys.argv[1], int(sys.argv[2]), sys.argv[3]
random = np.random.RandomState(0)
images = [random.uniform(-1, 1, (1, side, side, 3)).astype("float32") for _ in range(10)]
model = nncf.quantize(
    ov.convert_model(graph),
    nncf.Dataset(images),
    subset_size=len(images),
    preset=nncf.QuantizationPreset.MIXED,
)
ov.save_model(model, out)
