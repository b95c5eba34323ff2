
:
xPlaceholder*
dtype0*
shape:
:
wConst*
dtype0*!
valueB"N½<Áâ>J¾>
2
yBiasAddxw*
T0*
data_formatNCHW"ª