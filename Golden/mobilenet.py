"""MobileNet v1 0.25 at 128 px: trained from scratch, then frozen under the node names that retrain.py gives.

`train` uses batch statistics and keeps moving averages; `freeze` writes the inference graph with batch norm
decomposed into Add, Rsqrt, Mul, Mul, Sub, Add, as checkpoints of 2017 have it; `weights_of` reads the
weights back from such a graph, so that everything but the training itself can be made again from it.
"""

import numpy

from graphs import Writer, tf, tf1

SIDE, DEPTH, LOGITS, EPSILON = 128, 0.25, 1001, 0.001
#: (stride, output channels at depth 1.0) of the thirteen depthwise-separable blocks.
BLOCKS = ((1, 64), (2, 128), (1, 128), (2, 256), (1, 256), (2, 512), (1, 512), (1, 512), (1, 512), (1, 512),
          (1, 512), (2, 1024), (1, 1024))


def layers():
    """(scope, kind, stride, filter shape) of every convolution that has a batch norm, in order."""
    channels = int(32 * DEPTH)
    result = [("Conv2d_0", "full", 2, (3, 3, 3, channels))]
    for index, (stride, wide) in enumerate(BLOCKS, 1):
        result.append((f"Conv2d_{index}_depthwise", "depthwise", stride, (3, 3, channels, 1)))
        result.append((f"Conv2d_{index}_pointwise", "full", 1, (1, 1, channels, int(wide * DEPTH))))
        channels = int(wide * DEPTH)
    return result


def variable_names(scope, kind):
    base = f"MobilenetV1/{scope}"
    return (f"{base}/depthwise_weights" if kind == "depthwise" else f"{base}/weights",
            f"{base}/BatchNorm/gamma", f"{base}/BatchNorm/beta",
            f"{base}/BatchNorm/moving_mean", f"{base}/BatchNorm/moving_variance")


HEAD = {"MobilenetV1/Logits/Conv2d_1c_1x1/weights": (1, 1, 256, LOGITS),
        "MobilenetV1/Logits/Conv2d_1c_1x1/biases": (LOGITS,),
        "final_training_ops/weights/final_weights": (LOGITS, 2),
        "final_training_ops/biases/final_biases": (2,)}


def initial_weights(seed):
    rng = numpy.random.default_rng(seed)
    weights = {}
    for scope, kind, _, shape in layers():
        w, gamma, beta, mean, variance = variable_names(scope, kind)
        fan = shape[0] * shape[1] * (1 if kind == "depthwise" else shape[2])
        channels = shape[2] if kind == "depthwise" else shape[3]
        weights[w] = rng.normal(0, (2 / fan) ** 0.5, shape)
        weights[gamma], weights[beta] = numpy.ones(channels), numpy.zeros(channels)
        weights[mean], weights[variance] = numpy.zeros(channels), numpy.ones(channels)
    for name, shape in HEAD.items():
        weights[name] = rng.normal(0, 0.05, shape) if len(shape) > 1 else numpy.zeros(shape)
    return {name: value.astype(numpy.float32) for name, value in weights.items()}


