"""Cases of reductions, arg-reductions, products of matrices, softmax and other normalizations of vectors."""

from cases import EXACT, LIBRARY, SUMS, case
from graphs import tf

raw = tf.raw_ops

REDUCE = {"Mean": SUMS, "Sum": SUMS, "Prod": SUMS, "Max": EXACT, "Min": EXACT}
AXES = {"pixels": ([1, 2], False), "pixels_kept": ([1, 2], True), "negative": ([-1], False),
        "negative_kept": ([-2, 0], True), "all": ([0, 1, 2, 3], False), "unsorted": ([3, 1], False)}
for op, tolerance in REDUCE.items():
    for name, (axes, kept) in AXES.items():
        @case(f"{op.lower()}_{name}", tolerance, op=op, axes=axes, kept=kept)
        def reduce(b, op, axes, kept):
            """A reduction over constant axes."""
            return getattr(raw, op)(input=b.input(2, 3, 5, 7, low=0.5, high=1.3) if op == "Prod" else
                                    b.input(2, 3, 5, 7), axis=tf.constant(axes), keep_dims=kept, name="y")


@case("mean_scalar_axis")
def mean_scalar_axis(b):
    """The axis is a scalar, not a vector."""
    return raw.Mean(input=b.input(2, 3, 5), axis=tf.constant(1), name="y")


@case("mean_computed_axes")
def mean_range(b):
    """Axes computed by Range(0, Rank): reduce all."""
    x = b.input(2, 3, 5)
    return raw.Mean(input=x, axis=raw.Range(start=tf.constant(0), limit=raw.Rank(input=x), delta=tf.constant(1)),
                    name="y")


@case("sum_no_axes", EXACT)
def sum_no_axes(b):
    """An empty list of axes reduces nothing."""
    return raw.Sum(input=b.input(2, 3, 5), axis=tf.constant([], tf.int32), name="y")


@case("any_all", EXACT)
def any_all(b):
    """Any and All over booleans."""
    p = raw.Greater(x=b.input(7, 3, 2), y=tf.constant(0.0))
    return [tf.cast(raw.Any(input=p, axis=tf.constant([1])), tf.float32, name="any"),
            tf.cast(raw.All(input=p, axis=tf.constant([-1]), keep_dims=True), tf.float32, name="all")]


@case("argmax_last", EXACT, op="ArgMax", axis=-1)
@case("argmax_middle", EXACT, op="ArgMax", axis=1)
@case("argmin_last", EXACT, op="ArgMin", axis=3)
def arg(b, op, axis):
    """ArgMax or ArgMin over rounded noise: the first of equals wins; int64."""
    x = raw.Floor(x=b.input(2, 3, 5, 7, low=0, high=4))
    return tf.cast(getattr(raw, op)(input=x, dimension=tf.constant(axis)), tf.float32, name="y")


@case("argmax_int64_output", EXACT)
def arg_int64(b):
    """A graph whose result is int64."""
    return raw.ArgMax(input=b.input(3, 7), dimension=tf.constant(1), name="y")


@case("argmax_int32_output", EXACT)
def arg_int32(b):
    """output_type int32."""
    return raw.ArgMax(input=b.input(3, 7), dimension=tf.constant(1), output_type=tf.int32, name="y")


@case("matmul", left=(3, 7), right=(7, 5), a=False, c=False)
@case("matmul_transposed_left", left=(7, 3), right=(7, 5), a=True, c=False)
@case("matmul_transposed_right", left=(3, 7), right=(5, 7), a=False, c=True)
@case("matmul_transposed_both", left=(7, 3), right=(5, 7), a=True, c=True)
def matmul(b, left, right, a, c):
    """MatMul with a constant right side."""
    return raw.MatMul(a=b.input(*left), b=b.const(*right), transpose_a=a, transpose_b=c, name="y")


@case("matmul_two_inputs")
def matmul_two(b):
    """MatMul of two fed matrices."""
    return raw.MatMul(a=b.input(3, 7), b=b.input(7, 5, name="y"), name="z")


@case("matmul_constant_left")
def matmul_constant_left(b):
    """The constant stands on the left."""
    return raw.MatMul(a=b.const(5, 3), b=b.input(3, 7), name="y")


