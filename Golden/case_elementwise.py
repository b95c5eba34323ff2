"""Cases of element-wise ops: unary, binary with broadcasting, comparison, logic, Select, Cast."""

from cases import EXACT, LIBRARY, case
from graphs import tf

raw = tf.raw_ops

UNARY = {
    # op: (low, high, tolerance)
    "Abs": (-2, 2, EXACT), "Neg": (-2, 2, EXACT), "Square": (-2, 2, EXACT), "Sqrt": (0.1, 4, EXACT),
    "Rsqrt": (0.1, 4, LIBRARY), "Exp": (-3, 2, LIBRARY), "Log": (0.05, 5, LIBRARY), "Floor": (-5, 5, EXACT),
    "Ceil": (-5, 5, EXACT), "Round": (-5, 5, EXACT), "Rint": (-5, 5, EXACT), "Sign": (-2, 2, EXACT),
    "Reciprocal": (0.2, 3, LIBRARY), "Inv": (0.2, 3, LIBRARY), "Log1p": (-0.5, 3, LIBRARY), "Expm1": (-2, 2, LIBRARY),
    "Sin": (-4, 4, LIBRARY), "Cos": (-4, 4, LIBRARY), "Erf": (-2, 2, LIBRARY),
    "Sigmoid": (-9, 9, LIBRARY), "Tanh": (-4, 4, LIBRARY),
}
for op, (low, high, tolerance) in UNARY.items():
    @case(op.lower(), tolerance, op=op, low=low, high=high)
    def unary(b, op, low, high):
        """One unary op over noise."""
        return getattr(raw, op)(x=b.input(2, 3, 5, 7, low=low, high=high), name="y")

ACTIVATIONS = {"Relu": EXACT, "Relu6": EXACT, "Elu": LIBRARY, "Selu": LIBRARY, "Softplus": LIBRARY,
               "Softsign": LIBRARY}
for op, tolerance in ACTIVATIONS.items():
    @case(op.lower(), tolerance, op=op)
    def activation(b, op):
        """One activation over noise on both sides of its bends."""
        return getattr(raw, op)(features=b.input(2, 3, 5, 7, low=-9, high=9), name="y")


@case("leaky_relu", EXACT, alpha=0.2)
@case("leaky_relu_steep", EXACT, alpha=1.5)
@case("leaky_relu_negative", EXACT, alpha=-0.25)
def leaky_relu(b, alpha):
    """LeakyRelu with its slope as attribute; a slope above one or below zero is legal."""
    return raw.LeakyRelu(features=b.input(2, 3, 5, 7), alpha=alpha, name="y")


@case("round_half_to_even", EXACT)
def round_half(b):
    """Round and Rint take ties to the even neighbour."""
    x = b.feed("x", [-2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 3.49])
    x = tf.cast(x, tf.float32) if x.dtype != tf.float32 else x
    return raw.Round(x=x, name="y")


BINARY = {
    "Add": EXACT, "AddV2": EXACT, "Sub": EXACT, "Mul": EXACT, "RealDiv": EXACT, "Div": EXACT, "Maximum": EXACT,
    "Minimum": EXACT, "Pow": LIBRARY, "SquaredDifference": EXACT, "FloorDiv": EXACT, "FloorMod": EXACT,
}
for op, tolerance in BINARY.items():
    low = 0.2 if op == "Pow" else -2
    @case(f"{op.lower()}_same_shape", tolerance, op=op, low=low)
    def binary_same(b, op, low):
        """Two inputs of one shape."""
        return getattr(raw, op)(x=b.input(2, 3, 5, low=low, high=3), y=b.input(2, 3, 5, name="y", low=0.3, high=2),
                                name="z")

    @case(f"{op.lower()}_scalar_left", tolerance, op=op, low=low)
    def binary_scalar_left(b, op, low):
        """A scalar constant on the left: order matters."""
        return getattr(raw, op)(x=tf.constant(1.25, name="c"), y=b.input(2, 3, 5, low=0.3, high=2), name="z")

    @case(f"{op.lower()}_channels_right", tolerance, op=op, low=low)
    def binary_channels(b, op, low):
        """A vector constant over the last axis on the right."""
        return getattr(raw, op)(x=b.input(2, 3, 5, 7, low=low, high=3), y=b.const(7, low=0.3, high=2), name="z")


