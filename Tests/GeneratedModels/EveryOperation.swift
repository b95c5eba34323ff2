// Made by netsuke; compile the graph again rather than edit this file.
// It imports nothing, and works from Swift 6.2, Embedded Swift included.

/// A TensorFlow model that computes 'y0', 'y1', 'y2', 'y3', 'y4', 'y5', 'y6', 'y7', 'y8', 'y9',
/// 'y10', 'y11', 'y12', 'y13', 'y14', 'y15', 'y16', 'y17', 'y18', 'y19', 'y20', 'y21', 'y22',
/// 'y23', 'y24', 'y25', 'y26', 'y27', 'y28', 'y29', 'y30', 'y31', 'y32', 'y33', 'y34', 'y35',
/// 'y36', 'y37', 'y38', 'y39', 'y40', 'y41', 'y42', 'y43', 'y44', 'y45', 'y46', 'y47', 'y48',
/// 'y49', 'y50', 'y51', 'y52', 'y53', 'y54', 'y55', 'y56', 'y57', 'y58', 'y59', 'y60', 'y61',
/// 'y62', 'y63', 'y64', 'y65', 'y66', 'y67', 'y68', 'y69', 'y70', 'y71', 'y72', 'y73', 'y74',
/// 'y75', 'y76', 'y77', 'y78', 'y79', 'y80', 'y81', 'y82', 'y83', 'y84', 'y85', 'y86', 'y87',
/// 'y88', 'y89', 'y90', 'y91', 'y92', 'y93', 'y94', 'y95', 'y96', 'y97', 'y98', 'y99', 'y100',
/// 'y101', 'y102', 'y103', 'y104', 'y105', 'y106', 'y107', 'y108', 'y109', 'y110', 'y111', 'y112',
/// 'y113', 'y114', 'y115', 'y116', 'y117', 'y118', 'y119', 'y120', 'y121', 'y122', 'y123', 'y124',
/// 'y125', 'y126', 'y127', 'y128', 'y129', 'y130', 'y131', 'y132', 'y133', 'y134', 'y135', 'y136',
/// 'y137', 'y138', 'y139', 'y140', 'y141', 'y142', 'y143' in 144 steps.
public enum EveryOperation {
  /// Bytes of scratch memory that a run needs, aligned to 16 bytes.
  public static let arenaSize = 1024
  /// Extents of 'x0', uint8, row-major.
  public static let x0Shape = (2, 6, 5, 3)
  /// A stored q means `scale * (q - zeroPoint)`.
  public static let x0Scale: Float = 0.082934834
  public static let x0ZeroPoint = 195
  /// Extents of 'x1', uint8, row-major.
  public static let x1Shape = (2, 6, 5, 3)
  /// A stored q means `scale * (q - zeroPoint)`.
  public static let x1Scale: Float = 0.09340377
  public static let x1ZeroPoint = 96
  /// Extents of 'x2', uint8, row-major.
  public static let x2Shape = (2, 6, 5, 3)
  /// A stored q means `scale * (q - zeroPoint)`.
  public static let x2Scale: Float = 0.08352921
  public static let x2ZeroPoint = 143
  /// Extents of 'x3', uint8, row-major.
  public static let x3Shape = (2, 6, 5, 3)
  /// A stored q means `scale * (q - zeroPoint)`.
  public static let x3Scale: Float = 0.07264023
  public static let x3ZeroPoint = 78
  /// Extents of 'x4', int16, row-major.
  public static let x4Shape = (2, 6, 5, 3)
  /// A stored q means `scale * (q - zeroPoint)`.
  public static let x4Scale: Float = 0.02926648
  public static let x4ZeroPoint = 10114
  /// Extents of 'x5', int16, row-major.
  public static let x5Shape = (2, 6, 5, 3)
  /// A stored q means `scale * (q - zeroPoint)`.
  public static let x5Scale: Float = 0.050387725
  public static let x5ZeroPoint = 32581
  /// Extents of 'x6', int16, row-major.
  public static let x6Shape = (2, 6, 5, 3)
  /// A stored q means `scale * (q - zeroPoint)`.
  public static let x6Scale: Float = 0.0127195185
  public static let x6ZeroPoint = -8709
  /// Extents of 'x7', int16, row-major.
  public static let x7Shape = (2, 6, 5, 3)
  /// A stored q means `scale * (q - zeroPoint)`.
  public static let x7Scale: Float = 0.042331003
  public static let x7ZeroPoint = 19481
  /// Extents of 'x8', float32, row-major.
  public static let x8Shape = (2, 6, 5, 3)
  /// Extents of 'x9', float32, row-major.
  public static let x9Shape = (2, 6, 5, 3)
  /// Extents of 'x10', float32, row-major.
  public static let x10Shape = (3, 11)
  /// Extents of 'x11', float32, row-major.
  public static let x11Shape = (3, 11)
  /// Extents of 'x12', float32, row-major.
  public static let x12Shape = (2, 3, 4, 5)
  /// Extents of 'x13', float32, row-major.
  public static let x13Shape = (2, 3, 4, 5)
  /// Extents of 'x14', float32, row-major.
  public static let x14Shape = (2, 3, 4, 5)
  /// Extents of 'x15', float32, row-major.
  public static let x15Shape = (2, 3, 4, 5)
  /// Extents of 'x16', float32, row-major.
  public static let x16Shape = (2, 3, 4, 5)
  /// Extents of 'x17', float32, row-major.
  public static let x17Shape = (2, 3, 4, 5)
  /// Extents of 'x18', float32, row-major.
  public static let x18Shape = (2, 3, 4, 5)
  /// Extents of 'x19', float32, row-major.
  public static let x19Shape = (2, 3, 4, 5)
  /// Extents of 'x20', float32, row-major.
  public static let x20Shape = (2, 3, 4, 5)
  /// Extents of 'x21', float32, row-major.
  public static let x21Shape = (2, 3, 4, 5)
  /// Extents of 'x22', float32, row-major.
  public static let x22Shape = (2, 3, 4, 5)
  /// Extents of 'x23', float32, row-major.
  public static let x23Shape = (2, 3, 4, 5)
  /// Extents of 'x24', float32, row-major.
  public static let x24Shape = (2, 3, 4, 5)
  /// Extents of 'x25', float32, row-major.
  public static let x25Shape = (2, 3, 4, 5)
  /// Extents of 'x26', float32, row-major.
  public static let x26Shape = (2, 3, 4, 5)
  /// Extents of 'x27', float32, row-major.
  public static let x27Shape = (2, 3, 4, 5)
  /// Extents of 'x28', float32, row-major.
  public static let x28Shape = (2, 3, 4, 5)
  /// Extents of 'x29', float32, row-major.
  public static let x29Shape = (2, 3, 4, 5)
  /// Extents of 'x30', float32, row-major.
  public static let x30Shape = (2, 3, 4, 5)
  /// Extents of 'x31', float32, row-major.
  public static let x31Shape = (2, 3, 4, 5)
  /// Extents of 'x32', float32, row-major.
  public static let x32Shape = (2, 3, 4, 5)
  /// Extents of 'x33', float32, row-major.
  public static let x33Shape = (2, 3, 4, 5)
  /// Extents of 'x34', float32, row-major.
  public static let x34Shape = (2, 3, 4, 5)
  /// Extents of 'x35', float32, row-major.
  public static let x35Shape = (2, 3, 4, 5)
  /// Extents of 'x36', float32, row-major.
  public static let x36Shape = (2, 3, 4, 5)
  /// Extents of 'x37', float32, row-major.
  public static let x37Shape = (2, 3, 4, 5)
  /// Extents of 'x38', float32, row-major.
  public static let x38Shape = (2, 3, 4, 5)
  /// Extents of 'x39', float32, row-major.
  public static let x39Shape = (2, 3, 4, 5)
  /// Extents of 'x40', float32, row-major.
  public static let x40Shape = (2, 3, 4, 5)
  /// Extents of 'x41', float32, row-major.
  public static let x41Shape = (2, 3, 4, 5)
  /// Extents of 'x42', float32, row-major.
  public static let x42Shape = (2, 3, 4, 5)
  /// Extents of 'x43', float32, row-major.
  public static let x43Shape = (2, 3, 4, 5)
  /// Extents of 'x44', float32, row-major.
  public static let x44Shape = (2, 3, 4, 5)
  /// Extents of 'x45', float32, row-major.
  public static let x45Shape = (2, 3, 4, 5)
  /// Extents of 'x46', float32, row-major.
  public static let x46Shape = (2, 3, 4, 5)
  /// Extents of 'x47', bool, row-major.
  public static let x47Shape = (2, 3, 4, 5)
  /// Extents of 'x48', bool, row-major.
  public static let x48Shape = (2, 3, 4, 5)
  /// Extents of 'x49', bool, row-major.
  public static let x49Shape = (2, 3, 4, 5)
  /// Extents of 'x50', bool, row-major.
  public static let x50Shape = (2, 3, 4, 5)
  /// Extents of 'x51', bool, row-major.
  public static let x51Shape = (2, 3, 4, 5)
  /// Extents of 'x52', bool, row-major.
  public static let x52Shape = (2, 3, 4, 5)
  /// Extents of 'x53', bool, row-major.
  public static let x53Shape = (2, 3, 4, 5)
  /// Extents of 'x54', bool, row-major.
  public static let x54Shape = (2, 3, 4, 5)
  /// Extents of 'x55', bool, row-major.
  public static let x55Shape = (2, 3, 4, 5)
  /// Extents of 'x56', bool, row-major.
  public static let x56Shape = (2, 3, 4, 5)
  /// Extents of 'x57', bool, row-major.
  public static let x57Shape = (2, 3, 4, 5)
  /// Extents of 'x58', bool, row-major.
  public static let x58Shape = (2, 3, 4, 5)
  /// Extents of 'x59', bool, row-major.
  public static let x59Shape = (2, 3, 4, 5)
  /// Extents of 'x60', bool, row-major.
  public static let x60Shape = (2, 3, 4, 5)
  /// Extents of 'x61', float32, row-major.
  public static let x61Shape = (2, 2, 2, 3, 2, 2, 3, 2)
  /// Extents of 'x62', float32, row-major.
  public static let x62Shape = (3, 5, 2)
  /// Extents of 'x63', float32, row-major.
  public static let x63Shape = (3, 5, 2)
  /// Extents of 'x64', uint8, row-major.
  public static let x64Shape = (3, 5, 2)
  /// Extents of 'x65', uint8, row-major.
  public static let x65Shape = (3, 5, 2)
  /// Extents of 'x66', int16, row-major.
  public static let x66Shape = (3, 5, 2)
  /// Extents of 'x67', int16, row-major.
  public static let x67Shape = (3, 5, 2)
  /// Extents of 'x68', int32, row-major.
  public static let x68Shape = (3, 5, 2)
  /// Extents of 'x69', int32, row-major.
  public static let x69Shape = (3, 5, 2)
  /// Extents of 'x70', float32, row-major.
  public static let x70Shape = (2, 3, 7)
  /// Extents of 'x71', float32, row-major.
  public static let x71Shape = (2, 7, 5)
  /// Extents of 'x72', float32, row-major.
  public static let x72Shape = (2, 7, 3)
  /// Extents of 'x73', float32, row-major.
  public static let x73Shape = (2, 7, 5)
  /// Extents of 'x74', float32, row-major.
  public static let x74Shape = (2, 3, 7)
  /// Extents of 'x75', float32, row-major.
  public static let x75Shape = (2, 5, 7)
  /// Extents of 'x76', float32, row-major.
  public static let x76Shape = (2, 7, 3)
  /// Extents of 'x77', float32, row-major.
  public static let x77Shape = (2, 5, 7)
  /// Extents of 'x78', float32, row-major.
  public static let x78Shape = (1, 2, 3, 7)
  /// Extents of 'x79', float32, row-major.
  public static let x79Shape = (1, 2, 1, 5)
  /// Extents of 'x80', float32, row-major.
  public static let x80Shape = (3, 7)
  /// Extents of 'x81', uint8, row-major.
  public static let x81Shape = 17
  /// A stored q means `scale * (q - zeroPoint)`.
  public static let x81Scale: Float = 0.07937839
  public static let x81ZeroPoint = 58
  /// Extents of 'x82', uint8, row-major.
  public static let x82Shape = 33
  /// A stored q means `scale * (q - zeroPoint)`.
  public static let x82Scale: Float = 0.09807478
  public static let x82ZeroPoint = 131
  /// Extents of 'x83', uint8, row-major.
  public static let x83Shape = 33
  /// A stored q means `scale * (q - zeroPoint)`.
  public static let x83Scale: Float = 0.08716933
  public static let x83ZeroPoint = 50
  /// Extents of 'x84', uint8, row-major.
  public static let x84Shape = 33
  /// A stored q means `scale * (q - zeroPoint)`.
  public static let x84Scale: Float = 0.0487279
  public static let x84ZeroPoint = 125
  /// Extents of 'x85', float32, row-major.
  public static let x85Shape = (3, 7)
  /// Extents of 'x86', int8, row-major.
  public static let x86Shape = 17
  /// A stored q means `scale * (q - zeroPoint)`.
  public static let x86Scale: Float = 0.021180386
  public static let x86ZeroPoint = 65
  /// Extents of 'x87', int8, row-major.
  public static let x87Shape = 33
  /// A stored q means `scale * (q - zeroPoint)`.
  public static let x87Scale: Float = 0.042089783
  public static let x87ZeroPoint = 64
  /// Extents of 'x88', int8, row-major.
  public static let x88Shape = 33
  /// A stored q means `scale * (q - zeroPoint)`.
  public static let x88Scale: Float = 0.017306782
  public static let x88ZeroPoint = -97
  /// Extents of 'x89', int8, row-major.
  public static let x89Shape = 33
  /// A stored q means `scale * (q - zeroPoint)`.
  public static let x89Scale: Float = 0.04062262
  public static let x89ZeroPoint = 79
  /// Extents of 'x90', float32, row-major.
  public static let x90Shape = (3, 7)
  /// Extents of 'x91', int16, row-major.
  public static let x91Shape = 17
  /// A stored q means `scale * (q - zeroPoint)`.
  public static let x91Scale: Float = 0.092683844
  public static let x91ZeroPoint = -10657
  /// Extents of 'x92', int16, row-major.
  public static let x92Shape = 33
  /// A stored q means `scale * (q - zeroPoint)`.
  public static let x92Scale: Float = 0.020591304
  public static let x92ZeroPoint = 13964
  /// Extents of 'x93', int16, row-major.
  public static let x93Shape = 33
  /// A stored q means `scale * (q - zeroPoint)`.
  public static let x93Scale: Float = 0.09097252
  public static let x93ZeroPoint = 9307
  /// Extents of 'x94', int16, row-major.
  public static let x94Shape = 33
  /// A stored q means `scale * (q - zeroPoint)`.
  public static let x94Scale: Float = 0.07586759
  public static let x94ZeroPoint = -28375
  /// Extents of 'x95', int32, row-major.
  public static let x95Shape = 12
  /// A stored q means `scale * (q - zeroPoint)`.
  public static let x95Scale: Float = 0.25
  public static let x95ZeroPoint = 0
  /// Extents of 'x96', uint8, row-major.
  public static let x96Shape = 30
  /// A stored q means `scale * (q - zeroPoint)`.
  public static let x96Scale: Float = 0.010949609
  public static let x96ZeroPoint = 0
  /// Extents of 'x97', uint8, row-major.
  public static let x97Shape = 30
  /// A stored q means `scale * (q - zeroPoint)`.
  public static let x97Scale: Float = 0.029743092
  public static let x97ZeroPoint = 30
  /// Extents of 'x98', uint8, row-major.
  public static let x98Shape = 30
  /// A stored q means `scale * (q - zeroPoint)`.
  public static let x98Scale: Float = 0.07501431
  public static let x98ZeroPoint = 162
  /// Extents of 'x99', float32, row-major.
  public static let x99Shape = 12
  /// Extents of 'x100', float32, row-major.
  public static let x100Shape = 12
  /// Extents of 'x101', float32, row-major.
  public static let x101Shape = 12
  /// Extents of 'x102', float32, row-major.
  public static let x102Shape = 12
  /// Extents of 'x103', float32, row-major.
  public static let x103Shape = 12
  /// Extents of 'x104', float32, row-major.
  public static let x104Shape = 12
  /// Extents of 'x105', float32, row-major.
  public static let x105Shape = 12
  /// Extents of 'x106', uint8, row-major.
  public static let x106Shape = 12
  /// Extents of 'x107', uint8, row-major.
  public static let x107Shape = 12
  /// Extents of 'x108', uint8, row-major.
  public static let x108Shape = 12
  /// Extents of 'x109', uint8, row-major.
  public static let x109Shape = 12
  /// Extents of 'x110', uint8, row-major.
  public static let x110Shape = 12
  /// Extents of 'x111', uint8, row-major.
  public static let x111Shape = 12
  /// Extents of 'x112', uint8, row-major.
  public static let x112Shape = 12
  /// Extents of 'x113', int8, row-major.
  public static let x113Shape = 12
  /// Extents of 'x114', int8, row-major.
  public static let x114Shape = 12
  /// Extents of 'x115', int8, row-major.
  public static let x115Shape = 12
  /// Extents of 'x116', int8, row-major.
  public static let x116Shape = 12
  /// Extents of 'x117', int8, row-major.
  public static let x117Shape = 12
  /// Extents of 'x118', int8, row-major.
  public static let x118Shape = 12
  /// Extents of 'x119', int8, row-major.
  public static let x119Shape = 12
  /// Extents of 'x120', int16, row-major.
  public static let x120Shape = 12
  /// Extents of 'x121', int16, row-major.
  public static let x121Shape = 12
  /// Extents of 'x122', int16, row-major.
  public static let x122Shape = 12
  /// Extents of 'x123', int16, row-major.
  public static let x123Shape = 12
  /// Extents of 'x124', int16, row-major.
  public static let x124Shape = 12
  /// Extents of 'x125', int16, row-major.
  public static let x125Shape = 12
  /// Extents of 'x126', int16, row-major.
  public static let x126Shape = 12
  /// Extents of 'x127', int32, row-major.
  public static let x127Shape = 12
  /// Extents of 'x128', int32, row-major.
  public static let x128Shape = 12
  /// Extents of 'x129', int32, row-major.
  public static let x129Shape = 12
  /// Extents of 'x130', int32, row-major.
  public static let x130Shape = 12
  /// Extents of 'x131', int32, row-major.
  public static let x131Shape = 12
  /// Extents of 'x132', int32, row-major.
  public static let x132Shape = 12
  /// Extents of 'x133', int32, row-major.
  public static let x133Shape = 12
  /// Extents of 'x134', int64, row-major.
  public static let x134Shape = 12
  /// Extents of 'x135', int64, row-major.
  public static let x135Shape = 12
  /// Extents of 'x136', int64, row-major.
  public static let x136Shape = 12
  /// Extents of 'x137', int64, row-major.
  public static let x137Shape = 12
  /// Extents of 'x138', int64, row-major.
  public static let x138Shape = 12
  /// Extents of 'x139', int64, row-major.
  public static let x139Shape = 12
  /// Extents of 'x140', int64, row-major.
  public static let x140Shape = 12
  /// Extents of 'x141', bool, row-major.
  public static let x141Shape = 12
  /// Extents of 'x142', bool, row-major.
  public static let x142Shape = 12
  /// Extents of 'x143', bool, row-major.
  public static let x143Shape = 12
  /// Extents of 'x144', bool, row-major.
  public static let x144Shape = 12
  /// Extents of 'x145', bool, row-major.
  public static let x145Shape = 12
  /// Extents of 'x146', bool, row-major.
  public static let x146Shape = 12
  /// Extents of 'x147', bool, row-major.
  public static let x147Shape = 12
  /// Extents of 'pool max uint8 to uint8', uint8, row-major.
  public static let y0Shape = (2, 3, 5, 3)
  /// A stored q means `scale * (q - zeroPoint)`.
  public static let y0Scale: Float = 0.082934834
  public static let y0ZeroPoint = 195
  /// Extents of 'pool average uint8 to uint8', uint8, row-major.
  public static let y1Shape = (2, 3, 5, 3)
  /// A stored q means `scale * (q - zeroPoint)`.
  public static let y1Scale: Float = 0.06708697
  public static let y1ZeroPoint = 98
  /// Extents of 'pool average uint8 to float32', float32, row-major.
  public static let y2Shape = (2, 3, 5, 3)
  /// Extents of 'pool average uint8 to int16', int16, row-major.
  public static let y3Shape = (2, 3, 5, 3)
  /// A stored q means `scale * (q - zeroPoint)`.
  public static let y3Scale: Float = 0.017439257
  public static let y3ZeroPoint = -24344
  /// Extents of 'pool max int16 to int16', int16, row-major.
  public static let y4Shape = (2, 3, 5, 3)
  /// A stored q means `scale * (q - zeroPoint)`.
  public static let y4Scale: Float = 0.02926648
  public static let y4ZeroPoint = 10114
  /// Extents of 'pool average int16 to int16', int16, row-major.
  public static let y5Shape = (2, 3, 5, 3)
  /// A stored q means `scale * (q - zeroPoint)`.
  public static let y5Scale: Float = 0.02185053
  public static let y5ZeroPoint = 21871
  /// Extents of 'pool average int16 to uint8', uint8, row-major.
  public static let y6Shape = (2, 3, 5, 3)
  /// A stored q means `scale * (q - zeroPoint)`.
  public static let y6Scale: Float = 0.023838531
  public static let y6ZeroPoint = 161
  /// Extents of 'pool average int16 to float32', float32, row-major.
  public static let y7Shape = (2, 3, 5, 3)
  /// Extents of 'pool max float32 to float32', float32, row-major.
  public static let y8Shape = (2, 3, 5, 3)
  /// Extents of 'pool average float32 to float32', float32, row-major.
  public static let y9Shape = (2, 3, 5, 3)
  /// Extents of 'softmax', float32, row-major.
  public static let y10Shape = (3, 11)
  /// Extents of 'log_softmax', float32, row-major.
  public static let y11Shape = (3, 11)
  /// Extents of 'reduce sum [0]', float32, row-major.
  public static let y12Shape = (3, 4, 5)
  /// Extents of 'reduce sum [1, 2]', float32, row-major.
  public static let y13Shape = (2, 5)
  /// Extents of 'reduce sum [3]', float32, row-major.
  public static let y14Shape = (2, 3, 4)
  /// Extents of 'reduce sum [0, 2]', float32, row-major.
  public static let y15Shape = (3, 5)
  /// Extents of 'reduce sum []', float32, row-major.
  public static let y17Shape = (2, 3, 4, 5)
  /// Extents of 'reduce sum [1, 3]', float32, row-major.
  public static let y18Shape = (2, 4)
  /// Extents of 'reduce mean [0]', float32, row-major.
  public static let y19Shape = (3, 4, 5)
  /// Extents of 'reduce mean [1, 2]', float32, row-major.
  public static let y20Shape = (2, 5)
  /// Extents of 'reduce mean [3]', float32, row-major.
  public static let y21Shape = (2, 3, 4)
  /// Extents of 'reduce mean [0, 2]', float32, row-major.
  public static let y22Shape = (3, 5)
  /// Extents of 'reduce mean []', float32, row-major.
  public static let y24Shape = (2, 3, 4, 5)
  /// Extents of 'reduce mean [1, 3]', float32, row-major.
  public static let y25Shape = (2, 4)
  /// Extents of 'reduce product [0]', float32, row-major.
  public static let y26Shape = (3, 4, 5)
  /// Extents of 'reduce product [1, 2]', float32, row-major.
  public static let y27Shape = (2, 5)
  /// Extents of 'reduce product [3]', float32, row-major.
  public static let y28Shape = (2, 3, 4)
  /// Extents of 'reduce product [0, 2]', float32, row-major.
  public static let y29Shape = (3, 5)
  /// Extents of 'reduce product []', float32, row-major.
  public static let y31Shape = (2, 3, 4, 5)
  /// Extents of 'reduce product [1, 3]', float32, row-major.
  public static let y32Shape = (2, 4)
  /// Extents of 'reduce max [0]', float32, row-major.
  public static let y33Shape = (3, 4, 5)
  /// Extents of 'reduce max [1, 2]', float32, row-major.
  public static let y34Shape = (2, 5)
  /// Extents of 'reduce max [3]', float32, row-major.
  public static let y35Shape = (2, 3, 4)
  /// Extents of 'reduce max [0, 2]', float32, row-major.
  public static let y36Shape = (3, 5)
  /// Extents of 'reduce max []', float32, row-major.
  public static let y38Shape = (2, 3, 4, 5)
  /// Extents of 'reduce max [1, 3]', float32, row-major.
  public static let y39Shape = (2, 4)
  /// Extents of 'reduce min [0]', float32, row-major.
  public static let y40Shape = (3, 4, 5)
  /// Extents of 'reduce min [1, 2]', float32, row-major.
  public static let y41Shape = (2, 5)
  /// Extents of 'reduce min [3]', float32, row-major.
  public static let y42Shape = (2, 3, 4)
  /// Extents of 'reduce min [0, 2]', float32, row-major.
  public static let y43Shape = (3, 5)
  /// Extents of 'reduce min []', float32, row-major.
  public static let y45Shape = (2, 3, 4, 5)
  /// Extents of 'reduce min [1, 3]', float32, row-major.
  public static let y46Shape = (2, 4)
  /// Extents of 'reduce all [0]', bool, row-major.
  public static let y47Shape = (3, 4, 5)
  /// Extents of 'reduce all [1, 2]', bool, row-major.
  public static let y48Shape = (2, 5)
  /// Extents of 'reduce all [3]', bool, row-major.
  public static let y49Shape = (2, 3, 4)
  /// Extents of 'reduce all [0, 2]', bool, row-major.
  public static let y50Shape = (3, 5)
  /// Extents of 'reduce all []', bool, row-major.
  public static let y52Shape = (2, 3, 4, 5)
  /// Extents of 'reduce all [1, 3]', bool, row-major.
  public static let y53Shape = (2, 4)
  /// Extents of 'reduce any [0]', bool, row-major.
  public static let y54Shape = (3, 4, 5)
  /// Extents of 'reduce any [1, 2]', bool, row-major.
  public static let y55Shape = (2, 5)
  /// Extents of 'reduce any [3]', bool, row-major.
  public static let y56Shape = (2, 3, 4)
  /// Extents of 'reduce any [0, 2]', bool, row-major.
  public static let y57Shape = (3, 5)
  /// Extents of 'reduce any []', bool, row-major.
  public static let y59Shape = (2, 3, 4, 5)
  /// Extents of 'reduce any [1, 3]', bool, row-major.
  public static let y60Shape = (2, 4)
  /// Extents of 'reduce far apart', float32, row-major.
  public static let y61Shape = (2, 2, 2, 3, 2)
  /// Extents of 'argmax float32', int64, row-major.
  public static let y62Shape = (3, 2)
  /// Extents of 'argmin float32', int64, row-major.
  public static let y63Shape = (3, 2)
  /// Extents of 'argmax uint8', int32, row-major.
  public static let y64Shape = (3, 2)
  /// Extents of 'argmin uint8', int32, row-major.
  public static let y65Shape = (3, 2)
  /// Extents of 'argmax int16', int32, row-major.
  public static let y66Shape = (3, 2)
  /// Extents of 'argmin int16', int32, row-major.
  public static let y67Shape = (3, 2)
  /// Extents of 'argmax int32', int32, row-major.
  public static let y68Shape = (3, 2)
  /// Extents of 'argmin int32', int32, row-major.
  public static let y69Shape = (3, 2)
  /// Extents of 'matmul false false', float32, row-major.
  public static let y70Shape = (2, 3, 5)
  /// Extents of 'matmul true false', float32, row-major.
  public static let y71Shape = (2, 3, 5)
  /// Extents of 'matmul false true', float32, row-major.
  public static let y72Shape = (2, 3, 5)
  /// Extents of 'matmul true true', float32, row-major.
  public static let y73Shape = (2, 3, 5)
  /// Extents of 'lrn', float32, row-major.
  public static let y74Shape = (1, 2, 3, 7)
  /// Extents of 'lrn wide', float32, row-major.
  public static let y75Shape = (1, 2, 1, 5)
  /// Extents of 'quantize uint8', uint8, row-major.
  public static let y76Shape = (3, 7)
  /// A stored q means `scale * (q - zeroPoint)`.
  public static let y76Scale: Float = 0.059096374
  public static let y76ZeroPoint = 89
  /// Extents of 'dequantize uint8', float32, row-major.
  public static let y77Shape = 17
  /// Extents of 'requantize uint8 to uint8', uint8, row-major.
  public static let y78Shape = 33
  /// A stored q means `scale * (q - zeroPoint)`.
  public static let y78Scale: Float = 0.079187475
  public static let y78ZeroPoint = 110
  /// Extents of 'requantize uint8 to int8', int8, row-major.
  public static let y79Shape = 33
  /// A stored q means `scale * (q - zeroPoint)`.
  public static let y79Scale: Float = 0.08035107
  public static let y79ZeroPoint = -70
  /// Extents of 'requantize uint8 to int16', int16, row-major.
  public static let y80Shape = 33
  /// A stored q means `scale * (q - zeroPoint)`.
  public static let y80Scale: Float = 0.07039214
  public static let y80ZeroPoint = 26373
  /// Extents of 'quantize int8', int8, row-major.
  public static let y81Shape = (3, 7)
  /// A stored q means `scale * (q - zeroPoint)`.
  public static let y81Scale: Float = 0.04042065
  public static let y81ZeroPoint = 65
  /// Extents of 'dequantize int8', float32, row-major.
  public static let y82Shape = 17
  /// Extents of 'requantize int8 to uint8', uint8, row-major.
  public static let y83Shape = 33
  /// A stored q means `scale * (q - zeroPoint)`.
  public static let y83Scale: Float = 0.066170655
  public static let y83ZeroPoint = 22
  /// Extents of 'requantize int8 to int8', int8, row-major.
  public static let y84Shape = 33
  /// A stored q means `scale * (q - zeroPoint)`.
  public static let y84Scale: Float = 0.07760249
  public static let y84ZeroPoint = 79
  /// Extents of 'requantize int8 to int16', int16, row-major.
  public static let y85Shape = 33
  /// A stored q means `scale * (q - zeroPoint)`.
  public static let y85Scale: Float = 0.092200376
  public static let y85ZeroPoint = -9403
  /// Extents of 'quantize int16', int16, row-major.
  public static let y86Shape = (3, 7)
  /// A stored q means `scale * (q - zeroPoint)`.
  public static let y86Scale: Float = 0.07483999
  public static let y86ZeroPoint = -1646
  /// Extents of 'dequantize int16', float32, row-major.
  public static let y87Shape = 17
  /// Extents of 'requantize int16 to uint8', uint8, row-major.
  public static let y88Shape = 33
  /// A stored q means `scale * (q - zeroPoint)`.
  public static let y88Scale: Float = 0.07274232
  public static let y88ZeroPoint = 233
  /// Extents of 'requantize int16 to int8', int8, row-major.
  public static let y89Shape = 33
  /// A stored q means `scale * (q - zeroPoint)`.
  public static let y89Scale: Float = 0.058493793
  public static let y89ZeroPoint = -2
  /// Extents of 'requantize int16 to int16', int16, row-major.
  public static let y90Shape = 33
  /// A stored q means `scale * (q - zeroPoint)`.
  public static let y90Scale: Float = 0.0428736
  public static let y90ZeroPoint = 19531
  /// Extents of 'dequantize int32', float32, row-major.
  public static let y91Shape = 12
  /// Extents of 'lookup to uint8', uint8, row-major.
  public static let y92Shape = 30
  /// A stored q means `scale * (q - zeroPoint)`.
  public static let y92Scale: Float = 0.056814313
  public static let y92ZeroPoint = 220
  /// Extents of 'lookup to int16', int16, row-major.
  public static let y93Shape = 30
  /// A stored q means `scale * (q - zeroPoint)`.
  public static let y93Scale: Float = 0.03778977
  public static let y93ZeroPoint = -10876
  /// Extents of 'lookup to float32', float32, row-major.
  public static let y94Shape = 30
  /// Extents of 'cast float32 to float32', float32, row-major.
  public static let y95Shape = 12
  /// Extents of 'cast float32 to uint8', uint8, row-major.
  public static let y96Shape = 12
  /// Extents of 'cast float32 to int8', int8, row-major.
  public static let y97Shape = 12
  /// Extents of 'cast float32 to int16', int16, row-major.
  public static let y98Shape = 12
  /// Extents of 'cast float32 to int32', int32, row-major.
  public static let y99Shape = 12
  /// Extents of 'cast float32 to int64', int64, row-major.
  public static let y100Shape = 12
  /// Extents of 'cast float32 to bool', bool, row-major.
  public static let y101Shape = 12
  /// Extents of 'cast uint8 to float32', float32, row-major.
  public static let y102Shape = 12
  /// Extents of 'cast uint8 to uint8', uint8, row-major.
  public static let y103Shape = 12
  /// Extents of 'cast uint8 to int8', int8, row-major.
  public static let y104Shape = 12
  /// Extents of 'cast uint8 to int16', int16, row-major.
  public static let y105Shape = 12
  /// Extents of 'cast uint8 to int32', int32, row-major.
  public static let y106Shape = 12
  /// Extents of 'cast uint8 to int64', int64, row-major.
  public static let y107Shape = 12
  /// Extents of 'cast uint8 to bool', bool, row-major.
  public static let y108Shape = 12
  /// Extents of 'cast int8 to float32', float32, row-major.
  public static let y109Shape = 12
  /// Extents of 'cast int8 to uint8', uint8, row-major.
  public static let y110Shape = 12
  /// Extents of 'cast int8 to int8', int8, row-major.
  public static let y111Shape = 12
  /// Extents of 'cast int8 to int16', int16, row-major.
  public static let y112Shape = 12
  /// Extents of 'cast int8 to int32', int32, row-major.
  public static let y113Shape = 12
  /// Extents of 'cast int8 to int64', int64, row-major.
  public static let y114Shape = 12
  /// Extents of 'cast int8 to bool', bool, row-major.
  public static let y115Shape = 12
  /// Extents of 'cast int16 to float32', float32, row-major.
  public static let y116Shape = 12
  /// Extents of 'cast int16 to uint8', uint8, row-major.
  public static let y117Shape = 12
  /// Extents of 'cast int16 to int8', int8, row-major.
  public static let y118Shape = 12
  /// Extents of 'cast int16 to int16', int16, row-major.
  public static let y119Shape = 12
  /// Extents of 'cast int16 to int32', int32, row-major.
  public static let y120Shape = 12
  /// Extents of 'cast int16 to int64', int64, row-major.
  public static let y121Shape = 12
  /// Extents of 'cast int16 to bool', bool, row-major.
  public static let y122Shape = 12
  /// Extents of 'cast int32 to float32', float32, row-major.
  public static let y123Shape = 12
  /// Extents of 'cast int32 to uint8', uint8, row-major.
  public static let y124Shape = 12
  /// Extents of 'cast int32 to int8', int8, row-major.
  public static let y125Shape = 12
  /// Extents of 'cast int32 to int16', int16, row-major.
  public static let y126Shape = 12
  /// Extents of 'cast int32 to int32', int32, row-major.
  public static let y127Shape = 12
  /// Extents of 'cast int32 to int64', int64, row-major.
  public static let y128Shape = 12
  /// Extents of 'cast int32 to bool', bool, row-major.
  public static let y129Shape = 12
  /// Extents of 'cast int64 to float32', float32, row-major.
  public static let y130Shape = 12
  /// Extents of 'cast int64 to uint8', uint8, row-major.
  public static let y131Shape = 12
  /// Extents of 'cast int64 to int8', int8, row-major.
  public static let y132Shape = 12
  /// Extents of 'cast int64 to int16', int16, row-major.
  public static let y133Shape = 12
  /// Extents of 'cast int64 to int32', int32, row-major.
  public static let y134Shape = 12
  /// Extents of 'cast int64 to int64', int64, row-major.
  public static let y135Shape = 12
  /// Extents of 'cast int64 to bool', bool, row-major.
  public static let y136Shape = 12
  /// Extents of 'cast bool to float32', float32, row-major.
  public static let y137Shape = 12
  /// Extents of 'cast bool to uint8', uint8, row-major.
  public static let y138Shape = 12
  /// Extents of 'cast bool to int8', int8, row-major.
  public static let y139Shape = 12
  /// Extents of 'cast bool to int16', int16, row-major.
  public static let y140Shape = 12
  /// Extents of 'cast bool to int32', int32, row-major.
  public static let y141Shape = 12
  /// Extents of 'cast bool to int64', int64, row-major.
  public static let y142Shape = 12
  /// Extents of 'cast bool to bool', bool, row-major.
  public static let y143Shape = 12

