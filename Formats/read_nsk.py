#!/usr/bin/env python3
"""Reads and lists a .nsk model. Written from FlatModel.md alone; numbers in comments are its sections.

usage: read_nsk.py MODEL.nsk [--json]
"""

import bisect
import hashlib
import json
import math
import struct
import sys
import zlib

MAGIC = bytes([0x89, 0x4E, 0x53, 0x4B, 0x0D, 0x0A, 0x1A, 0x0A])
TYPES = [("float32", 4), ("uint8", 1), ("int8", 1), ("int16", 2), ("int32", 4), ("int64", 8), ("bool", 1)]
PLACES = ["input", "output", "arena", "constant"]
BINARY = (
    "add subtract multiply divide floor_divide floor_modulo power maximum minimum squared_difference equal "
    "not_equal less less_equal greater greater_equal logical_and logical_or"
).split()
UNARY = (
    "negate absolute sign square square_root reciprocal_square_root reciprocal exponential exponential_minus_one "
    "logarithm logarithm_of_one_plus floor ceiling round sine cosine error_function sigmoid tanh softplus softsign "
    "elu selu leaky_relu clamp logical_not"
).split()
UNARY_PARAMETERS = {"leaky_relu": 1, "clamp": 2}


class Refused(Exception):
    pass


def require(condition, message):
    if not condition:
        raise Refused(message)


class Reader:
    """Primitive fields (2)."""

    def __init__(self, data, strings=()):
        self.data, self.at, self.strings, self.named, self.last = data, 0, strings, 0, 0

    def bytes(self, n):
        require(self.at + n <= len(self.data), f"offset {self.at}: {n} bytes do not fit")
        self.at += n
        return self.data[self.at - n : self.at]

    def u8(self, below=256):
        value = self.bytes(1)[0]
        require(value < below, f"offset {self.at - 1}: {value} is not below {below}")
        return value

    def u(self):
        value = 0
        for i in range(7):
            byte = self.u8()
            value |= (byte & 127) << 7 * i
            if byte < 128:
                require(byte or i == 0, f"offset {self.at}: padded integer")
                return value
        raise Refused(f"offset {self.at}: integer too long")

    def s(self):
        code = self.u()
        return code >> 1 if code & 1 == 0 else -(code >> 1) - 1

    def f(self):
        return struct.unpack("<f", self.bytes(4))[0]

    def flag(self):
        return bool(self.u8(2))

    def list(self, read):
        return [read() for _ in range(self.u())]

    def str(self):
        r = self.u()
        if r == 0:
            self.named += 1
            r = self.named
        require(r <= min(self.named, len(self.strings)), f"offset {self.at}: no string {r}")
        return self.strings[r - 1]

    def value(self):
        self.last += self.s()
        return self.last

    def extent(self):
        return [self.u(), self.u()]

    def bounds(self):
        return [self.f(), self.f()]

    def end(self, what):
        require(self.at == len(self.data), f"{what}: {len(self.data) - self.at} bytes too many")


