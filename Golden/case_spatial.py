"""Cases of ops over pictures: convolutions, pooling, padding, resizing, space and depth, LRN."""

from cases import EXACT, LIBRARY, SUMS, case
from graphs import tf

raw = tf.raw_ops

CONV = {
    # name: (input [n,h,w,c], filter [kh,kw,c,o], stride, padding, dilation)
    "valid": ((2, 7, 11, 3), (3, 2, 3, 5), (1, 1), "VALID", (1, 1)),
    "same": ((2, 7, 11, 3), (3, 3, 3, 5), (1, 1), "SAME", (1, 1)),
    "same_even_filter": ((1, 7, 5, 3), (4, 2, 3, 5), (1, 1), "SAME", (1, 1)),
    "same_stride2": ((1, 7, 11, 3), (3, 3, 3, 5), (2, 2), "SAME", (1, 1)),
    "same_stride2_even_picture": ((1, 8, 10, 3), (3, 3, 3, 5), (2, 2), "SAME", (1, 1)),
    "valid_stride3": ((1, 11, 13, 2), (3, 5, 2, 3), (3, 3), "VALID", (1, 1)),
    "valid_stride_unequal": ((1, 11, 13, 2), (3, 2, 2, 3), (2, 3), "VALID", (1, 1)),
    "same_stride_unequal": ((1, 11, 13, 2), (5, 3, 2, 3), (1, 3), "SAME", (1, 1)),
    "same_dilated": ((1, 11, 13, 2), (3, 3, 2, 3), (1, 1), "SAME", (2, 2)),
    "valid_dilated_unequal": ((1, 11, 13, 2), (3, 2, 2, 3), (1, 1), "VALID", (2, 3)),
    "same_stride2_wider_than_filter": ((1, 7, 11, 3), (1, 1, 3, 5), (2, 2), "SAME", (1, 1)),
    "pointwise": ((2, 3, 5, 7), (1, 1, 7, 11), (1, 1), "SAME", (1, 1)),
    "row_filter": ((1, 5, 13, 2), (1, 7, 2, 3), (1, 1), "SAME", (1, 1)),
    "column_filter": ((1, 13, 5, 2), (7, 1, 2, 3), (1, 1), "SAME", (1, 1)),
    "filter_as_large_as_picture": ((2, 5, 7, 3), (5, 7, 3, 2), (1, 1), "VALID", (1, 1)),
    "one_channel": ((1, 7, 5, 1), (3, 3, 1, 1), (1, 1), "SAME", (1, 1)),
}
for name, (shape, kernel, stride, padding, dilation) in CONV.items():
    @case(f"conv2d_{name}", shape=shape, kernel=kernel, stride=stride, padding=padding, dilation=dilation)
    def conv2d(b, shape, kernel, stride, padding, dilation):
        """Conv2D, NHWC."""
        return raw.Conv2D(input=b.input(*shape), filter=b.const(*kernel), strides=[1, *stride, 1], padding=padding,
                          dilations=[1, *dilation, 1], name="y")


@case("conv2d_explicit", stride=1)
@case("conv2d_explicit_stride2", stride=2)
def conv2d_explicit(b, stride):
    """Conv2D with EXPLICIT padding, different on all four sides."""
    return raw.Conv2D(input=b.input(1, 7, 5, 3), filter=b.const(3, 3, 3, 2), strides=[1, stride, stride, 1],
                      padding="EXPLICIT", explicit_paddings=[0, 0, 0, 1, 2, 3, 0, 0], name="y")


@case("conv2d_grouped")
def conv2d_grouped(b):
    """Conv2D whose filter holds half of the input's channels: two groups."""
    return raw.Conv2D(input=b.input(1, 5, 7, 6), filter=b.const(3, 3, 3, 4), strides=[1, 1, 1, 1], padding="SAME",
                      name="y")


@case("conv2d_batch_unknown")
def conv2d_batch_unknown(b):
    """The placeholder's batch is unknown; one picture is fed."""
    x = b.input(1, 5, 7, 3, known=[None, 5, 7, 3])
    return raw.Conv2D(input=x, filter=b.const(3, 3, 3, 2), strides=[1, 1, 1, 1], padding="SAME", name="y")


