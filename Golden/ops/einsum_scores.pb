
:
xPlaceholder*
dtype0*
shape:
>
otherPlaceholder*
dtype0*
shape:
F
yEinsumxother*
N*
T0*
equationaecd,abcd->acbe"ª