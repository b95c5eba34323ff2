"""Cases for the passes: every spelling that folds into fewer ops, and neighbours that must not fold.

Expected values are TensorFlow's for the graph as it stands; a pass may not move them.
"""

from case_norms import decomposed, fused, moments
from cases import EXACT, LIBRARY, SUMS, case
from graphs import Writer, tf

raw = tf.raw_ops


def conv(b, x, out, size=3, stride=1, padding="SAME"):
    return raw.Conv2D(input=x, filter=b.const(size, size, x.shape[3], out), strides=[1, stride, stride, 1],
                      padding=padding)


def depthwise(b, x, multiplier=1, stride=1):
    return raw.DepthwiseConv2dNative(input=x, filter=b.const(3, 3, x.shape[3], multiplier),
                                     strides=[1, stride, stride, 1], padding="SAME")


def transposed(b, x, out):
    n, h, w, c = x.shape.as_list()
    return raw.Conv2DBackpropInput(input_sizes=tf.constant([n, 2 * h, 2 * w, out]), filter=b.const(3, 3, out, c),
                                   out_backprop=x, strides=[1, 2, 2, 1], padding="SAME")


def dense(b, x, out):
    return raw.MatMul(a=x, b=b.const(x.shape[1], out))


def scale_and_shift(b, x):
    """Mul and Add that other tools leave of a batch norm."""
    c = x.shape[-1]
    return raw.Add(x=raw.Mul(x=x, y=b.const(c, low=0.5, high=1.5)), y=b.const(c))


def norm_of(b, x, spelling):
    c = x.shape[-1]
    if spelling == "mul_add":
        return scale_and_shift(b, x)
    if spelling == "decomposed":
        return decomposed(x, moments(b, c))
    if spelling == "without_gamma":
        return decomposed(x, moments(b, c), gamma=False)
    return fused(x, moments(b, c), spelling[5:].upper())


LAYERS = {"conv": lambda b, x: conv(b, x, 5), "depthwise": lambda b, x: depthwise(b, x, 2),
          "transposed": lambda b, x: transposed(b, x, 5)}
for layer in LAYERS:
    for spelling in ("fused", "fusedv2", "fusedv3", "decomposed", "without_gamma", "mul_add"):
        @case(f"fold_{spelling}_after_{layer}", LIBRARY, layer=layer, spelling=spelling)
        def norm_after(b, layer, spelling):
            """A batch norm after a linear layer, then Relu6."""
            x = LAYERS[layer](b, b.input(1, 5, 7, 3))
            return raw.Relu6(features=norm_of(b, x, spelling), name="y")

@case("fold_global_after_conv", LIBRARY, op="Conv2D")
@case("fold_global_after_depthwise", LIBRARY, op="DepthwiseConv2dNative")
def global_norm_after(b, op):
    """BatchNormWithGlobalNormalization after a linear layer, as Inception of 2015 has it; GraphDef version 8."""
    w = Writer()
    w.graph.versions.producer = 8
    b.feeds["x"] = b.noise(1, 5, 7, 3)
    w.placeholder("x", [1, 5, 7, 3])
    w.constant("w", b.noise(3, 3, 3, 2))
    c = 2 if op == "Conv2D" else 6
    for name, low, high in (("mean", -1, 1), ("variance", 0.2, 2), ("beta", -1, 1), ("gamma", 0.5, 1.5)):
        w.constant(name, b.noise(c, low=low, high=high))
    w.node(op, "sums", ["x", "w"], T=tf.float32, strides=[1, 1, 1, 1], padding="SAME")
    w.node("BatchNormWithGlobalNormalization", "norm", ["sums", "mean", "variance", "beta", "gamma"], T=tf.float32,
           variance_epsilon=0.001, scale_after_normalization=True)
    w.node("Relu6", "y", ["norm"], T=tf.float32)
    w.outputs = ["y"]
    return w


