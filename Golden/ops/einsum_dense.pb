
6
xPlaceholder*
dtype0*
shape:
6
otherPlaceholder*
dtype0*
shape
:
B
yEinsumxother*
N*
T0*
equationabc,cd->abd"ª