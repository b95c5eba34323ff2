"""Cases of ops that frozen graphs hold less often: Einsum, scans, bicubic and area resizing, patches, fused layers."""

import numpy

from cases import EXACT, LIBRARY, SUMS, case
from graphs import Writer, tf

raw = tf.raw_ops

EINSUMS = {
    "dense": ("abc,cd->abd", (2, 3, 5), (5, 7)), "heads": ("abc,cde->abde", (2, 3, 5), (5, 2, 7)),
    "scores": ("aecd,abcd->acbe", (2, 3, 5, 7), (2, 11, 5, 7)), "context": ("acbe,aecd->abcd", (2, 3, 5, 7), (2, 7, 3, 11)),
    "merge": ("abcd,cde->abe", (2, 3, 5, 7), (5, 7, 2)), "outer": ("a,b->ba", (3,), (5,)),
    "sum_in_one": ("abc,bd->ad", (2, 3, 5), (3, 7)), "dot": ("ab,ab->a", (3, 5), (3, 5)),
}
for name, (equation, left, right) in EINSUMS.items():
    @case(f"einsum_{name}", SUMS, equation=equation, left=left, right=right)
    def einsum(b, equation, left, right):
        """Einsum of two operands."""
        return raw.Einsum(inputs=[b.input(*left), b.input(*right, name="other")], equation=equation, name="y")


@case("einsum_transpose_and_sum", SUMS)
def einsum_one(b):
    """Einsum of one operand: a sum and a transpose."""
    return raw.Einsum(inputs=[b.input(2, 3, 5)], equation="abc->ca", name="y")


for exclusive in (False, True):
    for reverse in (False, True):
        @case(f"cumsum{'_exclusive' * exclusive}{'_reverse' * reverse}", SUMS, exclusive=exclusive, reverse=reverse)
        def cumsum(b, exclusive, reverse):
            """Cumsum along the middle axis."""
            return raw.Cumsum(x=b.input(2, 5, 3), axis=tf.constant(-2), exclusive=exclusive, reverse=reverse, name="y")


@case("roll", EXACT)
def roll(b):
    """Roll along two axes, one backwards and further than it is long."""
    return raw.Roll(input=b.input(3, 5, 7), shift=tf.constant([2, -8]), axis=tf.constant([0, -1]), name="y")


@case("reverse_sequence", EXACT)
def reverse_sequence(b):
    """ReverseSequence with constant lengths, one of them 0."""
    return raw.ReverseSequence(input=b.input(3, 5, 2), seq_lengths=tf.constant([5, 0, 3]), seq_dim=1, batch_dim=0, name="y")


@case("reverse_sequence_time_major", EXACT)
def reverse_sequence_major(b):
    """ReverseSequence along axis 0, batch on axis 1, int64 lengths."""
    return raw.ReverseSequence(input=b.input(5, 1, 2), seq_lengths=tf.constant([4], tf.int64), seq_dim=0, batch_dim=1,
                               name="y")


@case("matrix_band_part", EXACT)
def band(b):
    """MatrixBandPart: two below the diagonal, all above; then none below."""
    x = raw.MatrixBandPart(input=b.input(2, 5, 7), num_lower=tf.constant(2), num_upper=tf.constant(-1))
    return raw.MatrixBandPart(input=x, num_lower=tf.constant(0), num_upper=tf.constant(3), name="y")


@case("where_constant", EXACT)
def where(b):
    """Where of a constant, and GatherNd by it."""
    places = raw.Where(condition=tf.constant([[True, False, True], [False, False, True]]))
    return raw.GatherNd(params=b.input(2, 3, 5), indices=places, name="y")


@case("shape_arithmetic_of_constants", EXACT)
def shape_arithmetic(b):
    """LinSpace, InvertPermutation and BroadcastArgs over constants."""
    order = raw.InvertPermutation(x=tf.constant([2, 0, 1]))
    x = raw.Transpose(x=b.input(2, 3, 5), perm=order)
    shape = raw.BroadcastArgs(s0=tf.constant([3, 1, 2]), s1=raw.Shape(input=x))
    y = raw.BroadcastTo(input=x, shape=shape)
    return raw.Mul(x=y, y=raw.LinSpace(start=tf.constant(-1.0), stop=tf.constant(0.5), num=tf.constant(int(x.shape[-1]))),
                   name="y")


