"""Draws the photographs that the shipped road model learns from.

Every scene is a small RGB picture painted with numpy and Pillow from one seeded generator: landscapes seen
in perspective, with or without a road, and things that are not landscapes at all. Some scenes without a road
are meant to be hard: a river winds like a road, furrows converge like lane markings, a corridor has a
vanishing point. `KINDS` names what can be drawn; kinds whose name starts with `road_` hold a road.
"""

import numpy
from PIL import Image, ImageDraw, ImageFilter

KINDS = (
    "road_country", "road_curve", "road_forest", "road_city", "road_desert", "road_snow", "road_night",
    "field", "forest", "sea", "river", "mountains", "room", "corridor", "facade", "flowers", "table", "sky",
)


def holds_road(kind):
    """Whether scenes of this kind belong to the label `road`."""
    return kind.startswith("road_")


def draw(kind, seed):
    """Returns one scene as a uint8 array [height, width, 3]; same arguments, same pixels."""
    rng = numpy.random.default_rng([KINDS.index(kind), seed])
    height, width = int(rng.integers(100, 190)), int(rng.integers(110, 220))
    canvas = Canvas(rng, height, width)
    if holds_road(kind):
        _road(canvas, kind)
    else:
        globals()[f"_{kind}"](canvas)
    return canvas.finish(dark=kind == "road_night" or rng.random() < 0.06)


class Canvas:
    """A float picture in 0...255 with the few strokes that scenes are made of."""

    def __init__(self, rng, height, width):
        self.rng, self.height, self.width = rng, height, width
        self.pixels = numpy.zeros((height, width, 3), numpy.float32)
        self.y, self.x = numpy.mgrid[0:height, 0:width].astype(numpy.float32)

    def colour(self, base, spread=22):
        """A colour near `base`."""
        return numpy.clip(numpy.array(base, numpy.float32) + self.rng.normal(0, spread, 3), 0, 255)

    def cloud_noise(self, cells):
        """Smooth noise in about -1...1 with `cells` bumps across the picture."""
        coarse = self.rng.normal(0, 0.5, (max(2, cells), max(2, cells))).astype(numpy.float32)
        return numpy.asarray(Image.fromarray(coarse).resize((self.width, self.height), Image.BICUBIC))

    def gradient(self, top, bottom, first=0, last=None):
        """Fills rows `first` to `last` with a vertical gradient."""
        last = self.height if last is None else last
        if last <= first:
            return
        t = numpy.linspace(0, 1, last - first, dtype=numpy.float32)[:, None, None]
        self.pixels[first:last] = numpy.asarray(top) * (1 - t) + numpy.asarray(bottom) * t

    def blend(self, mask, colour):
        """Paints `colour` where `mask` (0...1, [height, width]) says."""
        m = numpy.clip(mask, 0, 1)[:, :, None]
        self.pixels = self.pixels * (1 - m) + numpy.asarray(colour, numpy.float32) * m

    def texture(self, mask, strength, cells):
        """Adds smooth grey noise inside `mask`."""
        self.pixels = self.pixels + (mask * self.cloud_noise(cells) * strength)[:, :, None]

    def shapes(self, paint):
        """Lets `paint(draw)` use Pillow's vector strokes."""
        picture = Image.fromarray(numpy.clip(self.pixels, 0, 255).astype(numpy.uint8))
        paint(ImageDraw.Draw(picture))
        self.pixels = numpy.asarray(picture).astype(numpy.float32)

    def finish(self, dark):
        """Light, blur, sensor noise, mirror; returns uint8 pixels."""
        rng = self.rng
        picture = numpy.clip(self.pixels, 0, 255)
        picture = 255 * (picture / 255) ** rng.uniform(0.75, 1.35)
        picture = picture * (rng.uniform(0.4, 0.6) if dark else rng.uniform(0.75, 1.2))
        picture = picture + rng.normal(0, 7, 3)
        radius = rng.uniform(0, 0.9)
        blurred = Image.fromarray(numpy.clip(picture, 0, 255).astype(numpy.uint8))
        blurred = blurred.filter(ImageFilter.GaussianBlur(radius))
        picture = numpy.asarray(blurred).astype(numpy.float32)
        picture = picture + rng.normal(0, rng.uniform(1, 5), picture.shape)
        if rng.random() < 0.5:
            picture = picture[:, ::-1]
        return numpy.clip(numpy.rint(picture), 0, 255).astype(numpy.uint8)