for op in ("Add", "Sub", "Mul", "Maximum"):
    @case(f"{op.lower()}_broadcast_both", EXACT, op=op)
    def broadcast_both(b, op):
        """[2,1,5,1] against [3,1,7]: both sides grow, ranks differ."""
        return getattr(raw, op)(x=b.input(2, 1, 5, 1), y=b.input(3, 1, 7, name="y"), name="z")


@case("square_of_itself", EXACT)
def square_of_itself(b):
    """x * x: one value read twice by one node."""
    x = b.input(2, 3, 5)
    return raw.Mul(x=x, y=x, name="z")


@case("addn_one", EXACT, count=1)
@case("addn_two", EXACT, count=2)
@case("addn_five", count=5)
def add_n(b, count):
    """AddN of several inputs of one shape."""
    return raw.AddN(inputs=[b.input(2, 3, 5, 7, name=f"x{i}") for i in range(count)], name="y")


@case("add_int32", EXACT)
def add_int32(b):
    """Integer arithmetic stays integer: (a + b) * a - FloorDiv(a, b), with negative numbers."""
    x = b.input(2, 3, 5, low=-50, high=50, dtype=tf.int32)
    y = b.input(2, 3, 5, name="y", low=1, high=9, dtype=tf.int32)
    z = (x + y) * x - raw.FloorDiv(x=x, y=y)
    return tf.cast(z, tf.float32, name="z")


@case("floormod_int32", EXACT)
def floormod_int32(b):
    """FloorMod and FloorDiv of negative integers round towards minus infinity."""
    x = b.input(2, 3, 5, low=-50, high=50, dtype=tf.int32)
    y = tf.constant([3, -4, 5, 7, -2], name="c")
    return [tf.cast(raw.FloorMod(x=x, y=y), tf.float32, name="mod"),
            tf.cast(raw.FloorDiv(x=x, y=y), tf.float32, name="div")]


@case("div_int32_truncates", EXACT)
def div_int32(b):
    """Div of integers truncates towards zero, unlike FloorDiv."""
    x = b.input(2, 3, 5, low=-50, high=50, dtype=tf.int32)
    return tf.cast(raw.Div(x=x, y=tf.constant([3, -4, 5, 7, -2], name="c")), tf.float32, name="z")


for op in ("Equal", "NotEqual", "Less", "LessEqual", "Greater", "GreaterEqual"):
    @case(op.lower(), EXACT, op=op)
    def comparison(b, op):
        """Comparison of rounded noise, so that equal values occur, with broadcasting."""
        x = raw.Floor(x=b.input(3, 5, 7, high=3))
        y = raw.Floor(x=b.input(5, 1, name="y", high=3))
        return tf.cast(getattr(raw, op)(x=x, y=y), tf.float32, name="z")


@case("logical", EXACT)
def logical(b):
    """LogicalAnd, LogicalOr, LogicalNot over comparisons."""
    x = b.input(3, 5, 7)
    p, q = raw.Greater(x=x, y=tf.constant(-0.3)), raw.Less(x=x, y=b.const(7))
    both = raw.LogicalAnd(x=p, y=q)
    either = raw.LogicalOr(x=raw.LogicalNot(x=p), y=both)
    return [tf.cast(both, tf.float32, name="both"), tf.cast(either, tf.float32, name="either")]


@case("select_same_shape", EXACT)
def select(b):
    """Select with a condition of the values' shape."""
    x, y = b.input(3, 5, 7), b.input(3, 5, 7, name="y")
    return raw.Select(condition=raw.Greater(x=x, y=y), x=x * 2.0, y=y, name="z")