@case("conv2d_nchw_same", shape=(2, 3, 7, 11), stride=(1, 1), padding="SAME", dilation=(1, 1))
@case("conv2d_nchw_same_stride2", shape=(1, 3, 7, 11), stride=(2, 2), padding="SAME", dilation=(1, 1))
@case("conv2d_nchw_valid_unequal", shape=(1, 3, 7, 11), stride=(2, 3), padding="VALID", dilation=(1, 1))
@case("conv2d_nchw_dilated", shape=(1, 3, 7, 11), stride=(1, 1), padding="VALID", dilation=(2, 3))
def conv2d_nchw(b, shape, stride, padding, dilation):
    """Conv2D, NCHW: strides and dilations stand at 2 and 3; the filter's layout does not change."""
    return raw.Conv2D(input=b.input(*shape), filter=b.const(3, 2, 3, 5), strides=[1, 1, *stride], padding=padding,
                      dilations=[1, 1, *dilation], data_format="NCHW", name="y")


@case("conv2d_nchw_explicit")
def conv2d_nchw_explicit(b):
    """EXPLICIT padding in NCHW order."""
    return raw.Conv2D(input=b.input(1, 3, 7, 5), filter=b.const(3, 3, 3, 2), strides=[1, 1, 1, 1], padding="EXPLICIT",
                      explicit_paddings=[0, 0, 0, 0, 0, 1, 2, 3], data_format="NCHW", name="y")


@case("depthwise_same", shape=(2, 7, 11, 5), kernel=(3, 3, 5, 1), stride=1, padding="SAME")
@case("depthwise_valid", shape=(1, 7, 11, 5), kernel=(2, 3, 5, 1), stride=1, padding="VALID")
@case("depthwise_same_stride2", shape=(1, 7, 11, 5), kernel=(3, 3, 5, 1), stride=2, padding="SAME")
@case("depthwise_same_stride2_even_picture", shape=(1, 8, 10, 5), kernel=(3, 3, 5, 1), stride=2, padding="SAME")
@case("depthwise_valid_stride3", shape=(1, 11, 13, 2), kernel=(5, 3, 2, 1), stride=3, padding="VALID")
@case("depthwise_multiplier3", shape=(1, 5, 7, 2), kernel=(3, 3, 2, 3), stride=1, padding="SAME")
@case("depthwise_multiplier2_stride2", shape=(1, 5, 7, 3), kernel=(3, 3, 3, 2), stride=2, padding="VALID")
@case("depthwise_one_channel", shape=(1, 5, 7, 1), kernel=(3, 3, 1, 1), stride=1, padding="SAME")
@case("depthwise_one_channel_multiplier5", shape=(1, 5, 7, 1), kernel=(3, 3, 1, 5), stride=1, padding="SAME")
def depthwise(b, shape, kernel, stride, padding):
    """DepthwiseConv2dNative; output channel c * multiplier + m."""
    return raw.DepthwiseConv2dNative(input=b.input(*shape), filter=b.const(*kernel), strides=[1, stride, stride, 1],
                                     padding=padding, name="y")


@case("depthwise_dilated", padding="VALID", dilation=(2, 2))
@case("depthwise_dilated_same", padding="SAME", dilation=(2, 2))
@case("depthwise_dilated_unequal", padding="VALID", dilation=(2, 3))
def depthwise_dilated(b, padding, dilation):
    """DepthwiseConv2dNative with the dilations attribute.

    TensorFlow's CPU kernel refuses it, so the values come from the equal grouped Conv2D.
    """
    return raw.DepthwiseConv2dNative(input=b.input(1, 11, 13, 3), filter=b.const(3, 3, 3, 2), strides=[1, 1, 1, 1],
                                     padding=padding, dilations=[1, *dilation, 1], name="y")


@case("depthwise_explicit")
def depthwise_explicit(b):
    """DepthwiseConv2dNative with EXPLICIT padding."""
    return raw.DepthwiseConv2dNative(input=b.input(1, 7, 5, 3), filter=b.const(3, 3, 3, 1), strides=[1, 2, 2, 1],
                                     padding="EXPLICIT", explicit_paddings=[0, 0, 1, 2, 2, 0, 0, 0], name="y")


