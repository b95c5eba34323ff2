
:
xPlaceholder*
dtype0*
shape:
J
wConst*
dtype0*1
value(B&"ýXƒ?W»?O©™?ÆþÉ?Ì@s??6?´×?

zSubxw*
T0"ª