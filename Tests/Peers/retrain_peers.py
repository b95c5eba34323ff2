#!/usr/bin/env python3
"""Measures `netsuke retrain` beside what people use today, on the same photographs and split.

  retrain_peers.py compare BACKBONE.pb DIR [--size 128]
      retrain.py's procedure (1001 logits, gradient descent: rate 0.01, 4000 steps, batches of 100)
      in TensorFlow, and scikit-learn's LogisticRegression on the pooled features.
  retrain_peers.py splits BACKBONE.pb DIR --count 20 --netsuke PATH [--size 128]
      The same and netsuke retrain over many splits (the split goes by a photograph's path, so each
      is another name for the folder): means, differences and their standard errors.
  retrain_peers.py review BACKBONE.pb DIR --count 5 --netsuke PATH
      One photograph in twenty is put into a wrong folder; how many of them are among the first
      tenth of netsuke's review.
  retrain_peers.py check GRAPH.pb IMAGE... --netsuke PATH
      TensorFlow loads a graph that netsuke wrote, and both give the same scores within 1e-5.

Prints one JSON object. Not part of the tests; requirements: retrain-requirements.txt.
"""

import argparse
import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
import numpy as np
import tensorflow as tf

v1 = tf.compat.v1


def part(path, testing=10, validation=10):
    """retrain.py's create_image_lists, for one file."""
    name = re.sub(r"_nohash_.*$", "", path)
    limit = 2**27 - 1
    hashed = hashlib.sha1(name.encode("utf-8")).hexdigest()
    percentage = (int(hashed, 16) % (limit + 1)) * (100.0 / limit)
    if percentage < validation:
        return "validation"
    return "testing" if percentage < testing + validation else "training"


def photographs(folder):
    base = folder if folder.endswith("/") else folder + "/"
    classes = sorted(d for d in os.listdir(base) if os.path.isdir(base + d))
    found = []
    for label, name in enumerate(classes):
        for file in sorted(os.listdir(base + name)):
            if file.lower().endswith((".jpg", ".jpeg")):
                found.append((f"{base}{name}/{file}", label))
    return classes, found


def load(path):
    definition = v1.GraphDef()
    with open(path, "rb") as file:
        definition.ParseFromString(file.read())
    graph = tf.Graph()
    with graph.as_default():
        tf.import_graph_def(definition, name="")
    return graph


class Preparation:
    """Decodes and resizes as retrain.py's add_jpeg_decoding, with TensorFlow 1's resize."""

    def __init__(self, size):
        self.graph = tf.Graph()
        with self.graph.as_default():
            self.bytes = v1.placeholder(tf.string)
            image = tf.cast(tf.io.decode_jpeg(self.bytes, channels=3), tf.float32)
            image = v1.image.resize_bilinear(tf.expand_dims(image, 0), [size, size])
            self.result = (image - 127.5) / 127.5
        self.session = v1.Session(graph=self.graph)

    def __call__(self, path):
        with open(path, "rb") as file:
            return self.session.run(self.result, {self.bytes: file.read()})


def features(backbone, files, size, names):
    prepare = Preparation(size)
    graph = load(backbone)
    tensors = [graph.get_tensor_by_name(n + ":0") for n in names]
    rows = [[] for _ in names]
    with v1.Session(graph=graph) as session:
        for path, _ in files:
            values = session.run(tensors, {"input:0": prepare(path)})
            for row, value in zip(rows, values):
                row.append(np.asarray(value, np.float32).reshape(-1))
    return [np.stack(row) for row in rows]


def descend(x, y, classes, seed, steps=4000, rate=0.01, batch=100):
    """retrain.py's add_final_training_ops and its loop."""
    graph = tf.Graph()
    with graph.as_default():
        tf.random.set_seed(seed)
        placeholder = v1.placeholder(tf.float32, [None, x.shape[1]])
        truth = v1.placeholder(tf.int64, [None])
        weights = v1.Variable(v1.truncated_normal([x.shape[1], classes], stddev=0.001))
        biases = v1.Variable(tf.zeros([classes]))
        logits = tf.matmul(placeholder, weights) + biases
        loss = v1.losses.sparse_softmax_cross_entropy(labels=truth, logits=logits)
        train = v1.train.GradientDescentOptimizer(rate).minimize(loss)
        with v1.Session() as session:
            session.run(v1.global_variables_initializer())
            random = np.random.default_rng(seed)
            for _ in range(steps):
                chosen = random.integers(0, len(x), batch)
                session.run(train, {placeholder: x[chosen], truth: y[chosen]})
            w, b = session.run([weights, biases])
    return lambda rows: (rows @ w + b).argmax(1)


