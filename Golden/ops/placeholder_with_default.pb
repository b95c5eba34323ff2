
2
xPlaceholder*
dtype0*
shape
:

ReluRelux*
T0
Q
middlePlaceholderWithDefaultRelu*
dtype0*
shape:ÿÿÿÿÿÿÿÿÿ

yNegmiddle*
T0"ª