GRASS, FOREST, SAND, SNOW = (96, 130, 62), (44, 78, 40), (196, 168, 116), (228, 232, 238)
PAVING, ASPHALT, WATER, STONE = (150, 146, 140), (98, 98, 102), (62, 104, 138), (124, 118, 112)


def _sky(c, horizon=None):
    """A sky down to `horizon`, with clouds; the whole picture when no horizon is given."""
    low = c.height if horizon is None else horizon
    top = c.colour(c.rng.choice([(92, 146, 214), (150, 168, 188), (196, 170, 150), (70, 100, 150)]))
    c.gradient(top, c.colour((206, 214, 222)), 0, low)
    inside = (c.y < low).astype(numpy.float32)
    clouds = numpy.clip(c.cloud_noise(int(c.rng.integers(3, 9))) * 2 + c.rng.uniform(-0.6, 0.5), 0, 1)
    c.blend(inside * clouds * 0.8, c.colour((236, 236, 238), 8))


def _hills(c, horizon, base):
    """A ridge that rises above the horizon."""
    xs = numpy.arange(c.width, dtype=numpy.float32)
    ridge = numpy.zeros(c.width, numpy.float32)
    for k in range(1, 5):
        ridge += numpy.sin(xs / c.width * k * 6.28 * c.rng.uniform(0.5, 1.5) + c.rng.uniform(0, 6.28)) / k
    ridge = horizon - (ridge - ridge.min()) * c.height * c.rng.uniform(0.02, 0.09)
    c.blend(((c.y >= ridge[None]) & (c.y <= horizon)).astype(numpy.float32), c.colour(base, 14))


def _tree(c, draw, x, ground, size):
    """One tree whose foot stands on `ground`."""
    trunk, leaf = c.colour((82, 62, 44), 12), c.colour(c.rng.choice([FOREST, (70, 104, 48), (120, 96, 40)]), 16)
    tint = lambda v: tuple(int(t) for t in numpy.clip(v, 0, 255))
    draw.rectangle([x - size * 0.06, ground - size * 0.5, x + size * 0.06, ground], fill=tint(trunk))
    if c.rng.random() < 0.5:
        draw.polygon([(x, ground - size), (x - size * 0.3, ground - size * 0.2),
                      (x + size * 0.3, ground - size * 0.2)], fill=tint(leaf))
        return
    for _ in range(6):
        dx, dy = c.rng.uniform(-0.22, 0.22) * size, c.rng.uniform(0.45, 0.85) * size
        r = size * c.rng.uniform(0.14, 0.24)
        draw.ellipse([x + dx - r, ground - dy - r, x + dx + r, ground - dy + r],
                     fill=tint(leaf + c.rng.normal(0, 8)))


def _building(c, draw, left, right, top, bottom):
    """A front with rows of windows."""
    wall, glass = c.colour(c.rng.choice([(168, 140, 120), (150, 150, 156), (188, 178, 160), (130, 84, 70)])), \
        c.colour((70, 84, 104))
    tint = lambda v: tuple(int(t) for t in numpy.clip(v, 0, 255))
    draw.rectangle([left, top, right, bottom], fill=tint(wall))
    columns, rows = int(c.rng.integers(2, 7)), int(c.rng.integers(2, 8))
    dx, dy = (right - left) / columns, (bottom - top) / rows
    for i in range(columns):
        for j in range(rows):
            x, y = left + dx * (i + 0.22), top + dy * (j + 0.22)
            draw.rectangle([x, y, x + dx * 0.55, y + dy * 0.55], fill=tint(glass + c.rng.normal(0, 14)))