@case("integer_remainders", EXACT)
def remainders(b):
    """TruncateDiv, TruncateMod and Mod of negative integers: towards zero."""
    x = b.input(3, 5, low=-20, high=20, dtype=tf.int32)
    parts = [raw.TruncateDiv(x=x, y=tf.constant(3)), raw.TruncateMod(x=x, y=tf.constant(-4)), raw.Mod(x=x, y=tf.constant(7))]
    return raw.Cast(x=raw.ConcatV2(values=parts, axis=tf.constant(0)), DstT=tf.float32, name="y")


@case("layout_optimizer_permutations", EXACT)
def layout_permutations(b):
    """DataFormatVecPermute and DataFormatDimMap around a Reshape and a Mean, as a layout optimizer leaves them."""
    x = b.input(2, 3, 5, 7)
    shape = raw.DataFormatVecPermute(x=raw.Shape(input=x), src_format="NHWC", dst_format="NCHW")
    pads = raw.DataFormatVecPermute(x=tf.constant([[0, 0], [1, 2], [3, 0], [0, 0]]), src_format="NHWC", dst_format="NCHW")
    axes = raw.DataFormatDimMap(x=tf.constant([1, -1]), src_format="NHWC", dst_format="NCHW")
    y = raw.Pad(input=raw.Reshape(tensor=x, shape=shape), paddings=pads)
    return raw.Max(input=y, axis=axes, name="y")


RESIZES = {"up": (11, 13), "down": (3, 4), "mixed": (4, 17), "same": (7, 5), "one": (1, 1)}
for name, size in RESIZES.items():
    for corners, half in ((False, False), (True, False), (False, True)):
        kind = "_corners" if corners else "_half_pixel" if half else ""

        @case(f"bicubic_{name}{kind}", SUMS, size=size, corners=corners, half=half)
        def bicubic(b, size, corners, half):
            """ResizeBicubic."""
            return raw.ResizeBicubic(images=b.input(2, 7, 5, 3), size=tf.constant(size), align_corners=corners,
                                     half_pixel_centers=half, name="y")

    for corners in (False, True):
        @case(f"area_{name}{'_corners' * corners}", SUMS, size=size, corners=corners)
        def area(b, size, corners):
            """ResizeArea."""
            return raw.ResizeArea(images=b.input(2, 7, 5, 3), size=tf.constant(size), align_corners=corners, name="y")


@case("bicubic_uint8", SUMS)
def bicubic_bytes(b):
    """ResizeBicubic of bytes yields floats."""
    return raw.ResizeBicubic(images=b.input(1, 7, 5, 3, low=0, high=256, dtype=tf.uint8), size=tf.constant([9, 8]), name="y")


@case("patches_valid", EXACT, sizes=[1, 2, 2, 1], strides=[1, 2, 2, 1], rates=[1, 1, 1, 1], padding="VALID")
@case("patches_same", EXACT, sizes=[1, 3, 2, 1], strides=[1, 2, 1, 1], rates=[1, 1, 1, 1], padding="SAME")
@case("patches_dilated", EXACT, sizes=[1, 2, 3, 1], strides=[1, 1, 1, 1], rates=[1, 3, 2, 1], padding="SAME")
def patches(b, sizes, strides, rates, padding):
    """ExtractImagePatches, as YOLO's reorganization uses it."""
    return raw.ExtractImagePatches(images=b.input(1, 8, 7, 3), ksizes=sizes, strides=strides, rates=rates, padding=padding,
                                   name="y")