  /// Runs the model. Allocates nothing; may run on many threads at once, each with an arena of its
  /// own.
  ///
  /// - Parameters:
  ///   - x0: 'x0', 2x6x5x3 uint8, q for 0.082934834 * (q - 195).
  ///   - x1: 'x1', 2x6x5x3 uint8, q for 0.09340377 * (q - 96).
  ///   - x2: 'x2', 2x6x5x3 uint8, q for 0.08352921 * (q - 143).
  ///   - x3: 'x3', 2x6x5x3 uint8, q for 0.07264023 * (q - 78).
  ///   - x4: 'x4', 2x6x5x3 int16, q for 0.02926648 * (q - 10114).
  ///   - x5: 'x5', 2x6x5x3 int16, q for 0.050387725 * (q - 32581).
  ///   - x6: 'x6', 2x6x5x3 int16, q for 0.0127195185 * (q - -8709).
  ///   - x7: 'x7', 2x6x5x3 int16, q for 0.042331003 * (q - 19481).
  ///   - x8: 'x8', 2x6x5x3 float32.
  ///   - x9: 'x9', 2x6x5x3 float32.
  ///   - x10: 'x10', 3x11 float32.
  ///   - x11: 'x11', 3x11 float32.
  ///   - x12: 'x12', 2x3x4x5 float32.
  ///   - x13: 'x13', 2x3x4x5 float32.
  ///   - x14: 'x14', 2x3x4x5 float32.
  ///   - x15: 'x15', 2x3x4x5 float32.
  ///   - x16: 'x16', 2x3x4x5 float32.
  ///   - x17: 'x17', 2x3x4x5 float32.
  ///   - x18: 'x18', 2x3x4x5 float32.
  ///   - x19: 'x19', 2x3x4x5 float32.
  ///   - x20: 'x20', 2x3x4x5 float32.
  ///   - x21: 'x21', 2x3x4x5 float32.
  ///   - x22: 'x22', 2x3x4x5 float32.
  ///   - x23: 'x23', 2x3x4x5 float32.
  ///   - x24: 'x24', 2x3x4x5 float32.
  ///   - x25: 'x25', 2x3x4x5 float32.
  ///   - x26: 'x26', 2x3x4x5 float32.
  ///   - x27: 'x27', 2x3x4x5 float32.
  ///   - x28: 'x28', 2x3x4x5 float32.
  ///   - x29: 'x29', 2x3x4x5 float32.
  ///   - x30: 'x30', 2x3x4x5 float32.
  ///   - x31: 'x31', 2x3x4x5 float32.
  ///   - x32: 'x32', 2x3x4x5 float32.
  ///   - x33: 'x33', 2x3x4x5 float32.
  ///   - x34: 'x34', 2x3x4x5 float32.
  ///   - x35: 'x35', 2x3x4x5 float32.
  ///   - x36: 'x36', 2x3x4x5 float32.
  ///   - x37: 'x37', 2x3x4x5 float32.
  ///   - x38: 'x38', 2x3x4x5 float32.
  ///   - x39: 'x39', 2x3x4x5 float32.
  ///   - x40: 'x40', 2x3x4x5 float32.
  ///   - x41: 'x41', 2x3x4x5 float32.
  ///   - x42: 'x42', 2x3x4x5 float32.
  ///   - x43: 'x43', 2x3x4x5 float32.
  ///   - x44: 'x44', 2x3x4x5 float32.
  ///   - x45: 'x45', 2x3x4x5 float32.
  ///   - x46: 'x46', 2x3x4x5 float32.
  ///   - x47: 'x47', 2x3x4x5 bool.
  ///   - x48: 'x48', 2x3x4x5 bool.
  ///   - x49: 'x49', 2x3x4x5 bool.
  ///   - x50: 'x50', 2x3x4x5 bool.
  ///   - x51: 'x51', 2x3x4x5 bool.
  ///   - x52: 'x52', 2x3x4x5 bool.
  ///   - x53: 'x53', 2x3x4x5 bool.
  ///   - x54: 'x54', 2x3x4x5 bool.
  ///   - x55: 'x55', 2x3x4x5 bool.
  ///   - x56: 'x56', 2x3x4x5 bool.
  ///   - x57: 'x57', 2x3x4x5 bool.
  ///   - x58: 'x58', 2x3x4x5 bool.
  ///   - x59: 'x59', 2x3x4x5 bool.
  ///   - x60: 'x60', 2x3x4x5 bool.
  ///   - x61: 'x61', 2x2x2x3x2x2x3x2 float32.
  ///   - x62: 'x62', 3x5x2 float32.
  ///   - x63: 'x63', 3x5x2 float32.
  ///   - x64: 'x64', 3x5x2 uint8.
  ///   - x65: 'x65', 3x5x2 uint8.
  ///   - x66: 'x66', 3x5x2 int16.
  ///   - x67: 'x67', 3x5x2 int16.
  ///   - x68: 'x68', 3x5x2 int32.
  ///   - x69: 'x69', 3x5x2 int32.
  ///   - x70: 'x70', 2x3x7 float32.
  ///   - x71: 'x71', 2x7x5 float32.
  ///   - x72: 'x72', 2x7x3 float32.
  ///   - x73: 'x73', 2x7x5 float32.
  ///   - x74: 'x74', 2x3x7 float32.
  ///   - x75: 'x75', 2x5x7 float32.
  ///   - x76: 'x76', 2x7x3 float32.
  ///   - x77: 'x77', 2x5x7 float32.
  ///   - x78: 'x78', 1x2x3x7 float32.
  ///   - x79: 'x79', 1x2x1x5 float32.
  ///   - x80: 'x80', 3x7 float32.
  ///   - x81: 'x81', 17 uint8, q for 0.07937839 * (q - 58).
  ///   - x82: 'x82', 33 uint8, q for 0.09807478 * (q - 131).
  ///   - x83: 'x83', 33 uint8, q for 0.08716933 * (q - 50).
  ///   - x84: 'x84', 33 uint8, q for 0.0487279 * (q - 125).
  ///   - x85: 'x85', 3x7 float32.
  ///   - x86: 'x86', 17 int8, q for 0.021180386 * (q - 65).
  ///   - x87: 'x87', 33 int8, q for 0.042089783 * (q - 64).
  ///   - x88: 'x88', 33 int8, q for 0.017306782 * (q - -97).
  ///   - x89: 'x89', 33 int8, q for 0.04062262 * (q - 79).
  ///   - x90: 'x90', 3x7 float32.
  ///   - x91: 'x91', 17 int16, q for 0.092683844 * (q - -10657).
  ///   - x92: 'x92', 33 int16, q for 0.020591304 * (q - 13964).
  ///   - x93: 'x93', 33 int16, q for 0.09097252 * (q - 9307).
  ///   - x94: 'x94', 33 int16, q for 0.07586759 * (q - -28375).
  ///   - x95: 'x95', 12 int32, q for 0.25 * (q - 0).
  ///   - x96: 'x96', 30 uint8, q for 0.010949609 * (q - 0).
  ///   - x97: 'x97', 30 uint8, q for 0.029743092 * (q - 30).
  ///   - x98: 'x98', 30 uint8, q for 0.07501431 * (q - 162).
  ///   - x99: 'x99', 12 float32.
  ///   - x100: 'x100', 12 float32.
  ///   - x101: 'x101', 12 float32.
  ///   - x102: 'x102', 12 float32.
  ///   - x103: 'x103', 12 float32.
  ///   - x104: 'x104', 12 float32.
  ///   - x105: 'x105', 12 float32.
  ///   - x106: 'x106', 12 uint8.
  ///   - x107: 'x107', 12 uint8.
  ///   - x108: 'x108', 12 uint8.
  ///   - x109: 'x109', 12 uint8.
  ///   - x110: 'x110', 12 uint8.
  ///   - x111: 'x111', 12 uint8.
  ///   - x112: 'x112', 12 uint8.
  ///   - x113: 'x113', 12 int8.
  ///   - x114: 'x114', 12 int8.
  ///   - x115: 'x115', 12 int8.
  ///   - x116: 'x116', 12 int8.
  ///   - x117: 'x117', 12 int8.
  ///   - x118: 'x118', 12 int8.
  ///   - x119: 'x119', 12 int8.
  ///   - x120: 'x120', 12 int16.
  ///   - x121: 'x121', 12 int16.
  ///   - x122: 'x122', 12 int16.
  ///   - x123: 'x123', 12 int16.
  ///   - x124: 'x124', 12 int16.
  ///   - x125: 'x125', 12 int16.
  ///   - x126: 'x126', 12 int16.
  ///   - x127: 'x127', 12 int32.
  ///   - x128: 'x128', 12 int32.
  ///   - x129: 'x129', 12 int32.
  ///   - x130: 'x130', 12 int32.
  ///   - x131: 'x131', 12 int32.
  ///   - x132: 'x132', 12 int32.
  ///   - x133: 'x133', 12 int32.
  ///   - x134: 'x134', 12 int64.
  ///   - x135: 'x135', 12 int64.
  ///   - x136: 'x136', 12 int64.
  ///   - x137: 'x137', 12 int64.
  ///   - x138: 'x138', 12 int64.
  ///   - x139: 'x139', 12 int64.
  ///   - x140: 'x140', 12 int64.
  ///   - x141: 'x141', 12 bool.
  ///   - x142: 'x142', 12 bool.
  ///   - x143: 'x143', 12 bool.
  ///   - x144: 'x144', 12 bool.
  ///   - x145: 'x145', 12 bool.
  ///   - x146: 'x146', 12 bool.
  ///   - x147: 'x147', 12 bool.
  ///   - y0: 'pool max uint8 to uint8', 2x3x5x3 uint8, q for 0.082934834 * (q - 195).
  ///   - y1: 'pool average uint8 to uint8', 2x3x5x3 uint8, q for 0.06708697 * (q - 98).
  ///   - y2: 'pool average uint8 to float32', 2x3x5x3 float32.
  ///   - y3: 'pool average uint8 to int16', 2x3x5x3 int16, q for 0.017439257 * (q - -24344).
  ///   - y4: 'pool max int16 to int16', 2x3x5x3 int16, q for 0.02926648 * (q - 10114).
  ///   - y5: 'pool average int16 to int16', 2x3x5x3 int16, q for 0.02185053 * (q - 21871).
  ///   - y6: 'pool average int16 to uint8', 2x3x5x3 uint8, q for 0.023838531 * (q - 161).
  ///   - y7: 'pool average int16 to float32', 2x3x5x3 float32.
  ///   - y8: 'pool max float32 to float32', 2x3x5x3 float32.
  ///   - y9: 'pool average float32 to float32', 2x3x5x3 float32.
  ///   - y10: 'softmax', 3x11 float32.
  ///   - y11: 'log_softmax', 3x11 float32.
  ///   - y12: 'reduce sum [0]', 3x4x5 float32.
  ///   - y13: 'reduce sum [1, 2]', 2x5 float32.
  ///   - y14: 'reduce sum [3]', 2x3x4 float32.
  ///   - y15: 'reduce sum [0, 2]', 3x5 float32.
  ///   - y16: 'reduce sum [0, 1, 2, 3]', scalar float32.
  ///   - y17: 'reduce sum []', 2x3x4x5 float32.
  ///   - y18: 'reduce sum [1, 3]', 2x4 float32.
  ///   - y19: 'reduce mean [0]', 3x4x5 float32.
  ///   - y20: 'reduce mean [1, 2]', 2x5 float32.
  ///   - y21: 'reduce mean [3]', 2x3x4 float32.
  ///   - y22: 'reduce mean [0, 2]', 3x5 float32.
  ///   - y23: 'reduce mean [0, 1, 2, 3]', scalar float32.
  ///   - y24: 'reduce mean []', 2x3x4x5 float32.
  ///   - y25: 'reduce mean [1, 3]', 2x4 float32.
  ///   - y26: 'reduce product [0]', 3x4x5 float32.
  ///   - y27: 'reduce product [1, 2]', 2x5 float32.
  ///   - y28: 'reduce product [3]', 2x3x4 float32.
  ///   - y29: 'reduce product [0, 2]', 3x5 float32.
  ///   - y30: 'reduce product [0, 1, 2, 3]', scalar float32.
  ///   - y31: 'reduce product []', 2x3x4x5 float32.
  ///   - y32: 'reduce product [1, 3]', 2x4 float32.
  ///   - y33: 'reduce max [0]', 3x4x5 float32.
  ///   - y34: 'reduce max [1, 2]', 2x5 float32.
  ///   - y35: 'reduce max [3]', 2x3x4 float32.
  ///   - y36: 'reduce max [0, 2]', 3x5 float32.
  ///   - y37: 'reduce max [0, 1, 2, 3]', scalar float32.
  ///   - y38: 'reduce max []', 2x3x4x5 float32.
  ///   - y39: 'reduce max [1, 3]', 2x4 float32.
  ///   - y40: 'reduce min [0]', 3x4x5 float32.
  ///   - y41: 'reduce min [1, 2]', 2x5 float32.
  ///   - y42: 'reduce min [3]', 2x3x4 float32.
  ///   - y43: 'reduce min [0, 2]', 3x5 float32.
  ///   - y44: 'reduce min [0, 1, 2, 3]', scalar float32.
  ///   - y45: 'reduce min []', 2x3x4x5 float32.
  ///   - y46: 'reduce min [1, 3]', 2x4 float32.
  ///   - y47: 'reduce all [0]', 3x4x5 bool.
  ///   - y48: 'reduce all [1, 2]', 2x5 bool.
  ///   - y49: 'reduce all [3]', 2x3x4 bool.
  ///   - y50: 'reduce all [0, 2]', 3x5 bool.
  ///   - y51: 'reduce all [0, 1, 2, 3]', scalar bool.
  ///   - y52: 'reduce all []', 2x3x4x5 bool.
  ///   - y53: 'reduce all [1, 3]', 2x4 bool.
  ///   - y54: 'reduce any [0]', 3x4x5 bool.
  ///   - y55: 'reduce any [1, 2]', 2x5 bool.
  ///   - y56: 'reduce any [3]', 2x3x4 bool.
  ///   - y57: 'reduce any [0, 2]', 3x5 bool.
  ///   - y58: 'reduce any [0, 1, 2, 3]', scalar bool.
  ///   - y59: 'reduce any []', 2x3x4x5 bool.
  ///   - y60: 'reduce any [1, 3]', 2x4 bool.
  ///   - y61: 'reduce far apart', 2x2x2x3x2 float32.
  ///   - y62: 'argmax float32', 3x2 int64.
  ///   - y63: 'argmin float32', 3x2 int64.
  ///   - y64: 'argmax uint8', 3x2 int32.
  ///   - y65: 'argmin uint8', 3x2 int32.
  ///   - y66: 'argmax int16', 3x2 int32.
  ///   - y67: 'argmin int16', 3x2 int32.
  ///   - y68: 'argmax int32', 3x2 int32.
  ///   - y69: 'argmin int32', 3x2 int32.
  ///   - y70: 'matmul false false', 2x3x5 float32.
  ///   - y71: 'matmul true false', 2x3x5 float32.
  ///   - y72: 'matmul false true', 2x3x5 float32.
  ///   - y73: 'matmul true true', 2x3x5 float32.
  ///   - y74: 'lrn', 1x2x3x7 float32.
  ///   - y75: 'lrn wide', 1x2x1x5 float32.
  ///   - y76: 'quantize uint8', 3x7 uint8, q for 0.059096374 * (q - 89).
  ///   - y77: 'dequantize uint8', 17 float32.
  ///   - y78: 'requantize uint8 to uint8', 33 uint8, q for 0.079187475 * (q - 110).
  ///   - y79: 'requantize uint8 to int8', 33 int8, q for 0.08035107 * (q - -70).
  ///   - y80: 'requantize uint8 to int16', 33 int16, q for 0.07039214 * (q - 26373).
  ///   - y81: 'quantize int8', 3x7 int8, q for 0.04042065 * (q - 65).
  ///   - y82: 'dequantize int8', 17 float32.
  ///   - y83: 'requantize int8 to uint8', 33 uint8, q for 0.066170655 * (q - 22).
  ///   - y84: 'requantize int8 to int8', 33 int8, q for 0.07760249 * (q - 79).
  ///   - y85: 'requantize int8 to int16', 33 int16, q for 0.092200376 * (q - -9403).
  ///   - y86: 'quantize int16', 3x7 int16, q for 0.07483999 * (q - -1646).
  ///   - y87: 'dequantize int16', 17 float32.
  ///   - y88: 'requantize int16 to uint8', 33 uint8, q for 0.07274232 * (q - 233).
  ///   - y89: 'requantize int16 to int8', 33 int8, q for 0.058493793 * (q - -2).
  ///   - y90: 'requantize int16 to int16', 33 int16, q for 0.0428736 * (q - 19531).
  ///   - y91: 'dequantize int32', 12 float32.
  ///   - y92: 'lookup to uint8', 30 uint8, q for 0.056814313 * (q - 220).
  ///   - y93: 'lookup to int16', 30 int16, q for 0.03778977 * (q - -10876).
  ///   - y94: 'lookup to float32', 30 float32.
  ///   - y95: 'cast float32 to float32', 12 float32.
  ///   - y96: 'cast float32 to uint8', 12 uint8.
  ///   - y97: 'cast float32 to int8', 12 int8.
  ///   - y98: 'cast float32 to int16', 12 int16.
  ///   - y99: 'cast float32 to int32', 12 int32.
  ///   - y100: 'cast float32 to int64', 12 int64.
  ///   - y101: 'cast float32 to bool', 12 bool.
  ///   - y102: 'cast uint8 to float32', 12 float32.
  ///   - y103: 'cast uint8 to uint8', 12 uint8.
  ///   - y104: 'cast uint8 to int8', 12 int8.
  ///   - y105: 'cast uint8 to int16', 12 int16.
  ///   - y106: 'cast uint8 to int32', 12 int32.
  ///   - y107: 'cast uint8 to int64', 12 int64.
  ///   - y108: 'cast uint8 to bool', 12 bool.
  ///   - y109: 'cast int8 to float32', 12 float32.
  ///   - y110: 'cast int8 to uint8', 12 uint8.
  ///   - y111: 'cast int8 to int8', 12 int8.
  ///   - y112: 'cast int8 to int16', 12 int16.
  ///   - y113: 'cast int8 to int32', 12 int32.
  ///   - y114: 'cast int8 to int64', 12 int64.
  ///   - y115: 'cast int8 to bool', 12 bool.
  ///   - y116: 'cast int16 to float32', 12 float32.
  ///   - y117: 'cast int16 to uint8', 12 uint8.
  ///   - y118: 'cast int16 to int8', 12 int8.
  ///   - y119: 'cast int16 to int16', 12 int16.
  ///   - y120: 'cast int16 to int32', 12 int32.
  ///   - y121: 'cast int16 to int64', 12 int64.
  ///   - y122: 'cast int16 to bool', 12 bool.
  ///   - y123: 'cast int32 to float32', 12 float32.
  ///   - y124: 'cast int32 to uint8', 12 uint8.
  ///   - y125: 'cast int32 to int8', 12 int8.
  ///   - y126: 'cast int32 to int16', 12 int16.
  ///   - y127: 'cast int32 to int32', 12 int32.
  ///   - y128: 'cast int32 to int64', 12 int64.
  ///   - y129: 'cast int32 to bool', 12 bool.
  ///   - y130: 'cast int64 to float32', 12 float32.
  ///   - y131: 'cast int64 to uint8', 12 uint8.
  ///   - y132: 'cast int64 to int8', 12 int8.
  ///   - y133: 'cast int64 to int16', 12 int16.
  ///   - y134: 'cast int64 to int32', 12 int32.
  ///   - y135: 'cast int64 to int64', 12 int64.
  ///   - y136: 'cast int64 to bool', 12 bool.
  ///   - y137: 'cast bool to float32', 12 float32.
  ///   - y138: 'cast bool to uint8', 12 uint8.
  ///   - y139: 'cast bool to int8', 12 int8.
  ///   - y140: 'cast bool to int16', 12 int16.
  ///   - y141: 'cast bool to int32', 12 int32.
  ///   - y142: 'cast bool to int64', 12 int64.
  ///   - y143: 'cast bool to bool', 12 bool.
  ///   - arena: `arenaSize` bytes.
  public static func predict(
    x0: UnsafePointer<UInt8>, x1: UnsafePointer<UInt8>, x2: UnsafePointer<UInt8>,
    x3: UnsafePointer<UInt8>, x4: UnsafePointer<Int16>, x5: UnsafePointer<Int16>,
    x6: UnsafePointer<Int16>, x7: UnsafePointer<Int16>, x8: UnsafePointer<Float>,
    x9: UnsafePointer<Float>, x10: UnsafePointer<Float>, x11: UnsafePointer<Float>,
    x12: UnsafePointer<Float>, x13: UnsafePointer<Float>, x14: UnsafePointer<Float>,
    x15: UnsafePointer<Float>, x16: UnsafePointer<Float>, x17: UnsafePointer<Float>,
    x18: UnsafePointer<Float>, x19: UnsafePointer<Float>, x20: UnsafePointer<Float>,
    x21: UnsafePointer<Float>, x22: UnsafePointer<Float>, x23: UnsafePointer<Float>,
    x24: UnsafePointer<Float>, x25: UnsafePointer<Float>, x26: UnsafePointer<Float>,
    x27: UnsafePointer<Float>, x28: UnsafePointer<Float>, x29: UnsafePointer<Float>,
    x30: UnsafePointer<Float>, x31: UnsafePointer<Float>, x32: UnsafePointer<Float>,
    x33: UnsafePointer<Float>, x34: UnsafePointer<Float>, x35: UnsafePointer<Float>,
    x36: UnsafePointer<Float>, x37: UnsafePointer<Float>, x38: UnsafePointer<Float>,
    x39: UnsafePointer<Float>, x40: UnsafePointer<Float>, x41: UnsafePointer<Float>,
    x42: UnsafePointer<Float>, x43: UnsafePointer<Float>, x44: UnsafePointer<Float>,
    x45: UnsafePointer<Float>, x46: UnsafePointer<Float>, x47: UnsafePointer<UInt8>,
    x48: UnsafePointer<UInt8>, x49: UnsafePointer<UInt8>, x50: UnsafePointer<UInt8>,
    x51: UnsafePointer<UInt8>, x52: UnsafePointer<UInt8>, x53: UnsafePointer<UInt8>,
    x54: UnsafePointer<UInt8>, x55: UnsafePointer<UInt8>, x56: UnsafePointer<UInt8>,
    x57: UnsafePointer<UInt8>, x58: UnsafePointer<UInt8>, x59: UnsafePointer<UInt8>,
    x60: UnsafePointer<UInt8>, x61: UnsafePointer<Float>, x62: UnsafePointer<Float>,
    x63: UnsafePointer<Float>, x64: UnsafePointer<UInt8>, x65: UnsafePointer<UInt8>,
    x66: UnsafePointer<Int16>, x67: UnsafePointer<Int16>, x68: UnsafePointer<Int32>,
    x69: UnsafePointer<Int32>, x70: UnsafePointer<Float>, x71: UnsafePointer<Float>,
    x72: UnsafePointer<Float>, x73: UnsafePointer<Float>, x74: UnsafePointer<Float>,
    x75: UnsafePointer<Float>, x76: UnsafePointer<Float>, x77: UnsafePointer<Float>,
    x78: UnsafePointer<Float>, x79: UnsafePointer<Float>, x80: UnsafePointer<Float>,
    x81: UnsafePointer<UInt8>, x82: UnsafePointer<UInt8>, x83: UnsafePointer<UInt8>,
    x84: UnsafePointer<UInt8>, x85: UnsafePointer<Float>, x86: UnsafePointer<Int8>,
    x87: UnsafePointer<Int8>, x88: UnsafePointer<Int8>, x89: UnsafePointer<Int8>,
    x90: UnsafePointer<Float>, x91: UnsafePointer<Int16>, x92: UnsafePointer<Int16>,
    x93: UnsafePointer<Int16>, x94: UnsafePointer<Int16>, x95: UnsafePointer<Int32>,
    x96: UnsafePointer<UInt8>, x97: UnsafePointer<UInt8>, x98: UnsafePointer<UInt8>,
    x99: UnsafePointer<Float>, x100: UnsafePointer<Float>, x101: UnsafePointer<Float>,
    x102: UnsafePointer<Float>, x103: UnsafePointer<Float>, x104: UnsafePointer<Float>,
    x105: UnsafePointer<Float>, x106: UnsafePointer<UInt8>, x107: UnsafePointer<UInt8>,
    x108: UnsafePointer<UInt8>, x109: UnsafePointer<UInt8>, x110: UnsafePointer<UInt8>,
    x111: UnsafePointer<UInt8>, x112: UnsafePointer<UInt8>, x113: UnsafePointer<Int8>,
    x114: UnsafePointer<Int8>, x115: UnsafePointer<Int8>, x116: UnsafePointer<Int8>,
    x117: UnsafePointer<Int8>, x118: UnsafePointer<Int8>, x119: UnsafePointer<Int8>,
    x120: UnsafePointer<Int16>, x121: UnsafePointer<Int16>, x122: UnsafePointer<Int16>,
    x123: UnsafePointer<Int16>, x124: UnsafePointer<Int16>, x125: UnsafePointer<Int16>,
    x126: UnsafePointer<Int16>, x127: UnsafePointer<Int32>, x128: UnsafePointer<Int32>,
    x129: UnsafePointer<Int32>, x130: UnsafePointer<Int32>, x131: UnsafePointer<Int32>,
    x132: UnsafePointer<Int32>, x133: UnsafePointer<Int32>, x134: UnsafePointer<Int64>,
    x135: UnsafePointer<Int64>, x136: UnsafePointer<Int64>, x137: UnsafePointer<Int64>,
    x138: UnsafePointer<Int64>, x139: UnsafePointer<Int64>, x140: UnsafePointer<Int64>,
    x141: UnsafePointer<UInt8>, x142: UnsafePointer<UInt8>, x143: UnsafePointer<UInt8>,
    x144: UnsafePointer<UInt8>, x145: UnsafePointer<UInt8>, x146: UnsafePointer<UInt8>,
    x147: UnsafePointer<UInt8>, y0: UnsafeMutablePointer<UInt8>, y1: UnsafeMutablePointer<UInt8>,
    y2: UnsafeMutablePointer<Float>, y3: UnsafeMutablePointer<Int16>,
    y4: UnsafeMutablePointer<Int16>, y5: UnsafeMutablePointer<Int16>,
    y6: UnsafeMutablePointer<UInt8>, y7: UnsafeMutablePointer<Float>,
    y8: UnsafeMutablePointer<Float>, y9: UnsafeMutablePointer<Float>,
    y10: UnsafeMutablePointer<Float>, y11: UnsafeMutablePointer<Float>,
    y12: UnsafeMutablePointer<Float>, y13: UnsafeMutablePointer<Float>,
    y14: UnsafeMutablePointer<Float>, y15: UnsafeMutablePointer<Float>,
    y16: UnsafeMutablePointer<Float>, y17: UnsafeMutablePointer<Float>,
    y18: UnsafeMutablePointer<Float>, y19: UnsafeMutablePointer<Float>,
    y20: UnsafeMutablePointer<Float>, y21: UnsafeMutablePointer<Float>,
    y22: UnsafeMutablePointer<Float>, y23: UnsafeMutablePointer<Float>,
    y24: UnsafeMutablePointer<Float>, y25: UnsafeMutablePointer<Float>,
    y26: UnsafeMutablePointer<Float>, y27: UnsafeMutablePointer<Float>,
    y28: UnsafeMutablePointer<Float>, y29: UnsafeMutablePointer<Float>,
    y30: UnsafeMutablePointer<Float>, y31: UnsafeMutablePointer<Float>,
    y32: UnsafeMutablePointer<Float>, y33: UnsafeMutablePointer<Float>,
    y34: UnsafeMutablePointer<Float>, y35: UnsafeMutablePointer<Float>,
    y36: UnsafeMutablePointer<Float>, y37: UnsafeMutablePointer<Float>,
    y38: UnsafeMutablePointer<Float>, y39: UnsafeMutablePointer<Float>,
    y40: UnsafeMutablePointer<Float>, y41: UnsafeMutablePointer<Float>,
    y42: UnsafeMutablePointer<Float>, y43: UnsafeMutablePointer<Float>,
    y44: UnsafeMutablePointer<Float>, y45: UnsafeMutablePointer<Float>,
    y46: UnsafeMutablePointer<Float>, y47: UnsafeMutablePointer<UInt8>,
    y48: UnsafeMutablePointer<UInt8>, y49: UnsafeMutablePointer<UInt8>,
    y50: UnsafeMutablePointer<UInt8>, y51: UnsafeMutablePointer<UInt8>,
    y52: UnsafeMutablePointer<UInt8>, y53: UnsafeMutablePointer<UInt8>,
    y54: UnsafeMutablePointer<UInt8>, y55: UnsafeMutablePointer<UInt8>,
    y56: UnsafeMutablePointer<UInt8>, y57: UnsafeMutablePointer<UInt8>,
    y58: UnsafeMutablePointer<UInt8>, y59: UnsafeMutablePointer<UInt8>,
    y60: UnsafeMutablePointer<UInt8>, y61: UnsafeMutablePointer<Float>,
    y62: UnsafeMutablePointer<Int64>, y63: UnsafeMutablePointer<Int64>,
    y64: UnsafeMutablePointer<Int32>, y65: UnsafeMutablePointer<Int32>,
    y66: UnsafeMutablePointer<Int32>, y67: UnsafeMutablePointer<Int32>,
    y68: UnsafeMutablePointer<Int32>, y69: UnsafeMutablePointer<Int32>,
    y70: UnsafeMutablePointer<Float>, y71: UnsafeMutablePointer<Float>,
    y72: UnsafeMutablePointer<Float>, y73: UnsafeMutablePointer<Float>,
    y74: UnsafeMutablePointer<Float>, y75: UnsafeMutablePointer<Float>,
    y76: UnsafeMutablePointer<UInt8>, y77: UnsafeMutablePointer<Float>,
    y78: UnsafeMutablePointer<UInt8>, y79: UnsafeMutablePointer<Int8>,
    y80: UnsafeMutablePointer<Int16>, y81: UnsafeMutablePointer<Int8>,
    y82: UnsafeMutablePointer<Float>, y83: UnsafeMutablePointer<UInt8>,
    y84: UnsafeMutablePointer<Int8>, y85: UnsafeMutablePointer<Int16>,
    y86: UnsafeMutablePointer<Int16>, y87: UnsafeMutablePointer<Float>,
    y88: UnsafeMutablePointer<UInt8>, y89: UnsafeMutablePointer<Int8>,
    y90: UnsafeMutablePointer<Int16>, y91: UnsafeMutablePointer<Float>,
    y92: UnsafeMutablePointer<UInt8>, y93: UnsafeMutablePointer<Int16>,
    y94: UnsafeMutablePointer<Float>, y95: UnsafeMutablePointer<Float>,
    y96: UnsafeMutablePointer<UInt8>, y97: UnsafeMutablePointer<Int8>,
    y98: UnsafeMutablePointer<Int16>, y99: UnsafeMutablePointer<Int32>,
    y100: UnsafeMutablePointer<Int64>, y101: UnsafeMutablePointer<UInt8>,
    y102: UnsafeMutablePointer<Float>, y103: UnsafeMutablePointer<UInt8>,
    y104: UnsafeMutablePointer<Int8>, y105: UnsafeMutablePointer<Int16>,
    y106: UnsafeMutablePointer<Int32>, y107: UnsafeMutablePointer<Int64>,
    y108: UnsafeMutablePointer<UInt8>, y109: UnsafeMutablePointer<Float>,
    y110: UnsafeMutablePointer<UInt8>, y111: UnsafeMutablePointer<Int8>,
    y112: UnsafeMutablePointer<Int16>, y113: UnsafeMutablePointer<Int32>,
    y114: UnsafeMutablePointer<Int64>, y115: UnsafeMutablePointer<UInt8>,
    y116: UnsafeMutablePointer<Float>, y117: UnsafeMutablePointer<UInt8>,
    y118: UnsafeMutablePointer<Int8>, y119: UnsafeMutablePointer<Int16>,
    y120: UnsafeMutablePointer<Int32>, y121: UnsafeMutablePointer<Int64>,
    y122: UnsafeMutablePointer<UInt8>, y123: UnsafeMutablePointer<Float>,
    y124: UnsafeMutablePointer<UInt8>, y125: UnsafeMutablePointer<Int8>,
    y126: UnsafeMutablePointer<Int16>, y127: UnsafeMutablePointer<Int32>,
    y128: UnsafeMutablePointer<Int64>, y129: UnsafeMutablePointer<UInt8>,
    y130: UnsafeMutablePointer<Float>, y131: UnsafeMutablePointer<UInt8>,
    y132: UnsafeMutablePointer<Int8>, y133: UnsafeMutablePointer<Int16>,
    y134: UnsafeMutablePointer<Int32>, y135: UnsafeMutablePointer<Int64>,
    y136: UnsafeMutablePointer<UInt8>, y137: UnsafeMutablePointer<Float>,
    y138: UnsafeMutablePointer<UInt8>, y139: UnsafeMutablePointer<Int8>,
    y140: UnsafeMutablePointer<Int16>, y141: UnsafeMutablePointer<Int32>,
    y142: UnsafeMutablePointer<Int64>, y143: UnsafeMutablePointer<UInt8>,
    arena: UnsafeMutableRawPointer
  ) {
    let m = Memory(
      x0: x0, x1: x1, x2: x2, x3: x3, x4: x4, x5: x5, x6: x6, x7: x7, x8: x8, x9: x9, x10: x10,
      x11: x11, x12: x12, x13: x13, x14: x14, x15: x15, x16: x16, x17: x17, x18: x18, x19: x19,
      x20: x20, x21: x21, x22: x22, x23: x23, x24: x24, x25: x25, x26: x26, x27: x27, x28: x28,
      x29: x29, x30: x30, x31: x31, x32: x32, x33: x33, x34: x34, x35: x35, x36: x36, x37: x37,
      x38: x38, x39: x39, x40: x40, x41: x41, x42: x42, x43: x43, x44: x44, x45: x45, x46: x46,
      x47: x47, x48: x48, x49: x49, x50: x50, x51: x51, x52: x52, x53: x53, x54: x54, x55: x55,
      x56: x56, x57: x57, x58: x58, x59: x59, x60: x60, x61: x61, x62: x62, x63: x63, x64: x64,
      x65: x65, x66: x66, x67: x67, x68: x68, x69: x69, x70: x70, x71: x71, x72: x72, x73: x73,
      x74: x74, x75: x75, x76: x76, x77: x77, x78: x78, x79: x79, x80: x80, x81: x81, x82: x82,
      x83: x83, x84: x84, x85: x85, x86: x86, x87: x87, x88: x88, x89: x89, x90: x90, x91: x91,
      x92: x92, x93: x93, x94: x94, x95: x95, x96: x96, x97: x97, x98: x98, x99: x99, x100: x100,
      x101: x101, x102: x102, x103: x103, x104: x104, x105: x105, x106: x106, x107: x107,
      x108: x108, x109: x109, x110: x110, x111: x111, x112: x112, x113: x113, x114: x114,
      x115: x115, x116: x116, x117: x117, x118: x118, x119: x119, x120: x120, x121: x121,
      x122: x122, x123: x123, x124: x124, x125: x125, x126: x126, x127: x127, x128: x128,
      x129: x129, x130: x130, x131: x131, x132: x132, x133: x133, x134: x134, x135: x135,
      x136: x136, x137: x137, x138: x138, x139: x139, x140: x140, x141: x141, x142: x142,
      x143: x143, x144: x144, x145: x145, x146: x146, x147: x147, y0: y0, y1: y1, y2: y2, y3: y3,
      y4: y4, y5: y5, y6: y6, y7: y7, y8: y8, y9: y9, y10: y10, y11: y11, y12: y12, y13: y13,
      y14: y14, y15: y15, y16: y16, y17: y17, y18: y18, y19: y19, y20: y20, y21: y21, y22: y22,
      y23: y23, y24: y24, y25: y25, y26: y26, y27: y27, y28: y28, y29: y29, y30: y30, y31: y31,
      y32: y32, y33: y33, y34: y34, y35: y35, y36: y36, y37: y37, y38: y38, y39: y39, y40: y40,
      y41: y41, y42: y42, y43: y43, y44: y44, y45: y45, y46: y46, y47: y47, y48: y48, y49: y49,
      y50: y50, y51: y51, y52: y52, y53: y53, y54: y54, y55: y55, y56: y56, y57: y57, y58: y58,
      y59: y59, y60: y60, y61: y61, y62: y62, y63: y63, y64: y64, y65: y65, y66: y66, y67: y67,
      y68: y68, y69: y69, y70: y70, y71: y71, y72: y72, y73: y73, y74: y74, y75: y75, y76: y76,
      y77: y77, y78: y78, y79: y79, y80: y80, y81: y81, y82: y82, y83: y83, y84: y84, y85: y85,
      y86: y86, y87: y87, y88: y88, y89: y89, y90: y90, y91: y91, y92: y92, y93: y93, y94: y94,
      y95: y95, y96: y96, y97: y97, y98: y98, y99: y99, y100: y100, y101: y101, y102: y102,
      y103: y103, y104: y104, y105: y105, y106: y106, y107: y107, y108: y108, y109: y109,
      y110: y110, y111: y111, y112: y112, y113: y113, y114: y114, y115: y115, y116: y116,
      y117: y117, y118: y118, y119: y119, y120: y120, y121: y121, y122: y122, y123: y123,
      y124: y124, y125: y125, y126: y126, y127: y127, y128: y128, y129: y129, y130: y130,
      y131: y131, y132: y132, y133: y133, y134: y134, y135: y135, y136: y136, y137: y137,
      y138: y138, y139: y139, y140: y140, y141: y141, y142: y142, y143: y143,
      arena: Region(base: arena))
    run(m)
  }
}