for spelling in ("decomposed", "without_gamma", "mul_add"):
    @case(f"fold_{spelling}_after_matmul", LIBRARY, spelling=spelling)
    def norm_after_matmul(b, spelling):
        """A batch norm after MatMul with a bias."""
        x = raw.BiasAdd(value=dense(b, b.input(3, 7), 5), bias=b.const(5))
        return raw.Relu(features=norm_of(b, x, spelling), name="y")


@case("fold_bias_then_norm", LIBRARY)
def bias_then_norm(b):
    """Convolution, BiasAdd, batch norm."""
    x = raw.BiasAdd(value=conv(b, b.input(1, 5, 7, 3), 5), bias=b.const(5))
    return raw.Relu(features=fused(x, moments(b, 5)), name="y")


@case("fold_norm_with_zero_gamma", LIBRARY)
def zero_gamma(b):
    """Some gammas are zero or tiny, so whole channels are constant."""
    g, beta, mean, variance = moments(b, 5)
    g = tf.constant([0.0, 1.0, 1e-18, -0.7, 0.0], name="gamma_some_zero")
    x = raw.Relu6(features=fused(conv(b, b.input(1, 5, 7, 3), 5), (g, beta, mean, variance)))
    x = raw.Relu6(features=fused(depthwise(b, x), moments(b, 5)))
    return raw.BiasAdd(value=conv(b, x, 7, size=1), bias=b.const(7), name="y")


@case("keep_norm_two_readers", LIBRARY)
def two_readers(b):
    """The convolution's result is read by the batch norm and by the output: nothing may be folded in place."""
    x = conv(b, b.input(1, 5, 7, 3), 5)
    return [raw.Relu(features=fused(x, moments(b, 5)), name="y"), raw.Identity(input=x, name="plain")]


@case("norm_before_conv_valid", LIBRARY, padding="VALID")
@case("norm_before_conv_same", LIBRARY, padding="SAME")
def norm_before(b, padding):
    """data_bn: with SAME padding the shift must not reach the border's zeros."""
    return conv_named(b, fused(b.input(1, 5, 7, 3), moments(b, 3)), padding)


def conv_named(b, x, padding):
    return raw.Conv2D(input=x, filter=b.const(3, 3, x.shape[3], 5), strides=[1, 1, 1, 1], padding=padding, name="y")


@case("norm_before_pointwise", LIBRARY)
def norm_before_pointwise(b):
    """Before a 1x1 convolution even SAME padding allows folding."""
    return raw.BiasAdd(value=conv(b, fused(b.input(1, 5, 7, 3), moments(b, 3)), 5, size=1), bias=b.const(5), name="y")


@case("scale_before_conv_same", SUMS)
def scale_before(b):
    """A pure Mul before a SAME convolution folds; zeros stay zeros."""
    return conv_named(b, raw.Mul(x=b.input(1, 5, 7, 3), y=b.const(3)), "SAME")


@case("preactivation_block", LIBRARY)
def preactivation(b):
    """ResNet v2: batch norm, Relu, convolution, batch norm, Relu, convolution, Add of the input."""
    x = b.input(1, 5, 7, 3)
    y = conv(b, raw.Relu(features=fused(x, moments(b, 3))), 5)
    y = conv(b, raw.Relu(features=fused(y, moments(b, 5))), 3)
    return raw.AddV2(x=x, y=y, name="y")


@case("norm_through_concat", LIBRARY)
def norm_concat(b):
    """A batch norm after ConcatV2 of two convolutions splits among them."""
    x = b.input(1, 5, 7, 3)
    y = raw.ConcatV2(values=[conv(b, x, 2), conv(b, x, 5, size=1)], axis=tf.constant(3))
    return raw.Relu(features=fused(y, moments(b, 7)), name="y")


@case("norm_through_concat_with_input", LIBRARY)
def norm_concat_input(b):
    """DenseNet: one of the concatenated values is the input itself and cannot take a batch norm."""
    x = b.input(1, 5, 7, 3)
    y = raw.ConcatV2(values=[x, conv(b, x, 2)], axis=tf.constant(3))
    return raw.Relu(features=decomposed(y, moments(b, 5)), name="y")