@case("maxpool_with_argmax", EXACT)
def pool_argmax(b):
    """MaxPoolWithArgmax of which only the values are read."""
    return raw.Identity(input=raw.MaxPoolWithArgmax(input=b.input(1, 7, 5, 3), ksize=[1, 2, 2, 1], strides=[1, 2, 2, 1],
                                                    padding="SAME")[0], name="y")


@case("euclidean_norm", SUMS)
def euclidean(b):
    """EuclideanNorm over two axes, kept."""
    return raw.EuclideanNorm(input=b.input(2, 3, 5), axis=tf.constant([1, -1]), keep_dims=True, name="y")


@case("tangent", LIBRARY)
def tangent(b):
    """Tan."""
    return raw.Tan(x=b.input(3, 7, low=-1.4, high=1.4), name="y")


@case("is_nan", EXACT)
def is_nan(b):
    """IsNan of square roots of noise."""
    return raw.Cast(x=raw.IsNan(x=raw.Sqrt(x=b.input(3, 7))), DstT=tf.float32, name="y")


@case("sparse_matmul", SUMS)
def sparse_matmul(b):
    """SparseMatMul: an ordinary product with a hint."""
    return raw.SparseMatMul(a=b.input(5, 3), b=b.const(5, 7), transpose_a=True, b_is_sparse=True, name="y")


@case("batch_matmul_v3", SUMS)
def batch_matmul_v3(b):
    """BatchMatMulV3 of floats."""
    return raw.BatchMatMulV3(x=b.input(2, 3, 5), y=b.const(5, 7), Tout=tf.float32, name="y")


@case("div_no_nan", EXACT)
def div_no_nan(b):
    """DivNoNan with zeros among the divisors."""
    return raw.DivNoNan(x=b.input(3, 5), y=tf.constant([2.0, 0.0, -0.5, 0.0, 4.0]), name="y")


@case("identity_n_and_shape_n", SUMS)
def several(b):
    """IdentityN and ShapeN, of both of whose outputs something is read; Print; EnsureShape."""
    x, y = raw.IdentityN(input=[b.input(3, 5), b.const(5, 2)])
    first, second = raw.ShapeN(input=[x, y])
    y = raw.Print(input=raw.EnsureShape(input=y, shape=[5, 2]), data=[], message="", first_n=0)
    z = raw.MatMul(a=x, b=y)
    return raw.Reshape(tensor=z, shape=raw.ConcatV2(values=[second[1:], first[:1]], axis=tf.constant(0)), name="y")


@case("space_to_batch_v1", EXACT)
def space_to_batch(b):
    """SpaceToBatch and BatchToSpace with one block size, padding and crops."""
    x = raw.SpaceToBatch(input=b.input(1, 7, 5, 3), paddings=tf.constant([[1, 0], [0, 1]]), block_size=2)
    return raw.BatchToSpace(input=raw.Neg(x=x), crops=tf.constant([[0, 1], [1, 0]]), block_size=2, name="y")


@case("placeholder_v2", EXACT)
def placeholder_v2(b):
    """The placeholder of a few versions in 2016."""
    w = Writer()
    w.graph.versions.producer = 21
    b.feeds["x"] = b.noise(2, 3)
    w.node("PlaceholderV2", "x", dtype=tf.float32, shape=tf.TensorShape([2, 3]))
    w.node("Neg", "y", ["x"], T=tf.float32)
    w.outputs = ["y"]
    return w


@case("fused_pad_conv2d", SUMS, mode="REFLECT", padding="VALID")
@case("fused_pad_conv2d_symmetric_same", SUMS, mode="SYMMETRIC", padding="SAME")
def fused_pad(b, mode, padding):
    """FusedPadConv2D, which optimize_for_inference writes."""
    return raw.FusedPadConv2D(input=b.input(1, 7, 5, 3), paddings=tf.constant([[0, 0], [1, 2], [2, 1], [0, 0]]),
                              filter=b.const(3, 3, 3, 5), mode=mode, strides=[1, 2, 2, 1], padding=padding, name="y")


