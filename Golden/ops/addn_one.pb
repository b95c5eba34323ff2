
;
x0Placeholder*
dtype0*
shape:

yAddNx0*
N*
T0"ª