@case("norm_through_avgpool", LIBRARY, op="AvgPool")
@case("norm_through_maxpool", LIBRARY, op="MaxPool")
def norm_pool(b, op):
    """Batch norm after pooling: averages commute; maxima only where gamma is positive, and here some are not."""
    x = conv(b, b.input(1, 7, 9, 3), 5)
    pooled = getattr(tf.nn, "avg_pool2d" if op == "AvgPool" else "max_pool2d")(x, 3, 2, "SAME")
    g, beta, mean, variance = moments(b, 5)
    g = g * tf.constant([1.0, -1, 1, -1, 1]) if op == "MaxPool" else g
    return raw.Relu(features=fused(pooled, (g, beta, mean, variance)), name="y")


@case("norm_through_pad", LIBRARY)
def norm_pad(b):
    """Batch norm after Pad: the border becomes the shift, not zero."""
    x = raw.Pad(input=conv(b, b.input(1, 5, 7, 3), 5), paddings=tf.constant([[0, 0], [1, 2], [2, 1], [0, 0]]))
    return raw.Relu(features=fused(x, moments(b, 5)), name="y")


@case("norm_through_batch_to_space", LIBRARY)
def norm_batch_to_space(b):
    """Convolution between SpaceToBatchND and BatchToSpaceND, then batch norm."""
    return raw.Relu(features=fused(dilated(b, b.input(1, 7, 9, 3), 5), moments(b, 5)), name="y")


def dilated(b, x, out, layer="conv"):
    """A dilation of two as tf.nn.atrous_conv2d wrote it, SAME padding."""
    pads = [[2, 2 + (-(x.shape[1] + 4)) % 2], [2, 2 + (-(x.shape[2] + 4)) % 2]]
    crops = [[0, pads[0][1] - 2], [0, pads[1][1] - 2]]
    x = raw.SpaceToBatchND(input=x, block_shape=tf.constant([2, 2]), paddings=tf.constant(pads))
    if layer == "conv":
        x = conv(b, x, out, padding="VALID")
    else:
        x = raw.DepthwiseConv2dNative(input=x, filter=b.const(3, 3, x.shape[3], 1), strides=[1, 1, 1, 1],
                                      padding="VALID")
    return raw.BatchToSpaceND(input=x, block_shape=tf.constant([2, 2]), crops=tf.constant(crops))


@case("dilation_by_space_to_batch", SUMS, layer="conv")
@case("dilation_by_space_to_batch_depthwise", SUMS, layer="depthwise")
def space_to_batch_dilation(b, layer):
    """SpaceToBatchND, a VALID convolution, BatchToSpaceND: a dilation of two."""
    return raw.BiasAdd(value=dilated(b, b.input(1, 7, 9, 3), 5, layer), bias=b.const(5 if layer == "conv" else 3),
                       name="y")


@case("dilation_valid_by_space_to_batch", SUMS)
def space_to_batch_valid(b):
    """The same without padding of the picture's own: only what makes the size divisible, cropped again."""
    x = raw.SpaceToBatchND(input=b.input(1, 11, 13, 3), block_shape=tf.constant([2, 3]),
                           paddings=tf.constant([[0, 1], [0, 2]]))
    x = conv(b, x, 5, padding="VALID")
    return raw.BatchToSpaceND(input=x, block_shape=tf.constant([2, 3]), crops=tf.constant([[0, 1], [0, 2]]), name="y")


@case("pad_before_conv", SUMS, op="conv")
@case("pad_before_depthwise", SUMS, op="depthwise")
@case("pad_before_same_conv", SUMS, op="same")
def pad_conv(b, op):
    """Pad before a convolution becomes its padding; before a SAME convolution it does not add up."""
    x = raw.Pad(input=b.input(1, 6, 8, 3), paddings=tf.constant([[0, 0], [0, 1], [1, 2], [0, 0]]))
    if op == "depthwise":
        return raw.DepthwiseConv2dNative(input=x, filter=b.const(3, 3, 3, 1), strides=[1, 2, 2, 1], padding="VALID",
                                         name="y")
    return raw.Conv2D(input=x, filter=b.const(3, 3, 3, 5), strides=[1, 2, 2, 1],
                      padding="SAME" if op == "same" else "VALID", name="y")


