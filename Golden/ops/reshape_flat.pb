
:
xPlaceholder*
dtype0*
shape:
<
ConstConst*
dtype0*
valueB:
ÿÿÿÿÿÿÿÿÿ
-
yReshapexConst*
Tshape0*
T0"ª