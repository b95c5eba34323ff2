
:
xPlaceholder*
dtype0*
shape:
:
otherPlaceholder*
dtype0*
shape:
D
yEinsumxother*
N*
T0*
equationabcd,cde->abe"ª