def _ground(c, horizon, base):
    """Rough ground from the horizon to the bottom; returns depth 0 (far) to 1 (near)."""
    c.gradient(c.colour(base, 14), c.colour(base, 14), horizon)
    depth = numpy.clip((c.y - horizon) / max(1, c.height - horizon), 0, 1)
    below = (c.y >= horizon).astype(numpy.float32)
    for cells, strength in ((6, 22), (24, 16), (70, 14)):
        c.texture(below, strength, cells)
    return depth


def _ribbon(c, horizon, depth, bend, width):
    """How far each pixel lies from the middle of a winding band, in half widths; below the horizon only."""
    far = c.width * c.rng.uniform(0.3, 0.7)
    near = c.width * c.rng.uniform(0.3, 0.7)
    middle = far + (near - far) * depth + bend * c.width * (1 - depth) * depth * 4
    half = (0.01 + width * depth) * c.width
    side = (c.x - middle) / half
    return numpy.where(c.y >= horizon, side, 99.0)


def _road(c, kind):
    base = {"road_desert": SAND, "road_snow": SNOW, "road_city": PAVING, "road_forest": FOREST}.get(kind, GRASS)
    horizon = int(c.height * c.rng.uniform(0.28, 0.55))
    _sky(c, horizon + 2)
    if c.rng.random() < 0.6:
        _hills(c, horizon, (108, 122, 120) if kind != "road_desert" else (160, 130, 100))
    depth = _ground(c, horizon, base)
    bend = c.rng.uniform(-0.05, 0.05) if kind != "road_curve" else c.rng.choice([-1, 1]) * c.rng.uniform(0.1, 0.3)
    side = _ribbon(c, horizon, depth, bend, c.rng.uniform(0.26, 0.6))
    soft = 0.04
    asphalt = numpy.clip((1 - numpy.abs(side)) / soft, 0, 1)
    tone = c.rng.choice([(98, 98, 102), (72, 72, 76), (130, 128, 126), (112, 104, 100)])
    c.blend(asphalt, c.colour(tone, 8))
    c.texture(asphalt, 9, 60)
    c.texture(asphalt, 9, 8)
    distance = 1 / numpy.maximum(depth, 0.02)
    dash = ((distance * c.rng.uniform(1.2, 2.6) + c.rng.uniform(0, 1)) % 1 < 0.55).astype(numpy.float32)
    paint = c.colour(c.rng.choice([(226, 226, 220), (222, 186, 70)]), 8)
    if c.rng.random() < 0.85:
        c.blend(numpy.clip((0.035 - numpy.abs(side)) / 0.015, 0, 1) * dash, paint)
    if c.rng.random() < 0.75:
        c.blend(numpy.clip((0.03 - numpy.abs(numpy.abs(side) - 0.9)) / 0.015, 0, 1), c.colour((224, 224, 218), 8))
    if c.rng.random() < 0.3:
        c.blend(numpy.clip((1.15 - numpy.abs(side)) / soft, 0, 1) * (1 - asphalt) * 0.7, c.colour(STONE, 10))

    def roadside(draw):
        for left in (True, False):
            for _ in range(int(c.rng.integers(1, 5 if kind != "road_forest" else 11))):
                near = c.rng.uniform(0.02, 0.5)
                ground = horizon + near * (c.height - horizon)
                row = min(int(ground), c.height - 1)
                free = numpy.nonzero(numpy.abs(side[row]) > 1.25)[0]
                free = free[free < c.width / 2] if left else free[free >= c.width / 2]
                if not len(free):
                    continue
                x = float(c.rng.choice(free))
                if kind == "road_city":
                    span, tall = c.width * c.rng.uniform(0.1, 0.25), c.height * c.rng.uniform(0.2, 0.5)
                    a, b = (x - span, x) if left else (x, x + span)
                    _building(c, draw, a, b, ground - tall, ground)
                elif kind in ("road_forest", "road_country", "road_curve", "road_night"):
                    _tree(c, draw, x, ground, c.height * (0.12 + 0.8 * near) * c.rng.uniform(0.6, 1.3))
        if c.rng.random() < 0.35:
            near = c.rng.uniform(0.15, 0.5)
            row = min(int(horizon + near * (c.height - horizon)), c.height - 1)
            lane = numpy.nonzero(numpy.abs(side[row] - c.rng.choice([-0.5, 0.5])) < 0.1)[0]
            if len(lane):
                _car(c, draw, float(lane.mean()), row, c.width * near * 0.28)

    c.shapes(roadside)