@case("depthwise_nchw")
def depthwise_nchw(b):
    """DepthwiseConv2dNative in NCHW."""
    return raw.DepthwiseConv2dNative(input=b.input(1, 3, 7, 11), filter=b.const(3, 3, 3, 2), strides=[1, 1, 2, 2],
                                     padding="SAME", data_format="NCHW", name="y")


TRANSPOSED = {
    # name: (input, filter [kh,kw,out,in], output, stride, padding)
    "same_stride2": ((1, 4, 6, 3), (3, 3, 5, 3), (1, 7, 11, 5), 2, "SAME"),
    "same_stride2_even": ((1, 4, 6, 3), (3, 3, 5, 3), (1, 8, 12, 5), 2, "SAME"),
    "valid_stride2": ((2, 3, 5, 3), (3, 2, 5, 3), (2, 7, 10, 5), 2, "VALID"),
    "valid_stride2_longer": ((1, 3, 5, 3), (3, 3, 2, 3), (1, 8, 11, 2), 2, "VALID"),
    "same_stride1": ((1, 5, 7, 2), (3, 5, 3, 2), (1, 5, 7, 3), 1, "SAME"),
    "same_stride3": ((1, 3, 5, 2), (5, 5, 3, 2), (1, 8, 13, 3), 3, "SAME"),
    "filter_smaller_than_stride": ((1, 3, 5, 2), (2, 2, 3, 2), (1, 9, 15, 3), 3, "SAME"),
    "same_even_filter": ((1, 3, 5, 2), (4, 4, 3, 2), (1, 6, 10, 3), 2, "SAME"),
}
for name, (shape, kernel, output, stride, padding) in TRANSPOSED.items():
    @case(f"conv2d_transposed_{name}", shape=shape, kernel=kernel, output=output, stride=stride, padding=padding)
    def transposed(b, shape, kernel, output, stride, padding):
        """Conv2DBackpropInput as transposed convolution."""
        return raw.Conv2DBackpropInput(input_sizes=tf.constant(output, name="sizes"), filter=b.const(*kernel),
                                       out_backprop=b.input(*shape), strides=[1, stride, stride, 1], padding=padding,
                                       name="y")


@case("conv2d_transposed_computed_shape")
def transposed_computed(b):
    """The output shape is packed from Shape, StridedSlice and Mul, as Keras writes it; the batch is unknown."""
    x = b.input(1, 3, 5, 2, known=[None, 3, 5, 2])
    shape = tf.shape(x)
    sizes = tf.stack([shape[0], shape[1] * 2, shape[2] * 2, 3])
    return raw.Conv2DBackpropInput(input_sizes=sizes, filter=b.const(3, 3, 3, 2), out_backprop=x,
                                   strides=[1, 2, 2, 1], padding="SAME", name="y")


@case("conv2d_transposed_nchw")
def transposed_nchw(b):
    """Conv2DBackpropInput in NCHW."""
    return raw.Conv2DBackpropInput(input_sizes=tf.constant([1, 5, 7, 11], name="sizes"), filter=b.const(3, 3, 5, 3),
                                   out_backprop=b.input(1, 3, 4, 6), strides=[1, 1, 2, 2], padding="SAME",
                                   data_format="NCHW", name="y")


POOL = {
    # name: (input, window, stride, padding)
    "valid": ((2, 7, 11, 3), (2, 3), (1, 1), "VALID"),
    "same": ((2, 7, 11, 3), (3, 3), (1, 1), "SAME"),
    "same_stride2": ((1, 7, 11, 3), (3, 3), (2, 2), "SAME"),
    "same_stride2_even_picture": ((1, 8, 10, 3), (3, 3), (2, 2), "SAME"),
    "valid_stride2": ((1, 7, 11, 3), (2, 2), (2, 2), "VALID"),
    "unequal": ((1, 7, 11, 3), (5, 2), (2, 3), "SAME"),
    "whole_picture": ((2, 7, 5, 3), (7, 5), (1, 1), "VALID"),
    "whole_picture_stride2": ((1, 3, 3, 5), (3, 3), (2, 2), "VALID"),
    "window_smaller_than_stride": ((1, 7, 11, 3), (2, 2), (3, 3), "SAME"),
}
for name, (shape, window, stride, padding) in POOL.items():
    for op, tolerance in (("AvgPool", SUMS), ("MaxPool", EXACT)):
        @case(f"{op.lower()}_{name}", tolerance, op=op, shape=shape, window=window, stride=stride, padding=padding)
        def pool(b, op, shape, window, stride, padding):
            """Pooling; with SAME padding an average counts the picture's pixels only. All inputs are negative."""
            x = b.input(*shape, low=-2, high=-0.5)
            data = {"value": x} if op == "AvgPool" else {"input": x}
            return getattr(raw, op)(**data, ksize=[1, *window, 1], strides=[1, *stride, 1], padding=padding, name="y")


