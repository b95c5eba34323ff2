#!/usr/bin/env python3
"""Makes every fixture of this folder with TensorFlow.

    python3 -m venv .venv && .venv/bin/pip install -r Golden/requirements.txt
    .venv/bin/python Golden/generate.py                   write everything
    .venv/bin/python Golden/generate.py --check           make everything again and compare
    .venv/bin/python Golden/generate.py --only conv2d     just the cases and parts whose name starts so
    .venv/bin/python Golden/generate.py --retrain         train the shipped model from scratch first

What it makes:

* `ops/<case>.pb`, a frozen GraphDef, and `ops/<case>.npz` with `in:<placeholder>` and `out:<node>`: whole tensors;
* `manifest.json`: version, seed, inputs, outputs, tolerance and its reason, a case a record. The tolerance
  is relative to the largest magnitude of the output it is applied to;
* `road/`: the shipped model, its labels, drawn scenes and TensorFlow's answers (see road.py);
* `images/`: small pictures and resizes with TensorFlow's pixels (see images.py).

Graphs, pictures and labels are compared byte for byte, numbers within the tolerance. Without `--retrain` the
weights of the shipped model are read back from `road/graph.pb` and its scenes from `road/scenes`; with it, six
minutes on two quiet cores draw and train them anew. Nothing else writes here.
"""

import argparse
import importlib
import io
import json
import pathlib
import sys

import numpy

import cases
from graphs import encode, tf, write_npz

HERE = pathlib.Path(__file__).resolve().parent
MODULES = ("case_elementwise", "case_spatial", "case_shapes", "case_reductions", "case_norms", "case_quantized",
           "case_constants", "case_control", "case_loops", "case_rarer", "case_spellings", "case_networks")


def op_files(name):
    """(relative path -> content of one case, its record in the manifest)."""
    made = cases.build(name)
    arrays = {f"in:{k}": v for k, v in made.inputs.items()}
    arrays.update({f"out:{k}": v for k, v in made.outputs.items()})
    relative, reason = made.tolerance
    describe = lambda items: [{"name": k, "shape": list(v.shape), "dtype": str(v.dtype)} for k, v in items.items()]
    ops = sorted({n.op for n in made.graph.node} - {"Const", "Placeholder"})
    record = {"tensorflow": tf.__version__, "seed": cases.SEED, "inputs": describe(made.inputs),
              "outputs": describe(made.outputs), "tolerance": relative, "why": reason, "note": made.note, "ops": ops}
    if made.through_twin:
        record["expected"] = "from an equal graph (NHWC between transposes, dilated depthwise as grouped) for want of CPU kernels"
    return {f"ops/{name}.pb": encode(made.graph), f"ops/{name}.npz": arrays}, record


def equal(path, content, relative):
    """Whether the file at `path` holds `content`: bytes equal, arrays within `relative` of their largest value."""
    if not path.exists():
        return "is missing"
    if isinstance(content, bytes):
        return None if path.read_bytes() == content else "has other bytes"
    with numpy.load(path) as stored:
        if sorted(stored.files) != sorted(content):
            return "has other keys"
        for key, value in content.items():
            value, old = numpy.asarray(value), stored[key]
            if old.shape != value.shape or old.dtype != value.dtype:
                return f"{key} has another shape or type"
            if value.dtype.kind == "f":
                largest = max(1e-30, float(numpy.abs(old).max(initial=0)))
                if float(numpy.abs(old - value).max(initial=0)) > relative * largest:
                    return f"{key} differs"
            elif not (old == value).all():
                return f"{key} differs"
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="compare instead of writing")
    parser.add_argument("--only", default="", metavar="PREFIX", help="cases or parts (road, images) that start so")
    parser.add_argument("--retrain", action="store_true", help="train the shipped model again")
    arguments = parser.parse_args()
    for module in MODULES:
        importlib.import_module(module)

    troubles, written = [], set()

    def deliver(files, relative):
        for name, content in files.items():
            path = HERE / name
            written.add(name)
            if arguments.check:
                trouble = equal(path, content, relative)
                if trouble:
                    troubles.append(f"{name} {trouble}")
                continue
            path.parent.mkdir(parents=True, exist_ok=True)
            if isinstance(content, bytes):
                path.write_bytes(content)
            elif equal(path, content, 0.0) is not None:
                write_npz(path, content)

    wanted = lambda name: name.startswith(arguments.only)
    manifest_path = HERE / "manifest.json"
    manifest = json.loads(manifest_path.read_text()) if manifest_path.exists() and arguments.only else {}
    for name in sorted(filter(wanted, cases.CASES)):
        try:
            files, manifest[name] = op_files(name)
        except Exception as trouble:
            troubles.append(f"{name}: {type(trouble).__name__}: {str(trouble)[:400]}")
            continue
        # A single rounding may still fall differently when TensorFlow picks another vector width.
        deliver(files, max(1e-6, manifest[name]["tolerance"]))
    if manifest:
        lines = [f" {json.dumps(k)}: {json.dumps(v, sort_keys=True)}" for k, v in sorted(manifest.items())]
        deliver({"manifest.json": ("{\n" + ",\n".join(lines) + "\n}\n").encode()}, 0)
    for part in ("images", "road"):
        if wanted(part):
            retrain = (arguments.retrain,) if part == "road" else ()
            deliver(importlib.import_module(part).make(HERE, *retrain), 2e-5)
    if not arguments.only:
        stale = sorted(str(p.relative_to(HERE)) for folder in ("ops", "images", "road")
                       for p in (HERE / folder).rglob("*") if p.is_file())
        for name in [n for n in stale if n not in written]:
            troubles.append(f"{name} is made by no case")
    print(f"{len(written)} files {'compared' if arguments.check else 'made'}")
    for trouble in troubles:
        print("error:", trouble, file=sys.stderr)
    return 1 if troubles else 0


if __name__ == "__main__":
    sys.exit(main())
