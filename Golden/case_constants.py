"""Cases of how constants are stored: typed fields, the repeat-last-value rule, half, bfloat16, and ints."""

import numpy

from cases import EXACT, case
from graphs import Writer, tf
from tensorflow.core.framework import tensor_pb2

raw = tf.raw_ops


def proto(dtype, shape, **fields):
    """A TensorProto whose values stand in the named typed field."""
    t = tensor_pb2.TensorProto(dtype=dtype.as_datatype_enum)
    t.tensor_shape.CopyFrom(tf.TensorShape(shape).as_proto())
    for field, values in fields.items():
        if field == "tensor_content":
            t.tensor_content = values
        else:
            getattr(t, field).extend(values)
    return t


def added(b, constant):
    """The stored constant as float, added to an input of its shape."""
    return raw.Add(x=b.input(*constant.shape.as_list(), low=-0.01, high=0.01),
                   y=constant if constant.dtype == tf.float32 else tf.cast(constant, tf.float32), name="y")


@case("const_float_val", EXACT)
def float_val(b):
    """All values in float_val."""
    return added(b, b.stored("c", proto(tf.float32, [2, 3, 5], float_val=b.noise(30).tolist())))


@case("const_float_val_repeats_last", EXACT)
def float_val_repeat(b):
    """Seven of thirty values in float_val: the last one repeats."""
    return added(b, b.stored("c", proto(tf.float32, [2, 3, 5], float_val=b.noise(7).tolist())))


@case("const_float_val_one_for_all", EXACT)
def float_val_one(b):
    """One value fills the tensor."""
    return added(b, b.stored("c", proto(tf.float32, [3, 7], float_val=[0.1])))


@case("const_no_values_are_zeros", EXACT)
def float_val_none(b):
    """No value at all: zeros."""
    return added(b, b.stored("c", proto(tf.float32, [3, 7])))


@case("const_tensor_content", EXACT)
def tensor_content(b):
    """Little-endian bytes in tensor_content."""
    return added(b, b.stored("c", proto(tf.float32, [3, 7], tensor_content=b.noise(21).tobytes())))


@case("const_tensor_content_scalar", EXACT)
def tensor_content_scalar(b):
    """A scalar in tensor_content."""
    return raw.Mul(x=b.input(3, 7), y=b.stored("c", proto(tf.float32, [], tensor_content=b.noise(1).tobytes())), name="y")


@case("const_half_val", EXACT)
def half_val(b):
    """float16 as bit patterns in half_val, subnormals and the largest value among them."""
    bits = b.rng.normal(0, 2, 19).astype(numpy.float16).view(numpy.uint16).tolist()
    return added(b, b.stored("c", proto(tf.float16, [3, 7], half_val=bits + [1, 0x03FF])))


@case("const_half_content", EXACT)
def half_content(b):
    """float16 in tensor_content."""
    data = b.rng.normal(0, 2, 21).astype(numpy.float16).tobytes()
    return added(b, b.stored("c", proto(tf.float16, [3, 7], tensor_content=data)))


@case("const_bfloat16_val", EXACT)
def bfloat16_val(b):
    """bfloat16 stands in half_val too, as the upper half of a float."""
    bits = (b.noise(5).view(numpy.uint32) >> 16).tolist()
    return added(b, b.stored("c", proto(tf.bfloat16, [3, 5], half_val=bits)))


@case("const_bfloat16_content", EXACT)
def bfloat16_content(b):
    """bfloat16 in tensor_content."""
    data = (b.noise(15).view(numpy.uint32) >> 16).astype(numpy.uint16).tobytes()
    return added(b, b.stored("c", proto(tf.bfloat16, [3, 5], tensor_content=data)))


@case("const_double_val", EXACT)
def double_val(b):
    """float64, rounded to float32 by Cast."""
    return added(b, b.stored("c", proto(tf.float64, [3, 5], double_val=b.rng.normal(0, 1, 15).tolist())))


INTS = {"int32": (tf.int32, "int_val", -70000, 70000), "int16": (tf.int16, "int_val", -30000, 30000),
        "int8": (tf.int8, "int_val", -128, 128), "uint8": (tf.uint8, "int_val", 0, 256),
        "int64": (tf.int64, "int64_val", -2 ** 40, 2 ** 40), "bool": (tf.bool, "bool_val", 0, 2)}
