"""Cases of loops over a known number of steps: the frames of TensorFlow 1 and the lowered loops of TensorFlow 2."""

import numpy

from cases import EXACT, LIBRARY, SUMS, case
from graphs import graph_pb2, tf

raw = tf.raw_ops
tf1 = tf.compat.v1


class old_loops:
    """Builds while loops and conditionals out of Enter, Switch, Merge and Exit, as TensorFlow 1 did."""

    def __enter__(self):
        self.was = tf1.control_flow_v2_enabled()
        tf1.disable_control_flow_v2()

    def __exit__(self, *_):
        if self.was:
            tf1.enable_control_flow_v2()


def dynamic_rnn(b, x, step, states, lengths=None):
    """What tf.nn.dynamic_rnn built: time-major TensorArrays, a counter, Select past the end of short sequences."""
    batch, steps = int(x.shape[0]), tf.shape(x)[1]
    array = tf1.TensorArray(tf.float32, size=steps, name="input_0").unstack(tf.transpose(x, [1, 0, 2]))
    result = tf1.TensorArray(tf.float32, size=steps, name="output_0")

    def body(time, written, *state):
        output, new = step(array.read(time), *state)
        if lengths is not None:
            finished = raw.GreaterEqual(x=time, y=lengths)
            output = raw.Select(condition=finished, x=tf.zeros_like(output), y=output)
            new = [raw.Select(condition=finished, x=s, y=n) for s, n in zip(state, new)]
        return [time + 1, written.write(time, output), *new]

    time = tf.constant(0, name="time")
    _, result, *states = tf1.while_loop(lambda time, *_: time < steps, body, [time, result, *states], name="rnn/while")
    outputs = tf.transpose(result.stack(), [1, 0, 2])
    return outputs, states


def lstm_cell(b, width, units):
    kernel, bias = b.const(width + units, 4 * units), b.const(4 * units)

    def step(x, c, h):
        z = raw.BiasAdd(value=raw.MatMul(a=raw.ConcatV2(values=[x, h], axis=tf.constant(1)), b=kernel), bias=bias)
        i, j, f, o = raw.Split(axis=tf.constant(1), value=z, num_split=4)
        c = raw.Add(x=raw.Mul(x=c, y=raw.Sigmoid(x=raw.Add(x=f, y=tf.constant(1.0)))),
                    y=raw.Mul(x=raw.Sigmoid(x=i), y=raw.Tanh(x=j)))
        h = raw.Mul(x=raw.Tanh(x=c), y=raw.Sigmoid(x=o))
        return h, [c, h]

    return step


def gru_cell(b, width, units):
    gates, candidate = b.const(width + units, 2 * units), b.const(width + units, units)

    def step(x, h):
        r, u = raw.Split(axis=tf.constant(1), value=raw.Sigmoid(x=raw.MatMul(a=tf.concat([x, h], 1), b=gates)), num_split=2)
        n = raw.Tanh(x=raw.MatMul(a=tf.concat([x, r * h], 1), b=candidate))
        h = u * h + (1.0 - u) * n
        return h, [h]

    return step


@case("loop_lstm", LIBRARY)
def loop_lstm(b):
    """dynamic_rnn over an LSTM: a while loop with TensorArrays; the last output, a dense layer, Softmax."""
    with old_loops():
        zeros = tf.zeros([2, 3])
        outputs, _ = dynamic_rnn(b, b.input(2, 7, 5, known=[2, 7, 5]), lstm_cell(b, 5, 3), [zeros, zeros])
        return raw.Softmax(logits=raw.MatMul(a=outputs[:, -1, :], b=b.const(3, 2)), name="final_result")


@case("loop_lstm_final_state", LIBRARY)
def loop_lstm_state(b):
    """Only the state leaves the loop; the batch and the number of steps come from the input's shape."""
    with old_loops():
        x = b.input(1, 5, 3, known=[None, 5, 3])
        batch = tf.shape(x)[0]
        zeros = tf.zeros(tf.stack([batch, 2]))
        x.set_shape([1, 5, 3])
        _, (c, h) = dynamic_rnn(b, x, lstm_cell(b, 3, 2), [zeros, zeros])
        return [raw.Identity(input=c, name="c"), raw.Identity(input=h, name="h")]


