
:
xPlaceholder*
dtype0*
shape:
J
wConst*
dtype0*1
value(B&"³2š=öeM¾K†J¿ÿ¸¿yê¯>³üZ¿É2?
2
yBiasAddxw*
T0*
data_formatNHWC"ª