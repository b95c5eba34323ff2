
:
xPlaceholder*
dtype0*
shape:

yInvx*
T0"ª