def read_sections(file):
    """Header and table (3): name -> unpacked bytes."""
    require(file[:8] == MAGIC[: len(file)] and file, "not a .nsk model")
    require(len(file) >= 24, "truncated")
    major, minor, count, size = struct.unpack_from("<HHIQ", file, 8)
    require(major == 1, f"unknown version {major}.{minor}")
    require(count <= 64, f"{count} sections")
    table_end = 24 + 32 * count
    require(len(file) >= table_end + 4, "truncated")
    require(zlib.crc32(file[:table_end]) == struct.unpack_from("<I", file, table_end)[0], "corrupt header")
    require(len(file) >= size, f"truncated: {len(file)} of {size} bytes")
    require(len(file) == size, f"{len(file)} bytes, expected {size}")
    sections, end = {}, table_end + 4
    for i in range(count):
        name, crc, offset, stored, unpacked = struct.unpack_from("<4sIQQQ", file, 24 + 32 * i)
        name = name.decode("ascii", "replace")
        known = name in ("TEXT", "PROG", "DATA")
        require(known or "a" <= name[0] <= "z", f"unknown section {name}")
        require(name not in sections, f"{name} twice")
        alignment = 64 if name == "DATA" else 1
        require(offset == -(-end // alignment) * alignment, f"{name} at {offset}")
        require(not any(file[end:offset]), f"padding before {name}")
        end = offset + stored
        require(end <= len(file), f"{name} ends after the file")
        content = file[offset:end]
        require(zlib.crc32(content) == crc, f"section {name} is corrupt")
        if unpacked:
            require(name != "DATA" and unpacked <= 1032 * stored + 1031, f"{name} unpacks to {unpacked}")
            content = inflate(content, unpacked)
        sections[name] = content
    require(end == len(file), "bytes after the last section")
    for name in ("TEXT", "PROG", "DATA"):
        require(name in sections, f"no section {name}")
    return f"{major}.{minor}", sections


def inflate(content, size):
    stream = zlib.decompressobj(-15)
    unpacked = stream.decompress(content, size + 1)
    require(len(unpacked) == size and stream.eof and not stream.unused_data, "damaged deflate stream")
    return unpacked


def read_text(data):
    """TEXT (4)."""
    r, previous, strings, total = Reader(data), b"", [], 0
    for _ in range(r.u()):
        shared = r.u()
        require(shared <= min(255, len(previous)), f"shares {shared} bytes")
        previous = previous[:shared] + r.bytes(r.u())
        total += len(previous)
        require(total <= 65536 + 32 * len(data), "strings too long")
        strings.append(previous.decode("utf-8"))
    r.end("TEXT")
    return strings


def read_value(r):
    """5.1"""
    head = r.u8(128)
    require(head & 15 < len(TYPES), f"type {head & 15}")
    value = {"type": TYPES[head & 15][0], "name": r.str(), "shape": r.list(r.u)}
    if head & 64:
        value["scale"], value["zero_point"] = r.f(), r.s()
    value["place"], value["index"] = PLACES[head >> 4 & 3], r.u()
    return value


def interpolation(r):
    return {"method": r.u8(2), "align_corners": r.flag(), "half_pixel_centers": r.flag()}


def convolve(r):
    return {
        "strides": r.extent(), "dilations": r.extent(), "padding": r.extent(), "groups": r.u(),
        "depthwise": r.flag(), "bounds": r.bounds(),
    }


def unary(r):
    function = UNARY[r.u8(len(UNARY))]
    return {"function": function, "parameters": [r.f() for _ in range(UNARY_PARAMETERS.get(function, 0))]}


def pad(r):
    mode = r.u8(3)
    fill = r.f() if mode == 0 else None
    return {"mode": mode, "fill": fill, "before": r.list(r.u), "after": r.list(r.u), "interior": r.list(r.u)}


OPERATIONS = [  # 6
    ("convolve", convolve),
    ("matmul", lambda r: {"transpose": [r.flag(), r.flag()]}),
    ("pool", lambda r: {
        "kind": ["max", "mean"][r.u8(2)], "window": r.extent(), "strides": r.extent(), "padding": r.extent(),
        "scale": r.f(), "bounds": r.bounds()}),
    ("binary", lambda r: {"function": BINARY[r.u8(len(BINARY))], "scales": [r.f(), r.f()], "bounds": r.bounds()}),
    ("unary", unary),
    ("lookup", lambda r: {}),
    ("quantize", lambda r: {"bounds": r.bounds()}),
    ("dequantize", lambda r: {}),
    ("requantize", lambda r: {"scale": r.f(), "bounds": r.bounds()}),
    ("cast", lambda r: {}),
    ("softmax", lambda r: {"logarithmic": r.flag()}),
    ("reduce", lambda r: {"kind": r.u8(7), "axes": r.list(r.u)}),
    ("argument", lambda r: {"kind": r.u8(2), "axis": r.u()}),
    ("copy", lambda r: {"offset": r.s(), "strides": r.list(r.s)}),
    ("concat", lambda r: {"axis": r.u()}),
    ("pad", pad),
    ("gather", lambda r: {"axis": r.u()}),
    ("resize", interpolation),
    ("local_response_norm", lambda r: {"radius": r.u(), "bias": r.f(), "alpha": r.f(), "beta": r.f()}),
    ("select", lambda r: {}),
    ("reshape", lambda r: {}),
]


def read_instruction(r):
    """5.2"""
    name, attributes = OPERATIONS[r.u8(len(OPERATIONS))]
    return {
        "operation": name, "attributes": attributes(r), "inputs": r.list(r.value), "output": r.value(),
        "origin": r.list(r.str),
    }


def read_preprocessing(r):
    """5.3"""
    recipe = {"size": r.extent(), "channels": ["rgb", "bgr", "gray"][r.u8(3)], "resize": interpolation(r)}
    recipe["mean"] = r.list(r.f)
    recipe["deviation"] = [r.f() for _ in recipe["mean"]]
    return recipe


def read_provenance(r):
    """5.4"""
    compiler, kind = r.str(), r.u8(3)
    digest = "" if kind == 0 else r.bytes(32).hex() if kind == 1 else r.str()
    return {"compiler": compiler, "source": digest, "passes": r.list(r.str), "calibration": r.str()}


def read_program(data, strings):
    """PROG (5)."""
    r = Reader(data, strings)
    model = {
        "values": r.list(lambda: read_value(r)),
        "constants": r.list(lambda: {"coding": r.u8(len(CODINGS)), "size": r.u()}),
        "instructions": r.list(lambda: read_instruction(r)),
        "arena": r.u(),
        "inputs": r.list(r.value),
        "outputs": r.list(lambda: {"name": r.str(), "value": r.value(), "labels": r.list(r.str)}),
        "preprocessing": read_preprocessing(r) if r.flag() else None,
        "reject_threshold": r.f() if r.flag() else None,
        "provenance": read_provenance(r),
    }
    r.end("PROG")
    require(r.named == len(strings), f"{len(strings) - r.named} strings are not named")
    return model


def count(shape):
    product = 1
    for extent in shape:
        product *= extent
    return product


def raw(content, value):
    return content


def deflated(content, value):
    return inflate(content, count(value["shape"]) * dict(TYPES)[value["type"]])


class Tables:
    """Adaptive tables (8.2)."""

    def __init__(self, counts):
        self.counts, self.interval, self.left = counts, 32, 0

    def prepare(self):
        if self.left == 0:
            self.left, self.interval = self.interval, min(1024, 2 * self.interval)
            if sum(self.counts) > 1 << 19:
                self.counts = [(c + 1) >> 1 for c in self.counts]
            share = (2048 - len(self.counts) << 20) // sum(self.counts)
            frequencies = [1 + (c * share >> 20) for c in self.counts]
            frequencies[frequencies.index(max(frequencies))] += 2048 - sum(frequencies)
            self.starts = [0]
            for frequency in frequencies:
                self.starts.append(self.starts[-1] + frequency)
        self.left -= 1


class Stream:
    """States, words and extra bits (8.3)."""

    def __init__(self, r, states):
        words = r.u()
        self.states = list(struct.unpack(f"<{states}I", r.bytes(4 * states)))
        self.words = struct.unpack(f"<{words}H", r.bytes(2 * words))
        self.extra = int.from_bytes(r.data[r.at :], "little")
        self.extra_size, self.word, self.bit = 8 * (len(r.data) - r.at), 0, 0

    def token(self, tables, j):
        tables.prepare()
        x = self.states[j % len(self.states)]
        slot = x & 2047
        token = bisect.bisect_right(tables.starts, slot) - 1
        first, end = tables.starts[token : token + 2]
        x = (end - first) * (x >> 11) + slot - first
        if x < 65536:
            require(self.word < len(self.words), "too few words")
            x, self.word = x << 16 | self.words[self.word], self.word + 1
        self.states[j % len(self.states)] = x
        tables.counts[token] += 32
        return token

    def bits(self, n):
        value, self.extra, self.bit = self.extra & ((1 << n) - 1), self.extra >> n, self.bit + n
        return value

    def magnitude(self, token):
        """8.1"""
        if token < 16:
            return token
        return ((4 + (token & 3)) << ((token - 8) >> 2)) + self.bits((token - 8) >> 2)

    def end(self):
        require(all(x == 65536 for x in self.states), "damaged stream: states")
        require(self.word == len(self.words), "damaged stream: words")
        require(self.extra == 0 and 0 <= self.extra_size - self.bit < 8, "damaged stream: extra bits")


RATIOS = [
    4080, 4844, 5748, 6814, 8068, 9536, 11244, 13217, 15471, 18012, 20830, 23892, 27146, 30518,
    33924, 37278, 40503, 43539, 46341, 48887, 51169, 53191, 54967, 56514, 57854, 59008, 59999, 60846,
    61568, 62182, 62704, 63146, 63520, 63836, 64104, 64330, 64520, 64681, 64816, 64930,
]


def first_counts(ratio):
    sums, weight = [0] * 29, 1 << 20
    for m in range(129):
        e = m.bit_length() - 1
        sums[m if m < 16 else 8 + 4 * (e - 2) + ((m >> (e - 2)) & 3)] += weight
        weight = ((1 << 21 if m == 0 else weight) * ratio) >> 16
    return [1 + s * 3200 // sum(sums) for s in sums]


def logarithm(v):
    e = v.bit_length() - 1
    return 8 * e + ((v << 3 >> e) & 7)


def rate(i, most):
    return 65536 // (min(i, most) + 3)


def weights(content, value):
    """8.4"""
    require(value["type"] == "int8", f"coding 'weights' of {value['type']}")
    r = Reader(content)
    lanes, mean = 1 << r.u8(4), r.u()
    require(1 <= mean <= 8193, f"mean {mean}")
    stream = Stream(r, lanes)
    columns = value["shape"][-1] if value["shape"] else 1
    contexts = [Tables(first_counts(ratio)) for ratio in RATIOS]
    means, result = [mean] * columns, []
    for row in range(count(value["shape"]) // columns):
        row_mean = mean
        for first in range(0, columns, 8):
            group = range(first, min(first + 8, columns))
            p = 3 * logarithm(row_mean + 2) - 2 * logarithm(mean) - 92
            chosen = [min(max((3 * logarithm(means[c] + 2) + p) >> 3, 0), 39) for c in group]
            total = 0
            for j, (c, i) in enumerate(zip(group, chosen)):
                token = stream.token(contexts[i], j)
                negative = token > 0 and stream.bits(1)
                m = stream.magnitude(token)
                require(m <= 127 + negative, f"weight of magnitude {m}")
                result.append(-m if negative else m)
                means[c] += ((64 * m - means[c]) * rate(row, 40)) >> 16
                total += m
            row_mean += ((64 * total - len(group) * row_mean) * rate(group[-1] + 1, 80)) >> 16
    stream.end()
    return struct.pack(f"<{len(result)}b", *result)


def words(content, value):
    """8.5"""
    require(value["type"] in ("int32", "float32"), f"coding 'words' of {value['type']}")
    r = Reader(content)
    flags, base = r.u8(64), r.u()
    stream = Stream(r, 1)
    tables, result = Tables([1] * 128), []
    for _ in range(count(value["shape"])):
        token = stream.token(tables, 0)
        negative = flags & 32 and stream.bits(1)
        m = (stream.magnitude(token) + base) << (flags & 31)
        is_float = value["type"] == "float32"
        require(m < 1 << 31 or (negative and not is_float and m == 1 << 31), f"magnitude {m}")
        result.append((m | (1 << 31 if negative else 0)) if is_float else (-m if negative else m) & 0xFFFFFFFF)
    stream.end()
    return struct.pack(f"<{len(result)}I", *result)


def panels(content, value):  # 7.1
    shape = value["shape"]
    require(value["type"] in ("int8", "float32") and len(shape) == 4, f"coding 'panels' of {value['type']} {shape}")
    size = 1 if value["type"] == "int8" else 4
    rows, columns = shape[0] * shape[1] * shape[2], shape[3]
    quad = 4 if size == 1 else 1
    padded_rows = -(-rows // quad) * quad
    elements, at, first = bytearray(rows * columns * size), 0, 0
    while first < columns:
        left = columns - first
        width = 16 if size == 4 else 64 if left > 48 else 32 if left > 16 else 16
        for base in range(0, padded_rows, quad):
            for p in range(width):
                inside = p % 16 // 4 * (width // 4) + p // 16 * 4 + p % 4 if size == 1 else p
                for row in range(base, base + quad):
                    element = content[at : at + size]
                    require(len(element) == size, "a constant in panels ends early")
                    at += size
                    if row < rows and first + inside < columns:
                        place = (row * columns + first + inside) * size
                        elements[place : place + size] = element
                    else:
                        require(not any(element), "padding that is not zero")
        first += width
    require(at == len(content), "a constant in panels is too long")
    return bytes(elements)


def halves(content, value):  # 7.2
    require(value["type"] == "float32", f"coding 'halves' of {value['type']}")
    require(len(content) == 2 * count(value["shape"]), f"{len(content)} bytes of halves")
    elements = struct.unpack(f"<{len(content) // 2}e", content)
    require(all(math.isfinite(x) for x in elements), "a half that is no number")
    return struct.pack(f"<{len(elements)}f", *elements)


def coded_halves(content, value):  # 8.6
    r = Reader(content)
    stream = Stream(r, 1)
    tables, result = Tables([1] * 31), []
    for _ in range(count(value["shape"])):
        exponent = stream.token(tables, 0)
        rest = stream.bits(11)
        result.append(rest >> 10 << 15 | exponent << 10 | rest & 1023)
    stream.end()
    return halves(struct.pack(f"<{len(result)}H", *result), value)


def scaled(content, value):  # 7.2
    shape = value["shape"]
    require(value["type"] == "float32" and shape and shape[-1] > 0, f"coding 'scaled' of {value['type']} {shape}")
    columns, size = shape[-1], count(shape)
    require(len(content) == 4 * columns + size, f"{len(content)} bytes of scaled elements")
    scales, codes = struct.unpack_from(f"<{columns}f", content), struct.unpack_from(f"<{size}b", content, 4 * columns)
    require(all(0 < x <= 2.0**120 for x in scales), "a scale that is not positive, or beyond 2^120")
    return struct.pack(f"<{size}f", *(q * scales[i % columns] for i, q in enumerate(codes)))


def coded_scaled(content, value):  # 7.2
    shape = value["shape"]
    require(value["type"] == "float32" and shape and shape[-1] > 0, f"coding 'scaled' of {value['type']} {shape}")
    r = Reader(content)
    scales = words(r.bytes(r.u()), {"type": "float32", "shape": shape[-1:]})
    codes = weights(content[r.at :], {"type": "int8", "shape": shape})
    return scaled(scales + codes, value)


CODINGS = [  # 7
    ("mapped", raw), ("copied", raw), ("deflated", deflated), ("weights", weights), ("words", words), ("panels", panels),
    ("halves", halves), ("coded halves", coded_halves), ("scaled", scaled), ("coded scaled", coded_scaled),
]
ALIGNED = ("mapped", "panels", "halves", "scaled")
FIRST_OF_MINOR_1 = 6


def read_constants(data, model):
    """DATA (7)."""
    end = 0
    for index, constant in enumerate(model["constants"]):
        owner = next((v for v in model["values"] if v["place"] == "constant" and v["index"] == index), None)
        require(owner is not None, f"constant {index} is read by no value")
        start = -(-end // 64) * 64 if CODINGS[constant["coding"]][0] in ALIGNED else end
        require(not any(data[end:start]), "padding in DATA")
        end = start + constant["size"]
        require(end <= len(data), f"constant {index} does not fit")
        name, decode = CODINGS[constant["coding"]]
        elements = decode(data[start:end], owner)
        size = count(owner["shape"]) * dict(TYPES)[owner["type"]]
        require(len(elements) == size, f"constant {index} has {len(elements)} bytes, expected {size}")
        constant.update(
            coding=name, name=owner["name"], crc32=zlib.crc32(elements), sha256=hashlib.sha256(elements).hexdigest()
        )
    require(end == len(data), "bytes after the last constant")


def read(file):
    version, sections = read_sections(file)
    model = read_program(sections["PROG"], read_text(sections["TEXT"]))
    newest = max((c["coding"] for c in model["constants"]), default=0)
    require(newest < FIRST_OF_MINOR_1 or version != "1.0", f"coding {newest} in a file of version 1.0")
    read_constants(sections["DATA"], model)
    return {"version": version, "bytes": len(file), **model}


def plain(item):
    """JSON has no infinities: such floats become text."""
    if isinstance(item, dict):
        return {key: plain(value) for key, value in item.items()}
    if isinstance(item, list):
        return [plain(value) for value in item]
    return item if not isinstance(item, float) or math.isfinite(item) else str(item)


def describe(model):
    print(f"nsk {model['version']}, {model['bytes']} bytes, arena {model['arena']} bytes")
    for constant in model["constants"]:
        print(f"constant {constant['name']}: {constant['coding']}, {constant['size']} bytes, {constant['sha256'][:16]}")
    for i in model["instructions"]:
        names = [model["values"][v]["name"] for v in i["inputs"]]
        output = model["values"][i["output"]]
        print(f"{output['name']}: {output['type']} {output['shape']} = {i['operation']}({', '.join(names)})")
    for output in model["outputs"]:
        print(f"output {output['name']}: labels {output['labels']}")


def main():
    paths = [a for a in sys.argv[1:] if not a.startswith("--")]
    if len(paths) != 1:
        sys.exit(__doc__)
    with open(paths[0], "rb") as f:
        content = f.read()
    try:
        model = read(content)
    except (Refused, UnicodeDecodeError, zlib.error) as error:
        sys.exit(f"{paths[0]}: {error}")
    if "--json" in sys.argv:
        print(json.dumps(plain(model)))
    else:
        describe(model)


if __name__ == "__main__":
    main()
