
6
xPlaceholder*
dtype0*
shape:
B
wConst*
dtype0*)
value B"¦”W?xY?o=V¿Œ#¿ÖÁó½

y	BiasAddV1xw*
T0"ª