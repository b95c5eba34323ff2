
2
xPlaceholder*
dtype0*
shape
:
6
otherPlaceholder*
dtype0*
shape
:
?
yEinsumxother*
N*
T0*
equation
ab,ab->a"ª