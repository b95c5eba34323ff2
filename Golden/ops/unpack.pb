
6
xPlaceholder*
dtype0*
shape:
3
UnpackUnpackx*
T0*

axis*	
num
%
mulMulUnpackUnpack:1*
T0
 
ySubUnpack:2mul*
T0"ª