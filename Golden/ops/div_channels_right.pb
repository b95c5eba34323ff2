
:
xPlaceholder*
dtype0*
shape:
J
wConst*
dtype0*1
value(B&"r6Œ?èm2?Ù?ð›¶?Z‡>?eÃ-?—l½?

zDivxw*
T0"ª