@case("avgpool_nchw", op="AvgPool")
@case("maxpool_nchw", EXACT, op="MaxPool")
def pool_nchw(b, op):
    """Pooling in NCHW."""
    data = {"value" if op == "AvgPool" else "input": b.input(1, 3, 7, 11)}
    return getattr(raw, op)(**data, ksize=[1, 1, 3, 2], strides=[1, 1, 2, 3], padding="SAME", data_format="NCHW",
                            name="y")


@case("maxpool_explicit", EXACT)
def max_pool_explicit(b):
    """MaxPool with EXPLICIT padding: padding never wins."""
    return raw.MaxPool(input=b.input(1, 7, 5, 3, low=-2, high=-1), ksize=[1, 3, 3, 1], strides=[1, 2, 2, 1],
                       padding="EXPLICIT", explicit_paddings=[0, 0, 1, 2, 0, 1, 0, 0], name="y")


@case("maxpool_v2", EXACT)
def max_pool_v2(b):
    """MaxPoolV2 takes window and strides as tensors."""
    return raw.MaxPoolV2(input=b.input(1, 7, 5, 3), ksize=tf.constant([1, 3, 2, 1]),
                         strides=tf.constant([1, 2, 1, 1]), padding="VALID", name="y")


@case("pad", EXACT)
def pad(b):
    """Pad with zeros, different on every side, batch and channels too."""
    return raw.Pad(input=b.input(2, 3, 5, 7), paddings=tf.constant([[1, 0], [2, 3], [0, 5], [1, 2]]), name="y")


@case("pad_int64", EXACT)
def pad_int64(b):
    """Paddings as int64, rank 2."""
    return raw.Pad(input=b.input(3, 5), paddings=tf.constant([[1, 2], [3, 0]], tf.int64), name="y")


@case("padv2", EXACT)
def pad_v2(b):
    """PadV2 with a value."""
    return raw.PadV2(input=b.input(2, 3, 5), paddings=tf.constant([[0, 1], [2, 0], [1, 3]]),
                     constant_values=tf.constant(-1.75), name="y")


@case("mirror_pad_reflect", EXACT, mode="REFLECT")
@case("mirror_pad_symmetric", EXACT, mode="SYMMETRIC")
def mirror_pad(b, mode):
    """MirrorPad: REFLECT does not repeat the border, SYMMETRIC does."""
    return raw.MirrorPad(input=b.input(1, 5, 7, 3), paddings=tf.constant([[0, 0], [2, 1], [3, 4], [0, 0]]), mode=mode,
                         name="y")


@case("mirror_pad_widest", EXACT, mode="REFLECT", width=2)
@case("mirror_pad_symmetric_widest", EXACT, mode="SYMMETRIC", width=3)
def mirror_pad_widest(b, mode, width):
    """MirrorPad by as much as the mode allows."""
    return raw.MirrorPad(input=b.input(3, 5), paddings=tf.constant([[width, width], [0, 1]]), mode=mode, name="y")


@case("lrn", LIBRARY, radius=2, bias=2.0, alpha=0.5, beta=0.75)
@case("lrn_default", LIBRARY, radius=5, bias=1.0, alpha=1.0, beta=0.5)
@case("lrn_alexnet", LIBRARY, radius=2, bias=1.0, alpha=2e-5, beta=0.75)
@case("lrn_odd_beta", LIBRARY, radius=1, bias=1.5, alpha=0.3, beta=0.6)
def lrn(b, radius, bias, alpha, beta):
    """Local response normalization over channels; alpha is not divided by the window."""
    return raw.LRN(input=b.input(2, 3, 5, 13, low=-3, high=3), depth_radius=radius, bias=bias, alpha=alpha, beta=beta,
                   name="y")