def compare(options):
    from sklearn.linear_model import LogisticRegression
    from sklearn.preprocessing import StandardScaler
    from sklearn.pipeline import make_pipeline

    classes, files = photographs(options.folder)
    parts = np.array([part(path, options.testing, options.validation) for path, _ in files])
    labels = np.array([label for _, label in files])
    pooled, logits = features(
        options.backbone, files, options.size, [options.pooled, options.logits]
    )
    train, held, test = (parts == p for p in ("training", "validation", "testing"))

    def accuracy(predict, x):
        return float((predict(x[test]) == labels[test]).mean())

    seeds = range(options.seeds)
    steps = [
        accuracy(descend(logits[train], labels[train], len(classes), seed), logits)
        for seed in seeds
    ]
    default = LogisticRegression(max_iter=10000).fit(pooled[train], labels[train])
    candidates = [
        make_pipeline(StandardScaler(), LogisticRegression(C=c, max_iter=10000)).fit(
            pooled[train], labels[train]
        )
        for c in np.logspace(-4, 2, 13)
    ]
    best = max(candidates, key=lambda m: m.score(pooled[held], labels[held]))
    return {
        "photographs": {p: int((parts == p).sum()) for p in ("training", "validation", "testing")},
        "retrain.py": float(np.mean(steps)),
        "retrain.py by seed": steps,
        "scikit-learn": accuracy(default.predict, pooled),
        "scikit-learn, C chosen": accuracy(best.predict, pooled),
    }


def netsuke(options, folder, work, *more):
    done = subprocess.run(
        [options.netsuke, "retrain", options.backbone, "--image_dir", folder, "--json",
         "--bottleneck_dir", work + "/features", "--output_graph", work + "/graph.pb",
         "--output_labels", work + "/labels.txt", *more],
        check=True, stdout=subprocess.PIPE)
    return json.loads(done.stdout)


def splits(options):
    from sklearn.linear_model import LogisticRegression

    classes, files = photographs(options.folder)
    labels = np.array([label for _, label in files])
    pooled, logits = features(
        options.backbone, files, options.size, [options.pooled, options.logits]
    )
    base = os.path.join(os.path.abspath(options.folder), "")
    names = [os.path.abspath(path)[len(base):] for path, _ in files]
    results = {"netsuke": [], "retrain.py": [], "scikit-learn": []}
    for index in range(options.count):
        with tempfile.TemporaryDirectory() as work:
            # The split hashes the path: the folder's name makes it, and is the same next time.
            os.chdir(work)
            os.symlink(base, f"split-{index}")
            parts = np.array([
                part(f"split-{index}/{name}", options.testing, options.validation)
                for name in names])
            train, test = parts == "training", parts == "testing"
            # A part for validation is there for whoever uses it; retrain.py learns nothing from it.
            ours = netsuke(
                options, f"split-{index}", options.work or work,
                "--testing_percentage", f"{options.testing:.0f}",
                "--validation_percentage", f"{options.validation:.0f}")
            assert ours["test"]["images"] == int(test.sum())
            results["netsuke"].append(ours["test"]["top1"])
            steps = descend(logits[train], labels[train], len(classes), index)
            results["retrain.py"].append(float((steps(logits[test]) == labels[test]).mean()))
            peer = LogisticRegression(max_iter=10000).fit(pooled[train], labels[train])
            results["scikit-learn"].append(peer.score(pooled[test], labels[test]))
        print(index, *(f"{name} {values[-1]:.3f}" for name, values in results.items()),
              file=sys.stderr)

    def points(values):
        values = 100 * np.array(values)
        error = values.std(ddof=1) / len(values) ** 0.5 if len(values) > 1 else float("nan")
        return {"mean": round(values.mean(), 2), "standard error": round(error, 2)}

    return {
        "splits": options.count,
        **{name: points(values) for name, values in results.items()},
        **{
            f"netsuke above {name}": points(np.subtract(results["netsuke"], results[name]))
            for name in ("retrain.py", "scikit-learn")
        },
    }


