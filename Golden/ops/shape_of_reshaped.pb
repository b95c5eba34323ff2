
2
xPlaceholder*
dtype0*
shape
:
6
yPlaceholder*
dtype0*
shape:
8
ShapeShapey*
T0*
out_type0	:íÐ
3
ReshapeReshapexShape*
Tshape0	*
T0

zAddV2Reshapey*
T0"ª