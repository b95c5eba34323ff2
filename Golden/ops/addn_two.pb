
;
x0Placeholder*
dtype0*
shape:
;
x1Placeholder*
dtype0*
shape:
#
yAddNx0x1*
N*
T0"ª