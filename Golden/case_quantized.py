"""Cases of quantization written into graphs: FakeQuant, Dequantize of constants, the eightbit ops of 2016."""

import numpy

from cases import EXACT, SUMS, case
from graphs import tf

raw = tf.raw_ops

#: A byte that falls on the other side of a rounding moves a value by one step of 1/255 of the range.
STEP = (4.5e-3, "one step of the eightbit range, should a value lie on a rounding boundary")


def codes(b, *shape, dtype=tf.quint8, low=0, high=256, name="q"):
    """A constant of quantized codes, stored as TensorFlow stores them: bytes in tensor_content."""
    values = b.rng.integers(low, high, shape)
    # The ends of the range belong into every case.
    values.reshape(-1)[:2] = (low, high - 1)
    plain = {tf.quint8: numpy.uint8, tf.qint8: numpy.int8, tf.qint32: numpy.int32, tf.quint16: numpy.uint16,
             tf.qint16: numpy.int16}[dtype]
    proto = tf.make_tensor_proto(values.astype(plain))
    proto.dtype = dtype.as_datatype_enum
    return b.stored(name, proto)


FAKE = {
    # name: (lowest, highest, bits, narrow)
    "symmetric": (-0.75, 0.75, 8, False), "narrow": (-0.75, 0.75, 8, True), "nudged_up": (-0.1, 1.3, 8, False),
    "nudged_down": (-1.3, 0.1, 8, False), "relu6": (0.0, 6.0, 8, False), "four_bits": (-0.9, 0.6, 4, False),
    "two_bits_narrow": (-0.5, 0.8, 2, True), "sixteen_bits": (-0.9, 0.7, 16, False),
    "above_zero": (0.2, 0.9, 8, False), "below_zero": (-0.9, -0.2, 8, False),
}
for name, (lowest, highest, bits, narrow) in FAKE.items():
    if lowest <= 0 <= highest:
        @case(f"fake_quant_vars_{name}", STEP, lowest=lowest, highest=highest, bits=bits, narrow=narrow)
        def fake_quant_vars(b, lowest, highest, bits, narrow):
            """FakeQuantWithMinMaxVars; the range is nudged so that zero is a code."""
            return raw.FakeQuantWithMinMaxVars(inputs=b.input(2, 3, 5, 7, low=-1.5, high=6.5 if highest > 2 else 1.5),
                                               min=tf.constant(lowest, name="lowest"),
                                               max=tf.constant(highest, name="highest"), num_bits=bits,
                                               narrow_range=narrow, name="y")

    @case(f"fake_quant_args_{name}", STEP, lowest=lowest, highest=highest, bits=bits, narrow=narrow)
    def fake_quant_args(b, lowest, highest, bits, narrow):
        """FakeQuantWithMinMaxArgs: the range in attributes, which need not hold zero."""
        return raw.FakeQuantWithMinMaxArgs(inputs=b.input(2, 3, 5, 7, low=-1.5, high=6.5 if highest > 2 else 1.5),
                                           min=lowest, max=highest, num_bits=bits, narrow_range=narrow, name="y")


@case("fake_quant_per_channel", STEP)
def fake_quant_per_channel(b):
    """FakeQuantWithMinMaxVarsPerChannel: one range for each last-axis index."""
    return raw.FakeQuantWithMinMaxVarsPerChannel(inputs=b.input(2, 3, 5, low=-2, high=2),
                                                 min=b.const(5, low=-1.5, high=-0.2, name="lowest"),
                                                 max=b.const(5, low=0.1, high=1.5, name="highest"), name="y")


@case("fake_quant_weights_and_activations", STEP)
def fake_quant_conv(b):
    """A convolution of quantization-aware training: weights and activations pass through FakeQuant."""
    w = raw.FakeQuantWithMinMaxVars(inputs=b.const(3, 3, 3, 5), min=tf.constant(-0.9), max=tf.constant(0.95),
                                    narrow_range=True)
    x = raw.FakeQuantWithMinMaxVars(inputs=b.input(1, 5, 7, 3), min=tf.constant(-1.0), max=tf.constant(127 / 128))
    x = tf.nn.relu6(tf.nn.bias_add(tf.nn.conv2d(x, w, [1, 1, 1, 1], "SAME"), b.const(5)))
    return raw.FakeQuantWithMinMaxVars(inputs=x, min=tf.constant(0.0), max=tf.constant(6.0), name="y")