extension EveryOperation {
  /// Bytes of memory that `selfTest(memory:)` needs, aligned to 16 bytes.
  public static let selfTestSize = 51_904

  /// Whether this build answers one seeded input with the reference's bytes.
  public static func selfTest() -> Bool {
    let memory = UnsafeMutableRawPointer.allocate(byteCount: selfTestSize, alignment: 16)
    defer { memory.deallocate() }
    return selfTest(memory: memory)
  }

  /// The same in the caller's memory, without any allocation.
  public static func selfTest(memory: UnsafeMutableRawPointer) -> Bool {
    var noise = Noise()
    let input0 = memory.assumingMemoryBound(to: UInt8.self)
    for i in 0..<180 { input0[i] = UInt8(noise.next() >> 56) }
    let input1 = (memory + 192).assumingMemoryBound(to: UInt8.self)
    for i in 0..<180 { input1[i] = UInt8(noise.next() >> 56) }
    let input2 = (memory + 384).assumingMemoryBound(to: UInt8.self)
    for i in 0..<180 { input2[i] = UInt8(noise.next() >> 56) }
    let input3 = (memory + 576).assumingMemoryBound(to: UInt8.self)
    for i in 0..<180 { input3[i] = UInt8(noise.next() >> 56) }
    let input4 = (memory + 768).assumingMemoryBound(to: Int16.self)
    for i in 0..<180 { input4[i] = Int16(truncatingIfNeeded: noise.next() >> 48) }
    let input5 = (memory + 1152).assumingMemoryBound(to: Int16.self)
    for i in 0..<180 { input5[i] = Int16(truncatingIfNeeded: noise.next() >> 48) }
    let input6 = (memory + 1536).assumingMemoryBound(to: Int16.self)
    for i in 0..<180 { input6[i] = Int16(truncatingIfNeeded: noise.next() >> 48) }
    let input7 = (memory + 1920).assumingMemoryBound(to: Int16.self)
    for i in 0..<180 { input7[i] = Int16(truncatingIfNeeded: noise.next() >> 48) }
    let input8 = (memory + 2304).assumingMemoryBound(to: Float.self)
    for i in 0..<180 { input8[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input9 = (memory + 3072).assumingMemoryBound(to: Float.self)
    for i in 0..<180 { input9[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input10 = (memory + 3840).assumingMemoryBound(to: Float.self)
    for i in 0..<33 { input10[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input11 = (memory + 4032).assumingMemoryBound(to: Float.self)
    for i in 0..<33 { input11[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input12 = (memory + 4224).assumingMemoryBound(to: Float.self)
    for i in 0..<120 { input12[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input13 = (memory + 4736).assumingMemoryBound(to: Float.self)
    for i in 0..<120 { input13[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input14 = (memory + 5248).assumingMemoryBound(to: Float.self)
    for i in 0..<120 { input14[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input15 = (memory + 5760).assumingMemoryBound(to: Float.self)
    for i in 0..<120 { input15[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input16 = (memory + 6272).assumingMemoryBound(to: Float.self)
    for i in 0..<120 { input16[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input17 = (memory + 6784).assumingMemoryBound(to: Float.self)
    for i in 0..<120 { input17[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input18 = (memory + 7296).assumingMemoryBound(to: Float.self)
    for i in 0..<120 { input18[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input19 = (memory + 7808).assumingMemoryBound(to: Float.self)
    for i in 0..<120 { input19[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input20 = (memory + 8320).assumingMemoryBound(to: Float.self)
    for i in 0..<120 { input20[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input21 = (memory + 8832).assumingMemoryBound(to: Float.self)
    for i in 0..<120 { input21[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input22 = (memory + 9344).assumingMemoryBound(to: Float.self)
    for i in 0..<120 { input22[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input23 = (memory + 9856).assumingMemoryBound(to: Float.self)
    for i in 0..<120 { input23[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input24 = (memory + 10368).assumingMemoryBound(to: Float.self)
    for i in 0..<120 { input24[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input25 = (memory + 10880).assumingMemoryBound(to: Float.self)
    for i in 0..<120 { input25[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input26 = (memory + 11392).assumingMemoryBound(to: Float.self)
    for i in 0..<120 { input26[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input27 = (memory + 11904).assumingMemoryBound(to: Float.self)
    for i in 0..<120 { input27[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input28 = (memory + 12416).assumingMemoryBound(to: Float.self)
    for i in 0..<120 { input28[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input29 = (memory + 12928).assumingMemoryBound(to: Float.self)
    for i in 0..<120 { input29[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input30 = (memory + 13440).assumingMemoryBound(to: Float.self)
    for i in 0..<120 { input30[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input31 = (memory + 13952).assumingMemoryBound(to: Float.self)
    for i in 0..<120 { input31[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input32 = (memory + 14464).assumingMemoryBound(to: Float.self)
    for i in 0..<120 { input32[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input33 = (memory + 14976).assumingMemoryBound(to: Float.self)
    for i in 0..<120 { input33[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input34 = (memory + 15488).assumingMemoryBound(to: Float.self)
    for i in 0..<120 { input34[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input35 = (memory + 16000).assumingMemoryBound(to: Float.self)
    for i in 0..<120 { input35[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input36 = (memory + 16512).assumingMemoryBound(to: Float.self)
    for i in 0..<120 { input36[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input37 = (memory + 17024).assumingMemoryBound(to: Float.self)
    for i in 0..<120 { input37[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input38 = (memory + 17536).assumingMemoryBound(to: Float.self)
    for i in 0..<120 { input38[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input39 = (memory + 18048).assumingMemoryBound(to: Float.self)
    for i in 0..<120 { input39[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input40 = (memory + 18560).assumingMemoryBound(to: Float.self)
    for i in 0..<120 { input40[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input41 = (memory + 19072).assumingMemoryBound(to: Float.self)
    for i in 0..<120 { input41[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input42 = (memory + 19584).assumingMemoryBound(to: Float.self)
    for i in 0..<120 { input42[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input43 = (memory + 20096).assumingMemoryBound(to: Float.self)
    for i in 0..<120 { input43[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input44 = (memory + 20608).assumingMemoryBound(to: Float.self)
    for i in 0..<120 { input44[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input45 = (memory + 21120).assumingMemoryBound(to: Float.self)
    for i in 0..<120 { input45[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input46 = (memory + 21632).assumingMemoryBound(to: Float.self)
    for i in 0..<120 { input46[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input47 = (memory + 22144).assumingMemoryBound(to: UInt8.self)
    for i in 0..<120 { input47[i] = UInt8(noise.next() >> 63) }
    let input48 = (memory + 22272).assumingMemoryBound(to: UInt8.self)
    for i in 0..<120 { input48[i] = UInt8(noise.next() >> 63) }
    let input49 = (memory + 22400).assumingMemoryBound(to: UInt8.self)
    for i in 0..<120 { input49[i] = UInt8(noise.next() >> 63) }
    let input50 = (memory + 22528).assumingMemoryBound(to: UInt8.self)
    for i in 0..<120 { input50[i] = UInt8(noise.next() >> 63) }
    let input51 = (memory + 22656).assumingMemoryBound(to: UInt8.self)
    for i in 0..<120 { input51[i] = UInt8(noise.next() >> 63) }
    let input52 = (memory + 22784).assumingMemoryBound(to: UInt8.self)
    for i in 0..<120 { input52[i] = UInt8(noise.next() >> 63) }
    let input53 = (memory + 22912).assumingMemoryBound(to: UInt8.self)
    for i in 0..<120 { input53[i] = UInt8(noise.next() >> 63) }
    let input54 = (memory + 23040).assumingMemoryBound(to: UInt8.self)
    for i in 0..<120 { input54[i] = UInt8(noise.next() >> 63) }
    let input55 = (memory + 23168).assumingMemoryBound(to: UInt8.self)
    for i in 0..<120 { input55[i] = UInt8(noise.next() >> 63) }
    let input56 = (memory + 23296).assumingMemoryBound(to: UInt8.self)
    for i in 0..<120 { input56[i] = UInt8(noise.next() >> 63) }
    let input57 = (memory + 23424).assumingMemoryBound(to: UInt8.self)
    for i in 0..<120 { input57[i] = UInt8(noise.next() >> 63) }
    let input58 = (memory + 23552).assumingMemoryBound(to: UInt8.self)
    for i in 0..<120 { input58[i] = UInt8(noise.next() >> 63) }
    let input59 = (memory + 23680).assumingMemoryBound(to: UInt8.self)
    for i in 0..<120 { input59[i] = UInt8(noise.next() >> 63) }
    let input60 = (memory + 23808).assumingMemoryBound(to: UInt8.self)
    for i in 0..<120 { input60[i] = UInt8(noise.next() >> 63) }
    let input61 = (memory + 23936).assumingMemoryBound(to: Float.self)
    for i in 0..<576 { input61[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input62 = (memory + 26240).assumingMemoryBound(to: Float.self)
    for i in 0..<30 { input62[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input63 = (memory + 26368).assumingMemoryBound(to: Float.self)
    for i in 0..<30 { input63[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input64 = (memory + 26496).assumingMemoryBound(to: UInt8.self)
    for i in 0..<30 { input64[i] = UInt8(noise.next() >> 56) }
    let input65 = (memory + 26560).assumingMemoryBound(to: UInt8.self)
    for i in 0..<30 { input65[i] = UInt8(noise.next() >> 56) }
    let input66 = (memory + 26624).assumingMemoryBound(to: Int16.self)
    for i in 0..<30 { input66[i] = Int16(truncatingIfNeeded: noise.next() >> 48) }
    let input67 = (memory + 26688).assumingMemoryBound(to: Int16.self)
    for i in 0..<30 { input67[i] = Int16(truncatingIfNeeded: noise.next() >> 48) }
    let input68 = (memory + 26752).assumingMemoryBound(to: Int32.self)
    for i in 0..<30 { input68[i] = Int32(noise.next() >> 61) }
    let input69 = (memory + 26880).assumingMemoryBound(to: Int32.self)
    for i in 0..<30 { input69[i] = Int32(noise.next() >> 61) }
    let input70 = (memory + 27008).assumingMemoryBound(to: Float.self)
    for i in 0..<42 { input70[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input71 = (memory + 27200).assumingMemoryBound(to: Float.self)
    for i in 0..<70 { input71[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input72 = (memory + 27520).assumingMemoryBound(to: Float.self)
    for i in 0..<42 { input72[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input73 = (memory + 27712).assumingMemoryBound(to: Float.self)
    for i in 0..<70 { input73[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input74 = (memory + 28032).assumingMemoryBound(to: Float.self)
    for i in 0..<42 { input74[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input75 = (memory + 28224).assumingMemoryBound(to: Float.self)
    for i in 0..<70 { input75[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input76 = (memory + 28544).assumingMemoryBound(to: Float.self)
    for i in 0..<42 { input76[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input77 = (memory + 28736).assumingMemoryBound(to: Float.self)
    for i in 0..<70 { input77[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input78 = (memory + 29056).assumingMemoryBound(to: Float.self)
    for i in 0..<42 { input78[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input79 = (memory + 29248).assumingMemoryBound(to: Float.self)
    for i in 0..<10 { input79[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input80 = (memory + 29312).assumingMemoryBound(to: Float.self)
    for i in 0..<21 { input80[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input81 = (memory + 29440).assumingMemoryBound(to: UInt8.self)
    for i in 0..<17 { input81[i] = UInt8(noise.next() >> 56) }
    let input82 = (memory + 29504).assumingMemoryBound(to: UInt8.self)
    for i in 0..<33 { input82[i] = UInt8(noise.next() >> 56) }
    let input83 = (memory + 29568).assumingMemoryBound(to: UInt8.self)
    for i in 0..<33 { input83[i] = UInt8(noise.next() >> 56) }
    let input84 = (memory + 29632).assumingMemoryBound(to: UInt8.self)
    for i in 0..<33 { input84[i] = UInt8(noise.next() >> 56) }
    let input85 = (memory + 29696).assumingMemoryBound(to: Float.self)
    for i in 0..<21 { input85[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input86 = (memory + 29824).assumingMemoryBound(to: Int8.self)
    for i in 0..<17 { input86[i] = Int8(truncatingIfNeeded: noise.next() >> 56) }
    let input87 = (memory + 29888).assumingMemoryBound(to: Int8.self)
    for i in 0..<33 { input87[i] = Int8(truncatingIfNeeded: noise.next() >> 56) }
    let input88 = (memory + 29952).assumingMemoryBound(to: Int8.self)
    for i in 0..<33 { input88[i] = Int8(truncatingIfNeeded: noise.next() >> 56) }
    let input89 = (memory + 30016).assumingMemoryBound(to: Int8.self)
    for i in 0..<33 { input89[i] = Int8(truncatingIfNeeded: noise.next() >> 56) }
    let input90 = (memory + 30080).assumingMemoryBound(to: Float.self)
    for i in 0..<21 { input90[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input91 = (memory + 30208).assumingMemoryBound(to: Int16.self)
    for i in 0..<17 { input91[i] = Int16(truncatingIfNeeded: noise.next() >> 48) }
    let input92 = (memory + 30272).assumingMemoryBound(to: Int16.self)
    for i in 0..<33 { input92[i] = Int16(truncatingIfNeeded: noise.next() >> 48) }
    let input93 = (memory + 30400).assumingMemoryBound(to: Int16.self)
    for i in 0..<33 { input93[i] = Int16(truncatingIfNeeded: noise.next() >> 48) }
    let input94 = (memory + 30528).assumingMemoryBound(to: Int16.self)
    for i in 0..<33 { input94[i] = Int16(truncatingIfNeeded: noise.next() >> 48) }
    let input95 = (memory + 30656).assumingMemoryBound(to: Int32.self)
    for i in 0..<12 { input95[i] = Int32(noise.next() >> 61) }
    let input96 = (memory + 30720).assumingMemoryBound(to: UInt8.self)
    for i in 0..<30 { input96[i] = UInt8(noise.next() >> 56) }
    let input97 = (memory + 30784).assumingMemoryBound(to: UInt8.self)
    for i in 0..<30 { input97[i] = UInt8(noise.next() >> 56) }
    let input98 = (memory + 30848).assumingMemoryBound(to: UInt8.self)
    for i in 0..<30 { input98[i] = UInt8(noise.next() >> 56) }
    let input99 = (memory + 30912).assumingMemoryBound(to: Float.self)
    for i in 0..<12 { input99[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input100 = (memory + 30976).assumingMemoryBound(to: Float.self)
    for i in 0..<12 { input100[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input101 = (memory + 31040).assumingMemoryBound(to: Float.self)
    for i in 0..<12 { input101[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input102 = (memory + 31104).assumingMemoryBound(to: Float.self)
    for i in 0..<12 { input102[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input103 = (memory + 31168).assumingMemoryBound(to: Float.self)
    for i in 0..<12 { input103[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input104 = (memory + 31232).assumingMemoryBound(to: Float.self)
    for i in 0..<12 { input104[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input105 = (memory + 31296).assumingMemoryBound(to: Float.self)
    for i in 0..<12 { input105[i] = Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1 }
    let input106 = (memory + 31360).assumingMemoryBound(to: UInt8.self)
    for i in 0..<12 { input106[i] = UInt8(noise.next() >> 56) }
    let input107 = (memory + 31424).assumingMemoryBound(to: UInt8.self)
    for i in 0..<12 { input107[i] = UInt8(noise.next() >> 56) }
    let input108 = (memory + 31488).assumingMemoryBound(to: UInt8.self)
    for i in 0..<12 { input108[i] = UInt8(noise.next() >> 56) }
    let input109 = (memory + 31552).assumingMemoryBound(to: UInt8.self)
    for i in 0..<12 { input109[i] = UInt8(noise.next() >> 56) }
    let input110 = (memory + 31616).assumingMemoryBound(to: UInt8.self)
    for i in 0..<12 { input110[i] = UInt8(noise.next() >> 56) }
    let input111 = (memory + 31680).assumingMemoryBound(to: UInt8.self)
    for i in 0..<12 { input111[i] = UInt8(noise.next() >> 56) }
    let input112 = (memory + 31744).assumingMemoryBound(to: UInt8.self)
    for i in 0..<12 { input112[i] = UInt8(noise.next() >> 56) }
    let input113 = (memory + 31808).assumingMemoryBound(to: Int8.self)
    for i in 0..<12 { input113[i] = Int8(truncatingIfNeeded: noise.next() >> 56) }
    let input114 = (memory + 31872).assumingMemoryBound(to: Int8.self)
    for i in 0..<12 { input114[i] = Int8(truncatingIfNeeded: noise.next() >> 56) }
    let input115 = (memory + 31936).assumingMemoryBound(to: Int8.self)
    for i in 0..<12 { input115[i] = Int8(truncatingIfNeeded: noise.next() >> 56) }
    let input116 = (memory + 32000).assumingMemoryBound(to: Int8.self)
    for i in 0..<12 { input116[i] = Int8(truncatingIfNeeded: noise.next() >> 56) }
    let input117 = (memory + 32064).assumingMemoryBound(to: Int8.self)
    for i in 0..<12 { input117[i] = Int8(truncatingIfNeeded: noise.next() >> 56) }
    let input118 = (memory + 32128).assumingMemoryBound(to: Int8.self)
    for i in 0..<12 { input118[i] = Int8(truncatingIfNeeded: noise.next() >> 56) }
    let input119 = (memory + 32192).assumingMemoryBound(to: Int8.self)
    for i in 0..<12 { input119[i] = Int8(truncatingIfNeeded: noise.next() >> 56) }
    let input120 = (memory + 32256).assumingMemoryBound(to: Int16.self)
    for i in 0..<12 { input120[i] = Int16(truncatingIfNeeded: noise.next() >> 48) }
    let input121 = (memory + 32320).assumingMemoryBound(to: Int16.self)
    for i in 0..<12 { input121[i] = Int16(truncatingIfNeeded: noise.next() >> 48) }
    let input122 = (memory + 32384).assumingMemoryBound(to: Int16.self)
    for i in 0..<12 { input122[i] = Int16(truncatingIfNeeded: noise.next() >> 48) }
    let input123 = (memory + 32448).assumingMemoryBound(to: Int16.self)
    for i in 0..<12 { input123[i] = Int16(truncatingIfNeeded: noise.next() >> 48) }
    let input124 = (memory + 32512).assumingMemoryBound(to: Int16.self)
    for i in 0..<12 { input124[i] = Int16(truncatingIfNeeded: noise.next() >> 48) }
    let input125 = (memory + 32576).assumingMemoryBound(to: Int16.self)
    for i in 0..<12 { input125[i] = Int16(truncatingIfNeeded: noise.next() >> 48) }
    let input126 = (memory + 32640).assumingMemoryBound(to: Int16.self)
    for i in 0..<12 { input126[i] = Int16(truncatingIfNeeded: noise.next() >> 48) }
    let input127 = (memory + 32704).assumingMemoryBound(to: Int32.self)
    for i in 0..<12 { input127[i] = Int32(noise.next() >> 61) }
    let input128 = (memory + 32768).assumingMemoryBound(to: Int32.self)
    for i in 0..<12 { input128[i] = Int32(noise.next() >> 61) }
    let input129 = (memory + 32832).assumingMemoryBound(to: Int32.self)
    for i in 0..<12 { input129[i] = Int32(noise.next() >> 61) }
    let input130 = (memory + 32896).assumingMemoryBound(to: Int32.self)
    for i in 0..<12 { input130[i] = Int32(noise.next() >> 61) }
    let input131 = (memory + 32960).assumingMemoryBound(to: Int32.self)
    for i in 0..<12 { input131[i] = Int32(noise.next() >> 61) }
    let input132 = (memory + 33024).assumingMemoryBound(to: Int32.self)
    for i in 0..<12 { input132[i] = Int32(noise.next() >> 61) }
    let input133 = (memory + 33088).assumingMemoryBound(to: Int32.self)
    for i in 0..<12 { input133[i] = Int32(noise.next() >> 61) }
    let input134 = (memory + 33152).assumingMemoryBound(to: Int64.self)
    for i in 0..<12 { input134[i] = Int64(noise.next() >> 61) }
    let input135 = (memory + 33280).assumingMemoryBound(to: Int64.self)
    for i in 0..<12 { input135[i] = Int64(noise.next() >> 61) }
    let input136 = (memory + 33408).assumingMemoryBound(to: Int64.self)
    for i in 0..<12 { input136[i] = Int64(noise.next() >> 61) }
    let input137 = (memory + 33536).assumingMemoryBound(to: Int64.self)
    for i in 0..<12 { input137[i] = Int64(noise.next() >> 61) }
    let input138 = (memory + 33664).assumingMemoryBound(to: Int64.self)
    for i in 0..<12 { input138[i] = Int64(noise.next() >> 61) }
    let input139 = (memory + 33792).assumingMemoryBound(to: Int64.self)
    for i in 0..<12 { input139[i] = Int64(noise.next() >> 61) }
    let input140 = (memory + 33920).assumingMemoryBound(to: Int64.self)
    for i in 0..<12 { input140[i] = Int64(noise.next() >> 61) }
    let input141 = (memory + 34048).assumingMemoryBound(to: UInt8.self)
    for i in 0..<12 { input141[i] = UInt8(noise.next() >> 63) }
    let input142 = (memory + 34112).assumingMemoryBound(to: UInt8.self)
    for i in 0..<12 { input142[i] = UInt8(noise.next() >> 63) }
    let input143 = (memory + 34176).assumingMemoryBound(to: UInt8.self)
    for i in 0..<12 { input143[i] = UInt8(noise.next() >> 63) }
    let input144 = (memory + 34240).assumingMemoryBound(to: UInt8.self)
    for i in 0..<12 { input144[i] = UInt8(noise.next() >> 63) }
    let input145 = (memory + 34304).assumingMemoryBound(to: UInt8.self)
    for i in 0..<12 { input145[i] = UInt8(noise.next() >> 63) }
    let input146 = (memory + 34368).assumingMemoryBound(to: UInt8.self)
    for i in 0..<12 { input146[i] = UInt8(noise.next() >> 63) }
    let input147 = (memory + 34432).assumingMemoryBound(to: UInt8.self)
    for i in 0..<12 { input147[i] = UInt8(noise.next() >> 63) }
    let output0 = (memory + 34496).assumingMemoryBound(to: UInt8.self)
    let output1 = (memory + 34624).assumingMemoryBound(to: UInt8.self)
    let output2 = (memory + 34752).assumingMemoryBound(to: Float.self)
    let output3 = (memory + 35136).assumingMemoryBound(to: Int16.self)
    let output4 = (memory + 35328).assumingMemoryBound(to: Int16.self)
    let output5 = (memory + 35520).assumingMemoryBound(to: Int16.self)
    let output6 = (memory + 35712).assumingMemoryBound(to: UInt8.self)
    let output7 = (memory + 35840).assumingMemoryBound(to: Float.self)
    let output8 = (memory + 36224).assumingMemoryBound(to: Float.self)
    let output9 = (memory + 36608).assumingMemoryBound(to: Float.self)
    let output10 = (memory + 36992).assumingMemoryBound(to: Float.self)
    let output11 = (memory + 37184).assumingMemoryBound(to: Float.self)
    let output12 = (memory + 37376).assumingMemoryBound(to: Float.self)
    let output13 = (memory + 37632).assumingMemoryBound(to: Float.self)
    let output14 = (memory + 37696).assumingMemoryBound(to: Float.self)
    let output15 = (memory + 37824).assumingMemoryBound(to: Float.self)
    let output16 = (memory + 37888).assumingMemoryBound(to: Float.self)
    let output17 = (memory + 37952).assumingMemoryBound(to: Float.self)
    let output18 = (memory + 38464).assumingMemoryBound(to: Float.self)
    let output19 = (memory + 38528).assumingMemoryBound(to: Float.self)
    let output20 = (memory + 38784).assumingMemoryBound(to: Float.self)
    let output21 = (memory + 38848).assumingMemoryBound(to: Float.self)
    let output22 = (memory + 38976).assumingMemoryBound(to: Float.self)
    let output23 = (memory + 39040).assumingMemoryBound(to: Float.self)
    let output24 = (memory + 39104).assumingMemoryBound(to: Float.self)
    let output25 = (memory + 39616).assumingMemoryBound(to: Float.self)
    let output26 = (memory + 39680).assumingMemoryBound(to: Float.self)
    let output27 = (memory + 39936).assumingMemoryBound(to: Float.self)
    let output28 = (memory + 40000).assumingMemoryBound(to: Float.self)
    let output29 = (memory + 40128).assumingMemoryBound(to: Float.self)
    let output30 = (memory + 40192).assumingMemoryBound(to: Float.self)
    let output31 = (memory + 40256).assumingMemoryBound(to: Float.self)
    let output32 = (memory + 40768).assumingMemoryBound(to: Float.self)
    let output33 = (memory + 40832).assumingMemoryBound(to: Float.self)
    let output34 = (memory + 41088).assumingMemoryBound(to: Float.self)
    let output35 = (memory + 41152).assumingMemoryBound(to: Float.self)
    let output36 = (memory + 41280).assumingMemoryBound(to: Float.self)
    let output37 = (memory + 41344).assumingMemoryBound(to: Float.self)
    let output38 = (memory + 41408).assumingMemoryBound(to: Float.self)
    let output39 = (memory + 41920).assumingMemoryBound(to: Float.self)
    let output40 = (memory + 41984).assumingMemoryBound(to: Float.self)
    let output41 = (memory + 42240).assumingMemoryBound(to: Float.self)
    let output42 = (memory + 42304).assumingMemoryBound(to: Float.self)
    let output43 = (memory + 42432).assumingMemoryBound(to: Float.self)
    let output44 = (memory + 42496).assumingMemoryBound(to: Float.self)
    let output45 = (memory + 42560).assumingMemoryBound(to: Float.self)
    let output46 = (memory + 43072).assumingMemoryBound(to: Float.self)
    let output47 = (memory + 43136).assumingMemoryBound(to: UInt8.self)
    let output48 = (memory + 43200).assumingMemoryBound(to: UInt8.self)
    let output49 = (memory + 43264).assumingMemoryBound(to: UInt8.self)
    let output50 = (memory + 43328).assumingMemoryBound(to: UInt8.self)
    let output51 = (memory + 43392).assumingMemoryBound(to: UInt8.self)
    let output52 = (memory + 43456).assumingMemoryBound(to: UInt8.self)
    let output53 = (memory + 43584).assumingMemoryBound(to: UInt8.self)
    let output54 = (memory + 43648).assumingMemoryBound(to: UInt8.self)
    let output55 = (memory + 43712).assumingMemoryBound(to: UInt8.self)
    let output56 = (memory + 43776).assumingMemoryBound(to: UInt8.self)
    let output57 = (memory + 43840).assumingMemoryBound(to: UInt8.self)
    let output58 = (memory + 43904).assumingMemoryBound(to: UInt8.self)
    let output59 = (memory + 43968).assumingMemoryBound(to: UInt8.self)
    let output60 = (memory + 44096).assumingMemoryBound(to: UInt8.self)
    let output61 = (memory + 44160).assumingMemoryBound(to: Float.self)
    let output62 = (memory + 44352).assumingMemoryBound(to: Int64.self)
    let output63 = (memory + 44416).assumingMemoryBound(to: Int64.self)
    let output64 = (memory + 44480).assumingMemoryBound(to: Int32.self)
    let output65 = (memory + 44544).assumingMemoryBound(to: Int32.self)
    let output66 = (memory + 44608).assumingMemoryBound(to: Int32.self)
    let output67 = (memory + 44672).assumingMemoryBound(to: Int32.self)
    let output68 = (memory + 44736).assumingMemoryBound(to: Int32.self)
    let output69 = (memory + 44800).assumingMemoryBound(to: Int32.self)
    let output70 = (memory + 44864).assumingMemoryBound(to: Float.self)
    let output71 = (memory + 44992).assumingMemoryBound(to: Float.self)
    let output72 = (memory + 45120).assumingMemoryBound(to: Float.self)
    let output73 = (memory + 45248).assumingMemoryBound(to: Float.self)
    let output74 = (memory + 45376).assumingMemoryBound(to: Float.self)
    let output75 = (memory + 45568).assumingMemoryBound(to: Float.self)
    let output76 = (memory + 45632).assumingMemoryBound(to: UInt8.self)
    let output77 = (memory + 45696).assumingMemoryBound(to: Float.self)
    let output78 = (memory + 45824).assumingMemoryBound(to: UInt8.self)
    let output79 = (memory + 45888).assumingMemoryBound(to: Int8.self)
    let output80 = (memory + 45952).assumingMemoryBound(to: Int16.self)
    let output81 = (memory + 46080).assumingMemoryBound(to: Int8.self)
    let output82 = (memory + 46144).assumingMemoryBound(to: Float.self)
    let output83 = (memory + 46272).assumingMemoryBound(to: UInt8.self)
    let output84 = (memory + 46336).assumingMemoryBound(to: Int8.self)
    let output85 = (memory + 46400).assumingMemoryBound(to: Int16.self)
    let output86 = (memory + 46528).assumingMemoryBound(to: Int16.self)
    let output87 = (memory + 46592).assumingMemoryBound(to: Float.self)
    let output88 = (memory + 46720).assumingMemoryBound(to: UInt8.self)
    let output89 = (memory + 46784).assumingMemoryBound(to: Int8.self)
    let output90 = (memory + 46848).assumingMemoryBound(to: Int16.self)
    let output91 = (memory + 46976).assumingMemoryBound(to: Float.self)
    let output92 = (memory + 47040).assumingMemoryBound(to: UInt8.self)
    let output93 = (memory + 47104).assumingMemoryBound(to: Int16.self)
    let output94 = (memory + 47168).assumingMemoryBound(to: Float.self)
    let output95 = (memory + 47296).assumingMemoryBound(to: Float.self)
    let output96 = (memory + 47360).assumingMemoryBound(to: UInt8.self)
    let output97 = (memory + 47424).assumingMemoryBound(to: Int8.self)
    let output98 = (memory + 47488).assumingMemoryBound(to: Int16.self)
    let output99 = (memory + 47552).assumingMemoryBound(to: Int32.self)
    let output100 = (memory + 47616).assumingMemoryBound(to: Int64.self)
    let output101 = (memory + 47744).assumingMemoryBound(to: UInt8.self)
    let output102 = (memory + 47808).assumingMemoryBound(to: Float.self)
    let output103 = (memory + 47872).assumingMemoryBound(to: UInt8.self)
    let output104 = (memory + 47936).assumingMemoryBound(to: Int8.self)
    let output105 = (memory + 48000).assumingMemoryBound(to: Int16.self)
    let output106 = (memory + 48064).assumingMemoryBound(to: Int32.self)
    let output107 = (memory + 48128).assumingMemoryBound(to: Int64.self)
    let output108 = (memory + 48256).assumingMemoryBound(to: UInt8.self)
    let output109 = (memory + 48320).assumingMemoryBound(to: Float.self)
    let output110 = (memory + 48384).assumingMemoryBound(to: UInt8.self)
    let output111 = (memory + 48448).assumingMemoryBound(to: Int8.self)
    let output112 = (memory + 48512).assumingMemoryBound(to: Int16.self)
    let output113 = (memory + 48576).assumingMemoryBound(to: Int32.self)
    let output114 = (memory + 48640).assumingMemoryBound(to: Int64.self)
    let output115 = (memory + 48768).assumingMemoryBound(to: UInt8.self)
    let output116 = (memory + 48832).assumingMemoryBound(to: Float.self)
    let output117 = (memory + 48896).assumingMemoryBound(to: UInt8.self)
    let output118 = (memory + 48960).assumingMemoryBound(to: Int8.self)
    let output119 = (memory + 49024).assumingMemoryBound(to: Int16.self)
    let output120 = (memory + 49088).assumingMemoryBound(to: Int32.self)
    let output121 = (memory + 49152).assumingMemoryBound(to: Int64.self)
    let output122 = (memory + 49280).assumingMemoryBound(to: UInt8.self)
    let output123 = (memory + 49344).assumingMemoryBound(to: Float.self)
    let output124 = (memory + 49408).assumingMemoryBound(to: UInt8.self)
    let output125 = (memory + 49472).assumingMemoryBound(to: Int8.self)
    let output126 = (memory + 49536).assumingMemoryBound(to: Int16.self)
    let output127 = (memory + 49600).assumingMemoryBound(to: Int32.self)
    let output128 = (memory + 49664).assumingMemoryBound(to: Int64.self)
    let output129 = (memory + 49792).assumingMemoryBound(to: UInt8.self)
    let output130 = (memory + 49856).assumingMemoryBound(to: Float.self)
    let output131 = (memory + 49920).assumingMemoryBound(to: UInt8.self)
    let output132 = (memory + 49984).assumingMemoryBound(to: Int8.self)
    let output133 = (memory + 50048).assumingMemoryBound(to: Int16.self)
    let output134 = (memory + 50112).assumingMemoryBound(to: Int32.self)
    let output135 = (memory + 50176).assumingMemoryBound(to: Int64.self)
    let output136 = (memory + 50304).assumingMemoryBound(to: UInt8.self)
    let output137 = (memory + 50368).assumingMemoryBound(to: Float.self)
    let output138 = (memory + 50432).assumingMemoryBound(to: UInt8.self)
    let output139 = (memory + 50496).assumingMemoryBound(to: Int8.self)
    let output140 = (memory + 50560).assumingMemoryBound(to: Int16.self)
    let output141 = (memory + 50624).assumingMemoryBound(to: Int32.self)
    let output142 = (memory + 50688).assumingMemoryBound(to: Int64.self)
    let output143 = (memory + 50816).assumingMemoryBound(to: UInt8.self)
    predict(
      x0: input0, x1: input1, x2: input2, x3: input3, x4: input4, x5: input5, x6: input6,
      x7: input7, x8: input8, x9: input9, x10: input10, x11: input11, x12: input12, x13: input13,
      x14: input14, x15: input15, x16: input16, x17: input17, x18: input18, x19: input19,
      x20: input20, x21: input21, x22: input22, x23: input23, x24: input24, x25: input25,
      x26: input26, x27: input27, x28: input28, x29: input29, x30: input30, x31: input31,
      x32: input32, x33: input33, x34: input34, x35: input35, x36: input36, x37: input37,
      x38: input38, x39: input39, x40: input40, x41: input41, x42: input42, x43: input43,
      x44: input44, x45: input45, x46: input46, x47: input47, x48: input48, x49: input49,
      x50: input50, x51: input51, x52: input52, x53: input53, x54: input54, x55: input55,
      x56: input56, x57: input57, x58: input58, x59: input59, x60: input60, x61: input61,
      x62: input62, x63: input63, x64: input64, x65: input65, x66: input66, x67: input67,
      x68: input68, x69: input69, x70: input70, x71: input71, x72: input72, x73: input73,
      x74: input74, x75: input75, x76: input76, x77: input77, x78: input78, x79: input79,
      x80: input80, x81: input81, x82: input82, x83: input83, x84: input84, x85: input85,
      x86: input86, x87: input87, x88: input88, x89: input89, x90: input90, x91: input91,
      x92: input92, x93: input93, x94: input94, x95: input95, x96: input96, x97: input97,
      x98: input98, x99: input99, x100: input100, x101: input101, x102: input102, x103: input103,
      x104: input104, x105: input105, x106: input106, x107: input107, x108: input108,
      x109: input109, x110: input110, x111: input111, x112: input112, x113: input113,
      x114: input114, x115: input115, x116: input116, x117: input117, x118: input118,
      x119: input119, x120: input120, x121: input121, x122: input122, x123: input123,
      x124: input124, x125: input125, x126: input126, x127: input127, x128: input128,
      x129: input129, x130: input130, x131: input131, x132: input132, x133: input133,
      x134: input134, x135: input135, x136: input136, x137: input137, x138: input138,
      x139: input139, x140: input140, x141: input141, x142: input142, x143: input143,
      x144: input144, x145: input145, x146: input146, x147: input147, y0: output0, y1: output1,
      y2: output2, y3: output3, y4: output4, y5: output5, y6: output6, y7: output7, y8: output8,
      y9: output9, y10: output10, y11: output11, y12: output12, y13: output13, y14: output14,
      y15: output15, y16: output16, y17: output17, y18: output18, y19: output19, y20: output20,
      y21: output21, y22: output22, y23: output23, y24: output24, y25: output25, y26: output26,
      y27: output27, y28: output28, y29: output29, y30: output30, y31: output31, y32: output32,
      y33: output33, y34: output34, y35: output35, y36: output36, y37: output37, y38: output38,
      y39: output39, y40: output40, y41: output41, y42: output42, y43: output43, y44: output44,
      y45: output45, y46: output46, y47: output47, y48: output48, y49: output49, y50: output50,
      y51: output51, y52: output52, y53: output53, y54: output54, y55: output55, y56: output56,
      y57: output57, y58: output58, y59: output59, y60: output60, y61: output61, y62: output62,
      y63: output63, y64: output64, y65: output65, y66: output66, y67: output67, y68: output68,
      y69: output69, y70: output70, y71: output71, y72: output72, y73: output73, y74: output74,
      y75: output75, y76: output76, y77: output77, y78: output78, y79: output79, y80: output80,
      y81: output81, y82: output82, y83: output83, y84: output84, y85: output85, y86: output86,
      y87: output87, y88: output88, y89: output89, y90: output90, y91: output91, y92: output92,
      y93: output93, y94: output94, y95: output95, y96: output96, y97: output97, y98: output98,
      y99: output99, y100: output100, y101: output101, y102: output102, y103: output103,
      y104: output104, y105: output105, y106: output106, y107: output107, y108: output108,
      y109: output109, y110: output110, y111: output111, y112: output112, y113: output113,
      y114: output114, y115: output115, y116: output116, y117: output117, y118: output118,
      y119: output119, y120: output120, y121: output121, y122: output122, y123: output123,
      y124: output124, y125: output125, y126: output126, y127: output127, y128: output128,
      y129: output129, y130: output130, y131: output131, y132: output132, y133: output133,
      y134: output134, y135: output135, y136: output136, y137: output137, y138: output138,
      y139: output139, y140: output140, y141: output141, y142: output142, y143: output143,
      arena: memory + 50880)
    var checksum: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ bits: UInt64, _ size: Int) {
      for index in 0..<size {
        checksum = (checksum ^ (bits >> UInt64(8 &* index) & 255)) &* 0x100_0000_01B3
      }
    }
    for i in 0..<90 {
      add(UInt64(truncatingIfNeeded: output0[i]), 1)
    }
    for i in 0..<90 {
      add(UInt64(truncatingIfNeeded: output1[i]), 1)
    }
    for i in 0..<90 {
      add(UInt64(output2[i].isNaN ? 0x7FC0_0000 : output2[i].bitPattern), 4)
    }
    for i in 0..<90 {
      add(UInt64(truncatingIfNeeded: output3[i]), 2)
    }
    for i in 0..<90 {
      add(UInt64(truncatingIfNeeded: output4[i]), 2)
    }
    for i in 0..<90 {
      add(UInt64(truncatingIfNeeded: output5[i]), 2)
    }
    for i in 0..<90 {
      add(UInt64(truncatingIfNeeded: output6[i]), 1)
    }
    for i in 0..<90 {
      add(UInt64(output7[i].isNaN ? 0x7FC0_0000 : output7[i].bitPattern), 4)
    }
    for i in 0..<90 {
      add(UInt64(output8[i].isNaN ? 0x7FC0_0000 : output8[i].bitPattern), 4)
    }
    for i in 0..<90 {
      add(UInt64(output9[i].isNaN ? 0x7FC0_0000 : output9[i].bitPattern), 4)
    }
    for i in 0..<33 {
      add(UInt64(output10[i].isNaN ? 0x7FC0_0000 : output10[i].bitPattern), 4)
    }
    for i in 0..<33 {
      add(UInt64(output11[i].isNaN ? 0x7FC0_0000 : output11[i].bitPattern), 4)
    }
    for i in 0..<60 {
      add(UInt64(output12[i].isNaN ? 0x7FC0_0000 : output12[i].bitPattern), 4)
    }
    for i in 0..<10 {
      add(UInt64(output13[i].isNaN ? 0x7FC0_0000 : output13[i].bitPattern), 4)
    }
    for i in 0..<24 {
      add(UInt64(output14[i].isNaN ? 0x7FC0_0000 : output14[i].bitPattern), 4)
    }
    for i in 0..<15 {
      add(UInt64(output15[i].isNaN ? 0x7FC0_0000 : output15[i].bitPattern), 4)
    }
    for i in 0..<1 {
      add(UInt64(output16[i].isNaN ? 0x7FC0_0000 : output16[i].bitPattern), 4)
    }
    for i in 0..<120 {
      add(UInt64(output17[i].isNaN ? 0x7FC0_0000 : output17[i].bitPattern), 4)
    }
    for i in 0..<8 {
      add(UInt64(output18[i].isNaN ? 0x7FC0_0000 : output18[i].bitPattern), 4)
    }
    for i in 0..<60 {
      add(UInt64(output19[i].isNaN ? 0x7FC0_0000 : output19[i].bitPattern), 4)
    }
    for i in 0..<10 {
      add(UInt64(output20[i].isNaN ? 0x7FC0_0000 : output20[i].bitPattern), 4)
    }
    for i in 0..<24 {
      add(UInt64(output21[i].isNaN ? 0x7FC0_0000 : output21[i].bitPattern), 4)
    }
    for i in 0..<15 {
      add(UInt64(output22[i].isNaN ? 0x7FC0_0000 : output22[i].bitPattern), 4)
    }
    for i in 0..<1 {
      add(UInt64(output23[i].isNaN ? 0x7FC0_0000 : output23[i].bitPattern), 4)
    }
    for i in 0..<120 {
      add(UInt64(output24[i].isNaN ? 0x7FC0_0000 : output24[i].bitPattern), 4)
    }
    for i in 0..<8 {
      add(UInt64(output25[i].isNaN ? 0x7FC0_0000 : output25[i].bitPattern), 4)
    }
    for i in 0..<60 {
      add(UInt64(output26[i].isNaN ? 0x7FC0_0000 : output26[i].bitPattern), 4)
    }
    for i in 0..<10 {
      add(UInt64(output27[i].isNaN ? 0x7FC0_0000 : output27[i].bitPattern), 4)
    }
    for i in 0..<24 {
      add(UInt64(output28[i].isNaN ? 0x7FC0_0000 : output28[i].bitPattern), 4)
    }
    for i in 0..<15 {
      add(UInt64(output29[i].isNaN ? 0x7FC0_0000 : output29[i].bitPattern), 4)
    }
    for i in 0..<1 {
      add(UInt64(output30[i].isNaN ? 0x7FC0_0000 : output30[i].bitPattern), 4)
    }
    for i in 0..<120 {
      add(UInt64(output31[i].isNaN ? 0x7FC0_0000 : output31[i].bitPattern), 4)
    }
    for i in 0..<8 {
      add(UInt64(output32[i].isNaN ? 0x7FC0_0000 : output32[i].bitPattern), 4)
    }
    for i in 0..<60 {
      add(UInt64(output33[i].isNaN ? 0x7FC0_0000 : output33[i].bitPattern), 4)
    }
    for i in 0..<10 {
      add(UInt64(output34[i].isNaN ? 0x7FC0_0000 : output34[i].bitPattern), 4)
    }
    for i in 0..<24 {
      add(UInt64(output35[i].isNaN ? 0x7FC0_0000 : output35[i].bitPattern), 4)
    }
    for i in 0..<15 {
      add(UInt64(output36[i].isNaN ? 0x7FC0_0000 : output36[i].bitPattern), 4)
    }
    for i in 0..<1 {
      add(UInt64(output37[i].isNaN ? 0x7FC0_0000 : output37[i].bitPattern), 4)
    }
    for i in 0..<120 {
      add(UInt64(output38[i].isNaN ? 0x7FC0_0000 : output38[i].bitPattern), 4)
    }
    for i in 0..<8 {
      add(UInt64(output39[i].isNaN ? 0x7FC0_0000 : output39[i].bitPattern), 4)
    }
    for i in 0..<60 {
      add(UInt64(output40[i].isNaN ? 0x7FC0_0000 : output40[i].bitPattern), 4)
    }
    for i in 0..<10 {
      add(UInt64(output41[i].isNaN ? 0x7FC0_0000 : output41[i].bitPattern), 4)
    }
    for i in 0..<24 {
      add(UInt64(output42[i].isNaN ? 0x7FC0_0000 : output42[i].bitPattern), 4)
    }
    for i in 0..<15 {
      add(UInt64(output43[i].isNaN ? 0x7FC0_0000 : output43[i].bitPattern), 4)
    }
    for i in 0..<1 {
      add(UInt64(output44[i].isNaN ? 0x7FC0_0000 : output44[i].bitPattern), 4)
    }
    for i in 0..<120 {
      add(UInt64(output45[i].isNaN ? 0x7FC0_0000 : output45[i].bitPattern), 4)
    }
    for i in 0..<8 {
      add(UInt64(output46[i].isNaN ? 0x7FC0_0000 : output46[i].bitPattern), 4)
    }
    for i in 0..<60 {
      add(UInt64(truncatingIfNeeded: output47[i]), 1)
    }
    for i in 0..<10 {
      add(UInt64(truncatingIfNeeded: output48[i]), 1)
    }
    for i in 0..<24 {
      add(UInt64(truncatingIfNeeded: output49[i]), 1)
    }
    for i in 0..<15 {
      add(UInt64(truncatingIfNeeded: output50[i]), 1)
    }
    for i in 0..<1 {
      add(UInt64(truncatingIfNeeded: output51[i]), 1)
    }
    for i in 0..<120 {
      add(UInt64(truncatingIfNeeded: output52[i]), 1)
    }
    for i in 0..<8 {
      add(UInt64(truncatingIfNeeded: output53[i]), 1)
    }
    for i in 0..<60 {
      add(UInt64(truncatingIfNeeded: output54[i]), 1)
    }
    for i in 0..<10 {
      add(UInt64(truncatingIfNeeded: output55[i]), 1)
    }
    for i in 0..<24 {
      add(UInt64(truncatingIfNeeded: output56[i]), 1)
    }
    for i in 0..<15 {
      add(UInt64(truncatingIfNeeded: output57[i]), 1)
    }
    for i in 0..<1 {
      add(UInt64(truncatingIfNeeded: output58[i]), 1)
    }
    for i in 0..<120 {
      add(UInt64(truncatingIfNeeded: output59[i]), 1)
    }
    for i in 0..<8 {
      add(UInt64(truncatingIfNeeded: output60[i]), 1)
    }
    for i in 0..<48 {
      add(UInt64(output61[i].isNaN ? 0x7FC0_0000 : output61[i].bitPattern), 4)
    }
    for i in 0..<6 {
      add(UInt64(truncatingIfNeeded: output62[i]), 8)
    }
    for i in 0..<6 {
      add(UInt64(truncatingIfNeeded: output63[i]), 8)
    }
    for i in 0..<6 {
      add(UInt64(truncatingIfNeeded: output64[i]), 4)
    }
    for i in 0..<6 {
      add(UInt64(truncatingIfNeeded: output65[i]), 4)
    }
    for i in 0..<6 {
      add(UInt64(truncatingIfNeeded: output66[i]), 4)
    }
    for i in 0..<6 {
      add(UInt64(truncatingIfNeeded: output67[i]), 4)
    }
    for i in 0..<6 {
      add(UInt64(truncatingIfNeeded: output68[i]), 4)
    }
    for i in 0..<6 {
      add(UInt64(truncatingIfNeeded: output69[i]), 4)
    }
    for i in 0..<30 {
      add(UInt64(output70[i].isNaN ? 0x7FC0_0000 : output70[i].bitPattern), 4)
    }
    for i in 0..<30 {
      add(UInt64(output71[i].isNaN ? 0x7FC0_0000 : output71[i].bitPattern), 4)
    }
    for i in 0..<30 {
      add(UInt64(output72[i].isNaN ? 0x7FC0_0000 : output72[i].bitPattern), 4)
    }
    for i in 0..<30 {
      add(UInt64(output73[i].isNaN ? 0x7FC0_0000 : output73[i].bitPattern), 4)
    }
    for i in 0..<42 {
      add(UInt64(output74[i].isNaN ? 0x7FC0_0000 : output74[i].bitPattern), 4)
    }
    for i in 0..<10 {
      add(UInt64(output75[i].isNaN ? 0x7FC0_0000 : output75[i].bitPattern), 4)
    }
    for i in 0..<21 {
      add(UInt64(truncatingIfNeeded: output76[i]), 1)
    }
    for i in 0..<17 {
      add(UInt64(output77[i].isNaN ? 0x7FC0_0000 : output77[i].bitPattern), 4)
    }
    for i in 0..<33 {
      add(UInt64(truncatingIfNeeded: output78[i]), 1)
    }
    for i in 0..<33 {
      add(UInt64(truncatingIfNeeded: output79[i]), 1)
    }
    for i in 0..<33 {
      add(UInt64(truncatingIfNeeded: output80[i]), 2)
    }
    for i in 0..<21 {
      add(UInt64(truncatingIfNeeded: output81[i]), 1)
    }
    for i in 0..<17 {
      add(UInt64(output82[i].isNaN ? 0x7FC0_0000 : output82[i].bitPattern), 4)
    }
    for i in 0..<33 {
      add(UInt64(truncatingIfNeeded: output83[i]), 1)
    }
    for i in 0..<33 {
      add(UInt64(truncatingIfNeeded: output84[i]), 1)
    }
    for i in 0..<33 {
      add(UInt64(truncatingIfNeeded: output85[i]), 2)
    }
    for i in 0..<21 {
      add(UInt64(truncatingIfNeeded: output86[i]), 2)
    }
    for i in 0..<17 {
      add(UInt64(output87[i].isNaN ? 0x7FC0_0000 : output87[i].bitPattern), 4)
    }
    for i in 0..<33 {
      add(UInt64(truncatingIfNeeded: output88[i]), 1)
    }
    for i in 0..<33 {
      add(UInt64(truncatingIfNeeded: output89[i]), 1)
    }
    for i in 0..<33 {
      add(UInt64(truncatingIfNeeded: output90[i]), 2)
    }
    for i in 0..<12 {
      add(UInt64(output91[i].isNaN ? 0x7FC0_0000 : output91[i].bitPattern), 4)
    }
    for i in 0..<30 {
      add(UInt64(truncatingIfNeeded: output92[i]), 1)
    }
    for i in 0..<30 {
      add(UInt64(truncatingIfNeeded: output93[i]), 2)
    }
    for i in 0..<30 {
      add(UInt64(output94[i].isNaN ? 0x7FC0_0000 : output94[i].bitPattern), 4)
    }
    for i in 0..<12 {
      add(UInt64(output95[i].isNaN ? 0x7FC0_0000 : output95[i].bitPattern), 4)
    }
    for i in 0..<12 {
      add(UInt64(truncatingIfNeeded: output96[i]), 1)
    }
    for i in 0..<12 {
      add(UInt64(truncatingIfNeeded: output97[i]), 1)
    }
    for i in 0..<12 {
      add(UInt64(truncatingIfNeeded: output98[i]), 2)
    }
    for i in 0..<12 {
      add(UInt64(truncatingIfNeeded: output99[i]), 4)
    }
    for i in 0..<12 {
      add(UInt64(truncatingIfNeeded: output100[i]), 8)
    }
    for i in 0..<12 {
      add(UInt64(truncatingIfNeeded: output101[i]), 1)
    }
    for i in 0..<12 {
      add(UInt64(output102[i].isNaN ? 0x7FC0_0000 : output102[i].bitPattern), 4)
    }
    for i in 0..<12 {
      add(UInt64(truncatingIfNeeded: output103[i]), 1)
    }
    for i in 0..<12 {
      add(UInt64(truncatingIfNeeded: output104[i]), 1)
    }
    for i in 0..<12 {
      add(UInt64(truncatingIfNeeded: output105[i]), 2)
    }
    for i in 0..<12 {
      add(UInt64(truncatingIfNeeded: output106[i]), 4)
    }
    for i in 0..<12 {
      add(UInt64(truncatingIfNeeded: output107[i]), 8)
    }
    for i in 0..<12 {
      add(UInt64(truncatingIfNeeded: output108[i]), 1)
    }
    for i in 0..<12 {
      add(UInt64(output109[i].isNaN ? 0x7FC0_0000 : output109[i].bitPattern), 4)
    }
    for i in 0..<12 {
      add(UInt64(truncatingIfNeeded: output110[i]), 1)
    }
    for i in 0..<12 {
      add(UInt64(truncatingIfNeeded: output111[i]), 1)
    }
    for i in 0..<12 {
      add(UInt64(truncatingIfNeeded: output112[i]), 2)
    }
    for i in 0..<12 {
      add(UInt64(truncatingIfNeeded: output113[i]), 4)
    }
    for i in 0..<12 {
      add(UInt64(truncatingIfNeeded: output114[i]), 8)
    }
    for i in 0..<12 {
      add(UInt64(truncatingIfNeeded: output115[i]), 1)
    }
    for i in 0..<12 {
      add(UInt64(output116[i].isNaN ? 0x7FC0_0000 : output116[i].bitPattern), 4)
    }
    for i in 0..<12 {
      add(UInt64(truncatingIfNeeded: output117[i]), 1)
    }
    for i in 0..<12 {
      add(UInt64(truncatingIfNeeded: output118[i]), 1)
    }
    for i in 0..<12 {
      add(UInt64(truncatingIfNeeded: output119[i]), 2)
    }
    for i in 0..<12 {
      add(UInt64(truncatingIfNeeded: output120[i]), 4)
    }
    for i in 0..<12 {
      add(UInt64(truncatingIfNeeded: output121[i]), 8)
    }
    for i in 0..<12 {
      add(UInt64(truncatingIfNeeded: output122[i]), 1)
    }
    for i in 0..<12 {
      add(UInt64(output123[i].isNaN ? 0x7FC0_0000 : output123[i].bitPattern), 4)
    }
    for i in 0..<12 {
      add(UInt64(truncatingIfNeeded: output124[i]), 1)
    }
    for i in 0..<12 {
      add(UInt64(truncatingIfNeeded: output125[i]), 1)
    }
    for i in 0..<12 {
      add(UInt64(truncatingIfNeeded: output126[i]), 2)
    }
    for i in 0..<12 {
      add(UInt64(truncatingIfNeeded: output127[i]), 4)
    }
    for i in 0..<12 {
      add(UInt64(truncatingIfNeeded: output128[i]), 8)
    }
    for i in 0..<12 {
      add(UInt64(truncatingIfNeeded: output129[i]), 1)
    }
    for i in 0..<12 {
      add(UInt64(output130[i].isNaN ? 0x7FC0_0000 : output130[i].bitPattern), 4)
    }
    for i in 0..<12 {
      add(UInt64(truncatingIfNeeded: output131[i]), 1)
    }
    for i in 0..<12 {
      add(UInt64(truncatingIfNeeded: output132[i]), 1)
    }
    for i in 0..<12 {
      add(UInt64(truncatingIfNeeded: output133[i]), 2)
    }
    for i in 0..<12 {
      add(UInt64(truncatingIfNeeded: output134[i]), 4)
    }
    for i in 0..<12 {
      add(UInt64(truncatingIfNeeded: output135[i]), 8)
    }
    for i in 0..<12 {
      add(UInt64(truncatingIfNeeded: output136[i]), 1)
    }
    for i in 0..<12 {
      add(UInt64(output137[i].isNaN ? 0x7FC0_0000 : output137[i].bitPattern), 4)
    }
    for i in 0..<12 {
      add(UInt64(truncatingIfNeeded: output138[i]), 1)
    }
    for i in 0..<12 {
      add(UInt64(truncatingIfNeeded: output139[i]), 1)
    }
    for i in 0..<12 {
      add(UInt64(truncatingIfNeeded: output140[i]), 2)
    }
    for i in 0..<12 {
      add(UInt64(truncatingIfNeeded: output141[i]), 4)
    }
    for i in 0..<12 {
      add(UInt64(truncatingIfNeeded: output142[i]), 8)
    }
    for i in 0..<12 {
      add(UInt64(truncatingIfNeeded: output143[i]), 1)
    }
    return checksum == 0xBF9C_41E9_2B13_F5FD
  }

  /// SplitMix64.
  private struct Noise {
    var state: UInt64 = 2026

    @inline(never)
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
      return z ^ z >> 31
    }
  }
}

extension EveryOperation {
  /// Where a run reads and writes.
  private struct Memory {
    let x0: UnsafePointer<UInt8>
    let x1: UnsafePointer<UInt8>
    let x2: UnsafePointer<UInt8>
    let x3: UnsafePointer<UInt8>
    let x4: UnsafePointer<Int16>
    let x5: UnsafePointer<Int16>
    let x6: UnsafePointer<Int16>
    let x7: UnsafePointer<Int16>
    let x8: UnsafePointer<Float>
    let x9: UnsafePointer<Float>
    let x10: UnsafePointer<Float>
    let x11: UnsafePointer<Float>
    let x12: UnsafePointer<Float>
    let x13: UnsafePointer<Float>
    let x14: UnsafePointer<Float>
    let x15: UnsafePointer<Float>
    let x16: UnsafePointer<Float>
    let x17: UnsafePointer<Float>
    let x18: UnsafePointer<Float>
    let x19: UnsafePointer<Float>
    let x20: UnsafePointer<Float>
    let x21: UnsafePointer<Float>
    let x22: UnsafePointer<Float>
    let x23: UnsafePointer<Float>
    let x24: UnsafePointer<Float>
    let x25: UnsafePointer<Float>
    let x26: UnsafePointer<Float>
    let x27: UnsafePointer<Float>
    let x28: UnsafePointer<Float>
    let x29: UnsafePointer<Float>
    let x30: UnsafePointer<Float>
    let x31: UnsafePointer<Float>
    let x32: UnsafePointer<Float>
    let x33: UnsafePointer<Float>
    let x34: UnsafePointer<Float>
    let x35: UnsafePointer<Float>
    let x36: UnsafePointer<Float>
    let x37: UnsafePointer<Float>
    let x38: UnsafePointer<Float>
    let x39: UnsafePointer<Float>
    let x40: UnsafePointer<Float>
    let x41: UnsafePointer<Float>
    let x42: UnsafePointer<Float>
    let x43: UnsafePointer<Float>
    let x44: UnsafePointer<Float>
    let x45: UnsafePointer<Float>
    let x46: UnsafePointer<Float>
    let x47: UnsafePointer<UInt8>
    let x48: UnsafePointer<UInt8>
    let x49: UnsafePointer<UInt8>
    let x50: UnsafePointer<UInt8>
    let x51: UnsafePointer<UInt8>
    let x52: UnsafePointer<UInt8>
    let x53: UnsafePointer<UInt8>
    let x54: UnsafePointer<UInt8>
    let x55: UnsafePointer<UInt8>
    let x56: UnsafePointer<UInt8>
    let x57: UnsafePointer<UInt8>
    let x58: UnsafePointer<UInt8>
    let x59: UnsafePointer<UInt8>
    let x60: UnsafePointer<UInt8>
    let x61: UnsafePointer<Float>
    let x62: UnsafePointer<Float>
    let x63: UnsafePointer<Float>
    let x64: UnsafePointer<UInt8>
    let x65: UnsafePointer<UInt8>
    let x66: UnsafePointer<Int16>
    let x67: UnsafePointer<Int16>
    let x68: UnsafePointer<Int32>
    let x69: UnsafePointer<Int32>
    let x70: UnsafePointer<Float>
    let x71: UnsafePointer<Float>
    let x72: UnsafePointer<Float>
    let x73: UnsafePointer<Float>
    let x74: UnsafePointer<Float>
    let x75: UnsafePointer<Float>
    let x76: UnsafePointer<Float>
    let x77: UnsafePointer<Float>
    let x78: UnsafePointer<Float>
    let x79: UnsafePointer<Float>
    let x80: UnsafePointer<Float>
    let x81: UnsafePointer<UInt8>
    let x82: UnsafePointer<UInt8>
    let x83: UnsafePointer<UInt8>
    let x84: UnsafePointer<UInt8>
    let x85: UnsafePointer<Float>
    let x86: UnsafePointer<Int8>
    let x87: UnsafePointer<Int8>
    let x88: UnsafePointer<Int8>
    let x89: UnsafePointer<Int8>
    let x90: UnsafePointer<Float>
    let x91: UnsafePointer<Int16>
    let x92: UnsafePointer<Int16>
    let x93: UnsafePointer<Int16>
    let x94: UnsafePointer<Int16>
    let x95: UnsafePointer<Int32>
    let x96: UnsafePointer<UInt8>
    let x97: UnsafePointer<UInt8>
    let x98: UnsafePointer<UInt8>
    let x99: UnsafePointer<Float>
    let x100: UnsafePointer<Float>
    let x101: UnsafePointer<Float>
    let x102: UnsafePointer<Float>
    let x103: UnsafePointer<Float>
    let x104: UnsafePointer<Float>
    let x105: UnsafePointer<Float>
    let x106: UnsafePointer<UInt8>
    let x107: UnsafePointer<UInt8>
    let x108: UnsafePointer<UInt8>
    let x109: UnsafePointer<UInt8>
    let x110: UnsafePointer<UInt8>
    let x111: UnsafePointer<UInt8>
    let x112: UnsafePointer<UInt8>
    let x113: UnsafePointer<Int8>
    let x114: UnsafePointer<Int8>
    let x115: UnsafePointer<Int8>
    let x116: UnsafePointer<Int8>
    let x117: UnsafePointer<Int8>
    let x118: UnsafePointer<Int8>
    let x119: UnsafePointer<Int8>
    let x120: UnsafePointer<Int16>
    let x121: UnsafePointer<Int16>
    let x122: UnsafePointer<Int16>
    let x123: UnsafePointer<Int16>
    let x124: UnsafePointer<Int16>
    let x125: UnsafePointer<Int16>
    let x126: UnsafePointer<Int16>
    let x127: UnsafePointer<Int32>
    let x128: UnsafePointer<Int32>
    let x129: UnsafePointer<Int32>
    let x130: UnsafePointer<Int32>
    let x131: UnsafePointer<Int32>
    let x132: UnsafePointer<Int32>
    let x133: UnsafePointer<Int32>
    let x134: UnsafePointer<Int64>
    let x135: UnsafePointer<Int64>
    let x136: UnsafePointer<Int64>
    let x137: UnsafePointer<Int64>
    let x138: UnsafePointer<Int64>
    let x139: UnsafePointer<Int64>
    let x140: UnsafePointer<Int64>
    let x141: UnsafePointer<UInt8>
    let x142: UnsafePointer<UInt8>
    let x143: UnsafePointer<UInt8>
    let x144: UnsafePointer<UInt8>
    let x145: UnsafePointer<UInt8>
    let x146: UnsafePointer<UInt8>
    let x147: UnsafePointer<UInt8>
    let y0: UnsafeMutablePointer<UInt8>
    let y1: UnsafeMutablePointer<UInt8>
    let y2: UnsafeMutablePointer<Float>
    let y3: UnsafeMutablePointer<Int16>
    let y4: UnsafeMutablePointer<Int16>
    let y5: UnsafeMutablePointer<Int16>
    let y6: UnsafeMutablePointer<UInt8>
    let y7: UnsafeMutablePointer<Float>
    let y8: UnsafeMutablePointer<Float>
    let y9: UnsafeMutablePointer<Float>
    let y10: UnsafeMutablePointer<Float>
    let y11: UnsafeMutablePointer<Float>
    let y12: UnsafeMutablePointer<Float>
    let y13: UnsafeMutablePointer<Float>
    let y14: UnsafeMutablePointer<Float>
    let y15: UnsafeMutablePointer<Float>
    let y16: UnsafeMutablePointer<Float>
    let y17: UnsafeMutablePointer<Float>
    let y18: UnsafeMutablePointer<Float>
    let y19: UnsafeMutablePointer<Float>
    let y20: UnsafeMutablePointer<Float>
    let y21: UnsafeMutablePointer<Float>
    let y22: UnsafeMutablePointer<Float>
    let y23: UnsafeMutablePointer<Float>
    let y24: UnsafeMutablePointer<Float>
    let y25: UnsafeMutablePointer<Float>
    let y26: UnsafeMutablePointer<Float>
    let y27: UnsafeMutablePointer<Float>
    let y28: UnsafeMutablePointer<Float>
    let y29: UnsafeMutablePointer<Float>
    let y30: UnsafeMutablePointer<Float>
    let y31: UnsafeMutablePointer<Float>
    let y32: UnsafeMutablePointer<Float>
    let y33: UnsafeMutablePointer<Float>
    let y34: UnsafeMutablePointer<Float>
    let y35: UnsafeMutablePointer<Float>
    let y36: UnsafeMutablePointer<Float>
    let y37: UnsafeMutablePointer<Float>
    let y38: UnsafeMutablePointer<Float>
    let y39: UnsafeMutablePointer<Float>
    let y40: UnsafeMutablePointer<Float>
    let y41: UnsafeMutablePointer<Float>
    let y42: UnsafeMutablePointer<Float>
    let y43: UnsafeMutablePointer<Float>
    let y44: UnsafeMutablePointer<Float>
    let y45: UnsafeMutablePointer<Float>
    let y46: UnsafeMutablePointer<Float>
    let y47: UnsafeMutablePointer<UInt8>
    let y48: UnsafeMutablePointer<UInt8>
    let y49: UnsafeMutablePointer<UInt8>
    let y50: UnsafeMutablePointer<UInt8>
    let y51: UnsafeMutablePointer<UInt8>
    let y52: UnsafeMutablePointer<UInt8>
    let y53: UnsafeMutablePointer<UInt8>
    let y54: UnsafeMutablePointer<UInt8>
    let y55: UnsafeMutablePointer<UInt8>
    let y56: UnsafeMutablePointer<UInt8>
    let y57: UnsafeMutablePointer<UInt8>
    let y58: UnsafeMutablePointer<UInt8>
    let y59: UnsafeMutablePointer<UInt8>
    let y60: UnsafeMutablePointer<UInt8>
    let y61: UnsafeMutablePointer<Float>
    let y62: UnsafeMutablePointer<Int64>
    let y63: UnsafeMutablePointer<Int64>
    let y64: UnsafeMutablePointer<Int32>
    let y65: UnsafeMutablePointer<Int32>
    let y66: UnsafeMutablePointer<Int32>
    let y67: UnsafeMutablePointer<Int32>
    let y68: UnsafeMutablePointer<Int32>
    let y69: UnsafeMutablePointer<Int32>
    let y70: UnsafeMutablePointer<Float>
    let y71: UnsafeMutablePointer<Float>
    let y72: UnsafeMutablePointer<Float>
    let y73: UnsafeMutablePointer<Float>
    let y74: UnsafeMutablePointer<Float>
    let y75: UnsafeMutablePointer<Float>
    let y76: UnsafeMutablePointer<UInt8>
    let y77: UnsafeMutablePointer<Float>
    let y78: UnsafeMutablePointer<UInt8>
    let y79: UnsafeMutablePointer<Int8>
    let y80: UnsafeMutablePointer<Int16>
    let y81: UnsafeMutablePointer<Int8>
    let y82: UnsafeMutablePointer<Float>
    let y83: UnsafeMutablePointer<UInt8>
    let y84: UnsafeMutablePointer<Int8>
    let y85: UnsafeMutablePointer<Int16>
    let y86: UnsafeMutablePointer<Int16>
    let y87: UnsafeMutablePointer<Float>
    let y88: UnsafeMutablePointer<UInt8>
    let y89: UnsafeMutablePointer<Int8>
    let y90: UnsafeMutablePointer<Int16>
    let y91: UnsafeMutablePointer<Float>
    let y92: UnsafeMutablePointer<UInt8>
    let y93: UnsafeMutablePointer<Int16>
    let y94: UnsafeMutablePointer<Float>
    let y95: UnsafeMutablePointer<Float>
    let y96: UnsafeMutablePointer<UInt8>
    let y97: UnsafeMutablePointer<Int8>
    let y98: UnsafeMutablePointer<Int16>
    let y99: UnsafeMutablePointer<Int32>
    let y100: UnsafeMutablePointer<Int64>
    let y101: UnsafeMutablePointer<UInt8>
    let y102: UnsafeMutablePointer<Float>
    let y103: UnsafeMutablePointer<UInt8>
    let y104: UnsafeMutablePointer<Int8>
    let y105: UnsafeMutablePointer<Int16>
    let y106: UnsafeMutablePointer<Int32>
    let y107: UnsafeMutablePointer<Int64>
    let y108: UnsafeMutablePointer<UInt8>
    let y109: UnsafeMutablePointer<Float>
    let y110: UnsafeMutablePointer<UInt8>
    let y111: UnsafeMutablePointer<Int8>
    let y112: UnsafeMutablePointer<Int16>
    let y113: UnsafeMutablePointer<Int32>
    let y114: UnsafeMutablePointer<Int64>
    let y115: UnsafeMutablePointer<UInt8>
    let y116: UnsafeMutablePointer<Float>
    let y117: UnsafeMutablePointer<UInt8>
    let y118: UnsafeMutablePointer<Int8>
    let y119: UnsafeMutablePointer<Int16>
    let y120: UnsafeMutablePointer<Int32>
    let y121: UnsafeMutablePointer<Int64>
    let y122: UnsafeMutablePointer<UInt8>
    let y123: UnsafeMutablePointer<Float>
    let y124: UnsafeMutablePointer<UInt8>
    let y125: UnsafeMutablePointer<Int8>
    let y126: UnsafeMutablePointer<Int16>
    let y127: UnsafeMutablePointer<Int32>
    let y128: UnsafeMutablePointer<Int64>
    let y129: UnsafeMutablePointer<UInt8>
    let y130: UnsafeMutablePointer<Float>
    let y131: UnsafeMutablePointer<UInt8>
    let y132: UnsafeMutablePointer<Int8>
    let y133: UnsafeMutablePointer<Int16>
    let y134: UnsafeMutablePointer<Int32>
    let y135: UnsafeMutablePointer<Int64>
    let y136: UnsafeMutablePointer<UInt8>
    let y137: UnsafeMutablePointer<Float>
    let y138: UnsafeMutablePointer<UInt8>
    let y139: UnsafeMutablePointer<Int8>
    let y140: UnsafeMutablePointer<Int16>
    let y141: UnsafeMutablePointer<Int32>
    let y142: UnsafeMutablePointer<Int64>
    let y143: UnsafeMutablePointer<UInt8>
    let arena: Region
  }

  /// Memory that holds elements of several types at byte offsets.
  private struct Region {
    let base: UnsafeMutableRawPointer

    func float32(_ offset: Int) -> UnsafeMutablePointer<Float> {
      (base + offset).assumingMemoryBound(to: Float.self)
    }

    func uint8(_ offset: Int) -> UnsafeMutablePointer<UInt8> {
      (base + offset).assumingMemoryBound(to: UInt8.self)
    }

    func int16(_ offset: Int) -> UnsafeMutablePointer<Int16> {
      (base + offset).assumingMemoryBound(to: Int16.self)
    }
  }
}

extension EveryOperation {
  private static func run(_ m: Memory) {
    run1(m)
    run2(m)
    run3(m)
    run4(m)
    run5(m)
    run6(m)
    run7(m)
    run8(m)
    run9(m)
  }

  private static func run1(_ m: Memory) {
    // pool max uint8 to uint8: max_pool, 2x6x5x3 uint8 to 2x3x5x3 uint8
    poolMax(
      Window((2, 6, 5, 3), to: (3, 5, 3), taps: (3, 2), strides: (2, 1), before: (1, 1)), m.x0,
      (18, 210), to: m.y0)
    // pool average uint8 to uint8: average_pool, 2x6x5x3 uint8 to 2x3x5x3 uint8
    poolMean(
      Window((2, 6, 5, 3), to: (3, 5, 3), taps: (3, 2), strides: (2, 1), before: (1, 1)), m.x1,
      zero: 96, scale: 0.7, Rounding(-88, 135, zero: 98), to: m.y1)
    // pool average uint8 to float32: average_pool, 2x6x5x3 uint8 to 2x3x5x3 float32
    poolMeanToFloat(
      Window((2, 6, 5, 3), to: (3, 5, 3), taps: (3, 2), strides: (2, 1), before: (1, 1)), m.x2,
      zero: 143, scale: 0.7, (-.infinity, .infinity), to: m.y2)
    // pool average uint8 to int16: average_pool, 2x6x5x3 uint8 to 2x3x5x3 int16
    poolMean(
      Window((2, 6, 5, 3), to: (3, 5, 3), taps: (3, 2), strides: (2, 1), before: (1, 1)), m.x3,
      zero: 78, scale: 20, Rounding(-5656, 54344, zero: -24344), to: m.y3)
    // pool max int16 to int16: max_pool, 2x6x5x3 int16 to 2x3x5x3 int16
    poolMax(
      Window((2, 6, 5, 3), to: (3, 5, 3), taps: (3, 2), strides: (2, 1), before: (1, 1)), m.x4,
      (-30000, 30000), to: m.y4)
    // pool average int16 to int16: average_pool, 2x6x5x3 int16 to 2x3x5x3 int16
    poolMean(
      Window((2, 6, 5, 3), to: (3, 5, 3), taps: (3, 2), strides: (2, 1), before: (1, 1)), m.x5,
      zero: 32581, scale: 20, Rounding(-51871, 8129, zero: 21871), to: m.y5)
    // pool average int16 to uint8: average_pool, 2x6x5x3 int16 to 2x3x5x3 uint8
    poolMean(
      Window((2, 6, 5, 3), to: (3, 5, 3), taps: (3, 2), strides: (2, 1), before: (1, 1)), m.x6,
      zero: -8709, scale: 0.7, Rounding(-146, 92, zero: 161), to: m.y6)
    // pool average int16 to float32: average_pool, 2x6x5x3 int16 to 2x3x5x3 float32
    poolMeanToFloat(
      Window((2, 6, 5, 3), to: (3, 5, 3), taps: (3, 2), strides: (2, 1), before: (1, 1)), m.x7,
      zero: 19481, scale: 0.7, (0, 6), to: m.y7)
    // pool max float32 to float32: max_pool, 2x6x5x3 float32 to 2x3x5x3 float32
    poolMax(
      Window((2, 6, 5, 3), to: (3, 5, 3), taps: (3, 2), strides: (2, 1), before: (1, 1)), m.x8,
      (0, 6), to: m.y8)
    // pool average float32 to float32: average_pool, 2x6x5x3 float32 to 2x3x5x3 float32
    poolMean(
      Window((2, 6, 5, 3), to: (3, 5, 3), taps: (3, 2), strides: (2, 1), before: (1, 1)), m.x9,
      (-.infinity, .infinity), to: m.y9)
    // softmax: softmax, 3x11 float32 to 3x11 float32
    softmax(m.x10, rows: 3, columns: 11, to: m.y10)
    // log_softmax: log_softmax, 3x11 float32 to 3x11 float32
    logSoftmax(m.x11, rows: 3, columns: 11, to: m.y11)
    // reduce sum [0]: reduce_sum, 2x3x4x5 float32 to 3x4x5 float32
    reduce(
      m.x12, kept: (1, 1, 60), (0, 0, 1), reduced: (1, 1, 1, 2), (0, 0, 0, 60), from: 0, to: m.y12,
      { $0 + Double($1) }, { Float($0) })
    // reduce sum [1, 2]: reduce_sum, 2x3x4x5 float32 to 2x5 float32
    reduce(
      m.x13, kept: (1, 2, 5), (0, 60, 1), reduced: (1, 1, 1, 12), (0, 0, 0, 5), from: 0, to: m.y13,
      { $0 + Double($1) }, { Float($0) })
    // reduce sum [3]: reduce_sum, 2x3x4x5 float32 to 2x3x4 float32
    reduce(
      m.x14, kept: (1, 1, 24), (0, 0, 5), reduced: (1, 1, 1, 5), (0, 0, 0, 1), from: 0, to: m.y14,
      { $0 + Double($1) }, { Float($0) })
    // reduce sum [0, 2]: reduce_sum, 2x3x4x5 float32 to 3x5 float32
    reduce(
      m.x15, kept: (1, 3, 5), (0, 20, 1), reduced: (1, 1, 2, 4), (0, 0, 60, 5), from: 0, to: m.y15,
      { $0 + Double($1) }, { Float($0) })
  }

  private static func run2(_ m: Memory) {
    // reduce sum [0, 1, 2, 3]: reduce_sum, 2x3x4x5 float32 to scalar float32
    reduce(
      m.x16, kept: (1, 1, 1), (0, 0, 0), reduced: (1, 1, 1, 120), (0, 0, 0, 1), from: 0, to: m.y16,
      { $0 + Double($1) }, { Float($0) })
    // reduce sum []: reduce_sum, 2x3x4x5 float32 to 2x3x4x5 float32
    reduce(
      m.x17, kept: (1, 1, 120), (0, 0, 1), reduced: (1, 1, 1, 1), (0, 0, 0, 0), from: 0, to: m.y17,
      { $0 + Double($1) }, { Float($0) })
    // reduce sum [1, 3]: reduce_sum, 2x3x4x5 float32 to 2x4 float32
    reduce(
      m.x18, kept: (1, 2, 4), (0, 60, 5), reduced: (1, 1, 3, 5), (0, 0, 20, 1), from: 0, to: m.y18,
      { $0 + Double($1) }, { Float($0) })
    // reduce mean [0]: reduce_mean, 2x3x4x5 float32 to 3x4x5 float32
    reduce(
      m.x19, kept: (1, 1, 60), (0, 0, 1), reduced: (1, 1, 1, 2), (0, 0, 0, 60), from: 0, to: m.y19,
      { $0 + Double($1) }, { Float($0 / 2) })
    // reduce mean [1, 2]: reduce_mean, 2x3x4x5 float32 to 2x5 float32
    reduce(
      m.x20, kept: (1, 2, 5), (0, 60, 1), reduced: (1, 1, 1, 12), (0, 0, 0, 5), from: 0, to: m.y20,
      { $0 + Double($1) }, { Float($0 / 12) })
    // reduce mean [3]: reduce_mean, 2x3x4x5 float32 to 2x3x4 float32
    reduce(
      m.x21, kept: (1, 1, 24), (0, 0, 5), reduced: (1, 1, 1, 5), (0, 0, 0, 1), from: 0, to: m.y21,
      { $0 + Double($1) }, { Float($0 / 5) })
    // reduce mean [0, 2]: reduce_mean, 2x3x4x5 float32 to 3x5 float32
    reduce(
      m.x22, kept: (1, 3, 5), (0, 20, 1), reduced: (1, 1, 2, 4), (0, 0, 60, 5), from: 0, to: m.y22,
      { $0 + Double($1) }, { Float($0 / 8) })
    // reduce mean [0, 1, 2, 3]: reduce_mean, 2x3x4x5 float32 to scalar float32
    reduce(
      m.x23, kept: (1, 1, 1), (0, 0, 0), reduced: (1, 1, 1, 120), (0, 0, 0, 1), from: 0, to: m.y23,
      { $0 + Double($1) }, { Float($0 / 120) })
    // reduce mean []: reduce_mean, 2x3x4x5 float32 to 2x3x4x5 float32
    reduce(
      m.x24, kept: (1, 1, 120), (0, 0, 1), reduced: (1, 1, 1, 1), (0, 0, 0, 0), from: 0, to: m.y24,
      { $0 + Double($1) }, { Float($0 / 1) })
    // reduce mean [1, 3]: reduce_mean, 2x3x4x5 float32 to 2x4 float32
    reduce(
      m.x25, kept: (1, 2, 4), (0, 60, 5), reduced: (1, 1, 3, 5), (0, 0, 20, 1), from: 0, to: m.y25,
      { $0 + Double($1) }, { Float($0 / 15) })
    // reduce product [0]: reduce_product, 2x3x4x5 float32 to 3x4x5 float32
    reduce(
      m.x26, kept: (1, 1, 60), (0, 0, 1), reduced: (1, 1, 1, 2), (0, 0, 0, 60), from: 1, to: m.y26,
      { $0 * Double($1) }, { Float($0) })
    // reduce product [1, 2]: reduce_product, 2x3x4x5 float32 to 2x5 float32
    reduce(
      m.x27, kept: (1, 2, 5), (0, 60, 1), reduced: (1, 1, 1, 12), (0, 0, 0, 5), from: 1, to: m.y27,
      { $0 * Double($1) }, { Float($0) })
    // reduce product [3]: reduce_product, 2x3x4x5 float32 to 2x3x4 float32
    reduce(
      m.x28, kept: (1, 1, 24), (0, 0, 5), reduced: (1, 1, 1, 5), (0, 0, 0, 1), from: 1, to: m.y28,
      { $0 * Double($1) }, { Float($0) })
    // reduce product [0, 2]: reduce_product, 2x3x4x5 float32 to 3x5 float32
    reduce(
      m.x29, kept: (1, 3, 5), (0, 20, 1), reduced: (1, 1, 2, 4), (0, 0, 60, 5), from: 1, to: m.y29,
      { $0 * Double($1) }, { Float($0) })
    // reduce product [0, 1, 2, 3]: reduce_product, 2x3x4x5 float32 to scalar float32
    reduce(
      m.x30, kept: (1, 1, 1), (0, 0, 0), reduced: (1, 1, 1, 120), (0, 0, 0, 1), from: 1, to: m.y30,
      { $0 * Double($1) }, { Float($0) })
    // reduce product []: reduce_product, 2x3x4x5 float32 to 2x3x4x5 float32
    reduce(
      m.x31, kept: (1, 1, 120), (0, 0, 1), reduced: (1, 1, 1, 1), (0, 0, 0, 0), from: 1, to: m.y31,
      { $0 * Double($1) }, { Float($0) })
  }

  private static func run3(_ m: Memory) {
    // reduce product [1, 3]: reduce_product, 2x3x4x5 float32 to 2x4 float32
    reduce(
      m.x32, kept: (1, 2, 4), (0, 60, 5), reduced: (1, 1, 3, 5), (0, 0, 20, 1), from: 1, to: m.y32,
      { $0 * Double($1) }, { Float($0) })
    // reduce max [0]: reduce_max, 2x3x4x5 float32 to 3x4x5 float32
    reduce(
      m.x33, kept: (1, 1, 60), (0, 0, 1), reduced: (1, 1, 1, 2), (0, 0, 0, 60), from: -.infinity,
      to: m.y33, { $0 < Double($1) ? Double($1) : $0 }, { Float($0) })
    // reduce max [1, 2]: reduce_max, 2x3x4x5 float32 to 2x5 float32
    reduce(
      m.x34, kept: (1, 2, 5), (0, 60, 1), reduced: (1, 1, 1, 12), (0, 0, 0, 5), from: -.infinity,
      to: m.y34, { $0 < Double($1) ? Double($1) : $0 }, { Float($0) })
    // reduce max [3]: reduce_max, 2x3x4x5 float32 to 2x3x4 float32
    reduce(
      m.x35, kept: (1, 1, 24), (0, 0, 5), reduced: (1, 1, 1, 5), (0, 0, 0, 1), from: -.infinity,
      to: m.y35, { $0 < Double($1) ? Double($1) : $0 }, { Float($0) })
    // reduce max [0, 2]: reduce_max, 2x3x4x5 float32 to 3x5 float32
    reduce(
      m.x36, kept: (1, 3, 5), (0, 20, 1), reduced: (1, 1, 2, 4), (0, 0, 60, 5), from: -.infinity,
      to: m.y36, { $0 < Double($1) ? Double($1) : $0 }, { Float($0) })
    // reduce max [0, 1, 2, 3]: reduce_max, 2x3x4x5 float32 to scalar float32
    reduce(
      m.x37, kept: (1, 1, 1), (0, 0, 0), reduced: (1, 1, 1, 120), (0, 0, 0, 1), from: -.infinity,
      to: m.y37, { $0 < Double($1) ? Double($1) : $0 }, { Float($0) })
    // reduce max []: reduce_max, 2x3x4x5 float32 to 2x3x4x5 float32
    reduce(
      m.x38, kept: (1, 1, 120), (0, 0, 1), reduced: (1, 1, 1, 1), (0, 0, 0, 0), from: -.infinity,
      to: m.y38, { $0 < Double($1) ? Double($1) : $0 }, { Float($0) })
    // reduce max [1, 3]: reduce_max, 2x3x4x5 float32 to 2x4 float32
    reduce(
      m.x39, kept: (1, 2, 4), (0, 60, 5), reduced: (1, 1, 3, 5), (0, 0, 20, 1), from: -.infinity,
      to: m.y39, { $0 < Double($1) ? Double($1) : $0 }, { Float($0) })
    // reduce min [0]: reduce_min, 2x3x4x5 float32 to 3x4x5 float32
    reduce(
      m.x40, kept: (1, 1, 60), (0, 0, 1), reduced: (1, 1, 1, 2), (0, 0, 0, 60), from: .infinity,
      to: m.y40, { Double($1) < $0 ? Double($1) : $0 }, { Float($0) })
    // reduce min [1, 2]: reduce_min, 2x3x4x5 float32 to 2x5 float32
    reduce(
      m.x41, kept: (1, 2, 5), (0, 60, 1), reduced: (1, 1, 1, 12), (0, 0, 0, 5), from: .infinity,
      to: m.y41, { Double($1) < $0 ? Double($1) : $0 }, { Float($0) })
    // reduce min [3]: reduce_min, 2x3x4x5 float32 to 2x3x4 float32
    reduce(
      m.x42, kept: (1, 1, 24), (0, 0, 5), reduced: (1, 1, 1, 5), (0, 0, 0, 1), from: .infinity,
      to: m.y42, { Double($1) < $0 ? Double($1) : $0 }, { Float($0) })
    // reduce min [0, 2]: reduce_min, 2x3x4x5 float32 to 3x5 float32
    reduce(
      m.x43, kept: (1, 3, 5), (0, 20, 1), reduced: (1, 1, 2, 4), (0, 0, 60, 5), from: .infinity,
      to: m.y43, { Double($1) < $0 ? Double($1) : $0 }, { Float($0) })
    // reduce min [0, 1, 2, 3]: reduce_min, 2x3x4x5 float32 to scalar float32
    reduce(
      m.x44, kept: (1, 1, 1), (0, 0, 0), reduced: (1, 1, 1, 120), (0, 0, 0, 1), from: .infinity,
      to: m.y44, { Double($1) < $0 ? Double($1) : $0 }, { Float($0) })
    // reduce min []: reduce_min, 2x3x4x5 float32 to 2x3x4x5 float32
    reduce(
      m.x45, kept: (1, 1, 120), (0, 0, 1), reduced: (1, 1, 1, 1), (0, 0, 0, 0), from: .infinity,
      to: m.y45, { Double($1) < $0 ? Double($1) : $0 }, { Float($0) })
    // reduce min [1, 3]: reduce_min, 2x3x4x5 float32 to 2x4 float32
    reduce(
      m.x46, kept: (1, 2, 4), (0, 60, 5), reduced: (1, 1, 3, 5), (0, 0, 20, 1), from: .infinity,
      to: m.y46, { Double($1) < $0 ? Double($1) : $0 }, { Float($0) })
    // reduce all [0]: reduce_all, 2x3x4x5 bool to 3x4x5 bool
    reduce(
      m.x47, kept: (1, 1, 60), (0, 0, 1), reduced: (1, 1, 1, 2), (0, 0, 0, 60), from: 1, to: m.y47,
      { $0 != 0 && $1 != 0 ? 1 : 0 }, { $0 != 0 ? 1 : 0 })
  }

  private static func run4(_ m: Memory) {
    // reduce all [1, 2]: reduce_all, 2x3x4x5 bool to 2x5 bool
    reduce(
      m.x48, kept: (1, 2, 5), (0, 60, 1), reduced: (1, 1, 1, 12), (0, 0, 0, 5), from: 1, to: m.y48,
      { $0 != 0 && $1 != 0 ? 1 : 0 }, { $0 != 0 ? 1 : 0 })
    // reduce all [3]: reduce_all, 2x3x4x5 bool to 2x3x4 bool
    reduce(
      m.x49, kept: (1, 1, 24), (0, 0, 5), reduced: (1, 1, 1, 5), (0, 0, 0, 1), from: 1, to: m.y49,
      { $0 != 0 && $1 != 0 ? 1 : 0 }, { $0 != 0 ? 1 : 0 })
    // reduce all [0, 2]: reduce_all, 2x3x4x5 bool to 3x5 bool
    reduce(
      m.x50, kept: (1, 3, 5), (0, 20, 1), reduced: (1, 1, 2, 4), (0, 0, 60, 5), from: 1, to: m.y50,
      { $0 != 0 && $1 != 0 ? 1 : 0 }, { $0 != 0 ? 1 : 0 })
    // reduce all [0, 1, 2, 3]: reduce_all, 2x3x4x5 bool to scalar bool
    reduce(
      m.x51, kept: (1, 1, 1), (0, 0, 0), reduced: (1, 1, 1, 120), (0, 0, 0, 1), from: 1, to: m.y51,
      { $0 != 0 && $1 != 0 ? 1 : 0 }, { $0 != 0 ? 1 : 0 })
    // reduce all []: reduce_all, 2x3x4x5 bool to 2x3x4x5 bool
    reduce(
      m.x52, kept: (1, 1, 120), (0, 0, 1), reduced: (1, 1, 1, 1), (0, 0, 0, 0), from: 1, to: m.y52,
      { $0 != 0 && $1 != 0 ? 1 : 0 }, { $0 != 0 ? 1 : 0 })
    // reduce all [1, 3]: reduce_all, 2x3x4x5 bool to 2x4 bool
    reduce(
      m.x53, kept: (1, 2, 4), (0, 60, 5), reduced: (1, 1, 3, 5), (0, 0, 20, 1), from: 1, to: m.y53,
      { $0 != 0 && $1 != 0 ? 1 : 0 }, { $0 != 0 ? 1 : 0 })
    // reduce any [0]: reduce_any, 2x3x4x5 bool to 3x4x5 bool
    reduce(
      m.x54, kept: (1, 1, 60), (0, 0, 1), reduced: (1, 1, 1, 2), (0, 0, 0, 60), from: 0, to: m.y54,
      { $0 != 0 || $1 != 0 ? 1 : 0 }, { $0 != 0 ? 1 : 0 })
    // reduce any [1, 2]: reduce_any, 2x3x4x5 bool to 2x5 bool
    reduce(
      m.x55, kept: (1, 2, 5), (0, 60, 1), reduced: (1, 1, 1, 12), (0, 0, 0, 5), from: 0, to: m.y55,
      { $0 != 0 || $1 != 0 ? 1 : 0 }, { $0 != 0 ? 1 : 0 })
    // reduce any [3]: reduce_any, 2x3x4x5 bool to 2x3x4 bool
    reduce(
      m.x56, kept: (1, 1, 24), (0, 0, 5), reduced: (1, 1, 1, 5), (0, 0, 0, 1), from: 0, to: m.y56,
      { $0 != 0 || $1 != 0 ? 1 : 0 }, { $0 != 0 ? 1 : 0 })
    // reduce any [0, 2]: reduce_any, 2x3x4x5 bool to 3x5 bool
    reduce(
      m.x57, kept: (1, 3, 5), (0, 20, 1), reduced: (1, 1, 2, 4), (0, 0, 60, 5), from: 0, to: m.y57,
      { $0 != 0 || $1 != 0 ? 1 : 0 }, { $0 != 0 ? 1 : 0 })
    // reduce any [0, 1, 2, 3]: reduce_any, 2x3x4x5 bool to scalar bool
    reduce(
      m.x58, kept: (1, 1, 1), (0, 0, 0), reduced: (1, 1, 1, 120), (0, 0, 0, 1), from: 0, to: m.y58,
      { $0 != 0 || $1 != 0 ? 1 : 0 }, { $0 != 0 ? 1 : 0 })
    // reduce any []: reduce_any, 2x3x4x5 bool to 2x3x4x5 bool
    reduce(
      m.x59, kept: (1, 1, 120), (0, 0, 1), reduced: (1, 1, 1, 1), (0, 0, 0, 0), from: 0, to: m.y59,
      { $0 != 0 || $1 != 0 ? 1 : 0 }, { $0 != 0 ? 1 : 0 })
    // reduce any [1, 3]: reduce_any, 2x3x4x5 bool to 2x4 bool
    reduce(
      m.x60, kept: (1, 2, 4), (0, 60, 5), reduced: (1, 1, 3, 5), (0, 0, 20, 1), from: 0, to: m.y60,
      { $0 != 0 || $1 != 0 ? 1 : 0 }, { $0 != 0 ? 1 : 0 })
    // reduce far apart: reduce_sum, 2x2x2x3x2x2x3x2 float32 to 2x2x2x3x2 float32
    for i0 in 0..<2 {
      reduce(
        m.x61 + (i0 &* 288), kept: (2, 2, 6), (72, 12, 1), reduced: (1, 2, 3, 2), (0, 144, 24, 6),
        from: 0, to: m.y61 + (i0 &* 24), { $0 + Double($1) }, { Float($0) })
    }
    // argmax float32: argmax, 3x5x2 float32 to 3x2 int64
    argument(m.x62, (3, 5, 2), to: m.y62, { $0 > $1 })
    // argmin float32: argmin, 3x5x2 float32 to 3x2 int64
    argument(m.x63, (3, 5, 2), to: m.y63, { $0 < $1 })
  }

  private static func run5(_ m: Memory) {
    // argmax uint8: argmax, 3x5x2 uint8 to 3x2 int32
    argument(m.x64, (3, 5, 2), to: m.y64, { $0 > $1 })
    // argmin uint8: argmin, 3x5x2 uint8 to 3x2 int32
    argument(m.x65, (3, 5, 2), to: m.y65, { $0 < $1 })
    // argmax int16: argmax, 3x5x2 int16 to 3x2 int32
    argument(m.x66, (3, 5, 2), to: m.y66, { $0 > $1 })
    // argmin int16: argmin, 3x5x2 int16 to 3x2 int32
    argument(m.x67, (3, 5, 2), to: m.y67, { $0 < $1 })
    // argmax int32: argmax, 3x5x2 int32 to 3x2 int32
    argument(m.x68, (3, 5, 2), to: m.y68, { $0 > $1 })
    // argmin int32: argmin, 3x5x2 int32 to 3x2 int32
    argument(m.x69, (3, 5, 2), to: m.y69, { $0 < $1 })
    // matmul false false: matmul, 2x3x7 float32, 2x7x5 float32 to 2x3x5 float32
    matMul(m.x70, m.x71, batches: 2, 3, 7, 5, (7, 1), (5, 1), to: m.y70)
    // matmul true false: matmul, 2x7x3 float32, 2x7x5 float32 to 2x3x5 float32
    matMul(m.x72, m.x73, batches: 2, 3, 7, 5, (1, 3), (5, 1), to: m.y71)
    // matmul false true: matmul, 2x3x7 float32, 2x5x7 float32 to 2x3x5 float32
    matMul(m.x74, m.x75, batches: 2, 3, 7, 5, (7, 1), (1, 7), to: m.y72)
    // matmul true true: matmul, 2x7x3 float32, 2x5x7 float32 to 2x3x5 float32
    matMul(m.x76, m.x77, batches: 2, 3, 7, 5, (1, 3), (1, 7), to: m.y73)
    // lrn: local_response_norm, 1x2x3x7 float32 to 1x2x3x7 float32
    localResponse(
      m.x78, pixels: 6, channels: 7, radius: 2, bias: 1, alpha: 0.5, beta: 0.75, to: m.y74)
    // lrn wide: local_response_norm, 1x2x1x5 float32 to 1x2x1x5 float32
    localResponse(
      m.x79, pixels: 2, channels: 5, radius: 9, bias: 0.1, alpha: 0.5, beta: 2, to: m.y75)
    // quantize uint8: quantize, 3x7 float32 to 3x7 uint8
    quantize(m.x80, count: 21, scale: 0.059096374, Rounding(-78, 155, zero: 89), to: m.y76)
    // dequantize uint8: dequantize, 17 uint8 to 17 float32
    dequantize(m.x81, count: 17, zero: 58, scale: 0.07937839, to: m.y77)
    // requantize uint8 to uint8: requantize, 33 uint8 to 33 uint8
    requantize(m.x82, count: 33, zero: 131, scale: 1.3, Rounding(-91, 141, zero: 110), to: m.y78)
    // requantize uint8 to int8: requantize, 33 uint8 to 33 int8
    requantize(m.x83, count: 33, zero: 50, scale: 1.3, Rounding(-41, 192, zero: -70), to: m.y79)
  }

  private static func run6(_ m: Memory) {
    // requantize uint8 to int16: requantize, 33 uint8 to 33 int16
    requantize(
      m.x84, count: 33, zero: 125, scale: 1.3, Rounding(-56373, 3627, zero: 26373), to: m.y80)
    // quantize int8: quantize, 3x7 float32 to 3x7 int8
    quantize(m.x85, count: 21, scale: 0.04042065, Rounding(-175, 48, zero: 65), to: m.y81)
    // dequantize int8: dequantize, 17 int8 to 17 float32
    dequantize(m.x86, count: 17, zero: 65, scale: 0.021180386, to: m.y82)
    // requantize int8 to uint8: requantize, 33 int8 to 33 uint8
    requantize(m.x87, count: 33, zero: 64, scale: 1.3, Rounding(-13, 229, zero: 22), to: m.y83)
    // requantize int8 to int8: requantize, 33 int8 to 33 int8
    requantize(m.x88, count: 33, zero: -97, scale: 1.3, Rounding(-197, 32, zero: 79), to: m.y84)
    // requantize int8 to int16: requantize, 33 int8 to 33 int16
    requantize(
      m.x89, count: 33, zero: 79, scale: 1.3, Rounding(-20597, 39403, zero: -9403), to: m.y85)
    // quantize int16: quantize, 3x7 float32 to 3x7 int16
    quantize(m.x90, count: 21, scale: 0.07483999, Rounding(-28354, 31646, zero: -1646), to: m.y86)
    // dequantize int16: dequantize, 17 int16 to 17 float32
    dequantize(m.x91, count: 17, zero: -10657, scale: 0.092683844, to: m.y87)
    // requantize int16 to uint8: requantize, 33 int16 to 33 uint8
    requantize(
      m.x92, count: 33, zero: 13964, scale: 0.004, Rounding(-231, -21, zero: 233), to: m.y88)
    // requantize int16 to int8: requantize, 33 int16 to 33 int8
    requantize(m.x93, count: 33, zero: 9307, scale: 0.004, Rounding(-100, 118, zero: -2), to: m.y89)
    // requantize int16 to int16: requantize, 33 int16 to 33 int16
    requantize(
      m.x94, count: 33, zero: -28375, scale: 0.004, Rounding(-49531, 10469, zero: 19531), to: m.y90)
    // dequantize int32: dequantize, 12 int32 to 12 float32
    dequantize(m.x95, count: 12, zero: 0, scale: 0.25, to: m.y91)
    // lookup to uint8: lookup, 30 uint8 to 30 uint8
    unpack(0, count: 256, to: m.arena.base + 0)
    lookup(m.x96, count: 30, table: m.arena.uint8(0), to: m.y92)
    // lookup to int16: lookup, 30 uint8 to 30 int16
    unpack(256, count: 512, to: m.arena.base + 0)
    lookup(m.x97, count: 30, table: m.arena.int16(0), to: m.y93)
    // lookup to float32: lookup, 30 uint8 to 30 float32
    unpack(768, count: 1024, to: m.arena.base + 0)
    lookup(m.x98, count: 30, table: m.arena.float32(0), to: m.y94)
    // cast float32 to float32: cast, 12 float32 to 12 float32
    move(m.x99, count: 12, to: m.y95)
  }

  private static func run7(_ m: Memory) {
    // cast float32 to uint8: cast, 12 float32 to 12 uint8
    convert(m.x100, count: 12, to: m.y96, { truncated($0, UInt8.self) })
    // cast float32 to int8: cast, 12 float32 to 12 int8
    convert(m.x101, count: 12, to: m.y97, { truncated($0, Int8.self) })
    // cast float32 to int16: cast, 12 float32 to 12 int16
    convert(m.x102, count: 12, to: m.y98, { truncated($0, Int16.self) })
    // cast float32 to int32: cast, 12 float32 to 12 int32
    convert(m.x103, count: 12, to: m.y99, { truncated($0, Int32.self) })
    // cast float32 to int64: cast, 12 float32 to 12 int64
    convert(m.x104, count: 12, to: m.y100, { truncated($0, Int64.self) })
    // cast float32 to bool: cast, 12 float32 to 12 bool
    convert(m.x105, count: 12, to: m.y101, { $0 != 0 ? 1 : 0 })
    // cast uint8 to float32: cast, 12 uint8 to 12 float32
    convert(m.x106, count: 12, to: m.y102, { Float($0) })
    // cast uint8 to uint8: cast, 12 uint8 to 12 uint8
    convert(m.x107, count: 12, to: m.y103, { UInt8(truncatingIfNeeded: $0) })
    // cast uint8 to int8: cast, 12 uint8 to 12 int8
    convert(m.x108, count: 12, to: m.y104, { Int8(truncatingIfNeeded: $0) })
    // cast uint8 to int16: cast, 12 uint8 to 12 int16
    convert(m.x109, count: 12, to: m.y105, { Int16(truncatingIfNeeded: $0) })
    // cast uint8 to int32: cast, 12 uint8 to 12 int32
    convert(m.x110, count: 12, to: m.y106, { Int32(truncatingIfNeeded: $0) })
    // cast uint8 to int64: cast, 12 uint8 to 12 int64
    convert(m.x111, count: 12, to: m.y107, { Int64(truncatingIfNeeded: $0) })
    // cast uint8 to bool: cast, 12 uint8 to 12 bool
    convert(m.x112, count: 12, to: m.y108, { $0 != 0 ? 1 : 0 })
    // cast int8 to float32: cast, 12 int8 to 12 float32
    convert(m.x113, count: 12, to: m.y109, { Float($0) })
    // cast int8 to uint8: cast, 12 int8 to 12 uint8
    convert(m.x114, count: 12, to: m.y110, { UInt8(truncatingIfNeeded: $0) })
    // cast int8 to int8: cast, 12 int8 to 12 int8
    convert(m.x115, count: 12, to: m.y111, { Int8(truncatingIfNeeded: $0) })
  }

  private static func run8(_ m: Memory) {
    // cast int8 to int16: cast, 12 int8 to 12 int16
    convert(m.x116, count: 12, to: m.y112, { Int16(truncatingIfNeeded: $0) })
    // cast int8 to int32: cast, 12 int8 to 12 int32
    convert(m.x117, count: 12, to: m.y113, { Int32(truncatingIfNeeded: $0) })
    // cast int8 to int64: cast, 12 int8 to 12 int64
    convert(m.x118, count: 12, to: m.y114, { Int64(truncatingIfNeeded: $0) })
    // cast int8 to bool: cast, 12 int8 to 12 bool
    convert(m.x119, count: 12, to: m.y115, { $0 != 0 ? 1 : 0 })
    // cast int16 to float32: cast, 12 int16 to 12 float32
    convert(m.x120, count: 12, to: m.y116, { Float($0) })
    // cast int16 to uint8: cast, 12 int16 to 12 uint8
    convert(m.x121, count: 12, to: m.y117, { UInt8(truncatingIfNeeded: $0) })
    // cast int16 to int8: cast, 12 int16 to 12 int8
    convert(m.x122, count: 12, to: m.y118, { Int8(truncatingIfNeeded: $0) })
    // cast int16 to int16: cast, 12 int16 to 12 int16
    convert(m.x123, count: 12, to: m.y119, { Int16(truncatingIfNeeded: $0) })
    // cast int16 to int32: cast, 12 int16 to 12 int32
    convert(m.x124, count: 12, to: m.y120, { Int32(truncatingIfNeeded: $0) })
    // cast int16 to int64: cast, 12 int16 to 12 int64
    convert(m.x125, count: 12, to: m.y121, { Int64(truncatingIfNeeded: $0) })
    // cast int16 to bool: cast, 12 int16 to 12 bool
    convert(m.x126, count: 12, to: m.y122, { $0 != 0 ? 1 : 0 })
    // cast int32 to float32: cast, 12 int32 to 12 float32
    convert(m.x127, count: 12, to: m.y123, { Float($0) })
    // cast int32 to uint8: cast, 12 int32 to 12 uint8
    convert(m.x128, count: 12, to: m.y124, { UInt8(truncatingIfNeeded: $0) })
    // cast int32 to int8: cast, 12 int32 to 12 int8
    convert(m.x129, count: 12, to: m.y125, { Int8(truncatingIfNeeded: $0) })
    // cast int32 to int16: cast, 12 int32 to 12 int16
    convert(m.x130, count: 12, to: m.y126, { Int16(truncatingIfNeeded: $0) })
    // cast int32 to int32: cast, 12 int32 to 12 int32
    convert(m.x131, count: 12, to: m.y127, { Int32(truncatingIfNeeded: $0) })
  }

  private static func run9(_ m: Memory) {
    // cast int32 to int64: cast, 12 int32 to 12 int64
    convert(m.x132, count: 12, to: m.y128, { Int64(truncatingIfNeeded: $0) })
    // cast int32 to bool: cast, 12 int32 to 12 bool
    convert(m.x133, count: 12, to: m.y129, { $0 != 0 ? 1 : 0 })
    // cast int64 to float32: cast, 12 int64 to 12 float32
    convert(m.x134, count: 12, to: m.y130, { Float($0) })
    // cast int64 to uint8: cast, 12 int64 to 12 uint8
    convert(m.x135, count: 12, to: m.y131, { UInt8(truncatingIfNeeded: $0) })
    // cast int64 to int8: cast, 12 int64 to 12 int8
    convert(m.x136, count: 12, to: m.y132, { Int8(truncatingIfNeeded: $0) })
    // cast int64 to int16: cast, 12 int64 to 12 int16
    convert(m.x137, count: 12, to: m.y133, { Int16(truncatingIfNeeded: $0) })
    // cast int64 to int32: cast, 12 int64 to 12 int32
    convert(m.x138, count: 12, to: m.y134, { Int32(truncatingIfNeeded: $0) })
    // cast int64 to int64: cast, 12 int64 to 12 int64
    convert(m.x139, count: 12, to: m.y135, { Int64(truncatingIfNeeded: $0) })
    // cast int64 to bool: cast, 12 int64 to 12 bool
    convert(m.x140, count: 12, to: m.y136, { $0 != 0 ? 1 : 0 })
    // cast bool to float32: cast, 12 bool to 12 float32
    convert(m.x141, count: 12, to: m.y137, { $0 != 0 ? 1 : 0 })
    // cast bool to uint8: cast, 12 bool to 12 uint8
    convert(m.x142, count: 12, to: m.y138, { $0 != 0 ? 1 : 0 })
    // cast bool to int8: cast, 12 bool to 12 int8
    convert(m.x143, count: 12, to: m.y139, { $0 != 0 ? 1 : 0 })
    // cast bool to int16: cast, 12 bool to 12 int16
    convert(m.x144, count: 12, to: m.y140, { $0 != 0 ? 1 : 0 })
    // cast bool to int32: cast, 12 bool to 12 int32
    convert(m.x145, count: 12, to: m.y141, { $0 != 0 ? 1 : 0 })
    // cast bool to int64: cast, 12 bool to 12 int64
    convert(m.x146, count: 12, to: m.y142, { $0 != 0 ? 1 : 0 })
    // cast bool to bool: cast, 12 bool to 12 bool
    convert(m.x147, count: 12, to: m.y143, { $0 != 0 ? 1 : 0 })
  }
}

extension EveryOperation {
  /// Unpacks `count` bytes of the weights, from byte `first` on: seven bytes stand in eight
  /// characters.
  private static func unpack(_ first: Int, count: Int, to memory: UnsafeMutableRawPointer) {
    let source = UnsafeRawPointer(packed.utf8Start)
    var (from, to, skip) = (first / 7 &* 8, 0, first % 7)
    while to < count {
      // Characters 1 to 7 are the low seven bits of bytes; character 8 is their high bits.
      let word = UInt64(littleEndian: source.loadUnaligned(fromByteOffset: from, as: UInt64.self))
      let high = ((word >> 56) ^ 64) &* 0x0408_1020_4081 & 0x0001_0101_0101_0101
      var bytes = ((word & 0x007F_7F7F_7F7F_7F7F) | (high << 7)) ^ 0x0040_4040_4040_4040
      bytes ^= (bytes & 0x0040_4040_4040_4040) << 1
      bytes >>= UInt64(8 &* skip)
      while skip < 7 && to < count {
        memory.storeBytes(of: UInt8(truncatingIfNeeded: bytes), toByteOffset: to, as: UInt8.self)
        bytes >>= 8
        (skip, to) = (skip &+ 1, to &+ 1)
      }
      (from, skip) = (from &+ 8, 0)
    }
  }

  /// How a window walks over an image.
  private struct Window {
    let (batch, height, width, channels): (Int, Int, Int, Int)
    let (rows, columns, outputs): (Int, Int, Int)
    let (taps, strides, dilations, before): (Extent, Extent, Extent, Extent)

    typealias Extent = (height: Int, width: Int)

    // Once a step: inlined, it would be a quarter of a small model's code.
    @inline(never)
    init(
      _ input: (Int, Int, Int, Int), to output: (Int, Int, Int), taps: Extent,
      strides: Extent = (1, 1), dilations: Extent = (1, 1), before: Extent = (0, 0)
    ) {
      (batch, height, width, channels) = input
      (rows, columns, outputs) = output
      (self.taps, self.strides) = (taps, strides)
      (self.dilations, self.before) = (dilations, before)
    }

    /// The taps of a window at `start` that lie inside 0..<extent.
    @inline(never)
    static func inside(_ start: Int, _ dilation: Int, _ taps: Int, _ extent: Int) -> Range<Int> {
      overlap(start, dilation, taps, extent)
    }

    /// The same, inlined: with a call in it, a convolution takes a fifth longer on SSE2.
    @inline(__always)
    static func overlap(_ start: Int, _ dilation: Int, _ taps: Int, _ extent: Int) -> Range<Int> {
      let first = start < 0 ? (dilation &- 1 &- start) / dilation : 0
      let end = start >= extent ? 0 : (extent &- 1 &- start) / dilation &+ 1
      return Swift.min(first, taps)..<Swift.max(Swift.min(first, taps), Swift.min(end, taps))
    }
  }

  /// Into stored units: clamp, round half to even, add the zero point.
  private struct Rounding {
    let (low, high): (Float, Float)
    let zero: Int32

    init(_ low: Float, _ high: Float, zero: Int32) {
      (self.low, self.high, self.zero) = (low, high, zero)
    }

    @inline(__always)
    func callAsFunction(_ x: Float) -> Int32 {
      let limited = x > low ? (x < high ? x : high) : low
      // Adding 1.5 * 2^23 leaves no bits after the point: the sum's last bits are the integer.
      return Int32(bitPattern: (limited + 12_582_912).bitPattern) &- 0x4B40_0000 &+ zero
    }

    @inline(__always)
    func callAsFunction(_ x: SIMD8<Float>) -> SIMD8<Int32> {
      var limited = x
      limited.replace(with: low, where: .!(x .> low))
      limited.replace(with: high, where: .!(limited .< high))
      return unsafeBitCast(limited + 12_582_912, to: SIMD8<Int32>.self)
        &- SIMD8(repeating: 0x4B40_0000 &- zero)
    }
  }

  /// The largest element of every window's part inside the image, within bounds.
  @inline(never)
  private static func poolMax<X: Comparable & BitwiseCopyable>(
    _ s: Window, _ x: UnsafePointer<X>, _ bounds: (X, X), to y: UnsafeMutablePointer<X>
  ) {
    let row = s.width &* s.channels
    for line in 0..<s.batch &* s.rows {
      let top = line % s.rows &* s.strides.height &- s.before.height
      let down = Window.inside(top, 1, s.taps.height, s.height)
      let image = x + line / s.rows &* s.height &* row
      for column in 0..<s.columns {
        let left = column &* s.strides.width &- s.before.width
        let across = Window.inside(left, 1, s.taps.width, s.width)
        let corner = image + (top &* row &+ left &* s.channels)
        let target = y + (line &* s.columns &+ column) &* s.channels
        for c in 0..<s.channels {
          let first = down.lowerBound &* row &+ across.lowerBound &* s.channels
          var largest = corner[first &+ c]
          for ky in down {
            for kx in across {
              let element = corner[ky &* row &+ kx &* s.channels &+ c]
              largest = largest < element ? element : largest
            }
          }
          target[c] = largest < bounds.0 ? bounds.0 : largest > bounds.1 ? bounds.1 : largest
        }
      }
    }
  }

  /// The mean of stored integers over every window's part inside the image.
  @inline(never)
  private static func poolMean<X: FixedWidthInteger, Y: FixedWidthInteger>(
    _ s: Window, _ x: UnsafePointer<X>, zero: Int32, scale: Float,
    _ rounding: Rounding, to y: UnsafeMutablePointer<Y>
  ) {
    let row = s.width &* s.channels
    for line in 0..<s.batch &* s.rows {
      let top = line % s.rows &* s.strides.height &- s.before.height
      let down = Window.inside(top, 1, s.taps.height, s.height)
      let image = x + line / s.rows &* s.height &* row
      for column in 0..<s.columns {
        let left = column &* s.strides.width &- s.before.width
        let across = Window.inside(left, 1, s.taps.width, s.width)
        let corner = image + (top &* row &+ left &* s.channels)
        let target = y + (line &* s.columns &+ column) &* s.channels
        for c in 0..<s.channels {
          var sum: Int32 = 0
          for ky in down {
            for kx in across {
              let element = corner[ky &* row &+ kx &* s.channels &+ c]
              sum = sum &+ Int32(truncatingIfNeeded: element) &- zero
            }
          }
          let t = Float(sum) * (scale / Float(down.count &* across.count))
          target[c] = Y(truncatingIfNeeded: rounding(t))
        }
      }
    }
  }

  /// The mean of stored integers over every window's part inside the image.
  @inline(never)
  private static func poolMeanToFloat<X: FixedWidthInteger>(
    _ s: Window, _ x: UnsafePointer<X>, zero: Int32, scale: Float,
    _ bounds: (Float, Float), to y: UnsafeMutablePointer<Float>
  ) {
    let row = s.width &* s.channels
    for line in 0..<s.batch &* s.rows {
      let top = line % s.rows &* s.strides.height &- s.before.height
      let down = Window.inside(top, 1, s.taps.height, s.height)
      let image = x + line / s.rows &* s.height &* row
      for column in 0..<s.columns {
        let left = column &* s.strides.width &- s.before.width
        let across = Window.inside(left, 1, s.taps.width, s.width)
        let corner = image + (top &* row &+ left &* s.channels)
        let target = y + (line &* s.columns &+ column) &* s.channels
        for c in 0..<s.channels {
          var sum: Int32 = 0
          for ky in down {
            for kx in across {
              let element = corner[ky &* row &+ kx &* s.channels &+ c]
              sum = sum &+ Int32(truncatingIfNeeded: element) &- zero
            }
          }
          let t = Float(sum) * (scale / Float(down.count &* across.count))
          target[c] = t < bounds.0 ? bounds.0 : t > bounds.1 ? bounds.1 : t
        }
      }
    }
  }

  /// The mean of reals over every window's part inside the image, summed in row-major order.
  @inline(never)
  private static func poolMean(
    _ s: Window, _ x: UnsafePointer<Float>, _ bounds: (Float, Float),
    to y: UnsafeMutablePointer<Float>
  ) {
    let row = s.width &* s.channels
    for line in 0..<s.batch &* s.rows {
      let top = line % s.rows &* s.strides.height &- s.before.height
      let down = Window.inside(top, 1, s.taps.height, s.height)
      let image = x + line / s.rows &* s.height &* row
      for column in 0..<s.columns {
        let left = column &* s.strides.width &- s.before.width
        let across = Window.inside(left, 1, s.taps.width, s.width)
        let corner = image + (top &* row &+ left &* s.channels)
        let target = y + (line &* s.columns &+ column) &* s.channels
        for c in 0..<s.channels {
          let first = down.lowerBound &* row &+ across.lowerBound &* s.channels
          var sum = corner[first &+ c]
          var isFirst = true
          for ky in down {
            for kx in across {
              let element = corner[ky &* row &+ kx &* s.channels &+ c]
              sum = isFirst ? element : sum + element
              isFirst = false
            }
          }
          let t = sum / Float(down.count &* across.count)
          target[c] = t < bounds.0 ? bounds.0 : t > bounds.1 ? bounds.1 : t
        }
      }
    }
  }

  /// Reals into stored integers.
  private static func quantize<Y: FixedWidthInteger>(
    _ x: UnsafePointer<Float>, count: Int, scale: Float, _ rounding: Rounding,
    to y: UnsafeMutablePointer<Y>
  ) {
    for i in 0..<count { y[i] = Y(truncatingIfNeeded: rounding(x[i] / scale)) }
  }

  /// Stored integers into reals.
  private static func dequantize<X: FixedWidthInteger>(
    _ x: UnsafePointer<X>, count: Int, zero: Int32, scale: Float,
    to y: UnsafeMutablePointer<Float>
  ) {
    for i in 0..<count { y[i] = Float(Int32(truncatingIfNeeded: x[i]) &- zero) * scale }
  }

  /// Stored integers into another scale, zero point or type.
  private static func requantize<X: FixedWidthInteger, Y: FixedWidthInteger>(
    _ x: UnsafePointer<X>, count: Int, zero: Int32, scale: Float, _ rounding: Rounding,
    to y: UnsafeMutablePointer<Y>
  ) {
    for i in 0..<count {
      let t = Float(Int32(truncatingIfNeeded: x[i]) &- zero) * scale
      y[i] = Y(truncatingIfNeeded: rounding(t))
    }
  }

  /// A function of one byte, by its table of 256.
  private static func lookup<Y: BitwiseCopyable>(
    _ x: UnsafePointer<UInt8>, count: Int, table: UnsafePointer<Y>,
    to y: UnsafeMutablePointer<Y>
  ) {
    for i in 0..<count { y[i] = table[Int(x[i])] }
  }

  /// Every element converted by value.
  @inline(__always)
  private static func convert<X: BitwiseCopyable, Y: BitwiseCopyable>(
    _ x: UnsafePointer<X>, count: Int, to y: UnsafeMutablePointer<Y>, _ function: (X) -> Y
  ) {
    for i in 0..<count { y[i] = function(x[i]) }
  }

  /// The whole part, saturated; NaN becomes 0.
  private static func truncated<Y: FixedWidthInteger>(_ x: Float, _: Y.Type) -> Y {
    if x.isNaN { return 0 }
    let whole: Int64 = x <= -0x1p63 ? .min : x >= 0x1p63 ? .max : Int64(x)
    return Y(clamping: whole)
  }

  /// `exp(x - max) / sum` along rows, in double precision.
  private static func softmax(
    _ x: UnsafePointer<Float>, rows: Int, columns: Int, to y: UnsafeMutablePointer<Float>
  ) {
    for row in 0..<rows {
      let (from, target) = (x + row &* columns, y + row &* columns)
      var largest = -Float.infinity
      for i in 0..<columns { largest = largest < from[i] ? from[i] : largest }
      var sum = 0.0
      for i in 0..<columns { sum += exponential(Double(from[i] - largest)) }
      for i in 0..<columns {
        target[i] = Float(exponential(Double(from[i] - largest)) / sum)
      }
    }
  }

  /// `x - max - log(sum)` along rows, in double precision.
  private static func logSoftmax(
    _ x: UnsafePointer<Float>, rows: Int, columns: Int, to y: UnsafeMutablePointer<Float>
  ) {
    for row in 0..<rows {
      let (from, target) = (x + row &* columns, y + row &* columns)
      var largest = -Float.infinity
      for i in 0..<columns { largest = largest < from[i] ? from[i] : largest }
      var sum = 0.0
      for i in 0..<columns { sum += exponential(Double(from[i] - largest)) }
      let logarithmOfSum = logarithm(sum)
      for i in 0..<columns { target[i] = Float(Double(from[i] - largest) - logarithmOfSum) }
    }
  }

  /// Matrix products; steps are the distances of neighbours along m, k and n.
  private static func matMul(
    _ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>, batches: Int,
    _ rows: Int, _ depth: Int, _ columns: Int, _ stepsA: (m: Int, k: Int),
    _ stepsB: (k: Int, n: Int), to y: UnsafeMutablePointer<Float>
  ) {
    for batch in 0..<batches {
      for m in 0..<rows {
        let p = a + (batch &* rows &* depth &+ m &* stepsA.m)
        let target = y + (batch &* rows &+ m) &* columns
        for n in 0..<columns { target[n] = 0 }
        for k in 0..<depth {
          let q = b + (batch &* depth &* columns &+ k &* stepsB.k)
          let value = p[k &* stepsA.k]
          for n in 0..<columns { target[n] += value * q[n &* stepsB.n] }
        }
      }
    }
  }

  /// Combines the elements along up to four reduced axes, for up to three kept ones, in double.
  @inline(__always)
  private static func reduce<X: BitwiseCopyable, Y: BitwiseCopyable>(
    _ x: UnsafePointer<X>, kept: (Int, Int, Int), _ steps: (Int, Int, Int),
    reduced: (Int, Int, Int, Int), _ strides: (Int, Int, Int, Int), from start: Double,
    to y: UnsafeMutablePointer<Y>, _ combine: (Double, X) -> Double, _ finish: (Double) -> Y
  ) {
    var target = y
    for i in 0..<kept.0 {
      for j in 0..<kept.1 {
        for k in 0..<kept.2 {
          let base = x + (i &* steps.0 &+ j &* steps.1 &+ k &* steps.2)
          var total = start
          for p in 0..<reduced.0 {
            for q in 0..<reduced.1 {
              for r in 0..<reduced.2 {
                let from = base + (p &* strides.0 &+ q &* strides.1 &+ r &* strides.2)
                for s in 0..<reduced.3 { total = combine(total, from[s &* strides.3]) }
              }
            }
          }
          target[0] = finish(total)
          target += 1
        }
      }
    }
  }

  /// The index of the first extremum along the middle one of three axes.
  @inline(__always)
  private static func argument<X: BitwiseCopyable, Y: FixedWidthInteger>(
    _ x: UnsafePointer<X>, _ extents: (Int, Int, Int), to y: UnsafeMutablePointer<Y>,
    _ isBetter: (X, X) -> Bool
  ) {
    for i in 0..<extents.0 {
      for j in 0..<extents.2 {
        let from = x + (i &* extents.1 &* extents.2 &+ j)
        var best = 0
        for k in 1..<extents.1 where isBetter(from[k &* extents.2], from[best &* extents.2]) {
          best = k
        }
        y[i &* extents.2 &+ j] = Y(truncatingIfNeeded: best)
      }
    }
  }

  /// Local response normalization along channels, in double precision.
  private static func localResponse(
    _ x: UnsafePointer<Float>, pixels: Int, channels: Int, radius: Int, bias: Float,
    alpha: Float, beta: Float, to y: UnsafeMutablePointer<Float>
  ) {
    for pixel in 0..<pixels {
      let from = x + pixel &* channels
      for c in 0..<channels {
        var sum = 0.0
        for other in Swift.max(0, c &- radius)...Swift.min(channels &- 1, c &+ radius) {
          sum += Double(from[other]) * Double(from[other])
        }
        let scale = Double(bias) + Double(alpha) * sum
        y[pixel &* channels &+ c] = Float(Double(from[c]) * power(scale, -Double(beta)))
      }
    }
  }

  /// The same elements under another shape.
  private static func move<T: BitwiseCopyable>(
    _ x: UnsafePointer<T>, count: Int, to y: UnsafeMutablePointer<T>
  ) {
    for i in 0..<count { y[i] = x[i] }
  }

  /// The nearest whole number, halves to even, with the sign of x.
  private static func roundedToEven(_ x: Float) -> Float {
    let magnitude = x.magnitude
    guard magnitude < 8_388_608 else { return x }
    return Float(signOf: x, magnitudeOf: (magnitude + 8_388_608) - 8_388_608)
  }

  /// The nearest whole number, halves to even, with the sign of x.
  private static func roundedToEven(_ x: Double) -> Double {
    let magnitude = x.magnitude
    guard magnitude < 0x1p52 else { return x }
    return Double(signOf: x, magnitudeOf: (magnitude + 0x1p52) - 0x1p52)
  }

  /// `e^x` by IEEE operations alone: the same bits on every machine.
  @inline(never)
  private static func exponential(_ x: Double) -> Double {
    guard x == x else { return x }
    if x > 709 { return .infinity }
    if x < -745 { return 0 }
    let k = roundedToEven(x * 1.4426950408889634)
    let r = (x - k * 0x1.62e42fee00000p-1) - k * 0x1.a39ef35793c76p-33
    var sum = 1.6059043836821613e-10
    sum = sum * r + 2.08767569878681e-09
    sum = sum * r + 2.505210838544172e-08
    sum = sum * r + 2.755731922398589e-07
    sum = sum * r + 2.7557319223985893e-06
    sum = sum * r + 2.48015873015873e-05
    sum = sum * r + 0.0001984126984126984
    sum = sum * r + 0.001388888888888889
    sum = sum * r + 0.008333333333333333
    sum = sum * r + 0.041666666666666664
    sum = sum * r + 0.16666666666666666
    sum = sum * r + 0.5
    sum = sum * r + 1
    sum = sum * r + 1
    func powerOfTwo(_ k: Int) -> Double {
      Double(bitPattern: UInt64(Swift.max(1, Swift.min(2046, k &+ 1023))) << 52)
    }
    let whole = Int(k)
    return sum * powerOfTwo(whole / 2) * powerOfTwo(whole &- whole / 2)
  }

  private static func logarithm(_ x: Double) -> Double {
    if !(x > 0) { return x == 0 ? -.infinity : .nan }
    guard x < .infinity else { return x }
    var (k, m) = (Double(x.exponent), x.significand)
    if m > 1.4142135623730951 {
      m *= 0.5
      k += 1
    }
    return (logarithmOfRatio((m - 1) / (m + 1)) + k * 0x1.a39ef35793c76p-33)
      + k * 0x1.62e42fee00000p-1
  }

  /// `log((1 + s) / (1 - s))` for small s.
  private static func logarithmOfRatio(_ s: Double) -> Double {
    let square = s * s
    var (sum, n) = (0.0, 21.0)
    while n >= 1 {
      sum = sum * square + 1 / n
      n -= 2
    }
    return 2 * s * sum
  }

  /// `base^exponent` with C's rules for zeros, infinities and negative bases.
  private static func power(_ base: Double, _ exponent: Double) -> Double {
    if exponent == 0 || base == 1 { return 1 }
    guard base == base, exponent == exponent else { return .nan }
    let whole =
      exponent.magnitude >= 0x1p53 || exponent == Double(Int64(exponent))
    let odd = whole && exponent.magnitude < 0x1p53 && Int64(exponent) & 1 != 0
    if base == 0 {
      let magnitude: Double = exponent > 0 ? 0 : .infinity
      return odd && base.sign == .minus ? -magnitude : magnitude
    }
    if whole && exponent.magnitude <= 64 {
      var (result, square, rest) = (1.0, base, Int64(exponent.magnitude))
      while rest > 0 {
        if rest & 1 == 1 { result *= square }
        square *= square
        rest >>= 1
      }
      return exponent < 0 ? 1 / result : result
    }
    if base < 0 && exponent.isFinite && !whole { return .nan }
    let magnitude = exponential(exponent * logarithm(base.magnitude))
    return base < 0 && odd ? -magnitude : magnitude
  }
}

extension EveryOperation {
  // swift-format-ignore
  private static let packed: StaticString = """
O\u{8}Pa\u{13}g70\u{15}W\u{13}M-T\u{1F}\u{5}\u{17}\"jp6z\u{7}s{ci\u{5}\n\tj\u{15}\u{1B}^\u{6}\u{E}JlWUM$\u{10},j\u{13}\u{1}Cq]s=\u{18}\u{1C}q!8\u{10}\u{8}\u{1B}-Ij\u{7F}~x>nI>\u{1A}*\u{B}+L\u{15}{\u{1A}X\r\u{15}=?|\r7r7\u{C}xaT\u{1E}CY\
\u{1}.Hs#<uT\u{1D}B'j*e\r9\n2Ep\u{E}A]\u{8}\0/NN6ug\u{11})YQe\u{B};iAg\u{13}\u{1E}8Y\t\u{1D}\u{B}W!\u{17}0\u{10}tz1\u{F}O#^J~GK{YDdM,\r^sEv[2)\u{8}6M9S\u{19}:I!\u{F}$`v8\u{1D}vh\u{8}A$U.t\u{B}\0a\0-]_\u{1C}]\u{B}pV\u{7F}Z*\u{7F}Kb\u{8}j!YN\
\\\u{7F}\u{1D}H\u{11}i8j\n\u{11}\u{7}-JM\u{6}\u{13}[\u{15}\u{10}\tMAN\u{1B}\u{18}-XEoU\u{16}\u{18}_\u{5}k5kz\tB$!CQ\u{1D}\nX\u{6},\u{2}VHhH}^D\u{2}\u{8}NrC\u{7F}7cM$b\u{C}Y\u{4}kj\u{4}M\u{7}\u{11}\u{13}\u{8}\u{1B}@d1\n(ic$\rxL)@LY6/\u{7F}}\
1\\\u{2}Yb2\u{1E}<:O%M]IYZ\u{1}45$'P\u{18}nD\u{6}KGW!`7t\">M Y\u{1B}\u{1D}\u{5}`a\u{1A}M\u{1F}h\u{17}tu\u{7}QY\"~x\u{1D}.OS\u{4}y+Ot<Pz*N\rMF\u{19}yyr&.SXmSZJ#M'1;LOKnU]%\u{8}\u{7F}7gf\u{5}\u{1D}&2v\u{1}\n`\u{F}Xr\u{18}s=&\u{1A}}Mew!o5!E\
\u{16}9\u{19}@\u{B}M-l\u{17}H\u{E}l\u{4}\0'W_D-yZu{)l`>\u{1}\u{2}7?\u{1C}&E\u{13}pZf\u{8}P{64u]kz\u{11}1\u{18}\u{7F}E\u{F}qaYh9\0\u{19}3t=\u{14}eG7#nD7)Q w%\u{B}1S!vgQ\u{1B}\u{12}w2\0Ojh\\6|\u{19}rf+,Uc4-4t\u{1A}\u{18}oI]\u{19}K;X^U\u{B}[A\
\u{1F}7|D&h;&\u{15}ZR'\u{B}\u{1A}EYQ\u{10}=1c/J$\nvXn\u{10}K\u{E}\u{7F}\u{5}\u{7F}4>&t=x`r\t\u{13}\u{8}9s((YPo\u{1B}l\u{8}\u{18}7Bnd\u{17}\u{17}(%\tL[\u{2}H;d`\u{13}=<0X3\u{18}+\tY=\u{5}eOIg'`KM#vQc#\\\u{11}\u{1D}>W~8@+RM@kE-\u{6}4jV\u{16}\
UU),*m#fY[AY(\u{C}\u{C}8O_\n~*Qw c\u{1D}i\u{15}\\\u{C}w+`X\u{8}(\u{5}Q?\r3&\u{1D}}\u{6}\"?7%\u{1B};lt:l\u{F}vR,\0iPw.\u{7F}(\u{15}\u{E}O:\u{1}\n\r\u{19}W#.$\u{8}!W.;I\u{C}\u{11}G5+\u{12}\u{13}m\n\u{7F}v\\YTL:Z\u{1B}\u{1F}\u{B}\\gk{kYx\
\u{15}{?f\u{7F}/\rqG\u{F}\u{11}\nn#\u{E}XA%\u{17}ZU\u{1B}\u{5}<<zn1(2|g\u{E}(q,C\u{11}\u{13}Tb4TX#\u{18}2A\n6;&\u{1E}\u{15}RR\u{1E}0sLPAQ.S/\u{E}c\u{10}X\u{13}H_\u{12}\u{16}zS\u{1C}zs5v:|ip`\u{2}a~\u{1C}av\u{7F}\u{18}p~]\u{7F}\u{1C}\u{2}s\
\u{7F}I`M-~^\u{5}O\"\u{7F}bYj\u{7F}dn/\u{B}\u{7F}\u{16}s\u{12}\u{7F}\0\u{B}t|\u{7F}Z\u{C}B\u{7F}),\u{B}\u{10}\u{7F}P\u{7}:G~ r}\u{7F},\u{11}\u{1D}}\u{7F}@\u{F}D}\u{16}[\nE\u{7F}\u{1E}\u{2}8\u{7F}\u{17}`\u{4}\u{1F}~\0=:{\u{7F}<xH\u{7F}\u{2}\
\u{F}4R\u{7F}&u\u{15}\u{7F}@KF<}d\u{15}Q\u{7F}\u{1C}\0\u{14}\u{B}\u{7F} X8N~nvi\u{7F}\u{14}\u{18}\u{7F}\u{E}\u{7F}@\u{3}w\u{7F}&.(\u{17}\u{7F}\0Lp}y iL~\n;\u{1E}A\u{7F}*\u{2}Q\u{7F}|J\u{8}\u{8}\u{7F},}g\u{7F}\0\u{14}k\n}lwJ\u{7F}s\u{C}\
\u{13}s\u{7F}`7eC\u{7F}P\n,\u{7F}\0zT,~tV\u{16}\u{7F}(V>=~2qM\u{7F}t(\">\u{7F}f`.X\u{7F}8\u{12}h~\u{18}&\u{8}\u{18}~\u{1E}Z\u{19}\u{7F}\u{C}NL:\u{7F}XQ\u{1C}\u{7F}\"tpm\u{7F}x~[;~\u{12}:n\u{7F}\u{4}}n,\u{7F},\u{15}T\u{7F}` @#\u{7F} ;\u{1B}\
~~\u{10}kL\u{7F}lj\u{18}z\u{7F}^QN\u{7F}@,\u{F}\u{1B}|f#)\u{7F}\\B\u{6}_\u{7F},\u{1}&\u{7F}]:A\u{3}\u{7F}v[\u{16}s\u{7F}\u{8}u4\u{7F}0^\r1~`x\u{8}}XelN\u{7F}lM.\u{7F}\u{1C}\u{4}$o\u{7F}\u{16}9t\u{1}\u{7F}$Fx\u{7F}h\u{7}\u{16}E\u{7F}|[S\
\u{7F}@1,f}\\\u{E}Q\u{7F}6\0B8\u{7F},\rY\\\u{7F}Dsm\u{7F}\u{12}\0\0_\u{7F}| ?\u{7F}H\r{\u{F}~p2~~<D2\n\u{7F}\u{12}8\0y\u{7F}8\u{7F}E~L\ry\n\u{7F}T\u{E}1\u{7F}8$\u{15}c~H\n0~B`\u{18}\u{F}\u{7F}\\{X,\u{7F}( \u{1C}~XC3=~\u{14}5\u{1F}\u{7F}8(-\
#\u{7F}L1D\u{7F}^~@t\u{7F}\u{1C}sy^\u{7F}\u{10}\"o~`k\u{16}e~8en\u{7F}x4uT~F~o\u{7F}g\u{18}G4\u{7F}H-+d~ \u{2}\u{12}~\u{1C}E:O\u{7F}`lA~|;'D\u{7F}l\u{1B}i\u{7F}!`O\u{5}}X\u{F}o\u{12}~4R.\u{7F}(\u{1F}A@~Ldd\u{7F}$\u{5}8'\u{7F}\u{16}:\u{F}\
\u{7F}\u{B}\nm+\u{7F}\"w\u{7F}1\u{7F}\u{8}G\"~^\t%A\u{7F}^U\u{B}\u{7F}@Er6}n5U\u{7F}38o*\u{7F}X?<8\u{7F}vr\u{C}\u{7F}`\u{13}\u{14}\u{10}\u{7F}d\u{17}O\u{7F}x|);~ 6\u{10}~tX\u{16}h\u{7F} (R\u{10}\u{7F}\u{10}/\u{14}\u{7F}\u{E}\"nj\u{7F}<`L\
\u{7F}d#\u{16}&\u{7F}\0v+\u{7F}w\\]t\u{7F} Ks\u{7}}\u{16}Uz\u{7F}r]9E\u{7F}\u{14}]|\u{7F}D\u{1D}w=\u{7F}<<X\u{7F}\u{1B}@T\u{F}~PJp\"~p5\u{1E}\u{7F} K\u{1B}>\u{7F}|A\u{1D}\u{7F} \u{C}\0s~H\u{12}\0\u{7F}\u{5}@0\u{7}zx6@$\u{7F}&(\u{14}\u{7F}\
\u{16}\u{5}\u{11}@\u{7F}8_\u{17}~\u{14}E\u{F}3\u{7F}\0\u{C}\u{1C}}C\u{8}\u{15}l\u{7F}0\u{E}(\u{6}\u{7F}27I\u{7F}*h.!\u{7F}pXK~\u{18}T\u{F}\u{11}\u{7F}:>^\u{7F}#\u{18}Nf~(\u{2}C\u{4}~\u{14}vP\u{7F}T\0\u{14}@\u{7F}\u{10}vp\u{7F} x\u{B}^~zhZ\
\u{7F}1\u{12}\u{3}`\u{7F}\0[c\u{1C}}\u{18}\u{17}u\u{7F}\u{10}/\u{10}l\u{7F}\u{4}\u{1D}&\u{7F}|hrc\u{7F}2@h\u{7F}#~\u{3}P\u{7F}LQ\"_\u{7F}@5z\u{7F}\u{4}Xu3\u{7F}PyJ~\u{10}\u{14}h>\u{7F} \rm~]X\u{7F}3\u{7F}vJ\u{7}L\u{7F}\nE1\u{7F}\u{16}[\
\u{17}g\u{7F}@]\u{1E}~\0%T\u{6}}8t\u{1B}\u{7F}\u{1B}Vkl\u{7F}Z\u{14}\u{19}g\u{7F}&W\u{18}\u{7F}(\u{B}uM\u{7F}ti8\u{7F}jaTP\u{7F}4(~\u{7F};\u{C}sl\u{7F}^F2^\u{7F}@n9\u{7F}\u{1C}\u{1}lY\u{7F}`WS~Pe\u{F}7\u{7F}D.\u{7F}\u{7F}\u{5} k\\\u{7F}\
\u{8}cjT\u{7F}\u{E}=4\u{7F}B\u{4}C/\u{7F}dZd\u{7F}\u{2}\u{E}ol\u{7F}8F0\u{7F}6*..\u{7F}BH_0\u{7F}2A\u{1C}\u{7F}(/\u{11}u\u{7F}\u{10}#>\u{7F}D@f=\u{7F}\u{6}#4\u{7F}C(N:\u{7F},kp%\u{7F}49T\u{7F}>Nq+\u{7F} :\u{1E}\u{7F}HVBt\u{7F}\u{6}f\u{16}\
\u{7F}D@;i\u{7F}\0/\u{10}@~P\u{14}R\u{7F}\u{8}#\u{C}\u{1}~P\u{5}]~d\u{16}\u{4}\u{1D}\u{7F}p\u{1D}h~6z@6\u{7F}P\u{10}'\u{19}~PS\u{11}\u{7F}<Tk\u{1E}\u{7F}&ei\u{7F}@x\u{18}\u{3}|.\\9\u{7F}L\u{14}\u{4}\u{1}\u{7F}h-\u{16}~\u{7F}\u{2}\u{4}i\
\u{7F} 4xe\u{7F}Xix\u{7F}\u{8}U&\u{8}~XHP\u{7F})
"""
}
