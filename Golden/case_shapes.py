"""Cases of ops that move values about, and of shape arithmetic that ends in a Reshape."""

from cases import EXACT, case
from graphs import tf

raw = tf.raw_ops


@case("concat_v2", EXACT, axis=2)
@case("concat_v2_negative_axis", EXACT, axis=-1)
@case("concat_v2_first_axis", EXACT, axis=0)
def concat_v2(b, axis):
    """ConcatV2 of three inputs that differ along the axis only."""
    shapes = [[2, 3, 5, 7], [2, 3, 5, 7], [2, 3, 5, 7]]
    for shape, size in zip(shapes, (1, 3, 2)):
        shape[axis] = size
    return raw.ConcatV2(values=[b.input(*s, name=f"x{i}") for i, s in enumerate(shapes)], axis=tf.constant(axis),
                        name="y")


@case("concat_v1", EXACT)
def concat_v1(b):
    """Concat, whose axis comes first."""
    return raw.Concat(concat_dim=tf.constant(1), values=[b.input(2, 3, 5), b.input(2, 7, 5, name="x2")], name="y")


@case("concat_with_constant", EXACT)
def concat_constant(b):
    """A constant among the inputs, and one input twice."""
    x = b.input(2, 3, 5)
    return raw.ConcatV2(values=[x, b.const(2, 3, 2), x], axis=tf.constant(2), name="y")


@case("split", EXACT, axis=3)
@case("split_negative_axis", EXACT, axis=-1)
def split(b, axis):
    """Split into three equal parts, put together in another order."""
    first, second, third = raw.Split(axis=tf.constant(axis), value=b.input(2, 3, 5, 6), num_split=3)
    return raw.ConcatV2(values=[third, first * 2.0, second], axis=tf.constant(3), name="y")


@case("split_outputs", EXACT)
def split_outputs(b):
    """The second output of a Split is a graph's result by way of Identity."""
    parts = raw.Split(axis=tf.constant(1), value=b.input(2, 6, 5), num_split=2)
    return [raw.Identity(input=parts[0], name="first"), raw.Identity(input=parts[1], name="second")]


@case("split_v", EXACT, sizes=(2, 1, 4))
@case("split_v_remainder", EXACT, sizes=(2, -1, 1))
def split_v(b, sizes):
    """SplitV with unequal sizes; -1 is what is left."""
    a, c, d = raw.SplitV(value=b.input(3, 7, 2), size_splits=tf.constant(sizes), axis=tf.constant(1), num_split=3)
    return raw.ConcatV2(values=[d, a, c * 3.0], axis=tf.constant(-2), name="y")


@case("unpack", EXACT, axis=1)
@case("unpack_negative_axis", EXACT, axis=-2)
def unpack(b, axis):
    """Unpack drops the axis."""
    parts = raw.Unpack(value=b.input(2, 3, 5) if axis == 1 else b.input(2, 3, 5), num=3, axis=axis)
    return tf.subtract(parts[2], parts[0] * parts[1], name="y")


@case("pack", EXACT, axis=0)
@case("pack_middle", EXACT, axis=1)
@case("pack_negative_axis", EXACT, axis=-1)
def pack(b, axis):
    """Pack makes a new axis; -1 is the last of the result."""
    return raw.Pack(values=[b.input(2, 5, name=n) for n in ("x0", "x1", "x2")], axis=axis, name="y")


@case("pack_one", EXACT)
def pack_one(b):
    """Pack of a single value is ExpandDims."""
    return raw.Pack(values=[b.input(2, 5)], axis=1, name="y")


@case("slice", EXACT)
def slice_(b):
    """Slice with begin and size; -1 reaches to the end."""
    return raw.Slice(input=b.input(3, 5, 7, 2), begin=tf.constant([1, 0, 2, 0]), size=tf.constant([2, 3, -1, 1]),
                     name="y")


@case("slice_int64", EXACT)
def slice_int64(b):
    """Slice with int64 bounds, one of them empty of effect."""
    return raw.Slice(input=b.input(3, 5), begin=tf.constant([0, 4], tf.int64), size=tf.constant([-1, 1], tf.int64),
                     name="y")


STRIDED = {
    # name: Python's own spelling of the slice
    "plain": lambda x: x[1:3, 0:4],
    "steps": lambda x: x[::2, 1::3],
    "negative_bounds": lambda x: x[-3:-1, :-2],
    "reversed": lambda x: x[::-1, :, ::-1],
    "reversed_step_and_bounds": lambda x: x[4:0:-2, -1:1:-3],
    "shrink": lambda x: x[2, :, 1],
    "shrink_negative": lambda x: x[:, -1],
    "new_axis": lambda x: x[:, None, 1:4, None],
    "ellipsis_front": lambda x: x[..., 2],
    "ellipsis_middle": lambda x: x[1, ..., ::2],
    "ellipsis_of_nothing": lambda x: x[1:3, :, ..., 0:2],
    "all_masks": lambda x: x[None, 3:, ..., 1, None, ::2],
    "bounds_outside": lambda x: x[-99:99, 2:99],
}
for name, cut in STRIDED.items():
    @case(f"strided_slice_{name}", EXACT, cut=cut)
    def strided(b, cut):
        """StridedSlice with the masks that a Python slice of this shape sets."""
        return tf.identity(cut(b.input(5, 7, 3, 11) if cut is not STRIDED["ellipsis_of_nothing"] else b.input(5, 7, 3)),
                           name="y")