MODES = ("MIN_COMBINED", "MIN_FIRST", "SCALED")
RANGES = {"around_zero": (-1.3, 2.1), "symmetric": (-1.0, 1.0), "above_zero": (0.25, 3.0), "wide": (-37.5, 12.25)}
for mode in MODES:
    for name, (lowest, highest) in RANGES.items():
        @case(f"dequantize_{mode.lower()}_{name}", (1e-6, "TensorFlow's formula, one or two float32 roundings"),
              mode=mode, lowest=lowest, highest=highest)
        def dequantize(b, mode, lowest, highest):
            """Dequantize of a quint8 constant, added to the input; every code occurs."""
            q = tf.constant(0)
            values = numpy.arange(256, dtype=numpy.uint8).reshape(16, 16)
            proto = tf.make_tensor_proto(values)
            proto.dtype = tf.quint8.as_datatype_enum
            q = b.stored("q", proto)
            w = raw.Dequantize(input=q, min_range=tf.constant(lowest, name="lowest"),
                               max_range=tf.constant(highest, name="highest"), mode=mode, name="w")
            return [raw.Add(x=b.input(16, 16, low=-0.01, high=0.01), y=w, name="y"), w]

    @case(f"dequantize_{mode.lower()}_qint8", (1e-6, "TensorFlow's formula, one or two float32 roundings"), mode=mode)
    def dequantize_signed(b, mode):
        """Dequantize of a qint8 constant."""
        w = raw.Dequantize(input=codes(b, 5, 7, 11, dtype=tf.qint8, low=-128, high=128), min_range=tf.constant(-0.8),
                           max_range=tf.constant(1.9), mode=mode, name="w")
        return [raw.Add(x=b.input(5, 7, 11), y=w, name="y"), w]


@case("dequantize_equal_range", (1e-6, "one rounding"))
def dequantize_equal(b):
    """A range of no width: what quantize_weights writes for a constant tensor."""
    w = raw.Dequantize(input=codes(b, 5), min_range=tf.constant(0.5), max_range=tf.constant(0.5), mode="MIN_FIRST")
    return raw.Mul(x=b.input(3, 5), y=w, name="y")


@case("dequantize_scaled_per_axis", (1e-6, "one rounding"))
def dequantize_axis(b):
    """SCALED with a range for each index of an axis."""
    w = raw.Dequantize(input=codes(b, 3, 5, 7, dtype=tf.qint8, low=-127, high=128),
                       min_range=tf.constant([-1.0, -2.0, -0.5, -3.0, -0.1]),
                       max_range=tf.constant([1.0, 2.0, 0.5, 3.0, 0.1]), mode="SCALED", narrow_range=True, axis=1)
    return raw.Add(x=b.input(3, 5, 7), y=w, name="y")


@case("dequantize_weights_of_a_convolution", SUMS)
def dequantize_conv(b):
    """quantize_weights' spelling: quint8 constant, two scalar ranges, Dequantize MIN_FIRST, Conv2D."""
    w = raw.Dequantize(input=codes(b, 3, 3, 3, 5, name="weights_quint8_const"),
                       min_range=tf.constant(-0.93, name="weights_min"),
                       max_range=tf.constant(1.07, name="weights_max"), mode="MIN_FIRST", name="weights")
    return raw.Conv2D(input=b.input(1, 5, 7, 3), filter=w, strides=[1, 1, 1, 1], padding="SAME", name="y")


@case("dequantize_fed", (1e-6, "TensorFlow's formula"))
def dequantize_fed(b):
    """QuantizeV2 MIN_FIRST and Dequantize around nothing: what eightbit does to a value on its way."""
    return eightbit_out(*eightbit_in(b.input(3, 5, 7), "v"), "y")


def eightbit_in(x, name):
    """quantize_graph's way into eightbit: Reshape, Min, Max, QuantizeV2 MIN_FIRST. Returns (codes, min, max)."""
    flat = raw.Reshape(tensor=x, shape=tf.constant([-1]), name=name + "_eightbit_reshape")
    zero = tf.constant([0])
    return raw.QuantizeV2(input=x, min_range=raw.Min(input=flat, axis=zero, name=name + "_eightbit_min"),
                          max_range=raw.Max(input=flat, axis=zero, name=name + "_eightbit_max"), T=tf.quint8,
                          mode="MIN_FIRST", name=name + "_eightbit_quantize")


def eightbit_out(q, lowest, highest, name):
    return raw.Dequantize(input=q, min_range=lowest, max_range=highest, mode="MIN_FIRST", name=name)


def requantized(q, lowest, highest, name):
    """qint32 sums down to quint8 over the range that they use."""
    low, high = raw.RequantizationRange(input=q, input_min=lowest, input_max=highest, name=name + "_range")
    return raw.Requantize(input=q, input_min=lowest, input_max=highest, requested_output_min=low,
                          requested_output_max=high, out_type=tf.quint8, name=name)


