"""Cases of the inference view: dropout, predicates, defaults, preprocessing prefixes, unrolled recurrences."""

import io

import numpy
from PIL import Image

from cases import EXACT, LIBRARY, SUMS, case
from graphs import Writer, tf

raw = tf.raw_ops
tf1 = tf.compat.v1


def dropout_chain(x, keep):
    """tf.nn.dropout as it was frozen in 2016: RealDiv, Shape, RandomUniform, Add, Floor, Mul."""
    random = raw.RandomUniform(shape=raw.Shape(input=x), dtype=tf.float32, seed=3, name="random_uniform")
    return raw.Mul(x=raw.RealDiv(x=x, y=keep), y=raw.Floor(x=raw.Add(x=random, y=keep)), name="dropout/mul")


@case("placeholder_with_default", EXACT)
def with_default(b):
    """PlaceholderWithDefault in the middle: nothing is fed, the default passes."""
    x = raw.Relu(features=b.input(3, 7))
    return raw.Neg(x=raw.PlaceholderWithDefault(input=x, shape=[None, 7], name="middle"), name="y")


@case("placeholder_with_default_scalar", EXACT)
def with_default_scalar(b):
    """A scalar with a constant default, as keep_prob or a learning phase is."""
    scale = raw.PlaceholderWithDefault(input=tf.constant(0.75), shape=[], name="scale")
    return raw.Mul(x=b.input(3, 7), y=scale, name="y")


@case("dropout_keep_prob_fed", EXACT)
def dropout_fed(b):
    """A RandomUniform and Floor chain whose keep_prob is a placeholder fed with one."""
    keep = b.feed("keep_prob", numpy.float32(1))
    return raw.Neg(x=dropout_chain(raw.Relu(features=b.input(3, 7)), keep), name="y")


@case("dropout_keep_prob_one", EXACT)
def dropout_one(b):
    """The same chain with a constant keep_prob of one."""
    return raw.Neg(x=dropout_chain(raw.Relu(features=b.input(3, 7)), tf.constant(1.0)), name="y")


@case("dropout_switch_constant", EXACT)
def dropout_switch(b):
    """Dropout behind Switch and Merge with a constant false predicate, as slim and Keras freeze it."""
    x = raw.Relu(features=b.input(3, 7))
    training = tf.constant(False, name="is_training")
    dropped = dropout_chain(raw.Switch(data=x, pred=training)[1], tf.constant(0.5))
    kept = raw.Identity(input=raw.Switch(data=x, pred=training)[0])
    return raw.Neg(x=raw.Merge(inputs=[kept, dropped])[0], name="y")


@case("dropout_switch_fed", EXACT)
def dropout_switch_fed(b):
    """The predicate is a bool placeholder, is_training, fed with false."""
    x = raw.Relu(features=b.input(3, 7))
    training = b.feed("is_training", numpy.bool_(False))
    dropped = dropout_chain(raw.Switch(data=x, pred=training)[1], tf.constant(0.5))
    kept = raw.Identity(input=raw.Switch(data=x, pred=training)[0])
    return raw.Neg(x=raw.Merge(inputs=[kept, dropped])[0], name="y")


@case("dropout_switch_default", EXACT)
def dropout_switch_default(b):
    """The predicate is a PlaceholderWithDefault of false, negated and negated again."""
    x = raw.Relu(features=b.input(3, 7))
    training = raw.PlaceholderWithDefault(input=tf.constant(False), shape=[], name="keras_learning_phase")
    training = raw.LogicalNot(x=raw.LogicalNot(x=training))
    dropped = dropout_chain(raw.Switch(data=x, pred=training)[1], tf.constant(0.5))
    kept = raw.Identity(input=raw.Switch(data=x, pred=training)[0])
    return raw.Neg(x=raw.Merge(inputs=[kept, dropped])[0], name="y")


@case("dropout_select_mask", EXACT)
def dropout_modern(b):
    """tf.nn.dropout of 2019: GreaterEqual of RandomUniform, Cast, Mul, Mul, with a rate of zero."""
    x = raw.Relu(features=b.input(3, 7))
    random = raw.RandomUniform(shape=raw.Shape(input=x), dtype=tf.float32, seed=3)
    mask = raw.Cast(x=raw.GreaterEqual(x=random, y=tf.constant(0.0)), DstT=tf.float32)
    return raw.Neg(x=raw.Mul(x=raw.Mul(x=x, y=tf.constant(1.0)), y=mask), name="y")


@case("switch_constant_true", EXACT)
def switch_true(b):
    """A constant true predicate takes the other branch."""
    x = b.input(3, 7)
    pred = tf.constant(True, name="pred")
    off, on = raw.Switch(data=x, pred=pred)
    return raw.Mul(x=raw.Merge(inputs=[raw.Neg(x=off), raw.Mul(x=on, y=tf.constant(3.0))])[0], y=tf.constant(0.5),
                   name="y")


