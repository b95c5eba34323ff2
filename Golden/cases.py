"""What a golden case is, and how it becomes a graph and TensorFlow's values.

A case is a function that receives a `Builder`, adds nodes to TensorFlow's default graph and returns the
outputs. Its docstring is the manifest's note. Names of placeholders and outputs become `in:<name>` and
`out:<name>` in the case's .npz.
"""

import dataclasses
import zlib

import numpy

from graphs import Writer, graph_pb2, run, tf, tf1

CASES = {}
SEED = 23

#: A float32 sum of a few hundred terms in another order moves its result by about this much.
SUMS = (2e-5, "float32 sums may be taken in any order")
#: Nothing is computed, or every step is one correctly rounded operation.
EXACT = (0.0, "every step is exact or one correctly rounded float32 operation")
#: Transcendental functions differ between mathematical libraries in the last bits.
LIBRARY = (2e-5, "transcendental functions differ in the last bits between libraries")


@dataclasses.dataclass
class Case:
    """Everything that is written about one case."""

    name: str
    graph: object
    inputs: dict
    outputs: dict
    tolerance: tuple
    note: str
    through_twin: bool


def case(name, tolerance=SUMS, **arguments):
    """Registers a function as the case `name`; `arguments` are passed to it, so one function can give several."""

    def register(build):
        if name in CASES:
            raise ValueError(f"two cases are called {name}")
        CASES[name] = (build, tolerance, arguments)
        return build

    return register


class Builder:
    """Seeded noise, placeholders and constants for one case."""

    def __init__(self, name):
        self.rng = numpy.random.default_rng([SEED, zlib.crc32(name.encode())])
        self.name, self.feeds = name, {}

    def noise(self, *shape, low=-1.0, high=1.0):
        return self.rng.uniform(low, high, shape).astype(numpy.float32)

    def input(self, *shape, name="x", low=-1.0, high=1.0, dtype=tf.float32, known=None):
        """A placeholder fed with noise of `shape`; `known` is the shape that the graph declares."""
        if dtype == tf.float32:
            value = self.noise(*shape, low=low, high=high)
        elif dtype == tf.bool:
            value = self.rng.random(shape) < 0.5
        else:
            value = self.rng.integers(int(low), int(high), shape).astype(dtype.as_numpy_dtype)
        return self.feed(name, value, shape if known is None else known)

    def feed(self, name, value, known=None):
        """A placeholder fed with `value`."""
        value = numpy.asarray(value)
        self.feeds[name] = value.astype(numpy.float32) if value.dtype == numpy.float64 else value
        return tf1.placeholder(tf.as_dtype(self.feeds[name].dtype), self.feeds[name].shape if known is None else known,
                               name=name)

    def stored(self, name, proto):
        """A constant stored as this TensorProto, field by field."""
        graph = graph_pb2.GraphDef()
        node = graph.node.add(op="Const", name=name)
        node.attr["dtype"].type = proto.dtype
        node.attr["value"].tensor.CopyFrom(proto)
        return tf.import_graph_def(graph, name="", return_elements=[name + ":0"])[0]

    def const(self, *shape, low=-1.0, high=1.0, name="w"):
        """A constant full of noise."""
        return tf.constant(self.noise(*shape, low=low, high=high), name=name)


def build(name):
    """Builds one case and runs it."""
    function, tolerance, arguments = CASES[name]
    with tf.Graph().as_default() as scope:
        tf1.set_random_seed(SEED)
        builder = Builder(name)
        result = function(builder, **arguments)
        if hasattr(result, "graph") and hasattr(result, "outputs"):
            graph, outputs = result.graph, result.outputs
        else:
            outputs = [t.op.name for t in (result if isinstance(result, (list, tuple)) else [result])]
            graph = scope.as_graph_def()
            graph.versions.ClearField("min_consumer")
            graph.ClearField("library")
    twin = runnable(graph)
    values = run(twin or graph, builder.feeds, outputs)
    for output, value in zip(outputs, values):
        if value.dtype.kind == "f" and not numpy.isfinite(value).all():
            raise ValueError(f"{name}: {output} is not finite")
        if value.size > 1 and value.dtype.kind == "f" and numpy.ptp(value) == 0:
            raise ValueError(f"{name}: {output} is constant, so it proves little")
    note = " ".join((function.__doc__ or "").split())
    return Case(name, graph, builder.feeds, dict(zip(outputs, values)), tolerance, note, twin is not None)