@case("quantize_fixed_min_first", STEP, mode="MIN_FIRST")
@case("quantize_fixed_min_combined", STEP, mode="MIN_COMBINED")
@case("quantize_fixed_scaled", STEP, mode="SCALED")
def quantize_fixed(b, mode):
    """QuantizeV2 with a constant range and saturation, then Dequantize in the same mode."""
    q, low, high = raw.QuantizeV2(input=b.input(3, 5, 7, low=-2, high=2), min_range=tf.constant(-0.9),
                                  max_range=tf.constant(1.4), T=tf.quint8, mode=mode)
    return [raw.Dequantize(input=q, min_range=low, max_range=high, mode=mode, name="y"),
            raw.Identity(input=low, name="lowest"), raw.Identity(input=high, name="highest")]


@case("quantize_fixed_qint8", STEP)
def quantize_signed(b):
    """QuantizeV2 to qint8, SCALED, half to even."""
    q, low, high = raw.QuantizeV2(input=b.input(3, 5, 7, low=-2, high=2), min_range=tf.constant(-0.9),
                                  max_range=tf.constant(1.4), T=tf.qint8, mode="SCALED",
                                  round_mode="HALF_TO_EVEN")
    return raw.Dequantize(input=q, min_range=low, max_range=high, mode="SCALED", name="y")


@case("quantized_conv2d", STEP, stride=1, padding="VALID")
@case("quantized_conv2d_same_stride2", STEP, stride=2, padding="SAME")
def quantized_conv(b, stride, padding):
    """quantize_graph's convolution: QuantizeV2, QuantizedConv2D, RequantizationRange, Requantize, Dequantize."""
    x, low, high = eightbit_in(b.input(1, 7, 5, 3), "conv")
    y = raw.QuantizedConv2D(input=x, filter=codes(b, 3, 3, 3, 2), min_input=low, max_input=high,
                            min_filter=tf.constant(-0.9), max_filter=tf.constant(1.1),
                            strides=[1, stride, stride, 1], padding=padding, out_type=tf.qint32)
    return eightbit_out(*requantized(*y, "conv_requantize"), "y")


@case("quantized_conv2d_bias_relu_pool", STEP)
def quantized_block(b):
    """A whole eightbit block: convolution, QuantizedBiasAdd, QuantizedRelu, QuantizedMaxPool, all on codes."""
    x, low, high = eightbit_in(b.input(1, 7, 9, 3), "conv")
    y = raw.QuantizedConv2D(input=x, filter=codes(b, 3, 3, 3, 2), min_input=low, max_input=high,
                            min_filter=tf.constant(-0.9), max_filter=tf.constant(1.1), strides=[1, 1, 1, 1],
                            padding="SAME", out_type=tf.qint32)
    y = requantized(*y, "conv_requantize")
    y = raw.QuantizedBiasAdd(input=y[0], bias=codes(b, 2, name="bias"), min_input=y[1], max_input=y[2],
                             min_bias=tf.constant(-1.0), max_bias=tf.constant(1.0), out_type=tf.qint32)
    y = requantized(*y, "bias_requantize")
    y = raw.QuantizedRelu(features=y[0], min_features=y[1], max_features=y[2], out_type=tf.quint8)
    y = raw.QuantizedMaxPool(input=y[0], min_input=y[1], max_input=y[2], ksize=[1, 2, 2, 1], strides=[1, 2, 2, 1],
                             padding="SAME")
    return eightbit_out(*y, "y")


@case("quantized_matmul", STEP)
def quantized_matmul(b):
    """QuantizedMatMul and its requantization."""
    x, low, high = eightbit_in(b.input(3, 7), "dense")
    y = raw.QuantizedMatMul(a=x, b=codes(b, 7, 5), min_a=low, max_a=high, min_b=tf.constant(-0.7),
                            max_b=tf.constant(0.9), Toutput=tf.qint32)
    return eightbit_out(*requantized(*y, "dense_requantize"), "y")


@case("quantized_relu", STEP, op="QuantizedRelu")
@case("quantized_relu6", STEP, op="QuantizedRelu6")
def quantized_relu(b, op):
    """QuantizedRelu and QuantizedRelu6 keep the range and cut the codes."""
    x, low, high = eightbit_in(b.input(3, 5, 7, low=-4, high=9), "relu")
    y = getattr(raw, op)(features=x, min_features=low, max_features=high, out_type=tf.quint8)
    return [eightbit_out(*y, "y"), raw.Identity(input=y[1], name="lowest"), raw.Identity(input=y[2], name="highest")]