@case("strided_slice_ignored_masked_bounds", EXACT)
def strided_masked(b):
    """Bounds under a mask mean nothing, whatever they hold."""
    return raw.StridedSlice(input=b.input(5, 7, 3), begin=tf.constant([99, 2]), end=tf.constant([-99, 77]),
                            strides=tf.constant([1, 2]), begin_mask=1, end_mask=3, name="y")


@case("gather_v1", EXACT)
def gather_v1(b):
    """Gather rows by constant indices of rank 2."""
    return raw.Gather(params=b.input(7, 3, 5), indices=tf.constant([[6, 0, 3], [3, 1, 1]]), name="y")


@case("gather_v2", EXACT, axis=2)
@case("gather_v2_negative_axis", EXACT, axis=-1)
def gather_v2(b, axis):
    """GatherV2 along an axis: channels in another order."""
    x = b.input(2, 3, 5, 7)
    return raw.GatherV2(params=x, indices=tf.constant([4, 0, 2, 2]), axis=tf.constant(axis), name="y")


@case("gather_fed_indices", EXACT)
def gather_fed(b):
    """Rows of a constant table by fed indices, as an embedding does."""
    ids = b.feed("ids", [[3, 0, 6], [5, 5, 1]])
    ids = tf.cast(ids, tf.int32) if ids.dtype != tf.int32 else ids
    return raw.GatherV2(params=b.const(7, 5), indices=ids, axis=tf.constant(0), name="y")


@case("gather_nd", EXACT)
def gather_nd(b):
    """GatherNd by constant index pairs."""
    return raw.GatherNd(params=b.input(3, 5, 7), indices=tf.constant([[2, 0], [1, 4], [0, 0], [2, 3]]), name="y")


@case("tile", EXACT)
def tile(b):
    """Tile repeats whole axes."""
    return raw.Tile(input=b.input(2, 3, 5), multiples=tf.constant([1, 3, 2]), name="y")


@case("transpose", EXACT, order=(0, 3, 1, 2))
@case("transpose_back", EXACT, order=(0, 2, 3, 1))
@case("transpose_all", EXACT, order=(3, 0, 2, 1))
@case("transpose_batch_moves", EXACT, order=(1, 0, 2, 3))
def transpose(b, order):
    """Transpose by a constant permutation."""
    return raw.Transpose(x=b.input(2, 3, 5, 7), perm=tf.constant(order), name="y")


@case("transpose_reversed_by_rank", EXACT)
def transpose_by_rank(b):
    """The permutation is (rank - 1) - Range(rank), as tf.transpose once wrote it."""
    x = b.input(2, 3, 5)
    rank = raw.Rank(input=x)
    order = raw.Sub(x=raw.Sub(x=rank, y=tf.constant(1)),
                    y=raw.Range(start=tf.constant(0), limit=rank, delta=tf.constant(1)))
    return raw.Transpose(x=x, perm=order, name="y")


@case("expand_dims", EXACT, axis=1)
@case("expand_dims_end", EXACT, axis=-1)
@case("expand_dims_front", EXACT, axis=-3)
def expand_dims(b, axis):
    """ExpandDims; negative axes count from the result's end."""
    return raw.ExpandDims(input=b.input(3, 5), axis=tf.constant(axis), name="y")


@case("squeeze_all", EXACT, axes=[])
@case("squeeze_some", EXACT, axes=[1])
@case("squeeze_negative", EXACT, axes=[-1, 1])
def squeeze(b, axes):
    """Squeeze of named axes, or of every axis of size one."""
    return raw.Squeeze(input=b.input(3, 1, 5, 1), axis=axes, name="y")


@case("squeeze_scalar_result", EXACT)
def squeeze_scalar(b):
    """Everything squeezed leaves a scalar."""
    return raw.Squeeze(input=b.input(1, 1, 1), axis=[], name="y")


@case("reshape", EXACT, shape=(5, 6, 7))
@case("reshape_rest", EXACT, shape=(3, -1, 2))
@case("reshape_flat", EXACT, shape=(-1,))
def reshape(b, shape):
    """Reshape; -1 is what is left."""
    return raw.Reshape(tensor=b.input(2, 3, 5, 7), shape=tf.constant(shape), name="y")


@case("reshape_int64", EXACT)
def reshape_int64(b):
    """A shape of int64."""
    return raw.Reshape(tensor=b.input(2, 3, 5), shape=tf.constant([5, -1], tf.int64), name="y")