def _car(c, draw, x, ground, size):
    tint = tuple(int(v) for v in c.colour(c.rng.choice([(180, 40, 40), (40, 60, 140), (220, 220, 220), (30, 30, 34)])))
    draw.rectangle([x - size / 2, ground - size * 0.5, x + size / 2, ground - size * 0.1], fill=tint)
    draw.rectangle([x - size * 0.35, ground - size * 0.85, x + size * 0.35, ground - size * 0.5], fill=(60, 70, 84))
    for wheel in (-0.36, 0.36):
        r = size * 0.11
        cx = x + wheel * size
        draw.ellipse([cx - r, ground - 2 * r, cx + r, ground], fill=(24, 24, 26))


def _field(c):
    """Open land; half of the time with furrows that run to a vanishing point."""
    horizon = int(c.height * c.rng.uniform(0.25, 0.6))
    _sky(c, horizon + 2)
    _hills(c, horizon, (96, 120, 100))
    base = c.rng.choice([GRASS, (170, 150, 80), (120, 92, 66), SNOW, SAND])
    depth = _ground(c, horizon, base)
    if c.rng.random() < 0.5:
        vanish = c.width * c.rng.uniform(0.2, 0.8)
        bearing = (c.x - vanish) / numpy.maximum(depth, 0.03) / c.width
        wave = numpy.sin(bearing * c.rng.uniform(14, 40)) * numpy.clip(depth * 3, 0, 1)
        c.pixels += (wave * c.rng.uniform(8, 26))[:, :, None]
    c.shapes(lambda d: [_tree(c, d, c.rng.uniform(0, c.width), horizon + c.rng.uniform(0, 0.3) * (c.height - horizon),
                              c.height * c.rng.uniform(0.1, 0.4)) for _ in range(int(c.rng.integers(0, 6)))])


def _forest(c):
    horizon = int(c.height * c.rng.uniform(0.5, 0.8))
    _sky(c, horizon)
    c.gradient(c.colour(FOREST), c.colour((60, 80, 48)), int(horizon * 0.3), horizon)
    c.texture((c.y < horizon).astype(numpy.float32), 40, 20)
    _ground(c, horizon, (88, 84, 52))

    def trees(draw):
        for near in numpy.sort(c.rng.uniform(0, 1, int(c.rng.integers(10, 30)))):
            _tree(c, draw, c.rng.uniform(0, c.width), horizon + near * (c.height - horizon) * 0.9,
                  c.height * (0.3 + 0.9 * near) * c.rng.uniform(0.7, 1.2))
    c.shapes(trees)


def _water(c, mask, depth):
    c.blend(mask, c.colour(c.rng.choice([WATER, (90, 120, 120), (110, 130, 150), (60, 90, 90)]), 14))
    ripple = numpy.sin(c.y * c.rng.uniform(0.5, 1.6) + 3 * c.cloud_noise(9)) * numpy.clip(depth * 2, 0.2, 1)
    c.pixels += (mask * ripple * c.rng.uniform(5, 18))[:, :, None]
    c.texture(mask, 14, 14)