@case("batch_matmul", op="BatchMatMul", left=(2, 3, 5, 7), right=(2, 3, 7, 11), x=False, y=False)
@case("batch_matmul_adj_x", op="BatchMatMul", left=(3, 7, 5), right=(3, 7, 2), x=True, y=False)
@case("batch_matmul_v2_adj_y", op="BatchMatMulV2", left=(3, 5, 7), right=(3, 2, 7), x=False, y=True)
@case("batch_matmul_v2_adj_both", op="BatchMatMulV2", left=(3, 7, 5), right=(3, 2, 7), x=True, y=True)
@case("batch_matmul_v2_broadcast", op="BatchMatMulV2", left=(2, 1, 5, 7), right=(3, 7, 11), x=False, y=False)
def batch_matmul(b, op, left, right, x, y):
    """Products of stacks of matrices; V2 broadcasts the stacks."""
    return getattr(raw, op)(x=b.input(*left), y=b.input(*right, name="y"), adj_x=x, adj_y=y, name="z")


@case("batch_matmul_constant")
def batch_matmul_constant(b):
    """A dense layer over a sequence: rank 3 times a constant matrix."""
    return raw.BatchMatMulV2(x=b.input(2, 5, 7), y=b.const(7, 3), name="y")


@case("softmax", LIBRARY, shape=(3, 7))
@case("softmax_rank4", LIBRARY, shape=(2, 3, 5, 7))
@case("softmax_vector", LIBRARY, shape=(7,))
def softmax(b, shape):
    """Softmax over the last axis of any rank."""
    return raw.Softmax(logits=b.input(*shape, low=-5, high=5), name="y")


@case("softmax_large", LIBRARY)
def softmax_large(b):
    """Logits near 500, which only a shifted exponential survives."""
    return raw.Softmax(logits=b.input(3, 7, low=480, high=500), name="y")


@case("log_softmax", LIBRARY)
def log_softmax(b):
    """LogSoftmax over the last axis."""
    return raw.LogSoftmax(logits=b.input(3, 7, low=-9, high=9), name="y")


@case("softmax_composed", LIBRARY)
def softmax_composed(b):
    """Softmax spelled Sub Max, Exp, Sum, RealDiv, over the channels of a picture."""
    x = b.input(2, 3, 5, 7, low=-4, high=4)
    e = raw.Exp(x=x - tf.reduce_max(x, -1, keepdims=True))
    return raw.RealDiv(x=e, y=tf.reduce_sum(e, -1, keepdims=True), name="y")


@case("l2_normalize", LIBRARY)
def l2_normalize(b):
    """x * Rsqrt(Maximum(Sum(x * x), epsilon)), as tf.nn.l2_normalize writes it."""
    x = b.input(3, 13)
    norm = raw.Sum(input=raw.Square(x=x), axis=tf.constant([1]), keep_dims=True)
    return raw.Mul(x=x, y=raw.Rsqrt(x=raw.Maximum(x=norm, y=tf.constant(1e-10))), name="y")


@case("l2_normalize_divided", LIBRARY)
def l2_normalize_divided(b):
    """x / Sqrt(Sum(x^2))."""
    x = b.input(3, 13)
    norm = raw.Sqrt(x=raw.Sum(input=raw.Pow(x=x, y=tf.constant(2.0)), axis=tf.constant([1]), keep_dims=True))
    return raw.RealDiv(x=x, y=norm, name="y")


@case("l2_loss", SUMS)
def l2_loss(b):
    """L2Loss: half the sum of squares."""
    return raw.L2Loss(t=b.input(3, 13), name="y")


@case("euclidean_distance", LIBRARY)
def distance(b):
    """Sqrt of the mean of SquaredDifference over pixels."""
    d = raw.SquaredDifference(x=b.input(2, 3, 5, 7), y=b.const(7))
    return raw.Sqrt(x=raw.Mean(input=d, axis=tf.constant([1, 2])), name="y")


@case("layer_norm", LIBRARY)
def layer_norm(b):
    """Layer normalization out of Mean, SquaredDifference, Rsqrt: moments are taken from the input on purpose."""
    x = b.input(3, 5, 13)
    mean = tf.reduce_mean(x, -1, keepdims=True)
    variance = tf.reduce_mean(tf.math.squared_difference(x, mean), -1, keepdims=True)
    return tf.add((x - mean) * tf.math.rsqrt(variance + 1e-5) * b.const(13, low=0.5), b.const(13), name="y")


@case("squeeze_and_excite", LIBRARY)
def squeeze_and_excite(b):
    """Mean over pixels, two dense layers, Sigmoid, and the picture scaled by it."""
    x = b.input(2, 3, 5, 7)
    s = tf.reduce_mean(x, [1, 2])
    s = tf.nn.relu(tf.matmul(s, b.const(7, 3)) + b.const(3))
    s = tf.sigmoid(tf.matmul(s, b.const(3, 7)) + b.const(7))
    return tf.multiply(x, tf.reshape(s, [-1, 1, 1, 7]), name="y")
