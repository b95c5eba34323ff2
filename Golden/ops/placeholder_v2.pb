
4
xPlaceholderV2*
dtype0*
shape
:

yNegx*
T0"