@case("refswitch_as_identity", EXACT)
def switch_comparison(b):
    """The predicate is computed from constants: Less(1, 2)."""
    off, on = raw.Switch(data=b.input(3, 7), pred=raw.Less(x=tf.constant(1), y=tf.constant(2)))
    return raw.Merge(inputs=[raw.Neg(x=off), raw.Abs(x=on)], name="y")[0]


@case("inception_2015_prefix", SUMS)
def inception_prefix(b):
    """DecodeJpeg, Cast, ExpandDims, ResizeBilinear, Sub, Mul before the network; the value of `Mul` is fed."""
    picture = io.BytesIO()
    rng = numpy.random.default_rng(5)
    Image.fromarray(rng.integers(0, 256, (7, 5, 3)).astype(numpy.uint8)).save(picture, "JPEG")
    contents = tf.constant(picture.getvalue(), name="DecodeJpeg/contents")
    x = raw.DecodeJpeg(contents=contents, channels=3, name="DecodeJpeg")
    x = raw.ExpandDims(input=raw.Cast(x=x, DstT=tf.float32, name="Cast"), axis=tf.constant(0, name="ExpandDims/dim"),
                       name="ExpandDims")
    x = raw.ResizeBilinear(images=x, size=tf.constant([11, 13], name="ResizeBilinear/size"), name="ResizeBilinear")
    x = raw.Sub(x=x, y=tf.constant(128.0, name="Sub/y"), name="Sub")
    x = raw.Mul(x=x, y=tf.constant(0.0078125, name="Mul/y"), name="Mul")
    y = raw.Conv2D(input=x, filter=b.const(3, 3, 3, 5), strides=[1, 2, 2, 1], padding="VALID", name="conv")
    y = raw.Relu(features=raw.BiasAdd(value=y, bias=b.const(5)), name="y")
    b.feeds["Mul"] = b.noise(1, 11, 13, 3)
    return y


@case("decode_jpeg_placeholder_prefix", SUMS)
def jpeg_placeholder(b):
    """The same with a string placeholder and Div, and a uint8 cast by Cast; the value of `Div` is fed."""
    x = raw.DecodeJpeg(contents=tf1.placeholder(tf.string, [], name="input_jpeg"), channels=3)
    x = raw.ExpandDims(input=raw.Cast(x=x, DstT=tf.float32), axis=tf.constant(0))
    x = raw.ResizeBilinear(images=x, size=tf.constant([7, 11]))
    x = raw.RealDiv(x=raw.Sub(x=x, y=tf.constant([127.5, 120.0, 110.0])), y=tf.constant(127.5), name="Div")
    y = raw.Conv2D(input=x, filter=b.const(3, 3, 3, 5), strides=[1, 1, 1, 1], padding="SAME", name="y")
    b.feeds["Div"] = b.noise(1, 7, 11, 3)
    return y


@case("hub_prefix", SUMS)
def hub_prefix(b):
    """TF-Hub modules take 0...1 and begin with Mul(x, 2), Sub(x, 1)."""
    x = b.input(1, 7, 11, 3, low=0, high=1, name="Placeholder")
    x = raw.Sub(x=raw.Mul(x=x, y=tf.constant(2.0), name="hub_input/Mul"), y=tf.constant(1.0), name="hub_input/Sub")
    x = raw.Conv2D(input=x, filter=b.const(3, 3, 3, 5), strides=[1, 2, 2, 1], padding="SAME")
    return raw.Relu6(features=raw.BiasAdd(value=x, bias=b.const(5)), name="y")


@case("bytes_prefix", SUMS)
def bytes_prefix(b):
    """A uint8 placeholder, Cast, and an affine with one mean a channel."""
    x = b.input(1, 7, 11, 3, low=0, high=256, dtype=tf.uint8, name="image")
    x = raw.Sub(x=raw.Cast(x=x, DstT=tf.float32), y=tf.constant([123.68, 116.78, 103.94]))
    x = raw.Mul(x=x, y=tf.constant(0.017))
    return raw.Conv2D(input=x, filter=b.const(3, 3, 3, 5), strides=[1, 2, 2, 1], padding="SAME", name="y")


@case("vgg_prefix_split_bgr", SUMS)
def vgg_prefix(b):
    """The VGG of 2016: times 255, Split into red, green and blue, means subtracted, ConcatV2 as BGR."""
    x = raw.Mul(x=b.input(1, 5, 7, 3, low=0, high=1, name="rgb"), y=tf.constant(255.0))
    red, green, blue = raw.Split(axis=tf.constant(3), value=x, num_split=3)
    x = raw.ConcatV2(values=[blue - 103.939, green - 116.779, red - 123.68], axis=tf.constant(3))
    return raw.Conv2D(input=x, filter=b.const(3, 3, 3, 2), strides=[1, 1, 1, 1], padding="SAME", name="y")


