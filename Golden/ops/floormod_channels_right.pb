
:
xPlaceholder*
dtype0*
shape:
J
wConst*
dtype0*1
value(B&"= ~?‹ß+?¶T?û„Å?(îx?8ä?ëº>

zFloorModxw*
T0"ª