
2
xPlaceholder*
dtype0*
shape
:
*
yPackx*
N*
T0*

axis"ª