def _sea(c):
    horizon = int(c.height * c.rng.uniform(0.3, 0.65))
    _sky(c, horizon + 2)
    if c.rng.random() < 0.4:
        _hills(c, horizon, (80, 96, 110))
    depth = _ground(c, horizon, SAND)
    shore = 1.1 if c.rng.random() < 0.5 else c.rng.uniform(0.5, 0.9)
    _water(c, ((c.y >= horizon) & (depth + 0.05 * c.cloud_noise(5) < shore)).astype(numpy.float32), depth)


def _river(c):
    """Water that winds through land as a road would."""
    horizon = int(c.height * c.rng.uniform(0.28, 0.5))
    _sky(c, horizon + 2)
    _hills(c, horizon, (96, 112, 112))
    depth = _ground(c, horizon, c.rng.choice([GRASS, FOREST, SNOW, STONE]))
    side = _ribbon(c, horizon, depth, c.rng.uniform(-0.3, 0.3), c.rng.uniform(0.2, 0.6))
    ragged = numpy.abs(side) + 0.25 * c.cloud_noise(12)
    _water(c, numpy.clip((1 - ragged) / 0.08, 0, 1), depth)
    c.shapes(lambda d: [_tree(c, d, c.rng.uniform(0, c.width), horizon + c.rng.uniform(0, 0.2) * (c.height - horizon),
                              c.height * c.rng.uniform(0.1, 0.4)) for _ in range(int(c.rng.integers(0, 9)))])


def _mountains(c):
    horizon = int(c.height * c.rng.uniform(0.6, 0.95))
    _sky(c, horizon)

    def peaks(draw):
        for k in range(int(c.rng.integers(3, 8))):
            x, tall, half = c.rng.uniform(0, c.width), c.height * c.rng.uniform(0.2, 0.7), c.width * c.rng.uniform(0.15, 0.4)
            tint = tuple(int(v) for v in c.colour((104, 106, 116), 14))
            draw.polygon([(x, horizon - tall), (x - half, horizon), (x + half, horizon)], fill=tint)
            if c.rng.random() < 0.7:
                draw.polygon([(x, horizon - tall), (x - half * 0.3, horizon - tall * 0.7), (x, horizon - tall * 0.78),
                              (x + half * 0.3, horizon - tall * 0.7)], fill=(236, 238, 242))
    c.shapes(peaks)
    _ground(c, horizon, c.rng.choice([GRASS, SNOW, STONE]))


def _room(c):
    corner, floor = c.height * c.rng.uniform(0.05, 0.25), int(c.height * c.rng.uniform(0.6, 0.8))
    c.gradient(c.colour((206, 198, 184)), c.colour((190, 182, 168)), 0, floor)
    depth = _ground(c, floor, c.rng.choice([(150, 112, 74), (140, 134, 128), (120, 60, 56)]))
    planks = (numpy.sin((c.x - c.width / 2) / (0.3 + depth) * 0.4) > 0.95) & (c.y >= floor)
    c.blend(planks.astype(numpy.float32) * 0.4, (70, 50, 34))

    def furniture(draw):
        for _ in range(int(c.rng.integers(3, 8))):
            w, h = c.width * c.rng.uniform(0.1, 0.4), c.height * c.rng.uniform(0.1, 0.45)
            x, foot = c.rng.uniform(-0.1, 0.9) * c.width, floor + c.rng.uniform(0, 0.2) * c.height
            tint = c.colour(c.rng.choice([(120, 80, 50), (90, 100, 130), (150, 60, 56), (210, 204, 190)]))
            draw.rectangle([x, foot - h, x + w, foot], fill=tuple(int(v) for v in tint),
                           outline=tuple(int(v) for v in tint * 0.6))
        x = c.rng.uniform(0, 0.7) * c.width
        draw.rectangle([x, corner, x + c.width * 0.25, floor * 0.65], fill=(210, 226, 240), outline=(240, 240, 240))
    c.shapes(furniture)


