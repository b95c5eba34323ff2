"""Cases of batch normalization: every op and every spelling that frozen graphs hold."""

from cases import LIBRARY, case
from graphs import Writer, tf

raw = tf.raw_ops


def moments(b, channels):
    """gamma, beta, mean, variance as constants."""
    return (b.const(channels, low=0.5, high=1.5, name="gamma"), b.const(channels, name="beta"),
            b.const(channels, name="mean"), b.const(channels, low=0.2, high=2, name="variance"))


def decomposed(x, moments, gamma=True, epsilon=0.001, name="bn"):
    """tf.nn.batch_normalization's own spelling: Add, Rsqrt, Mul, Mul, Mul, Sub, Add."""
    g, beta, mean, variance = moments
    with tf.name_scope(name):
        scale = raw.Rsqrt(x=raw.Add(x=variance, y=tf.constant(epsilon)), name="Rsqrt")
        scale = raw.Mul(x=scale, y=g, name="mul") if gamma else scale
        shifted = raw.Sub(x=beta, y=raw.Mul(x=mean, y=scale, name="mul_2"), name="sub")
        return raw.Add(x=raw.Mul(x=x, y=scale, name="mul_1"), y=shifted, name="add_1")


def fused(x, moments, version="V3", epsilon=0.001, **more):
    """FusedBatchNorm in inference mode."""
    g, beta, mean, variance = moments
    op = getattr(raw, "FusedBatchNorm" + version)
    return op(x=x, scale=g, offset=beta, mean=mean, variance=variance, epsilon=epsilon, is_training=False, **more)[0]


@case("batchnorm_fused_v1", LIBRARY, version="")
@case("batchnorm_fused_v2", LIBRARY, version="V2")
@case("batchnorm_fused_v3", LIBRARY, version="V3")
def fused_alone(b, version):
    """FusedBatchNorm in inference mode on the input itself."""
    return raw.Relu(features=fused(b.input(2, 3, 5, 7), moments(b, 7), version), name="y")


@case("batchnorm_fused_default_epsilon", LIBRARY)
def fused_default(b):
    """The epsilon attribute is not written: TensorFlow's default is 1e-4."""
    x = b.input(2, 3, 5, 7)
    y = raw.Identity(input=fused(x, moments(b, 7), epsilon=0.0001), name="y")
    w = Writer()
    w.graph = tf.compat.v1.get_default_graph().as_graph_def()
    w.graph.versions.ClearField("min_consumer")
    w.outputs = ["y"]
    for node in w.graph.node:
        if node.op.startswith("FusedBatchNorm"):
            del node.attr["epsilon"]
    return w


@case("batchnorm_fused_nchw", LIBRARY)
def fused_nchw(b):
    """FusedBatchNormV3 over axis 1."""
    return raw.Relu(features=fused(b.input(2, 3, 5, 7), moments(b, 3), data_format="NCHW"), name="y")


@case("batchnorm_global_scaled", LIBRARY, scaled=True)
@case("batchnorm_global_unscaled", LIBRARY, scaled=False)
def global_norm(b, scaled):
    """BatchNormWithGlobalNormalization, inputs t, m, v, beta, gamma; TensorFlow dropped it at GraphDef version 9."""
    w = Writer()
    w.graph.versions.producer = 8
    w.outputs = ["y"]
    b.input(2, 3, 5, 7)
    w.placeholder("x", [2, 3, 5, 7])
    for name, low, high in (("mean", -1, 1), ("variance", 0.2, 2), ("beta", -1, 1), ("gamma", 0.5, 1.5)):
        w.constant(name, b.noise(7, low=low, high=high))
    w.node("BatchNormWithGlobalNormalization", "y", ["x", "mean", "variance", "beta", "gamma"], T=tf.float32,
           variance_epsilon=0.001, scale_after_normalization=scaled)
    return w


@case("batchnorm_decomposed", LIBRARY, gamma=True)
@case("batchnorm_decomposed_without_gamma", LIBRARY, gamma=False)
def decomposed_alone(b, gamma):
    """Decomposed batch norm on the input itself."""
    return raw.Relu(features=decomposed(b.input(2, 3, 5, 7), moments(b, 7), gamma), name="y")


@case("batchnorm_decomposed_sqrt_and_divide", LIBRARY)
def decomposed_divided(b):
    """(x - mean) / Sqrt(variance + epsilon) * gamma + beta."""
    g, beta, mean, variance = moments(b, 7)
    x = raw.RealDiv(x=raw.Sub(x=b.input(2, 3, 5, 7), y=mean), y=raw.Sqrt(x=raw.AddV2(x=variance, y=tf.constant(0.01))))
    return raw.AddV2(x=raw.Mul(x=x, y=g), y=beta, name="y")


@case("batchnorm_decomposed_pow", LIBRARY)
def decomposed_pow(b):
    """The reciprocal root spelled Pow(variance + epsilon, -0.5)."""
    g, beta, mean, variance = moments(b, 7)
    scale = raw.Mul(x=raw.Pow(x=raw.Add(x=variance, y=tf.constant(0.01)), y=tf.constant(-0.5)), y=g)
    x = b.input(2, 3, 5, 7)
    return raw.Add(x=raw.Mul(x=x, y=scale), y=raw.Sub(x=beta, y=raw.Mul(x=mean, y=scale)), name="y")


@case("batchnorm_moments_reshaped", LIBRARY)
def reshaped_moments(b):
    """Keras' broadcast form: moments reshaped to [1,1,1,C]."""
    parts = tuple(tf.reshape(m, [1, 1, 1, 7]) for m in moments(b, 7))
    return raw.Relu(features=decomposed(b.input(2, 3, 5, 7), parts), name="y")


@case("batchnorm_keras_switched_moments", LIBRARY)
def keras_learning_phase(b):
    """Keras' learning phase: a constant false predicate chooses the moving moments by Switch and Merge."""
    x = b.input(2, 3, 5, 7)
    parts = moments(b, 7)
    training = tf.constant(False, name="learning_phase")
    moving = fused(x, parts)
    batch = raw.FusedBatchNorm(x=raw.Switch(data=x, pred=training)[1], scale=parts[0], offset=parts[1],
                               mean=tf.constant([]), variance=tf.constant([]), is_training=True)[0]
    still = raw.Switch(data=moving, pred=training)[0]
    return raw.Relu(features=raw.Merge(inputs=[still, batch])[0], name="y")


@case("batchnorm_after_dense", LIBRARY)
def after_dense(b):
    """Decomposed batch norm after MatMul and bias."""
    x = tf.matmul(b.input(3, 7), b.const(7, 5)) + b.const(5)
    return raw.Relu(features=decomposed(x, moments(b, 5)), name="y")