def review(options):
    classes, files = photographs(options.folder)
    found = []
    for index in range(options.count):
        random = np.random.default_rng(index)
        wrong = set(random.choice(len(files), len(files) // 20, replace=False).tolist())
        with tempfile.TemporaryDirectory() as work:
            for name in classes:
                os.makedirs(f"{work}/set/{name}")
            moved = set()
            for number, (path, label) in enumerate(files):
                if number in wrong:
                    label = (label + random.integers(1, len(classes))) % len(classes)
                target = f"{work}/set/{classes[label]}/{number:05d}{os.path.splitext(path)[1]}"
                os.symlink(os.path.abspath(path), target)
                if number in wrong:
                    moved.add(target)
            result = netsuke(
                options, work + "/set", options.work or work, "--review", work + "/review.html")
            first = [s["image"] for s in result["suspects"]][: len(files) // 10]
            found.append(len(moved.intersection(first)) / len(moved))
    return {"photographs": len(files), "mislabelled": len(files) // 20, "found": found,
            "mean": round(float(np.mean(found)), 3)}


def check(options):
    graph = load(options.backbone)
    prepare = Preparation(options.size)
    worst = 0.0
    with v1.Session(graph=graph) as session:
        for path in options.images:
            x = prepare(path)
            expected = session.run("final_result:0", {"input:0": x})
            with tempfile.TemporaryDirectory() as folder:
                np.save(folder + "/x.npy", x)
                subprocess.run(
                    [options.netsuke, "run", options.backbone, "--data", folder + "/x.npy",
                     "-o", folder + "/y.npy", "--quiet"], check=True)
                found = np.load(folder + "/y.npy")
            worst = max(worst, float(np.abs(found.reshape(-1) - expected.reshape(-1)).max()))
    return {"images": len(options.images), "max_abs": worst, "ok": worst <= 1e-5}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    verbs = parser.add_subparsers(required=True)
    one = verbs.add_parser("compare")
    one.add_argument("backbone")
    one.add_argument("folder")
    one.add_argument("--pooled", default="MobilenetV1/Logits/AvgPool_1a/AvgPool")
    one.add_argument("--logits", default="MobilenetV1/Predictions/Reshape")
    one.add_argument("--testing", type=float, default=10)
    one.add_argument("--validation", type=float, default=10)
    one.add_argument("--seeds", type=int, default=1)
    one.set_defaults(run=compare)
    many = verbs.add_parser("splits")
    many.add_argument("backbone", type=os.path.abspath)
    many.add_argument("folder")
    many.add_argument("--count", type=int, default=20)
    many.add_argument("--pooled", default="MobilenetV1/Logits/AvgPool_1a/AvgPool")
    many.add_argument("--logits", default="MobilenetV1/Predictions/Reshape")
    many.add_argument("--testing", type=float, default=20)
    many.add_argument("--validation", type=float, default=10)
    many.set_defaults(run=splits)
    wrong = verbs.add_parser("review")
    wrong.add_argument("backbone", type=os.path.abspath)
    wrong.add_argument("folder")
    wrong.add_argument("--count", type=int, default=5)
    wrong.set_defaults(run=review)
    for verb in (many, wrong):
        verb.add_argument("--netsuke", default=".build/release/netsuke", type=os.path.abspath)
        verb.add_argument("--work", type=os.path.abspath, help="keeps features between runs")
    other = verbs.add_parser("check")
    other.add_argument("backbone")
    other.add_argument("images", nargs="+")
    other.add_argument("--netsuke", default=".build/release/netsuke")
    other.set_defaults(run=check)
    for verb in (one, many, wrong, other):
        verb.add_argument("--size", type=int, default=128)
    options = parser.parse_args()
    result = options.run(options)
    print(json.dumps(result, indent=2))
    sys.exit(0 if result.get("ok", True) else 1)


if __name__ == "__main__":
    main()