def _corridor(c):
    """Walls, floor and ceiling that meet in a vanishing point."""
    vx, vy = c.width * c.rng.uniform(0.35, 0.65), c.height * c.rng.uniform(0.35, 0.55)
    left, right = (vx - c.x) / vx, (c.x - vx) / (c.width - vx)
    up, down = (vy - c.y) / vy, (c.y - vy) / (c.height - vy)
    faces = numpy.argmax(numpy.stack([left, right, up, down]), axis=0)
    near = numpy.clip(numpy.max(numpy.stack([left, right, up, down]), axis=0), 0.02, 1)
    wall, tints = c.colour((190, 184, 170)), []
    tints = [wall, wall * c.rng.uniform(0.8, 1.1), c.colour((220, 218, 212), 8), c.colour((130, 118, 108))]
    for face, tint in enumerate(tints):
        c.blend((faces == face).astype(numpy.float32), tint * 1.0)
    c.pixels *= (0.6 + 0.4 * near)[:, :, None]
    rings = (1 / near * c.rng.uniform(1, 2.5)) % 1 < 0.12
    c.blend((rings & (faces < 2)).astype(numpy.float32) * 0.7, c.colour((110, 70, 44)))
    tiles = (1 / near * 4) % 1 < 0.1
    c.blend((tiles & (faces == 3)).astype(numpy.float32) * 0.5, c.colour((80, 76, 70)))
    lamps = ((1 / near * 2) % 1 < 0.4) & (faces == 2) & (numpy.abs(c.x - vx) < 0.15 * near * c.width)
    c.blend(lamps.astype(numpy.float32), (250, 248, 236))


def _facade(c):
    _sky(c)

    def fronts(draw):
        x = -c.rng.uniform(0, 0.2) * c.width
        while x < c.width:
            span = c.width * c.rng.uniform(0.2, 0.6)
            _building(c, draw, x, x + span, c.height * c.rng.uniform(-0.2, 0.3), c.height * c.rng.uniform(0.9, 1.1))
            x += span
    c.shapes(fronts)


def _flowers(c):
    c.gradient(c.colour((70, 104, 50)), c.colour((50, 84, 40)))
    c.texture(numpy.ones_like(c.x), 40, 16)

    def blossoms(draw):
        for _ in range(int(c.rng.integers(3, 18))):
            x, y, r = c.rng.uniform(0, c.width), c.rng.uniform(0, c.height), c.height * c.rng.uniform(0.04, 0.14)
            tint = tuple(int(v) for v in c.colour(c.rng.choice([(220, 60, 80), (240, 220, 70), (230, 230, 240), (160, 90, 190)])))
            for k in range(6):
                a = k * 1.047
                px, py = x + r * numpy.cos(a), y + r * numpy.sin(a)
                draw.ellipse([px - r * 0.6, py - r * 0.6, px + r * 0.6, py + r * 0.6], fill=tint)
            draw.ellipse([x - r * 0.5, y - r * 0.5, x + r * 0.5, y + r * 0.5], fill=(210, 160, 40))
    c.shapes(blossoms)


def _table(c):
    c.gradient(c.colour((160, 120, 84)), c.colour((150, 108, 70)))
    c.pixels += (numpy.sin(c.y * c.rng.uniform(0.3, 0.9) + 2 * c.cloud_noise(4)) * 9)[:, :, None]

    def things(draw):
        for _ in range(int(c.rng.integers(2, 9))):
            x, y, r = c.rng.uniform(0, c.width), c.rng.uniform(0, c.height), c.height * c.rng.uniform(0.06, 0.24)
            tint = c.colour(c.rng.choice([(210, 50, 40), (240, 170, 50), (235, 235, 230), (70, 130, 60), (110, 110, 118)]))
            box = [x - r, y - r * c.rng.uniform(0.6, 1), x + r, y + r * c.rng.uniform(0.6, 1)]
            (draw.ellipse if c.rng.random() < 0.7 else draw.rectangle)(
                box, fill=tuple(int(v) for v in tint), outline=tuple(int(v) for v in tint * 0.7))
    c.shapes(things)