@case("pad_of_channels_before_conv", SUMS)
def pad_channels(b):
    """Pad of channels and rows: only the rows' part is the convolution's."""
    x = raw.Pad(input=b.input(1, 6, 8, 3), paddings=tf.constant([[0, 0], [1, 1], [0, 0], [2, 0]]))
    return raw.Conv2D(input=x, filter=b.const(3, 3, 5, 2), strides=[1, 1, 1, 1], padding="VALID", name="y")


@case("pad_before_maxpool", EXACT)
def pad_pool(b):
    """Zeros in front of a MaxPool of negative values win; as the pool's own padding they would not."""
    x = raw.Pad(input=b.input(1, 6, 8, 3, low=-2, high=-1), paddings=tf.constant([[0, 0], [1, 1], [1, 1], [0, 0]]))
    return raw.MaxPool(input=x, ksize=[1, 3, 3, 1], strides=[1, 2, 2, 1], padding="VALID", name="y")


@case("mean_as_pooling", SUMS)
def mean_pool(b):
    """Mean over height and width after a convolution, then a dense layer."""
    x = raw.Relu(features=conv(b, b.input(2, 5, 7, 3), 5))
    return raw.BiasAdd(value=dense(b, raw.Mean(input=x, axis=tf.constant([1, 2])), 2), bias=b.const(2), name="y")


@case("residual_add", LIBRARY)
def residual(b):
    """ResNet v1: two convolutions with batch norm, the input added by a projection, Relu."""
    x = b.input(1, 7, 9, 3)
    y = raw.Relu(features=fused(conv(b, x, 5, stride=2), moments(b, 5)))
    y = fused(conv(b, y, 5), moments(b, 5))
    shortcut = fused(conv(b, x, 5, size=1, stride=2), moments(b, 5))
    return raw.Relu(features=raw.Add(x=y, y=shortcut), name="y")


@case("inverted_residual", LIBRARY)
def inverted(b):
    """MobileNet v2: expand, depthwise, project, Add; no activation after the projection."""
    x = b.input(1, 5, 7, 3)
    y = raw.Relu6(features=fused(conv(b, x, 11, size=1), moments(b, 11)))
    y = raw.Relu6(features=fused(depthwise(b, y), moments(b, 11)))
    return raw.AddV2(x=fused(conv(b, y, 3, size=1), moments(b, 3)), y=x, name="y")


@case("two_affine_layers", LIBRARY)
def two_affine(b):
    """A 1x1 convolution, Squeeze, Reshape, PlaceholderWithDefault, MatMul: retrain.py's two layers in a row."""
    x = raw.AvgPool(value=b.input(1, 3, 3, 7), ksize=[1, 3, 3, 1], strides=[1, 2, 2, 1], padding="VALID")
    x = raw.BiasAdd(value=conv(b, x, 13, size=1), bias=b.const(13))
    x = raw.Reshape(tensor=raw.Squeeze(input=x, axis=[1, 2]), shape=tf.constant([-1, 13]))
    x = raw.PlaceholderWithDefault(input=x, shape=[None, 13], name="input/BottleneckInputPlaceholder")
    x = raw.Add(x=dense(b, x, 2), y=b.const(2))
    return raw.Softmax(logits=x, name="final_result")


@case("two_affine_layers_that_should_stay", SUMS)
def affine_bottleneck(b):
    """A narrow layer between two wide ones: merging would raise the parameters."""
    x = raw.BiasAdd(value=dense(b, b.input(3, 13), 2), bias=b.const(2))
    return raw.BiasAdd(value=dense(b, x, 11), bias=b.const(11), name="y")


