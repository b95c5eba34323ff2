"""Small whole networks in the shapes that people froze."""

import numpy

from case_norms import decomposed, fused, moments
from case_spellings import conv, dense, depthwise
from cases import LIBRARY, case
from graphs import tf

raw = tf.raw_ops


@case("network_retrain_mobilenet", LIBRARY)
def retrain_mobilenet(b):
    """retrain.py's MobileNet with two blocks: decomposed batch norm, two affine layers, final_result."""
    x = b.input(1, 16, 16, 3, name="input")
    x = raw.Relu6(features=decomposed(conv(b, x, 8, stride=2), moments(b, 8)))
    for wide, stride in ((16, 1), (32, 2)):
        x = raw.Relu6(features=decomposed(depthwise(b, x, stride=stride), moments(b, x.shape[3])))
        x = raw.Relu6(features=decomposed(conv(b, x, wide, size=1), moments(b, wide)))
    x = raw.AvgPool(value=x, ksize=[1, 4, 4, 1], strides=[1, 2, 2, 1], padding="VALID")
    x = raw.Squeeze(input=raw.BiasAdd(value=conv(b, x, 41, size=1), bias=b.const(41)), axis=[1, 2])
    x = raw.Reshape(tensor=x, shape=tf.constant([-1, 41]), name="MobilenetV1/Predictions/Reshape")
    x = raw.PlaceholderWithDefault(input=x, shape=[None, 41], name="input/BottleneckInputPlaceholder")
    x = raw.Add(x=dense(b, x, 2), y=b.const(2), name="final_training_ops/Wx_plus_b/add")
    return raw.Softmax(logits=x, name="final_result")


@case("network_inception_block", LIBRARY)
def inception_block(b):
    """Four branches and ConcatV2, pooling with SAME padding among them, then pool_3/_reshape and softmax."""
    x = b.input(1, 9, 9, 3, low=-1, high=1, name="Mul")
    x = raw.Relu(features=fused(conv(b, x, 5, stride=2, padding="VALID"), moments(b, 5)))
    branch = lambda y, out, size: raw.Relu(features=fused(conv(b, y, out, size=size), moments(b, out)))
    parts = [branch(x, 3, 1), branch(branch(x, 2, 1), 3, 5), branch(branch(branch(x, 2, 1), 3, 3), 3, 3),
             branch(raw.AvgPool(value=x, ksize=[1, 3, 3, 1], strides=[1, 1, 1, 1], padding="SAME"), 2, 1)]
    x = raw.ConcatV2(values=parts, axis=tf.constant(3), name="mixed")
    x = raw.AvgPool(value=x, ksize=[1, 4, 4, 1], strides=[1, 1, 1, 1], padding="VALID", name="pool_3")
    x = raw.Reshape(tensor=x, shape=tf.constant([1, 11]), name="pool_3/_reshape")
    return raw.Softmax(logits=raw.Add(x=dense(b, x, 5), y=b.const(5)), name="softmax")


@case("network_mnist", LIBRARY)
def mnist(b):
    """The tutorial's network: Reshape to a picture, two 5x5 convolutions with pools, dense, dropout by keep_prob."""
    x = raw.Reshape(tensor=b.input(1, 64, low=0, high=1, known=[None, 64]), shape=tf.constant([-1, 8, 8, 1]))
    for out in (3, 5):
        x = raw.Relu(features=raw.Add(x=conv(b, x, out, size=5), y=b.const(out)))
        x = raw.MaxPool(input=x, ksize=[1, 2, 2, 1], strides=[1, 2, 2, 1], padding="SAME")
    x = raw.Reshape(tensor=x, shape=tf.constant([-1, 20]))
    x = raw.Relu(features=raw.Add(x=dense(b, x, 11), y=b.const(11)))
    keep = b.feed("keep_prob", numpy.float32(1))
    random = raw.RandomUniform(shape=raw.Shape(input=x), dtype=tf.float32, seed=3)
    x = raw.Mul(x=raw.RealDiv(x=x, y=keep), y=raw.Floor(x=raw.Add(x=random, y=keep)))
    return raw.Softmax(logits=raw.Add(x=dense(b, x, 7), y=b.const(7)), name="y")


