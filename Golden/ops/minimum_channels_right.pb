
:
xPlaceholder*
dtype0*
shape:
J
wConst*
dtype0*1
value(B&"#‚?·œ…?Ä+?€±?‘¬À?òJª?¬É¼?

zMinimumxw*
T0"ª