
:
xPlaceholder*
dtype0*
shape:
J
wConst*
dtype0*1
value(B&"í&?·¾Œ?‰@ò?ao??M?ËµÞ?¨>ž?

zFloorDivxw*
T0"ª