@case("select_rows", EXACT)
def select_rows(b):
    """Select with a vector condition chooses along the first axis, not the last."""
    rows = raw.Greater(x=b.input(5, name="c"), y=tf.constant(0.0))
    return raw.Select(condition=rows, x=b.input(5, 3, 7), y=b.input(5, 3, 7, name="y"), name="z")


@case("select_scalar", EXACT)
def select_scalar(b):
    """Select with a scalar condition takes one side whole."""
    return raw.Select(condition=raw.Greater(x=b.input(name="c"), y=tf.constant(5.0)), x=b.input(3, 7),
                      y=b.input(3, 7, name="y"), name="z")


@case("select_v2_broadcast", EXACT)
def select_v2(b):
    """SelectV2 broadcasts all three inputs, the condition over the last axis."""
    c = raw.Greater(x=b.input(7, name="c"), y=tf.constant(0.0))
    return raw.SelectV2(condition=c, t=b.input(3, 5, 1), e=tf.constant(-0.5), name="z")


@case("cast_float_to_int", EXACT)
def cast_float_to_int(b):
    """Float to int32 truncates towards zero."""
    return tf.cast(tf.cast(b.input(3, 5, 7, low=-9, high=9), tf.int32), tf.float32, name="y")


@case("cast_uint8_to_float", EXACT)
def cast_uint8(b):
    """Bytes in, float out."""
    return tf.cast(b.input(3, 5, 7, low=0, high=256, dtype=tf.uint8), tf.float32, name="y")


@case("cast_int64_and_bool", EXACT)
def cast_int64(b):
    """int32 to int64 to bool to float: everything but zero is true."""
    x = b.input(3, 5, 7, low=-2, high=3, dtype=tf.int32)
    return [tf.cast(tf.cast(tf.cast(x, tf.int64), tf.bool), tf.float32, name="y"),
            tf.cast(tf.cast(x, tf.int64), tf.float32, name="z")]


@case("clip_by_minimum_maximum", EXACT)
def clip(b):
    """Minimum and Maximum against constants are a clamp."""
    return raw.Maximum(x=raw.Minimum(x=b.input(3, 5, 7), y=tf.constant(0.4)), y=tf.constant(-0.6), name="y")


@case("clip_by_value_op", EXACT)
def clip_by_value(b):
    """ClipByValue as one op."""
    return raw.ClipByValue(t=b.input(3, 5, 7), clip_value_min=tf.constant(-0.6), clip_value_max=tf.constant(0.4),
                           name="y")


@case("leaky_relu_as_maximum", EXACT)
def leaky_as_maximum(b):
    """LeakyRelu spelled Maximum(x, 0.1 * x)."""
    x = b.input(3, 5, 7)
    return raw.Maximum(x=tf.constant(0.1) * x, y=x, name="y")


@case("swish", LIBRARY)
def swish(b):
    """x * Sigmoid(x)."""
    x = b.input(3, 5, 7, low=-4, high=4)
    return raw.Mul(x=x, y=raw.Sigmoid(x=x), name="y")


@case("hard_swish", EXACT)
def hard_swish(b):
    """x * Relu6(x + 3) / 6 as MobileNet v3 writes it."""
    x = b.input(3, 5, 7, low=-5, high=5)
    return raw.Mul(x=x, y=raw.Mul(x=raw.Relu6(features=x + 3.0), y=tf.constant(1 / 6)), name="y")


@case("prelu_composition", EXACT)
def prelu(b):
    """Relu(x) + alpha * (x - |x|) * 0.5 with one alpha a channel."""
    x = b.input(2, 3, 5, 7)
    return tf.add(tf.nn.relu(x), b.const(7) * (x - tf.abs(x)) * 0.5, name="y")


@case("pass_through", EXACT)
def pass_through(b):
    """Identity, StopGradient, PreventGradient, CheckNumerics, Snapshot: values pass."""
    x = raw.Identity(input=b.input(3, 5, 7))
    x = raw.PreventGradient(input=raw.StopGradient(input=x), message="no")
    x = raw.CheckNumerics(tensor=x, message="not finite")
    return raw.Neg(x=raw.Snapshot(input=x), name="y")
