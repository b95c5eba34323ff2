#!/usr/bin/env python3
"""Scores of `netsuke label` beside TensorFlow's own, photograph by photograph.

    pip install -r Golden/requirements.txt
    python3 Tests/Peers/check_label.py GRAPH.pb PHOTOGRAPH_OR_DIR... [--netsuke .build/release/netsuke] [--count 20]

TensorFlow does what label_image.py does: decode, resize bilinearly, subtract the mean, divide. Size, mean and
deviation are those that `netsuke inspect` finds. Exits 1 where a score differs by more than 1e-4.
"""

import argparse
import json
import pathlib
import subprocess
import sys

import numpy
import tensorflow as tf

FORMS = {".jpg", ".jpeg", ".png", ".bmp"}


def photographs(paths, count):
    found = []
    for path in map(pathlib.Path, paths):
        found += sorted(p for p in path.rglob("*") if p.suffix.lower() in FORMS) if path.is_dir() else [path]
    step = max(1, len(found) // count)
    return [str(path) for path in found[::step][:count]]


def ask(netsuke, *arguments):
    return json.loads(subprocess.run([netsuke, *arguments, "--json"], check=True, stdout=subprocess.PIPE).stdout)


def decoded(path):
    data = tf.io.read_file(path)
    if path.lower().endswith((".jpg", ".jpeg")):
        return tf.io.decode_jpeg(data, channels=3)
    return tf.io.decode_image(data, channels=3, expand_animations=False)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("graph")
    parser.add_argument("photographs", nargs="+")
    parser.add_argument("--netsuke", default=".build/release/netsuke")
    parser.add_argument("--count", type=int, default=20)
    options = parser.parse_args()

    model = ask(options.netsuke, "inspect", options.graph)
    recipe = model["preprocessing"]
    size = [recipe["height"], recipe["width"]]
    graph = tf.Graph()
    with graph.as_default():
        definition = tf.compat.v1.GraphDef()
        definition.ParseFromString(pathlib.Path(options.graph).read_bytes())
        tf.import_graph_def(definition, name="")
    session = tf.compat.v1.Session(graph=graph)

    paths = photographs(options.photographs, options.count)
    answers = ask(options.netsuke, "label", options.graph, *paths)
    worst = 0.0
    for path, answer in zip(paths, answers):
        image = tf.cast(decoded(path), tf.float32)[None]
        resized = tf.compat.v1.image.resize_bilinear(image, size).numpy()
        x = (resized - numpy.float32(recipe["mean"])) / numpy.float32(recipe["std"])
        scores = session.run(model["outputs"][0]["name"] + ":0", {model["inputs"][0]["name"] + ":0": x}).ravel()
        off = max(abs(label["score"] - float(scores[label["index"]])) for label in answer["labels"])
        worst = max(worst, off)
        print(f"{off:9.2e}  {path}")
    print(f"{worst:9.2e}  largest difference of {len(paths)} photographs, allowed 1e-04")
    return 0 if worst <= 1e-4 else 1


if __name__ == "__main__":
    sys.exit(main())