@case("fused_resize_and_pad_conv2d", SUMS, corners=False)
@case("fused_resize_and_pad_conv2d_corners", SUMS, corners=True)
def fused_resize(b, corners):
    """FusedResizeAndPadConv2D."""
    return raw.FusedResizeAndPadConv2D(input=b.input(1, 7, 5, 3), size=tf.constant([11, 9]),
                                       paddings=tf.constant([[0, 0], [1, 1], [1, 1], [0, 0]]), filter=b.const(3, 3, 3, 5),
                                       mode="REFLECT", strides=[1, 1, 1, 1], padding="VALID",
                                       resize_align_corners=corners, name="y")


def strings(node, key, *values):
    node.attr[key].list.s.extend(v.encode() for v in values)


FUSED = {"bias": ["BiasAdd"], "bias_relu": ["BiasAdd", "Relu"], "bias_relu6": ["BiasAdd", "Relu6"],
         "bias_elu": ["BiasAdd", "Elu"], "bias_leaky_relu": ["BiasAdd", "LeakyRelu"],
         "norm": ["FusedBatchNorm"], "norm_relu": ["FusedBatchNorm", "Relu"]}
for name, ops in FUSED.items():
    @case(f"fused_conv2d_{name}", LIBRARY, ops=ops)
    def fused_conv(b, ops):
        """_FusedConv2D, which Grappler leaves in graphs that were saved after optimization."""
        w = Writer()
        b.feeds["x"] = b.noise(1, 7, 5, 3)
        w.placeholder("x", [1, 7, 5, 3])
        w.constant("w", b.noise(3, 3, 3, 5))
        names = ["bias"] if ops[0] == "BiasAdd" else ["scale", "offset", "mean", "variance"]
        for n in names:
            w.constant(n, b.noise(5, low=0.5 if n == "variance" else -1))
        w.node("_FusedConv2D", "y", ["x", "w"] + names, T=tf.float32, num_args=len(names), strides=[1, 1, 2, 1],
               padding="SAME", epsilon=0.01, leakyrelu_alpha=0.3)
        strings(w.graph.node[-1], "fused_ops", *ops)
        w.graph.node[-1].attr["TArgs"].list.type.extend([tf.float32.as_datatype_enum] * len(names))
        w.outputs = ["y"]
        return w


@case("fused_depthwise", LIBRARY)
def fused_depthwise(b):
    """_FusedDepthwiseConv2dNative with a bias and Relu6."""
    w = Writer()
    b.feeds["x"] = b.noise(1, 7, 5, 3)
    w.placeholder("x", [1, 7, 5, 3])
    w.constant("w", b.noise(3, 3, 3, 1))
    w.constant("bias", b.noise(3))
    w.node("_FusedDepthwiseConv2dNative", "y", ["x", "w", "bias"], T=tf.float32, num_args=1, strides=[1, 1, 1, 1],
           padding="SAME")
    strings(w.graph.node[-1], "fused_ops", "BiasAdd", "Relu6")
    w.outputs = ["y"]
    return w


for name in ("Relu", "Tanh", "Sigmoid"):
    @case(f"fused_matmul_{name.lower()}", LIBRARY, activation=name)
    def fused_matmul(b, activation):
        """_FusedMatMul with a bias and an activation."""
        w = Writer()
        b.feeds["x"] = b.noise(3, 7)
        w.placeholder("x", [3, 7])
        w.constant("w", b.noise(5, 7))
        w.constant("bias", b.noise(5))
        w.node("_FusedMatMul", "y", ["x", "w", "bias"], T=tf.float32, num_args=1, transpose_b=True)
        strings(w.graph.node[-1], "fused_ops", "BiasAdd", activation)
        w.outputs = ["y"]
        return w


@case("lstm_block_cell", LIBRARY, peephole=False, clip=-1.0)
@case("lstm_block_cell_peephole", LIBRARY, peephole=True, clip=0.4)
def lstm_block_cell(b, peephole, clip):
    """LSTMBlockCell: one op a step, gates in the order i, c, f, o."""
    x, c, h = b.input(2, 5), b.input(2, 3, name="c"), b.input(2, 3, name="h")
    step = raw.LSTMBlockCell(x=x, cs_prev=c, h_prev=h, w=b.const(8, 12), wci=b.const(3), wcf=b.const(3), wco=b.const(3),
                             b=b.const(12), forget_bias=0.7, cell_clip=clip, use_peephole=peephole)
    return [raw.Identity(input=step[1], name="c_new"), raw.Identity(input=step[6], name="h_new")]