def train(pictures, kinds, labels, seed, steps, halved, batch=32, rate=0.004, report=print):
    """Trains on uint8 pictures [n,128,128,3]; returns numpy weights by variable name.

    Two losses: the 1001-wide layer learns the kind of scene, as an ImageNet network learns classes, and the
    layer on top of it learns `labels`. The first `halved` steps see pictures of half the size, which takes a
    quarter of the time.
    """
    tf.config.experimental.enable_op_determinism()
    tf.random.set_seed(seed)
    weights = {name: tf.Variable(value, name=name) for name, value in initial_weights(seed).items()}
    moving = [name for name in weights if "/moving_" in name]
    learned = [name for name in weights if name not in moving]
    first = [tf.Variable(tf.zeros_like(weights[name])) for name in learned]
    second = [tf.Variable(tf.zeros_like(weights[name])) for name in learned]

    def forward(x, decay):
        for scope, kind, stride, _ in layers():
            w, gamma, beta, mean, variance = variable_names(scope, kind)
            convolve = tf.nn.depthwise_conv2d if kind == "depthwise" else tf.nn.conv2d
            x = convolve(x, weights[w], [1, stride, stride, 1], "SAME")
            m, v = tf.nn.moments(x, [0, 1, 2])
            weights[mean].assign(decay * weights[mean] + (1 - decay) * m)
            weights[variance].assign(decay * weights[variance] + (1 - decay) * v)
            x = tf.nn.relu6(tf.nn.batch_normalization(x, m, v, weights[beta], weights[gamma], EPSILON))
        pooled = tf.reduce_mean(x, [1, 2])
        logits = pooled @ weights["MobilenetV1/Logits/Conv2d_1c_1x1/weights"][0, 0] \
            + weights["MobilenetV1/Logits/Conv2d_1c_1x1/biases"]
        final = logits @ weights["final_training_ops/weights/final_weights"] \
            + weights["final_training_ops/biases/final_biases"]
        return logits, final

    @tf.function
    def step(x, kind, label, rate, decay, count):
        with tf.GradientTape() as tape:
            logits, final = forward(x, decay)
            smooth = 0.98 * tf.one_hot(label, 2) + 0.01
            loss = 0.5 * tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(kind, logits)) \
                + tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits(smooth, final))
            penalty = tf.add_n([tf.nn.l2_loss(weights[n]) for n in learned if n.endswith("weights")])
            total = loss + 4e-5 * penalty
        for name, slope, m, v in zip(learned, tape.gradient(total, [weights[n] for n in learned]), first, second):
            m.assign(0.9 * m + 0.1 * slope)
            v.assign(0.999 * v + 0.001 * slope * slope)
            weights[name].assign_sub(
                rate * (m / (1 - 0.9 ** count)) / (tf.sqrt(v / (1 - 0.999 ** count)) + 1e-7))
        return loss, tf.reduce_mean(tf.cast(tf.argmax(final, 1, tf.int32) == label, tf.float32))

    rng = numpy.random.default_rng([seed, 1])
    order = numpy.empty(0, numpy.int64)
    for index in range(steps):
        if len(order) < batch:
            order = numpy.concatenate([order, rng.permutation(len(pictures))])
        chosen, order = order[:batch], order[batch:]
        x = (pictures[chosen].astype(numpy.float32) - 127.5) / 127.5
        mirrored = rng.random(batch) < 0.5
        x[mirrored] = x[mirrored, :, ::-1]
        x = x * rng.uniform(0.8, 1.2, (batch, 1, 1, 1)) + rng.uniform(-0.15, 0.15, (batch, 1, 1, 3))
        x = numpy.clip(x, -1, 1).astype(numpy.float32)
        if index < halved:
            x = x.reshape(batch, SIDE // 2, 2, SIDE // 2, 2, 3).mean((2, 4))
        progress = index / steps
        # A linear start, then a cosine; the averages slow down at the end, when the weights hardly move.
        now = rate * min(1, (index + 1) / 100) * (0.5 + 0.5 * numpy.cos(numpy.pi * progress)) + 1e-6
        decay = 0.9 if progress < 0.8 else 0.97 if progress < 0.9 else 0.99
        loss, hits = step(tf.constant(x), kinds[chosen], labels[chosen], tf.constant(now, tf.float32),
                          tf.constant(decay, tf.float32), tf.constant(index + 1, tf.float32))
        if index % 50 == 0 or index == steps - 1:
            report(f"step {index:5d}  loss {float(loss):.4f}  batch accuracy {float(hits):.3f}", flush=True)
    return {name: value.numpy() for name, value in weights.items()}


def freeze(weights):
    """The inference graph as retrain.py would have frozen it."""
    w = Writer()
    f = tf.float32

    def stored(name):
        w.constant(name, weights[name])
        return w.node("Identity", name + "/read", [name], T=f)

    def normalise(scope, x, names):
        gamma, beta, mean, variance = [stored(n) for n in names]
        base = f"MobilenetV1/MobilenetV1/{scope}/BatchNorm/batchnorm"
        epsilon = w.constant(base + "/add/y", numpy.float32(EPSILON))
        t = w.node("Add", base + "/add", [variance, epsilon], T=f)
        t = w.node("Rsqrt", base + "/Rsqrt", [t], T=f)
        scale = w.node("Mul", base + "/mul", [t, gamma], T=f)
        scaled = w.node("Mul", base + "/mul_1", [x, scale], T=f)
        shift = w.node("Mul", base + "/mul_2", [mean, scale], T=f)
        shift = w.node("Sub", base + "/sub", [beta, shift], T=f)
        return w.node("Add", base + "/add_1", [scaled, shift], T=f)

    convolution = dict(T=f, padding="SAME", data_format="NHWC")
    x = w.placeholder("input", [1, SIDE, SIDE, 3])
    for scope, kind, stride, _ in layers():
        names = variable_names(scope, kind)
        kernel, base = stored(names[0]), f"MobilenetV1/MobilenetV1/{scope}"
        op, suffix, more = ("DepthwiseConv2dNative", "depthwise", {}) if kind == "depthwise" else \
            ("Conv2D", "convolution", {"use_cudnn_on_gpu": True})
        x = w.node(op, f"{base}/{suffix}", [x, kernel], strides=[1, stride, stride, 1], **convolution, **more)
        x = w.node("Relu6", base + "/Relu6", [normalise(scope, x, names[1:])], T=f)
    top = "MobilenetV1/Logits"
    side = SIDE // 32
    x = w.node("AvgPool", f"{top}/AvgPool_1a/AvgPool", [x], T=f, padding="VALID", data_format="NHWC",
               ksize=[1, side, side, 1], strides=[1, 2, 2, 1])
    x = w.node("Identity", f"{top}/Dropout_1b/Identity", [x], T=f)
    kernel, bias = stored(f"{top}/Conv2d_1c_1x1/weights"), stored(f"{top}/Conv2d_1c_1x1/biases")
    x = w.node("Conv2D", f"{top}/Conv2d_1c_1x1/convolution", [x, kernel], strides=[1, 1, 1, 1],
               use_cudnn_on_gpu=True, **convolution)
    x = w.node("BiasAdd", f"{top}/Conv2d_1c_1x1/BiasAdd", [x, bias], T=f, data_format="NHWC")
    x = w.node("Squeeze", f"{top}/SpatialSqueeze", [x], T=f, squeeze_dims=[1, 2])
    shape = w.constant("MobilenetV1/Predictions/Reshape/shape", [-1, LOGITS], numpy.int32)
    x = w.node("Reshape", "MobilenetV1/Predictions/Reshape", [x, shape], T=f, Tshape=tf.int32)
    x = w.node("PlaceholderWithDefault", "input/BottleneckInputPlaceholder", [x], dtype=f,
               shape=tf.TensorShape([None, LOGITS]))
    kernel = stored("final_training_ops/weights/final_weights")
    bias = stored("final_training_ops/biases/final_biases")
    x = w.node("MatMul", "final_training_ops/Wx_plus_b/MatMul", [x, kernel], T=f, transpose_a=False,
               transpose_b=False)
    x = w.node("Add", "final_training_ops/Wx_plus_b/add", [x, bias], T=f)
    w.node("Softmax", "final_result", [x], T=f)
    return w.graph


def weights_of(graph):
    """The weights that `freeze` stored in a graph."""
    wanted = set(HEAD)
    for scope, kind, _, _ in layers():
        wanted.update(variable_names(scope, kind))
    return {n.name: tf.make_ndarray(n.attr["value"].tensor) for n in graph.node if n.name in wanted}
