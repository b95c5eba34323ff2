"""Frozen graphs as retrain.py leaves them, with random weights: for speed, not for accuracy."""

import numpy as np
import tensorflow as tf

tf1 = tf.compat.v1


class Builder:
    """Adds layers to the default graph; weights come from one seeded generator."""

    def __init__(self, seed):
        self.random = np.random.RandomState(seed)
        self.count = 0

    def constant(self, values):
        self.count += 1
        return tf.constant(values.astype("float32"), name=f"constant_{self.count}")

    def norm(self, x, activation):
        """Inference batch norm with its own statistics, then an activation."""
        channels = x.shape[-1]
        draw = self.random
        y, _, _ = tf1.nn.fused_batch_norm(
            x,
            self.constant(draw.uniform(0.5, 1.5, channels)),
            self.constant(draw.normal(0, 0.3, channels)),
            self.constant(draw.normal(0, 0.3, channels)),
            self.constant(draw.uniform(0.5, 1.5, channels)),
            epsilon=0.001,
            is_training=False,
        )
        return activation(y)

    def conv(self, x, outputs, window, stride=1, padding="SAME", activation=tf.nn.relu6):
        height, width = (window, window) if isinstance(window, int) else window
        inputs = x.shape[-1]
        scale = np.sqrt(2 / (height * width * inputs))
        w = self.constant(self.random.normal(0, scale, [height, width, inputs, outputs]))
        return self.norm(tf1.nn.conv2d(x, w, [1, stride, stride, 1], padding), activation)

    def depthwise(self, x, stride):
        w = self.constant(self.random.normal(0, np.sqrt(2 / 9), [3, 3, x.shape[-1], 1]))
        y = tf1.nn.depthwise_conv2d_native(x, w, [1, stride, stride, 1], "SAME")
        return self.norm(y, tf.nn.relu6)

    def classify(self, x, classes):
        """Mean over the image, one layer, softmax: the head that retrain.py puts on."""
        size = x.shape[1]
        x = tf1.nn.avg_pool(x, [1, size, size, 1], [1, 1, 1, 1], "VALID")
        x = tf.reshape(x, [-1, x.shape[-1]])
        scale = np.sqrt(1 / int(x.shape[-1]))
        w = self.constant(self.random.normal(0, scale, [x.shape[-1], classes]))
        return tf.nn.softmax(tf.matmul(x, w) + self.constant(np.zeros(classes)), name="final_result")


BLOCKS = [(64, 1), (128, 2), (128, 1), (256, 2), (256, 1), (512, 2)]
BLOCKS += [(512, 1)] * 5 + [(1024, 2), (1024, 1)]


def mobilenet(path, width, side, classes=2, seed=0):
    """MobileNet V1; source: Howard et al., arXiv:1704.04861, table 1."""
    with tf.Graph().as_default() as graph:
        b = Builder(seed)
        x = tf1.placeholder(tf.float32, [1, side, side, 3], name="input")
        x = b.conv(x, max(8, int(32 * width)), 3, 2)
        for channels, stride in BLOCKS:
            x = b.conv(b.depthwise(x, stride), max(8, int(channels * width)), 1)
        b.classify(x, classes)
        write(graph, path)


def inception_v3(path, classes=2, seed=0):
    """Inception V3 at 299; source: Szegedy et al., arXiv:1512.00567, and TF-Slim's layer sizes."""

    def conv(x, outputs, window, stride=1, padding="SAME"):
        return b.conv(x, outputs, window, stride, padding, tf.nn.relu)

    def pool(x, kind, stride=1, padding="SAME"):
        f = tf1.nn.max_pool if kind == "max" else tf1.nn.avg_pool
        return f(x, [1, 3, 3, 1], [1, stride, stride, 1], padding)

    def chain(x, *layers):
        for outputs, window in layers:
            x = conv(x, outputs, window)
        return x

    with tf.Graph().as_default() as graph:
        b = Builder(seed)
        x = tf1.placeholder(tf.float32, [1, 299, 299, 3], name="input")
        x = conv(x, 32, 3, 2, "VALID")
        x = conv(x, 32, 3, 1, "VALID")
        x = pool(conv(x, 64, 3), "max", 2, "VALID")
        x = conv(x, 80, 1, 1, "VALID")
        x = pool(conv(x, 192, 3, 1, "VALID"), "max", 2, "VALID")
        for pooled in (32, 64, 64):
            x = tf.concat(
                [
                    conv(x, 64, 1),
                    chain(x, (48, 1), (64, 5)),
                    chain(x, (64, 1), (96, 3), (96, 3)),
                    conv(pool(x, "avg"), pooled, 1),
                ],
                3,
            )
        y = chain(x, (64, 1), (96, 3))
        x = tf.concat(
            [
                conv(x, 384, 3, 2, "VALID"),
                conv(y, 96, 3, 2, "VALID"),
                pool(x, "max", 2, "VALID"),
            ],
            3,
        )
        for n in (128, 160, 160, 192):
            x = tf.concat(
                [
                    conv(x, 192, 1),
                    chain(x, (n, 1), (n, (1, 7)), (192, (7, 1))),
                    chain(x, (n, 1), (n, (7, 1)), (n, (1, 7)), (n, (7, 1)), (192, (1, 7))),
                    conv(pool(x, "avg"), 192, 1),
                ],
                3,
            )
        x = tf.concat(
            [
                conv(conv(x, 192, 1), 320, 3, 2, "VALID"),
                conv(chain(x, (192, 1), (192, (1, 7)), (192, (7, 1))), 192, 3, 2, "VALID"),
                pool(x, "max", 2, "VALID"),
            ],
            3,
        )
        for _ in range(2):
            y = conv(x, 384, 1)
            z = chain(x, (448, 1), (384, 3))
            x = tf.concat(
                [
                    conv(x, 320, 1),
                    conv(y, 384, (1, 3)),
                    conv(y, 384, (3, 1)),
                    conv(z, 384, (1, 3)),
                    conv(z, 384, (3, 1)),
                    conv(pool(x, "avg"), 192, 1),
                ],
                3,
            )
        b.classify(x, classes)
        write(graph, path)


def write(graph, path):
    with open(path, "wb") as file:
        file.write(graph.as_graph_def().SerializeToString())
