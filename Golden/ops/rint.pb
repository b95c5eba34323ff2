
:
xPlaceholder*
dtype0*
shape:

yRintx*
T0"ª