@case("quantized_reshape", STEP)
def quantized_reshape(b):
    """QuantizedReshape of codes."""
    x, low, high = eightbit_in(b.input(3, 5, 2), "r")
    return eightbit_out(*raw.QuantizedReshape(tensor=x, shape=tf.constant([-1, 6]), input_min=low, input_max=high), "y")


@case("quantized_pools", STEP)
def quantized_pools(b):
    """QuantizedAvgPool."""
    x, low, high = eightbit_in(b.input(1, 7, 5, 3), "pool")
    return eightbit_out(*raw.QuantizedAvgPool(input=x, min_input=low, max_input=high, ksize=[1, 3, 3, 1],
                                              strides=[1, 2, 2, 1], padding="VALID"), "y")


@case("quantized_concat", STEP)
def quantized_concat(b):
    """QuantizedConcat of two ranges."""
    x, y = eightbit_in(b.input(2, 3, 5), "a"), eightbit_in(b.input(2, 3, 2, name="x2", low=-3, high=2), "b")
    return eightbit_out(*raw.QuantizedConcat(concat_dim=tf.constant(2), values=[x[0], y[0]],
                                             input_mins=[x[1], y[1]], input_maxes=[x[2], y[2]]), "y")


@case("requantize_fixed_range", STEP)
def requantize_fixed(b):
    """Requantize of constant qint32 sums to a fixed range, then added to the input."""
    q = codes(b, 3, 5, 7, dtype=tf.qint32, low=-60000, high=60000)
    y = raw.Requantize(input=q, input_min=tf.constant(-20000.0), input_max=tf.constant(20000.0),
                       requested_output_min=tf.constant(-0.5), requested_output_max=tf.constant(0.5),
                       out_type=tf.quint8)
    return raw.Add(x=eightbit_out(*y, "w"), y=b.input(3, 5, 7, low=-0.001, high=0.001), name="y")


@case("quantize_down_and_shrink_range", STEP)
def quantize_down(b):
    """QuantizeDownAndShrinkRange, which Requantize replaced."""
    x, low, high = eightbit_in(b.input(3, 7), "dense")
    y = raw.QuantizedMatMul(a=x, b=codes(b, 7, 5), min_a=low, max_a=high, min_b=tf.constant(-0.7),
                            max_b=tf.constant(0.9), Toutput=tf.qint32)
    return eightbit_out(*raw.QuantizeDownAndShrinkRange(input=y[0], input_min=y[1], input_max=y[2],
                                                        out_type=tf.quint8), "y")


@case("quantized_add", STEP, other=(1, 5, 7, 3), op="QuantizedAdd")
@case("quantized_add_vector", STEP, other=(3,), op="QuantizedAdd")
@case("quantized_mul", STEP, other=(1, 5, 7, 3), op="QuantizedMul")
@case("quantized_mul_scalar", STEP, other=(1,), op="QuantizedMul")
def quantized_binary(b, other, op):
    """QuantizedAdd and QuantizedMul of two ranges, down to eight bits again."""
    x, y = eightbit_in(b.input(1, 5, 7, 3), "a"), eightbit_in(b.input(*other, name="x2", low=-3, high=2), "b")
    z = getattr(raw, op)(x=x[0], y=y[0], min_x=x[1], max_x=x[2], min_y=y[1], max_y=y[2], Toutput=tf.qint32)
    return eightbit_out(*requantized(*z, "z_requantize"), "y")


@case("quantized_instance_norm", STEP)
def quantized_instance_norm(b):
    """QuantizedInstanceNorm with a range of its own."""
    x, low, high = eightbit_in(b.input(1, 8, 8, 4, low=-3, high=2), "x")
    return eightbit_out(*raw.QuantizedInstanceNorm(x=x, x_min=low, x_max=high, variance_epsilon=1e-5), "y")


@case("quantized_instance_norm_given_range", STEP)
def quantized_instance_norm_given(b):
    """QuantizedInstanceNorm into a given range."""
    x, low, high = eightbit_in(b.input(1, 7, 5, 3, low=-3, high=2), "x")
    y = raw.QuantizedInstanceNorm(x=x, x_min=low, x_max=high, output_range_given=True, given_y_min=-2.0, given_y_max=1.5)
    return eightbit_out(*y, "y")


@case("quantized_resize_bilinear", STEP, corners=False)
@case("quantized_resize_bilinear_corners", STEP, corners=True)
def quantized_resize(b, corners):
    """QuantizedResizeBilinear of bytes."""
    x, low, high = eightbit_in(b.input(1, 5, 7, 3), "x")
    y = raw.QuantizedResizeBilinear(images=x, size=tf.constant([9, 11]), min=low, max=high, align_corners=corners)
    return eightbit_out(*y, "y")