@case("loop_gru_with_lengths", LIBRARY)
def loop_gru(b):
    """A GRU whose sequences end early: Select on time >= length, with constant lengths."""
    with old_loops():
        outputs, _ = dynamic_rnn(b, b.input(2, 5, 3), gru_cell(b, 3, 2), [tf.zeros([2, 2])],
                                 lengths=tf.constant([3, 5]))
        return raw.Identity(input=outputs, name="y")


@case("loop_bidirectional", LIBRARY)
def loop_bidirectional(b):
    """Two loops, one over the reversed sequence, side by side."""
    with old_loops():
        x = b.input(1, 5, 3)
        there, _ = dynamic_rnn(b, x, gru_cell(b, 3, 2), [tf.zeros([1, 2])])
        back, _ = dynamic_rnn(b, tf.reverse(x, [1]), gru_cell(b, 3, 2), [tf.zeros([1, 2])])
        return raw.ConcatV2(values=[there, tf.reverse(back, [1])], axis=tf.constant(2), name="y")


@case("loop_counted", SUMS)
def loop_counted(b):
    """A loop without arrays: x = tanh-free affine step, five times, counting down."""
    with old_loops():
        w = b.const(3, 3)
        _, y = tf1.while_loop(lambda i, _: i > 0, lambda i, x: [i - 1, tf.nn.relu(tf.matmul(x, w)) + x],
                              [tf.constant(5), b.input(2, 3)])
        return raw.Identity(input=y, name="y")


@case("loop_of_no_steps", EXACT)
def loop_of_none(b):
    """The condition is false at once."""
    with old_loops():
        _, y = tf1.while_loop(lambda i, _: i > 3, lambda i, x: [i - 1, -x], [tf.constant(2), b.input(2, 3)])
        return raw.Neg(x=y, name="y")


@case("loop_in_a_loop", SUMS)
def loop_nested(b):
    """The inner loop takes as many steps as the outer one has taken."""
    with old_loops():
        w = b.const(3, 3)

        def outer(i, x):
            _, x = tf1.while_loop(lambda j, _: j < i, lambda j, v: [j + 1, v * 0.5 + tf.matmul(v, w)],
                                  [tf.constant(0), x])
            return [i + 1, x + 1.0]

        _, y = tf1.while_loop(lambda i, _: i < 4, outer, [tf.constant(0), b.input(2, 3)])
        return raw.Identity(input=y, name="y")


@case("loop_with_condition_inside", EXACT)
def loop_condition(b):
    """tf.cond on the counter inside a loop: even steps negate, odd ones add."""
    with old_loops():
        def body(i, x):
            return [i + 1, tf1.cond(tf.equal(i % 2, 0), lambda: -x, lambda: x + 1.0)]

        _, y = tf1.while_loop(lambda i, _: i < 5, body, [tf.constant(0), b.input(2, 3)])
        return raw.Identity(input=y, name="y")


@case("map_fn_of_one", EXACT)
@case("map_fn_of_three", EXACT)
def loop_map(b):
    """tf.map_fn, as detection graphs wrap around their preprocessing."""
    with old_loops():
        count = 3 if "three" in b.name else 1
        y = tf1.map_fn(lambda picture: picture * 2.0 - 1.0, b.input(count, 5, 7, 3))
        return raw.Identity(input=y, name="y")


@case("tensor_array_slots", EXACT)
def array_slots(b):
    """A TensorArray outside of a loop: Write in any order, Size, Gather of some."""
    array = raw.TensorArrayV3(size=3, dtype=tf.float32, element_shape=[2], name="array")
    x = b.input(3, 2)
    flow = array[1]
    for place, row in ((2, 0), (0, 1), (1, 2)):
        flow = raw.TensorArrayWriteV3(handle=array[0], index=place, value=x[row], flow_in=flow)
    size = raw.TensorArraySizeV3(handle=array[0], flow_in=flow)
    some = raw.TensorArrayGatherV3(handle=array[0], indices=tf.constant([2, 1]), flow_in=flow, dtype=tf.float32)
    one = raw.TensorArrayReadV3(handle=array[0], index=size - 3, flow_in=flow, dtype=tf.float32)
    return raw.Add(x=some, y=one, name="y")


