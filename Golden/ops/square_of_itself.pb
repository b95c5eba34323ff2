
6
xPlaceholder*
dtype0*
shape:

zMulxx*
T0"ª