for name, (dtype, field, low, high) in INTS.items():
    @case(f"const_{name}_val", EXACT, dtype=dtype, field=field, low=low, high=high)
    def int_val(b, dtype, field, low, high):
        """Integers in their typed field, negative ones too, the last repeated."""
        values = b.rng.integers(low, high, 11).tolist()
        return added(b, b.stored("c", proto(dtype, [3, 5], **{field: values})))

    @case(f"const_{name}_content", EXACT, dtype=dtype, low=low, high=high)
    def int_content(b, dtype, low, high):
        """Integers in tensor_content."""
        data = b.rng.integers(low, high, 15).astype(dtype.as_numpy_dtype).tobytes()
        return added(b, b.stored("c", proto(dtype, [3, 5], tensor_content=data)))


@case("const_quint8_int_val", (1e-6, "one rounding"))
def quint8_int_val(b):
    """quint8 codes in int_val, the last repeated."""
    q = b.stored("c", proto(tf.quint8, [3, 5], int_val=b.rng.integers(0, 256, 4).tolist()))
    return added(b, raw.Dequantize(input=q, min_range=tf.constant(-1.0), max_range=tf.constant(2.0), mode="MIN_FIRST"))


@case("const_shape_int64_content", EXACT)
def shape_int64(b):
    """A shape of int64 in tensor_content, -1 among it."""
    shape = proto(tf.int64, [2], tensor_content=numpy.array([5, -1], numpy.int64).tobytes())
    return raw.Reshape(tensor=b.input(3, 5, 2), shape=b.stored("shape", shape), name="y")


@case("weights_half_precision", EXACT)
def weights_half(b):
    """Weights stored as float16 and cast, as graph transforms leave them."""
    data = b.rng.normal(0, 1, 15).astype(numpy.float16)
    return added(b, tf.cast(b.stored("w", proto(tf.float16, [3, 5], tensor_content=data.tobytes())), tf.float32))


@case("float16_graph_values", (2e-3, "half precision sums, which we compute in float32"))
def float16_values(b):
    """Values that are float16 between two Casts."""
    x = tf.cast(b.input(3, 5), tf.float16)
    w = b.stored("w", proto(tf.float16, [5, 7], tensor_content=b.rng.normal(0, 1, 35).astype(numpy.float16).tobytes()))
    return tf.cast(raw.MatMul(a=x, b=w), tf.float32, name="y")


@case("nodes_in_reverse_order", EXACT)
def reverse_order(b):
    """Nodes stand in the file after those that read them."""
    w = Writer()
    w.outputs = ["y"]
    b.input(2, 3, 5, name="x")
    w.node("Sub", "y", ["scaled", "x"], T=tf.float32)
    w.node("Mul", "scaled", ["x", "c/read"], T=tf.float32)
    w.node("Identity", "c/read", ["c"], T=tf.float32)
    w.constant("c", b.noise(5))
    w.placeholder("x", [2, 3, 5])
    return w


@case("inputs_with_slots_and_controls", EXACT)
def slots(b):
    """Inputs spelled `name:0` and control inputs `^name`."""
    w = Writer()
    w.outputs = ["y"]
    b.input(2, 3, 5, name="x")
    w.placeholder("x", [2, 3, 5])
    w.constant("c", b.noise(5))
    w.node("NoOp", "init")
    w.node("Add", "sum", ["x:0", "c:0", "^init"], T=tf.float32)
    w.node("Neg", "y", ["sum:0", "^x", "^c"], T=tf.float32)
    return w


@case("control_only_nodes", EXACT)
def control_only(b):
    """Assert, NoOp and friends that only control edges reach."""
    x = b.input(2, 3, 5)
    fine = raw.Less(x=tf.reduce_max(x), y=tf.constant(99.0))
    check = raw.Assert(condition=fine, data=[tf.constant("too large"), x], summarize=3)
    with tf.control_dependencies([check, raw.NoOp()]):
        return raw.Neg(x=x, name="y")


@case("unknown_attributes", EXACT)
def unknown_attributes(b):
    """Attributes that start with an underscore, as many writers leave them; they mean nothing."""
    w = Writer()
    w.outputs = ["y"]
    b.input(2, 3, 5, name="x")
    w.placeholder("x", [2, 3, 5])
    w.constant("c", b.noise(5))
    w.node("Mul", "y", ["x", "c"], T=tf.float32, _XlaCompile=True, _grappler_note=7)
    w.graph.node[-1].attr["_output_shapes"].list.shape.add().CopyFrom(tf.TensorShape([2, 3, 5]).as_proto())
    w.graph.node[-1].device = "/device:GPU:0"
    return w