TO_NHWC, TO_NCHW = [0, 2, 3, 1], [0, 3, 1, 2]
#: Ops that TensorFlow's CPU kernels run in NHWC only, with the inputs that hold pictures.
NHWC_ONLY = {"Conv2D": [0], "DepthwiseConv2dNative": [0], "Conv2DBackpropInput": [2], "MaxPool": [0],
             "AvgPool": [0], "FusedBatchNorm": [0], "FusedBatchNormV2": [0], "FusedBatchNormV3": [0],
             "SpaceToDepth": [0], "DepthToSpace": [0]}


def runnable(graph):
    """The same meaning in ops that TensorFlow's CPU kernels run, or None when nothing had to change.

    There are no CPU kernels for NCHW: each such op gets an NHWC twin between two Transposes. There is none for
    a dilated depthwise convolution: it becomes a grouped one. Nor is there one for a fused depthwise convolution: it
    becomes its parts. The graph that ships keeps its ops.
    """
    w, changed = Writer(), False
    w.graph.versions.CopyFrom(graph.versions)
    for node in graph.node:
        if node.op == "DepthwiseConv2dNative" and max(node.attr["dilations"].list.i, default=1) > 1:
            changed = True
            kernel = next(tf.make_ndarray(n.attr["value"].tensor) for n in graph.node if n.name == node.input[1])
            height, width, channels, multiplier = kernel.shape
            grouped = w.constant(node.name + "/grouped", kernel.reshape(height, width, 1, channels * multiplier))
            inner = w.graph.node.add()
            inner.CopyFrom(node)
            inner.op, inner.input[1] = "Conv2D", grouped
            continue
        if node.op == "_FusedDepthwiseConv2dNative":
            changed = True
            parts = [("DepthwiseConv2dNative", list(node.input[:2]))]
            parts += [(name.decode(), [node.input[2]] if name == b"BiasAdd" else [])
                      for name in node.attr["fused_ops"].list.s]
            for step, (op, inputs) in enumerate(parts):
                inner = w.graph.node.add(op=op, name=node.name if step == len(parts) - 1 else f"{node.name}/{step}")
                inner.input.extend(inputs if step == 0 else [f"{node.name}/{step - 1}"] + inputs)
                for key in ("T", "strides", "padding") if step == 0 else ("T",):
                    inner.attr[key].CopyFrom(node.attr[key])
            continue
        if node.op not in NHWC_ONLY or node.attr["data_format"].s != b"NCHW":
            w.graph.node.add().CopyFrom(node)
            continue
        changed = True
        there = w.constant(node.name + "/to_nhwc", TO_NHWC, numpy.int32)
        back = w.constant(node.name + "/to_nchw", TO_NCHW, numpy.int32)
        inner = w.graph.node.add()
        inner.CopyFrom(node)
        inner.name = node.name + "/nhwc"
        inner.attr["data_format"].s = b"NHWC"
        for key in ("strides", "ksize", "dilations"):
            values = list(inner.attr[key].list.i) if key in node.attr else []
            if values:
                inner.attr[key].list.i[:] = [values[i] for i in TO_NHWC]
        pads = list(inner.attr["explicit_paddings"].list.i) if "explicit_paddings" in node.attr else []
        if pads:
            inner.attr["explicit_paddings"].list.i[:] = [pads[2 * i + j] for i in TO_NHWC for j in (0, 1)]
        for slot in NHWC_ONLY[node.op]:
            name = f"{inner.name}/{slot}"
            w.node("Transpose", name, [node.input[slot], there], T=tf.float32, Tperm=tf.int32)
            inner.input[slot] = name
        if node.op == "Conv2DBackpropInput":
            axis = w.constant(inner.name + "/axis", numpy.int32(0))
            w.node("GatherV2", inner.name + "/sizes", [node.input[0], there, axis], Tparams=tf.int32,
                   Tindices=tf.int32, Taxis=tf.int32)
            inner.input[0] = inner.name + "/sizes"
        w.node("Transpose", node.name, [inner.name, back], T=tf.float32, Tperm=tf.int32)
    return w.graph if changed else None