@case("tensor_list_ops", EXACT)
def list_ops(b):
    """A TensorList outside of a loop: FromTensor, GetItem, SetItem, PushBack, PopBack, Length, Stack; one item unwritten."""
    shape = tf.constant([2])
    x = raw.TensorListFromTensor(tensor=b.input(3, 2), element_shape=shape)
    first = raw.TensorListGetItem(input_handle=x, index=0, element_shape=shape, element_dtype=tf.float32)
    made = raw.TensorListReserve(element_shape=shape, num_elements=tf.constant(3), element_dtype=tf.float32)
    made = raw.TensorListSetItem(input_handle=made, index=1, item=first)
    grown = raw.EmptyTensorList(element_shape=shape, max_num_elements=-1, element_dtype=tf.float32)
    grown = raw.TensorListPushBack(input_handle=raw.TensorListPushBack(input_handle=grown, tensor=first), tensor=-first)
    grown, last = raw.TensorListPopBack(input_handle=grown, element_shape=shape, element_dtype=tf.float32)
    length = tf.cast(raw.TensorListLength(input_handle=grown), tf.float32)
    stacked = raw.TensorListStack(input_handle=made, element_shape=shape, element_dtype=tf.float32)
    return raw.Add(x=stacked, y=raw.Mul(x=last, y=length + 1.0), name="y")


def lowered(b, function, *inputs):
    """Freezes a tf.function as convert_variables_to_constants_v2 does, loops lowered to frames."""
    from tensorflow.python.framework.convert_to_constants import convert_variables_to_constants_v2

    specs = [tf.TensorSpec(value.shape, tf.float32, name=name) for name, value in inputs]
    for name, value in inputs:
        b.feeds[name] = value
    with tf.init_scope():
        frozen = convert_variables_to_constants_v2(tf.function(function).get_concrete_function(*specs),
                                                   lower_control_flow=True)
    graph = graph_pb2.GraphDef()
    graph.CopyFrom(frozen.graph.as_graph_def())
    return graph, [t.name.split(":")[0] for t in frozen.outputs]


@case("loop_keras_lstm", LIBRARY)
def loop_keras(b):
    """An LSTM as TensorFlow 2 freezes it: TensorLists, two counters, the frames of a lowered While."""
    x = b.noise(1, 7, 5)
    kernel, recurrent, bias = (b.noise(*s) for s in ((5, 12), (3, 12), (12,)))

    def lstm(x):
        rows = tf.transpose(x, [1, 0, 2])
        array = tf.TensorArray(tf.float32, size=7).unstack(rows)
        out = tf.TensorArray(tf.float32, size=7, element_shape=[1, 3])

        def body(time, out, c, h):
            z = tf.nn.bias_add(tf.matmul(array.read(time), kernel) + tf.matmul(h, recurrent), bias)
            i, f, g, o = tf.split(z, 4, 1)
            c = tf.sigmoid(f) * c + tf.sigmoid(i) * tf.tanh(g)
            h = tf.sigmoid(o) * tf.tanh(c)
            return time + 1, out.write(time, h), c, h

        _, out, _, h = tf.while_loop(lambda time, *_: time < 7, body, (0, out, tf.zeros([1, 3]), tf.zeros([1, 3])),
                                     maximum_iterations=7)
        return tf.concat([tf.reshape(out.stack(), [1, 21]), h], 1)

    graph, outputs = lowered(b, lstm, ("x", x))
    return Frozen(graph, outputs)


class Frozen:
    """A graph that was made elsewhere."""

    def __init__(self, graph, outputs):
        self.graph, self.outputs = graph, outputs