def lstm_step(b, x, c, h, units, forget=1.0):
    """BasicLSTMCell: ConcatV2, MatMul, BiasAdd, Split i j f o, and the gates."""
    width = x.shape.as_list()[-1] + units
    z = raw.ConcatV2(values=[x, h], axis=tf.constant(1))
    z = raw.BiasAdd(value=raw.MatMul(a=z, b=b.kernel), bias=b.bias)
    i, j, f, o = raw.Split(axis=tf.constant(1), value=z, num_split=4)
    c = raw.Add(x=raw.Mul(x=c, y=raw.Sigmoid(x=raw.Add(x=f, y=tf.constant(forget)))),
                y=raw.Mul(x=raw.Sigmoid(x=i), y=raw.Tanh(x=j)))
    return c, raw.Mul(x=raw.Tanh(x=c), y=raw.Sigmoid(x=o))


@case("lstm_step", LIBRARY)
def lstm_one(b):
    """One BasicLSTMCell step with fed state."""
    b.kernel, b.bias = b.const(8, 12), b.const(12)
    c, h = lstm_step(b, b.input(2, 5), b.input(2, 3, name="c"), b.input(2, 3, name="h"), 3)
    return [raw.Identity(input=c, name="c_new"), raw.Identity(input=h, name="h_new")]


@case("lstm_unrolled", LIBRARY)
def lstm_unrolled(b):
    """Three unrolled steps over an Unpacked sequence from a zero state, then a dense layer and Softmax."""
    b.kernel, b.bias = b.const(8, 12), b.const(12)
    steps = raw.Unpack(value=b.input(2, 3, 5), num=3, axis=1)
    zeros = raw.Fill(dims=tf.constant([2, 3]), value=tf.constant(0.0))
    c, h = zeros, zeros
    for step in steps:
        c, h = lstm_step(b, step, c, h, 3)
    return raw.Softmax(logits=raw.Add(x=raw.MatMul(a=h, b=b.const(3, 2)), y=b.const(2)), name="final_result")


@case("gru_step", LIBRARY)
def gru(b):
    """One GRUCell step."""
    x, h = b.input(2, 5), b.input(2, 3, name="h")
    gates = raw.Sigmoid(x=raw.BiasAdd(value=raw.MatMul(a=tf.concat([x, h], 1), b=b.const(8, 6)), bias=b.const(6)))
    r, u = raw.Split(axis=tf.constant(1), value=gates, num_split=2)
    candidate = raw.Tanh(x=raw.BiasAdd(value=raw.MatMul(a=tf.concat([x, r * h], 1), b=b.const(8, 3)), bias=b.const(3)))
    return raw.Add(x=u * h, y=raw.Mul(x=raw.Sub(x=tf.constant(1.0), y=u), y=candidate), name="h_new")


@case("training_sinks", LIBRARY)
def training_sinks(b):
    """A loss with labels hangs beside the result; only `final_result` is asked for."""
    x = raw.Add(x=raw.MatMul(a=b.input(3, 7), b=b.const(7, 2)), y=b.const(2))
    y = raw.Softmax(logits=x, name="final_result")
    labels = b.feed("labels", numpy.float32([[0, 1], [1, 0], [0, 1]]))
    raw.Mean(input=raw.Neg(x=tf.reduce_sum(labels * tf.math.log(y), 1)), axis=tf.constant([0]), name="cross_entropy")
    raw.Mean(input=tf.cast(raw.Equal(x=tf.argmax(y, 1), y=tf.argmax(labels, 1)), tf.float32), axis=tf.constant([0]),
             name="accuracy")
    return y


@case("unknown_height_and_width", SUMS)
def unknown_pixels(b):
    """Batch, height and width of the placeholder are unknown: whoever imports must be told."""
    x = raw.Conv2D(input=b.input(1, 7, 11, 3, known=[None, None, None, 3]), filter=b.const(3, 3, 3, 5),
                   strides=[1, 2, 2, 1], padding="SAME")
    return raw.Mean(input=raw.Relu(features=x), axis=tf.constant([1, 2]), name="y")


@case("unknown_rank", SUMS)
def unknown_rank(b):
    """A placeholder that declares no shape at all."""
    x = b.feed("x", b.noise(1, 7, 11, 3), known=tf.TensorShape(None))
    return raw.Relu(features=raw.Conv2D(input=x, filter=b.const(3, 3, 3, 5), strides=[1, 1, 1, 1], padding="VALID"),
                    name="y")
