
.
xPlaceholder*
dtype0*
shape:
2
otherPlaceholder*
dtype0*
shape:
>
yEinsumxother*
N*
T0*
equation	a,b->ba"ª