#!/usr/bin/env python3
"""Prints README's table of file sizes, in Markdown.

    python3 Tests/Peers/sizes.py [--netsuke .build/release/netsuke]

Compiles the shipped graph, MobileNet 1.0_224 with random weights (which needs TensorFlow, of the version in
Golden/requirements.txt), and, where ../shared or $NETSUKE_SHARED is there, a real retrained graph. TFLite's figures
are those of its own int8 converter; they are measured where TensorFlow is installed.
"""

import argparse
import gzip
import os
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
SHARED = pathlib.Path(os.environ.get("NETSUKE_SHARED", ROOT.parent / "shared"))
LEAF = SHARED / "corpus/pb/rajmohan27197__tf_mobile__leaf_graph.pb"

parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
parser.add_argument("--netsuke", default=ROOT / ".build/release/netsuke")
options = parser.parse_args()


def compiled(graph, work, *flags):
    """Bytes of the model and of the Swift source, mapped and packed."""
    row = []
    for storage in ("mapped", "packed"):
        model, source = work / f"{storage}.nsk", work / f"{storage}.swift"
        command = [options.netsuke, "compile", graph, "-o", model, "--swift", source, "--storage", storage]
        subprocess.run(command + ["--precision", "int8", *flags], check=True, stdout=subprocess.DEVNULL)
        row += [model.stat().st_size, source.stat().st_size]
    return [row[0], row[2], row[1], row[3]]


def tflite(graph, side):
    """Bytes of TensorFlow's own int8 model of the same frozen graph, and of its gzip."""
    import numpy as np
    import tensorflow as tf

    definition = tf.compat.v1.GraphDef.FromString(graph.read_bytes())
    inputs = [node.name for node in definition.node if node.op.startswith("Placeholder")][:1]
    converter = tf.compat.v1.lite.TFLiteConverter.from_frozen_graph(
        str(graph), inputs, ["final_result"], {inputs[0]: [1, side, side, 3]}
    )
    converter.optimizations = [tf.lite.Optimize.DEFAULT]
    random = np.random.RandomState(1)
    converter.representative_dataset = lambda: (
        [random.uniform(-1, 1, [1, side, side, 3]).astype("float32")] for _ in range(4)
    )
    converter.target_spec.supported_ops = [tf.lite.OpsSet.TFLITE_BUILTINS_INT8]
    model = converter.convert()
    return [len(model), len(gzip.compress(model, 9))]


def report(name, graph, side, work, *flags):
    sizes = compiled(graph, work, *flags)
    try:
        sizes += tflite(graph, side)
    except Exception as error:  # no TensorFlow, or one that does not convert this graph
        print(f"no TFLite figure for {name}: {type(error).__name__}", file=sys.stderr)
        sizes += [0, 0]
    print(f"| {name} | {graph.stat().st_size:,} | " + " | ".join(f"{s:,}" if s else "" for s in sizes) + " |", flush=True)


print("| int8 | the graph | mapped | packed | Swift source | its weights packed | TFLite | gzipped |")
print("|---|---|---|---|---|---|---|---|")
with tempfile.TemporaryDirectory() as folder:
    work = pathlib.Path(folder)
    road = ROOT / "Golden/road"
    report("shipped MobileNet 0.25_128, 2 classes", road / "graph.pb", 128, work, "--calibrate", road / "scenes/calibrate")
    if LEAF.exists():
        report("a retrained MobileNet 0.25_192, 2 classes", LEAF, 192, work, "--calibrate", SHARED / "photos")
    else:
        print(f"no {LEAF}: the retrained graph is left out", file=sys.stderr)
    try:
        sys.path.insert(0, str(ROOT / "Tests/Peers"))
        import networks
    except ImportError:
        print("no TensorFlow here: 1.0_224 is left out", file=sys.stderr)
    else:
        networks.mobilenet(work / "random.pb", 1.0, 224)
        report("MobileNet 1.0_224, random weights, 2 classes", work / "random.pb", 224, work)
