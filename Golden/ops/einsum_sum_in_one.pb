
6
xPlaceholder*
dtype0*
shape:
6
otherPlaceholder*
dtype0*
shape
:
A
yEinsumxother*
N*
T0*
equation
abc,bd->ad"ª