SIZES = {"up": (7, 11), "down": (2, 3), "double": (6, 10), "mixed": (2, 13), "same": (3, 5), "one": (1, 1)}
for size, to in SIZES.items():
    for corners, half, spelling in ((False, False, "legacy"), (True, False, "align_corners"),
                                    (False, True, "half_pixel")):
        for op in ("ResizeBilinear", "ResizeNearestNeighbor"):
            @case(f"{'bilinear' if 'Bi' in op else 'nearest'}_{spelling}_{size}", EXACT if "Near" in op else SUMS,
                  op=op, to=to, corners=corners, half=half)
            def resize(b, op, to, corners, half):
                """Resizing in its three coordinate systems."""
                return getattr(raw, op)(images=b.input(2, 3, 5, 2), size=tf.constant(to, name="size"),
                                        align_corners=corners, half_pixel_centers=half, name="y")


@case("bilinear_uint8")
def resize_uint8(b):
    """ResizeBilinear of bytes yields float."""
    return raw.ResizeBilinear(images=b.input(1, 5, 7, 3, low=0, high=256, dtype=tf.uint8), size=tf.constant([3, 11]),
                              name="y")


@case("nearest_computed_size", EXACT)
def nearest_computed(b):
    """The new size is computed from Shape, as Keras' UpSampling2D writes it."""
    x = b.input(1, 3, 5, 2, known=[None, 3, 5, 2])
    size = tf.shape(x)[1:3] * tf.constant([2, 2])
    return raw.ResizeNearestNeighbor(images=x, size=size, name="y")


@case("space_to_batch", EXACT)
def space_to_batch(b):
    """SpaceToBatchND with padding and an uneven block."""
    return raw.SpaceToBatchND(input=b.input(2, 5, 7, 3), block_shape=tf.constant([2, 3]),
                              paddings=tf.constant([[0, 1], [1, 1]]), name="y")


@case("batch_to_space", EXACT)
def batch_to_space(b):
    """BatchToSpaceND with crops."""
    return raw.BatchToSpaceND(input=b.input(12, 3, 5, 2), block_shape=tf.constant([2, 3]),
                              crops=tf.constant([[1, 0], [2, 1]]), name="y")


@case("space_to_depth", EXACT, op="SpaceToDepth", shape=(2, 4, 6, 3))
@case("depth_to_space", EXACT, op="DepthToSpace", shape=(2, 3, 5, 12))
def space_depth(b, op, shape):
    """SpaceToDepth and DepthToSpace, block 2."""
    return getattr(raw, op)(input=b.input(*shape), block_size=2, name="y")


@case("depth_to_space_block3", EXACT)
def depth_to_space_3(b):
    """DepthToSpace, block 3, two channels left."""
    return raw.DepthToSpace(input=b.input(1, 2, 3, 18), block_size=3, name="y")


@case("space_to_depth_nchw", EXACT, op="SpaceToDepth", shape=(1, 3, 4, 6))
@case("depth_to_space_nchw", EXACT, op="DepthToSpace", shape=(1, 12, 3, 5))
def space_depth_nchw(b, op, shape):
    """SpaceToDepth and DepthToSpace in NCHW."""
    return getattr(raw, op)(input=b.input(*shape), block_size=2, data_format="NCHW", name="y")


@case("bias_add", EXACT)
def bias_add(b):
    """BiasAdd over the last axis."""
    return raw.BiasAdd(value=b.input(2, 3, 5, 7), bias=b.const(7), name="y")


@case("bias_add_rank2", EXACT)
def bias_add_rank2(b):
    """BiasAdd after a fully connected layer."""
    return raw.BiasAdd(value=b.input(3, 7), bias=b.const(7), name="y")


@case("bias_add_nchw", EXACT)
def bias_add_nchw(b):
    """BiasAdd over axis 1."""
    return raw.BiasAdd(value=b.input(2, 3, 5, 7), bias=b.const(3), data_format="NCHW", name="y")


@case("bias_add_v1", EXACT)
def bias_add_v1(b):
    """BiasAddV1, the op of 2015."""
    return raw.BiasAddV1(value=b.input(2, 3, 5), bias=b.const(5), name="y")
