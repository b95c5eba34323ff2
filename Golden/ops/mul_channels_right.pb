
:
xPlaceholder*
dtype0*
shape:
J
wConst*
dtype0*1
value(B&"}¯ê?Lnñ?”eÞ>G7‹?£û–?jýš>Û>?

zMulxw*
T0"ª