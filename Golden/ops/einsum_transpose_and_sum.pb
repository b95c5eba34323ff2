
6
xPlaceholder*
dtype0*
shape:
7
yEinsumx*
N*
T0*
equation	abc->ca"ª