
:
xPlaceholder*
dtype0*
shape:
J
wConst*
dtype0*1
value(B&"ŠÁ¢?mÊ#?_È>?Z?Q9?»ú*?g †?

zAddV2xw*
T0"ª