@case("three_affine_layers", SUMS)
def three_affine(b):
    """Three dense layers without activations."""
    x = raw.Add(x=dense(b, b.input(3, 7), 11), y=b.const(11))
    x = raw.Add(x=dense(b, x, 13), y=b.const(13))
    return raw.Add(x=dense(b, x, 2), y=b.const(2), name="y")


@case("affine_layers_with_a_reader_between", SUMS)
def affine_read(b):
    """The value between two dense layers is an output too."""
    x = raw.Add(x=dense(b, b.input(3, 7), 11), y=b.const(11), name="between")
    return [raw.Add(x=dense(b, x, 2), y=b.const(2), name="y"), x]


@case("pool_commutes_with_pointwise", SUMS)
def pool_commutes(b):
    """A 1x1 convolution before global average pooling: pooling first does the same with less work."""
    x = raw.BiasAdd(value=conv(b, b.input(1, 5, 7, 3), 5, size=1), bias=b.const(5))
    return raw.Mean(input=x, axis=tf.constant([1, 2]), name="y")


@case("negation_into_conv", SUMS)
def negation(b):
    """Neg, a scalar Mul and a scalar Sub after a convolution."""
    x = raw.Neg(x=conv(b, b.input(1, 5, 7, 3), 5))
    return raw.Relu(features=raw.Sub(x=tf.constant(0.3), y=raw.Mul(x=x, y=tf.constant(0.7))), name="y")


@case("division_into_conv", LIBRARY)
def division(b):
    """RealDiv by a vector after a convolution, Sub of a vector."""
    x = raw.RealDiv(x=conv(b, b.input(1, 5, 7, 3), 5), y=b.const(5, low=0.5, high=2))
    return raw.Relu(features=raw.Sub(x=x, y=b.const(5)), name="y")


@case("clip_after_conv", SUMS)
def clip_conv(b):
    """Minimum and Maximum against constants after a convolution, in both orders."""
    x = raw.Minimum(x=raw.Maximum(x=conv(b, b.input(1, 5, 7, 3), 5), y=tf.constant(-0.5)), y=tf.constant(1.25))
    return raw.Maximum(x=raw.Minimum(x=tf.constant(2.0), y=conv(b, x, 3)), y=tf.constant(0.0), name="y")


@case("leaky_relu_as_maximum_after_conv", SUMS)
def leaky_conv(b):
    """YOLO's Maximum(0.1 * x, x) after convolution and bias."""
    x = raw.Add(x=conv(b, b.input(1, 5, 7, 3), 5), y=b.const(5))
    return conv_named(b, raw.Maximum(x=raw.Mul(x=tf.constant(0.1), y=x), y=x), "SAME")


@case("relu_of_relu6", EXACT)
def relu_of_relu6(b):
    """Clamps in a row become one."""
    x = raw.Minimum(x=raw.Relu6(features=raw.Relu(features=b.input(3, 5, 7, low=-9, high=9))), y=tf.constant(4.0))
    return raw.Relu(features=x, name="y")


@case("same_expression_twice", SUMS)
def common(b):
    """Two equal convolutions of one input with constants of equal content."""
    x, kernel = b.input(1, 5, 7, 3), b.noise(3, 3, 3, 5)
    one = raw.Conv2D(input=x, filter=tf.constant(kernel), strides=[1, 1, 1, 1], padding="SAME")
    two = raw.Conv2D(input=x, filter=tf.constant(kernel), strides=[1, 1, 1, 1], padding="SAME")
    return raw.Mul(x=raw.Relu(features=one), y=raw.Sigmoid(x=two), name="y")


@case("views_in_a_row", EXACT)
def views(b):
    """ExpandDims, Reshape, Squeeze, Reshape, Identity: nothing moves."""
    x = raw.ExpandDims(input=b.input(3, 5, 2), axis=tf.constant(1))
    x = raw.Squeeze(input=raw.Reshape(tensor=x, shape=tf.constant([3, 1, 10, 1])), axis=[1, 3])
    return raw.Neg(x=raw.Identity(input=raw.Reshape(tensor=x, shape=tf.constant([5, -1]))), name="y")