@case("block_lstm", LIBRARY, longest=5)
@case("block_lstm_shorter", LIBRARY, longest=3)
def block_lstm(b, longest):
    """BlockLSTM: a whole sequence in one op, as speech models of 2018 have it."""
    step = raw.BlockLSTM(seq_len_max=tf.constant(longest, tf.int64), x=b.input(5, 2, 3), cs_prev=b.const(2, 4),
                         h_prev=b.const(2, 4), w=b.const(7, 16), wci=b.const(4), wcf=b.const(4), wco=b.const(4),
                         b=b.const(16), forget_bias=0.0, cell_clip=0.0, use_peephole=False)
    return [raw.Identity(input=step[6], name="h"), raw.Identity(input=step[1], name="cs")]


@case("block_lstm_v2", LIBRARY)
def block_lstm_v2(b):
    """BlockLSTMV2: gates in the order i, f, c, o, no forget bias."""
    step = raw.BlockLSTMV2(seq_len_max=tf.constant(3, tf.int64), x=b.input(3, 2, 3), cs_prev=b.const(2, 4),
                           h_prev=b.const(2, 4), w=b.const(7, 16), wci=b.const(4), wcf=b.const(4), wco=b.const(4),
                           b=b.const(16), cell_clip=0.5, use_peephole=True)
    return raw.Identity(input=step[6], name="h")


@case("gru_block_cell", LIBRARY)
def gru_block_cell(b):
    """GRUBlockCell."""
    step = raw.GRUBlockCell(x=b.input(2, 5), h_prev=b.input(2, 3, name="h"), w_ru=b.const(8, 6), w_c=b.const(8, 3),
                            b_ru=b.const(6), b_c=b.const(3))
    return [raw.Identity(input=step[3], name="h_new"), raw.Identity(input=step[0], name="r")]


def moment_norm(version, **arguments):
    return getattr(raw, f"FusedBatchNorm{version}")(is_training=True, mean=tf.constant([], tf.float32),
                                                    variance=tf.constant([], tf.float32), **arguments)[0]


@case("layer_norm_by_fused_v1", LIBRARY, version="")
@case("layer_norm_by_fused_v2", LIBRARY, version="V2")
@case("layer_norm_by_fused_v3", LIBRARY, version="V3")
def layer_norm_fused(b, version):
    """FusedBatchNorm in training mode with scale 1 and offset 0: what normalizes slices arranged as channels."""
    y = moment_norm(version, x=b.input(1, 7, 5, 3), scale=tf.ones([3]), offset=tf.zeros([3]), epsilon=0.001)
    return raw.Add(x=raw.Mul(x=y, y=b.const(3)), y=b.const(3), name="y")


@case("layer_norm_keras", LIBRARY)
def layer_norm_keras(b):
    """Keras' LayerNormalization: [N,T,D] becomes [1,N*T,D,1] in NCHW, ones and zeros from Fill."""
    x = b.input(2, 3, 7)
    rows = raw.Fill(dims=tf.constant([6]), value=tf.constant(1.0))
    zeros = raw.Fill(dims=tf.constant([6]), value=tf.constant(0.0))
    y = raw.FusedBatchNormV3(x=raw.Reshape(tensor=x, shape=[1, 6, 7, 1]), scale=rows, offset=zeros,
                             mean=tf.constant([], tf.float32), variance=tf.constant([], tf.float32), epsilon=0.001,
                             data_format="NCHW", is_training=True)[0]
    return raw.Add(x=raw.Mul(x=raw.Reshape(tensor=y, shape=[2, 3, 7]), y=b.const(7)), y=b.const(7), name="y")