@case("flatten_keras", EXACT)
def flatten_keras(b):
    """Flatten as Keras wrote it: Shape, StridedSlice, Prod, Pack [-1, n], Reshape."""
    x = b.input(1, 3, 5, 2, known=[None, 3, 5, 2])
    rest = tf.strided_slice(raw.Shape(input=x), [1], [0], end_mask=1)
    size = raw.Prod(input=rest, axis=tf.constant([0]))
    return raw.Reshape(tensor=x, shape=raw.Pack(values=[tf.constant(-1), size]), name="y")


@case("flatten_slim", EXACT)
def flatten_slim(b):
    """Flatten as slim wrote it: Shape, Slice twice, Prod, ExpandDims, ConcatV2, Reshape."""
    x = b.input(1, 3, 5, 2, known=[None, 3, 5, 2])
    shape = raw.Shape(input=x)
    batch = raw.Slice(input=shape, begin=tf.constant([0]), size=tf.constant([1]))
    rest = raw.Slice(input=shape, begin=tf.constant([1]), size=tf.constant([3]))
    flat = raw.ExpandDims(input=raw.Prod(input=rest, axis=tf.constant([0])), axis=tf.constant(0))
    return raw.Reshape(tensor=x, shape=raw.ConcatV2(values=[batch, flat], axis=tf.constant(0)), name="y")


@case("flatten_pack_batch", EXACT)
def flatten_pack(b):
    """Flatten as Keras 2.2 wrote it: Pack [shape[0], -1]."""
    x = b.input(1, 3, 5, 2, known=[None, 3, 5, 2])
    return raw.Reshape(tensor=x, shape=raw.Pack(values=[tf.shape(x)[0], tf.constant(-1)]), name="y")


@case("shape_of_reshaped", EXACT)
def shape_of(b):
    """Reshape to the shape of another value, with int64 Shape."""
    x, y = b.input(6, 5), b.input(2, 3, 5, name="y")
    return tf.add(raw.Reshape(tensor=x, shape=raw.Shape(input=y, out_type=tf.int64)), y, name="z")


@case("size_and_rank", EXACT)
def size_and_rank(b):
    """Size and Rank take part in a shape."""
    x = b.input(2, 3, 5)
    return raw.Reshape(tensor=x, shape=raw.Pack(values=[raw.FloorDiv(x=raw.Size(input=x), y=tf.constant(6)),
                                                        raw.Mul(x=raw.Rank(input=x), y=tf.constant(2))]), name="y")


@case("range_added", EXACT)
def range_added(b):
    """Range of int32 and of float, added to the input."""
    x = b.input(3, 5)
    whole = tf.cast(raw.Range(start=tf.constant(2), limit=tf.constant(12), delta=tf.constant(2)), tf.float32)
    parts = raw.Range(start=tf.constant(3.0), limit=tf.constant(0.0), delta=tf.constant(-1.25))
    return raw.Add(x=raw.Mul(x=x, y=whole), y=raw.ExpandDims(input=parts, axis=tf.constant(1)), name="y")


@case("fill_and_likes", EXACT)
def fill(b):
    """Fill by a computed shape, ZerosLike, OnesLike."""
    x = b.input(3, 5)
    y = raw.Fill(dims=raw.Shape(input=x), value=tf.constant(0.75)) * x
    return tf.add(y - raw.OnesLike(x=x), raw.ZerosLike(x=x), name="y")


@case("broadcast_to", EXACT)
def broadcast_to(b):
    """BroadcastTo of one row to many."""
    return raw.BroadcastTo(input=b.input(3, 1, 5), shape=tf.constant([2, 3, 7, 5]), name="y")


@case("reverse_v2", EXACT)
def reverse(b):
    """ReverseV2 along two axes, one negative."""
    return raw.ReverseV2(tensor=b.input(2, 3, 5, 7), axis=tf.constant([1, -1]), name="y")


@case("channel_shuffle", EXACT)
def channel_shuffle(b):
    """ShuffleNet's Reshape, Transpose, Reshape."""
    x = tf.reshape(b.input(2, 3, 5, 6), [2, 3, 5, 2, 3])
    return tf.reshape(tf.transpose(x, [0, 1, 2, 4, 3]), [2, 3, 5, 6], name="y")


@case("one_hot", EXACT)
def one_hot(b):
    """OneHot with on and off values along the last axis."""
    ids = tf.cast(raw.Floor(x=b.input(2, 5, low=0, high=6.99)), tf.int32)
    return raw.OneHot(indices=ids, depth=tf.constant(7), on_value=tf.constant(0.9), off_value=tf.constant(-0.1),
                      axis=-1, name="y")


@case("top_k", EXACT)
def top_k(b):
    """TopKV2: values in falling order, and their places."""
    values, places = raw.TopKV2(input=b.input(3, 7), k=tf.constant(3), sorted=True)
    return [raw.Identity(input=values, name="values"), tf.cast(places, tf.float32, name="places")]