@case("transposes_that_cancel", EXACT)
def cancelling(b):
    """NHWC to NCHW, an activation, and back."""
    x = raw.Transpose(x=b.input(2, 3, 5, 7), perm=tf.constant([0, 3, 1, 2]))
    return raw.Transpose(x=raw.Relu(features=x), perm=tf.constant([0, 2, 3, 1]), name="y")


@case("nchw_chain", LIBRARY)
def nchw_chain(b):
    """An NCHW network: transpose in, convolution, BiasAdd, batch norm, Relu, pool, concat, mean, dense."""
    x = raw.Transpose(x=b.input(1, 9, 7, 3), perm=tf.constant([0, 3, 1, 2]))
    x = raw.Conv2D(input=x, filter=b.const(3, 3, 3, 5), strides=[1, 1, 2, 2], padding="SAME", data_format="NCHW")
    x = raw.BiasAdd(value=x, bias=b.const(5), data_format="NCHW")
    x = raw.Relu(features=fused(x, moments(b, 5), data_format="NCHW"))
    y = raw.MaxPool(input=x, ksize=[1, 1, 3, 3], strides=[1, 1, 1, 1], padding="SAME", data_format="NCHW")
    x = raw.ConcatV2(values=[x, y], axis=tf.constant(1))
    x = raw.Add(x=x, y=b.const(10, 1, 1))
    x = raw.Mean(input=x, axis=tf.constant([2, 3]))
    return raw.Softmax(logits=raw.Add(x=raw.MatMul(a=x, b=b.const(10, 2)), y=b.const(2)), name="y")


@case("nchw_input", LIBRARY)
def nchw_input(b):
    """The placeholder itself is NCHW, and a Reshape flattens NCHW, so the dense weights' order matters."""
    x = raw.Conv2D(input=b.input(1, 3, 7, 5), filter=b.const(3, 3, 3, 2), strides=[1, 1, 2, 2], padding="SAME",
                   data_format="NCHW")
    x = raw.Relu(features=raw.BiasAdd(value=x, bias=b.const(2), data_format="NCHW"))
    x = raw.Reshape(tensor=x, shape=tf.constant([-1, 24]))
    return raw.BiasAdd(value=raw.MatMul(a=x, b=b.const(24, 3)), bias=b.const(3), name="y")


@case("bias_by_add_rank4", SUMS)
def bias_rank4(b):
    """A bias of shape [1,1,1,C], on the left of the Add."""
    return raw.Relu(features=raw.Add(x=b.const(1, 1, 1, 5), y=conv(b, b.input(1, 5, 7, 3), 5)), name="y")


@case("add_of_a_picture_is_no_bias", SUMS)
def picture_bias(b):
    """A constant as large as the picture is added: no bias of a convolution."""
    return raw.Relu(features=raw.Add(x=conv(b, b.input(1, 5, 7, 3), 2), y=b.const(1, 5, 7, 2)), name="y")


@case("mul_of_a_column_is_no_scale", SUMS)
def column_scale(b):
    """A constant [1,1,7,1] scales columns, not channels, although it broadcasts."""
    return raw.Relu(features=raw.Mul(x=conv(b, b.input(1, 5, 7, 3), 2), y=b.const(1, 1, 7, 1)), name="y")


@case("groups_by_split", SUMS)
def groups_by_split(b):
    """AlexNet's groups: Split of input and filter, two convolutions, ConcatV2."""
    parts = raw.Split(axis=tf.constant(3), value=b.input(1, 5, 7, 6), num_split=2)
    kernels = raw.Split(axis=tf.constant(3), value=b.const(3, 3, 3, 10), num_split=2)
    both = [raw.Conv2D(input=x, filter=w, strides=[1, 1, 1, 1], padding="SAME") for x, w in zip(parts, kernels)]
    return raw.Relu(features=raw.BiasAdd(value=raw.ConcatV2(values=both, axis=tf.constant(3)), bias=b.const(10)),
                    name="y")


