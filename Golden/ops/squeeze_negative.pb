
:
xPlaceholder*
dtype0*
shape:
9
ySqueezex*
T0*
squeeze_dims
ÿÿÿÿÿÿÿÿÿ"ª