@case("network_keras", LIBRARY)
def keras(b):
    """A frozen Keras model: unknown batch, Pad, FusedBatchNormV3, Relu6 as clip, Mean, dense, Softmax."""
    x = b.input(1, 9, 7, 3, name="input_1", known=[None, 9, 7, 3])
    x = raw.Pad(input=x, paddings=tf.constant([[0, 0], [0, 1], [0, 1], [0, 0]]))
    x = fused(conv(b, x, 5, stride=2, padding="VALID"), moments(b, 5))
    x = raw.Minimum(x=raw.Relu(features=x), y=tf.constant(6.0))
    x = raw.Relu6(features=fused(depthwise(b, x), moments(b, 5)))
    x = raw.Mean(input=x, axis=tf.constant([1, 2]))
    x = raw.Reshape(tensor=x, shape=raw.Pack(values=[tf.shape(x)[0], tf.constant(1), tf.constant(1), tf.constant(5)]))
    x = raw.BiasAdd(value=conv(b, x, 3, size=1), bias=b.const(3))
    x = raw.Reshape(tensor=x, shape=raw.Pack(values=[tf.shape(x)[0], tf.constant(3)]))
    return raw.Softmax(logits=x, name="predictions/Softmax")


@case("network_unet", LIBRARY)
def unet(b):
    """Down, up by transposed convolution, skip by ConcatV2, Sigmoid mask."""
    x = b.input(1, 8, 12, 3)
    top = raw.Relu(features=raw.BiasAdd(value=conv(b, x, 5), bias=b.const(5)))
    down = raw.MaxPool(input=top, ksize=[1, 2, 2, 1], strides=[1, 2, 2, 1], padding="VALID")
    low = raw.Relu(features=fused(conv(b, down, 7), moments(b, 7)))
    up = raw.Conv2DBackpropInput(input_sizes=tf.constant([1, 8, 12, 5]), filter=b.const(2, 2, 5, 7), out_backprop=low,
                                 strides=[1, 2, 2, 1], padding="SAME")
    x = raw.ConcatV2(values=[top, raw.BiasAdd(value=up, bias=b.const(5))], axis=tf.constant(3))
    return raw.Sigmoid(x=raw.BiasAdd(value=conv(b, x, 1, size=1), bias=b.const(1)), name="y")


@case("network_style_transfer", LIBRARY)
def style(b):
    """MirrorPad, convolution, instance norm from moments, resize by two, Sigmoid: instance norm is not a batch norm."""
    x = raw.MirrorPad(input=b.input(1, 5, 7, 3), paddings=tf.constant([[0, 0], [1, 1], [1, 1], [0, 0]]),
                      mode="REFLECT")
    x = conv(b, x, 5, padding="VALID")
    mean = raw.Mean(input=x, axis=tf.constant([1, 2]), keep_dims=True)
    variance = raw.Mean(input=raw.SquaredDifference(x=x, y=mean), axis=tf.constant([1, 2]), keep_dims=True)
    scale = raw.Mul(x=raw.Rsqrt(x=raw.Add(x=variance, y=tf.constant(0.001))), y=b.const(5, low=0.5, high=1.5))
    x = raw.Add(x=raw.Mul(x=x, y=scale), y=raw.Sub(x=b.const(5), y=raw.Mul(x=mean, y=scale)))
    x = raw.ResizeNearestNeighbor(images=raw.Relu(features=x), size=tf.constant([10, 14]))
    x = raw.Sigmoid(x=raw.BiasAdd(value=conv(b, x, 3), bias=b.const(3)))
    return raw.Mul(x=x, y=tf.constant(255.0), name="y")
