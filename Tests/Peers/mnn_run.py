"""Answers of an MNN model, run by accuracy.py in an environment of its own: MODEL.mnn X.npy Y.npy"""

import sys

import MNN
import numpy as np

images = np.load(sys.argv[2])
interpreter = MNN.Interpreter(sys.argv[1])
session = interpreter.createSession({"backend": "CPU", "numThread": 1, "precision": "high"})
source, target = interpreter.getSessionInput(session), interpreter.getSessionOutput(session)
layout = MNN.Tensor_DimensionType_Tensorflow
rows = []
for image in images:
    given = MNN.Tensor((1, *image.shape), MNN.Halide_Type_Float, image[None].copy(), layout)
    source.copyFrom(given)
    interpreter.runSession(session)
    shape = target.getShape()
    found = MNN.Tensor(shape, MNN.Halide_Type_Float, np.zeros(shape, np.float32), layout)
    target.copyToHostTensor(found)
    rows.append(np.array(found.getData(), np.float32).reshape(-1))
np.save(sys.argv[3], np.stack(rows))
