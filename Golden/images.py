"""Small pictures in every file form that people feed, with the pixels that TensorFlow sees, and resizes.

`pixels.npz` maps each file's name to uint8 [height, width, 3] as `decode_jpeg`, `decode_png` or `decode_bmp`
with `channels=3` decode it, JPEG with `dct_method="INTEGER_ACCURATE"`; `<name>:fast` is TensorFlow's default for
JPEG, libjpeg's fast and less exact transform. `pixels.json` says who decoded, which is Pillow where TensorFlow
cannot. TensorFlow ignores EXIF orientation; `<name>:upright` holds the turned pixels.
`resize.npz` holds `in:<name>` (uint8 pictures) and `out:<name>:<mode>:<height>x<width>` (float32) for
ResizeBilinear in the modes legacy, align_corners and half_pixel.
"""

import io
import json
import struct
import zlib

import numpy
from PIL import Image, ImageOps

from graphs import tf

SIZES = {"small": (5, 7), "scene": (43, 61), "tall": (37, 11), "line": (1, 13), "dot": (1, 1)}
TARGETS = ((7, 5), (16, 16), (13, 29), (1, 1))
MODES = {"legacy": {}, "align_corners": {"align_corners": True}, "half_pixel": {"half_pixel_centers": True}}


def picture(height, width, seed):
    """Soft colours and a little noise, in integer arithmetic only, so that every machine makes the same."""
    rng = numpy.random.default_rng([29, seed])
    coarse = Image.fromarray(rng.integers(0, 256, (4, 5, 3)).astype(numpy.uint8))
    soft = numpy.asarray(coarse.resize((width, height), Image.BICUBIC)).astype(numpy.int64)
    return Image.fromarray(numpy.clip(soft + rng.integers(-9, 10, soft.shape), 0, 255).astype(numpy.uint8))


def encoded(image, form, **arguments):
    buffer = io.BytesIO()
    image.save(buffer, form, **arguments)
    return buffer.getvalue()


def interlaced_png(image):
    """An RGB PNG in Adam7 order, which Pillow does not write."""
    pixels = numpy.asarray(image)
    height, width = pixels.shape[:2]
    rows = b""
    for y0, x0, dy, dx in ((0, 0, 8, 8), (0, 4, 8, 8), (4, 0, 8, 4), (0, 2, 4, 4), (2, 0, 4, 2), (0, 1, 2, 2),
                           (1, 0, 2, 1)):
        part = pixels[y0::dy, x0::dx]
        if part.size:
            rows += b"".join(b"\0" + row.tobytes() for row in part)
    return png_chunks(struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 1), rows)


def png_chunks(header, rows):
    chunk = lambda kind, data: struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")


def sixteen_bit_png(pixels, kind):
    """A 16-bit PNG of colour type `kind`: 0 grey, 2 RGB."""
    height, width = pixels.shape[:2]
    rows = b"".join(b"\0" + row.astype(">u2").tobytes() for row in pixels)
    return png_chunks(struct.pack(">IIBBBBB", width, height, 16, kind, 0, 0, 0), rows)


def pictures():
    """File name -> bytes."""
    p = picture(17, 23, 0)
    grey, alpha = p.convert("L"), Image.linear_gradient("L").resize((23, 17))
    clear = p.copy()
    clear.putalpha(alpha)
    turned = Image.Exif()
    turned[0x0112] = 6
    wide = numpy.random.default_rng(11).integers(0, 65536, (17, 23, 3))
    return {
        "baseline_420.jpg": encoded(p, "JPEG", quality=80),
        "baseline_422.jpg": encoded(p, "JPEG", quality=80, subsampling="4:2:2"),
        "baseline_444.jpg": encoded(p, "JPEG", quality=95, subsampling="4:4:4"),
        "low_quality.jpg": encoded(p, "JPEG", quality=8),
        "progressive.jpg": encoded(p, "JPEG", quality=80, progressive=True),
        "restart.jpg": encoded(p, "JPEG", quality=80, restart_marker_blocks=1),
        "grey.jpg": encoded(grey, "JPEG", quality=80),
        "cmyk.jpg": encoded(p.convert("CMYK"), "JPEG", quality=90),
        "exif_rotated.jpg": encoded(p, "JPEG", quality=80, exif=turned),
        "larger_420.jpg": encoded(picture(67, 101, 1), "JPEG", quality=70),
        "rgb.png": encoded(p, "PNG"),
        "rgba.png": encoded(clear, "PNG"),
        "grey.png": encoded(grey, "PNG"),
        "grey_alpha.png": encoded(Image.merge("LA", (grey, alpha)), "PNG"),
        "bilevel.png": encoded(grey.convert("1"), "PNG"),
        "palette.png": encoded(p.quantize(13), "PNG"),
        "palette_transparent.png": encoded(p.quantize(13), "PNG", transparency=3),
        "interlaced.png": interlaced_png(p),
        "grey_16bit.png": sixteen_bit_png(wide[:, :, 0], 0),
        "rgb_16bit.png": sixteen_bit_png(wide, 2),
        "rgb.bmp": encoded(p, "BMP"),
        "rgba.bmp": encoded(clear, "BMP"),
        "palette.bmp": encoded(p.quantize(13), "BMP"),
    }


def decoded(name, data):
    """(pixels, who decoded them)."""
    decode = {"jpg": lambda data, channels: tf.io.decode_jpeg(data, channels, dct_method="INTEGER_ACCURATE"),
              "png": tf.io.decode_png, "bmp": tf.io.decode_bmp}[name[-3:]]
    # TensorFlow takes a BMP's palette indices for grey values, which is nobody's meaning.
    if name != "palette.bmp":
        try:
            return decode(data, channels=3).numpy(), "tensorflow"
        except tf.errors.InvalidArgumentError:
            pass
    return numpy.asarray(Image.open(io.BytesIO(data)).convert("RGB")), "pillow"


def make(folder):
    """Returns relative path -> bytes or arrays of everything under `images/`."""
    files = pictures()
    pixels, decoders = {}, {}
    for name, data in files.items():
        pixels[name], decoders[name] = decoded(name, data)
        if name.endswith(".jpg"):
            pixels[name + ":fast"] = tf.io.decode_jpeg(data, channels=3).numpy()
    pixels["exif_rotated.jpg:upright"] = numpy.ascontiguousarray(numpy.rot90(pixels["exif_rotated.jpg"], -1))
    upright = numpy.asarray(ImageOps.exif_transpose(Image.open(io.BytesIO(files["exif_rotated.jpg"]))))
    if upright.shape != pixels["exif_rotated.jpg:upright"].shape:
        raise ValueError("orientation 6 turns the other way")
    resized = {}
    for seed, (name, (height, width)) in enumerate(SIZES.items()):
        source = numpy.asarray(picture(height, width, 10 + seed))
        resized[f"in:{name}"] = source
        for mode, arguments in MODES.items():
            for target in TARGETS + (() if name != "scene" else ((64, 96),)):
                out = tf.raw_ops.ResizeBilinear(images=source[None].astype(numpy.float32), size=target, **arguments)
                resized[f"out:{name}:{mode}:{target[0]}x{target[1]}"] = out.numpy()[0]
    made = {f"images/{name}": data for name, data in files.items()}
    made["images/pixels.npz"] = pixels
    made["images/pixels.json"] = (json.dumps(decoders, indent=1, sort_keys=True) + "\n").encode()
    made["images/resize.npz"] = resized
    return made
