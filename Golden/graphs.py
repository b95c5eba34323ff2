"""Frozen graphs written node by node, run by TensorFlow, and turned into the same bytes every time."""

import os

os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "0")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("CUDA_VISIBLE_DEVICES", "")

import numpy
import tensorflow as tf
from tensorflow.core.framework import graph_pb2, types_pb2

tf1 = tf.compat.v1

#: GraphDef version that is written when TensorFlow does not choose one itself (2017's graphs).
PRODUCER = 24


class Writer:
    """Appends nodes to a GraphDef without shape inference, so that anything can be written."""

    def __init__(self):
        self.graph = graph_pb2.GraphDef()
        self.graph.versions.producer = PRODUCER

    def node(self, op, name, inputs=(), **attributes):
        """Appends a node and returns its name. Attribute values: see `_attribute`."""
        node = self.graph.node.add(op=op, name=name, input=list(inputs))
        for key, value in attributes.items():
            _attribute(node.attr[key], value)
        return name

    def constant(self, name, value, dtype=None):
        """Appends a Const whose values stand in `tensor_content` (scalars: in a typed field, as TensorFlow does)."""
        value = numpy.asarray(value, dtype)
        kind = tf.as_dtype(value.dtype)
        node = self.graph.node.add(op="Const", name=name)
        node.attr["dtype"].type = kind.as_datatype_enum
        node.attr["value"].tensor.CopyFrom(tf.make_tensor_proto(value))
        return name

    def placeholder(self, name, shape, dtype=tf.float32):
        return self.node("Placeholder", name, dtype=dtype, shape=tf.TensorShape(shape))


def _attribute(slot, value):
    """Stores a Python value in an AttrValue: bool, int, float, str, DType, TensorShape, or a list of ints."""
    if isinstance(value, bool):
        slot.b = value
    elif isinstance(value, int):
        slot.i = value
    elif isinstance(value, float):
        slot.f = value
    elif isinstance(value, str):
        slot.s = value.encode()
    elif isinstance(value, tf.DType):
        slot.type = value.as_datatype_enum
    elif isinstance(value, tf.TensorShape):
        slot.shape.CopyFrom(value.as_proto())
    elif isinstance(value, (list, tuple)):
        slot.list.i.extend(value)
        if not value:
            slot.list.SetInParent()
    else:
        raise TypeError(f"no attribute for {value!r}")


def encode(graph):
    """The bytes of a GraphDef, the same whenever the graph is the same."""
    return graph.SerializeToString(deterministic=True)


def decode(data):
    graph = graph_pb2.GraphDef()
    graph.ParseFromString(data)
    return graph


def run(graph, feeds, fetches):
    """TensorFlow's values of `fetches` (tensor names, `:0` optional), on one thread, without rewrites."""
    options = tf1.ConfigProto(intra_op_parallelism_threads=1, inter_op_parallelism_threads=1, allow_soft_placement=True)
    options.graph_options.optimizer_options.opt_level = tf1.OptimizerOptions.L0
    options.graph_options.rewrite_options.disable_meta_optimizer = True
    full = lambda name: name if ":" in name else name + ":0"
    with tf.Graph().as_default() as scope:
        tf.import_graph_def(graph, name="")
        with tf1.Session(graph=scope, config=options) as session:
            return session.run([full(f) for f in fetches], {full(k): v for k, v in feeds.items()})


def write_npz(path, arrays):
    """Writes a compressed .npz with sorted members and no dates, so that equal arrays give equal files."""
    import io
    import zipfile

    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for key in sorted(arrays):
            buffer = io.BytesIO()
            numpy.save(buffer, numpy.asarray(arrays[key], order="C"), allow_pickle=False)
            entry = zipfile.ZipInfo(key + ".npy", date_time=(1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, buffer.getvalue())
