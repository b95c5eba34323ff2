"""Weights through NNCodec and back, run by accuracy.py in an environment of its own: IN.npz OUT.npz QP...

OUT.npz has, for each quantization parameter, the bytes of the bit stream and every array as it comes back. NNCodec's
adapters to PyTorch, which its coder of plain arrays has no use for, are imported as empty stand-ins: PyTorch has gigabytes.
"""

import os
import sys
import tempfile
from unittest.mock import MagicMock

NAMES = """torch torch.functional torch.nn torch.nn.functional torch.nn.init torch.utils torch.utils.data torchvision
torchvision.datasets torchvision.transforms torchmetrics cv2 pandas ptflops sklearn sklearn.metrics tqdm"""
for name in NAMES.split():
    sys.modules[name] = MagicMock()

import numpy as np
from nncodec import nnc

with np.load(sys.argv[1]) as file:
    weights = {name: file[name] for name in file.files}
results = {}
with tempfile.TemporaryDirectory() as folder:
    for qp in map(int, sys.argv[3:]):
        stream = nnc.compress(
            dict(weights), qp=qp, nonweight_qp=-75, use_dq=True, return_bitstream=True, verbose=False,
            bitstream_path=os.path.join(folder, "weights.nnc"))
        results[f"{qp}/bytes"] = np.int64(len(stream))
        for name, array in nnc.decompress(stream, verbose=False).items():
            results[f"{qp}/{name}"] = np.asarray(array, np.float32).reshape(weights[name].shape)
np.savez(sys.argv[2], **results)
