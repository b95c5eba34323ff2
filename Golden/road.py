"""The shipped model and its scenes: `road/graph.pb`, labels, drawn JPEGs, and TensorFlow's answers for them.

`golden.npz` holds `x` (eight test scenes after preprocessing), `y` (their final_result) and, for the first of
them, `node:<name>` for every node that computes an activation. `scores.json` holds final_result of every test
scene as TensorFlow alone decodes, resizes and classifies it.
"""

import io
import json
import pathlib

import numpy
from PIL import Image

import mobilenet
import scenes
from graphs import decode, encode, run, tf, tf1, write_npz

SEED = 20170617
LABELS = ("not road", "road")
STEPS, HALVED = 3400, 2500
TRAINING_SCENES = 3024
#: Scenes of each label in each folder, and the first drawing seed, far from the training seeds 0 and up.
SPLITS = {"calibrate": (20, 1_000_000), "test": (50, 2_000_000)}


def jpeg(pixels, quality):
    buffer = io.BytesIO()
    Image.fromarray(pixels).save(buffer, "JPEG", quality=quality)
    return buffer.getvalue()


def preprocess(data):
    """TensorFlow's own way from JPEG bytes to float pixels 0...255 of the model's size."""
    pixels = tf.io.decode_jpeg(data, channels=3)  # the default transform, as label_image.py and retrain.py take it
    pixels = tf.cast(pixels, tf.float32)[tf.newaxis]
    return tf1.image.resize_bilinear(pixels, [mobilenet.SIDE, mobilenet.SIDE])[0].numpy()


def _kinds(label):
    return [k for k in scenes.KINDS if scenes.holds_road(k) == bool(label)]


def drawn(label, index, first):
    """The JPEG of one scene: kinds take turns."""
    kinds = _kinds(label)
    pixels = scenes.draw(kinds[index % len(kinds)], first + index)
    return jpeg(pixels, 55 + (index * 7) % 30)


def train(report=print):
    """Draws the training scenes, trains, returns weights. Minutes."""
    pictures, kinds, labels = [], [], []
    for index in range(TRAINING_SCENES):
        label = index % 2
        data = drawn(label, index // 2, 0)
        pictures.append(numpy.rint(preprocess(data)).astype(numpy.uint8))
        kinds.append(1 + scenes.KINDS.index(_kinds(label)[(index // 2) % len(_kinds(label))]))
        labels.append(label)
    report(f"{len(pictures)} scenes drawn", flush=True)
    return mobilenet.train(numpy.stack(pictures), numpy.array(kinds, numpy.int32),
                           numpy.array(labels, numpy.int32), SEED, STEPS, HALVED, report=report)


def split_files():
    """Relative path -> JPEG bytes of every scene that ships."""
    files = {}
    for split, (count, first) in SPLITS.items():
        for label, folder in enumerate(("not_road", "road")):
            for index in range(count):
                files[f"scenes/{split}/{folder}/{index:02d}.jpg"] = drawn(label, index, first)
    return files


def activations(graph):
    """Names of the nodes whose values depend on the input, in the graph's order."""
    live, names = {"input"}, []
    for node in graph.node:
        if any(i in live for i in node.input):
            live.add(node.name)
            names.append(node.name)
    return names


def answers(graph, files):
    """(arrays of golden.npz, object of scores.json)."""
    tests = sorted(f for f in files if f.startswith("scenes/test/"))
    x = {f: (preprocess(files[f])[None] - numpy.float32(127.5)) / numpy.float32(127.5) for f in tests}
    y = {f: run(graph, {"input": x[f]}, ["final_result"])[0][0] for f in tests}
    scores = {f: [float(numpy.float32(v)) for v in y[f]] for f in tests}
    # Four of each label, the first among them a road.
    chosen = [f for f in tests if "/road/" in f][:4] + [f for f in tests if "/not_road/" in f][:4]
    arrays = {"x": numpy.concatenate([x[f] for f in chosen]), "y": numpy.stack([y[f] for f in chosen])}
    names = activations(graph)
    # Identities repeat their input; of a batch norm, what Relu6 makes of it is enough to name the layer.
    kept = [n.name for n in graph.node if n.name in names
            and n.op not in ("Identity", "PlaceholderWithDefault", "Mul")
            and not n.name.endswith("batchnorm/add_1")]
    for name, value in zip(kept, run(graph, {"input": x[chosen[0]]}, kept)):
        arrays["node:" + name] = value
    return arrays, {"labels": list(LABELS), "files": scores}


def accuracy(scores):
    hits = [int(numpy.argmax(v)) == int("/road/" in f) for f, v in scores["files"].items()]
    return sum(hits) / len(hits)


def make(folder, retrain, report=print):
    """Returns relative path -> bytes or arrays of everything under `road/`.

    Without `retrain`, weights and scenes are read from the folder: another processor may round a sine or a sum
    otherwise, and then draw and learn slightly other values.
    """
    here = pathlib.Path(folder) / "road"
    if not retrain and not (here / "graph.pb").exists():
        raise SystemExit("road/graph.pb is missing: run with --retrain")
    if retrain:
        weights, files = train(report), split_files()
    else:
        weights = mobilenet.weights_of(decode((here / "graph.pb").read_bytes()))
        files = {str(p.relative_to(here)): p.read_bytes() for p in sorted(here.glob("scenes/*/*/*.jpg"))}
    graph = mobilenet.freeze(weights)
    arrays, scores = answers(graph, files)
    report(f"shipped model: {accuracy(scores):.3f} of the test scenes right", flush=True)
    out = {f"road/{name}": data for name, data in files.items()}
    out["road/graph.pb"] = encode(graph)
    out["road/labels.txt"] = ("\n".join(LABELS) + "\n").encode()
    out["road/golden.npz"] = arrays
    out["road/scores.json"] = (json.dumps(scores, indent=1, sort_keys=True) + "\n").encode()
    return out