@case("weights_computed_from_constants", SUMS)
def computed_weights(b):
    """The filter is transposed, scaled and reshaped by the graph itself: all of it folds."""
    w = raw.Transpose(x=b.const(5, 3, 3, 3), perm=tf.constant([2, 3, 1, 0]))
    w = raw.Reshape(tensor=raw.Mul(x=w, y=tf.constant(0.5)), shape=raw.Pack(values=[3, 3, tf.constant(3), -1]))
    return raw.Conv2D(input=b.input(1, 5, 7, 3), filter=w, strides=[1, 1, 1, 1], padding="SAME", name="y")


@case("weight_norm", LIBRARY)
def weight_norm(b):
    """Weight normalization frozen as it is trained: g * v / |v| over all axes but the last."""
    v, g = b.const(3, 3, 3, 5), b.const(5, low=0.5, high=2)
    norm = raw.Rsqrt(x=raw.Sum(input=raw.Square(x=v), axis=tf.constant([0, 1, 2])))
    return raw.Conv2D(input=b.input(1, 5, 7, 3), filter=raw.Mul(x=raw.Mul(x=g, y=norm), y=v), strides=[1, 1, 1, 1],
                      padding="SAME", name="y")


@case("sigmoid_and_tanh_after_conv", LIBRARY)
def sigmoid_tanh(b):
    """Activations that int8 does by table."""
    x = conv(b, b.input(1, 5, 7, 3), 5)
    return raw.Mul(x=raw.Sigmoid(x=raw.BiasAdd(value=x, bias=b.const(5))), y=raw.Tanh(x=conv(b, x, 5, size=1)), name="y")


@case("affine_read_by_two_layers", SUMS, padding="VALID")
@case("affine_read_by_two_layers_one_of_them_padded", SUMS, padding="SAME")
def affine_two_layers(b, padding):
    """Preprocessing that two convolutions read: both take it, or neither."""
    x = scale_and_shift(b, b.input(1, 7, 9, 3))
    first = conv(b, x, 2, padding="VALID")
    return raw.ConcatV2(values=[first, conv(b, x, 3, padding=padding)[:, :5, :7, :]], axis=tf.constant(3), name="y")


def vanishing(b, x, out, dead):
    """A convolution with a batch norm whose scale vanishes in some channels, then Relu."""
    scale = b.noise(out, low=0.5, high=1.5)
    scale[dead] = 1e-18
    return raw.Relu(features=fused(conv(b, x, out), (tf.constant(scale), *moments(b, out)[1:])))


@case("constant_channels", LIBRARY)
def constant_channels(b):
    """Channels that are constant behind a Relu, through a depthwise layer with multiplier 2, into a 1x1 convolution."""
    x = vanishing(b, b.input(1, 5, 7, 3), 9, [2, 5])
    return conv(b, raw.Relu6(features=scale_and_shift(b, depthwise(b, x, 2))), 3, size=1)


@case("constant_channels_of_a_sum", LIBRARY)
def constant_channels_residual(b):
    """Channels that are constant in both terms of a residual sum, or in one of them; two layers read it."""
    x = b.input(1, 5, 7, 3)
    x = raw.Add(x=vanishing(b, x, 9, [1, 4, 6]), y=vanishing(b, x, 9, [1, 6, 7]))
    return raw.ConcatV2(values=[conv(b, x, 2, size=1), conv(b, x, 3, size=1)], axis=tf.constant(3), name="y")


@case("constant_channels_flattened", LIBRARY)
def constant_channels_flat(b):
    """A constant channel in front of Reshape and a dense layer."""
    x = vanishing(b, b.input(1, 3, 5, 3), 5, [3])
    return raw.BiasAdd(value=dense(b, raw.Reshape(tensor=x, shape=[1, 75]), 4), bias=b.const(4), name="y")
